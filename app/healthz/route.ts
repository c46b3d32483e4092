import { readSearchStatus } from '#lib/search/search-engine.ts';

/**
 * The process answers, and what answers searches: the index, how many postings it holds and how many milliseconds ago it
 * was known to hold everything, or PostgreSQL. Says nothing about the database; /readyz does.
 */
export async function GET() {
  const { engine, index } = await readSearchStatus();
  const search = { engine, postings: index?.postings ?? null, trailMs: index?.trailMs ?? null };
  return Response.json({ status: 'ok', search }, { headers: { 'cache-control': 'no-store' } });
}
