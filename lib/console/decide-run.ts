import { type Actor, assertAdmin } from '../auth/actor.ts';
import { pool } from '../db/client.ts';
import { findRun } from '../db/console-reads.ts';
import { NotFound } from '../errors.ts';
import { isUuid } from '../is-uuid.ts';
import { enqueueTask } from '../tasks/enqueue.ts';

/** Hands an admin's decision about a held run to the worker, which carries it out and writes it to the log. */
export async function decideRun(
  actor: Actor | null,
  input: { runId: string; decision: 'accept' | 'discard'; note: string },
): Promise<void> {
  assertAdmin(actor);
  const run = isUuid(input.runId) ? await findRun(pool, input.runId) : null;
  if (run?.status !== 'held' || run.decision !== null) throw new NotFound('no such undecided run');
  await enqueueTask(
    'decide-held-run',
    {
      runId: input.runId,
      decision: input.decision,
      actorId: actor.id,
      note: input.note.trim().slice(0, 500) || null,
    },
    { key: input.runId, priority: 100 },
  );
}
