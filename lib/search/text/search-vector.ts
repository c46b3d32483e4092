/** What a posting is found by: its words with their places, as the text of two `tsvector`s. Pure. */
import { stemLanguage } from './stem.ts';
import { tokenize } from './tokenize.ts';

/** Where a word stands. The letters are PostgreSQL's weights. */
export const fieldWeights = { title: 'A', facts: 'B', company: 'C', body: '' } as const;

export interface SearchableText {
  language: string | null;
  title: string;
  /** Technologies and place names. */
  facts: readonly string[];
  company: string;
  body: string;
}

export interface SearchVector {
  /** All words: `'engineer':1A,57 …`, with `~de` where the language has stems of its own. */
  search: string;
  /** Those of title, facts and company, and the language. */
  head: string;
  words: string[];
  headWords: string[];
}

/** PostgreSQL keeps no positions from 2^14 on, and no more than 255 a word. */
const lastPosition = 16_000;
const mostPositions = 255;
/** Keeps a phrase from reaching out of one field, or of one technology, into the next. */
const gap = 8;

/** The lexeme that says: in this posting the stems of this language count. */
export const languageMark = (language: string) => `~${language}`;

class Words {
  #places = new Map<string, string[]>();

  add(word: string, place: string): void {
    const places = this.#places.get(word);
    if (places === undefined) this.#places.set(word, [place]);
    else if (places.length < mostPositions) places.push(place);
  }

  words = () => [...this.#places.keys()];
  toString = () => [...this.#places].map(([word, places]) => `'${word}':${places.join()}`).join(' ');
}

/** Words beyond the 16,000th position are left out. */
export function toSearchVector(text: SearchableText): SearchVector {
  const all = new Words();
  const head = new Words();
  let position = 0;
  const add = (part: string, weight: string, targets: Words[]) => {
    for (const word of tokenize(part)) {
      if (++position > lastPosition) return;
      if (word !== '') for (const target of targets) target.add(word, position + weight);
    }
    position += gap;
  };
  add(text.title, fieldWeights.title, [all, head]);
  for (const fact of text.facts) add(fact, fieldWeights.facts, [all, head]);
  add(text.company, fieldWeights.company, [all, head]);
  add(text.body, fieldWeights.body, [all]);
  const language = stemLanguage(text.language);
  const mark = language === null || language === 'en' ? '' : ` '${languageMark(language)}'`;
  return { search: `${all}${mark}`, head: `${head}${mark}`, words: all.words(), headWords: head.words() };
}
