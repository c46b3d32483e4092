import { searchFeed } from '#lib/search/search-feed.ts';
import { toRss } from '#lib/views/feed.ts';

export async function GET(request: Request): Promise<Response> {
  const feed = await searchFeed('rss', new URL(request.url).searchParams, new Date());
  return new Response(toRss(feed), { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
}
