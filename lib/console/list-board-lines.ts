import { type Actor, assertAdmin } from '../auth/actor.ts';
import { pool } from '../db/client.ts';
import { countBoardStates, listBoards } from '../db/console-reads.ts';
import { type BoardLine, toBoardLine } from '../views/board-line.ts';

const PAGE_SIZE = 100;

/** A page of boards, and how many are in each state. */
export async function listBoardLines(
  actor: Actor,
  filter: { state: string | null; text: string; page: number },
  { now }: { now: Date },
): Promise<{ lines: BoardLine[]; total: number; pages: number; states: Record<string, number> }> {
  assertAdmin(actor);
  const [{ rows, total }, states] = await Promise.all([
    listBoards(pool, {
      state: filter.state,
      text: filter.text.trim(),
      limit: PAGE_SIZE,
      offset: (filter.page - 1) * PAGE_SIZE,
    }),
    countBoardStates(pool),
  ]);
  return {
    lines: rows.map((row) => toBoardLine(row, now)),
    total,
    pages: Math.max(1, Math.ceil(total / PAGE_SIZE)),
    states,
  };
}
