/** One posting in a list: finished strings, nothing to compute. */
import type { PostingSummary } from '#lib/posting-record.ts';
import { routes } from '#lib/routes.ts';
import { type CompanyTile, companyTile } from './company-tile.ts';
import { formatAge, formatDate, formatDateTime, formatSpan } from './format-age.ts';
import { formatPay } from './format-pay.ts';
import { formatPlaces, formatWorkplace, formatYears } from './format-place.ts';
import { labelOf, seniorityLabels, visaLabels } from './labels.ts';

export interface Moment {
  text: string;
  /** ISO 8601, for `<time datetime>`. */
  dateTime: string;
  /** The exact moment in words. */
  exact: string;
}

export interface PostingCard {
  id: string;
  href: string;
  title: string;
  company: { name: string; href: string; tile: CompanyTile };
  place: string | null;
  workplace: string | null;
  pay: string | null;
  years: string | null;
  level: string | null;
  visa: string | null;
  technologies: string[];
  /** "first seen 3 days ago", or "employer says 5 days ago" when that is earlier. */
  age: Moment;
  /** "seen open 2 h ago". */
  seenOpen: Moment;
  /** "Reposted twice", "2 sources", "Facts disagree", "Changed 2 days ago", "Sample", "Closed". */
  flags: { text: string; tone: 'plain' | 'warn' | 'bad' }[];
}

/** A moment for `<time>`: how long ago, and exactly when. */
export function toMoment(date: Date, now: Date, before = ''): Moment {
  return {
    text: `${before}${formatAge(date, now)}`,
    dateTime: date.toISOString(),
    exact: formatDateTime(date),
  };
}

/** The earlier of the employer's date and our first sighting, and whose word it is. */
function listed(posting: PostingSummary, now: Date): Moment {
  const { postedAt, firstSeenAt } = posting;
  if (postedAt !== null && postedAt < firstSeenAt && now.getTime() - postedAt.getTime() > 86_400_000) {
    const days = formatSpan(now.getTime() - postedAt.getTime());
    return {
      text: `employer says ${days} ago`,
      dateTime: postedAt.toISOString(),
      exact: `${formatDate(postedAt)}, says the employer`,
    };
  }
  return toMoment(firstSeenAt, now, 'first seen ');
}

const dayMs = 86_400_000;

export function toPostingCard(posting: PostingSummary, now: Date): PostingCard {
  const flags: PostingCard['flags'] = [];
  if (posting.state === 'closed') flags.push({ text: 'Closed', tone: 'bad' });
  if (posting.reposts > 0) flags.push({ text: `Reposted ${times(posting.reposts)}`, tone: 'warn' });
  if (posting.doubles > 0) flags.push({ text: `${posting.doubles + 1} sources`, tone: 'plain' });
  if (posting.hasConflict) flags.push({ text: 'Sources disagree', tone: 'warn' });
  if (posting.changedAt !== null && now.getTime() - posting.changedAt.getTime() < 14 * dayMs) {
    flags.push({ text: `Changed ${formatAge(posting.changedAt, now)}`, tone: 'plain' });
  }
  const places = formatPlaces(posting.places, 2);
  return {
    id: posting.id,
    href: routes.job(posting.slug),
    title: posting.title,
    company: {
      name: posting.company.name,
      href: routes.company(posting.company.slug),
      tile: companyTile(posting.company),
    },
    place: places === '' ? null : places,
    workplace:
      posting.workplace === null
        ? null
        : formatWorkplace(posting.workplace, posting.officeDays, posting.remoteWithin, posting.remoteLimits),
    pay: posting.pay === null ? null : formatPay(posting.pay),
    years: posting.yearsMin === null ? null : formatYears(posting.yearsMin),
    level: posting.seniority === null ? null : labelOf(seniorityLabels, posting.seniority),
    visa: posting.visa === null ? null : `Visa ${labelOf(visaLabels, posting.visa).toLowerCase()}`,
    technologies: posting.technologies.slice(0, 5),
    age: listed(posting, now),
    seenOpen: toMoment(posting.seenOpenAt, now, 'seen open '),
    flags,
  };
}

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}
