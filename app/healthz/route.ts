/** The process answers. Says nothing about the database; /readyz does. */
export function GET() {
  return Response.json({ status: 'ok' }, { headers: { 'cache-control': 'no-store' } });
}
