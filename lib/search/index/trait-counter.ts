import { openValues } from '../read-facets.ts';
import type { LabelNumbers } from './label-numbers.ts';
import type { NamedCount } from './top-values.ts';
import type { World } from './world.ts';

/** Sums the counts of companies up by their traits. Remembers who has which until a company changes or is new. */
export class TraitCounter {
  readonly #world: World;
  readonly #numbers: LabelNumbers;
  #state = '';
  #traits: string[] = [];
  /** Pairs: the number of a company's label, and a place in `#traits`. */
  #companies = new Uint32Array(0);
  #traitOf = new Uint32Array(0);

  constructor(world: World, numbers: LabelNumbers) {
    this.#world = world;
    this.#numbers = numbers;
  }

  /** Chosen ones first, then the most frequent, then by name. */
  top(counters: Uint32Array, chosen: readonly string[]): NamedCount[] {
    this.#refresh();
    const sums = new Uint32Array(this.#traits.length);
    for (let i = 0; i < this.#companies.length; i++)
      (sums[this.#traitOf[i] as number] as number) += counters[this.#companies[i] as number] as number;
    return this.#traits
      .map((value, trait) => ({ value, label: null, count: sums[trait] as number }))
      .filter(({ count }) => count > 0)
      .sort(
        (a, b) =>
          Number(chosen.includes(b.value)) - Number(chosen.includes(a.value)) ||
          b.count - a.count ||
          (a.value < b.value ? -1 : 1),
      )
      .slice(0, openValues);
  }

  #refresh(): void {
    const { values, numbers } = this.#numbers.of('company');
    const state = `${this.#world.companyVersion} ${values.length}`;
    if (state === this.#state) return;
    this.#state = state;
    const traits = new Map<string, number>();
    const companies: number[] = [];
    const traitOf: number[] = [];
    for (const [place, id] of values.entries()) {
      for (const trait of this.#world.companies.get(id)?.traits ?? []) {
        const known = traits.get(trait) ?? traits.size;
        traits.set(trait, known);
        companies.push(numbers[place] as number);
        traitOf.push(known);
      }
    }
    this.#traits = [...traits.keys()];
    this.#companies = Uint32Array.from(companies);
    this.#traitOf = Uint32Array.from(traitOf);
  }
}
