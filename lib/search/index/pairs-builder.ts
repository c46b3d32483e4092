/**
 * Lists of the documents in which two words follow each other, for the pairs that occur often: without them a phrase of common
 * words would be looked for in hundreds of thousands of texts.
 */
import { type GrowableU8, growableU8 } from './growable.ts';
import type { Sections } from './layout.ts';
import { decodeList, type ListWriter } from './lists.ts';
import { compareBytes, packStrings } from './sorted-strings.ts';
import { isFirstOfTwo, isWord, rankOf } from './texts.ts';

/** Smaller segments are gone through quickly enough. */
const fewDocuments = 20_000;
/** Documents that are looked at to find out which pairs are frequent. */
const sampled = 20_000;
/** A pair is kept if it stands in one of so many documents. */
const frequentShare = 500;

type Texts = Pick<Sections, 'termRanks' | 'textOffsets' | 'texts'>;

/** Pairs (first unit × 65,536 + second) with a number each, by open addressing. */
class PairTable {
  readonly keys: Uint32Array;
  readonly values: Uint32Array;
  readonly #mask: number;

  constructor(slots: number) {
    this.keys = new Uint32Array(slots);
    this.values = new Uint32Array(slots);
    this.#mask = slots - 1;
  }

  /** The slot of a pair, or the free one where it belongs. No pair has key 0. */
  slot(key: number): number {
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & this.#mask;
    while (this.keys[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & this.#mask;
    return slot;
  }
}

/** Calls back for each two words of one unit that follow each other in a document. */
function eachPair({ texts, textOffsets }: Texts, document: number, take: (key: number) => void): void {
  const end = (textOffsets[document + 1] as number) - 1;
  for (let at = textOffsets[document] as number; at < end; at++) {
    const first = texts[at] as number;
    const second = texts[at + 1] as number;
    if (!isWord(first) || !isWord(second) || first >= 0xe000 || isFirstOfTwo(second)) continue;
    take((first * 65_536 + second) >>> 0);
  }
}

function findFrequent(texts: Texts, documents: number): number[] {
  const counts = new PairTable(1 << 23);
  const step = Math.max(1, Math.floor(documents / sampled));
  let left = counts.keys.length * 0.7;
  const count = (key: number) => {
    const slot = counts.slot(key);
    if (counts.keys[slot] === 0) {
      if (left-- <= 0) return;
      counts.keys[slot] = key;
    }
    (counts.values[slot] as number)++;
  };
  for (let document = 0; document < documents; document += step) eachPair(texts, document, count);
  const least = documents / step / frequentShare;
  const frequent: number[] = [];
  for (const [slot, times] of counts.values.entries())
    if (times >= least) frequent.push(counts.keys[slot] as number);
  return frequent;
}

/** Appends a document to a list of gaps. */
function append(bytes: GrowableU8, gap: number): void {
  let rest = gap;
  for (; rest >= 128; rest >>>= 7) bytes.push((rest & 127) | 128);
  bytes.push(rest);
}

export function buildPairs(
  texts: Texts,
  words: readonly string[],
  documents: number,
  lists: ListWriter,
): Pick<Sections, 'pairOffsets' | 'pairBytes' | 'pairCounts' | 'pairPositions'> {
  const frequent = texts.texts.length > 0 && documents >= fewDocuments ? findFrequent(texts, documents) : [];
  let slots = 1024;
  while (slots < frequent.length * 4) slots *= 2;
  const table = new PairTable(slots);
  for (const [index, key] of frequent.entries()) {
    const slot = table.slot(key);
    table.keys[slot] = key;
    table.values[slot] = index;
  }
  const encoded = frequent.map(() => growableU8(64));
  const last = new Int32Array(frequent.length).fill(-1);
  const counts = new Uint32Array(frequent.length);
  let current = 0;
  const note = (key: number) => {
    const slot = table.slot(key);
    if (table.keys[slot] !== key) return;
    const pair = table.values[slot] as number;
    const before = last[pair] as number;
    if (before === current) return;
    append(encoded[pair] as GrowableU8, current - before - 1);
    last[pair] = current;
    (counts[pair] as number)++;
  };
  if (frequent.length > 0) {
    for (; current < documents; current++) eachPair(texts, current, note);
  }

  const termOfRank = new Uint32Array(texts.termRanks.length);
  for (const [term, rank] of texts.termRanks.entries()) termOfRank[rank] = term;
  const word = (unit: number) => words[termOfRank[rankOf(unit)] as number] ?? '';
  const named = frequent
    .map((key, pair) => ({ pair, name: `${word(key >>> 16)}\0${word(key & 0xffff)}` }))
    .sort((a, b) => compareBytes(a.name, b.name));
  const names = packStrings(named.map(({ name }) => name));
  const pairCounts = Uint32Array.from(named, ({ pair }) => counts[pair] as number);
  const some = new Uint32Array(Math.max(0, ...pairCounts));
  const pairPositions = Uint32Array.from(named, ({ pair }) => {
    const count = counts[pair] as number;
    decodeList((encoded[pair] as GrowableU8).view(), 0, count, some);
    return lists.add(some, count, 'terms');
  });
  return { pairOffsets: names.offsets, pairBytes: names.bytes, pairCounts, pairPositions };
}
