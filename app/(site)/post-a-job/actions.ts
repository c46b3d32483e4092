'use server';

import { redirect } from 'next/navigation';
import type { FormState } from '#components/recruiting/post-job-form.client.tsx';
import { submitPosting } from '#lib/recruiting/submit-posting.ts';
import { routes } from '#lib/routes.ts';
import { readClientAddress, readForm } from '../../read-form.ts';

/** Keeps the form's words on any error, so that nothing typed is lost; also without JavaScript. */
export async function submitAction(_before: FormState, form: FormData): Promise<FormState> {
  const { input, trap } = readForm(form);
  const result = await submitPosting(input, {
    clientAddress: await readClientAddress(),
    trap,
    now: new Date(),
  });
  if (!result.ok) return { values: input, errors: result.errors };
  redirect(routes.postJobSent());
}
