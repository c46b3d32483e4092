/** A search as a feed: RSS 2.0, Atom 1.0 and JSON Feed 1.1 of the same items. Pure. */
import type { PostingSummary } from '#lib/posting-record.ts';
import { routes } from '#lib/routes.ts';
import { formatDate } from './format-age.ts';
import { formatPay } from './format-pay.ts';
import { formatPlaces, formatWorkplace } from './format-place.ts';
import { escapeXml } from './xml.ts';

export interface Feed {
  title: string;
  /** The page of results this feed follows. */
  pageUrl: string;
  /** Where the feed itself is. */
  feedUrl: string;
  items: FeedItem[];
}

export interface FeedItem {
  /** Names the item for good: the role's address, or that address with the day on which it closed. */
  id: string;
  /** The role's public address. */
  url: string;
  title: string;
  summary: string;
  published: Date;
  /** Moves only with what a reader would call a change. */
  updated: Date;
}

/** A posting as an item of a feed. */
export function toFeedItem(posting: PostingSummary, siteUrl: string): FeedItem {
  const facts = [
    formatPlaces(posting.places, 3),
    posting.workplace === null
      ? null
      : formatWorkplace(posting.workplace, posting.officeDays, posting.remoteWithin, posting.remoteLimits),
    posting.pay === null ? 'pay not stated' : formatPay(posting.pay),
  ].filter((fact) => fact !== null && fact !== '');
  const url = new URL(routes.job(posting.slug), siteUrl).href;
  return {
    id: url,
    url,
    title: `${posting.title} at ${posting.company.name}`,
    summary: facts.join(' · '),
    published: posting.firstSeenAt,
    updated: posting.changedAt ?? posting.firstSeenAt,
  };
}

/** The news that a posting closed: an item of its own, so that readers of the feed are told once. */
export function toClosedItem(posting: PostingSummary, siteUrl: string): FeedItem {
  const item = toFeedItem(posting, siteUrl);
  const closedAt = posting.closedAt ?? posting.seenOpenAt;
  return {
    id: `${item.url}#closed-${closedAt.toISOString().slice(0, 10)}`,
    url: item.url,
    title: `Closed: ${item.title}`,
    summary: `Closed on ${formatDate(closedAt)}.`,
    published: closedAt,
    updated: closedAt,
  };
}

const newest = (feed: Feed) =>
  feed.items.reduce<Date | null>(
    (latest, item) => (latest && latest > item.updated ? latest : item.updated),
    null,
  );

/** RSS 2.0. */
export function toRss(feed: Feed): string {
  const items = feed.items.map(
    (item) => `<item>
<title>${escapeXml(item.title)}</title>
<link>${escapeXml(item.url)}</link>
<guid isPermaLink="${item.id === item.url}">${escapeXml(item.id)}</guid>
<pubDate>${item.published.toUTCString()}</pubDate>
<description>${escapeXml(item.summary)}</description>
</item>`,
  );
  const built = newest(feed);
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${escapeXml(feed.title)}</title>
<link>${escapeXml(feed.pageUrl)}</link>
<description>${escapeXml(feed.title)}</description>
<language>en</language>
<atom:link href="${escapeXml(feed.feedUrl)}" rel="self" type="application/rss+xml"/>
${built ? `<lastBuildDate>${built.toUTCString()}</lastBuildDate>\n` : ''}${items.join('\n')}
</channel>
</rss>
`;
}

/** Atom 1.0 (RFC 4287). `now` dates a feed without items. */
export function toAtom(feed: Feed, now: Date): string {
  const entries = feed.items.map(
    (item) => `<entry>
<title>${escapeXml(item.title)}</title>
<id>${escapeXml(item.id)}</id>
<link rel="alternate" type="text/html" href="${escapeXml(item.url)}"/>
<published>${item.published.toISOString()}</published>
<updated>${item.updated.toISOString()}</updated>
<summary>${escapeXml(item.summary)}</summary>
</entry>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<title>${escapeXml(feed.title)}</title>
<id>${escapeXml(feed.feedUrl)}</id>
<link rel="self" type="application/atom+xml" href="${escapeXml(feed.feedUrl)}"/>
<link rel="alternate" type="text/html" href="${escapeXml(feed.pageUrl)}"/>
<updated>${(newest(feed) ?? now).toISOString()}</updated>
<author><name>That Startup Job</name></author>
${entries.join('\n')}
</feed>
`;
}

/** JSON Feed 1.1. */
export function toJsonFeed(feed: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.pageUrl,
    feed_url: feed.feedUrl,
    language: 'en',
    items: feed.items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      content_text: item.summary,
      date_published: item.published.toISOString(),
      date_modified: item.updated.toISOString(),
    })),
  });
}
