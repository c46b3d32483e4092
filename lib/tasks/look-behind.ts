import { z } from 'zod';
import { lookBehind } from '../ingest/look-behind.ts';
import { defineTask } from './define.ts';

/** Looks behind an address for the console; what it finds is the job's output, kept for a day. */
export const lookBehindTask = defineTask({
  name: 'look-behind',
  payload: z.object({ address: z.url({ protocol: /^https?$/ }).max(2_048) }),
  concurrency: 2,
  run: ({ address }, { fetcher, signal }) => lookBehind(address, fetcher, signal),
});
