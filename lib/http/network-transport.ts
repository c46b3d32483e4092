/** One exchange over the network, by a safe agent: the head is looked at first, the body read under its cap. */
import type { Readable } from 'node:stream';
import type { Agent } from 'undici';
import { Blocked, SourceChanged, Transient } from '#lib/errors.ts';
import { readBody, tooLarge } from './decode-body.ts';
import type { Answer, Hop, Transport } from './types.ts';

/** What is read of a body nobody wants, so that its connection can be used again. */
const DUMP_BYTES = 64 * 1024;
const DUMP_MS = 2000;

export function createNetworkTransport(agent: Agent): Transport {
  return {
    async exchange(hop, signal) {
      try {
        return await exchange(agent, hop, signal);
      } catch (error) {
        if (signal.aborted) throw signal.reason;
        throw toFetchError(error, hop.url.host);
      }
    },
    close: () => agent.destroy(),
  };
}

async function exchange(agent: Agent, hop: Hop, signal: AbortSignal): Promise<Answer> {
  const response = await agent.request({
    origin: hop.url.origin,
    path: hop.url.href.slice(hop.url.origin.length), // keeps a lone final "?", which `search` drops
    method: hop.method,
    headers: hop.headers,
    body: hop.body,
    signal,
  });
  const { statusCode: status, body } = response;
  body.on('error', () => {}); // destroying an unread body emits one
  const headers = flatHeaders(response.headers);
  const length = Number(headers['content-length'] ?? 0);
  try {
    hop.onHead?.(status, headers);
    if (status >= 200 && status < 300) {
      if (length > hop.maxBytes && hop.overflow === 'throw') throw tooLarge(hop.maxBytes);
      const codings = headers['content-encoding'];
      const bytes = await readBody(body as Readable, {
        codings,
        maxBytes: hop.maxBytes,
        overflow: hop.overflow,
      });
      return { status, headers, body: bytes };
    }
    if (length > 0 && length <= DUMP_BYTES) {
      const quick = AbortSignal.any([signal, AbortSignal.timeout(DUMP_MS)]);
      await body.dump({ limit: DUMP_BYTES, signal: quick }).catch(() => {});
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
