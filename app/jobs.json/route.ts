import { searchFeed } from '#lib/search/search-feed.ts';
import { toJsonFeed } from '#lib/views/feed.ts';

export async function GET(request: Request): Promise<Response> {
  const feed = await searchFeed('json', new URL(request.url).searchParams, new Date());
  return new Response(toJsonFeed(feed), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  });
}
