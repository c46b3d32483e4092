import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { AdminHeader } from '#components/admin/admin-header.tsx';
import { readConsoleCounts } from '#lib/console/read-console-counts.ts';
import { signOutAction } from '../(account)/sign-in/actions.ts';
import { requireAdmin } from './require-admin.ts';

export const metadata: Metadata = {
  title: { default: 'Console', template: '%s · Console' },
  robots: { index: false, follow: false },
};

export default async function AdminLayout({ children }: { children: ReactNode }) {
  const actor = await requireAdmin();
  const counts = await readConsoleCounts(actor);
  return (
    <>
      <AdminHeader name={actor.name} counts={counts} signOut={signOutAction} />
      <main id="main" className="sheet">
        {children}
      </main>
    </>
  );
}
