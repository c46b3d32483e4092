import { type Actor, assertAdmin } from '../auth/actor.ts';
import { writeAudit } from '../db/audit.ts';
import { pool, transaction } from '../db/client.ts';
import { deleteDeadLetters, listDeadLetters } from '../db/dead-letters.ts';
import { isUuid } from '../is-uuid.ts';
import { enqueueTask } from '../tasks/enqueue.ts';
import { isKnownTask, MAX_LETTERS } from './list-dead-letter-lines.ts';

export interface DecidedLetters {
  /** Tasks that wait in the queue because of this. */
  queued: number;
  /** Letters that are gone from the list. */
  gone: number;
}

/**
 * Queues the letters' tasks once more, or drops them; a letter whose task does not exist any more can only be dropped. What is
 * waiting already is not queued twice, so that pressing twice does no harm.
 */
export async function decideDeadLetters(
  actor: Actor | null,
  ids: readonly string[],
  decision: 'retry' | 'discard',
  { now }: { now: Date },
): Promise<DecidedLetters> {
  assertAdmin(actor);
  const wanted = ids.filter(isUuid).slice(0, MAX_LETTERS);
  const letters = wanted.length === 0 ? [] : await listDeadLetters(pool, MAX_LETTERS, wanted);
  const decided = decision === 'retry' ? letters.filter(({ task }) => isKnownTask(task)) : letters;
  let queued = 0;
  if (decision === 'retry') {
    // First into the queue, then out of the letters: what is interrupted in between is only there twice.
    for (const { task, data } of decided)
      if (isKnownTask(task) && (await enqueueTask(task, data as never, { priority: 100 }))) queued++;
  }
  const gone = await transaction(async (tx) => {
    const deleted = new Set(
      await deleteDeadLetters(
        tx,
        decided.map(({ id }) => id),
      ),
    );
    for (const { id, task, error, board } of decided.filter((letter) => deleted.has(letter.id))) {
      await writeAudit(tx, actor, {
        action: `task.${decision}`,
        subjectType: board ? 'board' : 'task',
        subjectId: board?.id ?? id,
        detail: { task, error },
        at: now,
      });
    }
    return deleted.size;
  });
  return { queued, gone };
}
