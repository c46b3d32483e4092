import { Table, Td, Th } from '#components/ui/table.tsx';
import { routes } from '#lib/routes.ts';
import type { RunSheet } from '#lib/views/run-sheet.ts';
import { RunBadge } from './run-badge.tsx';

/** Runs, newest first; `withBoard` names the board of each. */
export function RunsTable({
  runs,
  caption,
  withBoard,
}: {
  runs: RunSheet[];
  caption: string;
  withBoard: boolean;
}) {
  return (
    <Table caption={caption} captionHidden>
      <thead>
        <tr>
          <Th>Started</Th>
          {withBoard ? <Th>Board</Th> : null}
          <Th>State</Th>
          <Th numeric>Listed</Th>
          <Th numeric>New</Th>
          <Th numeric>Changed</Th>
          <Th numeric>Closed</Th>
          <Th numeric>Took</Th>
          <Th>By</Th>
        </tr>
      </thead>
      <tbody>
        {runs.map((run) => {
          const count = (label: string) => run.counts.find((item) => item.label === label)?.value ?? '0';
          return (
            <tr key={run.id}>
              <Td>
                <a href={routes.adminRun(run.id)} className="whitespace-nowrap">
                  {run.started}
                </a>
              </Td>
              {withBoard ? (
                <Td>
                  <a href={routes.adminBoard(run.boardId)}>{run.board}</a>
                </Td>
              ) : null}
              <Td>
                <RunBadge run={run} />
                {run.error || run.heldReason ? (
                  <p className="mt-1 max-w-[48ch] text-small text-soft">{run.error ?? run.heldReason}</p>
                ) : null}
              </Td>
              <Td numeric>{count('listed')}</Td>
              <Td numeric>{count('new')}</Td>
              <Td numeric>{count('changed')}</Td>
              <Td numeric>{count('closed')}</Td>
              <Td numeric>{run.took}</Td>
              <Td className="text-small">{run.trigger}</Td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
