import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { up } from '../../scripts/lib/pg.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const dir = path.join(root, '.data', `throw-away-crash-${process.pid}`);
const start = () => up({ root, dataDir: path.join(dir, 'pg'), watch: true, flags: { nosync: true } });
const servers: Awaited<ReturnType<typeof start>>[] = [];

afterAll(async () => {
  await servers[0]?.stop();
  fs.rmSync(dir, { recursive: true, force: true });
});

async function query(url: string, sql: string) {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

test('two starts at once make one server; killed, it comes back at the same address with what it held', async () => {
  servers.push(...(await Promise.all([start(), start()])));
  const [first, second] = servers.map((server) => server.url());
  expect(second).toBe(first);
  await query(first ?? '', 'CREATE TABLE kept (id int); INSERT INTO kept VALUES (7)');
  const postmaster = Number(fs.readFileSync(path.join(dir, 'pg/postmaster.pid'), 'utf8').split('\n')[0]);
  process.kill(postmaster, 'SIGKILL');
  const again = await start();
  expect(again.url()).toBe(first);
  expect(await query(again.url(), 'SELECT id FROM kept')).toEqual([{ id: 7 }]);
  const { mode } = fs.statSync(path.join(dir, 'pg/launcher.json'));
  expect(mode & 0o077).toBe(0);
}, 60_000);
