/** Runs: the claim on a board, its heartbeat, its end. The running row is the claim and the fence. */
import { randomUUIDv7 } from 'node:crypto';
import type { Db } from './client.ts';

/** A run without a sign of life for this long has lost its worker. Measured by the database's clock. */
export const STALE_SECONDS = 60;

export type RunTrigger = 'schedule' | 'admin' | 'seed' | 'first' | 'replay' | 'reparse' | 'report';

export interface RunRequest {
  trigger: RunTrigger;
  requestedBy: string | null;
  workerId: string;
  /** The business clock; null = the database's. */
  now: Date | null;
}

export interface BoardClaim {
  runId: string;
  trigger: RunTrigger;
  startedAt: Date;
  board: {
    id: string;
    ats: string;
    token: string;
    url: string | null;
    state: string;
    stateReason: string | null;
    sourceName: string | null;
    intervalMinutes: number;
    appliedHash: string | null;
    lastAppliedAt: Date | null;
    pending: unknown;
    openCount: number;
    isSample: boolean;
  };
  /** `boards` counts one more where boards of others, open feeds, hold postings of this company. */
  company: { id: string; name: string; boards: number };
  /** The newest complete run, which saw the board's open postings open. */
  last: { finishedAt: Date; coverage: Record<string, number> | null; listed: number } | null;
}

const CLAIM = `
  WITH b AS (
    SELECT board.*, company.name AS company_name,
           (SELECT count(*)::int FROM board other WHERE other.company_id = board.company_id)
             + EXISTS (SELECT FROM posting WHERE company_id = board.company_id AND board_id <> board.id)::int AS company_boards
    FROM board JOIN company ON company.id = board.company_id
    WHERE board.id = $1
  ), claim AS (
    INSERT INTO run (id, board_id, trigger, requested_by, status, worker_id, started_at, heartbeat_at)
    SELECT $2, b.id, $3, $4, 'running', $5, coalesce($6::timestamptz, now()), now()
    FROM b WHERE b.removed_at IS NULL AND (b.paused_at IS NULL OR $3 = 'reparse') AND b.ats <> 'manual'
    ON CONFLICT (board_id) WHERE status = 'running' DO NOTHING
    RETURNING id, started_at
  )
  SELECT b.id, b.ats, b.token, b.url, b.state, b.state_reason, b.source_name, b.interval_minutes, b.applied_hash,
         b.last_applied_at, b.pending_closure, b.open_count, b.is_sample, b.company_id, b.company_name, b.company_boards,
         b.removed_at, b.paused_at,
         claim.id AS run_id, claim.started_at,
         last.finished_at AS last_finished_at, last.coverage AS last_coverage, last.listed AS last_listed
  FROM b LEFT JOIN claim ON true LEFT JOIN LATERAL (
    SELECT finished_at, coverage, listed FROM run
    WHERE board_id = b.id AND complete AND status = 'complete'
    ORDER BY finished_at DESC LIMIT 1
  ) last ON true`;

/**
 * Starts a run, unless one is going on. A running row that has lost its worker is marked interrupted and does not
 * count. `absent`: no such board, removed, or made by recruiters; `paused`: an admin stopped it.
 */
export async function claimRun(
  db: Db,
  boardId: string,
  request: RunRequest,
): Promise<BoardClaim | 'busy' | 'absent' | 'paused'> {
  for (let attempt = 1; ; attempt++) {
    const { rows } = await db.query({
      name: 'claim-run',
      text: CLAIM,
      values: [boardId, randomUUIDv7(), request.trigger, request.requestedBy, request.workerId, request.now],
    });
    const row = rows[0];
    if (!row || row.removed_at || row.ats === 'manual') return 'absent';
    if (!row.run_id) {
      if (row.paused_at && request.trigger !== 'reparse') return 'paused';
      if (attempt > 1 || (await interruptStaleRuns(db, boardId)).length === 0) return 'busy';
      continue;
    }
    return {
      runId: row.run_id,
      trigger: request.trigger,
      startedAt: row.started_at,
      board: {
        id: row.id,
        ats: row.ats,
        token: row.token,
        url: row.url,
        state: row.state,
        stateReason: row.state_reason,
        sourceName: row.source_name,
        intervalMinutes: row.interval_minutes,
        appliedHash: row.applied_hash,
        lastAppliedAt: row.last_applied_at,
        pending: row.pending_closure,
        openCount: row.open_count,
        isSample: row.is_sample,
      },
      company: { id: row.company_id, name: row.company_name, boards: row.company_boards },
      last: row.last_finished_at && {
        finishedAt: row.last_finished_at,
        coverage: row.last_coverage,
        listed: row.last_listed,
      },
    };
  }
}

/**
 * Marks running rows without a sign of life as interrupted (of one board, or of all) and names their boards. A row that
 * is locked is being written this moment and is left alone. The third in a row makes the board wait a day.
 */
export async function interruptStaleRuns(db: Db, boardId: string | null = null): Promise<string[]> {
  const { rows } = await db.query(
    `WITH stale AS (
       SELECT id FROM run
       WHERE status = 'running' AND ($1::uuid IS NULL OR board_id = $1)
         AND heartbeat_at < now() - make_interval(secs => $2)
       FOR UPDATE SKIP LOCKED
     )
     UPDATE run SET status = 'interrupted', finished_at = greatest(started_at, heartbeat_at), phase = 'done',
       error_name = 'Interrupted', error_message = 'the worker that read this board ended or lost its connection',
       next_due_at = CASE WHEN (
           SELECT count(*) FROM (
             SELECT status FROM run earlier WHERE earlier.board_id = run.board_id AND earlier.id <> run.id
             ORDER BY started_at DESC LIMIT 2
           ) two WHERE two.status = 'interrupted'
         ) = 2 THEN now() + interval '1 day' ELSE now() END
     FROM stale WHERE run.id = stale.id
     RETURNING run.board_id`,
    [boardId, STALE_SECONDS],
  );
  return rows.map((row) => row.board_id);
}

/** Marks running runs as interrupted by the end of their worker: one run, or all of a worker. Their boards are due at once. */
export async function interruptRuns(db: Db, whose: { runId: string } | { workerId: string }): Promise<void> {
  const column = 'runId' in whose ? 'id' : 'worker_id';
  await db.query(
    `UPDATE run SET status = 'interrupted', finished_at = greatest(started_at, now()), next_due_at = now(), phase = 'done',
       error_name = 'Interrupted', error_message = 'the worker was stopped'
     WHERE ${column} = $1 AND status = 'running'`,
    Object.values(whose),
  );
}

/** A sign of life, with the phase for the console's live view. False: the run is no longer ours. */
export async function beatRun(
  db: Db,
  runId: string,
  phase: string,
  progress: { done: number; total: number | null } | null,
): Promise<boolean> {
  const { rowCount } = await db.query(
    `UPDATE run SET heartbeat_at = now(), phase = $2, progress = $3 WHERE id = $1 AND status = 'running'`,
    [runId, phase, progress && JSON.stringify(progress)],
  );
  return rowCount === 1;
}

/** The run was taken over, or ended by someone else; what it wanted to write must not be written. */
export class LostClaim extends Error {
  override name = 'LostClaim';
}

export interface RunResult {
  status: 'complete' | 'incomplete' | 'failed' | 'held' | 'interrupted' | 'discarded';
  finishedAt: Date;
  nextDueAt: Date;
  complete: boolean;
  modified: boolean;
  listed: number;
  created: number;
  changed: number;
  unchanged: number;
  closed: number;
  reopened: number;
  rejected: number;
  requests: number;
  notModified: number;
  bytes: number;
  httpStatuses: Record<string, number>;
  coverage: Record<string, number> | null;
  rulesVersion: number;
  errorName: string | null;
  errorMessage: string | null;
  heldReason: string | null;
  heldDiff: HeldDiff | null;
}

/** What a held run would do; `key` names the finding, so that the same one can be recognised. */
export interface HeldDiff {
  key: string;
  close: string[];
  create: number;
  change: number;
}

/** Ends the run; the fence. Throws `LostClaim` when it is no longer running, so that the transaction around it rolls back. */
export async function finishRun(db: Db, runId: string, result: RunResult): Promise<void> {
  const { rowCount } = await db.query({
    name: 'finish-run',
    text: `UPDATE run SET status = $2, finished_at = greatest(started_at, $3), next_due_at = $4, phase = 'done', progress = NULL,
        complete = $5, modified = $6, listed = $7, created = $8, changed = $9, unchanged = $10, closed = $11,
        reopened = $12, rejected = $13, requests = $14, not_modified = $15, bytes = $16, http_statuses = $17,
        coverage = $18, rules_version = $19, error_name = $20, error_message = $21, held_reason = $22, held_diff = $23
      WHERE id = $1 AND status = 'running'`,
    values: [
      runId,
      result.status,
      result.finishedAt,
      result.nextDueAt,
      result.complete,
      result.modified,
      result.listed,
      result.created,
      result.changed,
      result.unchanged,
      result.closed,
      result.reopened,
      result.rejected,
      result.requests,
      result.notModified,
      result.bytes,
      JSON.stringify(result.httpStatuses),
      result.coverage && JSON.stringify(result.coverage),
      result.rulesVersion,
      result.errorName,
      result.errorMessage?.slice(0, 2000) ?? null,
      result.heldReason,
      result.heldDiff && JSON.stringify(result.heldDiff),
    ],
  });
  if (rowCount !== 1) throw new LostClaim(`run ${runId} was taken over`);
}
