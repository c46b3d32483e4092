import { currencyAfter, currencyBefore, isOpenCurrency } from './currencies.ts';

/** One number that may be money. */
export interface Amount {
  /** With the currency sign before it and everything up to the sign after it. */
  start: number;
  end: number;
  /** The plain number, before `scale`. */
  number: number;
  scale: number;
  /** ISO 4217, an open sign (`$`, `¥`, `kr`), or null. */
  currency: string | null;
  /** "7-12 LPA" says its period and currency. */
  lakhsPerYear: boolean;
}

const NUMBER =
  /\d{1,3}(?:([.,'’ \u00a0\u202f])\d{3})(?:\1\d{3})*(?:[.,]\d{1,2})?(?!\d)|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)|\d+(?:[.,]\d{1,2})?(?!\d)/g;
/** After the number: thousands, lakhs, millions. The letter must stand alone. */
const SCALE =
  /^(?:[ \u00a0]?(k|K|T(?=€|EUR)|TEUR|tsd\.?|Tsd\.?|tausend|thousand|tys\.?)|[ \u00a0]?(LPA|lpa|Lpa|L\.P\.A\.?|lakhs?|Lakhs?|LAKHS?|lacs?|Lacs?|LACS?)|(L)(?= ?(?:P\.?A|per|\/|-|–|$))|[ \u00a0]?(万|만)|[ \u00a0]?(crores?|Crores?|Cr|cr)|(mm|MM|m|M|mn|bn|b|B|T)|[ \u00a0](?:m|M|MM|mm|mn|mln|mio|bn|B|[Mm]illion(?:en|s|es)?|millones|milh(?:ões|oes)|milioni|miljoen|[Bb]illions?|[Tt]rillions?|Mio\.?|Mrd\.?))(?![\p{L}\p{N}])/u;
/** Nothing after this many numbers is read: a page of figures is no advertisement. */
const MAX_NUMBERS = 1_500;

/** Numbers with what is written about them: currency, thousands. Linear in the length of the text. */
export function findAmounts(text: string): Amount[] {
  const found: Amount[] = [];
  let seen = 0;
  NUMBER.lastIndex = 0;
  for (let match = NUMBER.exec(text); match !== null; match = NUMBER.exec(text)) {
    if (++seen > MAX_NUMBERS) break;
    const amount = readAmount(text, match.index, match[0], found.at(-1)?.end ?? 0);
    if (amount === null) continue;
    found.push(amount);
    NUMBER.lastIndex = Math.max(NUMBER.lastIndex, amount.end);
  }
  return found;
}

function readAmount(text: string, at: number, digits: string, taken: number): Amount | null {
  if (digits.length > 18) return null;
  const before = text[at - 1] ?? ' ';
  let end = at + digits.length;
  const sign = currencyBefore(text, at);
  const prefix = sign !== null && sign.start >= taken ? sign : null;
  if (prefix === null && /[\p{L}\p{N}#_]/u.test(before)) return null;
  if (/^40[139]$/.test(digits) && /^ ?\(?[kKbB]\)?(?![\p{L}\p{N}])/u.test(text.slice(end, end + 5)))
    return null;
  let number = toNumber(digits);
  if (number === null) return null;
  // "€131, 651": a blank inside the number; "140,0000": a slip of the finger.
  const rest = text.slice(end, end + 6);
  const inner = /^, (\d{3})(?!\d)/.exec(rest);
  const slip = /^[.,](\d{3})0(?!\d)/.exec(rest);
  if (prefix !== null && inner?.[1] !== undefined && number < 1000 && number >= 10 && !digits.includes('.')) {
    number = number * 1000 + Number(inner[1]);
    end += 5;
  } else if (slip?.[1] !== undefined && number < 1000) {
    number = number * 1000 + Number(slip[1]);
    end += 5;
  } else if (/^[.,]?\d/.test(rest)) return null;
  // "2.600,-"
  const dash = /^[.,][-–—]{1,2}(?!\d)/.exec(text.slice(end, end + 4));
  if (dash !== null) end += dash[0].length;
  if (/^ ?(?:%|percent|Prozent|°|º|×|x\d)/.test(text.slice(end, end + 9))) return null;
  const scaled = readScale(text, end);
  end = scaled.end;
  const suffix = currencyAfter(text, end);
  if (suffix !== null && !isAmountStart(text, suffix.end, suffix.currency)) end = suffix.end;
  const usable = suffix !== null && end === suffix.end ? suffix.currency : null;
  const currency =
    usable !== null && (prefix === null || isOpenCurrency(prefix.currency)) && !isOpenCurrency(usable)
      ? usable
      : (prefix?.currency ?? usable);
  if (currency === null && scaled.scale === 1 && looksLikeOther(text, at, end, digits)) return null;
  return {
    start: prefix?.start ?? at,
    end,
    number,
    scale: scaled.scale,
    currency: currency ?? (scaled.lakhsPerYear || scaled.scale === 1e5 ? 'INR' : null),
    lakhsPerYear: scaled.lakhsPerYear,
  };
}

/** "90 $120": the sign belongs to the next number, unless that one has its own ("55,000 ZAR 80,000 ZAR"). */
function isAmountStart(text: string, at: number, currency: string): boolean {
  const next = /^ ?\d[\d.,’' ]{0,14}/.exec(text.slice(at, at + 18));
  return next !== null && currencyAfter(text, at + next[0].trimEnd().length)?.currency !== currency;
}

function readScale(text: string, at: number): { scale: number; end: number; lakhsPerYear: boolean } {
  const match = SCALE.exec(text.slice(at, at + 12));
  if (match === null) return { scale: 1, end: at, lakhsPerYear: false };
  const end = at + match[0].length;
  if (match[1] !== undefined) {
    const euro = match[1] === 'TEUR' ? end - 3 : end;
    return { scale: 1e3, end: euro, lakhsPerYear: false };
  }
  if (match[2] !== undefined) return { scale: 1e5, end, lakhsPerYear: /^l\.?p/i.test(match[2]) };
  if (match[3] !== undefined) return { scale: 1e5, end, lakhsPerYear: false };
  if (match[4] !== undefined) return { scale: 1e4, end, lakhsPerYear: false };
  return {
    scale: match[5] === undefined && /^[ \u00a0]?(?:m|mm|mn|mln|mio)/i.test(match[0]) ? 1e6 : 1e9,
    end,
    lakhsPerYear: false,
  };
}

/** Hours, years, people, dates, versions: a number without any sign of money that counts something else. */
function looksLikeOther(text: string, at: number, end: number, digits: string): boolean {
  if (/^(?:19|20)\d\d$/.test(digits)) return true;
  if (
    /^(?:\+|-|–)? ?(?:\+ ?)?(?!monthly|yearly|hourly|weekly)(?:years?|yrs?|hours?|hrs?|h\b|days?|weeks?|months?|minutes?|people|employees|users|customers|countries|Jahre|Stunden|Tage|Mitarbeit|ans\b|años|jaar|uur|anni|anos|Urlaub|p\.?m\b|a\.?m\b)/i.test(
      text.slice(end, end + 14),
    )
  )
    return true;
  return /[.:/]$/.test(text.slice(at - 1, at)) && /\d[.:/]$/.test(text.slice(Math.max(0, at - 2), at));
}

/** The number a string of digits and separators stands for, or null when it makes no sense. */
export function toNumber(digits: string): number | null {
  const clean = digits.replace(/['’ \u00a0\u202f]/g, '');
  const last = Math.max(clean.lastIndexOf('.'), clean.lastIndexOf(','));
  if (last < 0) return finite(clean);
  const tail = clean.length - last - 1;
  const whole = clean.slice(0, last).replace(/[.,]/g, '');
  if (tail === 3) return finite(whole + clean.slice(last + 1));
  return tail <= 2 ? finite(`${whole}.${clean.slice(last + 1)}`) : null;
}

function finite(text: string): number | null {
  const value = Number(text);
  return Number.isFinite(value) && value <= 1e12 ? value : null;
}
