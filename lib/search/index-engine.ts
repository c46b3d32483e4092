/** The search index as an engine; PostgreSQL answers what it cannot. */
import http from 'node:http';
import type { SearchEngine, SearchHits, SearchRequest } from './engine.ts';
import type { IndexStatus } from './index-process/index-service.ts';
import type { SearchMessage } from './index-server.ts';

/** Longer than any search takes; who waited so long is answered by PostgreSQL. */
const timeoutMs = 1_500;
const statusTimeoutMs = 300;
const probeEveryMs = 250;
/** The index is there, and cannot answer this one: it holds no texts for phrases. */
export const UNANSWERABLE = 501;

interface Answer {
  status: number;
  text: string;
}

export interface IndexEngine extends SearchEngine {
  /** What the index says of itself; null when it cannot be reached. */
  status(): Promise<IndexStatus | null>;
  /** Whether the next search will be asked of the index. */
  readonly isUp: boolean;
  close(): void;
}

/**
 * While the index cannot be reached, is not ready or does not answer in time, it is not asked at all and PostgreSQL answers
 * without delay; in the background it is looked for until it is back. At most one search waits for a broken connection.
 */
export function createIndexEngine({
  url,
  token,
  fallback,
}: {
  url: string;
  token: string;
  fallback: SearchEngine;
}): IndexEngine {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 16 });
  let isUp = true;
  let probing: NodeJS.Timeout | null = null;

  function send(method: 'GET' | 'POST', path: string, withinMs: number, body?: string): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
      const request = http.request(new URL(path, url), { method, agent, headers }, (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('error', reject);
        incoming.on('end', () =>
          resolve({ status: incoming.statusCode ?? 0, text: Buffer.concat(chunks).toString() }),
        );
      });
      const timer = setTimeout(
        () => request.destroy(new Error('the search index does not answer')),
        withinMs,
      );
      request.on('error', reject);
      request.on('close', () => clearTimeout(timer));
      request.end(body);
    });
  }

  function lookForIt(): void {
    probing ??= setInterval(async () => {
      const found = await send('GET', '/healthz', statusTimeoutMs).catch(() => null);
      if (found?.status !== 200 || probing === null) return;
      clearInterval(probing);
      probing = null;
      isUp = true;
    }, probeEveryMs).unref();
  }

  /** The index's answer; null when PostgreSQL has to be asked. */
  async function ask({ query, now, limit }: SearchRequest): Promise<SearchHits | null> {
    if (!isUp) return null;
    const message: SearchMessage = { query, nowMs: now.getTime(), limit };
    const found = await send('POST', '/search', timeoutMs, JSON.stringify(message)).catch(() => null);
    if (found?.status === 200) return JSON.parse(found.text);
    if (found?.status === UNANSWERABLE) return null;
    isUp = false;
    lookForIt();
    return null;
  }

  return {
    search: async (request) => (await ask(request)) ?? fallback.search(request),
    async status() {
      const found = await send('GET', '/healthz', statusTimeoutMs).catch(() => null);
      return found === null ? null : JSON.parse(found.text);
    },
    get isUp() {
      return isUp;
    },
    close() {
      if (probing !== null) clearInterval(probing);
      probing = null;
      agent.destroy();
    },
  };
}
