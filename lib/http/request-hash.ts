import { createHash } from 'node:crypto';
import type { FetchRequest } from './types.ts';

/** JSON with the keys of every object sorted, so that equal values give equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** SHA-256 (hex) over method, canonical URL without fragment, and canonical body: one name for one question. */
export function requestHash(request: FetchRequest): string {
  const url = URL.parse(request.url);
  if (url) url.hash = '';
  const body = request.body === undefined || request.body === null ? '' : canonicalJson(request.body);
  return createHash('sha256')
    .update(`${request.method ?? 'GET'}\n${url?.href ?? request.url}\n${body}`)
    .digest('hex');
}
