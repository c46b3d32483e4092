'use server';

import { redirect } from 'next/navigation';
import { addLookedBoard, askToLook, toWebAddress } from '#lib/console/look-behind-address.ts';
import { routes } from '#lib/routes.ts';
import { requireAdmin } from '../../require-admin.ts';

export async function lookAction(form: FormData): Promise<void> {
  const typed = String(form.get('address') ?? '');
  const actor = await requireAdmin();
  const address = toWebAddress(typed);
  if (address !== null) await askToLook(actor, address);
  redirect(routes.adminAddBoard({ address: address ?? typed }));
}

export async function addBoardAction(form: FormData): Promise<void> {
  const actor = await requireAdmin();
  const address = String(form.get('address') ?? '');
  const company = String(form.get('company') ?? '');
  const index = Number(form.get('index'));
  const confirmed = form.get('confirmed') === 'yes';
  const result = await addLookedBoard(actor, { address, index, company, confirmed }, { now: new Date() });
  if (result.added) redirect(routes.adminBoard(result.boardId));
  redirect(routes.adminAddBoard({ address, company, mismatch: String(index) }));
}
