import type { Metadata } from 'next';
import { SourceTable } from '#components/company/source-table.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { NumberStrip } from '#components/ui/number-strip.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { routes } from '#lib/routes.ts';
import { listSources } from '#lib/site/read-site.ts';
import { toSourceLine, toSourceNumbers } from '#lib/views/source-line.ts';

export const metadata: Metadata = {
  title: 'Sources',
  description:
    'Every job board we read: its state, when it was last read whole, and what its robots.txt says.',
  alternates: { canonical: routes.sources() },
};

export default async function SourcesPage() {
  const boards = await listSources();
  const now = new Date();
  return (
    <>
      <PageHeader
        title="Every board we read"
        lead="Each company’s own list of openings. A reading that looks wrong is held: it closes nothing until a person has looked at it."
      />
      {boards.length === 0 ? (
        <EmptyState title="No boards yet" />
      ) : (
        <>
          <NumberStrip numbers={toSourceNumbers(boards)} />
          <div className="pt-8">
            <SourceTable lines={boards.map((board) => toSourceLine(board, now))} caption="Boards" />
          </div>
        </>
      )}
    </>
  );
}
