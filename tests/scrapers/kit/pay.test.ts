import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amount, currencyCode, paidPer, payPeriod, rawPayOf } from '#scrapers/kit/pay.ts';

test.each([
  [43000, 43000],
  ['43000', 43000],
  ['43,000', 43000],
  ['43.000', 43000],
  ['43,000.50', 43000.5],
  ['43.000,50', 43000.5],
  ['1,234,567', 1234567],
  ['1.234.567', 1234567],
  ['43 000', 43000],
  ['$22.50', 22.5],
  ['22.5', 22.5],
  [0, null],
  ['0', null],
  ['', null],
  ['competitive', null],
  ['40-50', null],
  ['[[salaryMin]]', null],
  [null, null],
  [-5, null],
  [Number.POSITIVE_INFINITY, null],
])('amount(%j) is %j', (given, wanted) => {
  expect(amount(given)).toBe(wanted);
});

test.each([
  ['per-year-salary', 'year'],
  ['per-hour-wage', 'hour'],
  ['1 MONTH', 'month'],
  ['HUR', 'hour'],
  ['MON', 'month'],
  ['ANN', 'year'],
  ['stündlich', 'hour'],
  ['pro Jahr', 'year'],
  ['jährlich', 'year'],
  ['annuel', 'year'],
  ['mensual', 'month'],
  ['per maand', 'month'],
  ['por hora', 'hour'],
  ['money', null],
  ['manual', null],
  ['YEARLY', 'year'],
  ['annual', 'year'],
  ['HOUR', 'hour'],
  ['daily', 'day'],
  ['DAY', 'day'],
  ['WEEKLY', 'week'],
  ['PER_YEAR', 'year'],
  ['NONE', null],
  ['', null],
  [undefined, null],
])('payPeriod(%j) is %j', (given, wanted) => {
  expect(payPeriod(given)).toBe(wanted);
});

test('currencies are codes', () => {
  expect(currencyCode(' eur ')).toBe('EUR');
  for (const bad of ['€', 'EURO', '', null]) expect(currencyCode(bad)).toBeNull();
});

test('bounds stand in order, whatever comes', () => {
  const bound = fc.option(fc.double({ min: 1, max: 1e6, noNaN: true }));
  fc.assert(
    fc.property(bound, bound, (min, max) => {
      const pay = rawPayOf({ min, max, currency: null, period: null, text: null });
      if (pay && pay.min !== null && pay.max !== null) expect(pay.min).toBeLessThanOrEqual(pay.max);
      expect(pay === null).toBe(min === null && max === null);
    }),
  );
});

test.each([
  'bi-week-salary',
  'semi-month-salary',
  'bi-month-salary',
  '2 WEEK',
  '0.5 MONTH',
  '3 MONTH',
  'BIWEEKLY',
  'semi_monthly',
  'fortnight',
  'per quarter',
])('%s is a period of its own, not that of the word in it', (word) => {
  expect(payPeriod(word)).toBeNull();
  expect(paidPer(word)).toEqual({ period: null, text: `(${word})` });
  expect(paidPer(word, '$2.4K – $3K')).toEqual({ period: null, text: `$2.4K – $3K (${word})` });
});

test('a period that has a name leaves the wording as it is', () => {
  expect(paidPer('1 YEAR', '$90K')).toEqual({ period: 'year', text: '$90K' });
  expect(paidPer(null, '$90K')).toEqual({ period: null, text: '$90K' });
});
