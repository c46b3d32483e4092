import { type Actor, assertAdmin } from '../auth/actor.ts';
import { writeAudit } from '../db/audit.ts';
import { pool } from '../db/client.ts';
import { findBoardRow } from '../db/console-reads.ts';
import { NotFound } from '../errors.ts';
import { isUuid } from '../is-uuid.ts';
import { enqueueTask } from '../tasks/enqueue.ts';

/** Asks the worker to read a board now. Pressed twice, it makes one run. */
export async function rescrapeBoard(
  actor: Actor | null,
  boardId: string,
  { now }: { now: Date },
): Promise<void> {
  assertAdmin(actor);
  if (!isUuid(boardId) || !(await findBoardRow(pool, boardId))) throw new NotFound('no such board');
  await enqueueTask('scrape-board', { boardId, trigger: 'admin', requestedBy: actor.name });
  await writeAudit(pool, actor, {
    action: 'board.rescrape',
    subjectType: 'board',
    subjectId: boardId,
    at: now,
  });
}
