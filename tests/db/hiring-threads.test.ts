/** The monthly thread of Hacker News becomes a board by itself. */
import { beforeEach, expect, test } from 'vitest';
import { pool } from '#lib/db/client.ts';
import { writeFilling } from '#lib/db/settings.ts';
import { Transient } from '#lib/errors.ts';
import { registerHiringThreads } from '#lib/ingest/register-hiring-threads.ts';
import { registerHiringThreadsTask } from '#lib/tasks/register-hiring-threads.ts';
import { fetcherOf } from '../helpers/fake-fetcher.ts';

const story = (objectID: string, title: string, created_at: string, author = 'whoishiring') => ({
  objectID,
  title,
  author,
  created_at,
  points: 300,
  _tags: ['story', `author_${author}`],
});
const HITS = [
  story('46000003', 'Ask HN: Who wants to be hired? (November 2026)', '2026-11-02T16:00:30Z'),
  story('46000002', 'Ask HN: Freelancer? Seeking freelancer? (November 2026)', '2026-11-02T16:00:20Z'),
  story('46000001', 'Ask HN: Who is hiring? (November 2026)', '2026-11-02T16:00:10Z'),
  story('45000001', 'Ask HN: Who is hiring? (October 2026)', '2026-10-01T15:00:10Z'),
  story('44000001', 'Ask HN: Who is hiring? (September 2026)', '2026-09-01T15:00:10Z'),
  story('46000009', 'Ask HN: Who is hiring? (fake)', '2026-11-03T10:00:00Z', 'somebody'),
];
const NOW = new Date('2026-11-25T09:00:00Z');
const search = (hits: unknown[] = HITS) => fetcherOf(() => JSON.stringify({ hits, nbHits: hits.length }));
const boards = async () =>
  (
    await pool.query(
      `SELECT board.*, company.name FROM board JOIN company ON company.id = company_id
       WHERE ats = 'hn' AND removed_at IS NULL ORDER BY token`,
    )
  ).rows;

beforeEach(async () => {
  await pool.query(`DELETE FROM board WHERE ats = 'hn'`);
});

test('this month’s thread and the one before become boards of one company, once', async () => {
  expect(await registerHiringThreads(search(), NOW)).toEqual({
    registered: ['45000001', '46000001'],
    paused: 0,
  });
  const [older, newer] = await boards();
  expect(newer).toMatchObject({
    token: '46000001',
    url: 'https://news.ycombinator.com/item?id=46000001',
    name: 'Hacker News: Who is hiring?',
  });
  expect(older.company_id).toBe(newer.company_id);
  const again = await Promise.all([
    registerHiringThreads(search(), NOW),
    registerHiringThreads(search(), NOW),
  ]);
  expect(again.flatMap(({ registered }) => registered)).toEqual([]);
  expect(await boards()).toHaveLength(2);
});

test('the next month’s thread joins them; a thread past its time is no longer read once nothing of it is open', async () => {
  await registerHiringThreads(search(), NOW);
  await pool.query(`UPDATE board SET created_at = '2026-10-01', open_count = 3 WHERE token = '45000001'`);
  await pool.query(`UPDATE board SET created_at = '2026-11-02' WHERE token = '46000001'`);
  const december = [
    story('47000001', 'Ask HN: Who is hiring? (December 2026)', '2026-12-01T16:00:00Z'),
    ...HITS,
  ];
  const later = new Date('2026-12-07T09:00:00Z');
  expect(await registerHiringThreads(search(december), later)).toEqual({
    registered: ['47000001'],
    paused: 0,
  });
  await pool.query(`UPDATE board SET open_count = 0 WHERE token = '45000001'`);
  expect(await registerHiringThreads(search(december), later)).toEqual({ registered: [], paused: 1 });
  const states = (await boards()).map(({ token, state }) => [token, state]);
  expect(states).toContainEqual(['45000001', 'paused']);
  expect(states.filter(([, state]) => state === 'paused')).toHaveLength(1);
});

test.each([
  ['HTML', '<html></html>'],
  ['another shape', '{"results":[]}'],
])('an answer of %s registers nothing and says so', async (_, body) => {
  await expect(
    registerHiringThreads(
      fetcherOf(() => body),
      NOW,
    ),
  ).rejects.toMatchObject({ name: 'SourceChanged' });
  expect(await boards()).toEqual([]);
});

test('the task asks only where boards are read from the network, and survives a source that is away', async () => {
  const context = { workerId: 'test', signal: new AbortController().signal, attempt: 0 };
  const away = fetcherOf(() => {
    throw new Transient('hn.algolia.com: HTTP 503', 'http');
  });
  await writeFilling(pool, 'sample');
  await registerHiringThreadsTask.run({}, { ...context, fetcher: away });
  expect(away.stats().requests).toBe(0);
  await writeFilling(pool, 'network');
  await registerHiringThreadsTask.run({}, { ...context, fetcher: away });
  expect(away.stats().requests).toBe(1);
  expect(await boards()).toEqual([]);
});
