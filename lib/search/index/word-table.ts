import { growableU8 } from './growable.ts';

const decoder = new TextDecoder();

/** Numbers words in the order in which they come up, straight from their bytes. */
export class WordTable {
  #slots = new Int32Array(1 << 16).fill(-1);
  #hashes = new Int32Array(1 << 15);
  #offsets = new Uint32Array((1 << 15) + 1);
  readonly #bytes = growableU8(1 << 18);
  size = 0;

  /** The number of the word at these bytes. */
  intern(bytes: Uint8Array, from: number, to: number): number {
    let hash = 0x811c9dc5;
    for (let i = from; i < to; i++) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193);
    hash ^= hash >>> 15;
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const word = this.#slots[slot] as number;
      if (word < 0) break;
      if (this.#hashes[word] === hash && this.#equals(word, bytes, from, to)) return word;
      slot = (slot + 1) & mask;
    }
    this.#slots[slot] = this.size;
    return this.#add(hash, bytes, from, to);
  }

  word(index: number): string {
    return decoder.decode(this.#bytes.items.subarray(this.#offsets[index], this.#offsets[index + 1]));
  }

  #equals(word: number, bytes: Uint8Array, from: number, to: number): boolean {
    const start = this.#offsets[word] as number;
    if ((this.#offsets[word + 1] as number) - start !== to - from) return false;
    const { items } = this.#bytes;
    for (let i = from, j = start; i < to; i++, j++) if (items[j] !== bytes[i]) return false;
    return true;
  }

  #add(hash: number, bytes: Uint8Array, from: number, to: number): number {
    const index = this.size++;
    this.#bytes.reserve(to - from);
    this.#bytes.items.set(bytes.subarray(from, to), this.#bytes.length);
    this.#bytes.length += to - from;
    this.#hashes[index] = hash;
    this.#offsets[index + 1] = this.#bytes.length;
    if (this.size === this.#hashes.length) this.#grow();
    return index;
  }

  #grow(): void {
    const hashes = new Int32Array(this.size * 2);
    hashes.set(this.#hashes);
    this.#hashes = hashes;
    const offsets = new Uint32Array(this.size * 2 + 1);
    offsets.set(this.#offsets);
    this.#offsets = offsets;
    const slots = new Int32Array(this.#slots.length * 2).fill(-1);
    const mask = slots.length - 1;
    for (let word = 0; word < this.size; word++) {
      let slot = (hashes[word] as number) & mask;
      while ((slots[slot] as number) >= 0) slot = (slot + 1) & mask;
      slots[slot] = word;
    }
    this.#slots = slots;
  }
}
