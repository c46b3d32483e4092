import { env } from '../env.ts';
import { routes } from '../routes.ts';
import { type Feed, toFeedItem } from '../views/feed.ts';
import { parseSearch, searchHref, searchString, withSort } from './query.ts';
import { searchPostings } from './search-postings.ts';

const ITEMS = 50;

/** The newest roles of a search as a feed; `kind` names its address. Junk in the query widens it, as on the page. */
export async function searchFeed(
  kind: 'rss' | 'atom' | 'json',
  parameters: URLSearchParams,
  now: Date,
): Promise<Feed> {
  const { query } = parseSearch(parameters);
  const asked = { ...withSort(query, 'newest'), after: null };
  const found = await searchPostings(asked, { now, limit: ITEMS });
  const narrowed = Object.keys(query.filters).length > 0 ? ', narrowed' : '';
  return {
    title:
      query.text === ''
        ? `That Startup Job: open roles${narrowed}`
        : `That Startup Job: “${query.text}”${narrowed}`,
    pageUrl: new URL(searchHref(asked), env.SITE_URL).href,
    feedUrl: new URL(routes.jobsFeed(kind, searchString(query)), env.SITE_URL).href,
    items: found.postings.map((posting) => toFeedItem(posting, env.SITE_URL)),
  };
}
