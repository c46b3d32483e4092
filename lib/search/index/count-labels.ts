/** How many of some documents have each label. */
import type { Dimension } from './document.ts';
import type { Bits, Segment } from './segment.ts';

/** The labels of all segments under one number each. */
export class LabelNumbers {
  readonly #numbers = new Map<string, number>();
  readonly byDimension = new Map<Dimension, { number: number; value: string }[]>();

  get size(): number {
    return this.#numbers.size;
  }

  /** A segment's labels: its own number → the common one. */
  numbersOf(segment: Segment): Uint32Array {
    return Uint32Array.from(segment.labelNames, ({ dimension, value }) => {
      const key = `${dimension}\0${value}`;
      let number = this.#numbers.get(key);
      if (number === undefined) {
        number = this.#numbers.size;
        this.#numbers.set(key, number);
        const labels = this.byDimension.get(dimension);
        if (labels === undefined) this.byDimension.set(dimension, [{ number, value }]);
        else labels.push({ number, value });
      }
      return number;
    });
  }
}

/** counters[common number] += how many of the `n` documents have the label, for all labels. */
export function countAllLabels(
  segment: Segment,
  bits: Bits,
  n: number,
  numbers: Uint32Array,
  counters: Uint32Array,
): void {
  if (n === 0) return;
  const { kernel, sections: s, words, commonLabels } = segment;
  const room = segment.mark();
  const own = segment.allocate(s.labelCounts.length * 4);
  const counts = segment.view(own, s.labelCounts.length);
  counts.fill(0);
  const documents = segment.allocate(n * 4);
  kernel.collect(bits, words, documents);
  const perDocument = s.commonLabels.length / segment.documents;
  if (n * perDocument * kernel.costs.label < commonLabels * words * kernel.costs.word) {
    kernel.countLabels16(documents, n, s.commonOffsets.byteOffset, s.commonLabels.byteOffset, own);
  } else {
    kernel.countEach(bits, words, segment.commonBits.byteOffset, commonLabels, own);
  }
  kernel.countLabels32(documents, n, s.rareOffsets.byteOffset, s.rareLabels.byteOffset, own);
  for (let label = 0; label < counts.length; label++) {
    const count = counts[label] as number;
    if (count > 0) (counters[numbers[label] as number] as number) += count;
  }
  segment.rewind(room);
}

/** The same for the labels of some dimensions only. */
export function countLabelsOf(
  segment: Segment,
  dimensions: readonly Dimension[],
  bits: Bits,
  n: number,
  numbers: Uint32Array,
  counters: Uint32Array,
): void {
  if (n === 0 || dimensions.length === 0) return;
  const { kernel, sections: s, words, commonLabels } = segment;
  const labels = dimensions.flatMap((dimension) => segment.labelsOf(dimension));
  const common = labels.filter((label) => label < commonLabels);
  const rare = labels.filter((label) => label >= commonLabels);
  const members = rare.reduce((sum, label) => sum + (s.labelCounts[label] as number), 0);
  // Many small lists are slower to go through than the documents themselves.
  if (members + common.length * words * kernel.costs.word > n * 20 * kernel.costs.label) {
    const whole = new Uint32Array(counters.length);
    countAllLabels(segment, bits, n, numbers, whole);
    for (const label of labels) {
      const number = numbers[label] as number;
      (counters[number] as number) += whole[number] as number;
    }
    return;
  }
  const { listBytes, labelCounts, labelPositions } = s;
  for (const label of common) {
    (counters[numbers[label] as number] as number) += kernel.countAnd(
      bits,
      segment.commonBits[label] as number,
      words,
    );
  }
  for (const label of rare) {
    const list = listBytes.byteOffset + (labelPositions[label] as number);
    (counters[numbers[label] as number] as number) += kernel.countList(
      bits,
      list,
      labelCounts[label] as number,
    );
  }
}
