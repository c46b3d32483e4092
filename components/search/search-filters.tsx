import type { SearchPage } from '#lib/views/search-page.ts';
import { DrawnSearchFilters } from './search-filters.client.tsx';

/** The form of all filters. `SearchBar form="search"` above the results belongs to it. */
export function SearchFilters({ groups, hidden }: Pick<SearchPage, 'groups' | 'hidden'>) {
  return <DrawnSearchFilters json={JSON.stringify({ groups, hidden })} />;
}
