/** The raw counts of every facet from the counters of the index; the twin of lib/search/postgres-counts.ts. */
import { countryName } from '#lib/views/country-names.ts';
import { type FacetKey, type Filters, facetOf, UNSTATED } from '../facets.ts';
import { openValues, type RawCount, stepsOf } from '../read-facets.ts';
import type { LabelNumbers } from './count-labels.ts';
import { type Dimension, NONE } from './document.ts';
import { toChoice } from './filter-documents.ts';
import type { World } from './world.ts';

/** The dimensions whose labels a facet's counts are made of. */
export function dimensionsOf(key: FacetKey): readonly Dimension[] {
  const { reads } = facetOf(key);
  switch (reads.how) {
    case 'one-of':
      return [reads.field];
    case 'any-of':
    case 'all-of':
      return [reads.field === 'traits' ? 'company' : reads.field];
    case 'place':
      return ['place', 'region', 'country'];
    case 'remote-from':
      return ['remote'];
    case 'company':
      return ['company'];
    case 'years-within':
    case 'years-are-stated':
      return ['years'];
    case 'pay-is-stated':
      return ['payStated'];
    default:
      return [];
  }
}

interface Named {
  value: string;
  label: string | null;
  count: number;
}

/** The `openValues` first: chosen ones, then the most frequent, then by value. */
export function topValues(all: Iterable<Named>, chosen: readonly string[]): Named[] {
  const isBefore = (a: Named, b: Named) => {
    const first = Number(chosen.includes(b.value)) - Number(chosen.includes(a.value));
    return (first || b.count - a.count || (a.value < b.value ? -1 : 1)) < 0;
  };
  const top: Named[] = [];
  for (const one of all) {
    const last = top[openValues - 1];
    if (one.count === 0 || (last !== undefined && !isBefore(one, last))) continue;
    let at = Math.min(top.length, openValues - 1);
    for (; at > 0 && isBefore(one, top[at - 1] as Named); at--) top[at] = top[at - 1] as Named;
    top[at] = one;
  }
  return top;
}

export interface CountContext {
  world: World;
  numbers: LabelNumbers;
  filters: Filters;
}

/** `counters` by the labels' common numbers; `steps` by the facet's steps, for those that count by steps. */
export function rawCounts(
  key: FacetKey,
  counters: Uint32Array,
  steps: readonly number[],
  { world, numbers, filters }: CountContext,
): RawCount[] {
  const { reads } = facetOf(key);
  const chosen = filters[key];
  const list = Array.isArray(chosen) ? (chosen as readonly string[]) : [];
  const labels = function* (dimension: Dimension) {
    for (const { number, value } of numbers.byDimension.get(dimension) ?? []) {
      const count = counters[number] as number;
      if (count > 0) yield { value, count };
    }
  };
  const toRow = (facet: string) => (named: Named) => ({ facet, ...named });
  const unstated = (dimension: Dimension): RawCount[] =>
    [...labels(dimension)]
      .filter(({ value }) => value === NONE)
      .map(({ count }) => ({ facet: key, value: UNSTATED, label: null, count }));
  const stated = function* (dimension: Dimension, name: (value: string) => Omit<Named, 'count'> | null) {
    for (const { value, count } of labels(dimension)) {
      const named = value === NONE ? null : name(value);
      if (named !== null) yield { ...named, count };
    }
  };
  const top = (facet: string, all: Iterable<Named>) => topValues(all, list).map(toRow(facet));
  switch (reads.how) {
    case 'one-of':
      return [...labels(reads.field)].map(({ value, count }) => ({
        facet: key,
        value: toChoice(value),
        label: null,
        count,
      }));
    case 'any-of':
    case 'all-of':
      if (reads.field === 'traits') return top(key, countTraits(labels('company'), world));
      return [
        ...top(
          key,
          stated(reads.field, (value) => ({ value, label: null })),
        ),
        ...(reads.how === 'any-of' ? unstated(reads.field) : []),
      ];
    case 'place': {
      const city = (id: string) => {
        const place = world.places.get(Number(id));
        return place === undefined || place.city === null ? null : { value: place.slug, label: place.name };
      };
      const region = (value: string) => {
        const place = world.regions.get(value);
        return place === undefined ? null : { value: place.slug, label: place.name };
      };
      return [
        ...top(key, stated('place', city)),
        ...top('region', stated('region', region)),
        ...[...labels('country')].map(({ value, count }) => ({
          facet: 'country',
          value,
          label: countryName(value),
          count,
        })),
        ...unstated('place'),
      ];
    }
    case 'remote-from':
      return [...labels('remote')].map(({ value, count }) => ({
        facet: 'remote-within',
        value,
        label: null,
        count,
      }));
    case 'company':
      return top(
        key,
        stated('company', (id) => {
          const company = world.companies.get(id);
          return company === undefined ? null : { value: company.slug, label: company.name };
        }),
      );
    case 'pay-is-stated':
      return [...labels('payStated')].map(({ value, count }) => ({
        facet: key,
        value: value || UNSTATED,
        label: null,
        count,
      }));
    case 'years-are-stated': {
      let count = 0;
      for (const label of labels('years')) if (label.value !== NONE) count += label.count;
      return [{ facet: key, value: 'yes', label: null, count }, ...unstated('years')].filter(
        (row) => row.count > 0,
      );
    }
    case 'years-within': {
      const rows = new Map(stepsOf(key, filters).map((step) => [step, 0]));
      for (const { value, count } of labels('years')) {
        const step = stepsOf(key, filters).find((one) => value !== NONE && Number(value) <= one);
        if (step !== undefined) rows.set(step, (rows.get(step) ?? 0) + count);
      }
      return [...rows].map(([step, count]) => ({ facet: key, value: String(step), label: null, count }));
    }
    case 'pay-reaches':
    case 'listed-within-days':
      return stepsOf(key, filters).map((step, index) => ({
        facet: key,
        value: String(step),
        label: null,
        count: steps[index] ?? 0,
      }));
    default:
      return [];
  }
}

function countTraits(companies: Iterable<{ value: string; count: number }>, world: World): Named[] {
  const counts = new Map<string, number>();
  for (const { value, count } of companies) {
    for (const trait of world.companies.get(value)?.traits ?? [])
      counts.set(trait, (counts.get(trait) ?? 0) + count);
  }
  return [...counts].map(([value, count]) => ({ value, label: null, count }));
}
