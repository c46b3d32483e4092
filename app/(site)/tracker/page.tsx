import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { filledByScript } from '#components/tracker/tracker-slot.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { routes } from '#lib/routes.ts';

export const metadata: Metadata = {
  title: 'Tracker settings',
  description: 'All this browser keeps from this site, and how to take it along or clear it.',
  alternates: { canonical: routes.tracker() },
  robots: { index: false, follow: true },
};

export default async function TrackerPage() {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <>
      <PageHeader
        title="Tracker settings"
        lead="Roles you save, apply to or hide are kept in this browser and nowhere else. Nothing is stored before you press something, and nothing of it is sent to us."
      />
      <p
        id="without-script"
        className="without-script double-rule max-w-[66ch] py-6 text-read"
        suppressHydrationWarning
      >
        Saving and hiding are done by your browser, so they need JavaScript, which is off. Everything else on
        this site works without it, and with it off nothing new is stored.
      </p>
      <div id="tracker" className="double-rule pt-6" {...filledByScript} />
      <script nonce={nonce} suppressHydrationWarning type="module" src="/assets/tracker-page.js" />
    </>
  );
}
