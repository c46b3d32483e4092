import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { SiteFooter } from '#components/layout/site-footer.client.tsx';
import { SiteHeader } from '#components/layout/site-header.client.tsx';
import { TrackerScript } from '#components/tracker/tracker-script.tsx';

export default async function SiteLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <TrackerScript nonce={(await headers()).get('x-nonce') ?? undefined} />
      <SiteHeader />
      <main id="main" className="sheet">
        {children}
      </main>
      <SiteFooter />
    </>
  );
}
