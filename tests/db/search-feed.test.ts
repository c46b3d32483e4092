/** S18: the feed of a search over time: one item a role, and a closing told once. */
import { beforeAll, expect, test } from 'vitest';
import { pool, transaction } from '#lib/db/client.ts';
import { searchFeed } from '#lib/search/search-feed.ts';
import { insertPostings } from '../helpers/insert-postings.ts';

const now = new Date('2026-11-25T12:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
const feedOf = async (search: string) =>
  (await searchFeed('rss', new URLSearchParams(search), now)).items.map(({ id, title }) => [
    id.replace(/^.*\/jobs\//, ''),
    title,
  ]);

beforeAll(async () => {
  await pool.query('TRUNCATE company, board, posting, posting_search, search_word CASCADE');
  const closed = { company: 'Farne', state: 'closed' as const, firstSeenAt: daysAgo(90) };
  await transaction((tx) =>
    insertPostings(tx, [
      {
        title: 'Keeper of lamps',
        company: 'Farne',
        slug: 'keeper',
        workplace: 'onsite',
        firstSeenAt: daysAgo(9),
      },
      { ...closed, title: 'Keeper of keys', slug: 'keys', workplace: 'onsite', closedAt: daysAgo(2) },
      { ...closed, title: 'Keeper of bees', slug: 'bees', workplace: 'remote', closedAt: daysAgo(3) },
      { ...closed, title: 'Keeper of goats', slug: 'goats', workplace: 'onsite', closedAt: daysAgo(40) },
      { ...closed, title: 'Baker', slug: 'baker', workplace: 'onsite', closedAt: daysAgo(1) },
    ]),
  );
});

test('open roles, and what of this very search closed within two weeks, under a name of its own', async () => {
  expect(await feedOf('q=keeper&workplace=onsite')).toEqual([
    ['keys#closed-2026-11-23', 'Closed: Keeper of keys at Farne'],
    ['keeper', 'Keeper of lamps at Farne'],
  ]);
});

test('the plain feed has all of them', async () => {
  expect((await feedOf('')).map(([id]) => id)).toEqual([
    'baker#closed-2026-11-24',
    'keys#closed-2026-11-23',
    'bees#closed-2026-11-22',
    'keeper',
  ]);
});

test('words that no role has bring nothing', async () => {
  expect(await feedOf('q=zzzzqqq')).toEqual([]);
});
