/** Numbers, money and counted nouns. */

/** Formatters by their options, made once: making one takes longer than all that a page formats with it. */
const formats = new Map<string, Intl.NumberFormat>();
/** More than the world's currencies need; a feed may invent them without end, and each takes memory. */
const MOST_FORMATS = 400;

function formatOf(currency: string | null, digits: 0 | 2 | null): Intl.NumberFormat {
  const name = `${currency} ${digits}`;
  let format = formats.get(name);
  if (format === undefined) {
    format = new Intl.NumberFormat('en-US', {
      ...(currency === null ? {} : { style: 'currency', currency }),
      ...(digits === null ? {} : { minimumFractionDigits: digits, maximumFractionDigits: digits }),
    });
    if (formats.size >= MOST_FORMATS) formats.clear();
    formats.set(name, format);
  }
  return format;
}

/** `12345` → `'12,345'`; `digits`: so many after the point, else as many as it has, at most three. */
export function formatNumber(value: number, digits: 0 | 2 | null = null): string {
  return formatOf(null, digits).format(value);
}

/** `(1200, 'USD', 0)` → `'$1,200'`. Throws `RangeError` unless `currency` is three letters. */
export function formatMoney(value: number, currency: string, digits: 0 | 2): string {
  return formatOf(currency, digits).format(value);
}

/** `'1 role'`, `'1,204 roles'`; give `many` where an s is not enough. */
export function formatCount(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

/** `0.614` → `'61 %'`; what is more than nothing never reads 0 %, what is less than all never 100 %. */
export function formatShare(part: number, whole: number): string {
  if (whole === 0) return '–';
  const percent = Math.round((100 * part) / whole);
  if (part > 0 && percent === 0) return 'under 1 %';
  if (part < whole && percent === 100) return '99 %';
  return `${percent} %`;
}
