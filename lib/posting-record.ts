/** A stored posting as lists and pages get it: the fields of lib/posting.ts with its life at the source. Types only. */
import type {
  Block,
  Conflict,
  Education,
  EmploymentType,
  JobFunction,
  PayBand,
  PayPeriod,
  Place,
  Receipt,
  Section,
  Seniority,
  Visa,
  Workplace,
} from '#lib/posting.ts';

/** What a list shows of one posting. */
export interface PostingSummary {
  id: string;
  slug: string;
  state: 'open' | 'closed' | 'pending' | 'hidden';
  title: string;
  /** `logo`: the id of its picture; null where there is none. */
  company: { slug: string; name: string; logo: string | null };
  places: Place[];
  workplace: Workplace | null;
  officeDays: number | null;
  remoteWithin: string[];
  /** As in Posting. */
  remoteLimits: string[];
  pay: { min: number | null; max: number | null; currency: string | null; period: PayPeriod } | null;
  yearsMin: number | null;
  seniority: Seniority | null;
  function: JobFunction | null;
  employmentType: EmploymentType | null;
  visa: Visa | null;
  technologies: string[];
  language: string | null;
  hasConflict: boolean;
  reposts: number;
  /** Other sources that list the same role and give way to this one. */
  doubles: number;
  postedAt: Date | null;
  firstSeenAt: Date;
  /** The board's newest complete run while it is open; when it was last seen open once it is closed. */
  seenOpenAt: Date;
  changedAt: Date | null;
  closedAt: Date | null;
  isSample: boolean;
}

/** One entry of a posting's timeline. */
export interface PostingEvent {
  kind: 'opened' | 'changed' | 'closed' | 'reopened' | 'claimed' | 'corrected';
  reason: string | null;
  /** Changed: field → [before, after], or true for a long text. */
  fields: Record<string, unknown> | null;
  at: Date;
}

/** Everything the page of one posting shows. */
export interface PostingDetailRecord extends PostingSummary {
  companyId: string;
  companyWebsiteUrl: string | null;
  /** Paragraph hashes that most postings of the company share. */
  companyBoilerplate: string[];
  board: { ats: string; url: string | null };
  /** The open feed of many employers that it reached us by; null where the board is the employer's own. */
  feed: { name: string } | null;
  /** The other sources of the same role: who lists it, and where. */
  alsoOn: { name: string; url: string }[];
  /** What tells how usual this role's age and copies are. */
  history: {
    /** 19 of 20 roles of the company that closed in the last year had been open for fewer days; null with fewer than ten. */
    daysOpen95: number | null;
    /** Open postings of the company with the same title and the same words, besides this one. */
    copies: number;
  };
  origin: 'scraped' | 'recruiter' | 'claimed';
  sourceId: string;
  requisitionId: string | null;
  url: string;
  applyUrl: string | null;
  department: string | null;
  /** Place texts as served. */
  locations: string[];
  countries: string[];
  education: Education | null;
  validThrough: Date | null;
  closeReason: string | null;
  reopenedAt: Date | null;
  payBands: PayBand[];
  descriptionText: string;
  blocks: Block[];
  sections: Section[];
  receipts: Receipt[];
  conflicts: Conflict[];
  events: PostingEvent[];
  /** The closed posting this one repeats under a new id. */
  repostOf: { slug: string; firstSeenAt: Date } | null;
  /** The open posting that repeats this one. */
  repostedAs: { slug: string; title: string } | null;
}
