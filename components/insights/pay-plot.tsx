import { Table, Td, Th } from '#components/ui/table.tsx';
import type { PayPlot as Plot } from '#lib/views/insights-page.ts';

/** Written out, since only whole class names reach the style sheet. */
const columns: Record<number, string> = {
  1: 'grid-cols-1',
  2: 'grid-cols-2',
  3: 'grid-cols-3',
  4: 'grid-cols-4',
  5: 'grid-cols-5',
  6: 'grid-cols-6',
  7: 'grid-cols-7',
  8: 'grid-cols-8',
};

/** On narrow screens the bar has a line of its own. */
const row =
  'grid grid-cols-[minmax(0,1fr)_5.5rem] items-center gap-x-3 sm:grid-cols-[minmax(0,3fr)_minmax(0,8fr)_minmax(0,2fr)]';
const bar = 'order-last col-span-full sm:order-none sm:col-span-1';

/** Half of each group's pay lies in its bar; the stroke is the median. The table behind it says the same in figures. */
export function PayPlot({ id, title, plot, of }: { id: string; title: string; plot: Plot; of: string }) {
  return (
    <section aria-labelledby={id} className="pt-12">
      <h2 id={id} className="pb-3 text-title">
        {title}
      </h2>
      {plot.rows.length === 0 ? (
        <p className="text-soft">No {of.toLowerCase()} has five open roles that state their pay.</p>
      ) : (
        <>
          <div className={`${row} text-mark text-faint`} aria-hidden="true">
            <span />
            <span className={`${bar} figures grid ${columns[plot.ticks.length] ?? 'grid-cols-8'}`}>
              {plot.ticks.map((tick) => (
                <span key={tick} className="border-l border-edge pl-1">
                  {tick}
                </span>
              ))}
            </span>
            <span className="text-right">Median</span>
          </div>
          <ul>
            {plot.rows.map((group) => (
              <li
                key={group.label}
                className={`${row} min-h-10 border-b border-rule pt-1 text-small sm:pt-0`}
              >
                <a href={group.href} className="no-underline hover:underline">
                  {group.label} <span className="figures text-faint">{group.count}</span>
                </a>
                <svg
                  viewBox="0 0 1000 20"
                  preserveAspectRatio="none"
                  className={`${bar} mb-2 h-5 w-full text-edge sm:mb-0`}
                  aria-hidden="true"
                >
                  <rect
                    x={group.box.from}
                    y="4"
                    width={Math.max(2, group.box.to - group.box.from)}
                    height="12"
                    fill="currentColor"
                    opacity="0.45"
                  />
                  <rect x={group.box.middle - 2} y="0" width="5" height="20" className="fill-stamp" />
                </svg>
                <span className="figures text-right">
                  {group.median}
                  <span className="sr-only">
                    , half between {group.lower} and {group.upper}
                  </span>
                </span>
              </li>
            ))}
          </ul>
          <details className="pt-3">
            <summary className="min-h-10 cursor-pointer py-2 text-small">As a table</summary>
            <Table caption={`${title}, US dollars a year`} captionHidden>
              <thead>
                <tr>
                  <Th>{of}</Th>
                  <Th numeric>Roles</Th>
                  <Th numeric>Lower quartile</Th>
                  <Th numeric>Median</Th>
                  <Th numeric>Upper quartile</Th>
                </tr>
              </thead>
              <tbody>
                {plot.rows.map((group) => (
                  <tr key={group.label}>
                    <Td>{group.label}</Td>
                    <Td numeric>
                      <a href={group.href}>{group.count}</a>
                    </Td>
                    <Td numeric>{group.lower}</Td>
                    <Td numeric>{group.median}</Td>
                    <Td numeric>{group.upper}</Td>
                  </tr>
                ))}
              </tbody>
            </Table>
          </details>
        </>
      )}
    </section>
  );
}
