/** Redirects are followed by hand, so that each hop passes address check, robots.txt and gate. Pure. */
import { SourceChanged } from '#lib/errors.ts';
import type { Hop } from './types.ts';

export type HopRequest = Pick<Hop, 'url' | 'method' | 'headers' | 'body'>;

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** All that may follow to another origin: an `Authorization`, a `Cookie` or an API key of any name may not. */
const HARMLESS = new Set([
  'accept',
  'accept-encoding',
  'accept-language',
  'content-type',
  'if-modified-since',
  'if-none-match',
  'user-agent',
]);

export function isRedirect(status: number): boolean {
  return REDIRECTS.has(status);
}

/** The address a `Location` leads to, still to be checked; null when there is none or it is no URL. */
export function redirectTarget(location: string | undefined, from: URL): string | null {
  return location ? (URL.parse(fromHeader(location), from)?.href ?? null) : null;
}

/**
 * The request of the next hop. 303, and 301/302 after a POST, become a GET; 307 and 308 keep a POST on the same origin
 * and throw `SourceChanged` on another. `https` to `http` is followed as another origin: without credentials.
 */
export function nextHop(current: HopRequest, status: number, url: URL): HopRequest {
  const sameOrigin = url.origin === current.url.origin;
  const toGet = status === 303 || (current.method === 'POST' && (status === 301 || status === 302));
  if (current.method === 'POST' && !toGet && !sameOrigin) {
    throw new SourceChanged(`HTTP ${status} sends a POST to another origin`, 'location', url.href);
  }
  const headers = Object.entries(current.headers).filter(
    ([name]) => (sameOrigin || HARMLESS.has(name)) && !(toGet && name === 'content-type'),
  );
  return {
    url,
    method: toGet ? 'GET' : current.method,
    headers: Object.fromEntries(headers),
    body: toGet ? null : current.body,
  };
}

/** Header bytes arrive as latin1; a Location with raw UTF-8 in it means UTF-8. */
function fromHeader(value: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(value, 'latin1'));
  } catch {
    return value;
  }
}
