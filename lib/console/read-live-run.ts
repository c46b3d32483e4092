import { type Actor, assertAdmin } from '../auth/actor.ts';
import { pool } from '../db/client.ts';
import { listRuns } from '../db/console-reads.ts';
import { isQueued } from '../db/queue-reads.ts';
import { isUuid } from '../is-uuid.ts';
import { type RunSheet, toRunSheet } from '../views/run-sheet.ts';

export interface LiveRun {
  /** `queued`: asked for, and no worker has taken it yet. */
  state: 'idle' | 'queued' | 'running';
  /** The board's newest run. */
  run: RunSheet | null;
}

/** What happens at a board this moment; asked each second by the console. */
export async function readLiveRun(
  actor: Actor | null,
  boardId: string,
  { now }: { now: Date },
): Promise<LiveRun> {
  assertAdmin(actor);
  if (!isUuid(boardId)) return { state: 'idle', run: null };
  const [rows, queued] = await Promise.all([
    listRuns(pool, { boardId, status: null, limit: 1 }),
    isQueued(pool, 'scrape-board', { boardId }),
  ]);
  const run = rows[0] ? toRunSheet(rows[0], now) : null;
  return { state: run?.running ? 'running' : queued ? 'queued' : 'idle', run };
}
