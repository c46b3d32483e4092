/**
 * The database of the search bench: a server of its own that keeps a made-up collection between runs, because a million postings
 * take minutes to load. It lies in `.data/bench`, one folder for each size and generator; delete it whenever you like.
 */
import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { ensureDatabase } from '../../../scripts/lib/database.mjs';
import { migrate } from '../../../scripts/lib/migrate.mjs';
import { up } from '../../../scripts/lib/pg.mjs';
import { type Corpus, corpusNow, makeCorpus } from '../corpus/corpus.ts';
import { fingerprint, loadCorpus } from '../corpus/load.ts';
import { prepareTuned } from './tuned-postgres.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const home = path.join(root, '.data/bench');

/** Nothing here has to survive a power cut, and a large sort is to stay in memory. */
const settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: 0,
  max_wal_size: '4GB',
  checkpoint_timeout: '1h',
  shared_buffers: '1GB',
  effective_cache_size: '8GB',
  work_mem: '256MB',
  random_page_cost: 1.1,
};

export interface Collection {
  url: string;
  corpus: Corpus;
  /** Stops the server where it is the bench's own. The collection stays. */
  stop(): Promise<void>;
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(0)} s`;

async function fill(url: string, corpus: Corpus, say: (line: string) => void): Promise<void> {
  const [first, second] = [new pg.Client(url), new pg.Client(url)];
  await Promise.all([first.connect(), second.connect()]);
  try {
    const { rows } = await first.query('SELECT FROM posting LIMIT 1');
    if (rows.length > 0) return say('the collection is there already');
    const { copyMs, indexMs } = await loadCorpus(first, second, corpus);
    say(`loaded in ${seconds(copyMs)}, PostgreSQL's indexes in ${seconds(indexMs)}`);
  } finally {
    await Promise.all([first.end(), second.end()]);
  }
}

async function tune(url: string, say: (line: string) => void): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const tookMs = await prepareTuned(client, corpusNow);
    if (tookMs > 0) say(`the tuned tables in ${seconds(tookMs)}`);
  } finally {
    await client.end();
  }
}

export interface CollectionOptions {
  postings: number;
  /** Whether the tables of the tuned PostgreSQL are wanted. */
  tuned: boolean;
}

/** `given`: an empty database of a superuser's, or one that holds the collection already; else the bench's own. */
export async function provideCollection(
  { postings, tuned }: CollectionOptions,
  given: string | undefined,
  say: (line: string) => void,
): Promise<Collection> {
  const corpus = makeCorpus(postings);
  const migrations = path.join(root, 'prisma/migrations');
  if (given !== undefined) {
    await migrate(given, migrations);
    await fill(given, corpus, say);
    if (tuned) await tune(given, say);
    return { url: given, corpus, stop: async () => {} };
  }
  const dir = path.join(home, `search-${postings}-${fingerprint(corpus)}`);
  const loaded = path.join(dir, 'loaded');
  if (!fs.existsSync(loaded)) fs.rmSync(dir, { recursive: true, force: true });
  const server = await up({
    root,
    dataDir: path.join(dir, 'postgres'),
    flags: { nosync: true, conf: settings },
    watch: true,
  });
  try {
    const url = server.url('bench');
    await ensureDatabase(url);
    await migrate(url, migrations);
    await fill(url, corpus, say);
    fs.writeFileSync(loaded, '');
    if (tuned) await tune(url, say);
    return { url, corpus, stop: () => server.stop() };
  } catch (error) {
    await server.stop();
    throw error;
  }
}
