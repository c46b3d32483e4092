import { z } from 'zod';
import { pool } from '../db/client.ts';
import { findFilling } from '../db/settings.ts';
import { registerHiringThreads } from '../ingest/register-hiring-threads.ts';
import { log } from '../log.ts';
import { defineTask } from './define.ts';

/** Makes a new month's "Who is hiring?" thread a board. Only where boards are read from the network. */
export const registerHiringThreadsTask = defineTask({
  name: 'register-hiring-threads',
  payload: z.object({}),
  cron: '41 */6 * * *',
  async run(_payload, { fetcher, signal }) {
    if ((await findFilling(pool)) !== 'network') return;
    try {
      const found = await registerHiringThreads(fetcher, new Date(), signal);
      if (found.registered.length > 0 || found.paused > 0) log.info(found, 'hiring threads');
    } catch (error) {
      // The next turn is in six hours; a thread lives for two months.
      signal.throwIfAborted();
      log.warn({ err: error }, 'the hiring threads could not be looked up');
    }
  },
});
