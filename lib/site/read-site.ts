/** What pages say of the whole site: its numbers, its lists, and whether it shows sample data. */
import type { BoardSummary, CompanySummary } from '#lib/company-record.ts';
import { pool } from '#lib/db/client.ts';
import {
  type CompanyPageAsk,
  listCompanies as companies,
  listCompanySlugs as companySlugs,
} from '#lib/db/company-reads.ts';
import { listSitemapPostings } from '#lib/db/posting-reads.ts';
import { type Filling, findFilling } from '#lib/db/settings.ts';
import {
  type BoardAsk,
  countBoardStates,
  listBoards,
  readSiteNumbers as numbers,
  type SiteNumbers,
} from '#lib/db/source-reads.ts';

const rememberMs = 1_000;
let known: { filling: Filling; untilMs: number } | null = null;

/** How the site was filled, asked at most once a second; null while it is not known, also when the database does not answer. */
export async function readFilling(): Promise<Filling | null> {
  if (known !== null && performance.now() < known.untilMs) return known.filling;
  try {
    const filling = await findFilling(pool);
    known = filling === null ? null : { filling, untilMs: performance.now() + rememberMs };
    return filling;
  } catch {
    // The page itself will fail with the real error; a banner must not be what breaks it.
    return null;
  }
}

export function readSiteNumbers(): Promise<SiteNumbers> {
  return numbers(pool);
}

/** A page of the companies with open roles; `total` counts all that have the words. */
export function listCompanies(
  ask: CompanyPageAsk,
): Promise<{ companies: CompanySummary[]; total: number; next: string | null }> {
  return companies(pool, ask);
}

/** Slugs of the companies with open roles, for the sitemap; at most 5,000. */
export function listCompanySlugs(): Promise<string[]> {
  return companySlugs(pool);
}

/** A page of the boards we read, and how many there are in each state. `next`: what to ask for as `after` to go on. */
export async function listSources(
  ask: BoardAsk & { limit: number },
): Promise<{ boards: BoardSummary[]; states: Record<string, number>; next: string | null }> {
  const [found, states] = await Promise.all([
    listBoards(pool, { ...ask, limit: ask.limit + 1 }),
    countBoardStates(pool),
  ]);
  const boards = found.slice(0, ask.limit);
  return { boards, states, next: found.length > ask.limit ? (boards.at(-1)?.id ?? null) : null };
}

/** Slugs and dates of all open postings, for the sitemap; at most 45,000. */
export function listPublicPostings(): Promise<{ slug: string; updatedAt: Date }[]> {
  return listSitemapPostings(pool, '', 45_000);
}
