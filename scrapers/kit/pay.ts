/** Amounts and periods of structured pay fields. Zero, blank and words mean "not set". */
import { isOddPeriod } from '#lib/normalize/pay/odd-period.ts';
import type { PayPeriod, RawPay } from '#lib/posting.ts';

const PERIODS: [RegExp, PayPeriod][] = [
  // Of each the codes of UN/CEFACT, and the words of sites in other languages.
  [/hour|\bhr\b|^hur$|stunde|stündlich|heure|horaire|\bhora\b|\bora\b|\buur\b|\btimme\b|godzin/, 'hour'],
  [/\bda(y|ily)\b|per-day|diem|\btag\b|täglich|\bjour\b|^dai?ly|\bd[ií]a\b|\bdag\b/, 'day'],
  [/week|^wee$|woche|wöchent|semaine|hebdo|\bsemana/, 'week'],
  [/month|^mon$|monat|mois|mensu|\bm[eê]s\b|\bmese\b|maand|månad|miesi[ąę]/, 'month'],
  [
    /year|^ann$|annual|annum|annuel|\byr\b|jahr|jähr|\ban\b|\ba[nñ]o\b|\banual|\banno\b|jaar|\bår\b|\brok\b|roczn/,
    'year',
  ],
];

/**
 * The pay period behind a vendor's word (`per-year-salary`, `1 HOUR`, `YEARLY`, `monthly`), or null; null too for one that
 * has no name here (`2 WEEK`, `semi-month-salary`).
 *
 * @example payPeriod('per-hour-wage') // 'hour'
 */
export function payPeriod(word: unknown): PayPeriod | null {
  if (typeof word !== 'string') return null;
  if (isOddPeriod(word)) return null;
  const folded = word.slice(0, 60).toLowerCase().replaceAll('_', '-');
  return PERIODS.find(([rule]) => rule.test(folded))?.[1] ?? null;
}

/**
 * The period of pay and its wording. A period that has no name here ends the wording in brackets, so that nobody takes the
 * amounts for those of a month.
 */
export function paidPer(word: unknown, wording: string | null = null): Pick<RawPay, 'period' | 'text'> {
  if (typeof word !== 'string' || !isOddPeriod(word)) return { period: payPeriod(word), text: wording };
  return { period: null, text: `${wording ?? ''} (${word.trim()})`.trim() };
}

/**
 * A positive amount from a number or a plain number text (`"43,000.50"`, `"43000"`, `"$43,000"`), or null. Words and
 * ranges are not numbers.
 */
export function amount(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) && value > 0 ? value : null;
  if (typeof value !== 'string') return null;
  const digits = value
    .trim()
    .replace(/^[^\d.-]{0,4}/, '')
    .replace(/[\s'’]/g, '');
  if (!/^\d[\d.,]*$/.test(digits) || digits.length > 20) return null;
  const number = Number(plainNumber(digits));
  return Number.isFinite(number) && number > 0 ? number : null;
}

/** Takes the last separator for the decimal one unless it repeats or groups thousands (`1.500`, `43,000`). */
function plainNumber(digits: string): string {
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (last < 0) return digits;
  const whole = digits.slice(0, last);
  const fraction = digits.slice(last + 1);
  const repeats = whole.includes(digits.charAt(last));
  const groups = fraction.length === 3 && whole.length <= 3 && whole !== '0';
  const bare = whole.replace(/[.,]/g, '');
  return repeats || groups ? `${bare}${fraction}` : `${bare}.${fraction}`;
}

/** An upper-case three-letter currency code, or null. */
export function currencyCode(value: unknown): string | null {
  const code = typeof value === 'string' ? value.trim().toUpperCase() : '';
  return /^[A-Z]{3}$/.test(code) ? code : null;
}

/** Pay with at least one bound or a wording, or null. Bounds in the wrong order are put right. */
export function rawPayOf(pay: RawPay): RawPay | null {
  const { min, max } = pay;
  if (min === null && max === null && pay.text === null) return null;
  return min !== null && max !== null && min > max ? { ...pay, min: max, max: min } : pay;
}
