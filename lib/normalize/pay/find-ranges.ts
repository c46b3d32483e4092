import { light } from '../light-pattern.ts';
import { type Amount, findAmounts } from './find-amounts.ts';

/** One or two amounts read together: a range, an exact figure, or a bound. */
export interface MoneySpan {
  start: number;
  end: number;
  min: number | null;
  max: number | null;
  /** ISO 4217, an open sign, or null where no currency is written. */
  currency: string | null;
  /** Two amounts. */
  isRange: boolean;
  /** A `k`, a lakh … is written. */
  isScaled: boolean;
  lakhsPerYear: boolean;
}

const PER = '(?:\\/|per|an?|p\\.?)[ \u00a0]?(?:hour|hr|h|year|yr|annum|month|mo|day|week|wk|a\\.?)\\.?';
const FILLER = '(?:gross|brutto|bruto|net|netto|base|USD|CAD|EUR|GBP|AUD)';
/** What may stand between the two amounts of a range. */
const JOIN = light(
  new RegExp(
    `^[ \u00a0*]{0,3}(?:${FILLER} ?)?(?:${PER} ?)?(?:${FILLER} ?)?[ \u00a0*\\\\]{0,3}(?:[-–—−‐‑~〜～→]{1,3}|to|bis(?: zu)?|à|a|al|tot|até|hasta|do|till|until|up to|through|thru|till|\\?(?:to|-)?|[-–]to|\\/(?=[ €£$]))[ \u00a0*\\\\]{0,3}(?:max(?:imum)?\\.? ?:? ?)?(?:of |a maximum of )?(?:up to )?$`,
    'iu',
  ),
);
const AND =
  /^[ \u00a0*]{0,3}(?:(?:\/|per|an?)[ \u00a0]?(?:hour|year|annum|month)[ \u00a0])?(?:and|und|et|y|e|en|i|&)[ \u00a0*]{0,3}$/i;
const BETWEEN = /(?:between|zwischen|entre|tussen|tra|fra|od|pomiędzy|von)(?: [a-z]{2,7})?[ \u00a0*:]{0,3}$/i;
const ONLY_BLANKS = /^[ \u00a0]{1,3}$/;
const MAX_GAP = 44;

const TAIL = '[ \u00a0:*=]{0,3}(?:a |an |the |einem |un )?$';
const AT_MOST = light(
  new RegExp(
    `(?:(?<!\\p{L})(?:up ?to|as much as|max(?:imum|imal)?\\.?(?: of| salary)?|not exceed(?:ing)?|no more than|capped at|under|less than|bis(?: zu)?|maxima(?:l|al)|(?:máximo|massimo) (?:de|di)|jusqu['’](?:à|a)|hasta|tot(?: en met)?|fino a|até|do|upper limit of)|≤|<=?)${TAIL}`,
    'iu',
  ),
);
const AT_LEAST = light(
  new RegExp(
    `(?:(?<!\\p{L})(?:from|start(?:s|ing)?(?: salary| pay| rate)?(?: at| from| of)?|begins? at|at least|(?:min(?:imum)?|guaranteed) (?:(?:gross|annual|base|monthly|yearly|starting) ){0,2}(?:salary|pay|wage|rate)(?: of| is)?|min(?:imum|\\.)?(?: of| salary| base)?|mindest(?:gehalt|lohn|entgelt)(?: (?:von|laut KV|lt\\. KV|beträgt|liegt bei)){0,2}|no less than|over|above|more than|north of|upwards of|in excess of|ab|mindestens|mind\\.|(?:mínimo|minimo) (?:de|di)|al menos|almeno|minstens|au moins|pelo menos|dès|à partir de|a partir de|desde|vanaf|minimaal|a partire da|da|od)|≥|>=?)${TAIL}`,
    'iu',
  ),
);
const OR_MORE =
  /^(?:\+(?!\d)|[ \u00a0](?:\+|plus)(?= ?(?:per\b|an?\b|p\.|\/|$|\)|\n))|[ \u00a0]?(?:and|or|&) (?:up(?:wards)?|above|more|higher|over)|[ \u00a0]upwards|[ \u00a0](?:oder|und) mehr|[ \u00a0]et plus|[ \u00a0]o más|[ \u00a0]minimum)/i;

/** Ranges and single figures in a text, in order; `withBounds` tells what the words around a single one make of it. */
export function findRanges(text: string): MoneySpan[] {
  const amounts = findAmounts(text);
  const spans: MoneySpan[] = [];
  for (let i = 0; i < amounts.length; i++) {
    const low = amounts[i];
    const high = amounts[i + 1];
    if (low === undefined) break;
    if (high !== undefined && belongTogether(text, low, high)) {
      const range = toRange(text, low, high);
      if (range !== null) {
        spans.push(range);
        i++;
        continue;
      }
    }
    spans.push(toSingle(low));
  }
  return spans;
}

function belongTogether(text: string, low: Amount, high: Amount): boolean {
  const gap = text.slice(low.end, high.start);
  if (gap.length > MAX_GAP) return false;
  if (ONLY_BLANKS.test(gap))
    return (
      low.currency !== null && low.currency === high.currency && low.number >= 100 && high.number > low.number
    );
  if (JOIN.test(gap)) return true;
  // "RAL 40/45k"
  if (gap === '/')
    return low.scale === 1 && high.scale === 1e3 && low.number < high.number && high.number < low.number * 2;
  return AND.test(gap) && BETWEEN.test(text.slice(Math.max(0, low.start - 24), low.start));
}

function toRange(text: string, low: Amount, high: Amount): MoneySpan | null {
  const currency = sharedCurrency(low.currency, high.currency);
  if (currency === undefined) return null;
  let lowScale = low.scale;
  let highScale = high.scale;
  // "$140-245K", "$80k-100": the k stands once.
  if (lowScale === 1 && highScale > 1 && low.number < 1000) lowScale = highScale;
  else if (highScale === 1 && lowScale > 1 && high.number < 1000 && high.number >= low.number)
    highScale = lowScale;
  // "€55-65,000": the thousands are written once.
  else if (isShortened(low, high)) lowScale = 1e3;
  let min = round(low.number * lowScale);
  let max = round(high.number * highScale);
  if (min > max) {
    if (min > max * 3) return null;
    [min, max] = [max, min];
  }
  const upTo = AT_MOST.test(text.slice(Math.max(0, low.start - 26), low.start));
  return {
    start: low.start,
    end: high.end,
    min: upTo ? null : min,
    max,
    currency,
    isRange: true,
    isScaled: lowScale > 1 || highScale > 1,
    lakhsPerYear: low.lakhsPerYear || high.lakhsPerYear,
  };
}

/** The low end without its thousands; both stand under one sign, so that "$50 and $65,000" are left alone. */
function isShortened(low: Amount, high: Amount): boolean {
  return (
    (low.currency === null) !== (high.currency === null) &&
    low.number >= 10 &&
    low.number < 1_000 &&
    high.number % 1_000 === 0 &&
    low.number * 1_000 < high.number
  );
}

/** The currency of a range; undefined where the two amounts name different ones. */
function sharedCurrency(low: string | null, high: string | null): string | null | undefined {
  if (low === null || high === null || low === high) return low ?? high;
  if (low === '$' && /^(?:USD|CAD|AUD|NZD|SGD|HKD|TWD|MXN|COP|CLP|ARS)$/.test(high)) return high;
  if (high === '$' && /^(?:USD|CAD|AUD|NZD|SGD|HKD|TWD|MXN|COP|CLP|ARS)$/.test(low)) return low;
  return undefined;
}

function toSingle(amount: Amount): MoneySpan {
  const value = round(amount.number * amount.scale);
  return {
    start: amount.start,
    end: amount.end,
    min: value,
    max: value,
    currency: amount.currency,
    isRange: false,
    isScaled: amount.scale > 1,
    lakhsPerYear: amount.lakhsPerYear,
  };
}

/** A single amount as the bound that the words around it make of it ("up to $90k", "ab 3.000 €"); a range as it is. */
export function withBounds(text: string, span: MoneySpan): MoneySpan {
  if (span.isRange) return span;
  const before = text.slice(Math.max(0, span.start - 26), span.start);
  const after = text.slice(span.end, span.end + 16);
  if (AT_MOST.test(before)) return { ...span, min: null };
  return AT_LEAST.test(before) || OR_MORE.test(after) ? { ...span, max: null } : span;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
