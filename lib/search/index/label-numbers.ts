import type { Dimension } from './document.ts';
import type { Segment } from './segment.ts';

/** The labels of one dimension: their values, and their numbers among all labels. */
export interface DimensionLabels {
  values: string[];
  numbers: number[];
  /** Value → its place in the two lists. */
  places: Map<string, number>;
}

const none: DimensionLabels = { values: [], numbers: [], places: new Map() };

/** The labels of all segments under one number each. */
export class LabelNumbers {
  readonly #byDimension = new Map<Dimension, DimensionLabels>();
  size = 0;

  of = (dimension: Dimension): DimensionLabels => this.#byDimension.get(dimension) ?? none;

  /** A segment's labels: its own number → the common one. */
  numbersOf(segment: Segment): Uint32Array {
    return Uint32Array.from(segment.labelNames, ({ dimension, value }) => {
      let labels = this.#byDimension.get(dimension);
      if (labels === undefined) {
        labels = { values: [], numbers: [], places: new Map() };
        this.#byDimension.set(dimension, labels);
      }
      const place = labels.places.get(value);
      if (place !== undefined) return labels.numbers[place] as number;
      labels.places.set(value, labels.values.length);
      labels.values.push(value);
      labels.numbers.push(this.size);
      return this.size++;
    });
  }
}
