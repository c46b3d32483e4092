import { describe, expect, test } from 'vitest';
import { annualPayUsd } from '#lib/normalize/annual-pay.ts';
import { USD_RATES } from '#lib/normalize/data/exchange-rates.ts';
import type { PayPeriod } from '#lib/posting.ts';

const pay = (min: number | null, max: number | null, currency: string | null, period: PayPeriod) => ({
  min,
  max,
  currency,
  period,
  bands: [],
});

describe('annual pay in US dollars', () => {
  test.each<[PayPeriod, number]>([
    ['hour', 208_000],
    ['day', 26_000],
    ['week', 5_200],
    ['month', 1_200],
    ['year', 100],
  ])('100 a %s', (period, year) => {
    expect(annualPayUsd(pay(100, null, 'USD', period))).toEqual({ min: year, max: null });
  });
  test('other currencies by the dated table', () => {
    expect(annualPayUsd(pay(null, 50_000, 'EUR', 'year'))).toEqual({
      min: null,
      max: Math.round(50_000 * (USD_RATES.EUR ?? 0)),
    });
  });
  test('an unknown currency is not guessed', () => {
    expect(annualPayUsd(pay(1, 2, null, 'year'))).toEqual({ min: null, max: null });
    expect(annualPayUsd(pay(1, 2, 'XXX', 'year'))).toEqual({ min: null, max: null });
  });
});
