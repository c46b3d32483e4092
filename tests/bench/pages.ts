/**
 * How fast the public pages are: `npm run bench -- pages --postings 100000`. The made-up collection of the search bench in PostgreSQL, the
 * search index, the web process and the front as `npm start` runs them, asked over HTTP by this process, on the same cores.
 *
 * first   one client, addresses nobody asked for before: what a reader waits when the page has to be drawn
 * new     sixteen clients, every address a different one: nothing can be kept
 *         (cpu: what one such page costs web process, front and index together, which a busy machine changes little; Linux only)
 * known   sixteen clients, addresses that were asked for before: what most readers of a public site get
 *
 * --database URL  an empty database of a superuser's, or one that holds the collection already; else the one of the search bench
 * --site URL      a site that runs on that database already; nothing is started then
 * --seconds N     how long each load lasts (6)
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from '../../scripts/lib/build.mjs';
import { freePort } from '../../scripts/lib/port.mjs';
import type { Corpus } from './corpus/corpus.ts';
import { chance } from './corpus/random.ts';
import type { BenchOptions, Figures } from './run.ts';
import { provideCollection } from './search-index/collection.ts';

const root = path.resolve(import.meta.dirname, '../..');
const clients = 16;
/** Postings that get a description: as many as are asked for. */
const described = 4_000;

const text = (words: string) => words.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The advert of a generated posting, with its headings. */
function advertOf(sentences: readonly string[]): string {
  const heading = /^(Responsibilities|Requirements|Benefits):$/;
  return sentences
    .map((one) => (heading.test(one) ? `<h3>${text(one.slice(0, -1))}</h3>` : `<p>${text(one)}</p>`))
    .join('');
}

/** Gives the first postings of the collection their descriptions, as far as they have none. */
async function describePostings(url: string, corpus: Corpus): Promise<void> {
  const { default: pg } = await import('pg');
  const { readDescription } = await import('#lib/normalize/read-description.ts');
  const client = new pg.Client(url);
  await client.connect();
  try {
    const { rows } = await client.query('SELECT FROM posting_body LIMIT 1');
    if (rows.length > 0) return;
    for (let index = 0; index < Math.min(described, corpus.size); index++) {
      const { text: words, blocks, sections } = readDescription(advertOf(corpus.posting(index).sentences));
      const years = /\d+\+ years of experience/.exec(words);
      const quote = years && { quote: years[0], start: years.index, end: years.index + years[0].length };
      const receipts = quote ? [{ field: 'yearsMin', origin: 'text', source: null, ...quote }] : [];
      await client.query(
        `INSERT INTO posting_body (posting_id, raw, description_text, blocks, sections, receipts, conflicts)
         SELECT id, '{}', $2, $3, $4, $5, '[]' FROM posting WHERE slug = $1`,
        [`role-${index}`, words, ...[blocks, sections, receipts].map((value) => JSON.stringify(value))],
      );
    }
    await client.query('VACUUM (ANALYZE) posting_body');
  } finally {
    await client.end();
  }
}

/** Processor time these processes have used, in milliseconds; NaN where /proc does not say. */
function cpuMs(children: readonly ChildProcess[]): number {
  let ticks = 0;
  for (const { pid } of children) {
    const file = `/proc/${pid}/stat`;
    if (!fs.existsSync(file)) return Number.NaN;
    // Behind the name of the program, which may hold blanks: state is the first field, utime the 12th, stime the 13th.
    const fields = fs.readFileSync(file, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    ticks += Number(fields[11]) + Number(fields[12]);
  }
  return children.length === 0 ? Number.NaN : ticks * 10;
}

/** The processes of a running site, but for the worker. */
async function startSite(database: string, dir: string) {
  const server = await buildSite(root);
  const [webPort, frontPort, searchPort] = [await freePort(), await freePort(), await freePort()];
  const url = `http://127.0.0.1:${frontPort}`;
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    DATABASE_URL: database,
    SITE_URL: url,
    AUTH_SECRET: 'the secret of one bench only, of no use',
    SEARCH_URL: `http://127.0.0.1:${searchPort}`,
    SEARCH_TOKEN: 'the token of one bench only',
    SEARCH_DIR: path.join(dir, 'search'),
    HOSTNAME: '127.0.0.1',
    LOG_LEVEL: 'warn',
  };
  const children: ChildProcess[] = [];
  const start = (file: string, more: Record<string, string> = {}) =>
    children.push(
      spawn(process.execPath, [file], { env: { ...env, ...more }, stdio: ['ignore', 'ignore', 'inherit'] }),
    );
  start(path.join(root, 'lib/search/index-server.ts'));
  start(server, { PORT: String(webPort) });
  start(path.join(root, 'lib/front/front-server.ts'), {
    PORT: String(frontPort),
    WEB_URL: `http://127.0.0.1:${webPort}`,
  });
  const stop = async () => {
    for (const child of children) {
      if (child.exitCode !== null) continue;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    }
  };
  for (const deadline = performance.now() + 180_000; ; ) {
    const answer = await fetch(`${url}/healthz`).then(
      (one) => (one.ok ? one.json() : null),
      () => null,
    );
    if (answer?.search.engine === 'index') return { url, stop, children };
    if (performance.now() > deadline || children.some((child) => child.exitCode !== null)) {
      await stop();
      throw new Error('the site did not start');
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const share = (times: readonly number[], part: number) => {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
};

/** Asks as a browser does; how long it took, and how many bytes came. */
class Asker {
  readonly #agent = new http.Agent({ keepAlive: true, maxSockets: clients });
  readonly #url: URL;

  constructor(url: string) {
    this.#url = new URL(url);
  }

  ask(address: string): Promise<{ ms: number; bytes: number }> {
    const started = performance.now();
    return new Promise((resolve, reject) => {
      const { hostname, port } = this.#url;
      const headers = { 'accept-encoding': 'gzip', accept: 'text/html' };
      http
        .get({ hostname, port, path: address, headers, agent: this.#agent }, (response) => {
          let bytes = 0;
          response.on('data', (chunk: Buffer) => {
            bytes += chunk.length;
          });
          response.on('end', () =>
            response.statusCode === 200
              ? resolve({ ms: performance.now() - started, bytes })
              : reject(new Error(`${address}: status ${response.statusCode}`)),
          );
        })
        .on('error', reject);
    });
  }

  /** Sixteen clients for so long, or until the addresses are used up. */
  async load(addresses: Iterator<string>, seconds: number) {
    const times: number[] = [];
    const started = performance.now();
    const client = async () => {
      while (performance.now() - started < seconds * 1000) {
        const { value, done } = addresses.next();
        if (done) return;
        times.push((await this.ask(value)).ms);
      }
    };
    await Promise.all(Array.from({ length: clients }, client));
    const took = (performance.now() - started) / 1000;
    return { count: times.length, perSecond: times.length / took, p95Ms: share(times, 0.95) };
  }
}

function* again(addresses: readonly string[]): Generator<string> {
  for (;;) yield* addresses;
}

interface PageSet {
  name: string;
  /** Addresses, all different; how many there are decides which parts are measured. */
  addresses: string[];
}

async function makeSets(corpus: Corpus): Promise<PageSet[]> {
  const { makeAsked, toSearch } = await import('./corpus/queries.ts');
  const { searchHref, withFilter } = await import('#lib/search/query.ts');
  const asked = makeAsked(corpus)
    .filter((one) => one.offset === 0)
    .map((one) => toSearch(one, corpus).query);
  // The searches themselves first, then each with one more filter, so that there are thousands that differ.
  const by = chance(99);
  const more = Array.from({ length: 4_000 }, () => {
    const query = asked[by.below(asked.length)] as (typeof asked)[number];
    const narrowed = withFilter(
      query,
      'not-company',
      corpus.companies[by.below(corpus.companies.length)]?.slug ?? '',
    );
    return searchHref(by.happens(0.5) ? withFilter(narrowed, 'years', String(by.below(12))) : narrowed);
  });
  const results = [...new Set([...asked.map(searchHref), ...more])];
  const companies = new Set(
    Array.from(
      { length: 2_000 },
      () => `/companies/${corpus.companies[corpus.posting(by.below(corpus.size)).company]?.slug}`,
    ),
  );
  return [
    { name: 'home', addresses: ['/'] },
    { name: 'results', addresses: results },
    {
      name: 'posting',
      addresses: Array.from(
        { length: Math.min(described, corpus.size) },
        (_, index) => `/jobs/role-${index}`,
      ),
    },
    { name: 'company', addresses: [...companies] },
    {
      name: 'companies',
      addresses: [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => `/companies?from=${letter}`),
    },
    { name: 'sources', addresses: ['/sources'] },
  ];
}

export default async function bench({ json, args }: BenchOptions): Promise<Figures> {
  const { values } = parseArgs({
    args,
    options: {
      postings: { type: 'string', default: '100000' },
      database: { type: 'string' },
      site: { type: 'string' },
      seconds: { type: 'string', default: '6' },
    },
  });
  const say = (line: string) => (json ? console.error(line) : console.log(line));
  const dir = path.join(root, '.data', `bench-pages-${process.pid}`);
  fs.mkdirSync(dir, { recursive: true });
  const collection = await provideCollection(
    { postings: Number(values.postings), tuned: false },
    values.database,
    say,
  );
  const { corpus } = collection;
  process.env.DATABASE_URL = collection.url;
  let stopSite = async () => {};
  try {
    await describePostings(collection.url, corpus);
    const { url, stop, children } = values.site
      ? { url: values.site, stop: stopSite, children: [] }
      : await startSite(collection.url, dir);
    stopSite = stop;
    const asker = new Asker(url);
    const figures: Figures = { postings: corpus.size };
    const sets = await makeSets(corpus);
    // The code is compiled as it is used: a site that has just started is no measure.
    for (const { addresses } of sets)
      await asker.load(addresses.splice(0, addresses.length > 600 ? 300 : 0).values(), 60);
    for (const { name, addresses } of sets) {
      const parts: string[] = [];
      const known = addresses.slice(0, 200);
      const first = { times: [] as number[], bytes: [] as number[] };
      for (const address of known) {
        const { ms, bytes } = await asker.ask(address);
        first.times.push(ms);
        first.bytes.push(bytes);
      }
      if (known.length > 20) {
        Object.assign(figures, {
          [`${name}FirstP50Ms`]: share(first.times, 0.5),
          [`${name}FirstP95Ms`]: share(first.times, 0.95),
        });
        parts.push(
          `first p50 ${share(first.times, 0.5).toFixed(1)} p95 ${share(first.times, 0.95).toFixed(1)} ms`,
        );
      }
      figures[`${name}Kb`] = share(first.bytes, 0.95) / 1024;
      parts.push(`${(share(first.bytes, 0.95) / 1024).toFixed(1)} kB`);
      if (addresses.length > 600) {
        const cpuBeforeMs = cpuMs(children);
        const fresh = await asker.load(addresses.slice(200).values(), Number(values.seconds));
        const cpuPerPageMs = (cpuMs(children) - cpuBeforeMs) / fresh.count;
        Object.assign(figures, {
          [`${name}NewPerSecond`]: fresh.perSecond,
          [`${name}NewP95Ms`]: fresh.p95Ms,
          ...(Number.isNaN(cpuPerPageMs) ? {} : { [`${name}NewCpuMs`]: cpuPerPageMs }),
        });
        parts.push(
          `new ${fresh.perSecond.toFixed(0)}/s p95 ${fresh.p95Ms.toFixed(0)} ms cpu ${cpuPerPageMs.toFixed(1)} ms`,
        );
      }
      const kept = await asker.load(again(known), Number(values.seconds));
      Object.assign(figures, { [`${name}PerSecond`]: kept.perSecond, [`${name}P95Ms`]: kept.p95Ms });
      parts.push(`known ${kept.perSecond.toFixed(0)}/s p95 ${kept.p95Ms.toFixed(1)} ms`);
      say(`${name.padEnd(10)} ${parts.join(' · ')}`);
    }
    return figures;
  } finally {
    await stopSite();
    await collection.stop();
    fs.rmSync(dir, { recursive: true, force: true });
  }
}
