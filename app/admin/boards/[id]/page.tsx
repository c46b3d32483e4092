import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LiveRunPanel } from '#components/admin/live-run.client.tsx';
import { RunsTable } from '#components/admin/runs-table.tsx';
import { Badge } from '#components/ui/badge.tsx';
import { Button } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { getBoard } from '#lib/console/get-board.ts';
import { readLiveRun } from '#lib/console/read-live-run.ts';
import { NotFound } from '#lib/errors.ts';
import { routes } from '#lib/routes.ts';
import { requireAdmin } from '../../require-admin.ts';
import { pauseAction, rescrapeAction } from './actions.ts';

export const metadata: Metadata = { title: 'Board' };

export default async function BoardPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const actor = await requireAdmin();
  const now = new Date();
  const found = await getBoard(actor, id, { now }).catch((error) => {
    if (error instanceof NotFound) notFound();
    throw error;
  });
  const { board, runs } = found;
  const live = await readLiveRun(actor, id, { now });
  const facts: [string, string][] = [
    ['Open postings', board.open],
    ['Last good run', board.lastGood],
    ['Last run', board.lastRun],
    ['Due', board.nextDue],
    [
      'Coverage',
      board.coverage.map((item) => `${item.label} ${item.share}`).join(', ') || 'not measured yet',
    ],
    ['robots.txt', board.robots],
  ];
  return (
    <div className="pb-16">
      <PageHeader eyebrow={`${board.ats} · ${board.token}`} title={board.company}>
        <p className="mt-3 flex flex-wrap items-center gap-3">
          <Badge tone={board.tone}>{board.stateLabel}</Badge>
          {board.reason ? <span className="text-soft">{board.reason}</span> : null}
        </p>
      </PageHeader>
      <section
        aria-label="This board now"
        className="flex flex-wrap items-center gap-4 border-y border-rule py-4"
      >
        <form action={rescrapeAction}>
          <input type="hidden" name="id" value={board.id} />
          <Button disabled={live.state !== 'idle'}>Re-scrape</Button>
        </form>
        <form action={pauseAction}>
          <input type="hidden" name="id" value={board.id} />
          <input type="hidden" name="paused" value={board.paused ? 'no' : 'yes'} />
          <Button tone="secondary">{board.paused ? 'Resume' : 'Pause'}</Button>
        </form>
        <LiveRunPanel initial={live} url={routes.adminBoardLive(board.id)} />
        {live.state === 'idle' ? null : (
          <noscript>
            <meta httpEquiv="refresh" content="3" />
          </noscript>
        )}
      </section>
      <dl className="mt-6 grid gap-x-10 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt className="eyebrow">{label}</dt>
            <dd className="figures">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-6 flex flex-wrap gap-6">
        <a href={routes.company(board.companySlug)}>Company page</a>
        {board.url ? (
          <a href={board.url} rel="noopener noreferrer">
            The board itself
          </a>
        ) : null}
      </p>
      <h2 className="mb-3 mt-10 text-title font-semibold">Runs</h2>
      {runs.length === 0 ? (
        <EmptyState title="No run yet" />
      ) : (
        <RunsTable runs={runs} caption="Runs of this board" withBoard={false} />
      )}
    </div>
  );
}
