'use server';

import { notFound, redirect } from 'next/navigation';
import type { AlertState } from '#components/posting/alert-form.client.tsx';
import { readSubject, subscribe } from '#lib/alerts/subscribe.ts';
import { NotFound } from '#lib/errors.ts';
import { routes } from '#lib/routes.ts';
import { readClientAddress, readForm } from '../../../read-form.ts';

/** `search` is the query string of the page. Keeps the form's words on any error; also without JavaScript. */
export async function subscribeAction(
  search: string,
  _before: AlertState,
  form: FormData,
): Promise<AlertState> {
  const { input, trap } = readForm(form);
  const subject = await readSubject(new URLSearchParams(search)).catch((error: unknown) => {
    if (error instanceof NotFound) notFound();
    throw error;
  });
  const result = await subscribe(subject, input, {
    clientAddress: await readClientAddress(),
    trap,
    now: new Date(),
  });
  if (!result.ok) return { values: input, errors: result.errors };
  redirect(routes.alertDone('sent'));
}
