import { EmptyState } from '#components/ui/empty-state.tsx';
import type { SearchPage } from '#lib/views/search-page.ts';

/** Why the list is empty: what each filter alone keeps out, and the way back. */
export function NoResults({ page }: { page: Pick<SearchPage, 'ways' | 'clearHref'> }) {
  return (
    <EmptyState title="Nothing matches all of this">
      {page.ways.length > 0 ? (
        <>
          <p>Leaving out one of them would bring back:</p>
          <ul className="mt-3 divide-y divide-rule border-y border-rule">
            {page.ways.map((way) => (
              <li key={way.text}>
                <a
                  href={way.href}
                  className="flex min-h-11 items-center justify-between gap-4 no-underline hover:underline"
                >
                  <span dir="auto">{way.text}</span>
                  <span className="figures text-small">{way.count}</span>
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>
          No single filter is to blame. <a href={page.clearHref}>Start over with all open roles</a>.
        </p>
      )}
    </EmptyState>
  );
}
