import { describe, expect, test } from 'vitest';
import { formatAge, formatDate, formatDateTime, formatSpan } from '#lib/views/format-age.ts';
import { formatCount, formatShare } from '#lib/views/format-number.ts';
import { formatPay, type PayFacts } from '#lib/views/format-pay.ts';
import { formatPlaces, formatWorkplace, formatYears } from '#lib/views/format-place.ts';

const now = new Date('2026-11-24T12:00:00Z');
const hours = (count: number) => new Date(now.getTime() - count * 3_600_000);

describe('ages', () => {
  test.each([
    [hours(0), 'just now'],
    [hours(0.75), '45 min ago'],
    [hours(3), '3 h ago'],
    [hours(47), '47 h ago'],
    [hours(48), '2 days ago'],
    [hours(24 * 59), '59 days ago'],
    [hours(24 * 96), '3 months ago'],
    [hours(24 * 365 * 3), '2 years ago'],
    [hours(-5), 'in 5 h'],
  ])('%s', (date, text) => expect(formatAge(date, now)).toBe(text));

  test('a leap day and the last minute of a year', () => {
    expect(formatDate(new Date('2028-02-29T23:59:00Z'))).toBe('29 Feb 2028');
    expect(formatDateTime(new Date('2026-12-31T23:59:59Z'))).toBe('31 Dec 2026, 23:59 UTC');
    expect(formatSpan(86_400_000 * 90)).toBe('2 months');
  });
});

describe('pay', () => {
  const pay = (
    min: number | null,
    max: number | null,
    currency: string | null,
    period: PayFacts['period'] = 'year',
  ) => formatPay({ min, max, currency, period });
  test.each([
    [pay(210_000, 245_000, 'USD'), '$210,000–$245,000 a year'],
    [pay(86_000, 111_000, 'CHF'), 'CHF 86,000–111,000 a year'],
    [pay(100, 100, 'USD', 'hour'), '$100 an hour'],
    [pay(22.5, 30, 'USD', 'hour'), '$22.50–$30 an hour'],
    [pay(80_000, null, 'EUR'), 'from €80,000 a year'],
    [pay(null, 60, 'GBP', 'hour'), 'up to £60 an hour'],
    [pay(2_800_000, 3_600_000, 'INR'), '₹2,800,000–₹3,600,000 a year'],
    [pay(90_000, 120_000, 'CAD'), 'CA$90,000–CA$120,000 a year'],
    [pay(129_000, 165_000, null), '129,000–165,000 a year, currency not stated'],
    [pay(5, 6, '$$$', 'day'), '$$$ 5–$$$ 6 a day'],
    [pay(null, null, 'USD'), null],
  ])('%s', (text, expected) => expect(text?.replaceAll('\u00a0', ' ') ?? null).toBe(expected));
});

describe('places', () => {
  test('several, without repetition, the rest counted', () => {
    const place = (city: string | null, country: string | null = 'DE') => ({
      city,
      region: null,
      country,
      lat: null,
      lng: null,
    });
    expect(formatPlaces([place('Berlin'), place('Bonn')], 2)).toBe('Berlin, Germany / Bonn, Germany');
    expect(
      formatPlaces(
        ['A', 'A', 'B', 'C', 'D'].map((city) => place(city)),
        2,
      ),
    ).toBe('A, Germany / B, Germany / 2 more');
    expect(formatPlaces([])).toBe('');
    expect(formatPlaces([place(null, null)])).toBe('');
    expect(formatPlaces([place(null)])).toBe('Germany');
  });
});

test.each([
  [formatWorkplace('hybrid', 3, []), 'Hybrid, 3 days in the office'],
  [formatWorkplace('hybrid', null, []), 'Hybrid'],
  [formatWorkplace('remote', null, []), 'Remote'],
  [formatWorkplace('remote', null, ['US', 'CA']), 'Remote within United States, Canada'],
  [
    formatWorkplace('remote', null, ['DE', 'FR', 'ES', 'IT', 'PT', 'NL']),
    'Remote within Germany, France, Spain, Italy and 2 more',
  ],
  [formatWorkplace('onsite', 5, ['US']), 'On site'],
  [
    formatWorkplace('remote', null, ['US'], ['-WA', '@CT', '@ET']),
    'Remote within United States, not in Washington, Central or Eastern time only',
  ],
  [formatWorkplace('remote', null, [], ['+CO', '+TX']), 'Remote, only in Colorado or Texas'],
  [formatYears(10), '10+ years'],
  [formatYears(1), '1+ year'],
  [formatYears(0), 'No experience asked for'],
  [formatCount(1, 'role'), '1 role'],
  [formatCount(1204, 'company', 'companies'), '1,204 companies'],
  [formatShare(0, 0), '–'],
  [formatShare(1, 1000), 'under 1 %'],
  [formatShare(999, 1000), '99 %'],
  [formatShare(614, 1000), '61 %'],
])('%s', (text, expected) => expect(text).toBe(expected));
