import { RunsTable } from '#components/admin/runs-table.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { listBoardLines } from '#lib/console/list-board-lines.ts';
import { listRunSheets } from '#lib/console/list-run-sheets.ts';
import { readConsoleCounts } from '#lib/console/read-console-counts.ts';
import { routes } from '#lib/routes.ts';
import { BOARD_STATES } from '#lib/views/board-line.ts';
import { requireAdmin } from './require-admin.ts';

export default async function OverviewPage() {
  const actor = await requireAdmin();
  const now = new Date();
  const [{ states, total }, runs, counts] = await Promise.all([
    listBoardLines(actor, { state: null, text: '', page: 1 }, { now }),
    listRunSheets(actor, null, { now }),
    readConsoleCounts(actor),
  ]);
  return (
    <div className="pb-16">
      <PageHeader title="Overview" lead={`${total.toLocaleString('en-US')} boards are read.`} />
      <ul className="flex flex-wrap gap-x-10 gap-y-3 border-y border-rule py-4">
        {Object.entries(BOARD_STATES).map(([state, { label }]) =>
          states[state] ? (
            <li key={state}>
              <a href={routes.adminBoards(`state=${state}`)} className="no-underline hover:underline">
                <span className="figures text-title">{states[state]}</span>{' '}
                <span className="text-soft">{label}</span>
              </a>
            </li>
          ) : null,
        )}
      </ul>
      <h2 className="mt-10 text-title font-semibold">Waiting for a decision</h2>
      <ul className="mt-2 list-disc pl-5">
        <li>
          <a href={routes.adminRuns('status=held')}>
            {counts.heldRuns === 1 ? '1 held run' : `${counts.heldRuns} held runs`}
          </a>
        </li>
        <li>
          <a href={routes.adminSubmissions()}>
            {counts.submissions === 1 ? '1 submission' : `${counts.submissions} submissions`}
          </a>
        </li>
      </ul>
      <h2 className="mb-3 mt-10 text-title font-semibold">Newest runs</h2>
      {runs.length === 0 ? (
        <EmptyState title="No run yet">
          The worker starts with the boards that have never been read.
        </EmptyState>
      ) : (
        <RunsTable runs={runs.slice(0, 20)} caption="Newest runs" withBoard />
      )}
    </div>
  );
}
