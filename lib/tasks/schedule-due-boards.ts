import { z } from 'zod';
import { listDueBoards } from '../db/boards.ts';
import { pool } from '../db/client.ts';
import { defineTask } from './define.ts';
import { enqueueTask } from './enqueue.ts';

/** More would only wait: one host answers some tens of boards a minute. */
const MAX_QUEUED = 1000;

/** Queues the boards that are due, each minute. A board that waits or runs already is not queued twice. */
export const scheduleDueBoards = defineTask({
  name: 'schedule-due-boards',
  payload: z.object({}),
  cron: '* * * * *',
  async run() {
    const due = await listDueBoards(pool, MAX_QUEUED);
    for (const { boardId, lane, first } of due) {
      await enqueueTask(
        'scrape-board',
        { boardId, trigger: first ? 'first' : 'schedule', requestedBy: null },
        { group: lane },
      );
    }
  },
});
