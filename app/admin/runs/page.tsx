import type { Metadata } from 'next';
import { RunsTable } from '#components/admin/runs-table.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { listRunSheets } from '#lib/console/list-run-sheets.ts';
import { routes } from '#lib/routes.ts';
import { requireAdmin } from '../require-admin.ts';

export const metadata: Metadata = { title: 'Runs' };

const STATUSES = ['running', 'held', 'failed', 'incomplete', 'interrupted', 'complete', 'discarded'];

export default async function RunsPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const actor = await requireAdmin();
  const { status } = await searchParams;
  const chosen = typeof status === 'string' && STATUSES.includes(status) ? status : null;
  const runs = await listRunSheets(actor, chosen, { now: new Date() });
  return (
    <div className="pb-16">
      <PageHeader title={chosen ? `Runs: ${chosen}` : 'Runs'} lead="The newest hundred." />
      <nav aria-label="State" className="mb-4 flex flex-wrap gap-x-5">
        <a
          href={routes.adminRuns()}
          aria-current={chosen === null ? 'page' : undefined}
          className="inline-flex min-h-10 items-center"
        >
          all
        </a>
        {STATUSES.map((value) => (
          <a
            key={value}
            href={routes.adminRuns(`status=${value}`)}
            aria-current={chosen === value ? 'page' : undefined}
            className="inline-flex min-h-10 items-center"
          >
            {value}
          </a>
        ))}
      </nav>
      {runs.length === 0 ? (
        <EmptyState title="No such run" />
      ) : (
        <RunsTable runs={runs} caption="Runs" withBoard />
      )}
    </div>
  );
}
