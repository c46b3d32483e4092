import { type Actor, assertAdmin } from '../auth/actor.ts';
import { writeAudit } from '../db/audit.ts';
import { setBoardPaused } from '../db/board-registry.ts';
import { transaction } from '../db/client.ts';
import { NotFound } from '../errors.ts';
import { isUuid } from '../is-uuid.ts';

/** Stops or resumes the reading of a board; its open postings stay as they are. */
export async function pauseBoard(
  actor: Actor | null,
  boardId: string,
  paused: boolean,
  { now }: { now: Date },
): Promise<void> {
  assertAdmin(actor);
  if (!isUuid(boardId)) throw new NotFound('no such board');
  await transaction(async (tx) => {
    if (!(await setBoardPaused(tx, boardId, paused, now))) throw new NotFound('no such board');
    await writeAudit(tx, actor, {
      action: paused ? 'board.pause' : 'board.resume',
      subjectType: 'board',
      subjectId: boardId,
      at: now,
    });
  });
}
