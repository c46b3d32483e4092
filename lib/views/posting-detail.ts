/** The page of one posting: finished strings and trees, nothing to compute. Pure. */
import type { PostingDetailRecord } from '#lib/posting-record.ts';
import { routes } from '#lib/routes.ts';
import { type CompanyTile, companyTile } from './company-tile.ts';
import { type DescriptionSection, toDescriptionTree } from './description-tree.ts';
import { formatDate } from './format-age.ts';
import { formatPay } from './format-pay.ts';
import { formatPlaces, formatWorkplace } from './format-place.ts';
import { type Moment, toMoment } from './posting-card.ts';
import { type FactRow, toPostingFacts } from './posting-facts.ts';
import { closeReasonText, type TimelineEntry, toTimeline } from './posting-timeline.ts';
import { toRoleSignals } from './role-signals.ts';
import { hostOf, mailAddress, safeHref } from './safe-href.ts';

export interface PostingDetail {
  title: string;
  company: { name: string; href: string; tile: CompanyTile };
  /** One line for search engines and link previews. */
  summary: string;
  facts: FactRow[];
  unstated: string[];
  hasConflict: boolean;
  /** BCP 47; the advert's own language. */
  language: string | null;
  /** What is specific to this role, in the source's order; parts about the company and the law fold. */
  sections: (DescriptionSection & { folded: boolean; foldTitle: string })[];
  timeline: TimelineEntry[];
  seenOpen: Moment;
  firstSeen: Moment;
  /** The same role under an earlier number: when it was first seen, and its page. */
  reposted: { since: Moment; href: string } | null;
  /** Facts that together make some readers wonder whether a role is really being filled; none, or at least two. */
  signals: string[];
  source: { href: string; host: string } | null;
  /** The open feed it reached us by; its terms ask for its name and a plain link to its page of the role. */
  feed: { name: string; href: string | null } | null;
  /** Other sources of the same role. */
  alsoOn: { name: string; href: string }[];
  /** Null for closed postings. `opens` reads after "Opens". */
  apply: { href: string; text: string; opens: string } | null;
  closed: { title: string; reason: string; replacedBy: { href: string; title: string } | null } | null;
  origin: 'scraped' | 'recruiter' | 'claimed';
  isSample: boolean;
  canonical: string;
}

/** Reasons that say what we know no longer, not what the employer did. */
const VOUCHED_NO_MORE = new Set(['feed-dropped', 'aged']);

const foldTitles: Partial<Record<DescriptionSection['kind'], string>> = {
  company: 'About the company',
  'equal-opportunity': 'Equal opportunity',
};

/** What is not specific to this role: about the company, the law, and what most of its adverts repeat. */
function isAside(section: DescriptionSection): boolean {
  return foldTitles[section.kind] !== undefined || (section.shared && section.kind !== 'pay');
}

function summaryOf(posting: PostingDetailRecord): string {
  const facts = [
    formatPlaces(posting.places, 2),
    posting.workplace === null
      ? ''
      : formatWorkplace(posting.workplace, posting.officeDays, posting.remoteWithin, posting.remoteLimits),
    posting.pay === null ? '' : (formatPay(posting.pay) ?? ''),
  ].filter((fact) => fact !== '');
  return [`${posting.title} at ${posting.company.name}`, ...facts].join(' · ');
}

/** The employer's own way in: its apply link, its mail address, or the page of the role. A feed's link is called the feed's. */
function toApply(
  url: string,
  sourceHref: string | null,
  feed: PostingDetailRecord['feed'],
): PostingDetail['apply'] {
  const mail = mailAddress(url);
  if (mail !== null) return { href: `mailto:${mail}`, text: 'Apply by e-mail', opens: `a mail to ${mail}` };
  const href = safeHref(url) ?? sourceHref;
  if (href === null) return null;
  const throughFeed = feed !== null && sourceHref !== null && hostOf(href) === hostOf(sourceHref);
  const text = throughFeed ? `Apply through ${feed.name}` : 'Apply at the employer';
  return { href, text, opens: `${hostOf(href)} directly` };
}

export function toPostingDetail(posting: PostingDetailRecord, now: Date): PostingDetail {
  const { rows, unstated, ranges } = toPostingFacts(posting);
  const sections = toDescriptionTree(posting.blocks, posting.sections, ranges, posting.companyBoilerplate);
  const sourceHref = safeHref(posting.url);
  return {
    title: posting.title,
    company: {
      name: posting.company.name,
      href: routes.company(posting.company.slug),
      tile: companyTile(posting.company),
    },
    summary: summaryOf(posting),
    facts: rows,
    unstated,
    hasConflict: rows.some((row) => row.conflicts.length > 0),
    language: posting.language,
    sections: sections.map((section) => ({
      ...section,
      // An advert that would fold away as a whole stays open.
      folded: isAside(section) && sections.some((other) => !isAside(other)),
      foldTitle: foldTitles[section.kind] ?? `Stands in most adverts of ${posting.company.name}`,
    })),
    timeline: toTimeline(posting, now),
    seenOpen: toMoment(posting.seenOpenAt, now),
    firstSeen: toMoment(posting.firstSeenAt, now),
    reposted:
      posting.repostOf === null
        ? null
        : {
            since: toMoment(posting.repostOf.firstSeenAt, now),
            href: routes.job(posting.repostOf.slug),
          },
    signals: toRoleSignals(posting, now),
    source: sourceHref === null ? null : { href: sourceHref, host: hostOf(sourceHref) },
    feed: posting.feed && { name: posting.feed.name, href: sourceHref },
    alsoOn: posting.alsoOn.flatMap(({ name, url }) => {
      const href = safeHref(url);
      return href === null ? [] : [{ name, href }];
    }),
    apply:
      posting.state === 'open' ? toApply(posting.applyUrl ?? posting.url, sourceHref, posting.feed) : null,
    closed:
      posting.state !== 'closed'
        ? null
        : {
            title:
              posting.closedAt === null
                ? 'This role is closed'
                : VOUCHED_NO_MORE.has(posting.closeReason ?? '')
                  ? `We took this role off the list on ${formatDate(posting.closedAt)}`
                  : `This role closed on ${formatDate(posting.closedAt)}`,
            reason: closeReasonText(posting.closeReason, posting.feed !== null),
            replacedBy:
              posting.repostedAs === null
                ? null
                : { href: routes.job(posting.repostedAs.slug), title: posting.repostedAs.title },
          },
    origin: posting.origin,
    isSample: posting.isSample,
    canonical: routes.job(posting.slug),
  };
}
