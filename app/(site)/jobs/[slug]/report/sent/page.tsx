import type { Metadata } from 'next';
import { PageHeader } from '#components/ui/page-header.tsx';
import { routes } from '#lib/routes.ts';

export const metadata: Metadata = { title: 'Reported', robots: { index: false } };

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<{ reference?: string | string[] }>;
};

export default async function ReportSentPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const { reference } = await searchParams;
  // Only what our own form hands out is shown as a reference.
  const shown = typeof reference === 'string' && /^R-[0-9A-Z]{7}$/.test(reference) ? reference : null;
  return (
    <div className="pb-16">
      <PageHeader
        title="We have your report"
        lead="A person looks at it. The role stays as it is until then; three reports that it has closed make us read its board again at once."
      />
      {shown ? (
        <p className="text-lead">
          Your reference: <strong className="figures">{shown}</strong>
        </p>
      ) : null}
      <p className="mt-6 flex flex-wrap gap-6">
        <a href={routes.job(slug)}>Back to the role</a>
        <a href={routes.policy()}>What becomes of reports</a>
      </p>
    </div>
  );
}
