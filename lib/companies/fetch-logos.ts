/** Reads the logos that sources name, and keeps a small picture of each of our own: readers ask no third party for one. */

import { pool, transaction } from '../db/client.ts';
import { claimDueLogos, failLogo, keepLogo, type LogoClaim, storeLogo } from '../db/company-logos.ts';
import { Blocked, BoardGone, BreakerOpen, SourceChanged, Throttled, Transient } from '../errors.ts';
import type { Fetched, Fetcher } from '../http/types.ts';
import { limitConcurrency } from '../ingest/limit-concurrency.ts';
import { SampleOnly } from '../ingest/open-sample-web.ts';
import { LogoRefused, renderLogo } from './render-logo.ts';

/** Asked for by name: vector pictures are not. */
const ACCEPT = 'image/webp, image/png, image/jpeg, image/gif;q=0.9';
const MAX_BYTES = 1_000_000;
const BATCH = 40;
const AT_ONCE = 4;
const LIFE_MS = 8 * 60_000;

export interface FetchedLogos {
  shown: number;
  unchanged: number;
  failed: number;
}

export interface FetchLogosOptions {
  fetcher: Fetcher;
  /** Answers for the logos of sample companies, which are on no network. */
  sample: Fetcher;
  signal?: AbortSignal;
}

/** Reads all logos that are due, at most for eight minutes. */
export async function fetchLogos(options: FetchLogosOptions): Promise<FetchedLogos> {
  const done: FetchedLogos = { shown: 0, unchanged: 0, failed: 0 };
  const inTurn = limitConcurrency(AT_ONCE);
  const end = performance.now() + LIFE_MS;
  for (;;) {
    const claims = await claimDueLogos(pool, BATCH);
    await Promise.all(
      claims.map((claim) =>
        inTurn(async () => {
          options.signal?.throwIfAborted();
          done[await fetchLogo(claim, options)]++;
        }),
      ),
    );
    if (claims.length < BATCH || performance.now() > end) return done;
  }
}

async function fetchLogo(claim: LogoClaim, options: FetchLogosOptions): Promise<keyof FetchedLogos> {
  const { signal } = options;
  try {
    const fetched = await ask(claim, claim.isSample ? options.sample : options.fetcher, signal);
    if (fetched.notModified) {
      await keepLogo(pool, claim);
      return 'unchanged';
    }
    const { id, bytes } = await renderLogo(fetched.body);
    const { etag = null, 'last-modified': lastModified = null } = fetched.headers;
    const picture = { id, bytes, etag, lastModified };
    return (await transaction((tx) => storeLogo(tx, claim, picture))) ? 'shown' : 'failed';
  } catch (error) {
    signal?.throwIfAborted();
    const passing = isPassing(error);
    if (passing === null) throw error;
    await failLogo(pool, claim, { why: (error as Error).message, passing });
    return 'failed';
  }
}

function ask(claim: LogoClaim, fetcher: Fetcher, signal: AbortSignal | undefined): Promise<Fetched> {
  const { etag, lastModified } = claim;
  const isKnown = etag !== null || lastModified !== null;
  const request = {
    url: claim.sourceUrl,
    headers: { accept: ACCEPT },
    maxBytes: MAX_BYTES,
    // What was sent is not kept, and what we made of it is at hand.
    validators: isKnown ? { etag, lastModified, body: Buffer.alloc(0), bodyHash: '' } : null,
  };
  return fetcher.fetch(request, signal);
}

/** Whether another try may bring a picture; null for what is no fault of the source. */
function isPassing(error: unknown): boolean | null {
  if (error instanceof LogoRefused || error instanceof SourceChanged) return false;
  if (error instanceof BoardGone) return error.unmatched;
  if (error instanceof Blocked) return error.by !== 'address';
  if (error instanceof Transient) return error.kind !== 'too-large';
  if (error instanceof Throttled || error instanceof BreakerOpen || error instanceof SampleOnly) return true;
  return null;
}
