import { z } from 'zod';
import { fetchLogos } from '../companies/fetch-logos.ts';
import { openSampleWeb } from '../ingest/open-sample-web.ts';
import { log } from '../log.ts';
import { defineTask } from './define.ts';

/** Reads the companies' logos that are due: new addresses, those that failed before, and each again after 30 days. */
export const fetchLogosTask = defineTask({
  name: 'fetch-logos',
  payload: z.object({}),
  cron: '* * * * *',
  async run(_payload, { fetcher, signal }) {
    const sample = openSampleWeb();
    const done = await fetchLogos({ fetcher, sample, signal }).finally(() => sample.close());
    if (done.shown + done.unchanged + done.failed > 0) log.info(done, 'logos read');
  },
});
