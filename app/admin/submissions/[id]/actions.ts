'use server';

import { redirect } from 'next/navigation';
import { decideSubmission } from '#lib/recruiting/decide-submission.ts';
import { routes } from '#lib/routes.ts';
import { requireAdmin } from '../../require-admin.ts';

export async function decideSubmissionAction(form: FormData): Promise<void> {
  const id = String(form.get('id'));
  const decision = form.get('decision') === 'approve' ? 'approve' : 'reject';
  const reason = String(form.get('reason') ?? '').trim();
  const actor = await requireAdmin();
  if (decision === 'reject' && reason === '') redirect(`${routes.adminSubmission(id)}?missing=reason`);
  await decideSubmission(actor, { id, decision, reason }, { now: new Date() });
  redirect(routes.adminSubmission(id));
}
