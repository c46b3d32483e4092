import { env } from '../env.ts';
import { routes } from '../routes.ts';
import { type Feed, toClosedItem, toFeedItem } from '../views/feed.ts';
import { listClosedOfSearch } from './closed-postings.ts';
import { parseSearch, searchHref, searchString, withSort } from './query.ts';
import { searchPostings } from './search-postings.ts';

const ITEMS = 50;
const CLOSED_ITEMS = 25;

/** The newest roles of a search as a feed, and which of its roles closed within two weeks; `kind` names its address. Junk in the query widens it, as on the page. */
export async function searchFeed(
  kind: 'rss' | 'atom' | 'json',
  parameters: URLSearchParams,
  now: Date,
): Promise<Feed> {
  const { query } = parseSearch(parameters);
  const asked = { ...withSort(query, 'newest'), after: null };
  const [found, closed] = await Promise.all([
    searchPostings(asked, { now, limit: ITEMS }),
    listClosedOfSearch(query, now, CLOSED_ITEMS),
  ]);
  const narrowed = Object.keys(query.filters).length > 0 ? ', narrowed' : '';
  return {
    title:
      query.text === ''
        ? `That Startup Job: open roles${narrowed}`
        : `That Startup Job: “${query.text}”${narrowed}`,
    pageUrl: new URL(searchHref(asked), env.SITE_URL).href,
    feedUrl: new URL(routes.jobsFeed(kind, searchString(query)), env.SITE_URL).href,
    items: [
      ...found.postings.map((posting) => toFeedItem(posting, env.SITE_URL)),
      ...closed.map((posting) => toClosedItem(posting, env.SITE_URL)),
    ].sort((a, b) => b.updated.getTime() - a.updated.getTime()),
  };
}
