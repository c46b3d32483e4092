import { databaseAnswers } from '#lib/db/health.ts';

/** 200 when pages can be served, 503 while the database does not answer. */
export async function GET() {
  const ready = await databaseAnswers();
  return Response.json(
    { status: ready ? 'ready' : 'database-unavailable' },
    {
      status: ready ? 200 : 503,
      headers: { 'cache-control': 'no-store', ...(ready ? {} : { 'retry-after': '5' }) },
    },
  );
}
