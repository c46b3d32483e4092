/** What can be proposed while someone types: titles, technologies, places, companies that open roles have. Pure. */
import { tokenize } from './text/tokenize.ts';

export const suggestionKinds = ['title', 'tech', 'place', 'company'] as const;
export type SuggestionKind = (typeof suggestionKinds)[number];

/** Something that open roles have. */
export interface Known {
  kind: SuggestionKind;
  /** As people read it. */
  label: string;
  /** As the search takes it: the filter's value; for a title the words. */
  value: string;
  /** How many open roles have it. */
  count: number;
}

export interface Suggestion extends Known {
  /** What of the typed words stays a text to search for. */
  rest: string;
}

interface Entry {
  known: Known;
  words: readonly string[];
}

const mostOfKind: Readonly<Record<SuggestionKind, number>> = { title: 4, tech: 2, place: 2, company: 2 };
const most = 8;
/** Kept for a single letter, which nearly everything begins with. */
const mostOfLetter = 400;
/** Entries that are taken in without a pause: some milliseconds. */
const mostAtOnce = 500;
/** Words that may name a place or a company. */
const longestName = 4;
/** Whoever writes a phrase, a field or an exclusion knows what they want. */
const operator = /["“”„:]|(?:^|\s)-\S*$/;

/** Whether the typed words stand in the entry one after the other, the last one perhaps unfinished; where, or -1. */
function standsAt(words: readonly string[], typed: readonly string[]): number {
  return words.findIndex((_, start) =>
    typed.every((word, index) => {
      const other = words[start + index];
      return index === typed.length - 1 ? other?.startsWith(word) : other === word;
    }),
  );
}

const byFrequency = (a: Known, b: Known) => b.count - a.count || (a.label < b.label ? -1 : 1);

export class SuggestionList {
  /** First letters of a word → the entries that have it, the most frequent first. */
  readonly #byStart = new Map<string, Entry[]>();

  constructor(known: readonly Known[]) {
    for (const one of known.toSorted(byFrequency)) this.#add(one);
  }

  /** The same list, with a `pause` after each few hundred entries, in which others may have their turn. */
  static async make(known: readonly Known[], pause: () => Promise<void>): Promise<SuggestionList> {
    const list = new SuggestionList([]);
    for (const [index, one] of known.toSorted(byFrequency).entries()) {
      if (index % mostAtOnce === mostAtOnce - 1) await pause();
      list.#add(one);
    }
    return list;
  }

  /** After all that are more frequent. */
  #add(known: Known): void {
    const entry = { known, words: tokenize(known.label) };
    for (const start of new Set(entry.words.flatMap((word) => [word.slice(0, 1), word.slice(0, 2)]))) {
      const entries = this.#byStart.get(start);
      if (entries === undefined) this.#byStart.set(start, [entry]);
      else if (start.length > 1 || entries.length < mostOfLetter) entries.push(entry);
    }
  }

  /**
   * At most eight, titles first, then technologies, places and companies; of each kind those that begin so first, then the most
   * frequent. A title has to have all that was typed, for the others the last words are enough: `'engineer ber'` proposes Berlin
   * and leaves `'engineer'`. With `only`, eight of that kind that have all that was typed.
   */
  find(text: string, only?: SuggestionKind): Suggestion[] {
    if (only !== undefined) return this.#match(only, text, most).map((known) => ({ ...known, rest: '' }));
    if (operator.test(text)) return [];
    const typed = text.trim().split(/\s+/);
    const found = suggestionKinds.flatMap((kind) => {
      const longest = kind === 'title' ? typed.length : Math.min(typed.length, longestName);
      const shortest = kind === 'title' ? typed.length : 1;
      for (let length = longest; length >= shortest; length--) {
        const some = this.#match(kind, typed.slice(typed.length - length).join(' '), mostOfKind[kind]);
        const rest = typed.slice(0, typed.length - length).join(' ');
        if (some.length > 0) return some.map((known) => ({ ...known, rest }));
      }
      return [];
    });
    return found.slice(0, most);
  }

  #match(kind: SuggestionKind, text: string, most: number): Known[] {
    const typed = tokenize(text, true);
    const first = typed[0] ?? '';
    if (first === '') return [];
    const atStart: Known[] = [];
    const within: Known[] = [];
    for (const { known, words } of this.#byStart.get(first.slice(0, 2)) ?? []) {
      if (known.kind !== kind) continue;
      const at = standsAt(words, typed);
      if (at === 0) atStart.push(known);
      else if (at > 0 && within.length < most) within.push(known);
      if (atStart.length === most) break;
    }
    return [...atStart, ...within].slice(0, most);
  }
}
