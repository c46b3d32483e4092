import { z } from 'zod';
import { pruneAlerts } from '../db/alerts.ts';
import { pool } from '../db/client.ts';
import { pruneLogos } from '../db/company-logos.ts';
import { pruneHistory } from '../db/prune.ts';
import { log } from '../log.ts';
import { defineTask } from './define.ts';

/** Deletes old runs and snapshots, once a night; lib/db/prune.ts says which. */
export const pruneHistoryTask = defineTask({
  name: 'prune-history',
  payload: z.object({}),
  cron: '17 3 * * *',
  async run() {
    const pruned = await pruneHistory(pool);
    log.info({ ...pruned, alerts: await pruneAlerts(pool), logos: await pruneLogos(pool) }, 'history pruned');
  },
});
