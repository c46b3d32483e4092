import type { PayPeriod } from '../../posting.ts';
import { light } from '../light-pattern.ts';
import { sentenceAt } from '../sentence-at.ts';
import { currencyAfter, isOpenCurrency } from './currencies.ts';
import { findRanges, type MoneySpan, withBounds } from './find-ranges.ts';
import { periodAfter, periodBefore } from './pay-period.ts';
import {
  AFTER_NOT_PAY,
  AFTER_PERK,
  ESTIMATE_AFTER,
  NOT_PAY,
  ON_TARGET,
  OTHERS_PAY,
  PAY,
} from './pay-words.ts';

/** An amount of pay read in a text, with where it stands. */
export interface PayItem {
  min: number | null;
  max: number | null;
  /** ISO 4217, an open sign, or null. */
  currency: string | null;
  /** As said near the amount; null = not said. */
  period: PayPeriod | null;
  kind: 'base' | 'on-target';
  /** A pay word stands by it; else only its form and place tell. */
  named: boolean;
  label: string | null;
  start: number;
  end: number;
}

const LOOK_BACK = 170;
const LOOK_AHEAD = 60;
/** Band lists: how many lines back a heading such as "Pay range:" still counts. */
const HEADING_LINES = 6;
/** Amounts that are judged; a page with more is a price list. */
const MAX_SPANS = 160;

interface Surroundings {
  left: string;
  /** The same from the last bar of a header ("Role | Place | $150k"). */
  part: string;
  right: string;
  /** Where its line begins. */
  lineStart: number;
}

/**
 * Amounts of pay in prose. An amount counts if a pay word stands nearer than any word for other money, or if it stands free
 * in a header or list in the form of a pay range. Precision over recall: what is not clearly pay is left out.
 */
export function readPayText(text: string): PayItem[] {
  const items: PayItem[] = [];
  const spans = findRanges(text).slice(0, MAX_SPANS);
  spans.forEach((span, index) => {
    const item = judge(text, span, spans[index - 1]?.end ?? 0, spans[index + 1]?.start ?? text.length);
    if (item !== null) items.push(item);
  });
  return items.length > 0 ? besideFixed(text, items) : miniJob(text);
}

/** "Fixed Cost: INR 7,00,000", "Fixed salary –": the part of a total that is paid in any case. */
const FIXED = light(
  /(?<!\p{L})fixed (?:annual )?(?:cost|pay|salary|CTC|component|compensation)\s{0,2}(?:is|of|[:–-])?\s{0,2}$/iu,
);

/** Where a fixed part is named, a larger amount in the same money holds variable parts: it is a total, not the base. */
function besideFixed(text: string, items: PayItem[]): PayItem[] {
  const fixed = items.filter(({ start }) => FIXED.test(text.slice(Math.max(0, start - 40), start)));
  if (fixed.length === 0) return items;
  const topOf = ({ min, max }: PayItem) => max ?? min ?? 0;
  const isTotal = (item: PayItem) =>
    !fixed.includes(item) &&
    fixed.some(
      (part) => part.currency === item.currency && part.period === item.period && topOf(part) < topOf(item),
    );
  return items.map((item) => (isTotal(item) ? { ...item, kind: 'on-target' as const } : item));
}

/** "556-€-Basis": German for a job that pays at most so much a month. */
const MINI_JOB = light(/(?<![\d.,])(\d{3})[- ]?(?:€|Euro|EUR)[- ](?:Basis|Job|Minijob|Kraft)(?!\p{L})/u);

function miniJob(text: string): PayItem[] {
  if (!text.includes('€') && !text.includes('Euro')) return [];
  const match = MINI_JOB.exec(text);
  if (match === null) return [];
  const [words, amount] = match;
  const [start, end] = [match.index, match.index + words.length];
  const kind = 'base';
  return [
    {
      min: null,
      max: Number(amount),
      currency: 'EUR',
      period: 'month',
      kind,
      named: true,
      label: null,
      start,
      end,
    },
  ];
}

function judge(text: string, span: MoneySpan, previousEnd: number, nextStart: number): PayItem | null {
  if (!isPossible(span)) return null;
  if (span.currency === null && !span.isScaled && !labelled(text, span)) return null;
  if (isOtherMoney(text, span.end)) return null;
  const period = span.lakhsPerYear ? { period: 'year' as const, end: span.end } : ownPeriod(text, span.end);
  const end = period?.end ?? span.end;
  if (end > span.end && isOtherMoney(text, end)) return null;
  const around = surroundings(text, span, nextStart);
  const { left, part, right, lineStart } = around;
  if (OTHERS_PAY.test(left)) return null;
  const paid = lastIndex(PAY, left);
  const beside = paid >= 0 || PAY_AFTER.test(right);
  // "over 200K patients" under a line that speaks of pay: a bare number needs its own pay word.
  if (!beside && span.currency === null && !span.isRange && !span.lakhsPerYear) return null;
  const other = lastIndex(NOT_PAY, part);
  if (other >= 0 && other + left.length - part.length >= paid) return null;
  const above = beside ? '' : headingAbove(text, lineStart, previousEnd);
  const otherAbove = lastIndex(NOT_PAY, above);
  const offered = span.currency !== null && period?.period === 'hour' && OFFERED.test(left);
  const named = beside || offered || lastIndex(PAY, above) > otherAbove;
  if (!named && otherAbove >= 0 && left.length < 4) return null;
  const said = period?.period ?? periodIn(text, span) ?? periodBefore(left.slice(-90)) ?? ofRate(left, span);
  if (!named && !freeForm(text, span, around, said)) return null;
  if (!plausible(span, said, named)) return null;
  const onTarget = lastIndex(ON_TARGET, left);
  const kind =
    (onTarget >= 0 && onTarget >= lastIndex(BASE, left)) ||
    ON_TARGET_AFTER.test(text.slice(span.end, span.end + 40))
      ? 'on-target'
      : 'base';
  const { min, max, start } = withBounds(text, span);
  const currency = isOpenCurrency(span.currency) ? (codeAfter(text, end) ?? span.currency) : span.currency;
  return { min, max, currency, period: said, kind, named, label: label(text, span, right), start, end };
}

/** "$50-$70/hour CAD": the currency stands behind the period. */
function codeAfter(text: string, at: number): string | null {
  const after = currencyAfter(text, at)?.currency ?? null;
  return isOpenCurrency(after) ? null : after;
}

/** The period said right after an amount; "+ annual bonus" speaks of the bonus. */
function ownPeriod(text: string, at: number): ReturnType<typeof periodAfter> {
  return /^ ?\+ ?(?:annual|yearly|monthly|quarterly|weekly)(?!ly)/i.test(text.slice(at, at + 14))
    ? null
    : periodAfter(text, at);
}

/** "€50/workflow", "$2 per article": paid by the piece. */
const PER_THING = light(
  /^ ?(?:\/|per ) ?(?!(?:per|hour(?:ly)?|monthly|month(?:ly)?|year(?:ly)?|annual(?:ly)?|weekly|daily|hr|h|std|stunde|day|d|tag|week|wk|mo|mth|monat|mtl|yr|y|annum|a|an|jahr|jour|heure|mois|hora|mes|uur|maand|jaar|ora|giorno|anno|brutto|gross|m|ph|pa|pd|man|godz|mies|rok|ano|mês|dia|día|in|hourly|mån|månad|måned|måneden|tim|timme|timmen|timen|år|dag|dygn|vecka|uke|uge|godzinę|miesiąc|woche|monat|semana|settimana|semaine)(?![\p{L}]))\p{L}{2,}(?![\p{L}$€£])/iu,
);

function isOtherMoney(text: string, at: number): boolean {
  const line = text.indexOf('\n', at);
  const after = text.slice(at, Math.min(at + LOOK_AHEAD, line < 0 ? text.length : line));
  return (
    AFTER_NOT_PAY.test(after) || AFTER_PERK.test(after) || ESTIMATE_AFTER.test(after) || PER_THING.test(after)
  );
}

/** "Wir bieten 15 € pro Stunde": by the hour nothing but work is paid. */
const OFFERED = light(
  /(?<!\p{L})(?:we offer|wir bieten|nous (?:offrons|proposons)|ofrecemos|offriamo|wij bieden|oferecemos)(?!\p{L})/iu,
);
const BASE = light(/(?<!\p{L})(?:base|basic|fixed|fixum|fixgehalt|salary)(?!\p{L})/giu);
const PAY_AFTER = light(
  /^[ \u00a0*,]{0,3}(?:(?:per|a|an)[ ](?:year|annum|hour|month|day)[ ,]{1,2})?(?:gross |brutto |annual |annually )?(?:base|basic|salary|gehalt|einstiegsgehalt|basic salary|starting salary|salaire|brut|bruts|brutto|bruto|brutos|lordi|gross|fixum|CTC|DOE|depending on|based on experience|dependent on|je nach|nach (?:erfahrung|qualifikation)|selon|según|pro[- ]rata|inside IR35|outside IR35|IR35)(?!\p{L})/iu,
);
const PAY_NEAR_AFTER = light(/^\s?(?:per|\/|an?)\s?(?:hour|hr|h|day)\s(?:\p{L}+\s){0,2}(?:rate|pay|wage)/iu);
const ON_TARGET_AFTER = light(
  /^[ \u00a0*(]{0,3}(?:(?:per year|annual(?:ly)?|a year|USD|CAD|GBP|EUR|p\.a\.)[ ,]{1,2}){0,2}(?:OTE|on[- ]target|total (?:annual )?(?:cash|comp|target))(?![\p{L}])(?!\s{0,2}:?\s{0,2}[$€£\d])/iu,
);
const STRONG_LABEL = light(
  /(?<!\p{L})(?:salary|salary range|pay|pay range|base|base salary|compensation|wage|\p{L}{0,14}gehalt\p{L}{0,8}|vergütung|\p{L}{0,12}lohn|verdienst|salaire|rémunération|salario|sueldo|salaris|tarief|retribuzione|stipendio|RAL|salário|remuneração|wynagrodzenie|CTC)(?: \(?[\p{L}/]{2,12}\)?){0,2}[ \u00a0]?(?:[:：|–-]|is|of|from|between|range|von|zwischen|ab|bis|da|entre|up to)[ \u00a0*|:]{0,4}(?:von|from|between|ab|zwischen|up to)?[ \u00a0]?$/iu,
);

/** "Salary: 45,000 - 50,000": no sign of money is needed right after a label. */
function labelled(text: string, span: MoneySpan): boolean {
  if ((span.max ?? span.min ?? 0) < 1_000) return false;
  return STRONG_LABEL.test(text.slice(Math.max(0, span.start - 48), span.start));
}

function surroundings(text: string, span: MoneySpan, nextStart: number): Surroundings {
  const sentence = sentenceAt(text, span.start, span.end);
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const from = Math.max(span.start - LOOK_BACK, Math.min(sentence.start, span.start), lineStart);
  const left = text.slice(from, span.start);
  const lineEnd = text.indexOf('\n', span.end);
  const line = text.slice(Math.max(lineStart, span.start - HEADER_REACH), span.start);
  const bar = left.lastIndexOf('|') + 1;
  const dash = DASHES.test(line)
    ? Math.max(...[' - ', ' – ', ' — ', ' / '].map((mark) => left.lastIndexOf(mark)))
    : -1;
  const to = Math.min(
    lineEnd < 0 ? text.length : lineEnd,
    span.end + LOOK_AHEAD,
    Math.max(span.end, nextStart),
  );
  return {
    left,
    part: left.slice(dash >= bar ? dash + 3 : bar),
    right: text.slice(span.end, to),
    lineStart,
  };
}

/** "Acme | Role | Place" or "Acme - Role - Place". */
const HEADER = /\||[^\s] [-–—] [^\n]{1,120} [-–—] /;
/** A headline of three parts and more. */
const DASHES = /[^\s] [-–—] [^\n]{1,120} [-–—] [^\n]{0,120} [-–—] /;
const HEADER_REACH = 240;

/** A separator, a bracket, a sign: what comes next begins something new. */
const FREE =
  /(?:^|[|•·;:([–—]|\s[-/]|[-–—]\s|\([^()\n]{0,40},\s|\p{Extended_Pictographic}\ufe0f?)[\s*"“]{0,4}$/u;

/** Nothing but a mark stands before it on its line or in its part of a header. */
function standsFree(lead: string, span: MoneySpan): boolean {
  // "Therapist-$16.25/Hour"
  if (span.currency !== null && /\p{L}-$/u.test(lead)) return true;
  const bare = lead.replace(
    /(?:up ?to|start(?:s|ing)? (?:at|from)|from|ab|bis(?: zu)?|tot|max\.?|vanaf|jusqu['’]à|à partir de|desde|hasta|fino a|>=?|<=?|≥|≤|~|ca?\.?|circa|approx\.?)\s*$/i,
    '',
  );
  return bare.trim() === '' || FREE.test(bare);
}

/** The line above, or one further up past lines that hold amounts themselves. */
function headingAbove(text: string, lineStart: number, previousEnd: number): string {
  let end = lineStart - 1;
  for (let step = 0; step < HEADING_LINES && end > 0; step++) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(Math.max(start, end - 160), end);
    if (!/\d{2}/.test(line) || previousEnd <= start) return line;
    if (lastIndex(PAY, line) >= 0) return line;
    end = start - 1;
  }
  return '';
}

/** What may stand before the amount in its part of a header. */
const FIELD_LEAD =
  /^[\s*•-]{0,4}(?:contract|full[- ]?time|part[- ]?time|remote|hybrid|on-?site|cash|up to|from|est\.?|approx\.?|around|circa|~)[\s:,–-]{0,3}$/i;
/** What may end the part of a header that is an amount. */
const FIELD_END = /^\+?\s{0,2}(?:$|[|+(,[\])/•·]|base|plus|DOE|per |a year|and equity|in |depending)/i;
/** A role and its pay in one part of a header or list. */
const ROLE_LEAD = light(
  /^[\s*•–-]{0,4}(?=\p{Lu})(?:[\p{L}+#/&.-]{1,20}[ ,]{1,2}){0,5}(?:engineers?|developers?|designers?|managers?|leads?|analysts?|scientists?|specialists?|executives?|directors?|interns?|writers?|marketers?|architects?|consultants?|recruiters?|researchers?|associates?|representatives?)[\s:,–-]{1,3}$/iu,
);

/** What only an offer is followed by: "Up to £65,000 + benefits". */
const OFFER_END =
  /^\s{0,2}(?:(?:\+|plus|&|and)\s{0,2}(?:great |excellent |full |company |annual )?(?:benefits|bonus|commission|equity|super\b|package|car\b|options|OTE)|basic|base|DOE|depending on)/i;

/** No pay word: the form and the place must speak for themselves. */
function freeForm(text: string, span: MoneySpan, around: Surroundings, said: PayPeriod | null): boolean {
  const { part, right, lineStart } = around;
  const low = span.min ?? span.max ?? 0;
  const high = span.max ?? span.min ?? 0;
  const inHeader = HEADER.test(
    text.slice(Math.max(lineStart, span.start - HEADER_REACH), span.end + right.length),
  );
  const free = standsFree(text.slice(Math.max(lineStart, span.start - 90), span.start), span);
  const ofSalarySize = span.isRange && low >= 15_000 && high <= 600_000 && high <= low * 3;
  const field = inHeader && (free || FIELD_LEAD.test(part));
  if (span.currency === null && !span.lakhsPerYear) {
    // "Acme | Engineer | Lisbon | 150-200k"
    return ofSalarySize && span.isScaled && field && FIELD_END.test(right);
  }
  // "| Support Engineer £30k–£55k |", "| Contract $35-50K"
  if (ofSalarySize && inHeader && (field || ROLE_LEAD.test(part))) return true;
  if (span.isRange && high <= Math.max(low, 1) * 4) {
    if (said !== null) return true;
    if (free && low >= 10_000) return true;
    return false;
  }
  if (span.isRange) return false;
  if (!free) return (said === 'hour' || said === 'day') && PAY_NEAR_AFTER.test(right);
  if (said !== null) return low >= 10 || high >= 10;
  if (OFFER_END.test(right)) return low >= 15_000 && high <= 600_000;
  return span.isScaled && low >= 25_000 && high <= 600_000;
}

const LARGE_UNITS: ReadonlySet<string> = new Set([
  'JPY',
  'KRW',
  'IDR',
  'VND',
  'COP',
  'CLP',
  'HUF',
  'INR',
  'NGN',
  'PKR',
  'ARS',
  '¥',
]);

/** Not a company's revenue, nor a fee of two dollars. */
function isPossible(span: MoneySpan): boolean {
  const high = span.max ?? span.min ?? 0;
  const low = span.min ?? span.max ?? 0;
  if (high < 4 || low <= 0 || high > low * 12) return false;
  return high <= 3_000_000 || LARGE_UNITS.has(span.currency ?? '');
}

function plausible(span: MoneySpan, said: PayPeriod | null, named: boolean): boolean {
  const high = span.max ?? span.min ?? 0;
  const large = LARGE_UNITS.has(span.currency ?? '');
  if (said === 'year' && high < (named && span.isRange ? 400 : 3_000)) return false;
  if (said === 'hour' && !large && high > 3_000) return false;
  return said !== null || span.isRange || high >= (named ? 8 : 1_000);
}

function lastIndex(pattern: RegExp, text: string): number {
  let last = -1;
  pattern.lastIndex = 0;
  // `matchAll` would copy the pattern each time.
  for (let match = pattern.exec(text); match; match = pattern.exec(text))
    last = match.index + match[0].length;
  return last;
}

/** "CAD$136,000 per year - CAD$151,000 per year": said inside the range. */
function periodIn(text: string, span: MoneySpan): PayPeriod | null {
  if (!span.isRange) return null;
  const inside = /(?:per|\/|an?)[ \u00a0]?(hour|hr|h|day|week|month|year|yr|annum)(?!\p{L})/iu.exec(
    text.slice(span.start, span.end),
  );
  const word = inside?.[1]?.toLowerCase();
  if (word === undefined) return null;
  if (word.startsWith('h')) return 'hour';
  if (word === 'day' || word === 'week' || word === 'month') return word;
  return 'year';
}

/** "Rate: £450 - £500": a contractor's rate of that size is one a day. */
function ofRate(left: string, { min, max }: MoneySpan): PayPeriod | null {
  const [low, high] = [min ?? max ?? 0, max ?? min ?? 0];
  return low >= 200 && high <= 2_000 && /(?<!\p{L})(?:rate|tarief)[\s:]{1,3}$/iu.test(left) ? 'day' : null;
}

/** What a band is for: the words before it on its line ("Zone A:", "Purchase, New York:"), or a bracket after it. */
function label(text: string, span: MoneySpan, right: string): string | null {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const lead = text
    .slice(Math.max(lineStart, span.start - 110), span.start)
    .replace(/^.*[;•|.]\s/, '')
    .replace(/[\s:*(\-–—=]+$/, '')
    .replace(/^[\s*•·,)–-]+/, '');
  const before = lead
    .replace(/^(?:(?:for|in|if you(?: are|'re|’re) (?:based |located )?in)\s)/i, '')
    .replace(
      /[\s,]*(?:the|our|this|its)?\s*(?:expected |anticipated |estimated |typical |target |full[- ]time |annual |annualized |starting |total )*(?:base |gross |yearly |hourly )?(?:salary|pay|compensation|wage|base|OTE)\b.*$/i,
      '',
    );
  if (before.length >= 2 && before.length <= 60 && /\p{L}/u.test(before)) return before;
  const bracket = /^[\s\p{L}/.]{0,14}\(([^()\n]{2,50})\)/u.exec(right);
  return bracket?.[1] ?? null;
}
