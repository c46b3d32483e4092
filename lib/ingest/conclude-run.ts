/** What a run means for its row and its board: states, reasons in words, when to come again. */
import { findScraper } from '#scrapers/registry.ts';
import type { BoardResult } from '#scrapers/run.ts';
import type { BoardAfterRun } from '../db/boards.ts';
import type { BoardClaim, RunResult } from '../db/runs.ts';
import type { FetchStats } from '../http/types.ts';
import { RULES_VERSION } from '../posting.ts';
import { EMPTY_BOARD, findingOf, findingWords } from '../views/findings.ts';
import type { ClosingDecision, Pending } from './closing.ts';
import { nextDueAt } from './next-due.ts';
import type { RunPlan } from './plan-run.ts';

/** Names bodies as applied under today's rules; an equal fetch then has nothing to write. */
const appliedMark = (bodiesHash: string) => `${RULES_VERSION}:${bodiesHash}`;

/** The bodies that were applied last, when today's rules applied them. */
export function appliedBodies(appliedHash: string | null): string | undefined {
  const prefix = appliedMark('');
  return appliedHash?.startsWith(prefix) ? appliedHash.slice(prefix.length) : undefined;
}

/** `Throttled` and a resting host say when to come again. */
function retryAfterMs(error: Error | null): number | null {
  return error && 'retryAfterMs' in error && typeof error.retryAfterMs === 'number'
    ? error.retryAfterMs
    : null;
}

const isSettled = (pending: Pending) => Object.values(pending).every((value) => value === undefined);

function boardState(
  result: BoardResult,
  { hold, discarded, pending }: ClosingDecision,
  { isEmpty, isFeed, finding }: { isEmpty: boolean; isFeed: boolean; finding: string | null },
): Pick<BoardAfterRun, 'state' | 'stateReason'> {
  if (result.status === 'failed') {
    const name = result.errorObject?.name;
    const state = name === 'BoardGone' ? 'gone' : name === 'Blocked' ? 'blocked' : 'degraded';
    return {
      state,
      stateReason: finding === null ? result.why : findingWords(finding, result.error?.message ?? null),
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
  if (result.status === 'incomplete') {
    // A feed shows its newest only; that is all one can read of it.
    if (isFeed && result.listed > 0 && !result.error) return { state: 'ok', stateReason: result.why };
    return { state: 'degraded', stateReason: findingWords('partial', result.why) };
  }
  return { state: 'ok', stateReason: isEmpty ? EMPTY_BOARD : null };
}

function runStatus(result: BoardResult, { hold, discarded }: ClosingDecision): RunResult['status'] {
  if (hold) return discarded ? 'discarded' : 'held';
  return result.status;
}

/**
 * The mark that lets the next run skip equal bodies. Set only by a complete run with nothing left open: no finding to
 * confirm, no posting waiting for its second miss. An error says nothing about the bodies applied before.
 */
function nextAppliedHash(
  board: BoardClaim['board'],
  result: BoardResult,
  plan: RunPlan,
  settled: boolean,
): string | null {
  if (settled && plan.misses.every(({ misses }) => misses === 0)) return appliedMark(result.bodiesHash);
  const untouched = plan.close.length === 0 && plan.hide.length === 0;
  return result.status === 'failed' && untouched ? board.appliedHash : null;
}

type Counts = Pick<RunResult, 'created' | 'changed' | 'unchanged' | 'closed' | 'reopened' | 'rejected'>;

export const NO_COUNTS: Counts = {
  created: 0,
  changed: 0,
  unchanged: 0,
  closed: 0,
  reopened: 0,
  rejected: 0,
};

export interface ConcludeInput {
  claim: BoardClaim;
  result: BoardResult;
  plan: RunPlan;
  /** The list was what was applied before. */
  unchanged: boolean;
  counts: Counts;
  stats: FetchStats;
  finishedAt: Date;
}

/** The run's row and, unless nothing about it changed, the board's. */
export function concludeRun(input: ConcludeInput): { run: RunResult; board: BoardAfterRun | null } {
  const { claim, result, plan, counts, stats, finishedAt } = input;
  const { board, last } = claim;
  const { decision } = plan;
  const status = runStatus(result, decision);
  const listed = input.unchanged ? (last?.listed ?? board.openCount) : result.listed;
  const isFeed = findScraper(board.ats)?.aggregator === true;
  const finding = nameOfFinding(claim, result);
  const wrote = counts.created + counts.changed + counts.reopened + counts.closed + plan.hide.length > 0;
  const lastAppliedAt = wrote ? finishedAt : board.lastAppliedAt;
  const settled = isSettled(decision.pending);
  const robots = result.fetched[0]?.robots;
  const after: BoardAfterRun = {
    ...boardState(result, decision, { isEmpty: listed === 0, isFeed, finding }),
    appliedHash: nextAppliedHash(board, result, plan, settled && status === 'complete'),
    lastAppliedAt,
    pending: settled ? null : decision.pending,
    // A feed names its employers, not itself.
    sourceName: isFeed ? null : result.sourceName,
    robots: robots ? { ...robots, fetchedAt: finishedAt } : null,
  };
  const run: RunResult = {
    status,
    finishedAt,
    nextDueAt: nextDueAt({
      now: finishedAt,
      boardId: board.id,
      status,
      isFeed,
      intervalMinutes: board.intervalMinutes,
      lastChangeAt: lastAppliedAt,
      failures: decision.pending.unread?.runs ?? 0,
      errorName: result.errorObject?.name ?? null,
      retryAfterMs: retryAfterMs(result.errorObject),
    }),
    // A list read again from snapshots saw nothing open today.
    complete: result.status === 'complete' && claim.trigger !== 'reparse',
    modified: !input.unchanged,
    listed,
    ...counts,
    unchanged: input.unchanged ? listed : counts.unchanged,
    requests: stats.requests,
    notModified: stats.notModified,
    bytes: stats.bytes,
    httpStatuses: stats.statuses,
    coverage: input.unchanged ? (last?.coverage ?? null) : plan.coverage,
    rulesVersion: RULES_VERSION,
    errorName: finding,
    errorMessage: result.error?.message ?? (result.status === 'complete' ? null : result.why),
    heldReason: decision.hold?.reason ?? null,
    heldDiff: plan.heldDiff,
  };
  const touched = wrote || plan.rekey.length > 0;
  return { run, board: !touched && isSameBoard(board, after) ? null : after };
}

/** What went wrong by its finding's name, a fault of ours by its class, null when nothing did. */
function nameOfFinding({ board, last }: BoardClaim, result: BoardResult): string | null {
  const error = result.errorObject ?? result.error;
  if (!error) return result.status === 'incomplete' ? 'partial' : null;
  // A page of the list is gone, not the board.
  if (result.status === 'incomplete' && error.name === 'BoardGone') return 'partial';
  const everRead = last !== null || board.lastAppliedAt !== null || board.openCount > 0;
  return findingOf(error, everRead) ?? error.name;
}

function isSameBoard(before: BoardClaim['board'], after: BoardAfterRun): boolean {
  return (
    before.state === after.state &&
    before.stateReason === after.stateReason &&
    before.appliedHash === after.appliedHash &&
    (after.sourceName === null || before.sourceName === after.sourceName) &&
    (before.pending ?? null) === null &&
    after.pending === null
  );
}
