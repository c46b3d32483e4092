/** Pay as said: own currency, own period, never converted. */
import type { PayPeriod } from '#lib/posting.ts';
import { formatMoney, formatNumber } from './format-number.ts';
import { payPeriodLabels } from './labels.ts';

export interface PayFacts {
  min: number | null;
  max: number | null;
  currency: string | null;
  period: PayPeriod;
}

/** `'$1,200'`, `'CHF 1,200.50'`; `bare` leaves out a currency that is written as letters. */
function formatAmount(amount: number, currency: string | null, bare = false): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  if (currency === null) return formatNumber(amount, digits);
  if (!/^[A-Z]{3}$/.test(currency)) return `${currency} ${formatNumber(amount, digits)}`;
  const text = formatMoney(amount, currency, digits);
  return bare ? text.replace(/^[A-Z]{3}\s/, '') : text;
}

/**
 * `'$210,000–$245,000 a year'`, `'CHF 86,000–111,000 a year'`, `'from €80,000 a year'`, `'up to $60 an hour'`, `'$100 an hour'`;
 * `'80,000–95,000 a year, currency not stated'` where the source names none. Null when no amount is known.
 */
export function formatPay(pay: PayFacts): string | null {
  const { min, max, currency } = pay;
  const period = payPeriodLabels[pay.period];
  const tail = currency === null ? `${period}, currency not stated` : period;
  if (min !== null && max !== null) {
    if (min === max) return `${formatAmount(min, currency)} ${tail}`;
    return `${formatAmount(min, currency)}–${formatAmount(max, currency, true)} ${tail}`;
  }
  if (min !== null) return `from ${formatAmount(min, currency)} ${tail}`;
  if (max !== null) return `up to ${formatAmount(max, currency)} ${tail}`;
  return null;
}
