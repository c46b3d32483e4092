/** What is shown right after a commit, by the index as a process beside a real database. */
import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { pool, transaction } from '#lib/db/client.ts';
import { closePostings } from '#lib/db/posting-writes.ts';
import type { SearchEngine } from '#lib/search/engine.ts';
import { createIndexEngine, type IndexEngine, UNANSWERABLE } from '#lib/search/index-engine.ts';
import { postgresEngine } from '#lib/search/postgres-engine.ts';
import { parseSearch } from '#lib/search/query.ts';
import { searchPostings } from '#lib/search/search-postings.ts';
import { insertPostings } from '../helpers/insert-postings.ts';

// Before anything reads the settings: the door has to know where the index is.
const { url, token } = await vi.hoisted(async () => {
  const { createServer } = await import('node:net');
  const { once } = await import('node:events');
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  process.env.SEARCH_URL = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  process.env.SEARCH_TOKEN = 'a token of this test alone';
  return { url: process.env.SEARCH_URL, token: process.env.SEARCH_TOKEN };
});

const root = path.resolve(import.meta.dirname, '../..');
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'search-visible-'));
const now = new Date('2026-11-24T12:00:00Z');
const asked: string[] = [];
const counted: SearchEngine = {
  search(request) {
    asked.push(request.query.text);
    return postgresEngine.search(request);
  },
};
let child: ChildProcess;
let engine: IndexEngine;

const until = (holds: () => Promise<boolean>) => vi.waitUntil(holds, { timeout: 20_000, interval: 5 });
const queryOf = (text: string) => parseSearch(new URLSearchParams({ q: text })).query;
const requestOf = (text: string) => ({ query: queryOf(text), now, limit: 20 });

/** Until the index has taken in all that is committed. */
async function caughtUp(): Promise<void> {
  const { rows } = await pool.query(`SELECT coalesce(max(txid)::text, '0') AS last FROM search_change`);
  await until(async () => BigInt((await engine.status())?.watermark ?? 0) > BigInt(rows[0].last));
}

const insert = (titles: readonly string[]) =>
  transaction((tx) =>
    insertPostings(
      tx,
      titles.map((title, index) => ({ title, company: `Maker ${index}`, html: '<p>Ice and snow.</p>' })),
    ),
  );

beforeAll(async () => {
  await insert(['Field Engineer', 'Engineer, Field Trials']);
  child = spawn(process.execPath, [path.join(root, 'lib/search/index-server.ts')], {
    env: { ...process.env, SEARCH_DIR: dir, SEARCH_PHRASES: 'no', LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  engine = createIndexEngine({ url, token, fallback: counted });
  await until(async () => (await engine.status())?.ready === true && engine.isUp);
}, 60_000);

afterAll(() => {
  engine.close();
  child.kill('SIGKILL');
  fs.rmSync(dir, { recursive: true });
});

test('without texts the index leaves phrases to PostgreSQL, and answers all else', async () => {
  expect(await engine.status()).toMatchObject({ phrases: false });
  const response = await fetch(`${url}/search`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: queryOf('"field engineer"'), nowMs: now.getTime(), limit: 20 }),
  });
  expect(response.status).toBe(UNANSWERABLE);
  for (const text of ['"field engineer"', 'engineer', 'title:"field engineer"', 'field engineer']) {
    const answer = await engine.search(requestOf(text));
    expect(answer).toEqual(await postgresEngine.search(requestOf(text)));
    expect(answer.total).toBe(text.includes('"') ? 1 : 2);
  }
  expect(asked).toEqual(['"field engineer"', 'title:"field engineer"']);
  expect(engine.isUp).toBe(true);
});

test('a new posting is found within a second of its commit', async () => {
  const took: number[] = [];
  for (const title of ['Glaciologist', 'Hydrologist', 'Volcanologist', 'Seismologist', 'Limnologist']) {
    await insert([title]);
    const committed = performance.now();
    await until(async () => (await engine.search(requestOf(title))).total === 1);
    took.push(performance.now() - committed);
  }
  // The machine may be busy with something else once, or twice.
  expect(Math.min(...took)).toBeLessThan(1000);
});

test('a closed posting is not shown, not even before the index knows', async () => {
  const titles = Array.from({ length: 12 }, (_, index) => `Cartographer ${index}`);
  const inserted = await insert(titles);
  await caughtUp();
  const open = new Set(inserted.map(({ id }) => id));
  for (const { id } of inserted) {
    await closePostings(pool, [{ id, reason: 'source-removed' }], now, null);
    open.delete(id);
    const shown = await searchPostings(queryOf('cartographer'), { now });
    expect(new Set(shown.postings.map((posting) => posting.id))).toEqual(open);
  }
  await caughtUp();
  expect((await engine.search(requestOf('cartographer'))).total).toBe(0);
  expect((await searchPostings(queryOf('cartographer'), { now })).postings).toEqual([]);
});

test('one opened and closed while the index is asked is never shown closed', async () => {
  for (let round = 0; round < 5; round++) {
    const [inserted] = await insert([`Meteorologist ${round}`]);
    const closing = closePostings(pool, [{ id: inserted?.id ?? '', reason: 'source-removed' }], now, null);
    await searchPostings(queryOf('meteorologist'), { now });
    await closing;
    expect((await searchPostings(queryOf('meteorologist'), { now })).postings).toEqual([]);
  }
});
