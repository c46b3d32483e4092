/** Dates in figures, whose order of day and month only their neighbours tell. */

export type DateOrder = 'month-first' | 'day-first';

const DATE = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:,? (\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([AP])M)?)?$/i;

/**
 * The order in which a source writes its dates, as far as its dates show: a number above twelve is a day, and the
 * twelve-hour clock goes with the month first. Null when they show nothing or contradict each other.
 *
 * @example dateOrder(['09/07/2026', '23/07/2026']) // 'day-first'
 */
export function dateOrder(texts: readonly string[]): DateOrder | null {
  const orders = new Set<DateOrder>();
  let halfDays = false;
  for (const text of texts) {
    const found = DATE.exec(text.trim());
    if (!found) continue;
    if (Number(found[1]) > 12) orders.add('day-first');
    if (Number(found[2]) > 12) orders.add('month-first');
    halfDays ||= found[7] !== undefined;
  }
  if (orders.size === 0 && halfDays) return 'month-first';
  return orders.size === 1 ? ([...orders][0] ?? null) : null;
}

/**
 * A date in figures to ISO 8601 without a zone, which such dates lack; null where the order is not known or there is
 * no such day.
 *
 * @example numericDate('7/28/2026 2:40 PM', 'month-first') // '2026-07-28T14:40:00'
 */
export function numericDate(text: string | null, order: DateOrder | null): string | null {
  const found = DATE.exec(text?.trim() ?? '');
  if (!found || order === null) return null;
  const [, one = '', two = '', year = '', hour, minute = '', second = '00', half] = found;
  const [month, day] = order === 'month-first' ? [one, two] : [two, one];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const read = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(read.getTime()) || read.getUTCDate() !== Number(day)) return null;
  if (hour === undefined) return iso;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0);
  const time = `${String(hours).padStart(2, '0')}:${minute}:${second}`;
  return Number.isNaN(Date.parse(`${iso}T${time}`)) ? null : `${iso}T${time}`;
}
