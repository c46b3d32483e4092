import { type Dimension, parseLabel } from './document.ts';
import { compareIds, findId, payKey } from './document-order.ts';
import { KeptBits } from './kept-bits.ts';
import type { Kernel } from './kernel.ts';
import { popcount } from './kernel-twin.ts';
import { documentLabels } from './label-codes.ts';
import { type Sections, type SegmentHeader, wordsFor } from './layout.ts';
import { type Directory, isDense, type ListKind } from './lists.ts';
import { keptBitsets, type SegmentMemory } from './segment-memory.ts';
import { findString, type SortedStrings, stringAt, stringsLength } from './sorted-strings.ts';

/** The address of a bitset in the segment's memory. */
export type Bits = number;

/** Where a term may stand. */
export type Field = 'all' | 'title' | 'facts' | 'company';

/** One immutable part of the index, with the bits of those of its documents that still hold. */
export class Segment {
  readonly header: SegmentHeader;
  readonly sections: Sections;
  readonly documents: number;
  /** Words of a bitset. */
  readonly words: number;
  readonly memory: ArrayBuffer;
  readonly kernel: Kernel;
  readonly terms: SortedStrings;
  readonly forms: SortedStrings;
  readonly runs: SortedStrings;
  /** Label key → its number. */
  readonly labels = new Map<string, number>();
  readonly labelNames: { dimension: Dimension; value: string }[] = [];
  readonly #byDimension = new Map<Dimension, number[]>();
  /** Documents with labels beside their records. */
  readonly moreBits: Bits;
  /** Documents that still hold. */
  live: number;
  readonly liveBits: Bits;
  /** How many of the documents that hold have each label; null until it is asked for. */
  #labelTotals: Uint32Array | null = null;
  /** Bitsets that are kept from one query to the next. */
  readonly kept: KeptBits;
  #top: number;
  readonly #bottom: number;
  readonly #limit: number;
  readonly #u32: Uint32Array;

  constructor(header: SegmentHeader, { memory, kernel, sections, scratchBytes }: SegmentMemory) {
    this.header = header;
    this.sections = sections;
    this.documents = header.documents;
    this.words = wordsFor(header.documents);
    this.memory = memory.buffer;
    this.kernel = kernel;
    this.terms = { offsets: sections.termOffsets, bytes: sections.termBytes };
    this.forms = { offsets: sections.formOffsets, bytes: sections.formBytes };
    this.runs = { offsets: sections.runOffsets, bytes: sections.runBytes };
    this.#u32 = new Uint32Array(memory.buffer, 0, scratchBytes / 4);
    this.#limit = scratchBytes;
    // Address 0 is kept free: it means no bitset.
    this.#top = 64;
    this.liveBits = this.allocate(this.words * 4);
    this.live = this.documents;
    this.setRange(this.liveBits, 0, this.documents);
    const names = { offsets: sections.labelOffsets, bytes: sections.labelBytes };
    for (let label = 0; label < stringsLength(names); label++) {
      const key = stringAt(names, label);
      this.labels.set(key, label);
      const name = parseLabel(key);
      this.labelNames.push(name);
      const labels = this.#byDimension.get(name.dimension);
      if (labels === undefined) this.#byDimension.set(name.dimension, [label]);
      else labels.push(label);
    }
    this.moreBits = this.empty();
    const { moreOffsets } = sections;
    for (let document = 0; document < this.documents; document++)
      if (moreOffsets[document] !== moreOffsets[document + 1]) this.set(this.moreBits, document);
    this.kept = new KeptBits(Array.from({ length: keptBitsets }, () => this.allocate(this.words * 4)));
    this.#bottom = this.#top;
  }

  /** Gives all room taken by a query back. */
  release(): void {
    this.#top = this.#bottom;
  }

  /** Room for a query; its content is left over from others. */
  allocate(bytes: number): number {
    const address = this.#top;
    this.#top = Math.ceil((address + bytes) / 16) * 16;
    if (this.#top > this.#limit) throw new Error('a query needs more room than a segment has');
    return address;
  }

  /** Remembers how much room is taken; `rewind` gives back what was taken since. */
  mark = (): number => this.#top;
  rewind(mark: number): void {
    this.#top = mark;
  }

  /** 32-bit words at an address of the room. */
  view(address: number, length: number): Uint32Array {
    return this.#u32.subarray(address >> 2, (address >> 2) + length);
  }

  empty(): Bits {
    const bits = this.allocate(this.words * 4);
    this.view(bits, this.words).fill(0);
    return bits;
  }

  /** The documents whose pay reaches so much. Kept, because every search counts by the same steps: not to be changed. */
  paid(bound: number): Bits {
    return this.kept.get(bound, (bits) => {
      this.view(bits, this.words).fill(0);
      for (const document of this.sections.payOrder.subarray(0, this.countPaid(bound)))
        this.set(bits, document);
    });
  }

  copy(source: Bits): Bits {
    const bits = this.allocate(this.words * 4);
    this.view(bits, this.words).set(new Uint32Array(this.memory, source, this.words));
    return bits;
  }

  count = (bits: Bits): number => this.kernel.count(bits, this.words);

  /** How many of the first `documents` have their bit set. */
  countFirst(bits: Bits, documents: number): number {
    const whole = documents >>> 5;
    const rest = documents & 31;
    const last = rest === 0 ? 0 : (this.#u32[(bits >> 2) + whole] as number) & ((1 << rest) - 1);
    return this.kernel.count(bits, whole & ~3) + this.#countWords(bits, whole & ~3, whole) + popcount(last);
  }

  #countWords(bits: Bits, from: number, to: number): number {
    let count = 0;
    for (let word = from; word < to; word++) count += popcount(this.#u32[(bits >> 2) + word] as number);
    return count;
  }

  /** The numbers of the `n` documents of a bitset; room of the query. */
  documentsOf(bits: Bits, n: number): Uint32Array {
    const address = this.allocate(n * 4);
    this.kernel.collect(bits, this.words, address);
    return this.view(address, n);
  }
  has = (bits: Bits, document: number): boolean =>
    (((this.#u32[(bits >> 2) + (document >>> 5)] as number) >>> (document & 31)) & 1) === 1;

  /** Sets the bits of documents `from` to before `to`. */
  setRange(bits: Bits, from: number, to: number): void {
    const words = this.view(bits, this.words);
    for (let document = from; document < to; ) {
      const word = document >>> 5;
      if ((document & 31) === 0 && document + 32 <= to) {
        const whole = to >>> 5;
        words.fill(0xffffffff, word, whole);
        document = whole << 5;
      } else {
        words[word] = (words[word] as number) | (1 << (document & 31));
        document++;
      }
    }
  }

  set(bits: Bits, document: number): void {
    const index = (bits >> 2) + (document >>> 5);
    this.#u32[index] = (this.#u32[index] as number) | (1 << (document & 31));
  }

  clear(bits: Bits, document: number): void {
    const index = (bits >> 2) + (document >>> 5);
    this.#u32[index] = (this.#u32[index] as number) & ~(1 << (document & 31));
  }

  /** A view of the bits of documents that hold. */
  liveWords = (): Uint32Array => this.view(this.liveBits, this.words);

  setLive(live: Uint32Array): void {
    this.liveWords().set(live);
    this.live = this.count(this.liveBits);
    this.#labelTotals = null;
  }

  /** How many of the documents that hold have each label. */
  labelTotals(): Uint32Array {
    if (this.#labelTotals !== null) return this.#labelTotals;
    const { labelCounts } = this.sections;
    const totals = Uint32Array.from(labelCounts);
    for (let document = 0; this.live < this.documents && document < this.documents; document++)
      if (!this.has(this.liveBits, document)) this.#uncount(document, totals);
    this.#labelTotals = totals;
    return totals;
  }

  #uncount(document: number, totals: Uint32Array): void {
    for (const label of documentLabels(this.sections, document)) (totals[label] as number)--;
  }

  /** Marks the document of this posting as gone; false when it is not here. */
  bury(id: Uint8Array): boolean {
    const document = findId(this.sections.idTable, this.sections.ids, id);
    if (document < 0 || !this.has(this.liveBits, document)) return false;
    this.clear(this.liveBits, document);
    this.live--;
    if (this.#labelTotals !== null) this.#uncount(document, this.#labelTotals);
    return true;
  }

  directory(field: Field): Directory {
    const s = this.sections;
    if (field === 'all') return { counts: s.termCounts, positions: s.termPositions };
    if (field === 'title') return { counts: s.titleCounts, positions: s.titlePositions };
    if (field === 'facts') return { counts: s.factsCounts, positions: s.factsPositions };
    return { counts: s.companyCounts, positions: s.companyPositions };
  }

  /** A term's place in the directory of a field, or -1. */
  entry(field: Field, term: number): number {
    if (field === 'all') return term;
    const list = this.sections[`${field}Terms`];
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((list[middle] as number) < term) low = middle + 1;
      else high = middle;
    }
    return list[low] === term ? low : -1;
  }

  /** target |= the list */
  addList({ counts, positions }: Directory, entry: number, kind: ListKind, target: Bits): void {
    const count = counts[entry] as number;
    const position = positions[entry] as number;
    if (isDense(count, this.documents, kind))
      this.kernel.or(target, this.#denseAddress(position), this.words);
    else this.kernel.setList(target, this.sections.listBytes.byteOffset + position, count);
  }

  labelsOf = (dimension: Dimension): readonly number[] => this.#byDimension.get(dimension) ?? [];

  /** target |= the documents with this label; nothing where no document has it. */
  addLabel(key: string, target: Bits): void {
    const label = this.labels.get(key);
    if (label === undefined) return;
    const { labelCounts: counts, labelPositions: positions } = this.sections;
    this.addList({ counts, positions }, label, 'labels', target);
  }

  term = (word: string): number => findString(this.terms, word);

  #denseAddress = (position: number) => this.sections.listWords.byteOffset + position * 4;

  /** How many documents are listed at this time or later: they are the first ones. */
  countSince(timeMs: number): number {
    return this.#countWhile((document) => (this.sections.listedAt[document] as number) >= timeMs);
  }

  /** How many documents stand before this place in the order of listing. */
  countBefore(listedAtMs: number, id: Uint8Array): number {
    const { listedAt, ids } = this.sections;
    return this.#countWhile((document) => {
      const difference = (listedAt[document] as number) - listedAtMs;
      return difference > 0 || (difference === 0 && compareIds(ids, document * 16, id, 0) >= 0);
    });
  }

  /** How many entries of the order of pay reach this pay. */
  countPaid(pay: number): number {
    const { payOrder, payYear } = this.sections;
    return this.#countWhile((at) => payKey(payYear[payOrder[at] as number] as number) >= pay);
  }

  /** How many entries of the order of pay stand before this place. */
  countPaidBefore(pay: number, listedAtMs: number, id: Uint8Array): number {
    const { payOrder, payYear } = this.sections;
    const before = this.countBefore(listedAtMs, id);
    return this.#countWhile((at) => {
      const document = payOrder[at] as number;
      const difference = payKey(payYear[document] as number) - pay;
      return difference > 0 || (difference === 0 && document < before);
    });
  }

  /** Bisection: how many of the first documents (or entries) a condition holds for that fails for all after. */
  #countWhile(holds: (index: number) => boolean): number {
    let low = 0;
    let high = this.documents;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (holds(middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
