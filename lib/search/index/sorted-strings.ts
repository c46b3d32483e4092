/** Strings in one run of bytes, in the order of their bytes: found by bisection, without an object for each. */

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export interface SortedStrings {
  offsets: Uint32Array<ArrayBuffer>;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Packs strings that are sorted and distinct already. */
export function packStrings(strings: readonly string[]): SortedStrings {
  const parts = strings.map((text) => encoder.encode(text));
  const offsets = new Uint32Array(strings.length + 1);
  let length = 0;
  for (const [index, part] of parts.entries()) {
    length += part.length;
    offsets[index + 1] = length;
  }
  const bytes = new Uint8Array(length);
  for (const [index, part] of parts.entries()) bytes.set(part, offsets[index]);
  return { offsets, bytes };
}

export const stringsLength = ({ offsets }: SortedStrings) => offsets.length - 1;

export function stringAt({ offsets, bytes }: SortedStrings, index: number): string {
  return decoder.decode(bytes.slice(offsets[index], offsets[index + 1]));
}

function compareAt({ offsets, bytes }: SortedStrings, index: number, wanted: Uint8Array): number {
  const start = offsets[index] as number;
  const length = (offsets[index + 1] as number) - start;
  const shared = Math.min(length, wanted.length);
  for (let i = 0; i < shared; i++) {
    const difference = (bytes[start + i] as number) - (wanted[i] as number);
    if (difference !== 0) return difference;
  }
  return length - wanted.length;
}

/** The index of the first string that is not below the wanted bytes. */
function lowerBound(strings: SortedStrings, wanted: Uint8Array): number {
  let low = 0;
  let high = stringsLength(strings);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareAt(strings, middle, wanted) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of a string, or -1. */
export function findString(strings: SortedStrings, text: string): number {
  const wanted = encoder.encode(text);
  const index = lowerBound(strings, wanted);
  return index < stringsLength(strings) && compareAt(strings, index, wanted) === 0 ? index : -1;
}

/** The indexes of the strings that begin so: from the first to before the second. */
export function findPrefix(strings: SortedStrings, prefix: string): [from: number, to: number] {
  const wanted = encoder.encode(prefix);
  const beyond = new Uint8Array(wanted.length + 1);
  beyond.set(wanted);
  // No byte of UTF-8 is 0xff.
  beyond[wanted.length] = 0xff;
  return [lowerBound(strings, wanted), lowerBound(strings, beyond)];
}

/** Compares two strings as their UTF-8 bytes are: the order of everything that is packed. */
export function compareBytes(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x === y) continue;
    // Surrogates stand for what comes after all other units.
    const high = (unit: number) => (unit >= 0xd800 && unit < 0xe000 ? unit + 0x10000 : unit);
    return high(x) - high(y);
  }
  return a.length - b.length;
}
