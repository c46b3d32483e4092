/**
 * `npm run bench -- NAME [--json] […]`: runs tests/bench/NAME.ts and prints its figures with the machine's load, which they
 * are to be read with. A bench in WITH_DATABASE gets an empty, migrated database of its own in DATABASE_URL before it is
 * imported, with the durability of a real one; `--no-db` asks for none.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureDatabase } from '../../scripts/lib/database.mjs';
import { migrate } from '../../scripts/lib/migrate.mjs';
import { up } from '../../scripts/lib/pg.mjs';
import { WORKER_ENV, WORKER_NODE_ARGS } from '../../scripts/lib/worker-process.mjs';

export type Figures = Record<string, number | string>;

export interface BenchOptions {
  json: boolean;
  args: string[];
}

const WITH_DATABASE = ['ingest', 'crawl'];
/** Measured as a worker: started the way the launcher starts one. */
const AS_WORKER = ['ingest', 'crawl'];

const root = path.resolve(import.meta.dirname, '../..');

function benches(): string[] {
  return fs
    .readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.ts') && name !== 'run.ts')
    .map((name) => name.slice(0, -3));
}

/** A server of this process alone; DATABASE_URL names its one database. */
async function startDatabase(): Promise<() => Promise<void>> {
  const dataDir = path.join(root, '.data', `bench-${process.pid}`);
  const server = await up({ root, dataDir, watch: true });
  process.env.DATABASE_URL = server.url('bench');
  await ensureDatabase(process.env.DATABASE_URL);
  await migrate(process.env.DATABASE_URL, path.join(root, 'prisma/migrations'));
  return async () => {
    await server.stop();
    fs.rmSync(dataDir, { recursive: true, force: true });
  };
}

const load = () => os.loadavg()[0]?.toFixed(2) ?? '';

async function main(name: string, options: BenchOptions): Promise<void> {
  const stop =
    WITH_DATABASE.includes(name) && !options.args.includes('--no-db')
      ? await startDatabase()
      : async () => {};
  try {
    const bench: { default(options: BenchOptions): Promise<Figures> } = await import(`./${name}.ts`);
    const loadBefore = load();
    const figures = await bench.default(options);
    const machine = { node: process.version, cores: os.cpus().length, loadBefore, loadAfter: load() };
    if (options.json) {
      console.log(JSON.stringify({ bench: name, ...figures, ...machine }));
      return;
    }
    const width = Math.max(...Object.keys(figures).map((key) => key.length));
    for (const [key, value] of Object.entries(figures)) {
      const shown =
        typeof value === 'number' ? value.toLocaleString('en-US', { maximumFractionDigits: 2 }) : value;
      console.log(`${key.padEnd(width)}  ${shown}`);
    }
    console.log(
      `\nload ${machine.loadBefore} before, ${machine.loadAfter} after, on ${machine.cores} cores, ${machine.node}`,
    );
  } finally {
    await stop();
  }
}

const [name, ...rest] = process.argv.slice(2);
if (!name || !benches().includes(name)) {
  console.error(`usage: npm run bench -- NAME [--json]\nNAME is one of: ${benches().join(', ')}`);
  process.exitCode = 2;
} else if (AS_WORKER.includes(name) && !process.env.BENCH_AS_WORKER) {
  const child = spawnSync(process.execPath, [...WORKER_NODE_ARGS, ...process.argv.slice(1)], {
    stdio: 'inherit',
    env: { ...process.env, ...WORKER_ENV, BENCH_AS_WORKER: '1' },
  });
  process.exitCode = child.status ?? 1;
} else {
  const args = rest.filter((arg) => arg !== '--json');
  try {
    await main(name, { json: rest.includes('--json'), args });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
