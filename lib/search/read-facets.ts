/** From an engine's raw counts to the answer's facets: names, sums, order. Pure; both engines end with it. */
import { countryName } from '#lib/views/country-names.ts';
import type { FacetCount } from './engine.ts';
import { type FacetKey, type Filters, facetKeys, facetOf, UNSTATED } from './facets.ts';
import { payScale } from './pay-currency.ts';
import { REGION_MEMBERS, slugOfCountry } from './regions.ts';
import { coversResidence, residenceName, toResidence } from './remote-limits.ts';

/** Values listed per open facet; chosen ones always are. */
export const openValues = 60;

/**
 * One raw count. `facet` is a facet's key, or `region`, or `country` (value: its code), or `remote-within` (value: what limits
 * a remote role, as remote-limits.ts reads it, joined by blanks). A number's value is the highest step that is reached.
 */
export interface RawCount {
  facet: string;
  value: string;
  label: string | null;
  count: number;
}

/** Suggested steps of a number and the chosen one, ascending. */
export function stepsOf(key: FacetKey, filters: Filters): number[] {
  const { options, reads } = facetOf(key);
  const scale = reads.how === 'pay-reaches' ? payScale(filters) : 1;
  const steps = (options ?? []).map((option) => Number(option.value) * scale);
  const chosen = filters[key];
  return [...new Set(typeof chosen === 'number' ? [...steps, chosen] : steps)].sort((a, b) => a - b);
}

const byName = new Intl.Collator('en');

/** Groups the counts by facet, adds names, sums up steps, sorts open lists by count. */
export function readFacets(counts: readonly RawCount[], filters: Filters): Record<FacetKey, FacetCount[]> {
  const facets = Object.fromEntries(facetKeys.map((key) => [key, [] as FacetCount[]])) as Record<
    FacetKey,
    FacetCount[]
  >;
  for (const { facet, value, label, count } of counts) {
    if (facet === 'country') {
      facets.place.push({ value: slugOfCountry(value), label: countryName(value), kind: 'country', count });
    } else if (facet === 'region') {
      facets.place.push({ value, label, kind: 'region', count });
    } else if (facet === 'place' && value !== UNSTATED) {
      facets.place.push({ value, label, kind: 'city', count });
    } else if (facet in facets && value !== null && (count > 0 || value !== UNSTATED)) {
      facets[facet as FacetKey].push({ value, label, count });
    }
  }
  const remote = counts.filter(({ facet }) => facet === 'remote-within');
  facets['remote-from'] = [...spreadOverCountries(remote), ...countStates(remote, filters)];
  for (const key of facetKeys) {
    if (facetOf(key).modifies !== null) continue;
    if (facetOf(key).kind === 'number') facets[key] = sumUpSteps(key, facets[key], filters);
    else
      facets[key].sort(
        (a, b) =>
          b.count - a.count ||
          byName.compare(a.label ?? a.value, b.label ?? b.value) ||
          (a.value < b.value ? -1 : 1),
      );
  }
  return facets;
}

/** From counts by the exact list of limits to counts by country: roles without a limit count everywhere. */
function spreadOverCountries(rows: readonly RawCount[]): FacetCount[] {
  const counts = new Map<string, number>();
  let anywhere = 0;
  for (const { value, count } of rows) {
    const codes = value.split(' ').filter((code) => /^[A-Z]/.test(code));
    if (codes.length === 0) anywhere += count;
    for (const country of new Set(codes.flatMap((code) => REGION_MEMBERS[code] ?? code))) {
      counts.set(country, (counts.get(country) ?? 0) + count);
    }
  }
  return [...counts].map(([code, count]) => ({
    value: code.toLowerCase(),
    label: countryName(code),
    count: count + anywhere,
  }));
}

/** The chosen states with what people who live there may do. */
function countStates(rows: readonly RawCount[], filters: Filters): FacetCount[] {
  return (filters['remote-from'] ?? [])
    .filter((value) => toResidence(value).state !== null)
    .map((value) => ({
      value,
      label: residenceName(value),
      count: rows
        .filter((row) => coversResidence(row.value === '' ? [] : row.value.split(' '), [toResidence(value)]))
        .reduce((sum, { count }) => sum + count, 0),
    }));
}

/** Steps in the order of the number; each holds what reaches it. "At least" adds from above, "at most" from below. */
function sumUpSteps(key: FacetKey, buckets: readonly FacetCount[], filters: Filters): FacetCount[] {
  const counts = new Map(buckets.map(({ value, count }) => [Number(value), count]));
  const steps = stepsOf(key, filters);
  const order = facetOf(key).reads.how === 'pay-reaches' ? steps.toReversed() : steps;
  let sum = 0;
  const sums = new Map<number, number>();
  for (const step of order) {
    sum += counts.get(step) ?? 0;
    sums.set(step, sum);
  }
  return steps.map((step) => ({ value: String(step), label: null, count: sums.get(step) ?? 0 }));
}
