/** Where a page of hits ended: enough to go on from there whatever has come in above. */

export interface Cursor {
  /** Hits on the pages before. */
  offset: number;
  /** The sort's own key of the last hit (pay, relevance; 0 for newest). */
  key: number;
  listedAtMs: number;
  id: string;
}

/** Opaque text for the URL: letters, digits, `-` and `_`. */
export function writeCursor(cursor: Cursor): string {
  const text = [cursor.offset, cursor.key, cursor.listedAtMs, cursor.id].join('~');
  return Buffer.from(text).toString('base64url');
}

/** Null for text that is no cursor of ours. */
export function readCursor(text: string): Cursor | null {
  const parts = Buffer.from(text, 'base64url').toString().split('~');
  const [offset, key, listedAtMs, id] = parts;
  if (parts.length !== 4 || !id || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return null;
  const cursor = { offset: Number(offset), key: Number(key), listedAtMs: Number(listedAtMs), id };
  const usable =
    Number.isSafeInteger(cursor.offset) &&
    cursor.offset >= 0 &&
    Number.isFinite(cursor.key) &&
    Math.abs(cursor.listedAtMs) <= 8.64e15;
  return usable && Number.isInteger(cursor.listedAtMs) ? cursor : null;
}
