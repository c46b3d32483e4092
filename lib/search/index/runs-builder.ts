/**
 * Lists of the documents in which two or three words follow each other, for the runs that occur often: without them a phrase of
 * common words ("equal opportunity employer") would be looked for in hundreds of thousands of texts.
 */
import { type GrowableU8, growableU8 } from './growable.ts';
import type { Sections } from './layout.ts';
import { decodeList, type ListWriter } from './lists.ts';
import { compareBytes, packStrings } from './sorted-strings.ts';
import { rankOfCode, readCodes } from './texts.ts';

/** Smaller segments are gone through quickly enough. */
const fewDocuments = 20_000;
/** Documents that are looked at to find out which runs are frequent. */
const sampled = 20_000;
/** A run is kept if it stands in one of so many documents. */
const frequentShare = 100;
/** Only runs of the most frequent words are kept. */
const mostWords = 4096;

type Texts = Pick<Sections, 'termRanks' | 'textOffsets' | 'texts'>;
type RunSections = Pick<Sections, 'runOffsets' | 'runBytes' | 'runCounts' | 'runPositions'>;

/** Numbers for keys of 32 bits that are not 0, by open addressing. */
class KeyTable {
  readonly keys: Uint32Array;
  readonly values: Int32Array;
  #left: number;

  /** `slots`: a power of two. Keys beyond 70 % of it are left out. */
  constructor(slots: number) {
    this.keys = new Uint32Array(slots);
    this.values = new Int32Array(slots);
    this.#left = Math.floor(slots * 0.7);
  }

  /** Where the key stands, or -1. */
  find(key: number): number {
    const slot = this.#slot(key);
    return this.keys[slot] === key ? slot : -1;
  }

  /** Where the key stands from now on, or -1 when all is full. */
  put(key: number): number {
    const slot = this.#slot(key);
    if (this.keys[slot] === key) return slot;
    if (this.#left-- <= 0) return -1;
    this.keys[slot] = key;
    return slot;
  }

  #slot(key: number): number {
    const mask = this.keys.length - 1;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
    while (this.keys[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }
}

/** The frequent runs of a collection, each with a number: pairs first, then triples. */
class FrequentRuns {
  /** The words that may stand in runs: those with ranks below. */
  readonly #words: number;
  /** first × words + second → the number of the pair, or -1. */
  readonly #pairs: Int32Array;
  readonly #pairKeys: number[] = [];
  /** (pair + 1) × words + third → the number of the triple. */
  #triples = new KeyTable(1 << 20);
  readonly #tripleKeys: number[] = [];

  constructor(texts: Texts, termCounts: Uint32Array, documents: number) {
    let words = 0;
    for (const count of termCounts) if (count * frequentShare >= documents) words++;
    this.#words = Math.min(words, mostWords);
    this.#pairs = new Int32Array(this.#words ** 2);
    const step = Math.max(1, Math.floor(documents / sampled));
    const least = documents / step / frequentShare;
    const each = (take: (first: number, second: number, third: number) => void) => {
      for (let document = 0; document < documents; document += step) this.#each(texts, document, take);
    };
    each((first, second) => {
      (this.#pairs[first * this.#words + second] as number)++;
    });
    for (let key = 0; key < this.#pairs.length; key++) {
      if ((this.#pairs[key] as number) < least) this.#pairs[key] = -1;
      else this.#pairs[key] = this.#pairKeys.push(key) - 1;
    }
    each((first, second, third) => {
      const slot = this.#triples.put(this.#tripleKey(first, second, third));
      if (slot >= 0) (this.#triples.values[slot] as number)++;
    });
    const counted = this.#triples;
    this.#triples = new KeyTable(1 << 20);
    for (const [slot, key] of counted.keys.entries()) {
      if (key === 0 || (counted.values[slot] as number) < least) continue;
      const own = this.#triples.put(key);
      this.#triples.values[own] = this.#pairKeys.length + this.#tripleKeys.push(key) - 1;
    }
  }

  get size(): number {
    return this.#pairKeys.length + this.#tripleKeys.length;
  }

  /** Calls back with the number of each frequent run of a document; more than once where it stands there more than once. */
  eachRun(texts: Texts, document: number, take: (run: number) => void): void {
    this.#each(texts, document, (first, second, third) => {
      const pair = this.#pairs[first * this.#words + second] as number;
      if (pair < 0) return;
      take(pair);
      const key = this.#tripleKey(first, second, third);
      const slot = key === 0 ? -1 : this.#triples.find(key);
      if (slot >= 0) take(this.#triples.values[slot] as number);
    });
  }

  /** The ranks of a run's words. */
  ranks(run: number): number[] {
    const pair = (key: number) => [Math.floor(key / this.#words), key % this.#words];
    if (run < this.#pairKeys.length) return pair(this.#pairKeys[run] as number);
    const key = this.#tripleKeys[run - this.#pairKeys.length] as number;
    const [first = 0, third = 0] = pair(key);
    return [...pair(this.#pairKeys[first - 1] as number), third];
  }

  /** 0 where the three cannot be a frequent run. */
  #tripleKey(first: number, second: number, third: number): number {
    if (third < 0) return 0;
    const pair = this.#pairs[first * this.#words + second] as number;
    const next = this.#pairs[second * this.#words + third] as number;
    const key = (pair + 1) * this.#words + third;
    return pair < 0 || next < 0 || key > 0xffffffff ? 0 : key;
  }

  /** Calls back with each two neighbours that may stand in runs, and the one after them, or -1. */
  #each(
    { texts, textOffsets }: Texts,
    document: number,
    take: (first: number, second: number, third: number) => void,
  ): void {
    let first = -1;
    let second = -1;
    const note = (code: number) => {
      const rank = rankOfCode(code);
      const third = rank < this.#words ? rank : -1;
      if (first >= 0 && second >= 0) take(first, second, third);
      first = second;
      second = third;
    };
    readCodes(texts, textOffsets[document] as number, textOffsets[document + 1] as number, note);
    note(0);
  }
}

/** Appends a gap to a list. */
function append(list: GrowableU8, gap: number): void {
  list.reserve(5);
  const { items } = list;
  let { length } = list;
  let rest = gap;
  for (; rest >= 128; rest >>>= 7) items[length++] = (rest & 127) | 128;
  items[length++] = rest;
  list.length = length;
}

const noRuns = (): RunSections => ({
  runOffsets: new Uint32Array(1),
  runBytes: new Uint8Array(0),
  runCounts: new Uint32Array(0),
  runPositions: new Uint32Array(0),
});

/** `words`: the terms in their order. */
export function buildRuns(
  texts: Texts,
  words: readonly string[],
  termCounts: Uint32Array,
  documents: number,
  lists: ListWriter,
): RunSections {
  if (texts.texts.length === 0 || documents < fewDocuments) return noRuns();
  const frequent = new FrequentRuns(texts, termCounts, documents);
  const encoded = Array.from({ length: frequent.size }, () => growableU8(64));
  const last = new Int32Array(frequent.size).fill(-1);
  const counts = new Uint32Array(frequent.size);
  for (let document = 0; document < documents; document++) {
    frequent.eachRun(texts, document, (run) => {
      const before = last[run] as number;
      if (before === document) return;
      append(encoded[run] as GrowableU8, document - before - 1);
      last[run] = document;
      (counts[run] as number)++;
    });
  }

  const termOfRank = new Uint32Array(texts.termRanks.length);
  for (const [term, rank] of texts.termRanks.entries()) termOfRank[rank] = term;
  const word = (rank: number) => words[termOfRank[rank] as number] ?? '';
  const named = encoded
    .map((_, run) => ({ run, name: frequent.ranks(run).map(word).join('\0') }))
    .sort((a, b) => compareBytes(a.name, b.name));
  const names = packStrings(named.map(({ name }) => name));
  const some = new Uint32Array(documents);
  const runPositions = Uint32Array.from(named, ({ run }) => {
    const count = counts[run] as number;
    decodeList((encoded[run] as GrowableU8).view(), 0, count, some);
    return lists.add(some, count, 'terms');
  });
  return {
    runOffsets: names.offsets,
    runBytes: names.bytes,
    runCounts: Uint32Array.from(named, ({ run }) => counts[run] as number),
    runPositions,
  };
}
