/** How long ago, in words; dates as people write them. UTC throughout: a server knows no reader's clock. */

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

function amount(count: number, unit: string): string {
  return unit === 'min' || unit === 'h' ? `${count} ${unit}` : `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/** A span of time in its largest unit: `'40 min'`, `'3 h'`, `'12 days'`, `'4 months'`, `'2 years'`. Never negative. */
export function formatSpan(ms: number): string {
  const span = Math.abs(ms);
  if (span < hourMs) return amount(Math.floor(span / minuteMs), 'min');
  if (span < 2 * dayMs) return amount(Math.floor(span / hourMs), 'h');
  const days = Math.floor(span / dayMs);
  if (days < 60) return amount(days, 'day');
  if (days < 730) return amount(Math.floor(days / 30.44), 'month');
  return amount(Math.floor(days / 365.25), 'year');
}

/** `'just now'`, `'5 min ago'`, `'3 h ago'`, `'12 days ago'`; a date to come reads `'in 3 h'`. */
export function formatAge(date: Date, now: Date): string {
  const ms = now.getTime() - date.getTime();
  if (Math.abs(ms) < minuteMs) return 'just now';
  return ms > 0 ? `${formatSpan(ms)} ago` : `in ${formatSpan(ms)}`;
}

// As `Intl` writes them in en-GB; a page of results has forty dates, and that is a thirtieth of its time.
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

/** `'24 Nov 2026'` */
export function formatDate(date: Date): string {
  return `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** `'24 Nov 2026, 14:05 UTC'` */
export function formatDateTime(date: Date): string {
  return `${formatDate(date)}, ${date.toISOString().slice(11, 16)} UTC`;
}
