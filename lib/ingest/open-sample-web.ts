/** Sample boards are invented: what answers for them is the recording of their last visit, which filling leaves behind. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { createFetcher } from '../http/polite-fetch.ts';
import type { Fetcher } from '../http/types.ts';

const SAMPLE_WEB = path.resolve(import.meta.dirname, '../../.data/sample-web');

/** Nobody can read a sample board whose recording is on another machine, or was deleted. */
export class SampleOnly extends Error {
  override name = 'SampleOnly';
}

/**
 * A fetcher that answers from the sample boards' last visit and never from the network. Where there is no recording, each
 * request throws `SampleOnly`. Close it after use.
 */
export function openSampleWeb(dir: string = SAMPLE_WEB): Fetcher {
  const visits = existsSync(dir) ? readdirSync(dir).filter((name) => /^\d+$/.test(name)) : [];
  const last = path.join(dir, String(Math.max(0, ...visits.map(Number))));
  if (existsSync(path.join(last, 'index.jsonl'))) return createFetcher({ transport: { replay: last } });
  const nothing: Fetcher = {
    fetch: async () => {
      throw new SampleOnly('Its recording is not on this machine.');
    },
    close: async () => {},
    stats: () => ({ requests: 0, notModified: 0, bytes: 0, statuses: {}, unmatched: 0 }),
    fork: () => nothing,
  };
  return nothing;
}
