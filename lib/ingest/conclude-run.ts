/** What a run means for its row and its board: states, reasons in words, when to come again. Pure. */
import type { BoardResult } from '#scrapers/run.ts';
import type { BoardAfterRun } from '../db/boards.ts';
import type { BoardClaim, RunResult } from '../db/runs.ts';
import type { FetchStats } from '../http/types.ts';
import { RULES_VERSION } from '../posting.ts';
import type { Pending } from './closing.ts';
import { nextDueAt } from './next-due.ts';
import type { RunPlan } from './plan-run.ts';

/** Names bodies as applied under today's rules; an equal fetch then has nothing to write. */
export const appliedMark = (bodiesHash: string) => `${RULES_VERSION}:${bodiesHash}`;

/** The bodies that were applied last, when today's rules applied them. */
export function appliedBodies(appliedHash: string | null): string | undefined {
  const prefix = `${RULES_VERSION}:`;
  return appliedHash?.startsWith(prefix) ? appliedHash.slice(prefix.length) : undefined;
}

/** `Throttled` and a resting host say when to come again. */
function retryAfterMs(error: Error | null): number | null {
  return error && 'retryAfterMs' in error && typeof error.retryAfterMs === 'number'
    ? error.retryAfterMs
    : null;
}

const isEmpty = (pending: Pending) => Object.values(pending).every((value) => value === undefined);

function boardState(
  result: BoardResult,
  plan: Pick<RunPlan, 'decision' | 'coverage'>,
): Pick<BoardAfterRun, 'state' | 'stateReason'> {
  const { hold, discarded, pending } = plan.decision;
  if (result.status === 'failed') {
    const name = result.errorObject?.name;
    const state = name === 'BoardGone' ? 'gone' : name === 'Blocked' ? 'blocked' : 'degraded';
    return {
      state,
      stateReason: result.error ? `${result.error.name}: ${result.error.message}` : result.why,
    };
  }
  if (hold && discarded) {
    return {
      state: 'ok',
      stateReason: `${hold.reason}; discarded by ${pending.discarded?.by ?? 'an admin'}`,
    };
  }
  if (hold) {
    const state = hold.kind === 'empty' || hold.kind === 'collapse' ? 'suspect' : 'held';
    return { state, stateReason: hold.reason };
  }
  if (result.status === 'incomplete') return { state: 'degraded', stateReason: result.why };
  return { state: 'ok', stateReason: result.listed === 0 ? 'the board lists no openings' : null };
}

function runStatus(result: BoardResult, plan: Pick<RunPlan, 'decision'>): RunResult['status'] {
  if (plan.decision.hold && plan.decision.discarded) return 'discarded';
  if (plan.decision.hold) return 'held';
  return result.status;
}

const EMPTY_PLAN = { create: [], update: [], reopen: [], close: [], hide: [], misses: [] };

export interface ConcludeInput {
  claim: BoardClaim;
  result: BoardResult;
  /** Null when the bodies were those applied before. */
  plan: RunPlan | null;
  stats: FetchStats;
  finishedAt: Date;
}

/** The run's row and, unless nothing about it changed, the board's. */
export function concludeRun({ claim, result, plan, stats, finishedAt }: ConcludeInput): {
  run: RunResult;
  board: BoardAfterRun | null;
} {
  const { board, last } = claim;
  const decision = plan?.decision ?? { hold: null, discarded: false, pending: {} as Pending };
  const status = runStatus(result, { decision: decision as RunPlan['decision'] });
  const { create, update, reopen, close } = plan ?? EMPTY_PLAN;
  const reopened = new Set(reopen.map(({ id }) => id));
  const changed = update.filter((row) => row.changedFields.length > 0 && !reopened.has(row.id)).length;
  const wrote = create.length + changed + reopen.length + close.length + (plan?.hide.length ?? 0) > 0;
  const lastAppliedAt = wrote ? finishedAt : board.lastAppliedAt;
  const { state, stateReason } = boardState(result, {
    decision: decision as RunPlan['decision'],
    coverage: plan?.coverage ?? null,
  });
  const settled = status === 'complete' && isEmpty(decision.pending) && nothingMissed(plan);
  const robots = result.fetched[0]?.robots;
  const after: BoardAfterRun = {
    state,
    stateReason,
    appliedHash:
      plan === null || settled ? appliedMark(result.bodiesHash) : keptHash(board.appliedHash, result, plan),
    lastAppliedAt,
    pending: isEmpty(decision.pending) ? null : decision.pending,
    sourceName: result.sourceName,
    robots: robots ? { ...robots, fetchedAt: finishedAt } : null,
  };
  const run: RunResult = {
    status,
    finishedAt,
    nextDueAt: nextDueAt({
      now: finishedAt,
      boardId: board.id,
      status,
      intervalMinutes: board.intervalMinutes,
      lastChangeAt: lastAppliedAt,
      failures: decision.pending.unread?.runs ?? 0,
      errorName: result.errorObject?.name ?? null,
      retryAfterMs: retryAfterMs(result.errorObject),
    }),
    complete: result.status === 'complete',
    modified: plan !== null,
    listed: plan ? result.listed : (last?.listed ?? 0),
    created: create.length,
    changed,
    unchanged: plan ? plan.unchanged : (last?.listed ?? 0),
    closed: close.length,
    reopened: reopen.length,
    rejected: plan?.rejections.length ?? 0,
    requests: stats.requests,
    notModified: stats.notModified,
    bytes: stats.bytes,
    httpStatuses: stats.statuses,
    coverage: plan ? plan.coverage : (last?.coverage ?? null),
    rulesVersion: RULES_VERSION,
    errorName: result.error?.name ?? null,
    errorMessage: result.error?.message ?? (result.status === 'complete' ? null : result.why),
    heldReason: decision.hold?.reason ?? null,
    heldDiff: plan?.heldDiff ?? null,
  };
  return { run, board: sameBoard(board, after, wrote || (plan?.rekey.length ?? 0) > 0) ? null : after };
}

/** Bodies may only be skipped next time when no posting waits for a second miss. */
function nothingMissed(plan: RunPlan | null): boolean {
  return plan === null || plan.misses.every(({ misses }) => misses === 0);
}

/** An error says nothing about the bodies applied before; whatever else does not fit them must be read in full again. */
function keptHash(hash: string | null, result: BoardResult, plan: RunPlan): string | null {
  return result.status === 'failed' && plan.close.length === 0 && plan.hide.length === 0 ? hash : null;
}

function sameBoard(before: BoardClaim['board'], after: BoardAfterRun, wrote: boolean): boolean {
  return (
    !wrote &&
    before.state === after.state &&
    before.stateReason === after.stateReason &&
    before.appliedHash === after.appliedHash &&
    (after.sourceName === null || before.sourceName === after.sourceName) &&
    (before.pending ?? null) === null &&
    after.pending === null
  );
}
