/** From what was scraped and derived to the columns of a row. Pure. */
import type { DerivedRow } from '../db/posting-writes.ts';
import { annualPayUsd } from '../normalize/annual-pay.ts';
import { placeName, placeSlug } from '../normalize/place-name.ts';
import { type Posting, type RawPosting, RULES_VERSION } from '../posting.ts';
import type { ListedPosting } from './diff.ts';

const DATE_ALONE = /^\d{4}-\d{2}-\d{2}$/;

/** An instant Postgres can keep, or null. A date alone is its first moment in UTC, or its last with `endOfDay`. */
export function toInstant(text: string | null, endOfDay = false): Date | null {
  if (text === null) return null;
  const time = Date.parse(endOfDay && DATE_ALONE.test(text) ? `${text}T23:59:59.999Z` : text);
  const year = new Date(time).getUTCFullYear();
  return year >= 1 && year <= 9999 ? new Date(time) : null;
}

/** A posting without its long parts, which travel packed. */
export type PostingHead = Omit<Posting, 'blocks' | 'sections' | 'receipts'>;

/** The places of a posting as rows of the place table. */
export function placeRows(posting: PostingHead) {
  return posting.places.map((place) => ({ ...place, slug: placeSlug(place), name: placeName(place) }));
}

/** The columns of `posting_body`. */
function toBody(raw: RawPosting, posting: Posting): Record<string, unknown> {
  return {
    raw,
    description_text: posting.descriptionText,
    blocks: posting.blocks,
    sections: posting.sections,
    receipts: posting.receipts,
    conflicts: posting.conflicts,
    pay_bands: posting.pay && posting.pay.bands.length > 0 ? posting.pay.bands : null,
  };
}

/** Splits a posting into what is looked at before it is written, and what is only written, as text. */
export function packPosting(raw: RawPosting, posting: Posting): { head: PostingHead; bodyJson: string } {
  const { blocks: _blocks, sections: _sections, receipts: _receipts, ...head } = posting;
  return { head, bodyJson: JSON.stringify(toBody(raw, posting)) };
}

export function toDerivedRow(listed: ListedPosting, posting: Posting): DerivedRow {
  return { ...toHeadRow(listed, posting), body: toBody(listed.raw, posting) };
}

/** The same for a packed posting. */
export function toPackedRow(listed: ListedPosting, head: PostingHead, bodyJson: string): DerivedRow {
  return { ...toHeadRow(listed, head), body: { json: bodyJson, text: head.descriptionText } };
}

function toHeadRow(listed: ListedPosting, posting: PostingHead): Pick<DerivedRow, 'posting' | 'placeSlugs'> {
  const { raw } = listed;
  const yearUsd = posting.pay && annualPayUsd(posting.pay);
  return {
    posting: {
      requisition_id: raw.requisitionId,
      url: raw.url,
      apply_url: posting.applyUrl,
      title: posting.title,
      department: raw.department,
      locations: raw.locations,
      function: posting.function,
      seniority: posting.seniority,
      workplace: posting.workplace,
      office_days: posting.officeDays === null ? null : Math.round(posting.officeDays),
      remote_within: posting.remoteWithin ?? [],
      remote_limits: posting.remoteLimits ?? [],
      employment_type: posting.employmentType,
      years_min: posting.yearsMin,
      visa: posting.visa,
      education: posting.education,
      language: posting.language,
      technologies: posting.technologies,
      pay_min: posting.pay?.min ?? null,
      pay_max: posting.pay?.max ?? null,
      pay_currency: posting.pay?.currency ?? null,
      pay_period: posting.pay?.period ?? null,
      pay_min_year_usd: yearUsd?.min ?? null,
      pay_max_year_usd: yearUsd?.max ?? null,
      places: posting.places,
      countries: [...new Set(posting.places.flatMap((place) => place.country ?? []))],
      has_conflict: posting.conflicts.length > 0,
      posted_at: toInstant(posting.postedAt),
      valid_through: toInstant(posting.validThrough, true),
      raw_hash: listed.rawHash,
      listed_hash: listed.listedHash,
      content_hash: posting.contentHash,
      rules_version: RULES_VERSION,
    },
    placeSlugs: [...new Set(posting.places.map(placeSlug))],
  };
}
