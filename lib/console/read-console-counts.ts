import { type Actor, assertAdmin } from '../auth/actor.ts';
import { pool } from '../db/client.ts';
import { listRuns } from '../db/console-reads.ts';
import { countDeadLetters } from '../db/dead-letters.ts';
import { countReports } from '../db/reports.ts';
import { countSubmissions } from '../db/submissions.ts';

export interface ConsoleCounts {
  heldRuns: number;
  submissions: number;
  reports: number;
  deadLetters: number;
}

/** What waits for a person: undecided held runs, pending submissions, open reports, tasks that failed for good. */
export async function readConsoleCounts(actor: Actor): Promise<ConsoleCounts> {
  assertAdmin(actor);
  const [held, submissions, reports, deadLetters] = await Promise.all([
    listRuns(pool, { boardId: null, status: 'held', limit: 100 }),
    countSubmissions(pool, 'pending'),
    countReports(pool, 'open'),
    countDeadLetters(pool),
  ]);
  return { heldRuns: held.filter((run) => run.decision === null).length, submissions, reports, deadLetters };
}
