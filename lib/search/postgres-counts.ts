/**
 * The counts of every facet over `base`, one SELECT a facet, all answering (facet, value, label, count). `within` keeps
 * the rows that pass all filters but the facet's own.
 */
import { type FacetKey, type Filters, facets, UNSTATED } from './facets.ts';
import { columnOf, type Parameters } from './postgres-conditions.ts';

/** Values listed per open facet; chosen ones always are. */
const openValues = 60;

/** Suggested steps of a number and the chosen one, ascending. */
export function stepsOf(key: FacetKey, filters: Filters): number[] {
  const steps = (facets[key].options ?? []).map((option) => Number(option.value));
  const chosen = filters[key];
  return [...new Set(typeof chosen === 'number' ? [...steps, chosen] : steps)].sort((a, b) => a - b);
}

/**
 * Counts by the highest step that `expression` reaches: (facet, step without its sign, null, count). The engine adds them up,
 * because who reaches a step reaches all below.
 */
function bucketStatement(
  key: FacetKey,
  expression: string,
  steps: readonly number[],
  within: string,
  parameters: Parameters,
): string {
  const list = parameters.add(
    [...steps].sort((a, b) => a - b),
    'float8[]',
  );
  return `SELECT '${key}', abs((${list})[width_bucket((${expression})::float8, ${list})])::text, NULL, count(*)::int
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
  const { reads } = facets[key];
  const chosen = filters[key];
  const list = Array.isArray(chosen) ? (chosen as readonly string[]) : [];
  const name = `'${key}'`;
  const chosenFirst = (column: string) =>
    `${column} = ANY(${parameters.add(list, 'text[]')}) DESC, 4 DESC, 2`;
  switch (reads.how) {
    case 'one-of':
      return [
        `SELECT ${name}, coalesce(lower(replace(${columnOf[reads.field]}, '_', '-')), '${UNSTATED}'), NULL, count(*)::int
         FROM base WHERE ${within} GROUP BY 2`,
      ];
    case 'any-of':
      return [
        `(SELECT ${name}, t, NULL, count(*)::int FROM base, unnest(technologies) AS t WHERE ${within}
          GROUP BY t ORDER BY ${chosenFirst('t')} LIMIT ${openValues})`,
        `SELECT ${name}, '${UNSTATED}', NULL, count(*)::int FROM base WHERE technologies = '{}' AND ${within}`,
      ];
    case 'place':
      return [
        `(SELECT ${name}, place.slug, min(place.name), count(*)::int FROM base
          JOIN posting_place pp ON pp.posting_id = base.id JOIN place ON place.id = pp.place_id AND place.city IS NOT NULL
          WHERE ${within} GROUP BY place.slug ORDER BY ${chosenFirst('place.slug')} LIMIT ${openValues})`,
        `(SELECT 'region', region.slug, min(region.name), count(DISTINCT base.id)::int FROM base
          JOIN posting_place pp ON pp.posting_id = base.id JOIN place ON place.id = pp.place_id
          JOIN place region ON region.city IS NULL AND region.region = place.region AND region.country = place.country
          WHERE ${within} GROUP BY region.slug ORDER BY ${chosenFirst('region.slug')} LIMIT ${openValues})`,
        `SELECT 'country', c, NULL, count(*)::int FROM base, unnest(countries) AS c WHERE ${within} GROUP BY c`,
        `SELECT ${name}, '${UNSTATED}', NULL, count(*)::int FROM base WHERE placeless AND ${within}`,
      ];
    case 'remote-from':
      // One row for each distinct list of countries; the engine spreads it over the countries it covers.
      return [
        `SELECT 'remote-within', array_to_string(remote_within, ' '), NULL, count(*)::int FROM base
         WHERE workplace = 'remote' AND ${within} GROUP BY remote_within`,
      ];
    case 'company':
      return [
        `(SELECT ${name}, company.slug, company.name, n FROM
           (SELECT company_id, count(*)::int AS n FROM base WHERE ${within} GROUP BY 1) s
           JOIN company ON company.id = s.company_id ORDER BY ${chosenFirst('company.slug')} LIMIT ${openValues})`,
      ];
    case 'pay-reaches':
      return [bucketStatement(key, 'pay_year', stepsOf(key, filters), within, parameters)];
    case 'years-within':
      return [
        bucketStatement(
          key,
          '-years_min',
          stepsOf(key, filters).map((years) => -years),
          within,
          parameters,
        ),
      ];
    case 'listed-within-days': {
      const age = `-extract(epoch FROM ${parameters.add(now, 'timestamptz')} - listed_at) / 86400`;
      return [
        bucketStatement(
          key,
          age,
          stepsOf(key, filters).map((days) => -days),
          within,
          parameters,
        ),
      ];
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
  }
}
