import { findScraper } from '#scrapers/registry.ts';
import type { BoardResult } from '#scrapers/run.ts';
import { pool } from '../db/client.ts';
import { type BoardClaim, finishRun, type RunResult } from '../db/runs.ts';
import { VALID_DAYS } from '../db/snapshots.ts';
import type { FetchStats } from '../http/types.ts';
import { concludeRun } from './conclude-run.ts';
import { planRun, type RunPlan } from './plan-run.ts';
import type { Progress, RunWatch } from './run-watch.ts';
import { writeRun } from './write-run.ts';

export interface ApplyOptions {
  watch: RunWatch;
  report(progress: Progress): void;
  listedHashes: ReadonlyMap<string, string>;
  stats: FetchStats;
  finishedAt(): Date;
  /** A person accepted this result: holds do not apply. */
  accepted?: boolean;
}

/** Answers older than the conditional requests' limit are kept anew, so that those may start again. */
function needsRenewal(claim: BoardClaim, result: BoardResult): boolean {
  const { lastAppliedAt } = claim.board;
  const age = claim.startedAt.getTime() - (lastAppliedAt?.getTime() ?? 0);
  return age > VALID_DAYS * 86_400_000 && result.fetched.some((fetched) => !fetched.notModified);
}

const NOTHING_TO_WRITE: RunPlan = {
  decision: { close: [], hide: [], misses: new Map(), hold: null, discarded: false, pending: {} },
  coverage: null,
  create: [],
  update: [],
  reopen: [],
  close: [],
  hide: [],
  misses: [],
  rekey: [],
  clusters: [],
  rejections: [],
  unchanged: 0,
  heldDiff: null,
};

/** Brings the database up to what a scrape brought, and ends the run. */
export async function applyRun(
  claim: BoardClaim,
  result: BoardResult,
  options: ApplyOptions,
): Promise<RunResult> {
  const base = { claim, result, stats: options.stats };
  if (result.unchangedBodies) {
    const end = concludeRun({ ...base, plan: null, finishedAt: options.finishedAt() });
    await options.watch.stop();
    if (end.board || needsRenewal(claim, result)) return writeRun(claim, result, NOTHING_TO_WRITE, end);
    await finishRun(pool, claim.runId, end.run);
    return end.run;
  }
  const plan = await planRun(claim, result, {
    authority: findScraper(claim.board.ats)?.authority ?? 'fragile',
    accepted: options.accepted ?? false,
    listedHashes: options.listedHashes,
    signal: options.watch.signal,
    report: options.report,
  });
  options.report({ phase: 'writing', done: 0, total: plan.create.length + plan.update.length });
  await options.watch.stop();
  options.watch.signal.throwIfAborted();
  return writeRun(claim, result, plan, concludeRun({ ...base, plan, finishedAt: options.finishedAt() }));
}
