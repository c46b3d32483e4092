import type { PayPeriod, Place } from '../../posting.ts';
import { light } from '../light-pattern.ts';

type Row = readonly [pattern: RegExp, currency: string];
const lighten = (rows: readonly Row[]): Row[] =>
  rows.map(([pattern, currency]) => [light(pattern), currency]);

/** Signs and words before an amount. `$`, `¥` and `kr` stay open: the country decides. */
const BEFORE = lighten([
  [/(?<!\p{L})(?:US|USD|U)\s?\$S?$|\$\s?US$|U\$S$/u, 'USD'],
  [/(?<!\p{L})(?:CAN|CAD|CDN|CA|C)\$$|(?<!\p{L})(?:CAN|CDN) \$$/u, 'CAD'],
  [/(?<!\p{L})(?:AUD|AU|A)\$$|(?<!\p{L})AU \$$/u, 'AUD'],
  [/(?<!\p{L})(?:NZD|NZ)\s?\$$/u, 'NZD'],
  [/(?<!\p{L})(?:SGD|SG|S)\$$/u, 'SGD'],
  [/(?<!\p{L})(?:HKD|HK)\s?\$$/u, 'HKD'],
  [/(?<!\p{L})(?:NTD|NT|TWD)\s?\$$/u, 'TWD'],
  [/(?<!\p{L})(?:MXN|MX)\s?\$$/u, 'MXN'],
  [/BRL\s?\$$|(?<!\p{L})R\s?\$$/u, 'BRL'],
  [/(?:COP|CLP|ARS)\s?\$$/, ''],
  [/\$$/, '$'],
  [/€$|â‚¬$|(?<!\p{L})(?:EUR|Euros?)$/iu, 'EUR'],
  [/£$|(?<!\p{L})GBP$/iu, 'GBP'],
  [/(?:CN|RMB)\s?¥$|(?<!\p{L})RMB$/iu, 'CNY'],
  [/JP\s?¥$/i, 'JPY'],
  [/[¥￥]$/, '¥'],
  [/₹$|(?<!\p{L})Rs\.?$|(?<!\p{L})INR\.?$/iu, 'INR'],
  [/₱$|(?<!\p{L})Php$/iu, 'PHP'],
  [/₪$|(?<!\p{L})NIS$/u, 'ILS'],
  [/₩$/, 'KRW'],
  [/₫$/, 'VND'],
  [/฿$/, 'THB'],
  [/₦$/, 'NGN'],
  [/₴$/, 'UAH'],
  [/₺$/, 'TRY'],
  [/₽$/, 'RUB'],
  [/(?<!\p{L})S\/\.?$/u, 'PEN'],
  [/(?<!\p{L})SFr\.?$|(?<!\p{L})Fr\.$/u, 'CHF'],
  [/(?<!\p{L})RM$/u, 'MYR'],
  [/(?<!\p{L})Rp\.?$/u, 'IDR'],
  [/(?<!\p{L})kr\.?$/iu, 'kr'],
]);

const CODES =
  'USD CAD AUD NZD SGD HKD TWD EUR GBP CHF PLN CZK SEK NOK DKK ISK HUF RON BGN RSD UAH GEL ILS AED SAR QAR KWD EGP MAD ZAR NGN KES INR PKR LKR BDT PHP IDR MYR THB VND CNY JPY KRW BRL MXN COP CLP ARS PEN UYU CRC TRY RUB';
const CODE_SET: ReadonlySet<string> = new Set(CODES.split(' '));
const CODE_BEFORE = light(new RegExp(`(?<![\\p{L}\\p{N}])(${CODES.replaceAll(' ', '|')})$`, 'u'));
/** Unit of money after an amount. */
const AFTER = lighten([
  [new RegExp(`^(${CODES.replaceAll(' ', '|')})(?![\\p{L}\\p{N}])`, 'u'), ''],
  [/^€|^(?:euros?|eur)(?!\p{L})/iu, 'EUR'],
  [/^£|^(?:pounds|quid)(?!\p{L})/iu, 'GBP'],
  [/^(?:US\s?\$|US dollars)/i, 'USD'],
  [/^\$|^dollars(?!\p{L})/iu, '$'],
  [/^(?:zł|zl|pln|złotych)(?!\p{L})/iu, 'PLN'],
  [/^(?:Kč|Kc)(?!\p{L})/u, 'CZK'],
  [/^(?:Ft|HUF)(?!\p{L})/u, 'HUF'],
  [/^(?:kr|kronor|kroner)(?!\p{L})\.?/iu, 'kr'],
  [/^(?:francs|franken|SFr|CHF)(?!\p{L})/iu, 'CHF'],
  [/^(?:円|yen)/i, 'JPY'],
  [/^(?:원|won(?!\p{L}))/iu, 'KRW'],
  [/^(?:元|RMB)/i, 'CNY'],
  [/^(?:₪|NIS|shekels?)(?!\p{L})/iu, 'ILS'],
  [/^(?:₹|rupees|INR)(?!\p{L})/iu, 'INR'],
  [/^(?:lei|RON)(?!\p{L})/iu, 'RON'],
  [/^(?:₫|VND)/, 'VND'],
  [/^(?:reais)(?!\p{L})/iu, 'BRL'],
]);

/** What a sign or word for a currency may end with. */
const MAY_END = /[\p{L}\p{Sc}¬./￥]/u;
const SMALL_WORD = /(?:euros?|eur|gbp|rmb|inr|rs|php|rp|kr|us|sfr|fr)$/i;

/** The currency written just before offset `at`, and where it begins; null without one. */
export function currencyBefore(text: string, at: number): { currency: string; start: number } | null {
  let end = at;
  while (
    end > 0 &&
    at - end < 3 &&
    (text[end - 1] === ' ' || text[end - 1] === '\u00a0' || text[end - 1] === ':')
  )
    end--;
  if (end === 0 || !MAY_END.test(text[end - 1] ?? '')) return null;
  const tail = text.slice(Math.max(0, end - 8), end);
  // "with 5 years": most numbers stand after a word in small letters.
  if (/[a-z]$/.test(tail) && !SMALL_WORD.test(tail)) return null;
  const code = CODE_BEFORE.exec(tail);
  if (code?.[1] !== undefined) return { currency: code[1], start: end - code[1].length };
  for (const [pattern, currency] of BEFORE) {
    const match = pattern.exec(tail);
    if (match === null) continue;
    const start = end - match[0].length;
    if (currency !== '') {
      const wider = currency === '$' ? currencyCodeBefore(text, start) : null;
      return wider ?? { currency, start };
    }
    return { currency: match[0].slice(0, 3), start };
  }
  return null;
}

/** "CAD $", "USD $": the code stands a blank before the sign. */
function currencyCodeBefore(text: string, at: number): { currency: string; start: number } | null {
  const match = /(?<![\p{L}\p{N}])([A-Z]{3})[ \u00a0]?$/u.exec(text.slice(Math.max(0, at - 5), at));
  const code = match?.[1];
  return match !== null && code !== undefined && CODE_SET.has(code)
    ? { currency: code, start: at - match[0].length }
    : null;
}

/** What a sign or word for a currency may begin with. */
const MAY_BEGIN = /[\p{L}\p{Sc}￥]/u;
const SMALL_UNIT =
  /^(?:eur|pounds|quid|us|dollars|z[lł]|pln|k[cč]|ft|huf|kr|fran|sfr|chf|yen|won|rmb|nis|shekel|rupees|inr|lei|ron|vnd|reais)/i;

/** The currency written just after offset `at`, and where it ends; null without one. */
export function currencyAfter(text: string, at: number): { currency: string; end: number } | null {
  let start = at;
  while (start - at < 3 && (text[start] === ' ' || text[start] === '\u00a0' || text[start] === '(')) start++;
  if (!MAY_BEGIN.test(text[start] ?? '')) return null;
  const head = text.slice(start, start + 12);
  if (/^[a-z]/.test(head) && !SMALL_UNIT.test(head)) return null;
  for (const [pattern, currency] of AFTER) {
    const match = pattern.exec(head);
    if (match === null) continue;
    const end = start + match[0].length;
    if (text[start - 1] === '(' && text[end] !== ')') return null;
    return { currency: currency === '' ? match[0] : currency, end: text[start - 1] === '(' ? end + 1 : end };
  }
  return null;
}

/** Countries with a dollar of their own, by gold/GUIDE.md. */
const DOLLARS: Readonly<Record<string, string>> = {
  US: 'USD',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  SG: 'SGD',
  HK: 'HKD',
};
const CROWNS: Readonly<Record<string, string>> = { SE: 'SEK', NO: 'NOK', DK: 'DKK', IS: 'ISK' };
const OWN: Readonly<Record<string, string>> = {
  US: 'USD',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  SG: 'SGD',
  HK: 'HKD',
  GB: 'GBP',
  IN: 'INR',
  PL: 'PLN',
  CH: 'CHF',
  CZ: 'CZK',
  SE: 'SEK',
  NO: 'NOK',
  DK: 'DKK',
  HU: 'HUF',
  RO: 'RON',
  IL: 'ILS',
  JP: 'JPY',
  CN: 'CNY',
  BR: 'BRL',
  MX: 'MXN',
  PH: 'PHP',
  ZA: 'ZAR',
  AE: 'AED',
  DE: 'EUR',
  FR: 'EUR',
  ES: 'EUR',
  IT: 'EUR',
  NL: 'EUR',
  BE: 'EUR',
  AT: 'EUR',
  IE: 'EUR',
  PT: 'EUR',
  FI: 'EUR',
  GR: 'EUR',
  LU: 'EUR',
  EE: 'EUR',
  LV: 'EUR',
  LT: 'EUR',
  SK: 'EUR',
  SI: 'EUR',
  HR: 'EUR',
  MT: 'EUR',
  CY: 'EUR',
};

/**
 * Settles an open sign by the posting's country: `$` is the country's own dollar, USD in a country without one, null where no
 * country is known; `kr` and `¥` likewise; `null` (no sign at all) is the country's own money.
 */
export function settleCurrency(sign: string | null, country: string | null): string | null {
  if (sign === null) return country === null ? null : (OWN[country] ?? null);
  if (sign === '$') return country === null ? null : (DOLLARS[country] ?? 'USD');
  if (sign === '¥') return country === 'CN' ? 'CNY' : country === null ? null : 'JPY';
  if (sign === 'kr') return country === null ? null : (CROWNS[country] ?? null);
  return sign;
}

/** Whether the country decides which currency is meant: a bare `$`, `¥` or `kr`, or no sign at all. */
export function isOpenCurrency(currency: string | null): boolean {
  return currency === null || currency === '$' || currency === '¥' || currency === 'kr';
}

/** The country that decides about an open sign: the posting's first place, then the company's. */
export function payCountry(places: readonly Place[], companyPlaces: readonly Place[]): string | null {
  return (places.find((place) => place.country !== null) ?? companyPlaces[0])?.country ?? null;
}

/** Largest plain amount by hour, day and month; above the last it is a year's. Day rates are nearly always said as such. */
type Sizes = readonly [hour: number, day: number, month: number];

const SIZES: Readonly<Record<string, Sizes>> = {
  AED: [200, 1_900, 90_000],
  ARS: [10_000, 80_000, 6_000_000],
  BRL: [250, 900, 45_000],
  CLP: [20_000, 150_000, 9_000_000],
  CNY: [400, 2_500, 80_000],
  COP: [80_000, 400_000, 40_000_000],
  CZK: [1_500, 12_000, 260_000],
  DKK: [900, 9_000, 110_000],
  EGP: [500, 3_000, 200_000],
  HKD: [400, 3_900, 110_000],
  HUF: [15_000, 90_000, 3_000_000],
  IDR: [300_000, 1_500_000, 90_000_000],
  ILS: [400, 2_900, 90_000],
  INR: [1_500, 9_000, 180_000],
  JPY: [9_000, 60_000, 1_400_000],
  KRW: [60_000, 500_000, 12_000_000],
  MXN: [500, 3_000, 180_000],
  MYR: [150, 900, 28_000],
  NGN: [9_000, 60_000, 3_000_000],
  NOK: [1_000, 9_000, 110_000],
  PEN: [100, 500, 25_000],
  PHP: [1_500, 4_900, 320_000],
  PKR: [3_000, 20_000, 1_200_000],
  PLN: [350, 2_400, 48_000],
  RON: [250, 1_500, 45_000],
  SEK: [1_000, 9_000, 120_000],
  SGD: [200, 900, 18_000],
  THB: [1_500, 6_000, 250_000],
  TRY: [1_000, 9_000, 300_000],
  TWD: [1_500, 9_000, 250_000],
  UAH: [1_000, 6_000, 300_000],
  VND: [300_000, 2_000_000, 150_000_000],
  ZAR: [900, 5_000, 140_000],
};
const USUAL: Sizes = [240, 240, 9_999];

/** The period an amount is paid by when nothing says so: by its size in its currency. */
export function periodBySize(amount: number, currency: string | null): PayPeriod {
  const [hour, day, month] = SIZES[currency ?? ''] ?? USUAL;
  if (amount <= hour) return 'hour';
  if (amount <= day) return 'day';
  return amount <= month ? 'month' : 'year';
}
