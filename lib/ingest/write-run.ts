/** The one transaction of a run: everything it found, or nothing. */
import type { BoardResult } from '#scrapers/run.ts';
import { type BoardAfterRun, updateBoardAfterRun } from '../db/boards.ts';
import { pool, transaction } from '../db/client.ts';
import {
  closePostings,
  hideUnverified,
  insertEvents,
  insertPostings,
  rekeyPostings,
  reopenPostings,
  setClusters,
  setMisses,
  updatePostings,
} from '../db/posting-writes.ts';
import { insertRejections, type RejectionRow } from '../db/rejections.ts';
import { type BoardClaim, fenceRun, finishRun, type RunResult } from '../db/runs.ts';
import { type Exchange, insertSnapshots, packChanged } from '../db/snapshots.ts';
import { requestHash } from '../http/request-hash.ts';
import { eventsOf, type RunPlan } from './plan-run.ts';

/** A deadlock or a serialisation failure: the other transaction went first; ours may try again. */
function isRetryable(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === '40P01' || code === '40001';
}

function toExchanges(result: BoardResult): Exchange[] {
  return result.fetched
    .filter((fetched) => !fetched.notModified)
    .map((fetched) => {
      const isGet = fetched.redirects.length > 0 || requestHash({ url: fetched.url }) === fetched.requestHash;
      return { ...fetched, method: isGet ? 'GET' : 'POST' };
    });
}

function refusal(
  error: Error,
  row: { sourceId: string | null; body: Record<string, unknown> },
): RejectionRow {
  const raw = row.body.raw as { sourceId: string; title: string };
  return {
    sourceId: row.sourceId ?? raw.sourceId,
    title: raw.title,
    rule: 'refused by the database',
    evidence: error.message,
    raw: null,
  };
}

export interface RunEnd {
  /** The board row, or null when nothing about the board changed. */
  board: BoardAfterRun | null;
  /** The run row; counts of what was refused are set right here. */
  run: RunResult;
}

/**
 * Writes a planned run. Answers with the run row as it was written. Throws `LostClaim` when the run was taken over, and
 * then nothing of it is in the database.
 */
export async function writeRun(
  claim: BoardClaim,
  result: BoardResult,
  plan: RunPlan,
  end: RunEnd,
): Promise<RunResult> {
  const packed = await packChanged(pool, claim.board.id, toExchanges(result));
  for (let attempt = 1; ; attempt++) {
    try {
      return await writeOnce(claim, plan, end, packed);
    } catch (error) {
      if (attempt === 3 || !isRetryable(error)) throw error;
    }
  }
}

async function writeOnce(
  claim: BoardClaim,
  plan: RunPlan,
  end: RunEnd,
  packed: Awaited<ReturnType<typeof packChanged>>,
): Promise<RunResult> {
  const now = claim.startedAt;
  const { runId, board } = claim;
  return transaction(async (tx) => {
    // A worker that is stopped in here must not hold the row's lock beyond its lease.
    await tx.query(`SET LOCAL idle_in_transaction_session_timeout = '30s'`);
    await fenceRun(tx, runId);
    await rekeyPostings(tx, plan.rekey);
    const refusedUpdates = await updatePostings(tx, plan.update, { id: runId, now });
    const refusedCreates = await insertPostings(tx, plan.create);
    await closePostings(tx, plan.close, now, claim.last?.finishedAt ?? null);
    await reopenPostings(
      tx,
      plan.reopen.map(({ id }) => id),
      now,
    );
    await hideUnverified(tx, plan.hide);
    await setMisses(tx, plan.misses);
    await setClusters(tx, plan.clusters);
    const refused = new Set([...refusedUpdates.keys(), ...refusedCreates.keys()].map(({ id }) => id));
    await insertEvents(tx, eventsOf(plan, refused), { boardId: board.id, runId, actorId: null, at: now });
    const rejections = [
      ...plan.rejections,
      ...[...refusedCreates].map(([row, error]) => refusal(error, row)),
      ...[...refusedUpdates].map(([row, error]) => refusal(error, { ...row, sourceId: null })),
    ];
    await insertRejections(tx, runId, rejections);
    await insertSnapshots(tx, board.id, runId, packed);
    if (end.board) await updateBoardAfterRun(tx, board.id, end.board, now);
    const run = {
      ...end.run,
      created: end.run.created - refusedCreates.size,
      changed:
        end.run.changed - [...refusedUpdates.keys()].filter((row) => row.changedFields.length > 0).length,
      rejected: rejections.length,
    };
    await finishRun(tx, runId, run);
    return run;
  });
}
