/** What all open roles say together, against roles counted by hand. */
import { beforeAll, describe, expect, test } from 'vitest';
import { pool, transaction } from '#lib/db/client.ts';
import { emptyQuery, withFilter } from '#lib/search/query.ts';
import { searchPostings } from '#lib/search/search-postings.ts';
import { listWeek, readInsights } from '#lib/site/read-insights.ts';
import { toInsightsPage } from '#lib/views/insights-page.ts';
import { type GivenPosting, insertPostings } from '../helpers/insert-postings.ts';

const now = new Date('2026-11-25T12:00:00Z'); // a Wednesday
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
const berlin = { city: 'Berlin', region: null, country: 'DE', lat: 52.52, lng: 13.4 };
const paid = (thousands: number, over: GivenPosting = {}): GivenPosting => ({
  title: `Engineer ${thousands}`,
  company: 'Saltbox',
  function: 'engineering',
  pay: {
    min: thousands * 1000 - 10_000,
    max: thousands * 1000 + 10_000,
    currency: 'USD',
    period: 'year',
    yearUsd: [thousands * 1000 - 10_000, thousands * 1000 + 10_000],
  },
  firstSeenAt: daysAgo(1),
  places: [berlin],
  ...over,
});

beforeAll(async () => {
  await pool.query('TRUNCATE company, board, posting, place CASCADE');
  await transaction((tx) =>
    insertPostings(tx, [
      ...[100, 110, 120, 130, 140].map((thousands) => paid(thousands)),
      // Four are no group; a closed one and one without pay are in none.
      ...[50, 60, 70, 80].map((thousands) => paid(thousands, { function: 'sales', places: [] })),
      paid(900, { state: 'closed', firstSeenAt: daysAgo(20), closedAt: daysAgo(2) }),
      { title: 'Unpaid', company: 'Saltbox', function: 'engineering', firstSeenAt: daysAgo(8) },
      { title: 'Claimed', company: 'Saltbox', postedAt: daysAgo(9), firstSeenAt: daysAgo(0) },
    ]),
  );
});

describe('insights', () => {
  test('quartiles of the stated pay of open roles, in groups of five at least', async () => {
    const { byFunction, byPlace, openCount, payStatedCount, withoutPlace } = await readInsights(now);
    expect({ openCount, payStatedCount, withoutPlace }).toEqual({
      openCount: 11,
      payStatedCount: 9,
      withoutPlace: 6,
    });
    const group = { count: 5, lowerQuartile: 110_000, median: 120_000, upperQuartile: 130_000 };
    expect(byFunction).toEqual([{ value: 'engineering', name: null, ...group }]);
    expect(byPlace).toMatchObject([{ name: expect.stringContaining('Berlin'), ...group }]);
  });

  test('each number of a group is the number of roles its link shows', async () => {
    const { byFunction } = await readInsights(now);
    for (const { value, count } of byFunction) {
      const query = withFilter(withFilter(emptyQuery, 'function', value), 'pay-stated', 'yes');
      expect((await searchPostings(query, { now })).total).toBe(count);
    }
  });

  test('weeks count what opened and closed, by the earlier date, and lead to those roles', async () => {
    const { weeks } = await readInsights(now);
    expect(weeks).toHaveLength(27);
    expect(weeks.at(-1)?.week).toEqual(new Date('2026-11-23T00:00:00Z'));
    expect(weeks.slice(-2).map(({ opened, closed }) => [opened, closed])).toEqual([
      [2, 0],
      [9, 1],
    ]);
    for (const { week, opened, closed } of weeks) {
      expect((await listWeek('opened', week, { page: 1, limit: 100 })).total).toBe(opened);
      expect((await listWeek('closed', week, { page: 1, limit: 100 })).entries).toHaveLength(closed);
    }
  });

  test('the page keeps every dot and every box inside its picture', async () => {
    const page = toInsightsPage(await readInsights(now), now);
    for (const { x, y } of page.map.dots) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(page.map.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(page.map.height);
    }
    for (const plot of [page.byFunction, page.byLevel, page.byPlace])
      for (const { box } of plot.rows) {
        expect(box.from).toBeLessThanOrEqual(box.middle);
        expect(box.middle).toBeLessThanOrEqual(box.to);
        expect(box.to).toBeLessThanOrEqual(1000);
      }
  });
});
