'use server';

import { redirect } from 'next/navigation';
import { decideReport } from '#lib/moderation/decide-report.ts';
import { routes } from '#lib/routes.ts';
import { requireAdmin } from '../../require-admin.ts';

export async function decideReportAction(form: FormData): Promise<void> {
  const id = String(form.get('id'));
  const actor = await requireAdmin();
  await decideReport(
    actor,
    { id, decision: form.get('decision'), note: String(form.get('note') ?? '') },
    { now: new Date() },
  );
  redirect(routes.adminReport(id));
}
