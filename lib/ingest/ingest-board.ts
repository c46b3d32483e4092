/**
 * Reads one board: claim → scrape → compare → decide → derive → write in one transaction → record the run.
 * Safe to call from several processes at once and twice in a row; see README.md.
 */
import { hostname } from 'node:os';
import type { runScraper } from '#scrapers/run.ts';
import { analyzeAfterGrowth } from '../db/analyze.ts';
import { pool } from '../db/client.ts';
import { claimRun, type RunTrigger } from '../db/runs.ts';
import type { Fetcher } from '../http/types.ts';
import { type ClaimedOutcome, readClaimed } from './read-claimed.ts';
import type { Progress } from './run-watch.ts';

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

/** `busy`: a run is going on. `absent`: no such board, removed, or made by recruiters. `paused`: an admin stopped it. */
export type RunOutcome = { status: 'busy' | 'absent' | 'paused' } | ClaimedOutcome;

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
  const outcome = await readClaimed(claim, options);
  if ('created' in outcome) await analyzeAfterGrowth(pool, outcome.created);
  return outcome;
}
