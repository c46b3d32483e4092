import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Description } from '#components/posting/description.tsx';
import { FactLedger } from '#components/posting/fact-ledger.client.tsx';
import { Badge } from '#components/ui/badge.tsx';
import { Button } from '#components/ui/button.tsx';
import { Field, fieldControl } from '#components/ui/field.tsx';
import { Textarea } from '#components/ui/input.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { NotFound } from '#lib/errors.ts';
import { getSubmission } from '#lib/recruiting/get-submission.ts';
import { routes } from '#lib/routes.ts';
import { requireAdmin } from '../../require-admin.ts';
import { decideSubmissionAction } from './actions.ts';

export const metadata: Metadata = { title: 'Submission' };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function SubmissionPage({ params, searchParams }: Props) {
  const { id } = await params;
  const actor = await requireAdmin();
  const submission = await getSubmission(actor, id, { now: new Date() }).catch((error) => {
    if (error instanceof NotFound) notFound();
    throw error;
  });
  const missing =
    (await searchParams).missing === 'reason' ? 'Say why; it goes back to the poster.' : undefined;
  const facts: [string, string][] = [
    ['Company', submission.company],
    ['Its site', submission.companyUrl ?? '–'],
    ['Sender', submission.email],
    ['People apply at', submission.applyUrl ?? '–'],
    ...submission.answers.map((answer): [string, string] => [answer.label, answer.value]),
  ];
  return (
    <div className="pb-16">
      <PageHeader eyebrow={<a href={routes.adminSubmissions()}>Submissions</a>} title={submission.title}>
        <p className="mt-3 flex flex-wrap items-center gap-3">
          <Badge>{submission.state}</Badge>
          <Badge tone={submission.proof === 'unproven' ? 'plain' : 'warn'}>{submission.proof}</Badge>
          <span className="text-soft">sent {submission.age}</span>
        </p>
      </PageHeader>
      {submission.decision ? <Notice title={`Decided: ${submission.decision}`} /> : null}
      {submission.pending && submission.holdReason ? (
        <Notice tone="warn" title={submission.holdReason} />
      ) : null}
      <dl className="mt-6 grid gap-x-10 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
        {facts.map(([label, value]) => (
          <div key={label} className="min-w-0">
            <dt className="eyebrow">{label}</dt>
            <dd className="break-words">{value}</dd>
          </div>
        ))}
      </dl>
      {submission.pending ? (
        <form
          action={decideSubmissionAction}
          className="mt-8 flex max-w-2xl flex-col gap-4 border-y border-rule py-6"
        >
          <input type="hidden" name="id" value={submission.id} />
          <Field
            id="reason"
            label="Reason"
            hint="Needed for a rejection; it goes back to the poster."
            error={missing}
          >
            <Textarea
              {...fieldControl('reason', true, missing)}
              name="reason"
              rows={2}
              maxLength={2000}
              className="min-h-20"
            />
          </Field>
          <div className="flex gap-4">
            <Button name="decision" value="approve">
              Approve and publish
            </Button>
            <Button name="decision" value="reject" tone="danger">
              Reject
            </Button>
          </div>
        </form>
      ) : null}
      <section aria-labelledby="preview" className="mt-10">
        <h2 id="preview" className="eyebrow mb-3">
          As readers would see it
        </h2>
        <FactLedger
          rows={submission.preview.facts}
          unstated={submission.preview.unstated}
          language={submission.preview.language}
        />
        <div className="mt-8">
          <Description sections={submission.preview.sections} language={submission.preview.language} />
        </div>
      </section>
    </div>
  );
}
