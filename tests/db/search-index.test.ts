/** The index and PostgreSQL over the same postings: totals, counts, ids and pages have to be the same. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { pool, transaction } from '#lib/db/client.ts';
import type { SearchHits } from '#lib/search/engine.ts';
import { SearchIndex } from '#lib/search/index/search-index.ts';
import { Segment } from '#lib/search/index/segment.ts';
import { twinOf } from '#lib/search/index/segment-memory.ts';
import { wasmKernel } from '#lib/search/index/wasm-kernel.ts';
import { runRebuild } from '#lib/search/index-process/run-build.ts';
import { loadSegment } from '#lib/search/index-process/segment-file.ts';
import { postgresEngine } from '#lib/search/postgres-engine.ts';
import type { SearchQuery } from '#lib/search/query.ts';
import { insertPostings } from '../helpers/insert-postings.ts';
import { loadIndex, loadWorld } from '../helpers/load-index.ts';
import { now, posting, searches, tied, traitsOf } from '../helpers/random-search.ts';

const sample = <T>(arbitrary: fc.Arbitrary<T>, count: number, seed: number) =>
  fc.sample(arbitrary, { numRuns: count, seed });

beforeAll(async () => {
  const given = [...sample(posting, 240, 1), ...sample(posting, 40, 2).map(tied)];
  await transaction((tx) => insertPostings(tx, given));
  for (const name of new Set(given.map(({ company }) => company ?? ''))) {
    await pool.query('UPDATE company SET traits = $2 WHERE name = $1', [name, traitsOf(name)]);
  }
}, 60_000);

async function expectSame(index: SearchIndex, query: SearchQuery, limit = 20): Promise<SearchHits> {
  const request = { query, now, limit };
  const [expected, actual] = await Promise.all([postgresEngine.search(request), index.search(request)]);
  expect(actual).toEqual(expected);
  return actual;
}

describe.each([
  { segments: 1, kernel: 'WebAssembly', makeKernel: wasmKernel() },
  { segments: 3, kernel: 'TypeScript', makeKernel: twinOf },
])('$segments segments, kernel in $kernel', ({ segments, makeKernel }) => {
  let index: SearchIndex;
  beforeAll(async () => {
    index = await loadIndex({ segments, makeKernel });
  });

  test('any search', async () => {
    await fc.assert(
      fc.asyncProperty(searches, fc.integer({ min: 1, max: 30 }), async (query, limit) => {
        await expectSame(index, query, limit);
      }),
      { numRuns: 250 },
    );
  }, 120_000);

  test('any page', async () => {
    await fc.assert(
      fc.asyncProperty(searches, async (query) => {
        let after: string | null = null;
        for (let page = 0; page < 4; page++) {
          const { next } = await expectSame(index, { ...query, after }, 5);
          if (next === null) break;
          after = next;
        }
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});

test('built by two processes, a half each', async () => {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'search-rebuild-'));
  const file = path.join(dir, 'segment');
  const { documents } = await runRebuild(
    { file, phrases: true, halveFrom: 100 },
    new AbortController().signal,
  );
  const { rows } = await pool.query(`SELECT count(*)::int AS open FROM posting WHERE state = 'open'`);
  expect(documents).toBe(rows[0].open);
  expect(fs.readdirSync(dir)).toEqual(['segment']);
  const { header, memory } = await loadSegment(file, wasmKernel());
  const index = new SearchIndex(await loadWorld());
  index.replace([new Segment(header, memory)]);
  for (const query of sample(searches, 20, 8)) await expectSame(index, query);
  fs.rmSync(dir, { recursive: true });
}, 60_000);
