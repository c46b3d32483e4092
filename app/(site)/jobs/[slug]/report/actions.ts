'use server';

import { notFound, redirect } from 'next/navigation';
import type { ReportState } from '#components/posting/report-form.client.tsx';
import { NotFound } from '#lib/errors.ts';
import { reportPosting } from '#lib/moderation/report-posting.ts';
import { routes } from '#lib/routes.ts';
import { readClientAddress, readForm } from '../../../../read-form.ts';

/** Keeps the form's words on any error, so that nothing typed is lost; also without JavaScript. */
export async function reportAction(slug: string, _before: ReportState, form: FormData): Promise<ReportState> {
  const { input, trap } = readForm(form);
  const result = await reportPosting(slug, input, {
    clientAddress: await readClientAddress(),
    trap,
    now: new Date(),
  }).catch((error: unknown) => {
    if (error instanceof NotFound) notFound();
    throw error;
  });
  if (!result.ok) return { values: input, errors: result.errors };
  redirect(routes.reportSent(slug, result.reference));
}
