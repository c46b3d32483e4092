/** Typed arrays that grow: what a builder appends to before it knows how much there will be. */

interface Numbers {
  readonly length: number;
  [index: number]: number;
}
type Growing = Numbers & { set(source: Numbers): void; subarray(from: number, to: number): Growing };

export interface Growable<T> {
  length: number;
  items: T;
  /** Makes room for `more` items; `items` may be another array afterwards. */
  reserve(more: number): void;
  push(item: number): void;
  /** What was appended; a view, good until the next append. */
  view(): T;
}

/** A class of its own for each type of array, so that each is compiled for its own type alone: appending takes half the time. */
function growableOf<T extends Growing>(make: (length: number) => T) {
  return class implements Growable<T> {
    length = 0;
    items: T;

    constructor(capacity: number) {
      this.items = make(capacity);
    }

    reserve(more: number): void {
      if (this.length + more <= this.items.length) return;
      const grown = make(Math.max(this.length + more, Math.ceil(this.items.length * 1.5)));
      grown.set(this.view());
      this.items = grown;
    }

    push(item: number): void {
      if (this.length === this.items.length) this.reserve(1);
      (this.items as Numbers)[this.length++] = item;
    }

    view(): T {
      return this.items.subarray(0, this.length) as T;
    }
  };
}

export type GrowableU8 = Growable<Uint8Array<ArrayBuffer>>;
export type GrowableU16 = Growable<Uint16Array<ArrayBuffer>>;
export type GrowableU32 = Growable<Uint32Array<ArrayBuffer>>;

const U8 = growableOf((length) => new Uint8Array(length));
const U16 = growableOf((length) => new Uint16Array(length));
const U32 = growableOf((length) => new Uint32Array(length));

export const growableU8 = (capacity = 1024): GrowableU8 => new U8(capacity);
export const growableU16 = (capacity = 1024): GrowableU16 => new U16(capacity);
export const growableU32 = (capacity = 1024): GrowableU32 => new U32(capacity);
