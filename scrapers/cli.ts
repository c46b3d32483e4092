/** `npm run -s scrape -- URL…`: reads boards and prints what is found. No database. See scrapers/README.md. */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createFetcher } from '#lib/http/polite-fetch.ts';
import type { Fetcher } from '#lib/http/types.ts';
import { normalizePosting } from '#lib/normalize/index.ts';
import { detect } from './detect.ts';
import { expectedText, fixtureDir } from './fixture.ts';
import { parseJson } from './kit/json.ts';
import { printBoard, printPosting } from './print-board.ts';
import { findScraper } from './registry.ts';
import { type BoardResult, runScraper } from './run.ts';
import type { BoardRef } from './types.ts';

const HELP = `usage: npm run -s scrape -- [options] URL… | ATS:TOKEN…

Reads job boards, up to four at once, and prints each as soon as it was read. A URL may be a board, a posting, a careers
page or a home page.

  --json          a line of JSON for each posting and each board
  --boards FILE   boards to read: lines of JSON with "ats" and "token" ("boardUrl", "company" if known)
  --replay DIR    answer from a recording instead of the network
  --record DIR    keep what comes as a recording
  --save          keep each board as a fixture under tests/fixtures/scrapers
  --help          this text

Exit code: 0 when every board was read completely, 1 when not, 2 when the command makes no sense.`;

interface Asked extends BoardRef {
  company: string | null;
}

/** The command makes no sense; the message says why in one line. */
export class BadInput extends Error {}

const OPTIONS = {
  json: { type: 'boolean', default: false },
  boards: { type: 'string' },
  replay: { type: 'string' },
  record: { type: 'string' },
  save: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

function readArguments(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new BadInput((error as Error).message);
  }
}

/** Does what the arguments say; `write` receives the output. The exit code comes back; `BadInput` is thrown. */
export async function scrape(args: string[], write: (text: string) => void): Promise<number> {
  const { values, positionals } = readArguments(args);
  const writeLine = (value: unknown) => write(`${JSON.stringify(value)}\n`);
  if (values.help) {
    write(`${HELP}\n`);
    return 0;
  }
  if (positionals.length === 0 && !values.boards)
    throw new BadInput('name a URL, ATS:TOKEN or --boards FILE (--help tells more)');
  if (values.replay && !fs.existsSync(path.join(values.replay, 'index.jsonl'))) {
    throw new BadInput(`${values.replay} holds no recording (index.jsonl)`);
  }
  const fromFile = values.boards ? readBoards(values.boards) : [];
  const transport = values.replay ? { replay: values.replay } : ('network' as const);
  const fetcher = createFetcher({ transport, ...(values.record ? { recordTo: values.record } : {}) });
  const work = [
    ...fromFile.map((board) => () => readBoard(board)),
    ...positionals.map((argument) => () => readArgument(argument)),
  ];
  try {
    const complete = await runSeveral(work);
    return complete.every(Boolean) ? 0 : 1;
  } finally {
    await fetcher.close();
  }

  async function readArgument(argument: string): Promise<boolean> {
    const named = /^([a-z][a-z0-9-]*):(?!\/\/)(.+)$/.exec(argument);
    if (named?.[1] && findScraper(named[1])) {
      return readBoard({ ats: named[1], token: named[2] ?? '', url: null, company: null });
    }
    const address = addressOf(argument);
    try {
      const { boards, tried } = await detect(address, fetcher);
      if (boards.length === 0)
        return reportNothing(address, `no board found; looked at ${tried.join('; ')}`, 'NoBoard');
      let complete = true;
      for (const board of boards) {
        const how = values.json || board.how === 'the address' ? null : board.how;
        complete = (await readBoard({ ...board, company: null }, how)) && complete;
      }
      return complete;
    } catch (error) {
      return reportNothing(address, (error as Error).message, (error as Error).name);
    }
  }

  function reportNothing(address: string, message: string, name: string): boolean {
    if (values.json)
      writeLine({
        type: 'board',
        ats: null,
        token: address,
        status: 'failed',
        listed: 0,
        error: { name, message },
      });
    else write(`${address}: ${message}\n`);
    return false;
  }

  /** All lines of a board are written at once, after it was read, so that boards read side by side do not mix. */
  async function readBoard(board: Asked, how: string | null = null): Promise<boolean> {
    const own = values.save ? saving(board) : fetcher.fork();
    const result = await runScraper(board, { fetcher: own }).finally(() => own.close());
    if (how !== null) write(`${board.ats}/${board.token}: found by ${how}\n`);
    for (const raw of result.postings) {
      const companyName = raw.companyName ?? board.company ?? result.sourceName;
      const posting = normalizePosting(raw, { companyName, companyPlaces: [] });
      if (values.json) writeLine({ type: 'posting', ats: board.ats, token: board.token, raw, posting });
      else write(`${printPosting(raw, posting)}\n`);
    }
    if (values.json) writeLine(boardLine(board, result));
    else write(`${printBoard(board, result)}\n`);
    if (values.save) saveExpected(board, result);
    return result.status === 'complete';
  }

  /** A fetcher that records into the board's fixture folder, emptied first. */
  function saving(board: BoardRef): Fetcher {
    const dir = fixtureDir(board);
    if (values.replay && path.resolve(values.replay) === dir) throw new BadInput(`${dir} is being replayed`);
    fs.rmSync(dir, { recursive: true, force: true });
    fs.mkdirSync(dir, { recursive: true });
    return createFetcher({ transport, recordTo: dir });
  }
}

const SIDE_BY_SIDE = 4;

/** Does all the work, a few pieces at a time; results in order. After a failure nothing more is begun. */
async function runSeveral<T>(work: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  let next = 0;
  const worker = async () => {
    for (let at = next++; at < work.length; at = next++) {
      try {
        results[at] = await (work[at] as () => Promise<T>)();
      } catch (error) {
        next = work.length;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, worker));
  return results;
}

function boardLine(board: BoardRef, { status, listed, error }: BoardResult) {
  return { type: 'board', ats: board.ats, token: board.token, status, listed, error };
}

/** The board and what was found in it, beside the recording: what the replay test holds a scraper to. */
function saveExpected(board: BoardRef, result: BoardResult): void {
  const dir = fixtureDir(board);
  const { ats, token, url } = board;
  fs.writeFileSync(path.join(dir, 'board.json'), `${JSON.stringify({ ats, token, url })}\n`);
  fs.writeFileSync(path.join(dir, 'expected.json'), expectedText(result));
  console.error(`saved ${path.relative(process.cwd(), dir)}`);
}

function readBoards(file: string): Asked[] {
  if (!fs.existsSync(file)) throw new BadInput(`${file} does not exist`);
  return fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const bad = new BadInput(`${file}:${index + 1} is no JSON object with "ats" and "token"`);
      let row: Record<string, unknown>;
      try {
        row = parseJson(line) as Record<string, unknown>;
      } catch {
        throw bad;
      }
      const { ats, token, boardUrl, company } = row ?? {};
      if (typeof ats !== 'string' || typeof token !== 'string' || token === '') throw bad;
      const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);
      return [{ ats, token, url: text(boardUrl), company: text(company) }];
    });
}

function addressOf(argument: string): string {
  const url = URL.parse(/^[a-z]+:\/\//i.test(argument) ? argument : `https://${argument}`);
  if (!url || !/^https?:$/.test(url.protocol) || !url.hostname.includes('.')) {
    throw new BadInput(`"${argument}" is neither a web address nor ATS:TOKEN`);
  }
  return url.href;
}

if (import.meta.main) {
  // A reader that has seen enough (`| head`) is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  try {
    process.exitCode = await scrape(process.argv.slice(2), (text) => process.stdout.write(text));
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    console.error(`scrape: ${error.message}`);
    process.exitCode = 2;
  }
}
