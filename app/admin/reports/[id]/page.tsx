import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Badge } from '#components/ui/badge.tsx';
import { Button } from '#components/ui/button.tsx';
import { Field, fieldControl } from '#components/ui/field.tsx';
import { Textarea } from '#components/ui/input.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { getReportLine } from '#lib/console/report-lines.ts';
import { NotFound } from '#lib/errors.ts';
import { routes } from '#lib/routes.ts';
import { requireAdmin } from '../../require-admin.ts';
import { decideReportAction } from './actions.ts';

export const metadata: Metadata = { title: 'Report' };

type Props = { params: Promise<{ id: string }> };

export default async function ReportPage({ params }: Props) {
  const { id } = await params;
  const actor = await requireAdmin();
  const report = await getReportLine(actor, id, { now: new Date() }).catch((error: unknown) => {
    if (error instanceof NotFound) notFound();
    throw error;
  });
  const hint = 'Kept with the report and in the log; not public.';
  return (
    <div className="pb-16">
      <PageHeader
        eyebrow={<a href={routes.adminReports()}>Reports</a>}
        title={`${report.reference}: ${report.kind}`}
      >
        <p className="mt-3 flex flex-wrap items-center gap-3">
          <Badge>{report.state}</Badge>
          <span className="text-soft">sent {report.age}</span>
        </p>
      </PageHeader>
      {report.decision ? <Notice title={`Decided: ${report.decision}`} /> : null}
      <dl className="mt-6 grid gap-x-10 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
        <div className="min-w-0">
          <dt className="eyebrow">Role</dt>
          <dd className="break-words">
            <a href={routes.job(report.slug)}>{report.title}</a> at {report.company} ({report.postingState})
          </dd>
        </div>
        <div>
          <dt className="eyebrow">Its board</dt>
          <dd>
            <a href={routes.adminBoard(report.boardId)}>State and runs, read it again</a>
          </dd>
        </div>
        <div>
          <dt className="eyebrow">Open reports on it</dt>
          <dd>{report.openOfPosting}</dd>
        </div>
      </dl>
      <section aria-labelledby="words" className="mt-8 max-w-[66ch]">
        <h2 id="words" className="eyebrow mb-2">
          In the reader’s words
        </h2>
        <p className="whitespace-pre-line break-words" dir="auto">
          {report.text ?? 'Nothing written.'}
        </p>
      </section>
      {report.state === 'open' ? (
        <form
          action={decideReportAction}
          className="mt-8 flex max-w-2xl flex-col gap-4 border-y border-rule py-6"
        >
          <input type="hidden" name="id" value={report.id} />
          <Field id="note" label="Note" optional hint={hint}>
            <Textarea
              {...fieldControl('note', hint)}
              name="note"
              rows={2}
              maxLength={2000}
              className="min-h-20"
            />
          </Field>
          <div className="flex flex-wrap gap-4">
            <Button name="decision" value="confirm">
              Confirm
            </Button>
            {report.postingState === 'open' ? (
              <Button name="decision" value="close" tone="danger">
                Confirm and close the role
              </Button>
            ) : null}
            <Button name="decision" value="dismiss" tone="quiet">
              Dismiss
            </Button>
          </div>
        </form>
      ) : null}
    </div>
  );
}
