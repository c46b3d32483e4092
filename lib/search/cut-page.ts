/** From a ranking to one page of it. Pure; both engines end with it. */
import { type Cursor, readCursor, writeCursor } from './cursor.ts';
import type { SearchHits, SearchRequest } from './engine.ts';
import type { Sort } from './query.ts';
import { lookAhead, spreadCompanies } from './spread-companies.ts';
import type { TextPlan } from './text/plan-text.ts';

/** One hit of a ranking. */
export interface RankedHit {
  id: string;
  company: string;
  /** The sort's own key: the score, the pay, 0. */
  key: number;
  listedAtMs: number;
}

/** What of a ranking an engine has to bring: the `count` best hits that are beyond the cursor. */
export interface Reach {
  sort: Sort;
  count: number;
  /** Newest and pay: hits below this one. */
  after: Cursor | null;
  /** Relevance: hits that were there at this time, so that newcomers do not shift the pages. */
  seenBy: Date | null;
  offset: number;
}

/** Nobody reads on beyond this; a ranking has to be brought from its top. */
const deepest = 10_000;

/** Without words there is nothing to be relevant to. */
export function reachOf({ query, limit }: SearchRequest, plan: TextPlan | null): Reach {
  const sort = query.sort === 'relevance' && plan === null ? 'newest' : query.sort;
  const cursor = query.after === null ? null : readCursor(query.after);
  if (sort !== 'relevance')
    return { sort, count: limit + 1, after: cursor, seenBy: null, offset: cursor?.offset ?? 0 };
  const offset = Math.min(cursor?.offset ?? 0, deepest);
  const seenBy = cursor === null || Math.abs(cursor.key) > 8.64e15 ? null : new Date(cursor.key);
  return { sort, count: offset + limit + lookAhead + 1, after: null, seenBy, offset };
}

/** The page and where the next one begins. `hits` are what `reachOf` asked for, best first. */
export function cutPage(
  { query, limit, now }: SearchRequest,
  plan: TextPlan | null,
  reach: Reach,
  hits: readonly RankedHit[],
): Pick<SearchHits, 'ids' | 'offset' | 'next'> {
  const { sort, offset } = reach;
  if (sort !== 'relevance') {
    const ids = hits.slice(0, limit).map(({ id }) => id);
    const last = hits.length > limit ? hits[limit - 1] : undefined;
    return {
      ids,
      offset,
      next:
        last === undefined
          ? null
          : writeCursor({ key: last.key, listedAtMs: last.listedAtMs, id: last.id, offset: offset + limit }),
    };
  }
  const ofOneCompany =
    query.filters.company !== undefined || (plan?.required ?? []).some(({ field }) => field === 'company');
  const page = ofOneCompany
    ? hits.slice(offset, offset + limit)
    : spreadCompanies(hits, ({ company }) => company, offset, limit);
  const last = page.at(-1);
  const more = hits.length > offset + limit && offset + limit < deepest;
  return {
    ids: page.map(({ id }) => id),
    offset,
    next:
      more && last !== undefined
        ? writeCursor({
            offset: offset + limit,
            key: reach.seenBy?.getTime() ?? now.getTime(),
            listedAtMs: last.listedAtMs,
            id: last.id,
          })
        : null,
  };
}
