/** Dates as vendors serve them, into ISO 8601. A date that cannot be read for certain is null, never guessed. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** How months begin in English, German, Dutch, French, Spanish, Portuguese, Italian, Swedish, Danish, Norwegian and Finnish. */
const STEMS = [
  'jan jän ene gen tammi',
  'feb fév fev helmi',
  'mar mär maa mrt',
  'apr avr abr huhti',
  'may mai maj mei mag touko',
  'jun juin giu kesä',
  'jul juil lug heinä',
  'aug août aou ago elo',
  'sep set syys',
  'oct okt ott out loka',
  'nov marras',
  'dec dez déc des dic joulu',
].flatMap((stems, month) => stems.split(' ').map((stem) => ({ stem, month })));
STEMS.sort((one, other) => other.stem.length - one.stem.length);
const ISO = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?(?: ?(?:Z|UTC|[+-]\d{2}:?\d{2}))?$/;

/**
 * Epoch milliseconds to ISO, or null outside 1990–2100.
 *
 * @example isoFromEpochMs(1776797392286) // '2026-04-21T18:49:52.286Z'
 */
export function isoFromEpochMs(value: unknown): string | null {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  if (typeof number !== 'number' || !(number > 631152000000 && number < 4102444800000)) return null;
  return new Date(number).toISOString();
}

/** Epoch seconds to ISO, or null outside 1990–2100. */
export function isoFromEpochSeconds(value: unknown): string | null {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  return typeof number === 'number' ? isoFromEpochMs(number * 1000) : null;
}

/**
 * A date text to ISO 8601. ISO goes through as served (a blank before the time becomes `T`, ` UTC` becomes `Z`); RFC 822
 * and dates with the month's name are converted. Dates such as 03/04/2026 are read in neither order: null.
 *
 * @example isoDate('2026-08-01 09:30:00 UTC') // '2026-08-01T09:30:00Z'
 * @example isoDate('Jul 6, 2026') // '2026-07-06'
 */
export function isoDate(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  // Years first read in one order only, whatever stands between.
  const text = value.trim().replace(/^(\d{4})[/.](\d{2})[/.](\d{2})(?!\d)/, '$1-$2-$3');
  if (text.length < 8 || text.length > 60) return null;
  if (ISO.test(text)) {
    const iso = text
      .replace(/^(\d{4}-\d{2}-\d{2}) (\d)/, '$1T$2')
      .replace(/ ?UTC$/, 'Z')
      .replace(/ (Z|[+-])/, '$1')
      .replace(/([+-]\d{2})(\d{2})$/, (whole, hours, minutes) =>
        /T/.test(text) || / \d/.test(text) ? `${hours}:${minutes}` : whole,
      );
    return Number.isNaN(Date.parse(iso)) ? null : iso;
  }
  return fromRfc822(text) ?? fromNamedMonth(text) ?? fromJava(text);
}

/** `Thu Jul 30 00:00:00 UTC 2026`; in a zone that has only a name, the day alone. */
function fromJava(text: string): string | null {
  const found = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{2}) (\d{2}:\d{2}:\d{2}) ([A-Z]{1,5}) (\d{4})$/.exec(text);
  const month = MONTHS.indexOf((found?.[1] ?? '').toLowerCase());
  if (!found || month < 0) return null;
  return dayText(found[5], month, found[2], /^(?:UTC|GMT|Z)$/.test(found[4] ?? '') ? `T${found[3]}Z` : '');
}

/** `Tue, 04 Aug 2026 09:00:00 +0200`, keeping the instant. */
function fromRfc822(text: string): string | null {
  const found =
    /^(?:[A-Za-z]{3,9}, ?)?(\d{1,2}) ([A-Za-z]{3})[a-z]* (\d{4}) (\d{2}:\d{2}(?::\d{2})?) ?(GMT|UTC|UT|Z|[+-]\d{2}:?\d{2})$/.exec(
      text,
    );
  const month = found?.[2] ? MONTHS.indexOf(found[2].toLowerCase()) : -1;
  if (!found || month < 0) return null;
  const zone = /\d/.test(found[5] ?? '') ? (found[5] ?? '').replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2') : 'Z';
  const time = (found[4] ?? '').length === 5 ? `${found[4]}:00` : found[4];
  return dayText(found[3], month, found[1], `T${time}${zone}`);
}

/** `July 6, 2026`, `Jul-28-2026`, `6 Jul 2026`, `17-Jun-2026`, `21. april 2026`, `1 de abril de 2026`. */
function fromNamedMonth(text: string): string | null {
  const american = /^(\p{L}{3,12})\.?[ -](\d{1,2})(?:st|nd|rd|th)?,?[ -](\d{4})$/u.exec(text);
  const european = /^(\d{1,2})(?:st|nd|rd|th|er|\.)?[ -](?:de )?(\p{L}{3,12})\.?,?[ -](?:de )?(\d{4})$/u.exec(
    text,
  );
  const [name = '', day, year] = american
    ? [american[1], american[2], american[3]]
    : [european?.[2], european?.[1], european?.[3]];
  const folded = name.normalize('NFC').toLowerCase();
  const month = STEMS.find(({ stem }) => folded.startsWith(stem))?.month;
  return month === undefined ? null : dayText(year, month, day, '');
}

function dayText(
  year: string | undefined,
  month: number,
  day: string | undefined,
  rest: string,
): string | null {
  // `Date` rolls the 31st of April over into May.
  if (new Date(Date.UTC(Number(year), month, Number(day))).getUTCDate() !== Number(day)) return null;
  const iso = `${year}-${String(month + 1).padStart(2, '0')}-${(day ?? '').padStart(2, '0')}${rest}`;
  return Number.isNaN(Date.parse(iso)) ? null : iso;
}
