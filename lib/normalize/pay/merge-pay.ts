import type { Pay, PayBand, PayPeriod } from '../../posting.ts';
import { periodBySize, settleCurrency } from './currencies.ts';
import type { PayItem } from './read-pay-text.ts';

export interface MergedPay {
  pay: Pay;
  /** The amounts it is made of, in order. */
  items: PayItem[];
}

/**
 * One pay from the amounts read: base pay before on-target earnings, amounts with a pay word before those without; the first
 * currency and period named; the lowest min and the highest max. Null when nothing is left.
 */
export function mergePay(items: readonly PayItem[], country: string | null): MergedPay | null {
  const base = items.filter((item) => item.kind === 'base');
  const kind = base.length > 0 ? base : items;
  const named = kind.filter((item) => item.named);
  const chosen = named.length > 0 ? kind.filter((item) => item.named || confirms(item, named)) : kind;
  const [first] = chosen;
  if (first === undefined) return null;
  const currency = settleCurrency(first.currency, country);
  const period = periodOf(first, currency);
  const same = chosen.filter(
    (item) => settleCurrency(item.currency, country) === currency && periodOf(item, currency) === period,
  );
  const bands: PayBand[] = [];
  for (const item of same) {
    if (bands.some((band) => band.min === item.min && band.max === item.max)) continue;
    bands.push({ label: item.label, min: item.min, max: item.max, currency, period });
  }
  return { pay: spanBands(bands, currency, period), items: same };
}

/** A range without a pay word that overlaps one with a pay word is the same pay said again, or a band of it. */
function confirms(item: PayItem, named: readonly PayItem[]): boolean {
  if (item.min === null || item.max === null || item.min === item.max) return false;
  const { min, max } = item;
  return named.some(
    (other) =>
      (other.min ?? 0) <= max &&
      (other.max ?? Number.POSITIVE_INFINITY) >= min &&
      (other.min ?? other.max ?? 0) * 3 >= max,
  );
}

/** The pay that spans the bands; a single band is not listed. */
export function spanBands(bands: PayBand[], currency: string | null, period: PayPeriod): Pay {
  const mins = bands.flatMap((band) => (band.min === null ? [] : [band.min]));
  const maxes = bands.flatMap((band) => (band.max === null ? [] : [band.max]));
  const min = mins.length > 0 ? Math.min(...mins) : null;
  const max = maxes.length > 0 ? Math.max(...maxes) : null;
  return {
    min,
    max: min !== null && max !== null && max < min ? min : max,
    currency,
    period,
    bands: bands.length > 1 ? bands : [],
  };
}

function periodOf(item: PayItem, currency: string | null): PayPeriod {
  return likelyPeriod(item.period, item.max ?? item.min ?? 0, currency);
}

/** The period said, unless the amount makes it impossible ("annual … $25 - $30": the word belongs to something else). */
export function likelyPeriod(said: PayPeriod | null, size: number, currency: string | null): PayPeriod {
  const bySize = periodBySize(size, currency);
  if (said === null) return bySize;
  const impossible =
    (said === 'year' && bySize === 'hour') || (said === 'hour' && (bySize === 'year' || bySize === 'month'));
  return impossible ? bySize : said;
}
