/** The ranking on a small market that a person has judged: both engines, the same answers. */
import { beforeAll, describe, expect, test } from 'vitest';
import { transaction } from '#lib/db/client.ts';
import type { SearchIndex } from '#lib/search/index/search-index.ts';
import { postgresEngine } from '#lib/search/postgres-engine.ts';
import { parseSearch } from '#lib/search/query.ts';
import { insertPostings } from '../helpers/insert-postings.ts';
import { loadIndex } from '../helpers/load-index.ts';
import { cities, corpus, type Judgement, judgements } from '../lib/search/judged.ts';

const now = new Date('2026-11-24T12:00:00Z');
const dayMs = 86_400_000;
const limit = 20;
const keys = new Map<string, string>();
let index: SearchIndex;

beforeAll(async () => {
  const inserted = await transaction((tx) =>
    insertPostings(
      tx,
      corpus.map(({ daysAgo, city, body, language, ...posting }) => ({
        ...posting,
        language: language ?? null,
        places: city === undefined ? [] : [{ ...cities[city] }],
        html: `<p>${body}</p>`,
        firstSeenAt: new Date(now.getTime() - daysAgo * dayMs),
      })),
    ),
  );
  for (const [at, { id }] of inserted.entries()) keys.set(id, corpus[at]?.key ?? '');
  index = await loadIndex({ segments: 2 });
});

async function found(text: string): Promise<string[]> {
  const { query } = parseSearch(new URLSearchParams({ q: text }));
  const request = { query, now, limit };
  const [expected, actual] = [await postgresEngine.search(request), await index.search(request)];
  expect(actual).toEqual(expected);
  return actual.ids.map((id) => keys.get(id) ?? '');
}

/** Normalised discounted cumulative gain of the first ten: 1 where no other order would be better. */
function ndcg(answer: readonly string[], grades: Judgement['grades']): number {
  const gain = (ranked: readonly number[]) =>
    ranked.slice(0, 10).reduce((sum, value, at) => sum + (2 ** value - 1) / Math.log2(at + 2), 0);
  const best = gain(Object.values(grades).sort((a, b) => b - a));
  return best === 0 ? 1 : gain(answer.map((key) => grades[key] ?? 0)) / best;
}

describe('each query', () => {
  test.each(judgements)('$query', async ({ query, grades, never = [], order = [] }) => {
    const answer = await found(query);
    expect(answer.filter((key) => never.includes(key))).toEqual([]);
    expect(answer.filter((key) => order.includes(key))).toEqual(order);
    if (Object.keys(grades).length === 0) expect(answer).toEqual([]);
    expect(ndcg(answer, grades), answer.join(' ')).toBeGreaterThanOrEqual(0.8);
  });
});

test('all queries together', async () => {
  const gains: number[] = [];
  for (const { query, grades } of judgements) gains.push(ndcg(await found(query), grades));
  const mean = gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
  expect(mean).toBeGreaterThanOrEqual(0.97);
});

test('of twenty on a page at most three are of one company while others are near', async () => {
  const { query } = parseSearch(new URLSearchParams({ q: 'barista' }));
  const { ids, total } = await index.search({ query, now, limit: 8 });
  const page = ids.map((id) => keys.get(id) ?? '');
  expect(total).toBe(17);
  expect(page.filter((key) => /^barista-\d+$/.test(key))).toHaveLength(3);
  expect(page.filter((key) => key.startsWith('barista-other'))).toHaveLength(5);
});

test('what was corrected or relaxed is said', async () => {
  const ask = (q: string) =>
    index.search({ query: parseSearch(new URLSearchParams({ q })).query, now, limit });
  expect((await ask('sofware engineer')).corrected).toEqual({
    text: 'software engineer',
    from: 'sofware engineer',
  });
  expect(await ask('software engineer')).toMatchObject({ corrected: null, some: false });
  expect(await ask('astronaut nurse')).toMatchObject({ some: true });
});
