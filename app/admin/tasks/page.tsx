import type { Metadata } from 'next';
import { Button } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Table, Td, Th } from '#components/ui/table.tsx';
import { listDeadLetterLines } from '#lib/console/list-dead-letter-lines.ts';
import { requireAdmin } from '../require-admin.ts';
import { decideDeadLettersAction } from './actions.ts';

export const metadata: Metadata = { title: 'Failed tasks' };

export default async function TasksPage() {
  const lines = await listDeadLetterLines(await requireAdmin(), { now: new Date() });
  const retried = lines.filter((line) => line.canRetry);
  return (
    <div className="pb-16">
      <PageHeader
        title="Failed tasks"
        lead="Work that failed as often as it may. It is not tried again by itself and is kept for 90 days."
      />
      {lines.length === 0 ? (
        <EmptyState title="Nothing failed for good" />
      ) : (
        <>
          <Table caption="Failed tasks" captionHidden>
            <thead>
              <tr>
                <Th>When</Th>
                <Th>Task</Th>
                <Th>On</Th>
                <Th>Error</Th>
                <Th>A retry</Th>
                <Th>
                  <span className="sr-only">Decide</span>
                </Th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <tr key={line.id}>
                  <Td className="whitespace-nowrap">{line.when}</Td>
                  <Td>{line.task}</Td>
                  <Td>{line.board ? <a href={line.board.href}>{line.board.text}</a> : '–'}</Td>
                  <Td className="break-words text-small">
                    {line.error} <span className="text-soft">({line.tries} tries)</span>
                  </Td>
                  <Td className="text-small text-soft">{line.retry}</Td>
                  <Td>
                    <form action={decideDeadLettersAction} className="flex flex-wrap gap-2">
                      <input type="hidden" name="id" value={line.id} />
                      {line.canRetry ? (
                        <Button tone="secondary" name="decision" value="retry">
                          Retry
                        </Button>
                      ) : null}
                      <Button tone="danger" name="decision" value="discard">
                        Discard
                      </Button>
                    </form>
                  </Td>
                </tr>
              ))}
            </tbody>
          </Table>
          <section aria-label="All of them" className="mt-6 flex flex-wrap items-start gap-4">
            <form action={decideDeadLettersAction}>
              {retried.map((line) => (
                <input key={line.id} type="hidden" name="id" value={line.id} />
              ))}
              <Button tone="secondary" name="decision" value="retry" disabled={retried.length === 0}>
                Retry all {retried.length}
              </Button>
            </form>
            <details>
              <summary className="flex min-h-11 cursor-pointer items-center">Discard all…</summary>
              <form action={decideDeadLettersAction} className="mt-2">
                {lines.map((line) => (
                  <input key={line.id} type="hidden" name="id" value={line.id} />
                ))}
                <Button tone="danger" name="decision" value="discard">
                  Discard all {lines.length}
                </Button>
              </form>
            </details>
          </section>
        </>
      )}
    </div>
  );
}
