import { type Actor, assertAdmin } from '../auth/actor.ts';
import { pool } from '../db/client.ts';
import { listRuns } from '../db/console-reads.ts';
import { countSubmissions } from '../db/submissions.ts';

/** What waits for a person: undecided held runs and pending submissions. */
export async function readConsoleCounts(actor: Actor): Promise<{ heldRuns: number; submissions: number }> {
  assertAdmin(actor);
  const [held, submissions] = await Promise.all([
    listRuns(pool, { boardId: null, status: 'held', limit: 100 }),
    countSubmissions(pool, 'pending'),
  ]);
  return { heldRuns: held.filter((run) => run.decision === null).length, submissions };
}
