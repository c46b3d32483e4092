/** The index after changes of the database: what it says has to be what PostgreSQL says, through merges, restarts and kills. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { pool, transaction } from '#lib/db/client.ts';
import { closePostings } from '#lib/db/posting-writes.ts';
import { wasmKernel } from '#lib/search/index/wasm-kernel.ts';
import { IndexService } from '#lib/search/index-process/index-service.ts';
import { postgresEngine } from '#lib/search/postgres-engine.ts';
import { insertPostings } from '../helpers/insert-postings.ts';
import { now, posting, searches, traitsOf } from '../helpers/random-search.ts';

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'search-index-'));
let service: IndexService;
let seed = 100;

const sample = <T>(arbitrary: fc.Arbitrary<T>, count: number) =>
  fc.sample(arbitrary, { numRuns: count, seed: seed++ });
const create = () => new IndexService({ dir, makeKernel: wasmKernel(), phrases: true });

/** The service goes on by its own clock; this looks until it has. */
const until = (holds: () => boolean | Promise<boolean>) =>
  vi.waitUntil(holds, { timeout: 20_000, interval: 25 });

async function start(): Promise<void> {
  service = create();
  service.start();
  await until(() => service.status().ready);
}

/** Waits until the index has taken in what is committed now. */
async function caughtUp(): Promise<void> {
  const { rows } = await pool.query(`SELECT coalesce(max(txid)::text, '0') AS last FROM search_change`);
  await until(() => BigInt(service.status().watermark ?? 0) > BigInt(rows[0].last));
}

async function expectSame(count = 40): Promise<void> {
  await caughtUp();
  for (const query of sample(searches, count)) {
    const request = { query, now, limit: 20 };
    expect(await service.search(request)).toEqual(await postgresEngine.search(request));
  }
}

const openIds = async (count: number): Promise<string[]> => {
  const { rows } = await pool.query(
    `SELECT id FROM posting WHERE state = 'open' ORDER BY md5(id::text || $2) LIMIT $1`,
    [count, String(seed++)],
  );
  return rows.map(({ id }) => id);
};
const insert = (count: number) => transaction((tx) => insertPostings(tx, sample(posting, count)));

/** Something that happens to postings. */
const events: Record<string, () => Promise<unknown>> = {
  insert: () => insert(30),
  close: async () => {
    const ids = await openIds(12);
    await closePostings(
      pool,
      ids.map((id) => ({ id, reason: 'source-removed' })),
      now,
      null,
    );
  },
  reopen: () =>
    pool.query(`UPDATE posting SET state = 'open', closed_at = NULL, close_reason = NULL WHERE id IN
      (SELECT id FROM posting WHERE state = 'closed' ORDER BY md5(id::text) LIMIT 8)`),
  facts: async () =>
    pool.query(
      `UPDATE posting SET workplace = 'hybrid', years_min = 4, technologies = '{Rust}', pay_max_year_usd = 99999
       WHERE id = ANY($1::uuid[])`,
      [await openIds(10)],
    ),
  words: async () =>
    pool.query(
      `UPDATE posting_search s SET search = other.search, head = other.head FROM posting_search other
       WHERE s.posting_id = ANY($1::uuid[]) AND other.posting_id = $2`,
      [await openIds(5), (await openIds(1))[0]],
    ),
  traits: () => pool.query(`UPDATE company SET traits = ARRAY['climate'] WHERE slug = 'company-3'`),
  delete: async () => pool.query('DELETE FROM posting WHERE id = ANY($1::uuid[])', [await openIds(3)]),
  rolledBack: () =>
    transaction(async (tx) => {
      await insertPostings(tx, sample(posting, 3));
      throw new Error('no');
    }).catch(() => {}),
};

beforeAll(async () => {
  await insert(150);
  for (let company = 0; company < 9; company++) {
    await pool.query('UPDATE company SET traits = $2 WHERE name = $1', [
      `Company ${company}`,
      traitsOf(`Company ${company}`),
    ]);
  }
  await start();
}, 60_000);

afterAll(async () => {
  await service.stop();
  fs.rmSync(dir, { recursive: true });
});

test('a fresh index is built from the database', async () => {
  expect(service.status()).toMatchObject({ rebuilds: 1, postings: await countOpen() });
  await expectSame();
}, 60_000);

async function countOpen(): Promise<number> {
  const { rows } = await pool.query(`SELECT count(*)::int AS count FROM posting WHERE state = 'open'`);
  return rows[0].count;
}

test.each(Object.keys(events))(
  '%s',
  async (name) => {
    await events[name]?.();
    await expectSame(15);
  },
  60_000,
);

test('a random series of changes', async () => {
  for (const name of sample(fc.constantFrom(...Object.keys(events)), 25)) await events[name]?.();
  await expectSame();
  expect(service.status().postings).toBe(await countOpen());
}, 90_000);

test('a transaction that began before others and ends after them is not missed', async () => {
  const client = await pool.connect();
  await client.query('BEGIN');
  const [late] = await insertPostings(
    client,
    sample(posting, 1).map((given) => ({ ...given, state: 'open' as const })),
  );
  await insert(5);
  await until(async () => (await pool.query(`SELECT 1 FROM search_change`)).rows.length > 0);
  await client.query('COMMIT');
  client.release();
  await expectSame(10);
  expect(service.status().postings).toBe(await countOpen());
  expect(late).toBeDefined();
}, 60_000);

test('it goes on from its snapshot, with what happened in between', async () => {
  await service.stop();
  await events.close?.();
  await insert(20);
  await start();
  expect(service.status().rebuilds).toBe(0);
  await expectSame();
}, 60_000);

test.each([
  ['lost', () => fs.rmSync(path.join(dir, 'index.json'))],
  ['no JSON', () => fs.writeFileSync(path.join(dir, 'index.json'), '{"version":')],
  [
    'damaged',
    () => {
      const file = fs.readdirSync(dir).find((name) => name.startsWith('segment-')) ?? '';
      const bytes = fs.readFileSync(path.join(dir, file));
      bytes[bytes.length - 40] = (bytes[bytes.length - 40] ?? 0) ^ 1;
      fs.writeFileSync(path.join(dir, file), bytes);
    },
  ],
  [
    'without a file',
    () => fs.rmSync(path.join(dir, fs.readdirSync(dir).find((name) => name.startsWith('segment-')) ?? '')),
  ],
])(
  'a snapshot that is %s is built anew',
  async (_, spoil) => {
    await service.stop();
    spoil();
    await start();
    expect(service.status().rebuilds).toBe(1);
    await expectSame(10);
  },
  60_000,
);

test('segments are merged as they come together', async () => {
  const before = service.status().merges;
  for (let round = 0; round < 5; round++) {
    await insert(520);
    await caughtUp();
  }
  await until(() => service.status().merges > before);
  await expectSame(20);
  expect(service.status().postings).toBe(await countOpen());
}, 120_000);

test('connections that break are made again', async () => {
  await pool.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()`);
  await insert(5);
  await expectSame(5);
}, 60_000);
