import { Badge } from '#components/ui/badge.tsx';
import { Table, Td, Th } from '#components/ui/table.tsx';
import { routes } from '#lib/routes.ts';
import type { BoardLine } from '#lib/views/board-line.ts';

export function BoardsTable({ boards }: { boards: BoardLine[] }) {
  return (
    <Table caption="Boards" captionHidden>
      <thead>
        <tr>
          <Th>Company</Th>
          <Th>Board</Th>
          <Th>State</Th>
          <Th numeric>Open</Th>
          <Th numeric>Last good</Th>
          <Th numeric>Next</Th>
          <Th numeric>Coverage</Th>
        </tr>
      </thead>
      <tbody>
        {boards.map((board) => (
          <tr key={board.id}>
            <Td>
              <a href={routes.adminBoard(board.id)} className="font-semibold">
                {board.company}
              </a>
            </Td>
            <Td className="max-w-[28ch] break-words text-small">
              {board.ats} · {board.token}
            </Td>
            <Td>
              <Badge tone={board.tone}>{board.running ? 'running' : board.stateLabel}</Badge>
              {board.reason ? <p className="mt-1 max-w-[44ch] text-small text-soft">{board.reason}</p> : null}
            </Td>
            <Td numeric>{board.open}</Td>
            <Td numeric>{board.lastGood}</Td>
            <Td numeric>{board.nextDue}</Td>
            <Td numeric>
              {board.coverage.length === 0
                ? '–'
                : board.coverage.map((item) => `${item.label} ${item.share}`).join(', ')}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
