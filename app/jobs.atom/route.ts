import { searchFeed } from '#lib/search/search-feed.ts';
import { toAtom } from '#lib/views/feed.ts';

export async function GET(request: Request): Promise<Response> {
  const now = new Date();
  const feed = await searchFeed('atom', new URL(request.url).searchParams, now);
  return new Response(toAtom(feed, now), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
}
