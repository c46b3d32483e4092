/** Chance that is the same in every run: a stream of numbers for each key. */

export interface Chance {
  /** In [0, 1). */
  next(): number;
  below(limit: number): number;
  pick<T>(items: readonly T[]): T;
  happens(share: number): boolean;
}

/** A stream of its own for each seed (splitmix32). */
export function chance(seed: number): Chance {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) | 0;
  const next = () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    pick: (items) => items[below(items.length)] as never,
    happens: (share) => next() < share,
  };
}

/** Picks an index: in proportion to the weights. */
export function weighted(weights: readonly number[]): (chance: Chance) => number {
  const sums = new Float64Array(weights.length);
  let total = 0;
  for (const [index, weight] of weights.entries()) {
    total += weight;
    sums[index] = total;
  }
  return (by) => {
    const wanted = by.next() * total;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sums[middle] as number) <= wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** Zipf's law: the index n is picked in proportion to 1 / (n + 1 + offset)^exponent. */
export const zipf = (count: number, exponent: number, offset = 0) =>
  weighted(Array.from({ length: count }, (_, index) => (index + 1 + offset) ** -exponent));
