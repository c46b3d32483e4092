import { openValues } from '../read-facets.ts';
import type { DimensionLabels } from './label-numbers.ts';

/** A value for people and its count. */
export interface NamedCount {
  value: string;
  label: string | null;
  count: number;
}

/**
 * The `openValues` first: chosen ones, then the most frequent, then by value. Of the many labels only those are named that may
 * be among them. `chosen` are places in `labels`.
 */
export function topValues(
  labels: DimensionLabels,
  counters: Uint32Array,
  chosen: ReadonlySet<number>,
  name: (value: string) => Omit<NamedCount, 'count'> | null,
): NamedCount[] {
  const { numbers, values } = labels;
  const top: (NamedCount & { isChosen: boolean })[] = [];
  /** Lower counts than this are too low for the list. */
  let least = 1;
  for (let place = 0; place < numbers.length; place++) {
    const count = counters[numbers[place] as number] as number;
    if (count < least && (count === 0 || !chosen.has(place))) continue;
    const named = name(values[place] as string);
    if (named === null) continue;
    const one = { ...named, count, isChosen: chosen.has(place) };
    const isBefore = (other: typeof one) =>
      one.isChosen === other.isChosen
        ? count > other.count || (count === other.count && one.value < other.value)
        : one.isChosen;
    if (top.length === openValues && !isBefore(top[openValues - 1] as typeof one)) continue;
    let at = Math.min(top.length, openValues - 1);
    for (; at > 0 && isBefore(top[at - 1] as typeof one); at--) top[at] = top[at - 1] as typeof one;
    top[at] = one;
    const last = top[openValues - 1];
    if (last !== undefined) least = last.isChosen ? Number.POSITIVE_INFINITY : last.count;
  }
  return top.map(({ value, label, count }) => ({ value, label, count }));
}
