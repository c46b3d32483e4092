/** Typed arrays that grow: what a builder appends to before it knows how much there will be. */

interface Numbers {
  readonly length: number;
  [index: number]: number;
}

class Growable<
  T extends Numbers & { set(source: T): void; subarray(from: number, to: number): T; slice(): T },
> {
  length = 0;
  #make: (length: number) => T;
  items: T;

  constructor(make: (length: number) => T, capacity = 1024) {
    this.#make = make;
    this.items = make(capacity);
  }

  /** Makes room for `more` items; `items` may be another array afterwards. */
  reserve(more: number): void {
    if (this.length + more <= this.items.length) return;
    const grown = this.#make(Math.max(this.length + more, Math.ceil(this.items.length * 1.5)));
    grown.set(this.items);
    this.items = grown;
  }

  push(item: number): void {
    if (this.length === this.items.length) this.reserve(1);
    this.items[this.length++] = item;
  }

  /** What was appended; a view, good until the next append. */
  view(): T {
    return this.items.subarray(0, this.length);
  }
}

export type GrowableU8 = Growable<Uint8Array<ArrayBuffer>>;
export type GrowableU16 = Growable<Uint16Array<ArrayBuffer>>;
export type GrowableU32 = Growable<Uint32Array<ArrayBuffer>>;

export const growableU8 = (capacity?: number): GrowableU8 => new Growable((n) => new Uint8Array(n), capacity);
export const growableU16 = (capacity?: number): GrowableU16 =>
  new Growable((n) => new Uint16Array(n), capacity);
export const growableU32 = (capacity?: number): GrowableU32 =>
  new Growable((n) => new Uint32Array(n), capacity);
