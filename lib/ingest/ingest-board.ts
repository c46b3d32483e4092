/**
 * Reads one board: claim → scrape → compare → decide → derive → write in one transaction → record the run.
 * Safe to call from several processes at once and twice in a row; see README.md.
 */
import { hash } from 'node:crypto';
import { hostname } from 'node:os';
import { findScraper } from '#scrapers/registry.ts';
import { type BoardResult, runScraper } from '#scrapers/run.ts';
import { listListedHashes } from '../db/board-postings.ts';
import { pool } from '../db/client.ts';
import {
  type BoardClaim,
  claimRun,
  interruptRun,
  LostClaim,
  type RunResult,
  type RunTrigger,
} from '../db/runs.ts';
import type { Fetcher } from '../http/types.ts';
import type { RawPosting } from '../posting.ts';
import { applyRun } from './apply-run.ts';
import { appliedBodies } from './conclude-run.ts';
import { type Progress, watchRun } from './run-watch.ts';

export interface IngestOptions {
  /** The run gets a fork of it. */
  fetcher: Fetcher;
  trigger: RunTrigger;
  requestedBy?: string | null;
  workerId?: string;
  /** The business clock of this run; left out, the database's. Leases are measured by the database's in any case. */
  now?: Date;
  onProgress?: (progress: Progress) => void;
  /** Aborts when the worker ends: the run is marked interrupted and its board is due at once. */
  signal?: AbortSignal;
  /** For tests: what reads the board. */
  scrape?: typeof runScraper;
}

export type RunOutcome =
  /** Not read: a run is going on; no such board, removed or made by recruiters; an admin paused it. */
  | { status: 'busy' | 'absent' | 'paused' }
  /** Another worker took the board over; nothing of this run was written. */
  | { status: 'lost'; runId: string }
  | { status: 'interrupted'; runId: string }
  | (RunResult & { runId: string });

/** The row as the list shows it: told by it whether a detail page must be read again. */
function hashListed(listed: RawPosting): string {
  return hash('sha256', JSON.stringify(listed));
}

/**
 * Reads a board and brings the database up to what it lists. Errors of the source end in the run's row, not in a throw;
 * what throws is the database being away.
 */
export async function ingestBoard(boardId: string, options: IngestOptions): Promise<RunOutcome> {
  const claim = await claimRun(pool, boardId, {
    trigger: options.trigger,
    requestedBy: options.requestedBy ?? null,
    workerId: options.workerId ?? `${hostname()}:${process.pid}`,
    now: options.now ?? null,
  });
  if (typeof claim === 'string') return { status: claim };
  const watch = watchRun(claim.runId, { signal: options.signal });
  const report = (progress: Progress) => {
    watch.report(progress);
    options.onProgress?.(progress);
  };
  const fetcher = options.fetcher.fork();
  const started = performance.now();
  try {
    const listedHashes = new Map<string, string>();
    const result = await read(claim, { ...options, fetcher, signal: watch.signal, report, listedHashes });
    const run = await applyRun(claim, result, {
      watch,
      report,
      listedHashes,
      stats: fetcher.stats(),
      finishedAt: () => new Date(claim.startedAt.getTime() + performance.now() - started),
    });
    return { ...run, runId: claim.runId };
  } catch (error) {
    if (error instanceof LostClaim) return { status: 'lost', runId: claim.runId };
    if (!options.signal?.aborted) throw error;
    await interruptRun(pool, claim.runId);
    return { status: 'interrupted', runId: claim.runId };
  } finally {
    await watch.stop();
    await fetcher.close();
  }
}

interface ReadOptions extends IngestOptions {
  signal: AbortSignal;
  report(progress: Progress): void;
  listedHashes: Map<string, string>;
}

async function read(claim: BoardClaim, options: ReadOptions): Promise<BoardResult> {
  const { board } = claim;
  const scrape = options.scrape ?? runScraper;
  const stored = findScraper(board.ats)?.detail ? await listListedHashes(pool, board.id) : null;
  const knownBodiesHash = appliedBodies(board.appliedHash);
  return scrape(board, {
    fetcher: options.fetcher,
    signal: options.signal,
    onProgress: options.report,
    ...(knownBodiesHash && { knownBodiesHash }),
    ...(stored && {
      known: (listed: RawPosting) => {
        const hashed = hashListed(listed);
        options.listedHashes.set(listed.sourceId, hashed);
        return stored.get(listed.sourceId) === hashed;
      },
    }),
  });
}
