/** A few bitsets that are kept from one query to the next, the one that was not used for longest giving way. */
export class KeptBits {
  /** Address by key, the one used last at the end. */
  readonly #addresses = new Map<number, number>();
  readonly #free: number[];

  constructor(addresses: readonly number[]) {
    this.#free = [...addresses];
  }

  /** The bitset of a key; `fill` writes it where it is not there. */
  get(key: number, fill: (address: number) => void): number {
    let address = this.#addresses.get(key);
    if (address === undefined) {
      address = this.#free.pop() ?? this.#takeOldest();
      fill(address);
    } else this.#addresses.delete(key);
    this.#addresses.set(key, address);
    return address;
  }

  #takeOldest(): number {
    const [[key, address] = [0, 0]] = this.#addresses;
    this.#addresses.delete(key);
    return address;
  }
}
