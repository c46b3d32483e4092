/**
 * How fast boards are read into the database: first load, unchanged rerun, changed rerun, from the recorded web (its
 * greenhouse, lever and ashby boards), without the network. `--boards N` reads N boards at a time.
 */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { registerBoard } from '#lib/companies/register-board.ts';
import { pool, transaction } from '#lib/db/client.ts';
import { createFetcher } from '#lib/http/polite-fetch.ts';
import type { Fetched, Fetcher } from '#lib/http/types.ts';
import { ingestBoard } from '#lib/ingest/ingest-board.ts';
import type { BenchOptions, Figures } from './run.ts';

const web = path.resolve(import.meta.dirname, '../../../shared/web');
const ATSS = ['greenhouse', 'lever', 'ashby'];

interface Counters {
  rows: { inserted: number; updated: number; deleted: number; tables: Record<string, number> };
  wal: number;
}

/** Rows written to the product's tables and bytes written to the log so far. */
async function readCounters(): Promise<Counters> {
  // Every connection hands in its statistics when told to; they are counted per connection until then.
  await Promise.all(
    Array.from({ length: pool.options.max ?? 10 }, () =>
      pool.query('SELECT pg_stat_force_next_flush(), pg_sleep(0.05)'),
    ),
  );
  const { rows } = await pool.query(`SELECT relname, n_tup_ins::int AS inserted, n_tup_upd::int AS updated,
    n_tup_del::int AS deleted FROM pg_stat_user_tables WHERE schemaname = 'public'`);
  const wal = await pool.query(`SELECT pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::float8 AS bytes`);
  const sum = (key: 'inserted' | 'updated' | 'deleted') => rows.reduce((total, row) => total + row[key], 0);
  return {
    rows: {
      inserted: sum('inserted'),
      updated: sum('updated'),
      deleted: sum('deleted'),
      tables: Object.fromEntries(rows.map((row) => [row.relname, row.inserted + row.updated + row.deleted])),
    },
    wal: wal.rows[0].bytes,
  };
}

/** CPU seconds of the server's processes so far; 0 where the system does not tell. */
async function readServerCpu(): Promise<number> {
  const { rows } = await pool.query('SELECT pid FROM pg_stat_activity');
  let ticks = 0;
  for (const { pid } of rows) {
    const file = `/proc/${pid}/stat`;
    if (!fs.existsSync(file)) continue;
    const fields = fs
      .readFileSync(file, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    ticks += Number(fields[11]) + Number(fields[12]);
  }
  return ticks / 100;
}

/** Every tenth posting gets another title, every fiftieth is gone. */
function changedWeb(fetcher: Fetcher): Fetcher {
  return {
    ...fetcher,
    async fetch(request, signal): Promise<Fetched> {
      const fetched = await fetcher.fetch(request, signal);
      // Some boards are recorded as pages, not as the API's answer: those stay as they are.
      if (!fetched.headers['content-type']?.includes('json')) return fetched;
      const body = JSON.parse(fetched.body.toString());
      const jobs: Record<string, unknown>[] = Array.isArray(body) ? body : body.jobs;
      const kept = jobs.filter((_, index) => index % 50 !== 49);
      for (const [index, job] of kept.entries()) {
        const key = 'text' in job ? 'text' : 'title';
        if (index % 10 === 0) job[key] = `${job[key]} II`;
      }
      if (body.meta) body.meta.total = kept.length;
      const changed = Buffer.from(JSON.stringify(Array.isArray(body) ? kept : { ...body, jobs: kept }));
      return { ...fetched, body: changed, bodyHash: `changed ${fetched.bodyHash}` };
    },
    fork: () => changedWeb(fetcher.fork()),
  };
}

interface Pass {
  ms: number;
  listed: number;
  failed: number;
}

async function readAll(boardIds: readonly string[], fetcher: Fetcher, atOnce: number): Promise<Pass> {
  const queue = [...boardIds];
  const pass: Pass = { ms: 0, listed: 0, failed: 0 };
  const started = performance.now();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
        const run = await ingestBoard(id, { fetcher, trigger: 'replay' });
        if ('created' in run && (run.status === 'complete' || run.status === 'held'))
          pass.listed += run.listed;
        else pass.failed++;
      }
    }),
  );
  pass.ms = performance.now() - started;
  return pass;
}

async function registerAll(): Promise<string[]> {
  const boards = fs
    .readFileSync(path.join(web, 'boards.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter((board) => ATSS.includes(board.ats));
  return transaction(async (tx) => {
    const ids: string[] = [];
    for (const [priority, { ats, token, company, boardUrl }] of boards.entries()) {
      const board = {
        company: company ?? token,
        ats,
        token,
        url: boardUrl ?? null,
        priority,
        isSample: false,
      };
      ids.push((await registerBoard(tx, board)).id);
    }
    return ids;
  });
}

const megabytes = (bytes: number) => Math.round(bytes / 100_000) / 10;

export default async function benchIngest({ args, json }: BenchOptions): Promise<Figures> {
  if (!fs.existsSync(path.join(web, 'boards.jsonl'))) {
    throw new Error('bench ingest needs the recorded web in ../shared/web, which is not here');
  }
  const { values } = parseArgs({ args, options: { boards: { type: 'string', default: '4' } } });
  const atOnce = Number(values.boards);
  const boardIds = await registerAll();
  const recorded = createFetcher({ transport: { replay: web } });
  const figures: Figures = { boards: boardIds.length, boardsAtOnce: atOnce };
  const passes: [string, Fetcher][] = [
    ['firstLoad', recorded],
    ['unchanged', recorded],
    ['changed', changedWeb(recorded)],
  ];
  for (const [name, fetcher] of passes) {
    const before = await readCounters();
    const serverCpu = await readServerCpu();
    const cpu = process.cpuUsage();
    const pass = await readAll(boardIds, fetcher, atOnce);
    const used = process.cpuUsage(cpu);
    const serverUsed = (await readServerCpu()) - serverCpu;
    const after = await readCounters();
    const touched = (table: string) => (after.rows.tables[table] ?? 0) - (before.rows.tables[table] ?? 0);
    figures[`${name}.postings`] = pass.listed;
    figures[`${name}.failedBoards`] = pass.failed;
    figures[`${name}.seconds`] = Math.round(pass.ms) / 1000;
    figures[`${name}.postingsPerSecond`] = Math.round((pass.listed / pass.ms) * 1000);
    figures[`${name}.nodeCpuSeconds`] = Math.round((used.user + used.system) / 10_000) / 100;
    figures[`${name}.postgresCpuSeconds`] = Math.round(serverUsed * 100) / 100;
    figures[`${name}.rowsInserted`] = after.rows.inserted - before.rows.inserted;
    figures[`${name}.rowsUpdated`] = after.rows.updated - before.rows.updated;
    figures[`${name}.rowsDeleted`] = after.rows.deleted - before.rows.deleted;
    figures[`${name}.postingRowsTouched`] = touched('posting') + touched('posting_body');
    figures[`${name}.walMegabytes`] = megabytes(after.wal - before.wal);
    if (!json) console.error(`${name}: ${Math.round((pass.listed / pass.ms) * 1000)} postings/s`);
  }
  await recorded.close();
  figures.peakMemoryMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  await pool.end();
  return figures;
}
