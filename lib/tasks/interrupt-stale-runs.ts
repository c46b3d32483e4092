import { z } from 'zod';
import { pool } from '../db/client.ts';
import { interruptStaleRuns } from '../db/runs.ts';
import { log } from '../log.ts';
import { defineTask } from './define.ts';

/**
 * Marks the runs of workers that are gone as interrupted, so that the console says so and their boards are due again.
 * A board that took three workers with it waits a day.
 */
export const interruptStaleRunsTask = defineTask({
  name: 'interrupt-stale-runs',
  payload: z.object({}),
  cron: '* * * * *',
  async run() {
    const boards = await interruptStaleRuns(pool);
    if (boards.length > 0) log.warn({ boards }, 'runs interrupted: their worker is gone');
  },
});
