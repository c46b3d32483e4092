import type { Pay, PayPeriod } from '../posting.ts';
import { USD_RATES } from './data/exchange-rates.ts';

/** A full-time year: 40 hours in 52 weeks, 5 days in 52 weeks. */
const PER_YEAR: Readonly<Record<PayPeriod, number>> = { hour: 2080, day: 260, week: 52, month: 12, year: 1 };

/**
 * Pay as US dollars a year, for sorting and filtering only: hour × 2080, day × 260, week × 52, month × 12, times the rate of
 * `data/exchange-rates.ts`, rounded to whole dollars. A side is null where the pay has none; both are null where the currency
 * is unknown. Part-time roles come out as if full-time.
 *
 *     annualPayUsd({ min: 50, max: 60, currency: 'USD', period: 'hour', bands: [] }) // { min: 104000, max: 124800 }
 */
export function annualPayUsd(pay: Pay): { min: number | null; max: number | null } {
  const rate = pay.currency === null ? undefined : USD_RATES[pay.currency];
  if (rate === undefined) return { min: null, max: null };
  const toYear = (amount: number | null) =>
    amount === null ? null : Math.round(amount * PER_YEAR[pay.period] * rate);
  return { min: toYear(pay.min), max: toYear(pay.max) };
}
