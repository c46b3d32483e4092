/** Boards as the ingest keeps them, and which of them are due. */
import type { Db } from './client.ts';

export interface BoardAfterRun {
  state: 'ok' | 'degraded' | 'held' | 'blocked' | 'suspect' | 'gone';
  stateReason: string | null;
  appliedHash: string | null;
  lastAppliedAt: Date | null;
  /** lib/ingest/closing.ts `Pending`; null when nothing is. */
  pending: unknown;
  sourceName: string | null;
  robots: { allowed: boolean; rule: string | null; status: number | null; fetchedAt: Date } | null;
}

/** Writes what a run found out about its board, its count of open postings included. */
export async function updateBoardAfterRun(
  tx: Db,
  boardId: string,
  board: BoardAfterRun,
  now: Date,
): Promise<void> {
  await tx.query(
    `UPDATE board SET
       state_since = CASE WHEN state = $2 THEN state_since ELSE $8 END,
       state = $2, state_reason = $3, applied_hash = $4, last_applied_at = $5, pending_closure = $6,
       source_name = coalesce($7, source_name), robots = coalesce($9, robots),
       open_count = (SELECT count(*) FROM posting WHERE board_id = $1 AND posting.state = 'open'),
       updated_at = now()
     WHERE id = $1`,
    [
      boardId,
      board.state,
      board.stateReason?.slice(0, 500) ?? null,
      board.appliedHash,
      board.lastAppliedAt,
      board.pending && JSON.stringify(board.pending),
      board.sourceName,
      now,
      board.robots && JSON.stringify(board.robots),
    ],
  );
}

/** True for an invented board of the sample data; false for any other, and for none. */
export async function isSampleBoard(db: Db, boardId: string): Promise<boolean> {
  const { rows } = await db.query('SELECT is_sample FROM board WHERE id = $1', [boardId]);
  return rows[0]?.is_sample === true;
}

/**
 * What the breakers need to know of the whole installation; `FleetState` of lib/ingest/closing.ts. Suspects are counted by what
 * was found, not by their state: a board that a breaker holds is still one, and one it holds for something else is none.
 */
export async function readFleet(
  db: Db,
  ats: string,
  now: Date,
): Promise<{ openPostings: number; closedLastHour: number; atsBoards: number; atsSuspects: number }> {
  const { rows } = await db.query(
    `SELECT coalesce(sum(open_count), 0)::int AS "openPostings",
            count(*) FILTER (WHERE ats = $1)::int AS "atsBoards",
            count(*) FILTER (WHERE ats = $1 AND (state = 'gone' OR pending_closure ? 'missing'))::int AS "atsSuspects",
            (SELECT count(*)::int FROM posting_event
             WHERE at > $2::timestamptz - interval '1 hour' AND at <= $2 AND kind = 'closed'
               AND reason IN ('source-removed', 'confirmed-empty', 'confirmed-collapse', 'board-gone',
                              'board-unreachable', 'feed-empty', 'feed-dropped')) AS "closedLastHour"
     FROM board WHERE removed_at IS NULL AND paused_at IS NULL AND ats <> 'manual'`,
    [ats, now],
  );
  return rows[0];
}

export interface DueBoard {
  boardId: string;
  /** Which queue of requests it belongs to: the ATS, or the host of its own page. */
  lane: string;
  first: boolean;
}

/**
 * Boards that are due and are not being read, dealt out lane by lane, so that the queue of one host does not starve
 * the others; within a lane the longest overdue first, and of those never read the highest priority.
 */
export async function listDueBoards(db: Db, limit: number): Promise<DueBoard[]> {
  const { rows } = await db.query(
    `SELECT id AS "boardId", lane, first FROM (
       SELECT board.id, lane, run.id IS NULL AS first, priority,
              row_number() OVER (PARTITION BY lane ORDER BY run.id IS NOT NULL, run.next_due_at, priority DESC, board.id) AS turn
       FROM board
       CROSS JOIN LATERAL (
         SELECT coalesce(substring(token from '^https?://([^/:]+)'), ats) AS lane
       ) lanes
       LEFT JOIN LATERAL (
         SELECT id, status, next_due_at FROM run WHERE board_id = board.id ORDER BY started_at DESC, id DESC LIMIT 1
       ) run ON true
       WHERE removed_at IS NULL AND paused_at IS NULL AND ats <> 'manual' AND NOT is_sample
         AND (run.id IS NULL OR (run.status <> 'running' AND coalesce(run.next_due_at, now()) <= now()))
     ) due
     ORDER BY turn, first, priority DESC, id LIMIT $1`,
    [limit],
  );
  return rows;
}
