/**
 * The loops that searching spends its time in. All arguments are byte addresses and lengths in the one memory of a segment. A
 * bitset has a bit for each document, in 32-bit words; `words` is a multiple of 4. `kernel.wat` does each in
 * WebAssembly, `kernel-twin.ts` in TypeScript.
 */
export interface Kernel {
  /** About what a step takes, in nanoseconds: one label of one document, one word of a bitset. For choosing between two ways. */
  readonly costs: { label: number; word: number };
  /** target &= source */
  and(target: number, source: number, words: number): void;
  /** target |= source */
  or(target: number, source: number, words: number): void;
  /** target &= ~source */
  andNot(target: number, source: number, words: number): void;
  /** How many bits are set. */
  count(bits: number, words: number): number;
  /** How many bits both have. */
  countAnd(a: number, b: number, words: number): number;
  /** Sets the bits of a sparse list: `n` documents as gaps in variable-length bytes. */
  setList(target: number, list: number, n: number): void;
  /** How many documents of a sparse list have their bit set. */
  countList(bits: number, list: number, n: number): number;
  /** Writes the numbers of the set bits to `documents`, ascending; how many. */
  collect(bits: number, words: number, documents: number): number;
  /** Counts the codes of `n` documents in one slot of their records, 16 bits each, 16 bytes apart. counters[code]++ */
  countSlot(documents: number, n: number, slots: number, counters: number): void;
  /** The same for a column of one label of 32 bits for each document. counters[label]++ */
  countColumn(documents: number, n: number, column: number, counters: number): void;
  /** The labels of `n` codes get what was counted of each code: those of code c are at `labels[offsets[c]]` and on, 32 bits each. */
  spreadCodes(counts: number, n: number, offsets: number, labels: number, counters: number): void;
  /**
   * Counts the labels of `n` documents: those of document d are at `labels[offsets[d]] … labels[offsets[d + 1] - 1]`, 32 bits
   * each. counters[label]++
   */
  countLabels(documents: number, n: number, offsets: number, labels: number, counters: number): void;
  /**
   * Looks for the `length` bytes at `pattern` in the texts of `n` documents, where the byte before them is below `stop`; the text
   * of document d is `texts[begins[d]] … texts[ends[d] - 1]`. Writes where the first one begins, counted from the text's
   * beginning, to `found`, or 0xffffffff. Up to 16 bytes after a text are read.
   */
  findPattern(
    documents: number,
    n: number,
    begins: number,
    ends: number,
    texts: number,
    pattern: number,
    length: number,
    stop: number,
    found: number,
  ): void;
}
