import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ReportForm } from '#components/posting/report-form.client.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { NotFound } from '#lib/errors.ts';
import { getPosting } from '#lib/postings/get-posting.ts';
import { routes } from '#lib/routes.ts';
import { reportAction } from './actions.ts';

export const metadata: Metadata = { title: 'Report a role', robots: { index: false } };

/** The key of the form is drawn anew for each reader. */
export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ slug: string }> };

export default async function ReportPage({ params }: Props) {
  const { slug } = await params;
  const posting = await getPosting(slug).catch((error: unknown) => {
    if (error instanceof NotFound) notFound();
    throw error;
  });
  return (
    <div className="pb-16">
      <PageHeader
        eyebrow={<a href={routes.job(slug)}>{posting.company.name}</a>}
        title={`Report “${posting.title}”`}
        lead="A person reads every report. You get a reference number; no account and no address is asked for."
      />
      <ReportForm
        action={reportAction.bind(null, slug)}
        initial={{ values: { formKey: randomUUID() }, errors: {} }}
      />
      <p className="mt-8 max-w-[66ch] text-small text-soft">
        What becomes of reports stands in our <a href={routes.policy()}>listing policy</a>.
      </p>
    </div>
  );
}
