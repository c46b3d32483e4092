'use server';

import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import type { ReportState } from '#components/posting/report-form.client.tsx';
import { NotFound } from '#lib/errors.ts';
import { reportPosting } from '#lib/moderation/report-posting.ts';
import { routes } from '#lib/routes.ts';

/** Keeps the form's words on any error, so that nothing typed is lost; also without JavaScript. */
export async function reportAction(slug: string, _before: ReportState, form: FormData): Promise<ReportState> {
  const values: Record<string, string> = {};
  for (const [name, value] of form)
    if (typeof value === 'string' && !name.startsWith('$')) values[name] = value;
  const { website = '', ...input } = values;
  const address = (await headers()).get('x-forwarded-for')?.split(',')[0]?.trim() ?? null;
  const result = await reportPosting(slug, input, {
    clientAddress: address,
    trap: website,
    now: new Date(),
  }).catch((error: unknown) => {
    if (error instanceof NotFound) notFound();
    throw error;
  });
  if (!result.ok) return { values: input, errors: result.errors };
  redirect(routes.reportSent(slug, result.reference));
}
