/** Lists of documents: ascending numbers as gaps in variable-length bytes, or a bitset where they are many. */
import { type GrowableU8, type GrowableU32, growableU8, growableU32 } from './growable.ts';
import { wordsFor } from './layout.ts';

/** A list is a bitset from this share of the documents on: one in so many. */
export const denseShare = { terms: 16, labels: 64 } as const;
export type ListKind = keyof typeof denseShare;

export const isDense = (count: number, documents: number, kind: ListKind) =>
  count * denseShare[kind] >= documents;

/** Appends `count` ascending numbers as gaps. */
export function encodeList(documents: Uint32Array, count: number, bytes: GrowableU8): void {
  bytes.reserve(count * 5);
  const { items } = bytes;
  let at = bytes.length;
  let last = -1;
  for (let i = 0; i < count; i++) {
    const document = documents[i] as number;
    let gap = document - last - 1;
    while (gap >= 128) {
      items[at++] = (gap & 127) | 128;
      gap >>>= 7;
    }
    items[at++] = gap;
    last = document;
  }
  bytes.length = at;
}

/** Reads `count` numbers from `position` into `out`, beginning at `start`. */
export function decodeList(
  bytes: Uint8Array,
  position: number,
  count: number,
  out: Uint32Array,
  start = 0,
): void {
  let at = position;
  let document = -1;
  for (let i = 0; i < count; i++) {
    let gap = 0;
    let shift = 0;
    let byte = bytes[at++] as number;
    while (byte >= 128) {
      gap |= (byte & 127) << shift;
      shift += 7;
      byte = bytes[at++] as number;
    }
    document += (gap | (byte << shift)) + 1;
    out[start + i] = document;
  }
}

/** Reads the documents of a bitset into `out`; how many. */
export function decodeBits(
  words: Uint32Array,
  from: number,
  length: number,
  out: Uint32Array,
  start = 0,
): number {
  let n = start;
  for (let i = 0; i < length; i++) {
    for (let rest = words[from + i] as number; rest !== 0; rest &= rest - 1) {
      out[n++] = (i << 5) + 31 - Math.clz32(rest & -rest);
    }
  }
  return n - start;
}

/** Where a directory's lists lie: how many documents each has, and where it begins in `listBytes` or `listWords`. */
export interface Directory {
  counts: Uint32Array;
  positions: Uint32Array;
}

/** Writes all lists of a segment. */
export class ListWriter {
  readonly #bytes: GrowableU8;
  readonly #words: GrowableU32;
  readonly #documents: number;

  constructor(documents: number) {
    this.#documents = documents;
    this.#bytes = growableU8();
    this.#words = growableU32();
  }

  /** Writes `count` ascending documents; where they begin. */
  add(documents: Uint32Array, count: number, kind: ListKind): number {
    if (!isDense(count, this.#documents, kind)) {
      const position = this.#bytes.length;
      encodeList(documents, count, this.#bytes);
      return position;
    }
    const position = this.#addWords();
    const { items } = this.#words;
    for (let i = 0; i < count; i++) {
      const document = documents[i] as number;
      const index = position + (document >>> 5);
      items[index] = (items[index] as number) | (1 << (document & 31));
    }
    return position;
  }

  /** Writes bytes that were encoded elsewhere; where they begin. */
  addEncoded(encoded: Uint8Array): number {
    const position = this.#bytes.length;
    this.#bytes.reserve(encoded.length);
    this.#bytes.items.set(encoded, position);
    this.#bytes.length += encoded.length;
    return position;
  }

  #addWords(): number {
    const position = this.#words.length;
    const length = wordsFor(this.#documents);
    this.#words.reserve(length);
    this.#words.items.fill(0, position, position + length);
    this.#words.length += length;
    return position;
  }

  arrays = () => ({ listBytes: this.#bytes.view(), listWords: this.#words.view() });
}
