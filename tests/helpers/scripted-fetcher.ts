import { createHash } from 'node:crypto';
import { BoardGone } from '#lib/errors.ts';
import { requestHash } from '#lib/http/request-hash.ts';
import type { Fetched, Fetcher, FetchRequest } from '#lib/http/types.ts';

/** What a URL answers: a body, or an error to throw. Anything else is 404. */
export type Script = Record<string, string | Buffer | Error>;

/** A fetcher that answers from a table; `asked` lists the requests in order. */
export function scriptedFetcher(script: Script): Fetcher & { asked: string[] } {
  const asked: string[] = [];
  const fetcher = {
    asked,
    async fetch(request: FetchRequest, signal?: AbortSignal): Promise<Fetched> {
      signal?.throwIfAborted();
      asked.push(request.url);
      const answer = script[request.url];
      if (answer === undefined) throw new BoardGone(`${request.url}: HTTP 404`);
      if (answer instanceof Error) throw answer;
      const body = Buffer.from(answer);
      const json = /^\s*[[{]/.test(body.toString('latin1', 0, 50));
      return {
        url: request.url,
        status: 200,
        headers: { 'content-type': json ? 'application/json' : 'text/html; charset=utf-8' },
        body,
        bodyHash: createHash('sha256').update(body).digest('hex'),
        notModified: false,
        redirects: [],
        fetchedAt: new Date(0),
        requestHash: requestHash(request),
        robots: { allowed: true, rule: null, status: null },
      };
    },
    close: async () => {},
    stats: () => ({ requests: asked.length, notModified: 0, bytes: 0, statuses: {}, unmatched: 0 }),
    fork: () => fetcher,
  };
  return fetcher;
}
