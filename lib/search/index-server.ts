/**
 * The search index in a process of its own: `node lib/search/index-server.ts`. Answers over HTTP on the loopback, to whoever
 * knows SEARCH_TOKEN: `POST /search` with a request, `GET /healthz` without a token. Not ready yet: 503, a phrase
 * without the texts it is looked for in: 501, and the asker turns to PostgreSQL. SIGTERM writes the snapshot down and ends.
 */
import { timingSafeEqual } from 'node:crypto';
import http from 'node:http';
import path from 'node:path';
import { env } from '../env.ts';
import { log } from '../log.ts';
import type { SearchRequest } from './engine.ts';
import { PhrasesMissing } from './index/find-text.ts';
import { bestKernel } from './index/wasm-kernel.ts';
import { UNANSWERABLE } from './index-engine.ts';
import { IndexNotReady, IndexService } from './index-process/index-service.ts';
import type { SearchQuery } from './query.ts';

/** A request as it travels. */
export interface SearchMessage {
  query: SearchQuery;
  nowMs: number;
  limit: number;
}

const mostBytes = 64 * 1024;

function isAllowed(given: string | undefined, token: string): boolean {
  const expected = Buffer.from(`Bearer ${token}`);
  const actual = Buffer.from(given ?? '');
  return actual.length === expected.length && timingSafeEqual(actual, expected);
}

async function readBody(request: http.IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > mostBytes) throw new RangeError('too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

function toRequest(text: string): SearchRequest {
  const { query, nowMs, limit }: SearchMessage = JSON.parse(text);
  return { query, now: new Date(nowMs), limit: Math.min(limit, 100) };
}

function answer(response: http.ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}

/** The server over a service; it listens to nobody yet. */
export function createIndexServer(service: IndexService, token: string): http.Server {
  return http.createServer(async (request, response) => {
    try {
      if (request.method === 'GET' && request.url === '/healthz') {
        const status = service.status();
        answer(response, status.ready ? 200 : 503, status);
      } else if (request.method !== 'POST' || request.url !== '/search') answer(response, 404, {});
      else if (!isAllowed(request.headers.authorization, token)) answer(response, 401, {});
      else answer(response, 200, await service.search(toRequest(await readBody(request))));
    } catch (error) {
      if (error instanceof IndexNotReady) answer(response, 503, {});
      else if (error instanceof PhrasesMissing) answer(response, UNANSWERABLE, {});
      else if (error instanceof SyntaxError || error instanceof RangeError) answer(response, 400, {});
      else {
        log.error({ err: error }, 'search');
        answer(response, 500, {});
      }
    }
  });
}

async function main(): Promise<void> {
  const { SEARCH_URL: url, SEARCH_TOKEN: token, DATABASE_URL: database } = env;
  if (url === undefined || token === undefined || database === undefined) {
    throw new Error('DATABASE_URL, SEARCH_URL and SEARCH_TOKEN have to be set');
  }
  const { hostname, port } = new URL(url);
  const service = new IndexService({
    dir: path.resolve(env.SEARCH_DIR),
    makeKernel: bestKernel(),
    phrases: env.SEARCH_PHRASES,
  });
  const server = createIndexServer(service, token);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(Number(port), hostname.replace(/^\[|\]$/g, ''), resolve);
  });
  service.start();
  log.info({ url }, 'search index listens');
  const stop = async () => {
    server.close();
    server.closeAllConnections();
    await service.stop();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());
}

if (import.meta.main) {
  await main().catch((error) => {
    log.fatal({ err: error }, 'search index');
    process.exit(1);
  });
}
