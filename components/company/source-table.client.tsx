'use client';
// No browser needs it: it is marked so that the server draws it once (lib/front/README.md).

import { Badge } from '#components/ui/badge.tsx';
import { Table, Td, Th } from '#components/ui/table.tsx';
import { Time } from '#components/ui/time.tsx';
import type { SourceLine } from '#lib/views/source-line.ts';

/** Boards with their state, last complete reading, open roles and what robots.txt says. */
export function SourceTable({
  lines,
  caption,
  withCompany = true,
}: {
  lines: readonly SourceLine[];
  caption: string;
  withCompany?: boolean;
}) {
  return (
    <Table caption={caption} captionHidden>
      <thead>
        <tr>
          {withCompany ? <Th>Company</Th> : null}
          <Th>State</Th>
          <Th numeric>Open roles</Th>
          <Th>Last complete reading</Th>
          <Th>Board</Th>
          <Th>Share of roles that state</Th>
          <Th>robots.txt</Th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            {withCompany ? (
              <Td>
                <a
                  href={line.company.href}
                  className="inline-block py-1 font-semibold no-underline hover:underline"
                >
                  {line.company.name}
                </a>
              </Td>
            ) : null}
            <Td>
              <Badge tone={line.state.tone}>{line.state.text}</Badge>
              {line.state.reason ? (
                <p className="mt-1 min-w-[16ch] max-w-[36ch] text-small text-faint">{line.state.reason}</p>
              ) : null}
            </Td>
            <Td numeric>
              <a href={line.openHref} className="inline-block min-h-8 min-w-8 py-1">
                {line.open}
              </a>
            </Td>
            <Td className="whitespace-nowrap text-small">
              {line.lastGood ? <Time moment={line.lastGood} /> : <span className="text-faint">never</span>}
            </Td>
            <Td>
              {line.board ? (
                <a href={line.board.href} rel="nofollow noopener" className="inline-block py-1">
                  {line.system}
                </a>
              ) : (
                line.system
              )}
            </Td>
            <Td className="text-small">
              {line.coverage.length > 0 ? (
                line.coverage.map((entry) => (
                  <span key={entry.label} className="mr-3 inline-block whitespace-nowrap">
                    {entry.label} <span className="figures">{entry.share}</span>
                  </span>
                ))
              ) : (
                <span className="text-faint">–</span>
              )}
            </Td>
            <Td className="whitespace-nowrap text-small">{line.robots}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
