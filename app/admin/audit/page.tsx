import type { Metadata } from 'next';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Table, Td, Th } from '#components/ui/table.tsx';
import { listAuditLines } from '#lib/console/list-audit-lines.ts';
import { requireAdmin } from '../require-admin.ts';

export const metadata: Metadata = { title: 'Log' };

export default async function AuditPage() {
  const lines = await listAuditLines(await requireAdmin(), { now: new Date() });
  return (
    <div className="pb-16">
      <PageHeader title="Log" lead="What people did in this console, newest first." />
      {lines.length === 0 ? (
        <EmptyState title="Nothing yet" />
      ) : (
        <Table caption="Log" captionHidden>
          <thead>
            <tr>
              <Th>When</Th>
              <Th>Who</Th>
              <Th>What</Th>
              <Th>On</Th>
              <Th>Detail</Th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.key}>
                <Td className="whitespace-nowrap">{line.when}</Td>
                <Td>{line.who}</Td>
                <Td>{line.action}</Td>
                <Td>{line.href ? <a href={line.href}>{line.subject}</a> : line.subject}</Td>
                <Td className="text-small text-soft">{line.detail}</Td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </div>
  );
}
