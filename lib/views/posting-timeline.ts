/** What happened to a posting and how we know, newest first. Pure. */
import type { PayPeriod } from '#lib/posting.ts';
import type { PostingDetailRecord, PostingEvent } from '#lib/posting-record.ts';
import { routes } from '#lib/routes.ts';
import { formatDate } from './format-age.ts';
import { formatPay } from './format-pay.ts';
import { labelOf } from './labels.ts';
import { type Moment, toMoment } from './posting-card.ts';

export interface TimelineEntry {
  title: string;
  at: Moment;
  /** The date as people write it. */
  date: string;
  lines: { label: string; before: string | null; after: string | null }[];
  link: { href: string; text: string } | null;
  /** Somebody's claim, not our sighting. */
  claim: boolean;
}

/** How we know that a posting is closed; reads after "closed". */
const closeReasonLabels: Record<string, string> = {
  'source-removed': 'no longer on the company’s board',
  'http-gone': 'its page answers “gone”',
  expired: 'its stated closing date has passed',
  'closed-phrase': 'its page says that it is closed',
  'confirmed-empty': 'the board has been empty for several readings',
  'confirmed-collapse': 'missing from the board in several readings',
  'board-gone': 'the whole board is gone',
  'board-unreachable': 'the board could not be read for a long time',
  'feed-empty': 'the board’s feed has been empty for a long time',
  'feed-dropped': 'the feed we read it from has not shown it for a month; the employer may still be looking',
  aged: 'it is two months old, and its source takes nothing down; the employer may still be looking',
  employer: 'closed by the employer',
  report: 'reported by a reader and confirmed',
  admin: 'taken down by us',
};

/** How we know that a posting is closed, in words that read after "closed:"; a feed is no company's board. */
export function closeReasonText(reason: string | null, ofFeed: boolean): string {
  if (reason === null) return 'no longer listed';
  if (ofFeed && reason === 'source-removed') return 'no longer in the feed we read it from';
  return labelOf(closeReasonLabels, reason);
}

function show(field: string, value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.length > 0 ? value.map(String).join(' / ') : null;
  if (field === 'pay' && typeof value === 'object') {
    const pay = value as { min?: unknown; max?: unknown; currency?: unknown; period?: unknown };
    const amount = (given: unknown) => (given === null || given === undefined ? null : Number(given));
    return formatPay({
      min: amount(pay.min),
      max: amount(pay.max),
      currency: typeof pay.currency === 'string' ? pay.currency : null,
      period: String(pay.period) as PayPeriod,
    });
  }
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

const fieldLabels: Record<string, string> = {
  title: 'Title',
  pay: 'Pay',
  locations: 'Places',
  text: 'Text of the advert',
};

function linesOf(event: PostingEvent): TimelineEntry['lines'] {
  return Object.entries(event.fields ?? {}).map(([field, change]) => {
    const label = labelOf(fieldLabels, field);
    if (!Array.isArray(change)) return { label, before: null, after: null };
    return {
      label,
      before: show(field, change[0]) ?? 'not stated',
      after: show(field, change[1]) ?? 'not stated',
    };
  });
}

function titleOf(event: PostingEvent, ofFeed: boolean): string {
  switch (event.kind) {
    case 'opened':
      return 'First seen on the board';
    case 'changed':
      return 'Changed at the source';
    case 'closed':
      return `Closed: ${closeReasonText(event.reason, ofFeed)}`;
    case 'reopened':
      return 'Back on the board';
    case 'claimed':
      return 'Claimed by the employer';
    case 'corrected':
      return 'Corrected by the employer';
  }
}

/** Entries newest first: sightings and changes by us, the employer's own date marked as a claim, earlier postings linked. */
export function toTimeline(posting: PostingDetailRecord, now: Date): TimelineEntry[] {
  const entry = (title: string, at: Date, rest: Partial<TimelineEntry> = {}): TimelineEntry => ({
    title,
    at: toMoment(at, now),
    date: formatDate(at),
    lines: [],
    link: null,
    claim: false,
    ...rest,
  });
  const entries = posting.events.map((event) =>
    entry(titleOf(event, posting.feed !== null), event.at, { lines: linesOf(event) }),
  );
  if (!posting.events.some((event) => event.kind === 'opened')) {
    entries.push(entry('First seen on the board', posting.firstSeenAt));
  }
  if (posting.postedAt !== null) {
    entries.push(entry('The date the employer gives', posting.postedAt, { claim: true }));
  }
  if (posting.repostOf !== null) {
    const link = { href: routes.job(posting.repostOf.slug), text: 'the earlier posting' };
    entries.push(entry('The same role was first seen', posting.repostOf.firstSeenAt, { link }));
  }
  if (posting.state === 'open') entries.push(entry('Seen open at the source', posting.seenOpenAt));
  else if (!posting.events.some((event) => event.kind === 'closed') && posting.closedAt !== null) {
    entries.push(entry('Closed', posting.closedAt));
  }
  return entries.sort((a, b) => (a.at.dateTime < b.at.dateTime ? 1 : a.at.dateTime > b.at.dateTime ? -1 : 0));
}
