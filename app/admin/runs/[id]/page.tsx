import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { RunBadge } from '#components/admin/run-badge.tsx';
import { Button } from '#components/ui/button.tsx';
import { Field, fieldControl } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { getRun } from '#lib/console/get-run.ts';
import { NotFound } from '#lib/errors.ts';
import { routes } from '#lib/routes.ts';
import { requireAdmin } from '../../require-admin.ts';
import { decideRunAction } from './actions.ts';

export const metadata: Metadata = { title: 'Run' };

const KINDS: [string, string][] = [
  ['opened', 'New'],
  ['changed', 'Changed'],
  ['closed', 'Closed'],
  ['reopened', 'Reopened'],
];

export default async function RunPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const actor = await requireAdmin();
  const { run, events, rejections, wouldClose, deciding } = await getRun(actor, id, {
    now: new Date(),
  }).catch((error) => {
    if (error instanceof NotFound) notFound();
    throw error;
  });
  const undecided = run.status === 'held' && run.decision === null && !deciding;
  return (
    <div className="pb-16">
      <PageHeader
        eyebrow={<a href={routes.adminBoard(run.boardId)}>{run.board}</a>}
        title={`Run, ${run.started}`}
      >
        <p className="mt-3 flex flex-wrap items-center gap-3">
          <RunBadge run={run} />
          <span className="text-soft">
            {run.trigger} · {run.took} · {run.traffic} · HTTP {run.http} · rules {run.rulesVersion}
          </span>
        </p>
      </PageHeader>
      {run.running ? (
        <Notice title={`It runs: ${run.phase}`} role="status">
          <a href={routes.adminBoard(run.boardId)}>Watch it at its board</a>
        </Notice>
      ) : null}
      {run.error ? <Notice tone="bad" title={run.error} /> : null}
      {run.heldReason ? (
        <Notice tone="warn" title={run.heldReason}>
          {run.decision ?? 'Nothing was closed. The public pages show the board as it was.'}
        </Notice>
      ) : null}
      <dl className="mt-6 flex flex-wrap gap-x-10 gap-y-3 border-y border-rule py-4">
        {run.counts.map((count) => (
          <div key={count.label}>
            <dd className="figures text-title">{count.value}</dd>
            <dt className="text-small text-soft">{count.label}</dt>
          </div>
        ))}
      </dl>
      {deciding ? (
        <Notice title="The decision is being carried out" role="status" className="mt-6">
          <meta httpEquiv="refresh" content="2" />
        </Notice>
      ) : null}
      {undecided ? (
        <section aria-labelledby="decide" className="mt-10">
          <h2 id="decide" className="text-title font-semibold">
            Decide
          </h2>
          <p className="max-w-prose text-soft">
            Accept publishes what this run read and closes the postings below. Discard keeps everything as it
            is.
          </p>
          <form action={decideRunAction} className="mt-4 flex flex-wrap items-end gap-4">
            <input type="hidden" name="id" value={run.id} />
            <Field id="note" label="Note" optional className="w-80 max-w-full">
              <Input {...fieldControl('note')} name="note" maxLength={500} />
            </Field>
            <Button name="decision" value="accept">
              Accept
            </Button>
            <Button name="decision" value="discard" tone="secondary">
              Discard
            </Button>
          </form>
        </section>
      ) : null}
      {wouldClose.length > 0 ? (
        <PostingList title="Would close" rows={wouldClose.map((row) => ({ ...row, detail: '' }))} />
      ) : null}
      {KINDS.map(([kind, title]) => {
        const rows = events.filter((event) => event.kind === kind);
        return rows.length > 0 ? <PostingList key={kind} title={title} rows={rows} /> : null;
      })}
      {rejections.length > 0 ? (
        <section className="mt-10">
          <h2 className="text-title font-semibold">Rejected</h2>
          <ul className="mt-2">
            {rejections.map((rejection) => (
              <li key={`${rejection.title}${rejection.rule}`} className="border-b border-rule py-2">
                {rejection.title}: {rejection.rule}{' '}
                <span className="text-small text-soft">{rejection.evidence}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}

function PostingList({
  title,
  rows,
}: {
  title: string;
  rows: { title: string; slug: string; detail: string }[];
}) {
  return (
    <section className="mt-10">
      <h2 className="text-title font-semibold">{title}</h2>
      <ul className="mt-2">
        {rows.map((row) => (
          <li key={row.slug} className="border-b border-rule py-2">
            <a href={routes.job(row.slug)}>{row.title}</a>{' '}
            {row.detail ? <span className="text-small text-soft">{row.detail}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
