'use server';

import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import type { AlertState } from '#components/posting/alert-form.client.tsx';
import { readSubject, subscribe } from '#lib/alerts/subscribe.ts';
import { NotFound } from '#lib/errors.ts';
import { routes } from '#lib/routes.ts';

/** `search` is the query string of the page. Keeps the form's words on any error; also without JavaScript. */
export async function subscribeAction(
  search: string,
  _before: AlertState,
  form: FormData,
): Promise<AlertState> {
  const { website = '', ...values } = Object.fromEntries(
    [...form].filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && !entry[0].startsWith('$'),
    ),
  );
  const address = (await headers()).get('x-forwarded-for')?.split(',')[0]?.trim() ?? null;
  const subject = await readSubject(new URLSearchParams(search)).catch((error: unknown) => {
    if (error instanceof NotFound) notFound();
    throw error;
  });
  const result = await subscribe(subject, values, {
    clientAddress: address,
    trap: website,
    now: new Date(),
  });
  if (!result.ok) return { values, errors: result.errors };
  redirect(routes.alertDone('sent'));
}
