import { Table, Td, Th } from '#components/ui/table.tsx';
import type { WeekBar } from '#lib/views/insights-page.ts';

const WIDTH = 20;

/** Roles opened above the line and closed below it, a bar a week. The bars lead to their roles, as the table's numbers do. */
export function WeekPlot({ weeks, most }: { weeks: readonly WeekBar[]; most: string }) {
  return (
    <section aria-labelledby="weeks" className="pt-12">
      <h2 id="weeks" className="pb-1 text-title">
        Roles over time
      </h2>
      <p className="pb-3 text-small text-soft">
        Opened in each week (above the line) and closed (below it, darker). The tallest bar is {most}. A role
        opens on the earlier of the employer’s date and our first sighting; what had closed before we first
        read a board is not in it, and this week is not over.
      </p>
      <svg
        viewBox={`0 0 ${weeks.length * WIDTH} 206`}
        preserveAspectRatio="none"
        className="h-52 w-full"
        aria-hidden="true"
      >
        {weeks.map((week, index) => {
          const x = index * WIDTH + 2;
          return (
            <g key={week.label}>
              {week.opened.href ? (
                <a href={week.opened.href} tabIndex={-1} className="text-edge hover:text-ink">
                  <title>{`${week.opened.count} opened in the week of ${week.label}`}</title>
                  <rect
                    x={x}
                    y={102 - Math.max(1, week.opened.height)}
                    width={WIDTH - 4}
                    height={Math.max(1, week.opened.height)}
                    fill="currentColor"
                  />
                </a>
              ) : null}
              {week.closed.href ? (
                <a href={week.closed.href} tabIndex={-1} className="text-stamp hover:text-ink">
                  <title>{`${week.closed.count} closed in the week of ${week.label}`}</title>
                  <rect
                    x={x}
                    y="104"
                    width={WIDTH - 4}
                    height={Math.max(1, week.closed.height)}
                    fill="currentColor"
                  />
                </a>
              ) : null}
            </g>
          );
        })}
        <rect x="0" y="102" width={weeks.length * WIDTH} height="1" className="fill-ink" />
      </svg>
      <p className="figures flex justify-between text-mark text-faint" aria-hidden="true">
        <span>{weeks[0]?.label}</span>
        <span>{weeks[Math.floor(weeks.length / 2)]?.label}</span>
        <span>{weeks.at(-1)?.label}</span>
      </p>
      <details className="pt-3">
        <summary className="min-h-10 cursor-pointer py-2 text-small">As a table</summary>
        <Table caption="Roles opened and closed, by week" captionHidden>
          <thead>
            <tr>
              <Th>Week of</Th>
              <Th numeric>Opened</Th>
              <Th numeric>Closed</Th>
            </tr>
          </thead>
          <tbody>
            {weeks.toReversed().map((week) => (
              <tr key={week.label}>
                <Td className="figures whitespace-nowrap">{week.label}</Td>
                {[week.opened, week.closed].map((bar, index) => (
                  <Td numeric key={index === 0 ? 'opened' : 'closed'}>
                    {bar.href ? <a href={bar.href}>{bar.count}</a> : bar.count}
                  </Td>
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      </details>
    </section>
  );
}
