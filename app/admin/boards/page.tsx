import type { Metadata } from 'next';
import { BoardsTable } from '#components/admin/boards-table.tsx';
import { Button } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Field, fieldControl } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Select } from '#components/ui/select.tsx';
import { listBoardLines } from '#lib/console/list-board-lines.ts';
import { routes } from '#lib/routes.ts';
import { BOARD_STATES } from '#lib/views/board-line.ts';
import { requireAdmin } from '../require-admin.ts';

export const metadata: Metadata = { title: 'Boards' };

export default async function BoardsPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const actor = await requireAdmin();
  const given = await searchParams;
  const state = typeof given.state === 'string' && given.state in BOARD_STATES ? given.state : null;
  const text = typeof given.q === 'string' ? given.q.slice(0, 200) : '';
  const page = Math.max(1, Number.parseInt(String(given.page ?? '1'), 10) || 1);
  const { lines, total, pages, states } = await listBoardLines(
    actor,
    { state, text, page },
    { now: new Date() },
  );
  const link = (to: number) =>
    routes.adminBoards(
      new URLSearchParams({
        ...(state ? { state } : {}),
        ...(text ? { q: text } : {}),
        page: String(to),
      }).toString(),
    );
  return (
    <div className="pb-16">
      <PageHeader
        title="Boards"
        lead={`${total.toLocaleString('en-US')} boards. The ones that need a person come first.`}
      >
        <p className="mt-3">
          <a href={routes.adminAddBoard()}>Add a board</a>
        </p>
      </PageHeader>
      <form method="get" className="mb-6 flex flex-wrap items-end gap-4">
        <Field id="q" label="Company, ATS or token" className="w-64">
          <Input {...fieldControl('q')} name="q" defaultValue={text} />
        </Field>
        <Field id="state" label="State" className="w-52">
          <Select
            {...fieldControl('state')}
            name="state"
            defaultValue={state ?? ''}
            options={[
              { value: '', label: 'any' },
              ...Object.entries(BOARD_STATES).map(([value, { label }]) => ({
                value,
                label: `${label} (${states[value] ?? 0})`,
              })),
            ]}
          />
        </Field>
        <Button tone="secondary">Show</Button>
      </form>
      {lines.length === 0 ? <EmptyState title="No board matches" /> : <BoardsTable boards={lines} />}
      {pages > 1 ? (
        <nav aria-label="Pages" className="mt-6 flex gap-4">
          {page > 1 ? <a href={link(page - 1)}>Previous</a> : null}
          <span className="text-faint">
            Page {page} of {pages}
          </span>
          {page < pages ? <a href={link(page + 1)}>Next</a> : null}
        </nav>
      ) : null}
    </div>
  );
}
