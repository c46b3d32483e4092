/**
 * How fast a search is: `npm run bench -- search --postings 1000000`. A made-up collection (corpus/README.md), the search index in a
 * process of its own, asked over HTTP one after the other as a page asks, rows from PostgreSQL included; on a sample PostgreSQL
 * alone answers the same right after it. Then eight clients at once.
 *
 * --queries FILE   other searches, in the form of AskedSearch (corpus/queries.ts)
 * --database URL   an empty database of a superuser's, or one that holds the collection already; else one of its own
 * --passes N       how often all searches are asked (3)
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureDatabase } from '../../scripts/lib/database.mjs';
import { migrate } from '../../scripts/lib/migrate.mjs';
import { up } from '../../scripts/lib/pg.mjs';
import { freePort } from '../../scripts/lib/port.mjs';
import { corpusNow, makeCorpus } from './corpus/corpus.ts';
import type { BenchOptions, Figures } from './run.ts';

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
      sample: { type: 'string', default: '3' },
    },
  });
  return {
    ...values,
    postings: Number(values.postings),
    passes: Number(values.passes),
    /** Every which search is asked of PostgreSQL, too. */
    sample: Number(values.sample),
  };
}

/** A database of the bench's own; `stop` removes it. */
async function provideDatabase(given: string | undefined, dir: string) {
  if (given !== undefined) {
    await migrate(given, path.join(root, 'prisma/migrations'));
    return { url: given, stop: async () => {} };
  }
  const server = await up({ root, dataDir: path.join(dir, 'postgres'), watch: true });
  const url = server.url('bench');
  await ensureDatabase(url);
  await migrate(url, path.join(root, 'prisma/migrations'));
  return { url, stop: () => server.stop() };
}

const share = (sorted: readonly number[], part: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
const ascending = (times: readonly number[]) => times.toSorted((a, b) => a - b);

/** The index in a process of its own. */
class IndexProcess {
  readonly #env: NodeJS.ProcessEnv;
  readonly #url: string;
  #child: ReturnType<typeof spawn> | null = null;

  constructor(url: string, dir: string, phrases: 'yes' | 'no') {
    this.#url = url;
    this.#env = {
      ...process.env,
      SEARCH_URL: url,
      SEARCH_TOKEN: token,
      SEARCH_DIR: dir,
      SEARCH_PHRASES: phrases,
      LOG_LEVEL: 'warn',
    };
  }

  /** Starts it; how long until it answered searches, in milliseconds. */
  async start(): Promise<number> {
    const started = performance.now();
    this.#child = spawn(process.execPath, [path.join(root, 'lib/search/index-server.ts')], {
      env: this.#env,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    for (;;) {
      if (this.#child.exitCode !== null) throw new Error('the search index ended');
      if ((await this.status())?.ready) return performance.now() - started;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  async status(): Promise<{ ready: boolean; memoryBytes: number; postings: number } | null> {
    return fetch(`${this.#url}/healthz`).then(
      (answer) => answer.json(),
      () => null,
    );
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    if (this.#child === null || this.#child.exitCode !== null) return;
    const ended = once(this.#child, 'exit');
    this.#child.kill(signal);
    await ended;
  }
}

async function load(url: string, postings: number, say: (line: string) => void) {
  const { default: pg } = await import('pg');
  const corpus = makeCorpus(postings);
  const [first, second] = [new pg.Client(url), new pg.Client(url)];
  await Promise.all([first.connect(), second.connect()]);
  try {
    const { rows } = await first.query(`SELECT count(*)::int AS count FROM (SELECT FROM posting LIMIT 1) p`);
    if (rows[0].count > 0) say('the collection is there already');
    else {
      const { loadCorpus } = await import('./corpus/load.ts');
      const { copyMs, indexMs } = await loadCorpus(first, second, corpus);
      say(
        `loaded in ${(copyMs / 1000).toFixed(0)} s, PostgreSQL's indexes in ${(indexMs / 1000).toFixed(0)} s`,
      );
    }
  } finally {
    await Promise.all([first.end(), second.end()]);
  }
  return corpus;
}

/** Measures with the database and the index of the environment. */
async function measure(
  corpus: Awaited<ReturnType<typeof load>>,
  options: ReturnType<typeof readOptions>,
  say: (line: string) => void,
) {
  const { makeAsked, readAsked, toSearch } = await import('./corpus/queries.ts');
  const { searchPostings } = await import('#lib/search/search-postings.ts');
  const { resolveQuery } = await import('#lib/search/resolve-query.ts');
  const { postgresEngine } = await import('#lib/search/postgres-engine.ts');
  const { listOpenSummaries } = await import('#lib/db/posting-reads.ts');
  const { pool } = await import('#lib/db/client.ts');
  const now = corpusNow;
  const asked = options.queries === undefined ? makeAsked(corpus) : readAsked(options.queries);
  const searches = asked.map((one) => toSearch(one, corpus));
  // Deep pages begin where the pages before them end.
  for (const search of searches) {
    for (let left = search.offset; left > 0; ) {
      const limit = Math.min(left, search.query.sort === 'relevance' ? 20 : 100);
      const { next } = await searchPostings(search.query, { now, limit });
      if (next === null) break;
      search.query = { ...search.query, after: next };
      left -= limit;
    }
  }
  const onPostgres = async (query: (typeof searches)[number]['query']) => {
    const resolved = await resolveQuery(pool, query);
    const { ids } = await postgresEngine.search({ query: resolved.query, now, limit: 20 });
    await listOpenSummaries(pool, ids);
  };
  const timed = async (work: () => Promise<unknown>) => {
    const started = performance.now();
    await work();
    return performance.now() - started;
  };
  for (const { query } of searches) await searchPostings(query, { now });

  const times: { cls: string; ms: number }[] = [];
  const pairs: { index: number; postgres: number }[] = [];
  for (let pass = 0; pass < options.passes; pass++) {
    for (const [at, { cls, query }] of searches.entries()) {
      const ms = await timed(() => searchPostings(query, { now }));
      times.push({ cls, ms });
      if (pass === 0 && at % options.sample === 0)
        pairs.push({ index: ms, postgres: await timed(() => onPostgres(query)) });
    }
  }
  for (const cls of new Set(times.map((one) => one.cls))) {
    const own = ascending(times.filter((one) => one.cls === cls).map(({ ms }) => ms));
    say(
      `${cls.padEnd(12)} p50 ${share(own, 0.5).toFixed(2)}  p95 ${share(own, 0.95).toFixed(2)}  max ${own.at(-1)?.toFixed(2)} ms`,
    );
  }

  const seconds = 10;
  let done = 0;
  const until = performance.now() + seconds * 1000;
  const client = async (number: number) => {
    for (let at = number * 37; performance.now() < until; at += 1) {
      const search = searches[at % searches.length];
      if (search) await searchPostings(search.query, { now });
      done++;
    }
  };
  await Promise.all(Array.from({ length: 8 }, (_, number) => client(number)));
  await pool.end();

  const all = ascending(times.map(({ ms }) => ms));
  const [index, postgres] = [
    ascending(pairs.map((pair) => pair.index)),
    ascending(pairs.map((pair) => pair.postgres)),
  ];
  return {
    p50Ms: share(all, 0.5),
    p95Ms: share(all, 0.95),
    p99Ms: share(all, 0.99),
    rps: done / seconds,
    postgresP50Ms: share(postgres, 0.5),
    postgresP95Ms: share(postgres, 0.95),
    ratioP50: share(postgres, 0.5) / share(index, 0.5),
    ratioP95: share(postgres, 0.95) / share(index, 0.95),
    searches: searches.length,
  };
}

export default async function bench({ json, args }: BenchOptions): Promise<Figures> {
  const options = readOptions(args);
  const say = (line: string) => (json ? console.error(line) : console.log(line));
  const dir = path.join(root, '.data', `bench-search-${process.pid}`);
  fs.mkdirSync(dir, { recursive: true });
  const database = await provideDatabase(options.database, dir);
  process.env.DATABASE_URL = database.url;
  const url = `http://127.0.0.1:${await freePort()}`;
  Object.assign(process.env, { SEARCH_URL: url, SEARCH_TOKEN: token });
  const index = new IndexProcess(url, path.join(dir, 'index'), 'yes');
  const slim = new IndexProcess(url, path.join(dir, 'index-slim'), 'no');
  try {
    const corpus = await load(database.url, options.postings, say);
    const rebuildMs = await index.start();
    await index.stop();
    const restartMs = await index.start();
    say(`built in ${(rebuildMs / 1000).toFixed(1)} s, started again in ${(restartMs / 1000).toFixed(2)} s`);
    const figures = await measure(corpus, options, say);
    const memoryBytes = (await index.status())?.memoryBytes ?? Number.NaN;
    await index.stop();
    await slim.start();
    await slim.stop();
    await slim.start();
    const memoryWithoutPhrasesBytes = (await slim.status())?.memoryBytes ?? Number.NaN;
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
    await database.stop();
    fs.rmSync(dir, { recursive: true, force: true });
  }
}
