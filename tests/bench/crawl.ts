/**
 * `npm run bench -- crawl [--no-db] [--boards N] [--hosts N] [--at-once N] [--gap MS] [--timeout MS] [--crawlee DIR] [--scrapy]`:
 * how fast a loopback fleet of boards is read, five in a hundred of them bad, and with what manners. With `--no-db` boards are
 * scraped only: that is what Crawlee and Scrapy do too, and they run only beside it, one after the other, on the same fleet.
 */
import { execFile, fork } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import type { ArrivalFigures } from './fleet/arrival-log.ts';
import { type BoardFinding, checkBoards } from './fleet/check-boards.ts';
import { boardAt, hostAddress, hostName } from './fleet/fleet-content.ts';
import { type FleetOptions, scrapeFleet } from './fleet/read-fleet.ts';
import { watchMemory } from './fleet/watch-memory.ts';
import type { BenchOptions, Figures } from './run.ts';

const run = promisify(execFile);
const here = path.join(import.meta.dirname, 'fleet');

interface Measured {
  seconds: number;
  pages: number;
  cpuSeconds: number;
  peakMegabytes: number;
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

function describe(
  name: string,
  measured: Measured,
  findings: readonly BoardFinding[],
  arrivals: ArrivalFigures,
  options: FleetOptions,
): Figures {
  const checked = checkBoards(findings, { ...options, epoch: 0 });
  const minutes = measured.seconds / 60;
  const figures: Figures = {
    seconds: Math.round(measured.seconds * 10) / 10,
    boardsPerMinute: Math.round(options.boards / minutes),
    goodBoardsPerMinute: Math.round(checked.right / minutes),
    requestsPerMinute: Math.round(arrivals.requests / minutes),
    pages: measured.pages,
    goodBoardsRight: `${checked.right} of ${checked.good}`,
    badBoardsClassified: `${checked.classified} of ${checked.bad}`,
    badBoardsWithPostings: checked.invented,
    requestsSeen: arrivals.requests,
    robotsSeen: arrivals.robots,
    overlaps: arrivals.overlaps,
    gapsShortAfterEnd: arrivals.shortAfterEnd,
    gapsShortAfterStart: arrivals.shortAfterStart,
    requestsBeforeRetryAfter: arrivals.beforeRetryAfter,
    cpuSeconds: Math.round(measured.cpuSeconds * 10) / 10,
    peakMemoryMegabytes: measured.peakMegabytes,
  };
  if (checked.wrong.length > 0) figures.wrong = checked.wrong.join('; ');
  if (name === 'ours') {
    const list = Object.entries(checked.findings).sort();
    figures.findings = list.map(([key, count]) => `${key}: ${count}`).join('; ');
  }
  return Object.fromEntries(Object.entries(figures).map(([key, value]) => [`${name}.${key}`, value]));
}

const readFindings = (file: string): BoardFinding[] =>
  fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

async function runCrawlee(dir: string, out: string, options: FleetOptions): Promise<Measured> {
  const { port, boards, hosts, atOnce, gapMs, timeoutMs } = options;
  const args = [dir, port, boards, hosts, atOnce, gapMs, timeoutMs, out].map(String);
  // Free of our worker's heap limit.
  const env = { ...process.env, CRAWLEE_MEMORY_MBYTES: '4096' };
  const { stdout } = await run(process.execPath, [path.join(here, 'crawlee-crawl.ts'), ...args], { env });
  return JSON.parse(stdout);
}

async function runScrapy(out: string, options: FleetOptions): Promise<Measured> {
  const lines = Array.from({ length: options.boards }, (_, index) => {
    const board = boardAt(index, options.hosts);
    const host = hostName(board.host);
    const paths = { api: `/v1/boards/${board.token}/jobs?content=true`, pages: `/careers/${board.token}` };
    const url = `http://${host}:${options.port}${paths[board.kind]}`;
    return [index, board.kind, url, host, hostAddress(board.host)].join(' ');
  });
  const args = [options.atOnce, options.gapMs, options.timeoutMs, out].map(String);
  const running = run('/usr/bin/python3', [path.join(here, 'scrapy_crawl.py'), ...args]);
  running.child.stdin?.end(lines.join('\n'));
  return JSON.parse((await running).stdout);
}

async function runOurs(options: FleetOptions, withDatabase: boolean) {
  const ingest = withDatabase ? await import('./fleet/ingest-fleet.ts') : null;
  const ids = ingest ? await ingest.registerFleet(options) : [];
  const memory = watchMemory();
  const cpu = process.cpuUsage();
  const started = performance.now();
  const { findings, pages } = ingest ? await ingest.ingestFleet(ids, options) : await scrapeFleet(options);
  const seconds = (performance.now() - started) / 1000;
  const used = process.cpuUsage(cpu);
  const { slope, peak } = memory.stop();
  const measured = { seconds, pages, cpuSeconds: (used.user + used.system) / 1e6, peakMegabytes: peak };
  if (ingest) await (await import('#lib/db/client.ts')).pool.end();
  return { measured, findings, slope };
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
  const options: FleetOptions = {
    port: fleet.port,
    boards: Number(values.boards),
    hosts: Number(values.hosts),
    atOnce: Number(values['at-once']),
    gapMs: Number(values.gap),
    timeoutMs: Number(values.timeout),
  };
  const { port: _, ...stated } = options;
  let figures: Figures = { mode: withDatabase ? 'scrape and write' : 'scrape only', ...stated };
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-crawl-'));
  const out = path.join(folder, 'findings.jsonl');
  const tell = (name: string, { seconds }: Measured) => {
    if (!json) console.error(`${name}: ${seconds.toFixed(1)} s, load ${os.loadavg()[0]?.toFixed(2)}`);
  };
  try {
    const ours = await runOurs(options, withDatabase);
    tell('ours', ours.measured);
    figures = {
      ...figures,
      ...describe('ours', ours.measured, ours.findings, await fleet.report(), options),
    };
    figures['ours.memorySlopeMegabytesPerMinute'] = ours.slope;
    const others: [string, () => Promise<Measured>][] = [];
    if (values.scrapy) others.push(['scrapy', () => runScrapy(out, options)]);
    const { crawlee } = values;
    if (crawlee) others.push(['crawlee', () => runCrawlee(crawlee, out, options)]);
    for (const [name, measure] of others) {
      const measured = await measure();
      tell(name, measured);
      figures = { ...figures, ...describe(name, measured, readFindings(out), await fleet.report(), options) };
    }
  } finally {
    fleet.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
  return figures;
}
