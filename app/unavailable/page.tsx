import type { Metadata } from 'next';
import { SiteFooter } from '#components/layout/site-footer.tsx';
import { SiteHeader } from '#components/layout/site-header.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';

export const metadata: Metadata = { title: 'Back in a moment', robots: { index: false } };

/** Drawn by proxy.ts with status 503 while the database does not answer. Reads nothing. */
export default function UnavailablePage() {
  return (
    <>
      <SiteHeader />
      <main id="main" className="sheet">
        <PageHeader
          eyebrow="503"
          title="The ledger is out of reach for a moment"
          lead="Our database does not answer right now. Nothing is lost; reload this page in a little while."
        />
      </main>
      <SiteFooter />
    </>
  );
}
