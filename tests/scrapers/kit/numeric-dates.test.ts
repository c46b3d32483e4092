import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateOrder, numericDate } from '#scrapers/kit/numeric-dates.ts';

test.each([
  [['09/07/2026', '23/07/2026'], 'day-first'],
  [['7/28/2026 2:40 PM', '7/9/2026 9:00 AM'], 'month-first'],
  [['7/9/2026 9:00 AM'], 'month-first'],
  [['07/09/2026'], null],
  [['13/09/2026', '09/13/2026'], null],
  [['', 'yesterday'], null],
])('%j is written %s', (texts, order) => {
  expect(dateOrder(texts)).toBe(order);
});

test.each([
  ['7/28/2026 2:40 PM', 'month-first', '2026-07-28T14:40:00'],
  ['12/01/2026 12:05 AM', 'month-first', '2026-12-01T00:05:00'],
  ['23/07/2026 08:17', 'day-first', '2026-07-23T08:17:00'],
  ['1.9.2026', 'day-first', '2026-09-01'],
  ['30/02/2026', 'day-first', null],
  ['23/07/2026', 'month-first', null],
  ['23/07/2026', null, null],
  [null, 'day-first', null],
] as const)('%s, %s → %s', (text, order, iso) => {
  expect(numericDate(text, order)).toBe(iso);
});

test('every answer is a date', () => {
  const part = fc.integer({ min: 0, max: 99 });
  fc.assert(
    fc.property(part, part, part, part, (one, two, hour, minute) => {
      const iso = numericDate(`${one}/${two}/2026 ${hour}:${minute}`, 'day-first');
      expect(iso === null || !Number.isNaN(Date.parse(iso))).toBe(true);
    }),
  );
});
