/** The terms of several segments as those of one. */
import { growableU8, growableU32 } from './growable.ts';
import type { Sections } from './layout.ts';
import { decodeBits, decodeList, isDense, type ListWriter } from './lists.ts';
import { GONE, type MergeInput, type Origins } from './origins.ts';

const fields = ['term', 'title', 'facts', 'company'] as const;
type FieldName = (typeof fields)[number];

/** Compares two terms of different segments by their bytes. */
function compareTerms(a: Sections, i: number, b: Sections, j: number): number {
  const [x, y] = [a.termBytes, b.termBytes];
  let [p, q] = [a.termOffsets[i] as number, b.termOffsets[j] as number];
  const [endP, endQ] = [a.termOffsets[i + 1] as number, b.termOffsets[j + 1] as number];
  for (; p < endP && q < endQ; p++, q++) {
    const difference = (x[p] as number) - (y[q] as number);
    if (difference !== 0) return difference;
  }
  return endP - p - (endQ - q);
}

/** Gathers the lists of one term from the parts that have it. */
class Gatherer {
  readonly documents: Uint32Array;
  readonly #inputs: readonly MergeInput[];
  readonly #origins: Origins;
  readonly #part: Uint32Array;
  readonly #bits: Uint32Array;
  #count = 0;
  #lists = 0;

  constructor(inputs: readonly MergeInput[], origins: Origins) {
    this.#inputs = inputs;
    this.#origins = origins;
    this.documents = new Uint32Array(origins.size);
    this.#part = new Uint32Array(Math.max(...inputs.map(({ documents }) => documents)));
    this.#bits = new Uint32Array(Math.ceil(origins.size / 32));
  }

  begin(): void {
    this.#count = 0;
    this.#lists = 0;
  }

  /** Adds one part's list: `count` documents at `position`. */
  add(part: number, count: number, position: number): void {
    const input = this.#inputs[part] as MergeInput;
    const targets = this.#origins.targets[part] as Uint32Array;
    const { listBytes, listWords } = input.sections;
    if (isDense(count, input.documents, 'terms')) {
      decodeBits(listWords, position, Math.ceil(input.documents / 32), this.#part);
    } else decodeList(listBytes, position, count, this.#part);
    let n = this.#count;
    for (let i = 0; i < count; i++) {
      const target = targets[this.#part[i] as number] as number;
      if (target !== GONE) this.documents[n++] = target;
    }
    this.#count = n;
    this.#lists++;
  }

  /** Puts `documents` into ascending order; how many there are. */
  end(): number {
    const count = this.#count;
    if (this.#lists < 2 || count < 2) return count;
    if (count * 64 < this.#origins.size) this.documents.subarray(0, count).sort();
    else {
      for (let i = 0; i < count; i++) {
        const document = this.documents[i] as number;
        const word = document >>> 5;
        this.#bits[word] = (this.#bits[word] as number) | (1 << (document & 31));
      }
      decodeBits(this.#bits, 0, this.#bits.length, this.documents);
      this.#bits.fill(0);
    }
    return count;
  }
}

/** A part's directory of one field, read from its beginning to its end. */
class Cursor {
  readonly #terms: Uint32Array | null;
  readonly counts: Uint32Array;
  readonly positions: Uint32Array;
  #at = 0;

  constructor(sections: Sections, field: FieldName) {
    this.#terms = field === 'term' ? null : sections[`${field}Terms`];
    this.counts = sections[`${field}Counts`];
    this.positions = sections[`${field}Positions`];
  }

  /** The entry of a term, or -1; terms have to be asked for in ascending order. */
  find(term: number): number {
    if (this.#terms === null) return term;
    while (this.#at < this.#terms.length && (this.#terms[this.#at] as number) < term) this.#at++;
    return this.#terms[this.#at] === term ? this.#at : -1;
  }
}

function directory() {
  return { terms: growableU32(), counts: growableU32(), positions: growableU32() };
}

/** `termsOf`: for each part its term → that of the whole, GONE for those that no document has any more. */
export function mergeTerms(inputs: readonly MergeInput[], origins: Origins, lists: ListWriter) {
  const sections = inputs.map((input) => input.sections);
  const sizes = sections.map(({ termCounts }) => termCounts.length);
  const at = sections.map(() => 0);
  const termsOf = sizes.map((size) => new Uint32Array(size).fill(GONE));
  const cursors = fields.map((field) => sections.map((part) => new Cursor(part, field)));
  const gatherer = new Gatherer(inputs, origins);
  const bytes = growableU8(1 << 16);
  const offsets = growableU32();
  offsets.push(0);
  const all = directory();
  const heads = { title: directory(), facts: directory(), company: directory() };
  const having: number[] = [];

  const gather = (field: number): number => {
    gatherer.begin();
    for (const part of having) {
      const cursor = cursors[field]?.[part] as Cursor;
      const entry = cursor.find(at[part] as number);
      if (entry >= 0) gatherer.add(part, cursor.counts[entry] as number, cursor.positions[entry] as number);
    }
    return gatherer.end();
  };
  for (;;) {
    having.length = 0;
    for (let part = 0; part < sections.length; part++) {
      if ((at[part] as number) >= (sizes[part] as number)) continue;
      const first = having[0];
      const order =
        first === undefined
          ? 0
          : compareTerms(
              sections[part] as Sections,
              at[part] as number,
              sections[first] as Sections,
              at[first] as number,
            );
      if (order < 0) having.length = 0;
      if (order <= 0) having.push(part);
    }
    const first = having[0];
    if (first === undefined) break;
    const count = gather(0);
    if (count > 0) {
      const term = all.counts.length;
      const { termBytes, termOffsets } = sections[first] as Sections;
      const [from, to] = [
        termOffsets[at[first] as number] as number,
        termOffsets[(at[first] as number) + 1] as number,
      ];
      bytes.reserve(to - from);
      bytes.items.set(termBytes.subarray(from, to), bytes.length);
      bytes.length += to - from;
      offsets.push(bytes.length);
      all.counts.push(count);
      all.positions.push(lists.add(gatherer.documents, count, 'terms'));
      for (const [index, head] of [heads.title, heads.facts, heads.company].entries()) {
        const inField = gather(index + 1);
        if (inField === 0) continue;
        head.terms.push(term);
        head.counts.push(inField);
        head.positions.push(lists.add(gatherer.documents, inField, 'terms'));
      }
      for (const part of having) (termsOf[part] as Uint32Array)[at[part] as number] = term;
    }
    for (const part of having) (at[part] as number)++;
  }
  return {
    termsOf,
    termOffsets: offsets.view(),
    termBytes: bytes.view(),
    termCounts: all.counts.view(),
    termPositions: all.positions.view(),
    titleTerms: heads.title.terms.view(),
    titleCounts: heads.title.counts.view(),
    titlePositions: heads.title.positions.view(),
    factsTerms: heads.facts.terms.view(),
    factsCounts: heads.facts.counts.view(),
    factsPositions: heads.facts.positions.view(),
    companyTerms: heads.company.terms.view(),
    companyCounts: heads.company.counts.view(),
    companyPositions: heads.company.positions.view(),
  };
}
