'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { FormState } from '#components/recruiting/post-job-form.client.tsx';
import { submitPosting } from '#lib/recruiting/submit-posting.ts';
import { routes } from '#lib/routes.ts';

/** Keeps the form's words on any error, so that nothing typed is lost; also without JavaScript. */
export async function submitAction(_before: FormState, form: FormData): Promise<FormState> {
  const values: Record<string, string> = {};
  for (const [name, value] of form)
    if (typeof value === 'string' && !name.startsWith('$')) values[name] = value;
  const { website = '', ...input } = values;
  const address = (await headers()).get('x-forwarded-for')?.split(',')[0]?.trim() ?? null;
  const result = await submitPosting(input, { clientAddress: address, trap: website, now: new Date() });
  if (!result.ok) return { values: input, errors: result.errors };
  redirect(routes.postJobSent());
}
