/** The front page: numbers that lead to their rows. Pure. */

import { routes } from '#lib/routes.ts';
import type { FacetCount } from '#lib/search/engine.ts';
import { type FacetKey, facetOf } from '#lib/search/facets.ts';
import { emptyQuery, searchHref, withFilter } from '#lib/search/query.ts';
import { formatAge } from './format-age.ts';
import { formatNumber, formatShare } from './format-number.ts';

export interface HomePage {
  openCount: string;
  numbers: { label: string; value: string; href: string }[];
  functions: { label: string; count: string; href: string }[];
}

export function toHomePage(
  numbers: { companyCount: number; lastReadAt: Date | null },
  /** The search for everything: what its numbers say is what one finds there. */
  { total, facets }: { total: number; facets: Record<FacetKey, FacetCount[]> },
  now: Date,
): HomePage {
  const payStated = facets['pay-stated'].find(({ value }) => value === 'yes')?.count ?? 0;
  return {
    openCount: formatNumber(total),
    numbers: [
      { label: 'Open roles', value: formatNumber(total), href: searchHref(emptyQuery) },
      { label: 'Companies', value: formatNumber(numbers.companyCount), href: routes.companies() },
      {
        label: 'State their pay',
        value: formatShare(payStated, total),
        href: searchHref(withFilter(emptyQuery, 'pay-stated', 'yes')),
      },
      {
        label: 'Last board read',
        value: numbers.lastReadAt === null ? 'not yet' : formatAge(numbers.lastReadAt, now),
        href: routes.sources(),
      },
    ],
    functions: facets.function.flatMap(({ value, count }) => {
      const label = facetOf('function').options?.find((option) => option.value === value)?.label;
      return label === undefined || count === 0
        ? []
        : [
            {
              label,
              count: formatNumber(count),
              href: searchHref(withFilter(emptyQuery, 'function', value)),
            },
          ];
    }),
  };
}
