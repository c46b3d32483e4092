/**
 * The dictionary: the shape of a posting in the source's words (`RawPosting`) and in ours (`Posting`).
 * `null` always means *not said by the source*; nothing here is ever guessed or defaulted.
 * Closed lists follow schema.org/JobPosting and Google's enumerations where they have one.
 */
import { z } from 'zod';

export const WORKPLACES = ['onsite', 'hybrid', 'remote'] as const;
/** Google's enumeration of `employmentType`. */
export const EMPLOYMENT_TYPES = [
  'FULL_TIME',
  'PART_TIME',
  'CONTRACTOR',
  'TEMPORARY',
  'INTERN',
  'VOLUNTEER',
  'PER_DIEM',
] as const;
export const SENIORITIES = [
  'intern',
  'entry',
  'junior',
  'mid',
  'senior',
  'staff',
  'principal',
  'lead',
  'manager',
  'director',
  'vp',
  'executive',
] as const;
/** What the person does, not what the company does. */
export const FUNCTIONS = [
  'engineering',
  'hardware',
  'data',
  'research',
  'product',
  'design',
  'it',
  'security',
  'marketing',
  'sales',
  'support',
  'operations',
  'finance',
  'people',
  'legal',
  'healthcare',
  'education',
  'other',
] as const;
export const PAY_PERIODS = ['hour', 'day', 'week', 'month', 'year'] as const;
/** The least formal degree required; `none` = said that none is needed, or below bachelor. */
export const EDUCATIONS = ['none', 'bachelor', 'master', 'phd'] as const;
export const VISAS = ['yes', 'no'] as const;
/**
 * Where a fact was read: the vendor's structured field, JSON-LD in a page, the description, the title,
 * the recruiter's form, or an employer's correction.
 */
export const ORIGINS = ['ats-field', 'json-ld', 'text', 'title', 'recruiter', 'correction'] as const;
export const SECTION_KINDS = [
  'company',
  'role',
  'responsibilities',
  'qualifications',
  'pay',
  'benefits',
  'equal-opportunity',
  'other',
] as const;

export type Workplace = (typeof WORKPLACES)[number];
export type EmploymentType = (typeof EMPLOYMENT_TYPES)[number];
export type Seniority = (typeof SENIORITIES)[number];
export type JobFunction = (typeof FUNCTIONS)[number];
export type PayPeriod = (typeof PAY_PERIODS)[number];
export type Education = (typeof EDUCATIONS)[number];
export type Visa = (typeof VISAS)[number];
export type Origin = (typeof ORIGINS)[number];
export type SectionKind = (typeof SECTION_KINDS)[number];

/** Pay as the source's own structured field gives it. `text` is the source's wording, when it has one. */
export const rawPay = z.object({
  min: z.number().nullable(),
  max: z.number().nullable(),
  /** ISO 4217, or null where the source sends none. */
  currency: z.string().nullable(),
  period: z.enum(PAY_PERIODS).nullable(),
  text: z.string().nullable(),
});
export type RawPay = z.infer<typeof rawPay>;

/** An address in parts, as a vendor's structured field or JSON-LD gives it; names, not codes, are normal. */
export const rawPlace = z.object({
  locality: z.string().nullable(),
  region: z.string().nullable(),
  country: z.string().nullable(),
});
export type RawPlace = z.infer<typeof rawPlace>;

/** One opening in the source's own words. A scraper copies; it never interprets, defaults or translates. */
export const rawPosting = z.object({
  /** The vendor's id, unique within the board. Always a string (ids exceed 2^53). */
  sourceId: z.string().min(1),
  /** The canonical page of this opening. */
  url: z.url({ protocol: /^https?$/ }),
  title: z.string().min(1),
  /** Place texts exactly as served, in order, without duplicates. */
  locations: z.array(z.string()),
  /** The same places in parts, where the source structures them; else empty. */
  places: z.array(rawPlace).default([]),
  department: z.string().nullable(),
  /** The source's own word ("Full-time", "CDI"), not an enumeration. */
  employmentType: z.string().nullable(),
  /** The source's own word ("Hybrid - 3 days"). */
  workplace: z.string().nullable(),
  /** The source's own flag, where it has one. Ashby's is true for hybrid roles too. */
  remote: z.boolean().nullable(),
  pay: rawPay.nullable(),
  /** ISO 8601 as served; the employer's claim. */
  postedAt: z.string().nullable(),
  /** ISO 8601; a date alone means the end of that day. */
  validThrough: z.string().nullable(),
  /** ISO 8601; moves without visible change at some vendors, so it is never part of a comparison. */
  updatedAt: z.string().nullable().default(null),
  descriptionHtml: z.string().nullable(),
  applyUrl: z.string().nullable(),
  /** The employer's requisition number, kept apart from the vendor's id: two requisitions are never merged. */
  requisitionId: z.string().nullable().default(null),
  /** The employer as the source names it; null where the board itself is the employer. */
  companyName: z.string().nullable().default(null),
  companyUrl: z.string().nullable().default(null),
  companyLogoUrl: z.string().nullable().default(null),
  /** BCP 47 tag as served. */
  language: z.string().nullable().default(null),
  /** JSON-LD `applicantLocationRequirements` names, in the source's words. */
  applicantLocations: z.array(z.string()).default([]),
  /** JSON-LD `experienceRequirements`/`educationRequirements` as served text. */
  experience: z.string().nullable().default(null),
  education: z.string().nullable().default(null),
  /** A general application ("Don't see your role?"), not an opening. */
  prospect: z.boolean().default(false),
  /** How the structured values reached the source: a vendor's API or JSON-LD in a page. */
  origin: z.enum(['ats-field', 'json-ld', 'recruiter']).default('ats-field'),
});
export type RawPosting = z.infer<typeof rawPosting>;
/** What a scraper may hand over: optional fields left out. */
export type RawPostingInput = z.input<typeof rawPosting>;

/**
 * Where a fact comes from. For origin `text`, `start`/`end` are UTF-16 offsets into `Posting.descriptionText`
 * (the shown text) with `descriptionText.slice(start, end) === quote`. They are null where the words were taken
 * from a structured field or the title, or stand in a recruiter tag that is not shown.
 */
export const receipt = z.object({
  field: z.string(),
  origin: z.enum(ORIGINS),
  /** Which structured field (`pay`, `locations`, `workplace`, `employmentType` …); null for text and title. */
  source: z.string().nullable(),
  /** Verbatim words of the source. */
  quote: z.string(),
  start: z.number().int().nullable(),
  end: z.number().int().nullable(),
});
export type Receipt = z.infer<typeof receipt>;

/** Two sources that disagree. The value kept is the posting's; this is the other one, and where it was read. */
export const conflict = z.object({
  field: z.string(),
  /** The value that was not taken, as text ("onsite", "USD 90000–120000 year"). */
  value: z.string(),
  receipt,
});
export type Conflict = z.infer<typeof conflict>;

export const payBand = z.object({
  /** What the band is for ("Zone A", "San Francisco", "Level 4"); null when there is only one. */
  label: z.string().nullable(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  currency: z.string().nullable(),
  period: z.enum(PAY_PERIODS),
});
export type PayBand = z.infer<typeof payBand>;

/** Base pay as said: never converted, never annualised. Several bands: lowest min, highest max, all kept. */
export const pay = z.object({
  min: z.number().nullable(),
  max: z.number().nullable(),
  currency: z.string().nullable(),
  period: z.enum(PAY_PERIODS),
  bands: z.array(payBand),
});
export type Pay = z.infer<typeof pay>;

export const place = z.object({
  /** English name as commonly spelled; null for a whole region or country. */
  city: z.string().nullable(),
  /** ISO 3166-2 subdivision code without the country, US and CA only. */
  region: z.string().nullable(),
  /** ISO 3166-1 alpha-2. */
  country: z.string().nullable(),
  lat: z.number().nullable(),
  lng: z.number().nullable(),
});
export type Place = z.infer<typeof place>;

/** Inline formatting inside one block; offsets are into the block's own text. */
export const span = z.object({
  kind: z.enum(['strong', 'em', 'code', 'link']),
  start: z.number().int(),
  end: z.number().int(),
  /** For links: http, https or mailto only. */
  href: z.string().nullable(),
});
export type Span = z.infer<typeof span>;

/**
 * One block of the shown description. `start`/`end` place it in `descriptionText`, which is the blocks' texts joined by
 * one line feed. A paragraph may hold line feeds (from `<br>`).
 */
export const block = z.object({
  kind: z.enum(['heading', 'paragraph', 'item', 'preformatted']),
  text: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  /** Items: nesting depth from 0, and whether the list is numbered. Else 0 and false. */
  depth: z.number().int(),
  ordered: z.boolean(),
  spans: z.array(span),
  /** Index into `sections`. */
  section: z.number().int(),
});
export type Block = z.infer<typeof block>;

export const section = z.object({
  kind: z.enum(SECTION_KINDS),
  /** The source's own heading text; null for a part that has none. */
  heading: z.string().nullable(),
});
export type Section = z.infer<typeof section>;

/** What the normaliser answers for one raw posting. */
export const posting = z.object({
  title: z.string(),
  pay: pay.nullable(),
  workplace: z.enum(WORKPLACES).nullable(),
  /** Days in the office each week, when a hybrid posting says so. */
  officeDays: z.number().nullable(),
  /** Countries (alpha-2, or EU, XL, XA) in which a remote worker may live; null = anywhere or not said. */
  remoteWithin: z.array(z.string()).nullable(),
  /**
   * What narrows a remote role inside the United States: `-WA` not in that state, `+CO` in that state, `@ET` in that time zone
   * (ET, CT, MT, PT, AK, HT); null = nothing said.
   */
  remoteLimits: z.array(z.string()).nullable(),
  places: z.array(place),
  employmentType: z.enum(EMPLOYMENT_TYPES).nullable(),
  seniority: z.enum(SENIORITIES).nullable(),
  function: z.enum(FUNCTIONS).nullable(),
  yearsMin: z.number().nullable(),
  visa: z.enum(VISAS).nullable(),
  education: z.enum(EDUCATIONS).nullable(),
  /** ISO 639-1 of the description's main text; null without one. */
  language: z.string().nullable(),
  technologies: z.array(z.string()),
  postedAt: z.string().nullable(),
  validThrough: z.string().nullable(),
  applyUrl: z.string().nullable(),
  descriptionText: z.string(),
  blocks: z.array(block),
  sections: z.array(section),
  receipts: z.array(receipt),
  conflicts: z.array(conflict),
  /** SHA-256 (hex) over what a reader would call a change: title, places, words of the text, pay. */
  contentHash: z.string(),
});
export type Posting = z.infer<typeof posting>;

/**
 * The number of the rules that produced a stored posting. Raise it when a rule changes a derived value, so that
 * stored postings are derived again from their raw posting.
 */
export const RULES_VERSION = 4;
