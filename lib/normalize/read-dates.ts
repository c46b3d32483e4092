/** The dates a source states. They are its claims: kept as served, never invented, never moved. */
import type { Found, Source } from './source.ts';

/** The date of posting the source states; `null` when it states none or none that is a date. */
export function readPostedAt(source: Source): Found<string> | null {
  return toFound('postedAt', source.raw.postedAt, source);
}

/** The closing date the source states. A date alone stays a date alone: it means the end of that day. */
export function readValidThrough(source: Source): Found<string> | null {
  return toFound('validThrough', source.raw.validThrough, source);
}

/** ISO 8601: a date, or a date with a time. */
const ISO = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?: ?(?:Z|[+-]\d{2}:?\d{2}))?)?$/i;

function toFound(field: string, stated: string | null, source: Source): Found<string> | null {
  const value = stated?.trim() ?? '';
  if (value.length > 40 || !ISO.test(value) || Number.isNaN(Date.parse(value.slice(0, 10)))) return null;
  const receipt = { field, origin: source.raw.origin, source: field, quote: value, start: null, end: null };
  return { value, receipt };
}
