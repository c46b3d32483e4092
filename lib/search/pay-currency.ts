/** Pay in the money it is asked for in. Pure. */
import { USD_RATES } from '#lib/normalize/data/exchange-rates.ts';
import type { Filters } from './facets.ts';

/** Code of the chosen currency; `'USD'` when none is. */
export const payCurrency = (filters: Filters) => filters.currency?.[0]?.toUpperCase() ?? 'USD';

/** An amount of the chosen currency in US dollars. */
export function toUsd(amount: number, filters: Filters): number {
  return amount * (USD_RATES[payCurrency(filters)] ?? 1);
}

const scales = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000];

/** What steps in US dollars are multiplied with to be steps of about that worth: 1 for euros, 100 for rupees. */
export function payScale(filters: Filters): number {
  const wanted = Math.log(1 / (USD_RATES[payCurrency(filters)] ?? 1));
  const distance = (scale: number) => Math.abs(Math.log(scale) - wanted);
  return scales.reduce((best, scale) => (distance(scale) < distance(best) ? scale : best));
}
