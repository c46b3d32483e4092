/**
 * `npm run bench -- crawl [--no-db] [--boards N] [--hosts N] [--at-once N] [--gap MS] [--timeout MS] [--limit S] [--scrapy]
 * [--crawlee DIR]`: how fast a loopback fleet of boards is read, five in a hundred of them bad, and with what manners. With
 * `--no-db` boards are scraped only: that is what Crawlee and Scrapy do too, and they run only beside it, one after the
 * other, on the same fleet, each for the limit at most. See README.md.
 */
import { execFile, fork, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import type { ArrivalFigures } from './fleet/arrival-log.ts';
import { type BoardCheck, createBoardCheck } from './fleet/check-boards.ts';
import { boardAt, hostAddress, hostName } from './fleet/fleet-content.ts';
import { type FleetOptions, scrapeFleet } from './fleet/read-fleet.ts';
import { watchMemory } from './fleet/watch-memory.ts';
import type { BenchOptions, Figures } from './run.ts';

const here = path.join(import.meta.dirname, 'fleet');
const PYTHON = '/usr/bin/python3';
const PROGRESS_MS = 10_000;

interface Measured {
  seconds: number;
  pages: number;
  cpuSeconds: number;
  peakMegabytes: number;
}

interface CrawlOptions extends FleetOptions {
  limitSeconds: number;
}

async function startFleet(hosts: number, gapMs: number) {
  const child = fork(path.join(here, 'fleet-server.ts'), [String(hosts), String(gapMs)], { execArgv: [] });
  const next = <T>() =>
    new Promise<T>((resolve) => child.once('message', (message) => resolve(message as T)));
  const { port } = await next<{ port: number }>();
  return {
    port,
    report(): Promise<ArrivalFigures> {
      const answer = next<ArrivalFigures>();
      child.send('report');
      return answer;
    },
    stop: () => child.disconnect(),
  };
}

const round = (value: number) => Math.round(value * 10) / 10;

/**
 * Rates are those of the good boards: once until the last of them was done, and once until 99 in 100 of all good boards were.
 * The last ones wait for hanging boards of their own host, wherever one request at a time is kept.
 */
function describe(name: string, measured: Measured, check: BoardCheck, arrivals: ArrivalFigures): Figures {
  const checked = check.result();
  const { right, good, rightAt } = checked;
  const last = rightAt.at(-1) ?? 0;
  const most = Math.ceil(good * 0.99);
  const mostAt = rightAt[most - 1];
  const rate = (count: number, seconds: number) => (seconds === 0 ? 0 : Math.round((count * 60) / seconds));
  const figures: Figures = {
    seconds: round(measured.seconds),
    goodBoardsRight: `${right} of ${good}`,
    secondsToLastGoodBoard: round(last),
    goodBoardsPerMinute: rate(right, last),
    goodPagesPerMinute: rate(checked.pages, last),
    secondsTo99Percent: mostAt === undefined ? 'not reached' : round(mostAt),
    goodBoardsPerMinuteTo99Percent: mostAt === undefined ? 'not reached' : rate(most, mostAt),
    badBoardsClassified: `${checked.classified} of ${checked.bad}`,
    badBoardsWithPostings: checked.invented,
    pagesRead: measured.pages,
    requestsSeen: arrivals.requests,
    robotsSeen: arrivals.robots,
    overlaps: arrivals.overlaps,
    gapsShortAfterEnd: arrivals.shortAfterEnd,
    gapsShortAfterStart: arrivals.shortAfterStart,
    requestsBeforeRetryAfter: arrivals.beforeRetryAfter,
    cpuSeconds: round(measured.cpuSeconds),
    peakMemoryMegabytes: measured.peakMegabytes,
  };
  if (checked.wrong.length > 0) figures.wrong = checked.wrong.join('; ');
  if (name === 'ours') {
    const list = Object.entries(checked.findings).sort();
    figures.findings = list.map(([key, count]) => `${key}: ${count}`).join('; ');
  }
  return Object.fromEntries(Object.entries(figures).map(([key, value]) => [`${name}.${key}`, value]));
}

function readFindings(file: string, check: BoardCheck): void {
  for (const line of fs.readFileSync(file, 'utf8').split('\n')) if (line !== '') check.add(JSON.parse(line));
}

/** Runs a crawler whose last line on standard output is its figures; what it says meanwhile is passed on. */
async function runOther(
  command: string,
  args: string[],
  input: string,
  limitSeconds: number,
): Promise<Measured> {
  // Without the settings of our worker's allocator.
  const { MALLOC_ARENA_MAX: _arenas, MALLOC_TRIM_THRESHOLD_: _trim, ...rest } = process.env;
  const env = { ...rest, CRAWLEE_MEMORY_MBYTES: '4096' };
  const child = spawn(command, args, { env, stdio: ['pipe', 'pipe', 'inherit'] });
  // One that does not end at its own limit.
  const timer = setTimeout(() => child.kill('SIGKILL'), (limitSeconds + 20) * 1000);
  child.stdin.end(input);
  let output = '';
  child.stdout.on('data', (data: Buffer) => {
    output += data;
  });
  await new Promise((resolve) => child.on('close', resolve));
  clearTimeout(timer);
  const last = output.trim().split('\n').at(-1);
  if (!last) throw new Error(`${path.basename(args[0] ?? '')} ended without figures`);
  return JSON.parse(last);
}

async function runCrawlee(dir: string, out: string, options: CrawlOptions): Promise<Measured> {
  const { port, boards, hosts, atOnce, gapMs, timeoutMs, limitSeconds } = options;
  const args = [dir, port, boards, hosts, atOnce, gapMs, timeoutMs, limitSeconds, out].map(String);
  return runOther(process.execPath, [path.join(here, 'crawlee-crawl.ts'), ...args], '', limitSeconds);
}

async function runScrapy(out: string, options: CrawlOptions): Promise<Measured> {
  const lines = Array.from({ length: options.boards }, (_, index) => {
    const board = boardAt(index, options.hosts);
    const host = hostName(board.host);
    const paths = { api: `/v1/boards/${board.token}/jobs?content=true`, pages: `/careers/${board.token}` };
    const url = `http://${host}:${options.port}${paths[board.kind]}`;
    return [index, board.kind, url, host, hostAddress(board.host)].join(' ');
  });
  const { atOnce, gapMs, timeoutMs, limitSeconds } = options;
  const args = [atOnce, gapMs, timeoutMs, limitSeconds, out].map(String);
  return runOther(PYTHON, [path.join(here, 'scrapy_crawl.py'), ...args], lines.join('\n'), limitSeconds);
}

/** Why a crawler cannot be run, and how to give it; null when it can. */
async function absenceOf(
  name: 'crawlee' | 'scrapy',
  wanted: string | boolean | undefined,
): Promise<string | null> {
  if (name === 'scrapy') {
    const how = 'apt-get install python3-scrapy, then --scrapy';
    const works = await promisify(execFile)(PYTHON, ['-c', 'import scrapy']).then(
      () => true,
      () => false,
    );
    return wanted && works ? null : `not measured: ${how}`;
  }
  const how =
    'npm install --prefix DIR @crawlee/cheerio (a folder outside the repository), then --crawlee DIR';
  const works =
    typeof wanted === 'string' && fs.existsSync(path.join(wanted, 'node_modules/@crawlee/cheerio'));
  return works ? null : `not measured: ${how}`;
}

async function runOurs(options: CrawlOptions, check: BoardCheck, withDatabase: boolean, json: boolean) {
  const ingest = withDatabase ? await import('./fleet/ingest-fleet.ts') : null;
  const ids = ingest ? await ingest.registerFleet(options) : [];
  const memory = watchMemory();
  const cpu = process.cpuUsage();
  const started = performance.now();
  const elapsed = () => (performance.now() - started) / 1000;
  let done = 0;
  const progress = setInterval(() => {
    if (!json) console.error(`ours: ${elapsed().toFixed(0)} s, ${done} boards, ${memory.now()} MB`);
  }, PROGRESS_MS);
  let pages: number;
  let seconds: number;
  if (ingest) {
    const read = await ingest.ingestFleet(ids, options, () => done++);
    seconds = elapsed();
    ({ pages } = read);
    await ingest.readFindings(ids, read.ends, check.add);
  } else {
    pages = await scrapeFleet(options, (finding) => {
      done++;
      check.add(finding);
    });
    seconds = elapsed();
  }
  clearInterval(progress);
  const used = process.cpuUsage(cpu);
  const { residentSlope, aliveSlope, peak } = memory.stop();
  const measured = { seconds, pages, cpuSeconds: (used.user + used.system) / 1e6, peakMegabytes: peak };
  if (ingest) await (await import('#lib/db/client.ts')).pool.end();
  return { measured, residentSlope, aliveSlope };
}

export default async function benchCrawl({ args, json }: BenchOptions): Promise<Figures> {
  const { values } = parseArgs({
    args,
    options: {
      boards: { type: 'string', default: '10000' },
      hosts: { type: 'string', default: '200' },
      'at-once': { type: 'string', default: '200' },
      gap: { type: 'string', default: '250' },
      timeout: { type: 'string', default: '10000' },
      limit: { type: 'string', default: '300' },
      'no-db': { type: 'boolean', default: false },
      crawlee: { type: 'string' },
      scrapy: { type: 'boolean', default: false },
    },
  });
  const withDatabase = !values['no-db'];
  if (withDatabase && (values.crawlee || values.scrapy)) {
    throw new Error('Crawlee and Scrapy write no database: compare them with --no-db');
  }
  const fleet = await startFleet(Number(values.hosts), Number(values.gap));
  const options: CrawlOptions = {
    port: fleet.port,
    boards: Number(values.boards),
    hosts: Number(values.hosts),
    atOnce: Number(values['at-once']),
    gapMs: Number(values.gap),
    timeoutMs: Number(values.timeout),
    limitSeconds: Number(values.limit),
  };
  const { port: _, ...stated } = options;
  let figures: Figures = { mode: withDatabase ? 'scrape and write' : 'scrape only', ...stated };
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-crawl-'));
  const out = path.join(folder, 'findings.jsonl');
  const add = async (name: string, measured: Measured, check: BoardCheck) => {
    const found = describe(name, measured, check, await fleet.report());
    if (!json) console.error(`${JSON.stringify(found)}, load ${os.loadavg()[0]?.toFixed(2)}`);
    figures = { ...figures, ...found };
  };
  try {
    const check = createBoardCheck(options);
    const ours = await runOurs(options, check, withDatabase, json);
    await add('ours', ours.measured, check);
    figures['ours.residentMegabytesPerMinute'] = ours.residentSlope ?? 'too short to say';
    figures['ours.aliveMegabytesPerMinute'] = ours.aliveSlope ?? 'too short to say';
    for (const name of withDatabase ? [] : (['scrapy', 'crawlee'] as const)) {
      const absent = await absenceOf(name, values[name]);
      if (absent) {
        figures[name] = absent;
        continue;
      }
      const measured = await (name === 'scrapy'
        ? runScrapy(out, options)
        : runCrawlee(values.crawlee ?? '', out, options));
      const others = createBoardCheck(options);
      readFindings(out, others);
      await add(name, measured, others);
    }
  } finally {
    fleet.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
  return figures;
}
