import { type Actor, assertAdmin } from '../auth/actor.ts';
import { pool } from '../db/client.ts';
import { listRuns } from '../db/console-reads.ts';
import { countReports } from '../db/reports.ts';
import { countSubmissions } from '../db/submissions.ts';

export interface ConsoleCounts {
  heldRuns: number;
  submissions: number;
  reports: number;
}

/** What waits for a person: undecided held runs, pending submissions, open reports. */
export async function readConsoleCounts(actor: Actor): Promise<ConsoleCounts> {
  assertAdmin(actor);
  const [held, submissions, reports] = await Promise.all([
    listRuns(pool, { boardId: null, status: 'held', limit: 100 }),
    countSubmissions(pool, 'pending'),
    countReports(pool, 'open'),
  ]);
  return { heldRuns: held.filter((run) => run.decision === null).length, submissions, reports };
}
