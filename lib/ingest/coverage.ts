import type { RawPosting } from '../posting.ts';

/** Shares (0–1) of the listed postings that state a field in the source's structure; kept with each run. */
export type Coverage = {
  listed: number;
  pay: number;
  place: number;
  postedAt: number;
  description: number;
  /** Different titles divided by listed postings. */
  distinctTitles: number;
};

/** Below this many postings a share says nothing. */
const MIN_LISTED = 5;
/** A share that was at least this, and falls to a tenth of itself, is a reader that broke, not news. */
const MIN_SHARE = 0.3;
const COLLAPSED_TO = 0.1;

const share = (count: number, of: number) => (of === 0 ? 0 : Math.round((count / of) * 1000) / 1000);

/**
 * Measured on the raw postings, so that it is the same whether or not a posting had to be normalised again; and only on
 * those that were read whole: a listed posting whose page was not opened this time says nothing about the reader. Null
 * where too few were read to say anything.
 */
export function measureCoverage(
  listed: readonly RawPosting[],
  withoutDetail: ReadonlySet<string> = new Set(),
): Coverage | null {
  const read = listed.filter((raw) => !withoutDetail.has(raw.sourceId));
  if (read.length < Math.min(MIN_LISTED, listed.length)) return null;
  const shareOf = (has: (raw: RawPosting) => boolean) => share(read.filter(has).length, read.length);
  return {
    listed: read.length,
    pay: shareOf((raw) => raw.pay !== null && (raw.pay.min ?? raw.pay.max) !== null),
    place: shareOf((raw) => raw.locations.length > 0 || raw.places.length > 0),
    postedAt: shareOf((raw) => raw.postedAt !== null),
    description: shareOf((raw) => (raw.descriptionHtml ?? '').length > 0),
    distinctTitles: share(new Set(read.map((raw) => raw.title)).size, read.length),
  };
}

const FIELDS = [
  ['pay', 'pay'],
  ['place', 'place'],
  ['postedAt', 'date'],
  ['description', 'description'],
] as const;

const percent = (value: number) => `${Math.round(value * 100)} %`;

/**
 * Says in words what about this list cannot be believed although its length is normal, or null.
 * Compared with the last complete run that was applied; `previous` null on a first run.
 * @example coverageCollapse({…, pay: 0.6}, {…, pay: 0}) // { what: 'pay', reason: 'pay stated by 60 % → 0 % of the postings' }
 */
export function coverageCollapse(
  previous: Coverage | null,
  current: Coverage,
): { what: 'titles' | 'pay' | 'place' | 'postedAt' | 'description'; reason: string } | null {
  const titles = Math.round(current.distinctTitles * current.listed);
  const titlesBefore = previous ? Math.round(previous.distinctTitles * previous.listed) : null;
  // Without a comparison all titles may rightly be equal (five openings for one role), but then their places differ;
  // that is why a first run is judged only where there are many.
  const enough = titlesBefore === null ? 4 * MIN_LISTED : MIN_LISTED;
  if (titles === 1 && current.listed >= enough && titlesBefore !== 1) {
    return { what: 'titles', reason: `all ${current.listed} titles are the same` };
  }
  if (!previous || current.listed < MIN_LISTED || previous.listed < MIN_LISTED) return null;
  for (const [field, word] of FIELDS) {
    const before = previous[field];
    const now = current[field];
    if (before >= MIN_SHARE && now <= before * COLLAPSED_TO) {
      return {
        what: field,
        reason: `${word} stated by ${percent(before)} → ${percent(now)} of the postings`,
      };
    }
  }
  return null;
}
