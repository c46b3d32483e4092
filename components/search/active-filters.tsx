import type { SearchPage } from '#lib/views/search-page.ts';

/** What narrows the list: one press takes one away. */
export function ActiveFilters({
  page,
}: {
  page: Pick<SearchPage, 'chips' | 'clearHref' | 'notes' | 'asides'>;
}) {
  if (page.chips.length === 0) return null;
  return (
    <div className="mt-3">
      <ul className="flex flex-wrap items-center gap-2" aria-label="Active filters">
        {page.chips.map((chip) => (
          <li key={chip.name}>
            <a
              href={chip.href}
              aria-label={`Remove filter: ${chip.name}`}
              className="inline-flex min-h-10 items-center gap-2 rounded-sm border border-edge bg-surface px-3 text-small font-medium no-underline hover:border-stamp hover:text-stamp"
            >
              <span dir="auto">{chip.label}</span>
              <span aria-hidden="true" className="text-stamp">
                ✕
              </span>
            </a>
          </li>
        ))}
        <li>
          <a href={page.clearHref} className="inline-flex min-h-10 items-center px-2 text-small">
            Clear all
          </a>
        </li>
      </ul>
      {page.notes.length > 0 ? (
        <p className="mt-2 text-small text-soft" dir="auto">
          {page.notes.join(' ')}
        </p>
      ) : null}
      {page.asides.length > 0 ? (
        <ul className="mt-2 flex flex-wrap gap-x-6 text-small text-soft">
          {page.asides.map((aside) => (
            <li key={aside.text} className="py-1">
              {aside.text}{' '}
              <a href={aside.href} className="inline-block py-1">
                {aside.action}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
