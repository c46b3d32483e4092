import { parseLabel } from './document.ts';
import { growableU32 } from './growable.ts';
import { buildCodes } from './label-codes.ts';
import type { Sections } from './layout.ts';
import type { ListWriter } from './lists.ts';
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
    this.#offsets.push(this.#labels.length);
    const counts = this.#counts.view();
    const offsets = this.#offsets.view();
    const starts = new Uint32Array(counts.length + 1);
    for (const [label, count] of counts.entries()) starts[label + 1] = (starts[label] as number) + count;
    const members = new Uint32Array(this.#labels.length);
    const filled = starts.slice();
    const labels = this.#labels.view();
    for (let document = 0; document + 1 < offsets.length; document++) {
      for (let at = offsets[document] as number; at < (offsets[document + 1] as number); at++) {
        const label = labels[at] as number;
        members[filled[label] as number] = document;
        (filled[label] as number)++;
      }
    }
    const labelPositions = counts.map((count, label) =>
      lists.add(members.subarray(starts[label], starts[label + 1]), count, 'labels'),
    );
    const names = packStrings(this.#names);
    return {
      labelOffsets: names.offsets,
      labelBytes: names.bytes,
      labelCounts: counts,
      labelPositions,
      companyLabel: this.#companies.view(),
      ...buildCodes({
        offsets,
        labels,
        dimensions: this.#names.map((name) => parseLabel(name).dimension),
        counts,
      }),
    } satisfies Partial<Sections>;
  }
}
