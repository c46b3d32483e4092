/** Which documents a merged segment takes from its parts, and in which order. */
import { compareIds } from './document-order.ts';
import type { Sections } from './layout.ts';

export interface MergeInput {
  documents: number;
  sections: Sections;
  /** Bitset of the documents that hold. */
  live: Uint32Array;
}

/** A document that goes nowhere. */
export const GONE = 0xffffffff;

/** Where the documents of a merged segment come from, and where those of its parts go. */
export interface Origins {
  size: number;
  /** For each document of the whole: its part, and its number there. */
  parts: Uint8Array;
  documents: Uint32Array;
  /** For each part: its document → that of the whole, or GONE. */
  targets: Uint32Array[];
}

const isLive = (live: Uint32Array, document: number) =>
  (((live[document >>> 5] as number) >>> (document & 31)) & 1) === 1;

/** Merges the documents of all parts by listing time and id, both descending. */
export function mergeOrders(inputs: readonly MergeInput[]): Origins {
  const total = inputs.reduce((sum, { documents }) => sum + documents, 0);
  const parts = new Uint8Array(total);
  const documents = new Uint32Array(total);
  const targets = inputs.map((input) => new Uint32Array(input.documents).fill(GONE));
  const at = inputs.map(() => 0);
  const isBefore = (a: number, b: number) => {
    const [x, y] = [(inputs[a] as MergeInput).sections, (inputs[b] as MergeInput).sections];
    const [i, j] = [at[a] as number, at[b] as number];
    const difference = (x.listedAt[i] as number) - (y.listedAt[j] as number);
    return difference > 0 || (difference === 0 && compareIds(x.ids, i * 16, y.ids, j * 16) > 0);
  };
  let size = 0;
  for (;;) {
    let best = -1;
    for (const [part, input] of inputs.entries()) {
      while ((at[part] as number) < input.documents && !isLive(input.live, at[part] as number))
        (at[part] as number)++;
      if ((at[part] as number) < input.documents && (best < 0 || isBefore(part, best))) best = part;
    }
    if (best < 0) break;
    const document = at[best] as number;
    parts[size] = best;
    documents[size] = document;
    (targets[best] as Uint32Array)[document] = size++;
    (at[best] as number)++;
  }
  return { size, parts: parts.slice(0, size), documents: documents.slice(0, size), targets };
}
