import { growableU16, growableU32 } from './growable.ts';
import type { Sections } from './layout.ts';
import { isDense, type ListWriter } from './lists.ts';
import { packStrings } from './sorted-strings.ts';

/** Collects the labels of documents in their order, and makes lists and counts of them. */
export class LabelsBuilder {
  readonly #numbers = new Map<string, number>();
  readonly #names: string[] = [];
  readonly #counts = growableU32();
  readonly #labels = growableU32();
  readonly #offsets = growableU32();
  readonly #companies = growableU32();

  /** The number of a label for the time of building. */
  number(key: string): number {
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#names.length;
      this.#numbers.set(key, number);
      this.#names.push(key);
      this.#counts.push(0);
    }
    return number;
  }

  /** The next document: its labels one by one, then that of its company, which is one of them. */
  begin(): void {
    this.#offsets.push(this.#labels.length);
  }

  push(label: number): void {
    this.#labels.push(label);
    (this.#counts.items[label] as number)++;
  }

  end(company: number): void {
    this.#companies.push(company);
  }

  build(lists: ListWriter) {
    const documents = this.#offsets.length;
    this.#offsets.push(this.#labels.length);
    const counts = this.#counts.view();
    const offsets = this.#offsets.view();
    const isCommon = (label: number) => isDense(counts[label] as number, documents, 'labels');
    const order = Array.from(counts.keys()).sort(
      (a, b) => Number(isCommon(b)) - Number(isCommon(a)) || a - b,
    );
    const renumbered = new Uint32Array(order.length);
    for (const [label, old] of order.entries()) renumbered[old] = label;
    const common = order.filter(isCommon).length;

    const starts = new Uint32Array(order.length + 1);
    for (const [label, old] of order.entries())
      starts[label + 1] = (starts[label] as number) + (counts[old] as number);
    const members = new Uint32Array(this.#labels.length);
    const filled = starts.slice();
    const forward = {
      common: { offsets: new Uint32Array(documents + 1), labels: growableU16(this.#labels.length) },
      rare: { offsets: new Uint32Array(documents + 1), labels: growableU32(documents * 4) },
    };
    const { items: labels } = this.#labels;
    for (let document = 0; document < documents; document++) {
      for (let at = offsets[document] as number; at < (offsets[document + 1] as number); at++) {
        const label = renumbered[labels[at] as number] as number;
        members[filled[label] as number] = document;
        (filled[label] as number)++;
        (label < common ? forward.common : forward.rare).labels.push(label);
      }
      forward.common.offsets[document + 1] = forward.common.labels.length;
      forward.rare.offsets[document + 1] = forward.rare.labels.length;
    }
    const labelCounts = Uint32Array.from(order, (old) => counts[old] as number);
    const labelPositions = labelCounts.map((count, label) =>
      lists.add(members.subarray(starts[label], starts[label + 1]), count, 'labels'),
    );
    const names = packStrings(order.map((old) => this.#names[old] as string));
    return {
      labelOffsets: names.offsets,
      labelBytes: names.bytes,
      labelCounts,
      labelPositions,
      companyLabel: this.#companies.view().map((old) => renumbered[old] as number),
      commonOffsets: forward.common.offsets,
      commonLabels: forward.common.labels.view(),
      rareOffsets: forward.rare.offsets,
      rareLabels: forward.rare.labels.view(),
    } satisfies Partial<Sections>;
  }
}
