import type { Metadata } from 'next';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Table, Td, Th } from '#components/ui/table.tsx';
import { listReportLines } from '#lib/console/report-lines.ts';
import { routes } from '#lib/routes.ts';
import { requireAdmin } from '../require-admin.ts';

export const metadata: Metadata = { title: 'Reports' };

export default async function ReportsPage() {
  const actor = await requireAdmin();
  const lines = await listReportLines(actor, { now: new Date() });
  return (
    <div className="pb-16">
      <PageHeader
        title="Reports"
        lead="What readers say is wrong with a role: fraud first, then the oldest. A report closes nothing by itself."
      />
      {lines.length === 0 ? (
        <EmptyState title="Nothing waits" />
      ) : (
        <Table caption="Reports that wait" captionHidden>
          <thead>
            <tr>
              <Th>Reference</Th>
              <Th>Role</Th>
              <Th>Said to be wrong</Th>
              <Th numeric>Open reports on it</Th>
              <Th numeric>Waits</Th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.id}>
                <Td>
                  <a href={routes.adminReport(line.id)} className="figures font-semibold">
                    {line.reference}
                  </a>
                </Td>
                <Td>
                  {line.title}
                  <span className="block text-small text-faint">{line.company}</span>
                </Td>
                <Td className="max-w-[40ch]">{line.kind}</Td>
                <Td numeric>{line.openOfPosting}</Td>
                <Td numeric>{line.age}</Td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </div>
  );
}
