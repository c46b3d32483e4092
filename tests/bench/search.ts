/**
 * How fast a search is: `npm run bench -- search --postings 1000000`. A made-up collection, kept in `.data/bench` between runs; the
 * search index in a process of its own, asked over HTTP one search after the other as a page asks, rows from PostgreSQL included;
 * eight clients at once; then a tuned PostgreSQL on a sample of the searches, each right after the index.
 *
 * --queries FILE   other searches, in the form of AskedSearch (corpus/queries.ts)
 * --database URL   an empty database of a superuser's, or one that holds the collection already; else one of its own
 * --passes N       how often all searches are asked (3)
 * --sample N       how many searches PostgreSQL is asked, too (45; 0 leaves it out), for at most --postgres-seconds N (150)
 */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { freePort } from '../../scripts/lib/port.mjs';
import type { BenchOptions, Figures } from './run.ts';
import { provideCollection } from './search-index/collection.ts';
import { IndexProcess } from './search-index/index-process.ts';

const root = path.resolve(import.meta.dirname, '../..');
const token = 'the token of one bench only';

function readOptions(args: string[]) {
  const { values } = parseArgs({
    args,
    options: {
      postings: { type: 'string', default: '100000' },
      queries: { type: 'string' },
      database: { type: 'string' },
      passes: { type: 'string', default: '3' },
      sample: { type: 'string', default: '45' },
      'postgres-seconds': { type: 'string', default: '150' },
    },
  });
  return {
    postings: Number(values.postings),
    queries: values.queries,
    database: values.database,
    passes: Number(values.passes),
    sample: Number(values.sample),
    postgresSeconds: Number(values['postgres-seconds']),
  };
}

export default async function bench({ json, args }: BenchOptions): Promise<Figures> {
  const options = readOptions(args);
  const say = (line: string) => (json ? console.error(line) : console.log(line));
  const collection = await provideCollection(
    { postings: options.postings, tuned: options.sample > 0 },
    options.database,
    say,
  );
  const dir = path.join(root, '.data/bench', `index-${process.pid}`);
  const url = `http://127.0.0.1:${await freePort()}`;
  Object.assign(process.env, { DATABASE_URL: collection.url, SEARCH_URL: url, SEARCH_TOKEN: token });
  const [index, slim] = (['yes', 'no'] as const).map(
    (phrases) => new IndexProcess({ url, token, dir: path.join(dir, phrases), phrases }),
  ) as [IndexProcess, IndexProcess];
  /** Built from the database, then started from the snapshot. */
  const buildAndRestart = async (process: IndexProcess, what: string) => {
    const rebuildMs = await process.start();
    await process.stop();
    const restartMs = await process.start();
    say(
      `${what}: built in ${(rebuildMs / 1000).toFixed(1)} s, started again in ${(restartMs / 1000).toFixed(2)} s`,
    );
    return { rebuildMs, restartMs };
  };
  try {
    const { rebuildMs, restartMs } = await buildAndRestart(index, 'with phrases');
    const { measure } = await import('./search-index/measure.ts');
    const figures = await measure(collection.corpus, {
      ...options,
      database: collection.url,
      timeoutMs: 20_000,
      say,
    });
    const memoryBytes = await index.memoryBytes();
    await index.stop();
    await buildAndRestart(slim, 'without phrases');
    const memoryWithoutPhrasesBytes = await slim.memoryBytes();
    return {
      postings: options.postings,
      ...figures,
      memoryBytes,
      memoryWithoutPhrasesBytes,
      restartMs,
      rebuildMs,
    };
  } finally {
    await index.stop('SIGKILL');
    await slim.stop('SIGKILL');
    await collection.stop();
    fs.rmSync(dir, { recursive: true, force: true });
  }
}
