/**
 * The texts of documents as units of 16 bits, for looking up phrases. A word is the rank of its term by frequency, so that all but
 * rare words take one unit; the others take two, of ranges that nothing else uses, so that a run of units can only be found where
 * these words stand.
 */

/** Between words that are no neighbours. */
export const GAP = 0;
/** Ends of the fields of the head, in this order; the body follows. */
export const TITLE_END = 1;
export const FACTS_END = 2;
export const COMPANY_END = 3;

const firstWord = 4;
const oneUnitBelow = 0xe000;

/** The units of the term with this rank. */
export function unitsOf(rank: number): [number] | [number, number] {
  const value = rank + firstWord;
  if (value < oneUnitBelow) return [value];
  const rest = value - oneUnitBelow;
  return [0xe000 | (rest >>> 12), 0xf000 | (rest & 0xfff)];
}

/** The first unit of the second of two. */
const secondUnits = 0xf000;

export const isFirstOfTwo = (unit: number) => unit >= oneUnitBelow && unit < secondUnits;
export const isWord = (unit: number) => unit >= firstWord;

/** The rank behind one unit, or behind two. */
export const rankOf = (unit: number, second = 0) =>
  (unit < oneUnitBelow ? unit : oneUnitBelow + ((unit & 0xfff) << 12) + (second & 0xfff)) - firstWord;

/** The rank of each term by how many documents have it, of equals the earlier term first. */
export function rankTerms(termCounts: Uint32Array): Uint32Array<ArrayBuffer> {
  // One number to sort by: at most 2^26 documents and 2^27 terms.
  const keys = Float64Array.from(termCounts, (count, term) => (2 ** 26 - count) * 2 ** 27 + term);
  keys.sort();
  const ranks = new Uint32Array(termCounts.length);
  for (const [rank, key] of keys.entries()) ranks[key % 2 ** 27] = rank;
  return ranks;
}
