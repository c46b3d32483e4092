/** How many of some documents each step of a number takes, as the highest one they reach. */
import { type FacetKey, type Filters, facetOf } from '../facets.ts';
import { toUsd } from '../pay-currency.ts';
import { stepsOf } from '../read-facets.ts';
import type { Found } from './count-labels.ts';
import { listedSince } from './filter-documents.ts';

/** sums[i] += documents that reach step i and none higher; nothing for facets that do not count by steps. */
export function countSteps(
  { segment, bits, n }: Found,
  key: FacetKey,
  filters: Filters,
  now: Date,
  sums: number[],
): void {
  const { how } = facetOf(key).reads;
  if (n === 0 || (how !== 'pay-reaches' && how !== 'listed-within-days')) return;
  const steps = stepsOf(key, filters);
  const add = (index: number, count: number) => {
    sums[index] = (sums[index] ?? 0) + count;
  };
  let before = 0;
  if (how === 'listed-within-days') {
    for (const [index, days] of steps.entries()) {
      const count = segment.countFirst(bits, segment.countSince(listedSince(now, days)));
      add(index, count - before);
      before = count;
    }
    return;
  }
  for (let index = steps.length - 1; index >= 0; index--) {
    const reached = segment.paid(toUsd(steps[index] as number, filters));
    const count = segment.kernel.countAnd(bits, reached, segment.words);
    add(index, count - before);
    before = count;
  }
}
