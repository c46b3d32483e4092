/**
 * The texts of documents as bytes, for looking up phrases. A word is the rank of its term by frequency, GAP stands between words that
 * are no neighbours. Frequent words take one byte, most others two (a dense code: any number of bytes from `STOP` on, then one
 * below it). A run of words is found as a run of bytes where the byte before it is below `STOP`, as a word ends with it.
 */

export const GAP = 0;
const firstWord = 1;

/** Bytes below this end a word. */
export const STOP = 208;
const more = 256 - STOP;

export const codeOfRank = (rank: number) => rank + firstWord;
export const rankOfCode = (code: number) => code - firstWord;

/** No code takes more bytes. */
export const longestCode = 6;

/** Writes a code at `at`; where the next one goes. */
export function writeCode(bytes: Uint8Array, at: number, code: number): number {
  if (code < STOP) {
    bytes[at] = code;
    return at + 1;
  }
  const next = writeFront(bytes, at, Math.floor(code / STOP));
  bytes[next] = code % STOP;
  return next + 1;
}

/** All bytes but the last: `front` is at least 1. */
function writeFront(bytes: Uint8Array, at: number, front: number): number {
  const next = front > more ? writeFront(bytes, at, Math.floor((front - 1) / more)) : at;
  bytes[next] = STOP + ((front - 1) % more);
  return next + 1;
}

/** Calls back with each code of a stretch of bytes. */
export function readCodes(bytes: Uint8Array, from: number, to: number, take: (code: number) => void): void {
  let front = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number;
    if (byte >= STOP) front = front * more + byte - STOP + 1;
    else {
      take(front * STOP + byte);
      front = 0;
    }
  }
}

/** The bytes of a run of words. */
export function encodeRun(ranks: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(ranks.length * longestCode);
  let at = 0;
  for (const rank of ranks) at = writeCode(bytes, at, codeOfRank(rank));
  return bytes.slice(0, at);
}

/** The rank of each term by how many documents have it, of equals the earlier term first. */
export function rankTerms(termCounts: Uint32Array): Uint32Array<ArrayBuffer> {
  // One number to sort by: at most 2^26 documents and 2^27 terms.
  const keys = Float64Array.from(termCounts, (count, term) => (2 ** 26 - count) * 2 ** 27 + term);
  keys.sort();
  const ranks = new Uint32Array(termCounts.length);
  for (const [rank, key] of keys.entries()) ranks[key % 2 ** 27] = rank;
  return ranks;
}

/** Appends the texts of one document after the other. */
export class TextWriter {
  #bytes: Uint8Array<ArrayBuffer>;
  #at = 0;
  #documents = 0;
  readonly textOffsets: Uint32Array<ArrayBuffer>;
  readonly titleEnds: Uint32Array<ArrayBuffer>;
  readonly factsEnds: Uint32Array<ArrayBuffer>;
  readonly companyEnds: Uint32Array<ArrayBuffer>;

  constructor(documents: number, bytes: number) {
    this.#bytes = new Uint8Array(bytes);
    this.textOffsets = new Uint32Array(documents + 1);
    this.titleEnds = new Uint32Array(documents);
    this.factsEnds = new Uint32Array(documents);
    this.companyEnds = new Uint32Array(documents);
  }

  /** Room for so many codes, to be written from `at` on; give the end to `wrote`. */
  reserve(codes: number): { bytes: Uint8Array; at: number } {
    const needed = this.#at + codes * longestCode;
    if (needed > this.#bytes.length) {
      const grown = new Uint8Array(Math.max(needed, Math.ceil(this.#bytes.length * 1.3)));
      grown.set(this.#bytes);
      this.#bytes = grown;
    }
    return { bytes: this.#bytes, at: this.#at };
  }

  wrote(end: number): void {
    this.#at = end;
  }

  endOf(field: 'title' | 'facts' | 'company' | 'body'): void {
    if (field === 'body') this.textOffsets[++this.#documents] = this.#at;
    else this[`${field}Ends`][this.#documents] = this.#at;
  }

  arrays = () => ({
    texts: this.#bytes.subarray(0, this.#at),
    textOffsets: this.textOffsets,
    titleEnds: this.titleEnds,
    factsEnds: this.factsEnds,
    companyEnds: this.companyEnds,
  });
}

/** The arrays of an index without phrases. */
export const noTexts = (terms: number) => ({
  texts: new Uint8Array(0),
  textOffsets: new Uint32Array(0),
  titleEnds: new Uint32Array(0),
  factsEnds: new Uint32Array(0),
  companyEnds: new Uint32Array(0),
  termRanks: new Uint32Array(terms),
});
