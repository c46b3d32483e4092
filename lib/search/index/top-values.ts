import { openValues } from '../read-facets.ts';
import type { DimensionLabels } from './label-numbers.ts';

/** A value for people and its count. */
export interface NamedCount {
  value: string;
  label: string | null;
  count: number;
}

/** Higher counts are not told apart when the least one of a list is looked for. */
const mostTold = 1023;

/** A count that at least so many labels reach; as high as can be seen at a glance. */
function countOfRank(numbers: readonly number[], counters: Uint32Array, rank: number): number {
  const reaching = new Uint32Array(mostTold + 1);
  for (let place = 0; place < numbers.length; place++) {
    const count = counters[numbers[place] as number] as number;
    (reaching[count < mostTold ? count : mostTold] as number)++;
  }
  let sum = 0;
  for (let count = mostTold; count > 1; count--) {
    sum += reaching[count] as number;
    if (sum >= rank) return count;
  }
  return 1;
}

/**
 * The `openValues` first: chosen ones, then the most frequent, then by value. Of the many labels only those are named that may
 * be among them. `chosen` are places in `labels`; `name` answers null for what is not shown.
 */
export function topValues(
  labels: DimensionLabels,
  counters: Uint32Array,
  chosen: ReadonlySet<number>,
  name: (value: string) => Omit<NamedCount, 'count'> | null,
): NamedCount[] {
  const { numbers, values } = labels;
  const byRank = (a: NamedCount & { isChosen: boolean }, b: typeof a) =>
    Number(b.isChosen) - Number(a.isChosen) || b.count - a.count || (a.value < b.value ? -1 : 1);
  const { size } = chosen;
  for (let rank = openValues; ; rank *= 4) {
    const least = countOfRank(numbers, counters, rank);
    const named: (NamedCount & { isChosen: boolean })[] = [];
    for (let place = 0; place < numbers.length; place++) {
      const count = counters[numbers[place] as number] as number;
      if (count < least && (size === 0 || count === 0 || !chosen.has(place))) continue;
      const one = name(values[place] as string);
      if (one !== null) named.push({ ...one, count, isChosen: chosen.has(place) });
    }
    // Some of those that were counted are not shown: look further down.
    if (named.length < openValues && least > 1) continue;
    return named
      .sort(byRank)
      .slice(0, openValues)
      .map(({ value, label, count }) => ({ value, label, count }));
  }
}
