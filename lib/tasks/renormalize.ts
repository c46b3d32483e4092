import { z } from 'zod';
import { renormalize } from '../ingest/renormalize.ts';
import { log } from '../log.ts';
import { defineTask } from './define.ts';

/** After an update of the rules: stored postings of older rules are derived again. Asked for at every start of a worker. */
export const renormalizeTask = defineTask({
  name: 'renormalize',
  payload: z.object({}),
  async run(_payload, { signal }) {
    const { postings, changed, failed } = await renormalize({
      dryRun: false,
      onlyOutdated: true,
      now: new Date(),
      signal,
    });
    if (postings > 0)
      log.info({ postings, changed, failed: failed.length }, 'postings of older rules derived again');
  },
});
