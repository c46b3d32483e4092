import { type Actor, assertAdmin } from '../auth/actor.ts';
import { pool } from '../db/client.ts';
import { listRuns } from '../db/console-reads.ts';
import { type RunSheet, toRunSheet } from '../views/run-sheet.ts';

/** The newest runs of all boards, of one status where given. */
export async function listRunSheets(
  actor: Actor,
  status: string | null,
  { now }: { now: Date },
): Promise<RunSheet[]> {
  assertAdmin(actor);
  const rows = await listRuns(pool, { boardId: null, status, limit: 100 });
  return rows.map((row) => toRunSheet(row, now));
}
