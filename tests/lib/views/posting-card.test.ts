import { expect, test } from 'vitest';
import { companyTile } from '#lib/views/company-tile.ts';
import { toPostingCard } from '#lib/views/posting-card.ts';
import { postingRecord } from './posting-record.ts';

const now = new Date('2026-11-24T12:00:00Z');

test('the seed’s card', () => {
  const card = toPostingCard(
    postingRecord({
      places: [
        { city: 'Seattle', region: 'WA', country: 'US', lat: null, lng: null },
        { city: 'Santa Monica', region: 'CA', country: 'US', lat: null, lng: null },
      ],
      workplace: 'hybrid',
      pay: { min: 210_000, max: 245_000, currency: 'USD', period: 'year' },
      yearsMin: 10,
      seniority: 'director',
      hasConflict: true,
    }),
    now,
  );
  expect(card).toMatchObject({
    title: 'Director, Machine Learning',
    place: 'Seattle, WA / Santa Monica, CA',
    workplace: 'Hybrid',
    pay: '$210,000–$245,000 a year',
    years: '10+ years',
    level: 'Director',
    visa: null,
    age: { text: 'first seen 4 days ago' },
    seenOpen: { text: 'seen open 2 h ago' },
    flags: [{ text: 'Sources disagree' }],
  });
});

test.each([
  ['2026-11-10T00:00:00Z', 'employer says 14 days ago'],
  ['2026-11-23T00:00:00Z', 'first seen 4 days ago'],
  ['2027-01-01T00:00:00Z', 'first seen 4 days ago'],
  [null, 'first seen 4 days ago'],
])('a date of %s reads “%s”: the earlier one counts', (postedAt, text) => {
  const card = toPostingCard(postingRecord({ postedAt: postedAt === null ? null : new Date(postedAt) }), now);
  expect(card.age.text).toBe(text);
});

test.each([
  [{ reposts: 1 }, 'Reposted once'],
  [{ reposts: 3 }, 'Reposted 3 times'],
  [{ changedAt: new Date('2026-11-22T12:00:00Z') }, 'Changed 2 days ago'],
  [{ state: 'closed' as const }, 'Closed'],
])('%j is flagged', (given, text) => {
  expect(toPostingCard(postingRecord(given), now).flags.map((flag) => flag.text)).toEqual([text]);
});

test.each([
  ['Acme Robotics GmbH', 'AR'],
  ['Stripe', 'ST'],
  ['x', 'X'],
  ['Über uns', 'ÜU'],
  ['!!!', '?'],
])('initials of %s', (name, initials) => {
  expect(companyTile({ name, slug: 'a', logo: null }).initials).toBe(initials);
});

test('the ink of a company follows from its slug alone', () => {
  const tone = companyTile({ name: 'Acme', slug: 'acme', logo: null }).tone;
  expect(companyTile({ name: 'ACME Inc.', slug: 'acme', logo: null }).tone).toBe(tone);
  expect(tone).toBeLessThan(8);
});
