'use server';

import { redirect } from 'next/navigation';
import { pauseBoard } from '#lib/console/pause-board.ts';
import { rescrapeBoard } from '#lib/console/rescrape-board.ts';
import { routes } from '#lib/routes.ts';
import { requireAdmin } from '../../require-admin.ts';

export async function rescrapeAction(form: FormData): Promise<void> {
  const id = String(form.get('id'));
  await rescrapeBoard(await requireAdmin(), id, { now: new Date() });
  redirect(routes.adminBoard(id));
}

export async function pauseAction(form: FormData): Promise<void> {
  const id = String(form.get('id'));
  await pauseBoard(await requireAdmin(), id, form.get('paused') === 'yes', { now: new Date() });
  redirect(routes.adminBoard(id));
}
