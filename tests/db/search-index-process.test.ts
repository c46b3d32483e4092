/** The search index as a process: asked over HTTP, killed, started again; PostgreSQL answers meanwhile. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { pool, transaction } from '#lib/db/client.ts';
import { closePostings } from '#lib/db/posting-writes.ts';
import type { SearchEngine } from '#lib/search/engine.ts';
import { createIndexEngine, type IndexEngine } from '#lib/search/index-engine.ts';
import { postgresEngine } from '#lib/search/postgres-engine.ts';
import { emptyQuery } from '#lib/search/query.ts';
import { insertPostings } from '../helpers/insert-postings.ts';
import { now, posting, searches } from '../helpers/random-search.ts';

const root = path.resolve(import.meta.dirname, '../..');
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'search-process-'));
const token = 'a token of this test alone';
let url: string;
let child: ChildProcess;
let engine: IndexEngine;
let asked = 0;
const counted: SearchEngine = {
  search: (request) => {
    asked++;
    return postgresEngine.search(request);
  },
};

const until = (holds: () => boolean | Promise<boolean>) =>
  vi.waitUntil(holds, { timeout: 20_000, interval: 25 });

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  server.close();
  return port;
}

async function start(): Promise<void> {
  child = spawn(process.execPath, [path.join(root, 'lib/search/index-server.ts')], {
    env: { ...process.env, SEARCH_URL: url, SEARCH_TOKEN: token, SEARCH_DIR: dir, LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  await until(async () => (await engine.status())?.ready === true && engine.isUp);
}

const request = { query: emptyQuery, now, limit: 20 };

async function caughtUp(): Promise<void> {
  const { rows } = await pool.query(`SELECT coalesce(max(txid)::text, '0') AS last FROM search_change`);
  await until(async () => BigInt((await engine.status())?.watermark ?? 0) > BigInt(rows[0].last));
}

async function expectSame(seed: number): Promise<void> {
  await caughtUp();
  const before = asked;
  for (const query of fc.sample(searches, { numRuns: 15, seed })) {
    expect(await engine.search({ ...request, query })).toEqual(
      await postgresEngine.search({ ...request, query }),
    );
  }
  expect(asked).toBe(before);
}

beforeAll(async () => {
  url = `http://127.0.0.1:${await freePort()}`;
  engine = createIndexEngine({ url, token, fallback: counted });
  await transaction((tx) => insertPostings(tx, fc.sample(posting, { numRuns: 120, seed: 1 })));
}, 60_000);

afterAll(async () => {
  engine.close();
  child.kill('SIGKILL');
  fs.rmSync(dir, { recursive: true });
});

test('where there is no index, PostgreSQL answers', async () => {
  expect(await engine.search(request)).toEqual(await postgresEngine.search(request));
  expect(asked).toBe(1);
  expect(await engine.status()).toBeNull();
});

test('it is found once it is there, and says the same', async () => {
  await start();
  await expectSame(1);
}, 60_000);

test('only who knows the token may search', async () => {
  const stranger = createIndexEngine({ url, token: 'another one, of nobody', fallback: counted });
  const before = asked;
  await stranger.search(request);
  expect(asked).toBe(before + 1);
  stranger.close();
});

test('a new posting is found, a closed one is not', async () => {
  const [inserted] = await transaction((tx) =>
    insertPostings(tx, [{ title: 'Glaciologist', company: 'Company 1', html: '<p>Ice.</p>' }]),
  );
  const query = { ...emptyQuery, text: 'glaciologist', sort: 'relevance' as const };
  await until(async () => (await engine.search({ ...request, query })).total === 1);
  await closePostings(pool, [{ id: inserted?.id ?? '', reason: 'source-removed' }], now, null);
  await until(async () => (await engine.search({ ...request, query })).total === 0);
});

test('killed, it is missed by nobody; started again, it has caught up', async () => {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
  const before = asked;
  expect(await engine.search(request)).toEqual(await postgresEngine.search(request));
  expect(asked).toBe(before + 1);
  expect(engine.isUp).toBe(false);
  await transaction((tx) => insertPostings(tx, fc.sample(posting, { numRuns: 40, seed: 2 })));
  await start();
  await expectSame(3);
}, 60_000);

test('ended in order, it goes on from its snapshot', async () => {
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  await engine.search(request);
  await transaction((tx) => insertPostings(tx, fc.sample(posting, { numRuns: 40, seed: 4 })));
  await start();
  expect(await engine.status()).toMatchObject({ rebuilds: 0 });
  await expectSame(5);
}, 60_000);
