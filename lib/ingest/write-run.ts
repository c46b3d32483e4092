/** The one transaction of a run: everything it found, or nothing. */
import { findScraper } from '#scrapers/registry.ts';
import type { BoardResult } from '#scrapers/run.ts';
import { updateBoardAfterRun } from '../db/boards.ts';
import { type Db, pool, transaction } from '../db/client.ts';
import { refreshCompanyLogo } from '../db/company-logos.ts';
import {
  closePostings,
  hideUnverified,
  insertEvents,
  noteSightings,
  type PostingEventRow,
  rekeyPostings,
  reopenPostings,
  setMisses,
} from '../db/posting-writes.ts';
import { insertRejections, type RejectionRow } from '../db/rejections.ts';
import { type BoardClaim, finishRun, type RunResult } from '../db/runs.ts';
import { type Exchange, insertSnapshots, packChanged } from '../db/snapshots.ts';
import { env } from '../env.ts';
import { requestHash } from '../http/request-hash.ts';
import type { FetchStats } from '../http/types.ts';
import { concludeRun } from './conclude-run.ts';
import { hideDoubledPostings } from './hide-doubles.ts';
import { limitConcurrency } from './limit-concurrency.ts';
import type { RunPlan } from './plan-run.ts';
import { refreshCompanyProfile } from './refresh-company-profile.ts';
import type { Progress, RunWatch } from './run-watch.ts';
import { writePostings } from './write-postings.ts';

export interface WriteOptions {
  watch: RunWatch;
  report(progress: Progress): void;
  stats: FetchStats;
  finishedAt(): Date;
  /** The list was what was applied before: `plan` is empty. */
  unchanged: boolean;
}

/** A writer holds one connection and reads through a second; so many that all of them find theirs. */
const writers = limitConcurrency(Math.max(1, Math.floor(env.DB_POOL / 2)));

/**
 * Writes a planned run and ends it. The last statement is the fence: it ends the run only while it is still ours. When it
 * was taken over, `LostClaim` is thrown and nothing of the run is in the database.
 */
export async function writeRun(
  claim: BoardClaim,
  result: BoardResult,
  plan: RunPlan,
  options: WriteOptions,
): Promise<RunResult> {
  const packed = await packChanged(pool, claim.board.id, toExchanges(result, claim.startedAt));
  for (let attempt = 1; ; attempt++) {
    try {
      return await writers(() =>
        transaction((tx) => writeOnce(tx, { claim, result, plan, packed, options })),
      );
    } catch (error) {
      if (attempt === 3 || !isRetryable(error)) throw error;
    }
  }
}

/** A deadlock or a serialisation failure: the other transaction went first; ours may try again. */
function isRetryable(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === '40P01' || code === '40001';
}

/** The run's start stands for the moment of each answer: one clock for runs and what they brought. */
function toExchanges(result: BoardResult, fetchedAt: Date): Exchange[] {
  return result.fetched
    .filter((fetched) => !fetched.notModified)
    .map((fetched) => {
      const isGet = fetched.redirects.length > 0 || requestHash({ url: fetched.url }) === fetched.requestHash;
      return { ...fetched, method: isGet ? 'GET' : 'POST', fetchedAt };
    });
}

interface WriteInput {
  claim: BoardClaim;
  result: BoardResult;
  plan: RunPlan;
  packed: Awaited<ReturnType<typeof packChanged>>;
  options: WriteOptions;
}

async function writeOnce(tx: Db, { claim, result, plan, packed, options }: WriteInput): Promise<RunResult> {
  const now = claim.startedAt;
  const { runId, board } = claim;
  const { watch, report } = options;
  // A worker that is stopped in here must not keep its locks beyond its lease.
  await tx.query(`SET LOCAL idle_in_transaction_session_timeout = '30s'`);
  await rekeyPostings(tx, plan.rekey);
  const written = plan.diff
    ? await writePostings(tx, plan.diff, { claim, plan, signal: watch.signal, report })
    : null;
  const close = [...plan.close, ...(written?.expired ?? []).map((id) => ({ id, reason: 'expired' }))];
  await closePostings(tx, close, now, claim.last?.finishedAt ?? null);
  await reopenPostings(tx, written?.reopen ?? [], now);
  await hideUnverified(tx, plan.hide);
  await setMisses(tx, plan.misses);
  const isFeed = findScraper(board.ats)?.aggregator === true;
  const listedIds = [...result.postings, ...result.rejected].flatMap(({ sourceId }) => sourceId ?? []);
  const doubles = written ? await hideDoubledPostings(tx, claim, { isFeed, listedIds, now }) : [];
  const events: PostingEventRow[] = [
    ...(written?.events ?? []),
    ...close.map(({ id, reason }) => ({ postingId: id, kind: 'closed' as const, reason })),
    ...plan.hide.map((id) => ({ postingId: id, kind: 'hidden' as const, reason: 'unverified' })),
    ...doubles,
  ];
  await insertEvents(tx, events, { boardId: board.id, runId, actorId: null, at: now });
  const rejections: RejectionRow[] = [
    ...result.rejected.filter(({ rule }) => rule !== 'duplicate id'),
    ...(written?.rejections ?? []),
  ];
  await insertRejections(tx, runId, rejections);
  if (written && written.created + written.changed > 0) {
    for (const one of written.companies.values()) await refreshCompanyProfile(tx, one);
  }
  // A new logo is no change that a reader of a posting would see, so silent updates count too.
  for (const { id } of written?.companies.values() ?? []) {
    // What a feed lists without an employer's name is not the feed's logo.
    if (!isFeed || id !== claim.company.id) await refreshCompanyLogo(tx, id);
  }
  await insertSnapshots(tx, board.id, runId, packed);
  const end = concludeRun({
    claim,
    result,
    plan,
    unchanged: options.unchanged,
    stats: options.stats,
    finishedAt: options.finishedAt(),
    counts: {
      created: written?.created ?? 0,
      changed: written?.changed ?? 0,
      unchanged: (plan.diff?.unchanged.length ?? 0) + (written?.silent ?? 0),
      closed: close.length,
      reopened: written?.reopen.length ?? 0,
      rejected: rejections.length,
    },
  });
  if (end.board) await updateBoardAfterRun(tx, board.id, end.board, now);
  // A list read again from snapshots saw nothing open today.
  if (plan.diff && end.run.status !== 'complete' && claim.trigger !== 'reparse') {
    await noteSightings(tx, board.id, listedIds, now);
  }
  await watch.stop();
  await finishRun(tx, runId, end.run);
  return end.run;
}
