/** Detail pages that carry one JobPosting as JSON-LD, for vendors whose lists lack the description. */
import type { CheerioAPI } from 'cheerio';
import type { RawPostingInput } from '#lib/posting.ts';
import type { ListedPosting } from '#scrapers/types.ts';
import { findJobPostings, postingOfLd } from './json-ld.ts';

/** The page's first posting, or null. Fit to be one of a scraper's `extract` functions. */
export function ldPosting($: CheerioAPI, url: string): ListedPosting | null {
  for (const node of findJobPostings($)) {
    const posting = postingOfLd(node, url);
    if (posting) return posting;
  }
  return null;
}

/** The listed posting, completed by what its page says; what the list says stands. */
export function completeFromLd(listed: ListedPosting, page: ListedPosting | null): RawPostingInput {
  return {
    ...listed,
    locations: listed.locations.length > 0 ? listed.locations : (page?.locations ?? []),
    places: listed.places?.length ? listed.places : (page?.places ?? []),
    employmentType: listed.employmentType ?? page?.employmentType ?? null,
    remote: listed.remote ?? page?.remote ?? null,
    pay: listed.pay ?? page?.pay ?? null,
    postedAt: listed.postedAt ?? page?.postedAt ?? null,
    validThrough: listed.validThrough ?? page?.validThrough ?? null,
    requisitionId: listed.requisitionId ?? page?.requisitionId ?? null,
    companyName: listed.companyName ?? page?.companyName ?? null,
    companyLogoUrl: listed.companyLogoUrl ?? page?.companyLogoUrl ?? null,
    descriptionHtml: listed.descriptionHtml ?? page?.descriptionHtml ?? null,
  };
}
