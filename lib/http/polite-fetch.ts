/**
 * The project's only way out to the network. Every hop, redirects and retries included, passes the URL and address
 * check, robots.txt and the gate of its host. See README.md.
 */
import { createHash } from 'node:crypto';
import { BoardGone, Throttled, Transient } from '#lib/errors.ts';
import { errorOfAnswer, errorOfHead } from './answer-error.ts';
import { createEgress, type Egress } from './egress.ts';
import { type HopRequest, isRedirect, nextHop, redirectTarget } from './redirect.ts';
import { canonicalJson, requestHash } from './request-hash.ts';
import { withRetries, worthAnotherTry } from './retry.ts';
import type {
  Answer,
  Fetched,
  Fetcher,
  FetcherOptions,
  FetchRequest,
  FetchStats,
  Validators,
} from './types.ts';

const ACCEPT = 'text/html, application/xhtml+xml, application/xml;q=0.9, application/json;q=0.9, */*;q=0.8';
/** A longer validator is neither sent nor handed out. */
const MAX_ETAG = 1024;
/** Headers a caller may not set: they are ours, or describe the connection. */
const OURS =
  /^(?:host|user-agent|accept-encoding|connection|content-length|transfer-encoding|expect|keep-alive|te|trailer|upgrade|proxy-.*|if-.*|range)$/;

/** A fetcher over the network, or over a recording. `close()` it when done. */
export function createFetcher(options: FetcherOptions = {}): Fetcher {
  const egress = createEgress(options);
  return fetcherOf(egress, () => egress.close());
}

function fetcherOf(egress: Egress, close: () => Promise<void>): Fetcher {
  const stats: FetchStats = { requests: 0, notModified: 0, bytes: 0, statuses: {}, unmatched: 0 };
  return {
    fetch: (request, signal) => {
      const maxTries = (request.method ?? 'GET') === 'GET' ? egress.maxTries : 1;
      const { wait, limits } = egress;
      return withRetries(() => fetchOnce(egress, stats, request, signal), {
        maxTries,
        backoffMs: limits.backoffMs,
        wait,
        signal,
      });
    },
    close,
    stats: () => structuredClone(stats),
    fork: () => fetcherOf(egress, async () => {}),
  };
}

async function fetchOnce(
  egress: Egress,
  stats: FetchStats,
  request: FetchRequest,
  signal?: AbortSignal,
): Promise<Fetched> {
  signal?.throwIfAborted();
  const hash = requestHash(request);
  let hop = firstHop(egress, request);
  const kept = request.validators === undefined ? await egress.validators?.(hash) : request.validators;
  const cached = hop.method === 'GET' ? (kept ?? null) : null;
  const conditional = cached ? conditionalHeaders(cached) : {};
  hop.headers = { ...hop.headers, ...conditional };
  const accept = hop.headers.accept ?? ACCEPT;
  const redirects: string[] = [];
  const seen = new Set<string>();
  const budget = { leftMs: egress.limits.deadlineMs };
  for (;;) {
    seen.add(`${hop.method} ${hop.url.href}`);
    const { crawlDelayMs, ...robots } = await egress.robots(hop.url, signal);
    const maxBytes = Math.min(request.maxBytes ?? Number.POSITIVE_INFINITY, egress.limits.maxBytes);
    const answer = await sendHop(
      egress,
      stats,
      { ...hop, accept, maxBytes },
      { budget, crawlDelayMs, signal },
    );
    const { status, headers } = answer;
    const where = hop.url.host + hop.url.pathname;
    if (isRedirect(status)) {
      const target = redirectTarget(headers.location, hop.url);
      if (target === null) throw new Transient(`${where}: HTTP ${status} without a usable Location`, 'http');
      const next = egress.checkUrl(target);
      if (request.goneHosts?.includes(next.hostname))
        throw new BoardGone(`${where}: sent to ${next.hostname}, as for no such board`);
      hop = nextHop(hop, status, next);
      redirects.push(hop.url.href);
      if (redirects.length > egress.limits.redirects || seen.has(`${hop.method} ${hop.url.href}`)) {
        throw new Transient(`${where}: too many redirects`, 'http');
      }
      continue;
    }
    const notModified = status === 304 && cached !== null && Object.keys(conditional).length > 0;
    if (!notModified) await throwBadAnswer(egress, answer, hop.url, where);
    if (notModified) stats.notModified++;
    const body = notModified ? cached.body : answer.body;
    return {
      url: hop.url.href,
      status,
      headers: keptHeaders(headers),
      body,
      bodyHash: notModified ? cached.bodyHash : createHash('sha256').update(body).digest('hex'),
      notModified,
      redirects,
      fetchedAt: new Date(egress.now()),
      requestHash: hash,
      robots,
    };
  }
}

function firstHop(egress: Egress, request: FetchRequest): HopRequest {
  const headers: Record<string, string> = { accept: ACCEPT };
  for (const [name, value] of Object.entries(request.headers ?? {})) {
    if (!OURS.test(name.toLowerCase())) headers[name.toLowerCase()] = value;
  }
  const body = request.body === undefined || request.body === null ? null : canonicalJson(request.body);
  if (body !== null) headers['content-type'] = 'application/json';
  return {
    url: egress.checkUrl(request.url),
    method: request.method ?? 'GET',
    headers: { ...headers, ...egress.baseHeaders },
    body,
  };
}

function conditionalHeaders({ etag, lastModified }: Validators): Record<string, string> {
  const headers: Record<string, string> = {};
  if (etag && isValidator(etag)) headers['if-none-match'] = etag;
  if (lastModified && isValidator(lastModified)) headers['if-modified-since'] = lastModified;
  return headers;
}

function isValidator(value: string): boolean {
  return value.length <= MAX_ETAG && /^[\x20-\x7e]+$/.test(value);
}

async function sendHop(
  egress: Egress,
  stats: FetchStats,
  hop: HopRequest & { accept: string; maxBytes: number },
  options: Parameters<Egress['send']>[1],
): Promise<Answer> {
  const request = {
    ...hop,
    overflow: 'throw' as const,
    onHead: (status: number, headers: Record<string, string>) => {
      stats.statuses[status] = (stats.statuses[status] ?? 0) + 1;
      const error = errorOfHead(status, headers, hop.accept);
      if (error) throw error;
    },
  };
  stats.requests++;
  try {
    const answer = await egress.send(request, options);
    stats.bytes += answer.body.length;
    if (answer.unmatched) stats.unmatched++;
    return answer;
  } catch (error) {
    throw worthAnotherTry(error);
  }
}

/** Throws the error of a bad answer; another try is worth it for the statuses that say so. */
async function throwBadAnswer(egress: Egress, answer: Answer, url: URL, where: string): Promise<void> {
  const error = errorOfAnswer(answer, egress.now(), where);
  if (!error) return;
  if (error instanceof Throttled && error.retryAfterMs) await egress.rest(url, error.retryAfterMs);
  const { status } = answer;
  throw status >= 500 || status === 408 || status === 425 || status === 429 ? worthAnotherTry(error) : error;
}

function keptHeaders(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name, value]) => name !== 'etag' || value.length <= MAX_ETAG),
  );
}
