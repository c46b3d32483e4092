/** Before every page: the content security policy with a fresh nonce, and 503 while the database does not answer. */
import { type NextRequest, NextResponse } from 'next/server';
import { contentSecurityPolicy } from '#lib/content-security-policy.ts';
import { databaseAnswers } from '#lib/db/health.ts';
import { env } from '#lib/env.ts';
import { unavailablePage } from '#lib/views/unavailable-page.ts';

const mode = {
  development: process.env.NODE_ENV === 'development',
  https: env.SITE_URL.startsWith('https:'),
};

export async function proxy(request: NextRequest) {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  const policy = contentSecurityPolicy(nonce, mode);
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  // Where the reader is: a layout cannot know it otherwise (app/admin/require-admin.ts).
  headers.set('x-path', request.nextUrl.pathname + request.nextUrl.search);
  // Next reads the nonce from here and puts it on every script of its own.
  headers.set('content-security-policy', policy);

  if (!(await databaseAnswers())) {
    return new NextResponse(unavailablePage(nonce), {
      status: 503,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': policy,
        'cache-control': 'no-store',
        'retry-after': '10',
      },
    });
  }
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  return response;
}

export const config = {
  matcher: [
    {
      source: '/((?!_next/static|assets/|logos/|healthz|readyz|icon|favicon.ico).*)',
      // The front asks so for pages that it sends to many: it has seen the database answer, and gives them a policy of
      // its own. It takes the header from what readers send.
      missing: [{ type: 'header', key: 'x-page-for-all' }],
    },
  ],
};
