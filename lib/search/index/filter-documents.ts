/** Which documents of a segment pass a facet; the twin of lib/search/postgres-conditions.ts. */
import { type FacetKey, type Filters, facetOf, UNSTATED } from '../facets.ts';
import { toUsd } from '../pay-currency.ts';
import { countryOfSlug } from '../regions.ts';
import { coversResidence, toResidence } from '../remote-limits.ts';
import { type Dimension, labelKey, NONE } from './document.ts';
import type { Bits, Segment } from './segment.ts';
import type { LocatedPlace, World } from './world.ts';

export interface FilterContext {
  now: Date;
  world: World;
  /** The places around the chosen ones. */
  around: readonly LocatedPlace[];
}

const dayMs = 86_400_000;

/** The time from which on a role was listed within so many days. */
export const listedSince = (now: Date, days: number) => now.getTime() - days * dayMs;

function addPlaces(segment: Segment, filters: Filters, { world, around }: FilterContext, target: Bits): void {
  const add = (dimension: Dimension, value: string) => segment.addLabel(labelKey(dimension, value), target);
  for (const slug of filters.place ?? []) {
    const country = countryOfSlug(slug);
    if (slug === UNSTATED) add('place', NONE);
    else if (country !== null) add('country', country);
    else {
      const place = world.placeOfSlug(slug);
      if (place === undefined) continue;
      add('place', String(place.id));
      const region = world.regionOf(place.id);
      if (place.city === null && region !== null) add('region', region);
    }
  }
  for (const place of around) add('place', String(place.id));
}

/** target |= the documents with one of the labels of a dimension that pass */
function addLabels(
  segment: Segment,
  dimension: Dimension,
  passes: (value: string) => boolean,
  target: Bits,
): void {
  for (const label of segment.labelsOf(dimension)) {
    if (!passes(segment.labelNames[label]?.value ?? NONE)) continue;
    const { labelCounts: counts, labelPositions: positions } = segment.sections;
    segment.addList({ counts, positions }, label, 'labels', target);
  }
}

/** A new bitset of the documents, live or dead, that pass one active facet. */
export function filterBits(segment: Segment, key: FacetKey, filters: Filters, context: FilterContext): Bits {
  const { reads } = facetOf(key);
  const { world, now } = context;
  const chosen = filters[key];
  const list = Array.isArray(chosen) ? (chosen as readonly string[]) : [];
  const bits = segment.empty();
  const all = () => segment.setRange(bits, 0, segment.documents);
  const companies = (ids: Iterable<string>) => {
    for (const id of ids) segment.addLabel(labelKey('company', id), bits);
  };
  const companyIds = () => list.flatMap((slug) => world.companyOfSlug(slug)?.id ?? []);
  switch (reads.how) {
    case 'one-of':
      addLabels(segment, reads.field, (value) => list.includes(toChoice(value)), bits);
      break;
    case 'any-of':
      if (reads.field === 'traits') companies(world.companiesWith(list));
      else
        for (const value of list)
          segment.addLabel(labelKey(reads.field, value === UNSTATED ? NONE : value), bits);
      break;
    case 'all-of':
      all();
      for (const value of list) {
        const room = segment.mark();
        const one = segment.empty();
        if (reads.field !== 'traits') segment.addLabel(labelKey(reads.field, value), one);
        segment.kernel.and(bits, one, segment.words);
        segment.rewind(room);
      }
      break;
    case 'place':
      addPlaces(segment, filters, context, bits);
      break;
    case 'remote-from': {
      const residences = list.map(toResidence);
      const isOpen = (value: string) => coversResidence(value === '' ? [] : value.split(' '), residences);
      addLabels(segment, 'remote', isOpen, bits);
      break;
    }
    case 'company':
      companies(companyIds());
      break;
    case 'other-company': {
      companies(companyIds());
      const others = segment.empty();
      segment.setRange(others, 0, segment.documents);
      segment.kernel.andNot(others, bits, segment.words);
      return others;
    }
    case 'pay-reaches': {
      // Unstated pay stays in.
      all();
      segment.kernel.andNot(bits, segment.paid(0), segment.words);
      segment.kernel.or(bits, segment.paid(toUsd(Number(chosen), filters)), segment.words);
      break;
    }
    case 'years-within':
      addLabels(segment, 'years', (value) => value === NONE || Number(value) <= Number(chosen), bits);
      break;
    case 'pay-is-stated':
      addLabels(segment, 'payStated', (value) => list.includes(toChoice(value)), bits);
      break;
    case 'years-are-stated':
      addLabels(segment, 'years', (value) => list.includes(value === NONE ? UNSTATED : 'yes'), bits);
      break;
    case 'listed-within-days':
      segment.setRange(bits, 0, segment.countSince(listedSince(now, Number(chosen))));
      break;
    case 'kilometres-around':
    case 'pay-currency':
      all();
  }
  return bits;
}

/** A stored value as the URL writes it. */
export const toChoice = (value: string) =>
  value === NONE ? UNSTATED : value.toLowerCase().replaceAll('_', '-');
