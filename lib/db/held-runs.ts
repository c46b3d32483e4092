/** Runs that wait for a person, and what was decided. */
import type { Db } from './client.ts';

export interface HeldRun {
  id: string;
  boardId: string;
  /** held | discarded: a discarded one may still be accepted. */
  status: string;
  startedAt: Date;
  decision: string | null;
  holdKey: string | null;
  heldReason: string | null;
  /** No later run has said anything about the board. */
  isNewest: boolean;
}

export async function findHeldRun(db: Db, runId: string): Promise<HeldRun | null> {
  const { rows } = await db.query(
    `SELECT run.id, board_id AS "boardId", status, started_at AS "startedAt", decision, held_reason AS "heldReason",
            held_diff->>'key' AS "holdKey",
            NOT EXISTS (SELECT FROM run later WHERE later.board_id = run.board_id AND later.started_at > run.started_at
                        AND later.status IN ('complete', 'held', 'discarded')) AS "isNewest"
     FROM run WHERE id = $1 AND held_diff IS NOT NULL AND status IN ('held', 'discarded')`,
    [runId],
  );
  return rows[0] ?? null;
}

/** Writes the decision down; an accepted run becomes a complete one. False: it was decided by someone else meanwhile. */
export async function decideRun(
  tx: Db,
  runId: string,
  decision: { decision: 'accept' | 'discard'; by: string; note: string | null; at: Date },
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `UPDATE run SET status = CASE WHEN $2 = 'accept' THEN 'complete' ELSE 'discarded' END, decision = $2, decided_by = $3,
       decided_at = $4, decision_note = $5
     WHERE id = $1 AND status IN ('held', 'discarded') AND decision IS DISTINCT FROM $2`,
    [runId, decision.decision, decision.by, decision.at, decision.note],
  );
  return rowCount === 1;
}

/** The board keeps what it shows; the same finding is not asked again (lib/ingest/closing.ts `discarded`). */
export async function keepBoardAsIs(
  tx: Db,
  boardId: string,
  discarded: { key: string; by: string; at: Date },
  reason: string,
): Promise<void> {
  await tx.query(
    `UPDATE board SET state = 'ok', state_reason = $2, state_since = $3, updated_at = now(),
       pending_closure = (coalesce(pending_closure, '{}') - 'missing' - 'coverage') || jsonb_build_object('discarded', $4::jsonb)
     WHERE id = $1`,
    [boardId, reason.slice(0, 500), discarded.at, JSON.stringify(discarded)],
  );
}
