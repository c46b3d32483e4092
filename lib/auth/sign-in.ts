import { createHash } from 'node:crypto';
import { z } from 'zod';
import { pool } from '../db/client.ts';
import { countAttempt, forgetAttempts } from '../db/rate-limits.ts';
import { env } from '../env.ts';
import { auth } from './auth.ts';

const credentials = z.object({ email: z.email().max(254), password: z.string().min(1).max(256) });

/** Ten wrong tries an account in a quarter of an hour, wherever they come from. */
const ACCOUNT_TRIES = 10;
const ACCOUNT_WINDOW_MS = 15 * 60_000;

export type SignInResult = { ok: true; cookies: string[] } | { ok: false; reason: 'wrong' | 'too-many' };

/**
 * Signs a person in. A wrong e-mail and a wrong password get the same answer after the same work. `cookies` are
 * `Set-Cookie` values for the answer. The request goes through better-auth's own handler, so that its limiter and its
 * origin check apply too.
 */
export async function signIn(
  input: unknown,
  clientAddress: string | null,
  now: number,
): Promise<SignInResult> {
  const given = credentials.safeParse(input);
  if (!given.success) return { ok: false, reason: 'wrong' };
  const email = given.data.email.toLowerCase();
  const key = `sign-in:${createHash('sha256').update(email).digest('hex')}`;
  if (!(await countAttempt(pool, key, ACCOUNT_TRIES, ACCOUNT_WINDOW_MS, now)))
    return { ok: false, reason: 'too-many' };
  const answer = await auth.handler(
    new Request(new URL('/api/auth/sign-in/email', env.SITE_URL), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        origin: new URL(env.SITE_URL).origin,
        ...(clientAddress ? { 'x-forwarded-for': clientAddress } : {}),
      },
      body: JSON.stringify({ email, password: given.data.password }),
    }),
  );
  if (answer.status === 429) return { ok: false, reason: 'too-many' };
  if (!answer.ok) return { ok: false, reason: 'wrong' };
  await forgetAttempts(pool, key);
  return { ok: true, cookies: answer.headers.getSetCookie() };
}

/** Ends the session behind the headers; answers with the cookies that clear it. */
export async function signOut(headers: Headers): Promise<string[]> {
  const { headers: answer } = await auth.api.signOut({ headers, returnHeaders: true });
  return answer.getSetCookie();
}
