/** Every task, one line each. Imported by the worker; everyone else takes only its types. */
import type { z } from 'zod';
import { closeExpiredPostingsTask } from './close-expired-postings.ts';
import { decideHeldRunTask } from './decide-held-run.ts';
import type { Task } from './define.ts';
import { fetchLogosTask } from './fetch-logos.ts';
import { interruptStaleRunsTask } from './interrupt-stale-runs.ts';
import { lookBehindTask } from './look-behind.ts';
import { pruneHistoryTask } from './prune-history.ts';
import type { QueueName } from './queues.ts';
import { registerHiringThreadsTask } from './register-hiring-threads.ts';
import { renormalizeTask } from './renormalize.ts';
import { scheduleDueBoards } from './schedule-due-boards.ts';
import { scrapeBoard } from './scrape-board.ts';
import { sendAlertsTask } from './send-alerts.ts';

export const tasks = {
  'scrape-board': scrapeBoard,
  'schedule-due-boards': scheduleDueBoards,
  'decide-held-run': decideHeldRunTask,
  'look-behind': lookBehindTask,
  'interrupt-stale-runs': interruptStaleRunsTask,
  'close-expired-postings': closeExpiredPostingsTask,
  'register-hiring-threads': registerHiringThreadsTask,
  'fetch-logos': fetchLogosTask,
  'prune-history': pruneHistoryTask,
  'send-alerts': sendAlertsTask,
  renormalize: renormalizeTask,
} satisfies Record<QueueName, Pick<Task, 'name'>>;

/** What each task is given: its payload, by name. */
export type TaskPayloads = { [N in QueueName]: z.infer<(typeof tasks)[N]['payload']> };
