import type { Conflict, Pay, PayBand, PayPeriod, Place, Receipt } from '../posting.ts';
import { isOpenCurrency, payCountry, settleCurrency } from './pay/currencies.ts';
import { likelyPeriod, type MergedPay, mergePay } from './pay/merge-pay.ts';
import { endsInOddPeriod } from './pay/odd-period.ts';
import { ESTIMATE_FIELD } from './pay/pay-words.ts';
import { readPayField } from './pay/read-pay-field.ts';
import { type PayItem, readPayText } from './pay/read-pay-text.ts';
import { sentenceAt } from './sentence-at.ts';
import type { Found, Source } from './source.ts';

/** The most that is read of a description, in characters; pay blocks stand at the very end of long ones. */
const MAX_TEXT = 200_000;
const MAX_TITLE = 400;

/**
 * Base pay as the posting says it. In order of trust: the source's structured amounts, the words of its salary field, the
 * description, the title. What the sources say otherwise is kept as a conflict. A job board's own estimate is no pay; on-target
 * earnings count only where no base pay is given. A bare `$` is read by the country of `places` (then of the company).
 *
 *     "The base salary is $210,000.00 to $245,000.00 annually." // { min: 210000, max: 245000, currency: 'USD', period: 'year', bands: [] }
 */
export function parsePay(source: Source, places: readonly Place[]): Found<Pay> | null {
  const text = source.text.slice(0, MAX_TEXT);
  const items = readPayText(text);
  const title = source.title.slice(0, MAX_TITLE);
  if (items.length === 0 && source.raw.pay === null && !/\d/.test(title)) return null;
  const open =
    source.raw.pay !== null || items.length === 0 || items.some(({ currency }) => isOpenCurrency(currency));
  const country = open ? (payCountry(places, source.companyPlaces) ?? countryInText(text)) : null;
  const written = mergePay(items, country);
  const structured = structuredPay(source, country);
  if (structured !== null) return settle(structured, written, items, source, text);
  if (written !== null) return fromText(written, text);
  const titled = mergePay(readPayText(title), country);
  if (titled === null) return null;
  const [first] = titled.items;
  if (first === undefined) return null;
  const quote = source.title.slice(first.start, first.end);
  return {
    value: titled.pay,
    receipt: { field: 'pay', origin: 'title', source: null, quote, start: null, end: null },
  };
}

interface Structured {
  pay: Pay;
  quote: string;
  /** The source gave one exact figure without saying whether it is a bound. */
  isExact: boolean;
}

function structuredPay(source: Source, country: string | null): Structured | null {
  const { pay } = source.raw;
  if (pay === null) return null;
  const text = pay.text?.trim() ?? '';
  if (text !== '' && ESTIMATE_FIELD.test(text)) return null;
  if (pay.period === null && endsInOddPeriod(text)) return null;
  const min = pay.min !== null && pay.min > 0 ? pay.min : null;
  const max = pay.max !== null && pay.max > 0 ? pay.max : null;
  if (min === null && max === null) return text === '' ? null : fieldText(text, country);
  const currency = pay.currency?.trim().toUpperCase() || settleCurrency(null, country);
  const [low, high] = min !== null && max !== null && min > max ? [max, min] : [min, max];
  const period = likelyPeriod(pay.period, high ?? low ?? 0, currency);
  const quote =
    text !== ''
      ? text
      : `${[low, high].filter((amount) => amount !== null).join('–')} ${currency ?? ''} ${period}`;
  return {
    pay: { min: low, max: high, currency, period, bands: [] },
    quote: quote.trim(),
    isExact: low === high,
  };
}

function fieldText(text: string, country: string | null): Structured | null {
  const merged = mergePay(readPayField(text), country);
  if (merged === null) return null;
  return { pay: merged.pay, quote: text, isExact: merged.pay.min === merged.pay.max };
}

/** The structured pay, unless the text shows that it is something else said more exactly. */
function settle(
  structured: Structured,
  written: MergedPay | null,
  items: readonly PayItem[],
  source: Source,
  text: string,
): Found<Pay> {
  const receipt: Receipt = {
    field: 'pay',
    origin: source.raw.origin,
    source: 'pay',
    quote: structured.quote,
    start: null,
    end: null,
  };
  if (written === null) return { value: structured.pay, receipt };
  const found = fromText(written, text);
  const { pay } = written;
  // A field without a currency is paid in the text's.
  const currency = structured.pay.currency ?? pay.currency;
  if (samePay(pay, { ...structured.pay, currency }))
    return { value: withBands({ ...structured.pay, currency }, pay), receipt, more: [found.receipt] };
  if (saysMore(written, structured)) return { ...found, more: [...(found.more ?? []), receipt] };
  const conflict: Conflict = { field: 'pay', value: payWords(pay), receipt: found.receipt };
  const other: Conflict = { field: 'pay', value: payWords(structured.pay), receipt };
  if (isOnTarget(structured.pay, items) && written.items.every((item) => item.kind === 'base')) {
    return { ...found, conflicts: [other] };
  }
  return { value: structured.pay, receipt, conflicts: [conflict] };
}

const PER_YEAR: Readonly<Record<PayPeriod, number>> = { hour: 2080, day: 260, week: 52, month: 12, year: 1 };

/**
 * The text says the same money more exactly: in its own unit where the field is annualised, as a bound where the field has one
 * bare figure, or in several bands of which the field is one.
 */
function saysMore(written: MergedPay, structured: Structured): boolean {
  const { pay } = written;
  const field = structured.pay;
  if (pay.currency !== null && field.currency !== null && pay.currency !== field.currency) return false;
  if (pay.period !== field.period) {
    const factor = PER_YEAR[pay.period] / PER_YEAR[field.period];
    return near(scale(pay.min, factor), field.min) && near(scale(pay.max, factor), field.max);
  }
  if (structured.isExact && (pay.min === null || pay.max === null)) return (pay.min ?? pay.max) === field.max;
  return pay.bands.some((band) => band.min === field.min && band.max === field.max);
}

function scale(amount: number | null, factor: number): number | null {
  return amount === null ? null : amount * factor;
}

function near(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= 0.02 * Math.max(a, b);
}

function samePay(a: Pay, b: Pay): boolean {
  return near(a.min, b.min) && near(a.max, b.max) && a.currency === b.currency && a.period === b.period;
}

function withBands(pay: Pay, other: Pay): Pay {
  return pay.bands.length === 0 && other.bands.length > 0 ? { ...pay, bands: other.bands } : pay;
}

/** The field repeats what the text calls on-target earnings. */
function isOnTarget(pay: Pay, items: readonly PayItem[]): boolean {
  return items.some((item) => item.kind === 'on-target' && item.min === pay.min && item.max === pay.max);
}

function fromText({ pay, items }: MergedPay, text: string): Found<Pay> {
  const receipts = items.map((item) => receiptOf(item, text));
  const distinct = receipts.filter(
    (one, at) => receipts.findIndex((other) => other.start === one.start) === at,
  );
  const [receipt = receiptOf({ start: 0, end: 0 }, text), ...more] = distinct;
  return more.length > 0 ? { value: pay, receipt, more } : { value: pay, receipt };
}

function receiptOf(item: Pick<PayItem, 'start' | 'end'>, text: string): Receipt {
  const { start, end } = sentenceAt(text, item.start, item.end);
  return { field: 'pay', origin: 'text', source: null, quote: text.slice(start, end), start, end };
}

function payWords({ min, max, currency, period }: Pay | PayBand): string {
  const amount = min === max ? `${min}` : `${min ?? 'up to'}–${max ?? ''}`;
  return `${currency ?? ''} ${amount.replace('up to–', 'up to ').replace(/–$/, '+')} ${period}`.trim();
}

/** A posting without a place that offers a 401(k) or speaks of the United States is paid there. */
function countryInText(text: string): string | null {
  return AMERICAN.test(text) || AMERICAN_CITY.test(text.slice(0, HEAD)) ? 'US' : null;
}

/** As far as a headline may reach. */
const HEAD = 400;

const AMERICAN =
  /\b401 ?\(?[kK]\)?|\bUnited States\b|\bU\.S\.|\bUSA\b|\b(?:in|across|within|throughout) the US\b|\bUS[- ](?:based|only|citizens?|persons?|remote|residents?)\b|\bUS(?:\/| and | or | & )Canada\b|\b(?:Remote|REMOTE)[ -]{1,3}\(?US\b|\b(?:California|Colorado|New Jersey|Massachusetts|Illinois|Texas)\b/;
const AMERICAN_CITY =
  /\b(?:New York|NYC|San Francisco|SF|Bay Area|Silicon Valley|Seattle|Boston|Chicago|Los Angeles|Austin|Denver)\b/;
