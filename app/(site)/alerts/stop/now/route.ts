import { stopSubscription } from '#lib/alerts/subscribe.ts';
import { routes } from '#lib/routes.ts';

/** Ends an alert: the button of our page, or the one press of a mail program (RFC 8058), which wants no redirect. */
export async function POST(request: Request): Promise<Response> {
  await stopSubscription(new URL(request.url).searchParams.get('token') ?? '');
  const form = await request.formData().catch(() => null);
  if (form?.get('from') === 'page')
    return new Response(null, { status: 303, headers: { location: routes.alertDone('stopped') } });
  return new Response('stopped\n', { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}

/** Somebody opened the mail program's link by hand. */
export function GET(request: Request): Response {
  const token = new URL(request.url).searchParams.get('token') ?? '';
  return new Response(null, { status: 303, headers: { location: routes.stopAlert(token) } });
}
