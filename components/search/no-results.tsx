import { EmptyState } from '#components/ui/empty-state.tsx';
import type { SearchPage } from '#lib/views/search-page.ts';

/** Why the list is empty: what each filter alone keeps out, and the way back. */
export function NoResults({ page }: { page: Pick<SearchPage, 'ways' | 'clearHref'> }) {
  const some = page.ways.some(({ empty }) => !empty);
  return (
    <EmptyState title="Nothing matches all of this">
      {page.ways.length > 0 ? (
        <>
          <p>
            {some
              ? 'Leaving out one of them would bring back:'
              : 'No single one of them is to blame: leaving out only one brings nothing back.'}
          </p>
          <ul className="mt-3 divide-y divide-rule border-y border-rule">
            {page.ways.map((way) => (
              <li key={way.text}>
                <a
                  href={way.href}
                  className="flex min-h-11 items-center justify-between gap-4 no-underline hover:underline"
                >
                  <span dir="auto">{way.text}</span>
                  <span className={way.empty ? 'figures text-small text-faint' : 'figures text-small'}>
                    {way.count}
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p className="mt-3">
        <a href={page.clearHref}>Start over with all open roles</a>
      </p>
    </EmptyState>
  );
}
