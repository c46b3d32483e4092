import { findScraper } from '#scrapers/registry.ts';
import type { BoardResult } from '#scrapers/run.ts';
import { pool } from '../db/client.ts';
import { type BoardClaim, finishRun, type RunResult } from '../db/runs.ts';
import { VALID_DAYS } from '../db/snapshots.ts';
import type { FetchStats } from '../http/types.ts';
import { concludeRun, NO_COUNTS } from './conclude-run.ts';
import { NOTHING_PLANNED, planRun } from './plan-run.ts';
import type { Progress, RunWatch } from './run-watch.ts';
import { writeRun } from './write-run.ts';

export interface ApplyOptions {
  watch: RunWatch;
  report(progress: Progress): void;
  listedHashes: ReadonlyMap<string, string>;
  stats: FetchStats;
  finishedAt(): Date;
  /** A person accepted this result: holds do not apply. */
  accepted: boolean;
}

/** Answers older than the conditional requests' limit are kept anew, so that those may start again. */
function needsRenewal(claim: BoardClaim, result: BoardResult): boolean {
  const { lastAppliedAt } = claim.board;
  const age = claim.startedAt.getTime() - (lastAppliedAt?.getTime() ?? 0);
  return age > VALID_DAYS * 86_400_000 && result.fetched.some((fetched) => !fetched.notModified);
}

/** Brings the database up to what a scrape brought, and ends the run. */
export async function applyRun(
  claim: BoardClaim,
  result: BoardResult,
  options: ApplyOptions,
): Promise<RunResult> {
  if (!result.unchangedBodies) {
    const scraper = findScraper(claim.board.ats);
    const plan = await planRun(claim, result, {
      authority: scraper?.authority ?? 'fragile',
      isFeed: scraper?.aggregator === true,
      openDays: scraper?.openDays ?? null,
      accepted: options.accepted,
      listedHashes: options.listedHashes,
    });
    return writeRun(claim, result, plan, { ...options, unchanged: false });
  }
  const end = concludeRun({
    ...{ claim, result, plan: NOTHING_PLANNED, counts: NO_COUNTS },
    ...{ unchanged: true, stats: options.stats, finishedAt: options.finishedAt() },
  });
  if (end.board || needsRenewal(claim, result)) {
    return writeRun(claim, result, NOTHING_PLANNED, { ...options, unchanged: true });
  }
  await options.watch.stop();
  await finishRun(pool, claim.runId, end.run);
  return end.run;
}
