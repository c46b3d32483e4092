import { z } from 'zod';
import { findUserActor } from '../auth/find-user-actor.ts';
import { CannotDecide, decideHeldRun } from '../ingest/decide-held-run.ts';
import { log } from '../log.ts';
import { defineTask } from './define.ts';

/** Carries out an admin's decision about a held run: accepting reads its snapshots again, which belongs into a worker. */
export const decideHeldRunTask = defineTask({
  name: 'decide-held-run',
  payload: z.object({
    runId: z.uuid(),
    decision: z.enum(['accept', 'discard']),
    actorId: z.string(),
    note: z.string().nullable(),
  }),
  async run({ runId, decision, actorId, note }) {
    try {
      // Read again: who lost the role in the meantime decides nothing.
      await decideHeldRun(runId, decision, await findUserActor(actorId), note);
    } catch (error) {
      if (!(error instanceof CannotDecide)) throw error;
      log.warn({ runId, decision, reason: error.message }, 'a held run could not be decided');
    }
  },
});
