/** The raw counts of every facet from the counters of the index; the twin of lib/search/postgres-counts.ts. */
import { countryName } from '#lib/views/country-names.ts';
import { type FacetKey, type Filters, facetOf, UNSTATED } from '../facets.ts';
import { type RawCount, stepsOf } from '../read-facets.ts';
import { type Dimension, NONE } from './document.ts';
import { toChoice } from './filter-documents.ts';
import type { LabelNumbers } from './label-numbers.ts';
import { type NamedCount, topValues } from './top-values.ts';
import type { TraitCounter } from './trait-counter.ts';
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

export interface CountContext {
  world: World;
  numbers: LabelNumbers;
  traits: TraitCounter;
  filters: Filters;
}

/** What was counted of `n` documents. */
export interface Counted {
  n: number;
  /** By the labels' common numbers. */
  counters: Uint32Array;
  /** By the facet's steps, for those that count by steps. */
  steps: readonly number[];
}

export function rawCounts(
  key: FacetKey,
  { n, counters, steps }: Counted,
  { world, numbers, traits, filters }: CountContext,
): RawCount[] {
  const { reads } = facetOf(key);
  const chosen = filters[key];
  const list = Array.isArray(chosen) ? (chosen as readonly string[]) : [];
  const labels = (dimension: Dimension) => {
    const { values, numbers: places } = numbers.of(dimension);
    return values
      .map((value, place) => ({ value, count: counters[places[place] as number] as number }))
      .filter(({ count }) => count > 0);
  };
  const row = (value: string, count: number): RawCount => ({ facet: key, value, label: null, count });
  const unstated = (dimension: Dimension): RawCount[] => {
    const { places, numbers: of } = numbers.of(dimension);
    const count = counters[of[places.get(NONE) ?? -1] ?? -1] ?? 0;
    return count > 0 ? [row(UNSTATED, count)] : [];
  };
  /** `labelOf`: the label of a chosen value. */
  const top = (
    facet: string,
    dimension: Dimension,
    labelOf: (chosen: string) => string | undefined,
    name: (value: string) => Omit<NamedCount, 'count'> | null,
  ): RawCount[] => {
    if (n === 0) return [];
    const { places } = numbers.of(dimension);
    const chosenPlaces = new Set(list.flatMap((value) => places.get(labelOf(value) ?? NONE) ?? []));
    return topValues(numbers.of(dimension), counters, chosenPlaces, (value) =>
      value === NONE ? null : name(value),
    ).map((named) => ({ facet, ...named }));
  };
  switch (reads.how) {
    case 'one-of':
      return labels(reads.field).map(({ value, count }) => row(toChoice(value), count));
    case 'any-of':
    case 'all-of':
      if (reads.field === 'traits')
        return traits.top(counters, list).map((named) => ({ facet: key, ...named }));
      return [
        ...top(
          key,
          reads.field,
          (value) => value,
          (value) => ({ value, label: null }),
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
      const idOf = (slug: string) => world.placeOfSlug(slug)?.id.toString();
      const regionOf = (slug: string) => {
        const place = world.placeOfSlug(slug);
        return place === undefined ? undefined : (world.regionOf(place.id) ?? undefined);
      };
      return [
        ...top(key, 'place', idOf, city),
        ...top('region', 'region', regionOf, region),
        ...labels('country').map(({ value, count }) => ({
          facet: 'country',
          value,
          label: countryName(value),
          count,
        })),
        ...unstated('place'),
      ];
    }
    case 'remote-from':
      return labels('remote').map(({ value, count }) => ({
        facet: 'remote-within',
        value,
        label: null,
        count,
      }));
    case 'company':
      return top(
        key,
        'company',
        (slug) => world.companyOfSlug(slug)?.id,
        (id) => {
          const company = world.companies.get(id);
          return company === undefined ? null : { value: company.slug, label: company.name };
        },
      );
    case 'pay-is-stated':
      return labels('payStated').map(({ value, count }) => row(value || UNSTATED, count));
    case 'years-are-stated': {
      const stated = labels('years').filter(({ value }) => value !== NONE);
      const count = stated.reduce((sum, label) => sum + label.count, 0);
      return [...(count > 0 ? [row('yes', count)] : []), ...unstated('years')];
    }
    case 'years-within': {
      const rows = new Map(stepsOf(key, filters).map((step) => [step, 0]));
      for (const { value, count } of labels('years')) {
        const step = [...rows.keys()].find((one) => value !== NONE && Number(value) <= one);
        if (step !== undefined) rows.set(step, (rows.get(step) ?? 0) + count);
      }
      return [...rows].map(([step, count]) => row(String(step), count));
    }
    case 'pay-reaches':
    case 'listed-within-days':
      return stepsOf(key, filters).map((step, index) => row(String(step), steps[index] ?? 0));
    default:
      return [];
  }
}
