import { type Actor, assertAdmin } from '../auth/actor.ts';
import { pool } from '../db/client.ts';
import { findBoardRow, listRuns } from '../db/console-reads.ts';
import { NotFound } from '../errors.ts';
import { isUuid } from '../is-uuid.ts';
import { type BoardLine, toBoardLine } from '../views/board-line.ts';
import { type RunSheet, toRunSheet } from '../views/run-sheet.ts';

/** A board with its newest runs; throws `NotFound`. */
export async function getBoard(
  actor: Actor,
  id: string,
  { now }: { now: Date },
): Promise<{ board: BoardLine; runs: RunSheet[] }> {
  assertAdmin(actor);
  if (!isUuid(id)) throw new NotFound('no such board');
  const [board, runs] = await Promise.all([
    findBoardRow(pool, id),
    listRuns(pool, { boardId: id, status: null, limit: 30 }),
  ]);
  if (!board) throw new NotFound('no such board');
  return { board: toBoardLine(board, now), runs: runs.map((run) => toRunSheet(run, now)) };
}
