/** How many of some documents each step of a number takes, as the highest one they reach. */
import { type FacetKey, type Filters, facetOf } from '../facets.ts';
import { toUsd } from '../pay-currency.ts';
import { stepsOf } from '../read-facets.ts';
import { listedSince } from './filter-documents.ts';
import type { Bits, Segment } from './segment.ts';

/** sums[i] += documents that reach step i and none higher; nothing for facets that do not count by steps. */
export function countSteps(
  segment: Segment,
  key: FacetKey,
  filters: Filters,
  now: Date,
  bits: Bits,
  n: number,
  sums: number[],
): void {
  const { how } = facetOf(key).reads;
  if (n === 0 || (how !== 'pay-reaches' && how !== 'listed-within-days')) return;
  const steps = stepsOf(key, filters);
  const add = (index: number, count: number) => {
    sums[index] = (sums[index] ?? 0) + count;
  };
  if (how === 'listed-within-days') {
    let before = 0;
    for (const [index, days] of steps.entries()) {
      const end = segment.countSince(listedSince(now, days));
      const count = segment.countFirst(bits, end);
      add(index, count - before);
      before = count;
    }
    return;
  }
  const { payOrder, payYear } = segment.sections;
  const bounds = steps.map((step) => toUsd(step, filters));
  const ends = bounds.map((bound) => segment.countPaid(bound));
  if (n * 4 < (ends[0] ?? 0)) {
    const documents = segment.documentsOf(bits, n);
    for (const document of documents) {
      const pay = payYear[document] as number;
      let index = bounds.length - 1;
      while (index >= 0 && !(pay >= (bounds[index] as number))) index--;
      if (index >= 0) add(index, 1);
    }
    return;
  }
  let at = 0;
  for (let index = bounds.length - 1; index >= 0; index--) {
    let count = 0;
    for (const end = ends[index] as number; at < end; at++)
      if (segment.has(bits, payOrder[at] as number)) count++;
    add(index, count);
  }
}
