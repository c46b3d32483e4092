import { activeFacets, facetOf, UNSTATED } from '#lib/search/facets.ts';
import type { SearchQuery } from '#lib/search/query.ts';

/** A search in words, for mails: `open roles for “rust” (Workplace: Remote; Level: Senior, Staff)`. Pure. */
export function describeSearch(query: SearchQuery): string {
  const filters = activeFacets(query.filters).map((key) => {
    const facet = facetOf(key);
    const values = facet
      .serialize(query.filters[key])
      .map((value) =>
        value === UNSTATED
          ? 'not stated'
          : (facet.options?.find((option) => option.value === value)?.label ?? value),
      );
    return `${facet.label}: ${values.join(', ')}`;
  });
  const text = query.text === '' ? '' : ` for “${query.text}”`;
  return `open roles${text}${filters.length > 0 ? ` (${filters.join('; ')})` : ''}`;
}
