/**
 * Fills a new installation, and tops up an old one: `node prisma/fill.ts [--replay DIR | --sample] [--watch]`.
 * With a network the curated boards are registered and the worker reads them; without one the sample boards are loaded, and
 * every page says so. `--replay DIR` registers the boards of a recorded web. `--watch` stays and prints how far the worker is.
 */
import { createReadStream, existsSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { registerBoard } from '#lib/companies/register-board.ts';
import { deleteSampleData } from '#lib/db/board-registry.ts';
import { pool, transaction } from '#lib/db/client.ts';
import { readFillProgress } from '#lib/db/fill-progress.ts';
import { type Filling, findFilling, writeFilling } from '#lib/db/settings.ts';
import { createFetcher } from '#lib/http/polite-fetch.ts';
import { scrapers } from '#scrapers/registry.ts';
import { loadSample } from './sample/load-sample.ts';

const { values: options } = parseArgs({
  options: { replay: { type: 'string' }, sample: { type: 'boolean' }, watch: { type: 'boolean' } },
});
const root = path.resolve(import.meta.dirname, '..');
const say = (line: string) => console.log(line);

/** One small public answer tells a network from none; a slow one counts as none. */
async function hasNetwork(): Promise<boolean> {
  const fetcher = createFetcher({ transport: 'network' });
  try {
    await fetcher.fetch(
      { url: 'https://boards-api.greenhouse.io/v1/boards/gitlab' },
      AbortSignal.timeout(4_000),
    );
    return true;
  } catch (error) {
    // Any answer of the host, even a refusal, proves the network; silence does not.
    return error instanceof Error && ['BoardGone', 'Throttled', 'SourceChanged'].includes(error.name);
  } finally {
    await fetcher.close();
  }
}

/** Registers the boards of a JSON-lines file whose ATS we can read; later lines are read first. */
async function registerFrom(file: string): Promise<number> {
  const known = new Set(scrapers.map((scraper) => scraper.ats));
  const boards: { company: string; ats: string; token: string; boardUrl?: string }[] = [];
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (!line.trim()) continue;
    const board = JSON.parse(line);
    if (known.has(board.ats)) boards.push(board);
  }
  return transaction(async (tx) => {
    let created = 0;
    for (const [index, board] of boards.entries()) {
      const result = await registerBoard(tx, {
        company: board.company ?? board.token,
        ats: board.ats,
        token: board.token,
        url: board.boardUrl ?? null,
        priority: index,
        isSample: false,
      });
      if (result.created) created++;
    }
    return created;
  });
}

async function chooseFilling(before: Filling | null): Promise<Filling> {
  if (options.replay) return 'replay';
  if (options.sample) return 'sample';
  if (before === 'network') return before;
  return (await hasNetwork()) ? 'network' : 'sample';
}

async function fill(): Promise<Filling> {
  const before = await findFilling(pool);
  const filling = await chooseFilling(before);
  if (before === 'sample' && filling !== 'sample') {
    await transaction(deleteSampleData);
    say('the sample boards are taken out');
  }
  if (filling === 'sample') {
    if (before === 'sample') return filling;
    if (!options.sample)
      say('no network: loading the sample boards; every page says that this is sample data');
    const { boards, postings } = await loadSample(root, say);
    say(`${boards} sample boards with ${postings} postings loaded`);
  } else {
    const file =
      filling === 'replay'
        ? path.join(options.replay ?? '', 'boards.jsonl')
        : path.join(root, 'prisma/boards.jsonl');
    if (!existsSync(file)) throw new Error(`there is no ${file}`);
    const created = await registerFrom(file);
    if (created > 0) say(`${created} boards registered; the worker reads them, newest first`);
  }
  await writeFilling(pool, filling);
  return filling;
}

/** Prints a line whenever the worker got further, until every board has been tried once. */
async function watch(): Promise<void> {
  let last = '';
  for (;;) {
    const { boards, tried, open } = await readFillProgress(pool);
    const line = `${tried} of ${boards} boards read, ${open} open postings`;
    if (line !== last) say(line);
    last = line;
    if (tried >= boards) return;
    await new Promise((resolve) => setTimeout(resolve, 2_000));
  }
}

try {
  const filling = await fill();
  if (options.watch && filling !== 'sample') await watch();
} catch (error) {
  console.error(`filling failed: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  await pool.end();
}
