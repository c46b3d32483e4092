import { createHash } from 'node:crypto';
import { requestHash } from '#lib/http/request-hash.ts';
import type { Fetched, Fetcher, FetchRequest } from '#lib/http/types.ts';

/** A fetcher whose answers a test makes up: 200 with these bytes. What `answer` throws, the scraper gets. */
export function fetcherOf(
  answer: (request: FetchRequest) => Buffer | string | Promise<Buffer | string>,
  headers: Record<string, string> = { 'content-type': 'application/json' },
): Fetcher {
  const stats = {
    requests: 0,
    notModified: 0,
    bytes: 0,
    statuses: {} as Record<string, number>,
    unmatched: 0,
  };
  return {
    async fetch(request, signal): Promise<Fetched> {
      signal?.throwIfAborted();
      stats.requests++;
      const body = Buffer.from(await answer(request));
      stats.bytes += body.length;
      stats.statuses[200] = (stats.statuses[200] ?? 0) + 1;
      return {
        url: request.url,
        status: 200,
        headers,
        body,
        bodyHash: createHash('sha256').update(body).digest('hex'),
        notModified: false,
        redirects: [],
        fetchedAt: new Date(),
        requestHash: requestHash(request),
        robots: { allowed: true, rule: null, status: null },
      };
    },
    close: async () => {},
    stats: () => structuredClone(stats),
    fork: () => fetcherOf(answer, headers),
  };
}
