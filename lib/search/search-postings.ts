/** The one door to search: pages, feeds, alerts and the API all come through here. */
import { pool } from '#lib/db/client.ts';
import { listOpenSummaries } from '#lib/db/posting-reads.ts';
import type { PostingSummary } from '#lib/posting-record.ts';
import type { SearchHits } from './engine.ts';
import type { SearchQuery } from './query.ts';
import { type ResolvedQuery, resolveQuery } from './resolve-query.ts';
import { searchEngine } from './search-engine.ts';

/** Hits of one page. */
export const pageSize = 20;

export interface SearchResult extends Omit<SearchHits, 'ids'>, ResolvedQuery {
  /** The hits of this page, read from the database; what closed since the search is left out. */
  postings: PostingSummary[];
}

/**
 * Searches open postings; `limit` at most 100. Counts are exact. `query` comes back as it was understood: draw pages from
 * that. Throws only when the database does.
 */
export async function searchPostings(
  asked: SearchQuery,
  { now, limit = pageSize }: { now: Date; limit?: number },
): Promise<SearchResult> {
  const resolved = await resolveQuery(pool, asked);
  const { ids, ...counts } = await searchEngine.search({
    query: resolved.query,
    now,
    limit: Math.min(limit, 100),
  });
  return { ...resolved, ...counts, postings: await listOpenSummaries(pool, ids) };
}
