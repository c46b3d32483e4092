import { headers } from 'next/headers';
import { findActor } from '#lib/auth/find-actor.ts';
import { readLiveRun } from '#lib/console/read-live-run.ts';

/** What happens at the board this moment, as JSON; 404 for anybody but an admin. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const actor = await findActor(await headers());
  if (actor?.role !== 'admin') return new Response(null, { status: 404 });
  const live = await readLiveRun(actor, (await params).id, { now: new Date() });
  return Response.json(live, { headers: { 'cache-control': 'no-store' } });
}
