/** How many of some documents have each label. */
import type { Dimension } from './document.ts';
import type { Bits, Segment } from './segment.ts';

/** Some documents of a segment, all of which hold. */
export interface Found {
  segment: Segment;
  bits: Bits;
  /** How many they are. */
  n: number;
}

/**
 * counters[common number] += how many of the documents have the label, for all labels. `numbers`: the segment's own number of
 * a label → the common one.
 */
export function countAllLabels(found: Found, numbers: Uint32Array, counters: Uint32Array): void {
  const { segment } = found;
  if (found.n === 0) return;
  const room = segment.mark();
  const { counts, totals } = countOwn(found, null);
  for (let label = 0; label < counts.length; label++) {
    const count = counts[label] as number;
    if (count > 0) (counters[numbers[label] as number] as number) += totals === null ? count : -count;
  }
  if (totals !== null) {
    for (let label = 0; label < totals.length; label++)
      (counters[numbers[label] as number] as number) += totals[label] as number;
  }
  segment.rewind(room);
}

/** The same for the labels of some dimensions only. */
export function countLabelsOf(
  found: Found,
  dimensions: readonly Dimension[],
  numbers: Uint32Array,
  counters: Uint32Array,
): void {
  const { segment } = found;
  if (found.n === 0 || dimensions.length === 0) return;
  const room = segment.mark();
  const { counts, totals } = countOwn(found, dimensions);
  for (const dimension of dimensions) {
    for (const label of segment.labelsOf(dimension)) {
      const count = counts[label] as number;
      (counters[numbers[label] as number] as number) +=
        totals === null ? count : (totals[label] as number) - count;
    }
  }
  segment.rewind(room);
}

interface OwnCounts {
  /** By the segment's own numbers; in the room of the query. */
  counts: Uint32Array;
  /** Where it is not null, a label's count is `totals[label] - counts[label]`. */
  totals: Uint32Array | null;
}

/** Counts those that are asked for, or, where they are fewer, those that are not: what all documents have is known. */
function countOwn({ segment, bits, n }: Found, dimensions: readonly Dimension[] | null): OwnCounts {
  const { kernel, words, sections: s } = segment;
  const own = segment.allocate(s.labelCounts.length * 4);
  const counts = segment.view(own, s.labelCounts.length);
  counts.fill(0);
  if (n * 2 <= segment.live) {
    countInto(segment, bits, n, dimensions, own);
    return { counts, totals: null };
  }
  if (n < segment.live) {
    const others = segment.copy(segment.liveBits);
    kernel.andNot(others, bits, words);
    countInto(segment, others, segment.live - n, dimensions, own);
  }
  return { counts, totals: segment.labelTotals() };
}

/** Counters of the wanted dimensions are right afterwards; others may hold anything. */
function countInto(
  segment: Segment,
  bits: Bits,
  n: number,
  dimensions: readonly Dimension[] | null,
  counters: number,
): void {
  const { kernel, words, commonLabels, sections: s } = segment;
  const wanted = dimensions?.flatMap((dimension) => segment.labelsOf(dimension)) ?? null;
  const common = wanted?.filter((label) => label < commonLabels) ?? null;
  const rare = wanted?.filter((label) => label >= commonLabels) ?? null;
  let documents = 0;
  const collect = () => {
    if (documents !== 0) return documents;
    documents = segment.allocate(n * 4);
    kernel.collect(bits, words, documents);
    return documents;
  };
  const { label: labelCost, word: wordCost } = kernel.costs;

  const walkCommon = (n * s.commonLabels.length * labelCost) / segment.documents;
  if (walkCommon < (common?.length ?? commonLabels) * words * wordCost) {
    kernel.countLabels16(collect(), n, s.commonOffsets.byteOffset, s.commonLabels.byteOffset, counters);
  } else if (common === null) {
    kernel.countEach(bits, words, segment.commonBits.byteOffset, commonLabels, counters);
  } else {
    const view = segment.view(counters, commonLabels);
    for (const label of common)
      view[label] = kernel.countAnd(bits, segment.commonBits[label] as number, words);
  }

  if (rare !== null) {
    let members = 0;
    for (const label of rare) members += s.labelCounts[label] as number;
    // A list takes longer to begin than a label of a document.
    const lists = (members + rare.length * 16) * labelCost;
    if (lists < (n * s.rareLabels.length * labelCost) / segment.documents) {
      const view = segment.view(counters, s.labelCounts.length);
      const base = s.listBytes.byteOffset;
      for (const label of rare)
        view[label] = kernel.countList(
          bits,
          base + (s.labelPositions[label] as number),
          s.labelCounts[label] as number,
        );
      return;
    }
  }
  kernel.countLabels32(collect(), n, s.rareOffsets.byteOffset, s.rareLabels.byteOffset, counters);
}
