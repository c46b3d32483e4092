/** From a claim to the end of its run: scrape, apply, and whatever goes wrong recorded. */
import { hash } from 'node:crypto';
import { findScraper } from '#scrapers/registry.ts';
import { type BoardResult, runScraper } from '#scrapers/run.ts';
import { listListedHashes } from '../db/board-postings.ts';
import { pool } from '../db/client.ts';
import { recordHostFailure } from '../db/host-records.ts';
import { type BoardClaim, interruptRuns, LostClaim, type RunResult } from '../db/runs.ts';
import { Transient } from '../errors.ts';
import { paceOf } from '../http/pace.ts';
import type { Fetcher } from '../http/types.ts';
import type { RawPosting } from '../posting.ts';
import { applyRun } from './apply-run.ts';
import { appliedBodies } from './conclude-run.ts';
import { type Progress, type RunWatch, watchRun } from './run-watch.ts';

export interface ReadOptions {
  /** The run gets a fork of it. */
  fetcher: Fetcher;
  onProgress?: ((progress: Progress) => void) | undefined;
  /** Aborts when the worker ends: the run is marked interrupted and its board is due at once. */
  signal?: AbortSignal | undefined;
  scrape?: typeof runScraper | undefined;
  /** A person accepted this very result: no hold applies, and equal bodies are read again. */
  accepted?: boolean | undefined;
}

export type ClaimedOutcome =
  /** Another worker took the board over; nothing of this run was written. */
  | { status: 'lost'; runId: string }
  | { status: 'interrupted'; runId: string }
  | (RunResult & { runId: string });

/** Reads the claimed board to the end. Throws only when the database does. */
export async function readClaimed(claim: BoardClaim, options: ReadOptions): Promise<ClaimedOutcome> {
  const { runId } = claim;
  const watch = watchRun(runId, { signal: options.signal });
  const source = withLastHost(options.fetcher.fork());
  const started = performance.now();
  const listedHashes = new Map<string, string>();
  const report = (progress: Progress) => {
    watch.report(progress);
    options.onProgress?.(progress);
  };
  const apply = (result: BoardResult) =>
    applyRun(claim, result, {
      watch,
      report,
      listedHashes,
      accepted: options.accepted ?? false,
      stats: source.fetcher.stats(),
      finishedAt: () => new Date(claim.startedAt.getTime() + performance.now() - started),
    });
  try {
    const result = await scrapeClaimed(claim, source.fetcher, { ...options, watch, report, listedHashes });
    const run = await apply(result);
    await noteHost(result.errorObject, source.lastHost());
    return { ...run, runId };
  } catch (error) {
    if (error instanceof LostClaim) return { status: 'lost', runId };
    if (options.signal?.aborted) {
      await interruptRuns(pool, { runId });
      return { status: 'interrupted', runId };
    }
    // A run that lasts too long, or a fault of ours: this board's run failed, and the worker goes on.
    return { ...(await apply(failedResult(error))), runId };
  } finally {
    await watch.stop();
    await source.fetcher.close();
  }
}

interface ScrapeOptions extends ReadOptions {
  watch: RunWatch;
  report(progress: Progress): void;
  listedHashes: Map<string, string>;
}

async function scrapeClaimed(
  claim: BoardClaim,
  fetcher: Fetcher,
  options: ScrapeOptions,
): Promise<BoardResult> {
  const { board } = claim;
  const { listedHashes } = options;
  const stored = findScraper(board.ats)?.detail ? await listListedHashes(pool, board.id) : null;
  const knownBodiesHash = options.accepted ? undefined : appliedBodies(board.appliedHash);
  return (options.scrape ?? runScraper)(board, {
    fetcher,
    signal: options.watch.signal,
    onProgress: options.report,
    ...(knownBodiesHash && { knownBodiesHash }),
    ...(stored && {
      known: (listed: RawPosting) => {
        // A new logo is no reason to read all pages again.
        const hashed = hash('sha256', JSON.stringify({ ...listed, companyLogoUrl: null }));
        listedHashes.set(listed.sourceId, hashed);
        return stored.get(listed.sourceId) === hashed;
      },
    }),
  });
}

/** The same fetcher, which remembers where the last request went: the host an error is about. */
function withLastHost(fetcher: Fetcher): { fetcher: Fetcher; lastHost(): string | null } {
  let last: string | null = null;
  return {
    fetcher: {
      ...fetcher,
      fetch: (request, signal) => {
        const host = URL.parse(request.url)?.hostname;
        if (host) last = paceOf(host).key;
        return fetcher.fetch(request, signal);
      },
    },
    lastHost: () => last,
  };
}

/** Counts a run that a host failed. That a host answers again is noted by the gate. */
async function noteHost(error: Error | null, host: string | null): Promise<void> {
  if (!(error instanceof Transient) || host === null) return;
  if (error.kind === 'timeout' || error.kind === 'network' || error.kind === 'http') {
    await recordHostFailure(pool, host);
  }
}

function failedResult(error: unknown): BoardResult {
  const known = error instanceof Error ? error : new Error(String(error));
  const late = known.name === 'TimeoutError';
  const errorObject = late ? new Transient('the run took longer than 15 minutes', 'timeout') : known;
  return {
    status: 'failed',
    postings: [],
    rejected: [],
    listed: 0,
    total: null,
    why: errorObject.message,
    error: { name: errorObject.name, message: errorObject.message },
    errorObject,
    fetched: [],
    bodiesHash: '',
    unchangedBodies: false,
    withoutDetail: new Set(),
    gone: new Set(),
    sourceName: null,
  };
}
