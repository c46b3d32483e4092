/** The orders that documents are kept in. */

/** Compares two UUIDs among many, as PostgreSQL compares them. */
export function compareIds(a: Uint8Array, atA: number, b: Uint8Array, atB: number): number {
  for (let i = 0; i < 16; i++) {
    const difference = (a[atA + i] as number) - (b[atB + i] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The key of a pay that orders unstated pay below all others. */
export const payKey = (pay: number) => (Number.isNaN(pay) ? -1 : pay);

/** Document numbers by pay, highest first; of equals the earlier document first. */
export function orderByPay(payYear: Float32Array): Uint32Array<ArrayBuffer> {
  const bits = new Uint32Array(payYear.length);
  new Float32Array(bits.buffer).set(payYear.map(payKey));
  // A float's bits are in the order of the floats once those of negative ones are turned round.
  const keys = Float64Array.from(bits, (bit, document) => {
    const ascending = bit >>> 31 === 1 ? ~bit >>> 0 : (bit | 0x80000000) >>> 0;
    return (0xffffffff - ascending) * 2 ** 21 + document;
  });
  if (payYear.length > 2 ** 21) {
    const pay = (document: number) => payKey(payYear[document] as number);
    return Uint32Array.from(keys.keys()).sort((a, b) => pay(b) - pay(a) || a - b);
  }
  keys.sort();
  return Uint32Array.from(keys, (key) => key % 2 ** 21);
}

/** A table from UUID to document + 1 by open addressing; its length is a power of two. */
export function buildIdTable(ids: Uint8Array, documents: number): Uint32Array<ArrayBuffer> {
  let size = 16;
  while (size < documents * 2) size *= 2;
  const table = new Uint32Array(size);
  for (let document = 0; document < documents; document++) {
    let slot = hashId(ids, document * 16) & (size - 1);
    while (table[slot] !== 0) slot = (slot + 1) & (size - 1);
    table[slot] = document + 1;
  }
  return table;
}

/** Ids are random or begin with the time: the last bytes are random in both. */
const hashId = (ids: Uint8Array, at: number) =>
  ((ids[at + 15] as number) |
    ((ids[at + 14] as number) << 8) |
    ((ids[at + 13] as number) << 16) |
    ((ids[at + 12] as number) << 24)) ^
  Math.imul(((ids[at + 11] as number) << 8) | (ids[at + 10] as number), 0x9e3779b1);

/** The document with this UUID, or -1. */
export function findId(table: Uint32Array, ids: Uint8Array, id: Uint8Array): number {
  const mask = table.length - 1;
  for (let slot = hashId(id, 0) & mask; table[slot] !== 0; slot = (slot + 1) & mask) {
    const document = (table[slot] as number) - 1;
    if (compareIds(ids, document * 16, id, 0) === 0) return document;
  }
  return -1;
}
