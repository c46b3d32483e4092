import type { Metadata } from 'next';
import { Badge } from '#components/ui/badge.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Table, Td, Th } from '#components/ui/table.tsx';
import { listSubmissionLines } from '#lib/console/list-submission-lines.ts';
import { routes } from '#lib/routes.ts';
import { requireAdmin } from '../require-admin.ts';

export const metadata: Metadata = { title: 'Submissions' };

export default async function SubmissionsPage() {
  const actor = await requireAdmin();
  const lines = await listSubmissionLines(actor, 'pending', { now: new Date() });
  return (
    <div className="pb-16">
      <PageHeader
        title="Submissions"
        lead="Roles that recruiters posted and that nobody has looked at, oldest first."
      />
      {lines.length === 0 ? (
        <EmptyState title="Nothing waits" />
      ) : (
        <Table caption="Submissions that wait" captionHidden>
          <thead>
            <tr>
              <Th>Role</Th>
              <Th>Company</Th>
              <Th>Sender</Th>
              <Th>Held because</Th>
              <Th numeric>Waits</Th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.id}>
                <Td>
                  <a href={routes.adminSubmission(line.id)} className="font-semibold">
                    {line.title}
                  </a>
                </Td>
                <Td>{line.company}</Td>
                <Td>
                  <Badge tone={line.proofTone}>{line.proof}</Badge>
                </Td>
                <Td className="max-w-[40ch] text-small">{line.holdReason}</Td>
                <Td numeric>{line.age}</Td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </div>
  );
}
