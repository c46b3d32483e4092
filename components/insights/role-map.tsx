import { Table, Td, Th } from '#components/ui/table.tsx';
import land from '#lib/views/data/generated/land.json' with { type: 'json' };
import type { InsightsPage } from '#lib/views/insights-page.ts';

/** In the table; the rest of the dots are one or two roles each. */
const LISTED = 100;

/** A dot a city, its area by the number of open roles. */
export function RoleMap({ map }: { map: InsightsPage['map'] }) {
  const listed = map.dots.slice(0, LISTED);
  return (
    <section aria-labelledby="map" className="pt-12">
      <h2 id="map" className="pb-1 text-title">
        Where the roles are
      </h2>
      <p className="pb-3 text-small text-soft">
        A dot a city, its area by the number of open roles; a role in two cities counts in both. Roles that
        name a country alone, or no place, are not on the map.
      </p>
      <svg viewBox={`0 0 ${map.width} ${map.height}`} className="h-auto w-full" aria-hidden="true">
        <path d={land} fill="currentColor" className="text-rule" />
        {map.dots.map((dot) => (
          <a key={dot.href} href={dot.href} tabIndex={-1} className="text-stamp hover:text-ink">
            <title>{`${dot.label}: ${dot.count}`}</title>
            <circle
              cx={dot.x}
              cy={dot.y}
              r={dot.radius}
              fill="currentColor"
              fillOpacity="0.55"
              stroke="var(--ground)"
              strokeWidth="0.7"
            />
          </a>
        ))}
      </svg>
      <details className="pt-3">
        <summary className="min-h-10 cursor-pointer py-2 text-small">
          As a table{map.dots.length > LISTED ? `: the ${LISTED} cities with most roles` : ''}
        </summary>
        <Table caption="Open roles by city" captionHidden>
          <thead>
            <tr>
              <Th>City</Th>
              <Th numeric>Open roles</Th>
            </tr>
          </thead>
          <tbody>
            {listed.map((dot) => (
              <tr key={dot.href}>
                <Td>{dot.label}</Td>
                <Td numeric>
                  <a href={dot.href}>{dot.count}</a>
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      </details>
    </section>
  );
}
