/** The one door to search: pages, feeds, alerts and the API all come through here. */
import { pool } from '#lib/db/client.ts';
import { listOpenSummaries, type PostingSummary } from '#lib/db/posting-reads.ts';
import type { SearchHits } from './engine.ts';
import { postgresEngine } from './postgres-engine.ts';
import type { SearchQuery } from './query.ts';

/** Hits of one page. */
export const pageSize = 20;

export interface SearchResult extends Omit<SearchHits, 'ids'> {
  /** The hits of this page, read from the database; what closed since the search is left out. */
  postings: PostingSummary[];
}

/** Searches open postings; `limit` at most 100. Counts are exact. Throws only when the database does. */
export async function searchPostings(
  query: SearchQuery,
  { now, limit = pageSize }: { now: Date; limit?: number },
): Promise<SearchResult> {
  const { ids, ...counts } = await postgresEngine.search({ query, now, limit: Math.min(limit, 100) });
  return { ...counts, postings: await listOpenSummaries(pool, ids) };
}
