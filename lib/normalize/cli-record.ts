/**
 * The command's own form of a posting: `npm run -s normalize` reads records of job boards' exports, a JSON object a
 * line, and answers the derived fields with the words they were read from.
 */
import { z } from 'zod';
import type { Posting, RawPosting } from '../posting.ts';
import { verbatimStretch } from './verbatim-stretch.ts';

const text = z.string().nullish();

export const cliRecord = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  title: z.string(),
  company: text,
  location: text,
  description: text,
  descriptionIsHtml: z.boolean().nullish(),
  salaryText: text,
  employmentType: text,
  postedAt: text,
  url: text,
});
export type CliRecord = z.infer<typeof cliRecord>;

/** The record as a raw posting; what it lacks is not said. */
export function toRawPosting(record: CliRecord): RawPosting {
  return {
    sourceId: record.id,
    url: record.url ?? '',
    title: record.title,
    locations: record.location ? [record.location] : [],
    places: [],
    department: null,
    employmentType: record.employmentType ?? null,
    workplace: null,
    remote: null,
    pay: record.salaryText
      ? { min: null, max: null, currency: null, period: null, text: record.salaryText }
      : null,
    postedAt: record.postedAt ?? null,
    validThrough: null,
    updatedAt: null,
    descriptionHtml: record.description ?? null,
    applyUrl: null,
    requisitionId: null,
    companyName: record.company ?? null,
    companyUrl: null,
    companyLogoUrl: null,
    language: null,
    applicantLocations: [],
    experience: null,
    education: null,
    prospect: false,
    origin: 'ats-field',
  };
}

const WITH_EVIDENCE = ['pay', 'workplace', 'yearsMin', 'visa', 'education'] as const;

/** The derived fields with their evidence: the verbatim stretch of the record that says each. */
export function toAnswer(record: CliRecord, posting: Posting) {
  const texts = [record.description, record.salaryText, record.location, record.title, record.employmentType];
  const evidence = Object.fromEntries(
    WITH_EVIDENCE.map((field) => {
      const receipt = posting.receipts.find((candidate) => candidate.field === field);
      return [field, posting[field] === null || !receipt ? null : toEvidence(texts, receipt.quote)];
    }),
  );
  const { pay } = posting;
  return {
    id: record.id,
    pay: pay && { min: pay.min, max: pay.max, currency: pay.currency, period: pay.period },
    workplace: posting.workplace,
    remoteWithin: posting.remoteWithin,
    places: posting.places.map(({ city, region, country }) => ({ city, region, country })),
    employmentType: posting.employmentType,
    seniority: posting.seniority,
    function: posting.function,
    yearsMin: posting.yearsMin,
    visa: posting.visa,
    education: posting.education,
    language: posting.language,
    technologies: posting.technologies,
    evidence,
  };
}

/** Where the record spells the quoted words otherwise (entities, tags), its own spelling. */
function toEvidence(texts: readonly (string | null | undefined)[], quote: string): string {
  for (const source of texts) {
    const stretch = source ? verbatimStretch(source, quote) : null;
    if (stretch !== null) return stretch;
  }
  return quote;
}
