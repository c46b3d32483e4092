/** A stored company as lists and pages get it. Types only. */

/** A stretch of a company's own words, and the posting it was read from. */
export interface ProfileText {
  text: string;
  /** Slug and title of the posting, where it is still public. */
  from: { slug: string; title: string } | null;
}

/** A company in a list. */
export interface CompanySummary {
  slug: string;
  name: string;
  /** The id of its picture. */
  logo: string | null;
  openCount: number;
  /** Open roles that state what they pay. */
  payStatedCount: number;
  newestAt: Date | null;
}

export interface CompanyRecord {
  id: string;
  slug: string;
  name: string;
  /** The id of its picture. */
  logo: string | null;
  legalName: string | null;
  websiteUrl: string | null;
  tagline: string | null;
  about: ProfileText[];
  lifeAt: ProfileText[];
  values: ProfileText[];
  links: { kind: string; url: string }[];
  foundedYear: number | null;
  sizeText: string | null;
  hqText: string | null;
  isSample: boolean;
  boards: BoardSummary[];
  /** Roles, open or closed since, whose employer's date or first sighting (the earlier) is in the last 90 days. */
  openedCount: number;
  /** Roles closed in the last 90 days. */
  closedCount: number;
  /** Half of the roles that closed in the last year were open for at most so many days; null with fewer than three. */
  medianDaysOpen: number | null;
  closedForMedian: number;
}

/** The lists of a company's roles over time: what each number of its page counts. */
export type CompanyHistory = 'opened' | 'closed' | 'closed-year';

/** One role in such a list. */
export interface HistoryEntry {
  slug: string;
  title: string;
  state: 'open' | 'closed';
  /** The earlier of the employer's date and our first sighting. */
  openedAt: Date;
  firstSeenAt: Date;
  closedAt: Date | null;
}

/** One board of a company, as the public table of sources shows it. */
export interface BoardSummary {
  id: string;
  company: { slug: string; name: string };
  ats: string;
  url: string | null;
  state: string;
  stateReason: string | null;
  openCount: number;
  /** End of the newest complete run. */
  lastGoodAt: Date | null;
  /** Shares of its open roles that state a thing, 0 to 1; null with none open. */
  coverage: Record<'pay' | 'place' | 'postedAt', number | null>;
  robots: { allowed: boolean; rule: string | null } | null;
}
