/** How many of some documents have each label. */
import type { Dimension } from './document.ts';
import { slotsOf, slotsOfRecord } from './label-codes.ts';
import { isDense } from './lists.ts';
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
  const { kernel, words, sections: s } = segment;
  const coded = dimensions?.filter((dimension) => dimension !== 'company') ?? null;
  const slots = [...new Set(coded?.flatMap(slotsOf) ?? Array.from({ length: slotsOfRecord }).keys())];
  const documents = segment.allocate(n * 4);
  const byLists = coded !== null && listsTakeLess(segment, coded, n, slots.length);
  if (byLists) countLists(segment, bits, coded, segment.view(counters, s.labelCounts.length));
  if (!byLists || coded.length !== dimensions?.length) kernel.collect(bits, words, documents);
  if (!byLists) countRecords(segment, bits, documents, n, slots, counters);
  if (coded === null || coded.length !== dimensions?.length)
    kernel.countColumn(documents, n, s.companyLabel.byteOffset, counters);
}

/** Whether going through the lists of the dimensions' labels takes less than going through the documents' records. */
function listsTakeLess(
  segment: Segment,
  dimensions: readonly Dimension[],
  n: number,
  slots: number,
): boolean {
  const { kernel, words, documents, sections: s } = segment;
  const { label, word } = kernel.costs;
  const records = (n * (slots + 1) + s.codeOffsets.length) * label;
  let lists = 0;
  for (const dimension of dimensions) {
    for (const one of segment.labelsOf(dimension)) {
      const count = s.labelCounts[one] as number;
      // A list takes longer to begin than a label of a document.
      lists += isDense(count, documents, 'labels') ? words * word : (count + 16) * label;
    }
  }
  return lists < records;
}

function countLists(
  segment: Segment,
  bits: Bits,
  dimensions: readonly Dimension[],
  counters: Uint32Array,
): void {
  const { kernel, words, documents, sections: s } = segment;
  for (const label of dimensions.flatMap((dimension) => segment.labelsOf(dimension))) {
    const count = s.labelCounts[label] as number;
    const position = s.labelPositions[label] as number;
    counters[label] = isDense(count, documents, 'labels')
      ? kernel.countAnd(bits, s.listWords.byteOffset + position * 4, words)
      : kernel.countList(bits, s.listBytes.byteOffset + position, count);
  }
}

/** The records of so many documents stay near while their slots are counted one after the other. */
const block = 2048;

function countRecords(
  segment: Segment,
  bits: Bits,
  documents: number,
  n: number,
  slots: readonly number[],
  counters: number,
): void {
  const { kernel, words, sections: s } = segment;
  const codes = s.codeOffsets.length - 1;
  const counted = segment.allocate(codes * 4);
  segment.view(counted, codes).fill(0);
  for (let at = 0; at < n; at += block) {
    for (const slot of slots)
      kernel.countSlot(documents + at * 4, Math.min(block, n - at), s.slots.byteOffset + slot * 2, counted);
  }
  kernel.spreadCodes(counted, codes, s.codeOffsets.byteOffset, s.codeLabels.byteOffset, counters);
  const withMore = segment.copy(bits);
  kernel.and(withMore, segment.moreBits, words);
  const some = segment.allocate(segment.count(withMore) * 4);
  const more = kernel.collect(withMore, words, some);
  kernel.countLabels(some, more, s.moreOffsets.byteOffset, s.moreLabels.byteOffset, counters);
}
