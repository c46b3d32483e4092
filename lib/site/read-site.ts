/** What pages say of the whole site: its numbers, its lists, and whether it shows sample data. */
import type { BoardSummary, CompanySummary } from '#lib/company-record.ts';
import { pool } from '#lib/db/client.ts';
import { listCompanies as companies } from '#lib/db/company-reads.ts';
import { listSitemapPostings } from '#lib/db/posting-reads.ts';
import { type Filling, findFilling } from '#lib/db/settings.ts';
import { listBoards, readSiteNumbers as numbers, type SiteNumbers } from '#lib/db/source-reads.ts';

/** How the site was filled; null while it is not known, also when the database does not answer. */
export async function readFilling(): Promise<Filling | null> {
  try {
    return await findFilling(pool);
  } catch {
    // The page itself will fail with the real error; a banner must not be what breaks it.
    return null;
  }
}

export function readSiteNumbers(): Promise<SiteNumbers> {
  return numbers(pool);
}

export function listCompanies(): Promise<CompanySummary[]> {
  return companies(pool);
}

export function listSources(): Promise<BoardSummary[]> {
  return listBoards(pool);
}

/** Slugs and dates of all open postings, for the sitemap; at most 45,000. */
export function listPublicPostings(): Promise<{ slug: string; updatedAt: Date }[]> {
  return listSitemapPostings(pool, '', 45_000);
}
