'use server';

import { redirect } from 'next/navigation';
import { decideRun } from '#lib/console/decide-run.ts';
import { routes } from '#lib/routes.ts';
import { requireAdmin } from '../../require-admin.ts';

export async function decideRunAction(form: FormData): Promise<void> {
  const id = String(form.get('id'));
  const decision = form.get('decision') === 'accept' ? 'accept' : 'discard';
  await decideRun(await requireAdmin(), { runId: id, decision, note: String(form.get('note') ?? '') });
  redirect(routes.adminRun(id));
}
