'use client';
// No browser needs it: it is marked so that the server draws it once (lib/front/README.md).

import { Button } from '#components/ui/button.tsx';
import type { SearchPage } from '#lib/views/search-page.ts';
import { FacetGroup } from './facet-group.tsx';

/** The form of `SearchFilters`; `json` is what it is given. */
export function DrawnSearchFilters({ json }: { json: string }) {
  const { groups, hidden }: Pick<SearchPage, 'groups' | 'hidden'> = JSON.parse(json);
  return (
    <form id="search" method="get" action="/jobs" aria-label="Filters" className="flex flex-col">
      {hidden.map((field) => (
        <input key={field.name} type="hidden" name={field.name} value={field.value} />
      ))}
      <div className="double-rule">
        {groups.map((group, index) => (
          <FacetGroup key={group.key} group={group} open={index < 5 || group.active > 0} />
        ))}
      </div>
      <div className="sticky bottom-0 -mx-1 bg-ground px-1 py-3">
        <Button className="w-full">Show roles</Button>
      </div>
    </form>
  );
}
