/**
 * The counts of every facet over `base`, one SELECT a facet, all answering (facet, value, label, count). `within` keeps
 * the rows that pass all filters but the facet's own.
 */
import { type FacetKey, type Filters, facetOf, UNSTATED } from './facets.ts';
import { toUsd } from './pay-currency.ts';
import type { Parameters } from './postgres-conditions.ts';
import { openValues, stepsOf } from './read-facets.ts';

/**
 * Counts by the highest step that `expression` reaches: (facet, step, null, count). Readers add them up, because who reaches
 * a step reaches all below. `bounds` are what the expression is compared with, one a step.
 */
function bucketStatement(
  key: FacetKey,
  expression: string,
  steps: readonly { step: number; bound: number }[],
  within: string,
  parameters: Parameters,
): string {
  const ascending = steps.toSorted((a, b) => a.bound - b.bound);
  const bounds = parameters.add(
    ascending.map(({ bound }) => bound),
    'float8[]',
  );
  const names = parameters.add(
    ascending.map(({ step }) => String(step)),
    'text[]',
  );
  return `SELECT '${key}', (${names})[width_bucket((${expression})::float8, ${bounds})], NULL, count(*)::int
    FROM base WHERE ${within} GROUP BY 2`;
}

/** The SELECTs for one facet. */
export function countStatements(
  key: FacetKey,
  filters: Filters,
  within: string,
  now: Date,
  parameters: Parameters,
): string[] {
  const { reads } = facetOf(key);
  const chosen = filters[key];
  const list = Array.isArray(chosen) ? (chosen as readonly string[]) : [];
  const steps = stepsOf(key, filters);
  const name = `'${key}'`;
  const chosenFirst = (column: string) =>
    `ORDER BY ${column} = ANY(${parameters.add(list, 'text[]')}) DESC, 4 DESC, ${column} COLLATE "C" LIMIT ${openValues}`;
  const unstated = (condition: string) =>
    `SELECT ${name}, '${UNSTATED}', NULL, count(*)::int FROM base WHERE ${condition} AND ${within}`;
  switch (reads.how) {
    case 'one-of':
      return [
        `SELECT ${name}, coalesce(lower(replace("${reads.field}", '_', '-')), '${UNSTATED}'), NULL, count(*)::int
         FROM base WHERE ${within} GROUP BY 2`,
      ];
    case 'any-of':
    case 'all-of':
      if (reads.field === 'traits')
        return [
          `(SELECT ${name}, t, NULL, sum(n)::int FROM
             (SELECT company_id, count(*) AS n FROM base WHERE ${within} GROUP BY 1) s
             JOIN company ON company.id = s.company_id, unnest(company.traits) AS t GROUP BY t ${chosenFirst('t')})`,
        ];
      return [
        `(SELECT ${name}, t, NULL, count(*)::int FROM base, unnest(technologies) AS t WHERE ${within}
          GROUP BY t ${chosenFirst('t')})`,
        ...(reads.how === 'any-of' ? [unstated(`technologies = '{}'`)] : []),
      ];
    case 'place':
      return [
        `(SELECT ${name}, place.slug, min(place.name), count(*)::int FROM base
          JOIN posting_place pp ON pp.posting_id = base.id JOIN place ON place.id = pp.place_id AND place.city IS NOT NULL
          WHERE ${within} GROUP BY place.slug ${chosenFirst('place.slug')})`,
        `(SELECT 'region', region.slug, min(region.name), count(DISTINCT base.id)::int FROM base
          JOIN posting_place pp ON pp.posting_id = base.id JOIN place ON place.id = pp.place_id
          JOIN place region ON region.city IS NULL AND region.region = place.region AND region.country = place.country
          WHERE ${within} GROUP BY region.slug ${chosenFirst('region.slug')})`,
        `SELECT 'country', c, NULL, count(*)::int FROM base, unnest(countries) AS c WHERE ${within} GROUP BY c`,
        unstated('placeless'),
      ];
    case 'remote-from':
      // One row for each distinct list of countries; it is spread over the countries it covers later.
      return [
        `SELECT 'remote-within', array_to_string(remote_within || remote_limits, ' '), NULL, count(*)::int FROM base
         WHERE workplace = 'remote' AND ${within} GROUP BY remote_within, remote_limits`,
      ];
    case 'company':
      return [
        `(SELECT ${name}, company.slug, company.name, n FROM
           (SELECT company_id, count(*)::int AS n FROM base WHERE ${within} GROUP BY 1) s
           JOIN company ON company.id = s.company_id ${chosenFirst('company.slug')})`,
      ];
    case 'pay-reaches': {
      const bounds = steps.map((step) => ({ step, bound: toUsd(step, filters) }));
      return [bucketStatement(key, 'pay_year', bounds, within, parameters)];
    }
    case 'years-within': {
      const bounds = steps.map((step) => ({ step, bound: -step }));
      return [bucketStatement(key, '-years_min', bounds, within, parameters)];
    }
    case 'listed-within-days': {
      const age = `-extract(epoch FROM ${parameters.add(now, 'timestamptz')} - listed_at) / 86400`;
      const bounds = steps.map((step) => ({ step, bound: -step }));
      return [bucketStatement(key, age, bounds, within, parameters)];
    }
    case 'pay-is-stated':
      return [
        `SELECT ${name}, CASE WHEN pay_stated THEN 'yes' ELSE '${UNSTATED}' END, NULL, count(*)::int
         FROM base WHERE ${within} GROUP BY 2`,
      ];
    case 'years-are-stated':
      return [
        `SELECT ${name}, CASE WHEN years_min IS NULL THEN '${UNSTATED}' ELSE 'yes' END, NULL, count(*)::int
         FROM base WHERE ${within} GROUP BY 2`,
      ];
    case 'other-company':
    case 'kilometres-around':
    case 'pay-currency':
      return [];
  }
}
