/** Asks the index over HTTP as a page does, PostgreSQL's rows included, and the tuned PostgreSQL right after it. */
import { pool } from '#lib/db/client.ts';
import { listOpenSummaries } from '#lib/db/posting-reads.ts';
import { searchPostings } from '#lib/search/search-postings.ts';
import { type Corpus, corpusNow as now } from '../corpus/corpus.ts';
import { type BenchSearch, makeAsked, readAsked, toSearch } from '../corpus/queries.ts';
import { openTuned } from './tuned-postgres.ts';

export interface MeasureOptions {
  /** A file of searches; else the bench's own. */
  queries: string | undefined;
  /** How often all searches are asked. */
  passes: number;
  /** So many searches are asked of PostgreSQL, too, spread over all; fewer where that takes longer than `postgresSeconds`. */
  sample: number;
  postgresSeconds: number;
  /** The tuned PostgreSQL gives up on a search after so long: counted as that long. */
  timeoutMs: number;
  database: string;
  say(line: string): void;
}

const share = (sorted: readonly number[], part: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
const ascending = (times: readonly number[]) => times.toSorted((a, b) => a - b);

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Deep pages begin where the pages before them end. */
async function turnPages(search: BenchSearch): Promise<void> {
  for (let left = search.offset; left > 0; ) {
    const limit = Math.min(left, search.query.sort === 'relevance' ? 20 : 100);
    const { next } = await searchPostings(search.query, { now, limit });
    if (next === null) break;
    search.query = { ...search.query, after: next };
    left -= limit;
  }
}

function sayClasses(times: readonly { cls: string; ms: number }[], say: (line: string) => void): void {
  for (const cls of new Set(times.map((one) => one.cls))) {
    const own = ascending(times.filter((one) => one.cls === cls).map(({ ms }) => ms));
    const [p50, p95, most] = [share(own, 0.5), share(own, 0.95), share(own, 1)].map((ms) => ms.toFixed(2));
    say(`${cls.padEnd(12)} p50 ${p50}  p95 ${p95}  max ${most} ms`);
  }
}

/** Index and PostgreSQL on the same searches, one right after the other. */
async function compare(searches: readonly BenchSearch[], options: MeasureOptions) {
  const tuned = await openTuned(options.database, options.timeoutMs);
  const pairs: { index: number; postgres: number }[] = [];
  const until = performance.now() + options.postgresSeconds * 1000;
  // Spread over all classes, however far it gets.
  const step = Math.max(1, Math.round(searches.length / options.sample));
  const order = searches
    .map((_, at) => at)
    .sort((a, b) => (a % step) - (b % step) || ((a * 7) % 11) - ((b * 7) % 11));
  for (const at of order.slice(0, options.sample)) {
    if (performance.now() > until) break;
    const { query, offset } = searches[at] as BenchSearch;
    // Planning is not counted: it is the index's own work, and slow where PostgreSQL does it.
    const ask = await tuned.plan({ ...query, after: null }, { now, offset });
    const index = await timed(() => searchPostings(query, { now }));
    const postgres = await timed(async () => listOpenSummaries(pool, await ask())).catch((error) => {
      if (error.code !== '57014') throw error;
      return options.timeoutMs;
    });
    pairs.push({ index, postgres });
  }
  await tuned.close();
  return pairs;
}

/** So many clients at once, each with a search of its own; how many searches a second. */
async function measureRate(
  searches: readonly BenchSearch[],
  clients: number,
  seconds: number,
): Promise<number> {
  let done = 0;
  const until = performance.now() + seconds * 1000;
  const client = async (number: number) => {
    for (let at = number * 37; performance.now() < until; at += 1) {
      await searchPostings((searches[at % searches.length] as BenchSearch).query, { now });
      done++;
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, number) => client(number)));
  return done / seconds;
}

export async function measure(corpus: Corpus, options: MeasureOptions) {
  const { queries, say } = options;
  const asked = queries === undefined ? makeAsked(corpus) : readAsked(queries);
  const searches = asked.map((one) => toSearch(one, corpus));
  for (const search of searches) await turnPages(search);
  // Twice, so that all code is compiled and what the index remembers between searches is there.
  for (let pass = 0; pass < 2; pass++) for (const { query } of searches) await searchPostings(query, { now });

  const times: { cls: string; ms: number }[] = [];
  for (let pass = 0; pass < options.passes; pass++) {
    for (const { cls, query } of searches)
      times.push({ cls, ms: await timed(() => searchPostings(query, { now })) });
  }
  sayClasses(times, say);
  const all = ascending(times.map(({ ms }) => ms));
  const [p50Ms, p95Ms, p99Ms] = [share(all, 0.5), share(all, 0.95), share(all, 0.99)];
  say(`p50 ${p50Ms.toFixed(2)}  p95 ${p95Ms.toFixed(2)}  p99 ${p99Ms.toFixed(2)} ms`);
  const rps = await measureRate(searches, 8, 10);
  say(`${rps.toFixed(0)} searches a second, eight clients`);

  const own = { p50Ms, p95Ms, p99Ms, rps, searches: searches.length };
  const pairs = options.sample > 0 ? await compare(searches, options) : [];
  await pool.end();
  if (pairs.length === 0) return own;
  const index = ascending(pairs.map((pair) => pair.index));
  const postgres = ascending(pairs.map((pair) => pair.postgres));
  const [tunedP50, tunedP95] = [share(postgres, 0.5), share(postgres, 0.95)].map((ms) => ms.toFixed(0));
  say(`tuned PostgreSQL on ${pairs.length} of them: p50 ${tunedP50}  p95 ${tunedP95} ms`);
  return {
    ...own,
    postgresSearches: pairs.length,
    postgresP50Ms: share(postgres, 0.5),
    postgresP95Ms: share(postgres, 0.95),
    ratioP50: share(postgres, 0.5) / share(index, 0.5),
    ratioP95: share(postgres, 0.95) / share(index, 0.95),
  };
}
