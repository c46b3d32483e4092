/**
 * A `tsvector` in PostgreSQL's binary form (tsvectorsend): the number of lexemes in 4 bytes, then for each its UTF-8 bytes, a
 * NUL, the number of positions in 2 bytes, and the positions in 2 bytes each, the weight in the upper two bits. Big endian.
 */

/** Called for each lexeme: its bytes, then for each position its place and weight (3 A, 2 B, 1 C, 0 D). */
export interface VectorReader {
  word(bytes: Uint8Array, from: number, to: number): void;
  place(position: number, weight: number): void;
}

const u16 = (bytes: Uint8Array, at: number) => ((bytes[at] as number) << 8) | (bytes[at + 1] as number);

export const countLexemes = (bytes: Uint8Array): number => u16(bytes, 0) * 65_536 + u16(bytes, 2);

export function readVector(bytes: Uint8Array, reader: VectorReader): void {
  const lexemes = countLexemes(bytes);
  let at = 4;
  for (let lexeme = 0; lexeme < lexemes; lexeme++) {
    const from = at;
    while (bytes[at] !== 0) at++;
    reader.word(bytes, from, at);
    const positions = u16(bytes, at + 1);
    at += 3;
    for (let i = 0; i < positions; i++, at += 2) {
      const entry = u16(bytes, at);
      reader.place(entry & 0x3fff, entry >>> 14);
    }
  }
}
