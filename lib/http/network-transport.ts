/** One exchange over the network, over checked connections: the head is looked at first, the body read under its cap. */
import type { Readable } from 'node:stream';
import type { Agent, buildConnector } from 'undici';
import { Blocked, SourceChanged, Transient } from '#lib/errors.ts';
import { readBody, tooLarge } from './decode-body.ts';
import { isUnaskedContinue, requestPlainly } from './plain-exchange.ts';
import { createSafeAgent } from './safe-agent.ts';
import type { Answer, Hop, Limits, Transport } from './types.ts';

/** What is read of a body nobody wants, so that its connection can be used again. */
const DUMP_BYTES = 64 * 1024;
const DUMP_MS = 2000;

/** Origins remembered to be read by Node's own client. */
const MAX_PLAIN = 1000;

interface Head {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Readable;
  /** Reads what is left of a short body, so that its connection can be used again. */
  finish: ((signal: AbortSignal) => Promise<void>) | null;
}

export function createNetworkTransport(connect: buildConnector.connector, limits: Limits): Transport {
  const agent = createSafeAgent(connect, limits);
  const { maxHeaderBytes } = limits;
  const plain = new Set<string>();
  async function ask(hop: Hop, signal: AbortSignal): Promise<Head> {
    if (!plain.has(hop.url.origin)) return askAgent(agent, hop, signal);
    const answer = await requestPlainly(connect, hop, { signal, maxHeaderBytes });
    return { status: answer.statusCode ?? 0, headers: answer.headers, body: answer, finish: null };
  }
  return {
    async exchange(hop, signal) {
      try {
        return await read(await ask(hop, signal), hop, signal);
      } catch (error) {
        if (signal.aborted) throw signal.reason;
        // The next try, when the host's turn has come again, goes another way.
        if (isUnaskedContinue(error) && plain.size < MAX_PLAIN) plain.add(hop.url.origin);
        throw toFetchError(error, hop.url.host);
      }
    },
    close: () => agent.destroy(),
  };
}

async function askAgent(agent: Agent, hop: Hop, signal: AbortSignal): Promise<Head> {
  const { statusCode, headers, body } = await agent.request({
    origin: hop.url.origin,
    path: hop.url.href.slice(hop.url.origin.length), // keeps a lone final "?", which `search` drops
    method: hop.method,
    headers: hop.headers,
    body: hop.body,
    signal,
  });
  const finish = (quick: AbortSignal) => body.dump({ limit: DUMP_BYTES, signal: quick });
  return { status: statusCode, headers, body: body as Readable, finish };
}

async function read(head: Head, hop: Hop, signal: AbortSignal): Promise<Answer> {
  const { status, body, finish } = head;
  body.on('error', () => {}); // destroying an unread body emits one
  const headers = flatHeaders(head.headers);
  const length = Number(headers['content-length'] ?? 0);
  try {
    hop.onHead?.(status, headers);
    if (status >= 200 && status < 300) {
      if (length > hop.maxBytes && hop.overflow === 'throw') throw tooLarge(hop.maxBytes);
      const codings = headers['content-encoding'];
      const bytes = await readBody(body, { codings, maxBytes: hop.maxBytes, overflow: hop.overflow });
      return { status, headers, body: bytes };
    }
    if (length > 0 && length <= DUMP_BYTES) {
      await finish?.(AbortSignal.any([signal, AbortSignal.timeout(DUMP_MS)])).catch(() => {});
    }
    return { status, headers, body: Buffer.alloc(0) };
  } finally {
    body.destroy();
  }
}

function flatHeaders(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || name === 'set-cookie') continue;
    flat[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return flat;
}

/** Errors of undici, Node and TLS in the project's words; our own come through. */
function toFetchError(error: unknown, host: string): unknown {
  if (error instanceof Transient || error instanceof Blocked || error instanceof SourceChanged) return error;
  const { code, message } = error as { code?: string; message?: string };
  if (code === 'UND_ERR_INVALID_ARG') return error; // a mistake of ours, such as a line feed in a header
  const kind = /TIMEOUT|ETIMEDOUT/.test(code ?? '') ? 'timeout' : 'network';
  const transient = new Transient(`${host}: ${code ?? message ?? 'no answer'}`, kind);
  transient.cause = error;
  return transient;
}
