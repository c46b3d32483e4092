'use server';

import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { signIn, signOut } from '#lib/auth/sign-in.ts';
import { env } from '#lib/env.ts';
import { safeReturnPath } from '#lib/http/safe-return-path.ts';
import { routes } from '#lib/routes.ts';

/** Copies `Set-Cookie` values of the account library onto this answer. */
async function setCookies(values: string[]): Promise<void> {
  const jar = await cookies();
  for (const value of values) {
    const [pair = '', ...attributes] = value.split(';').map((part) => part.trim());
    const [name = '', content = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
    const read = (key: string) =>
      attributes.find((attribute) => attribute.toLowerCase().startsWith(`${key}=`))?.slice(key.length + 1);
    const maxAge = read('max-age');
    jar.set(name, decodeURIComponent(content), {
      path: read('path') ?? '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: attributes.some((attribute) => attribute.toLowerCase() === 'secure'),
      ...(maxAge === undefined ? {} : { maxAge: Number(maxAge) }),
    });
  }
}

export async function signInAction(form: FormData): Promise<void> {
  const next = safeReturnPath(String(form.get('next') ?? ''), env.SITE_URL);
  const given = await headers();
  const result = await signIn(
    { email: form.get('email'), password: form.get('password') },
    given.get('x-forwarded-for')?.split(',')[0]?.trim() ?? null,
    Date.now(),
  );
  if (!result.ok) redirect(`${routes.signIn()}?failed=${result.reason}&next=${encodeURIComponent(next)}`);
  await setCookies(result.cookies);
  redirect(next === '/' ? routes.admin() : next);
}

export async function signOutAction(): Promise<void> {
  await setCookies(await signOut(await headers()));
  redirect(routes.signIn());
}
