import { z } from 'zod';
import { pool } from '../db/client.ts';
import { closeExpiredPostings } from '../db/expired-postings.ts';
import { log } from '../log.ts';
import { defineTask } from './define.ts';

/** Closes postings whose own last day is over; their boards need not change for that. */
export const closeExpiredPostingsTask = defineTask({
  name: 'close-expired-postings',
  payload: z.object({}),
  cron: '*/10 * * * *',
  async run() {
    const closed = await closeExpiredPostings(pool);
    if (closed > 0) log.info({ closed }, 'expired postings closed');
  },
});
