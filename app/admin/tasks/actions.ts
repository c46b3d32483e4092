'use server';

import { redirect } from 'next/navigation';
import { decideDeadLetters } from '#lib/console/decide-dead-letters.ts';
import { routes } from '#lib/routes.ts';
import { requireAdmin } from '../require-admin.ts';

export async function decideDeadLettersAction(form: FormData): Promise<void> {
  const decision = form.get('decision') === 'retry' ? 'retry' : 'discard';
  await decideDeadLetters(await requireAdmin(), form.getAll('id').map(String), decision, { now: new Date() });
  redirect(routes.adminTasks());
}
