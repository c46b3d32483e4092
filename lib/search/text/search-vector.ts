/** What a posting is found by: its words with their places, as the text of two `tsvector`s. Pure. */
import { stemLanguage } from './stem.ts';
import { titlePairs } from './title-pair.ts';
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
  /**
   * All words: `'engineer':1A,57 …`, with `~de` where the language has stems of its own, and `'softwar~engin'` for words that
   * follow each other in the title.
   */
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
  /** Lexemes without a place: they are no words of the text. */
  readonly marks = new Set<string>();

  add(word: string, place: string): void {
    const places = this.#places.get(word);
    if (places === undefined) this.#places.set(word, [place]);
    else if (places.length < mostPositions) places.push(place);
  }

  words = () => [...this.#places.keys()];
  toString = () =>
    [
      ...[...this.#places].map(([word, places]) => `'${word}':${places.join()}`),
      ...[...this.marks].map((mark) => `'${mark}'`),
    ].join(' ');
}

/** One run of words in a field, as `tokenize` answers them. */
export interface FieldWords {
  field: keyof typeof fieldWeights;
  words: readonly string[];
}

/** The vectors of words that are taken apart already. Words beyond the 16,000th position are left out. */
export function vectorOf(parts: readonly FieldWords[], language: string | null): SearchVector {
  const all = new Words();
  const head = new Words();
  let position = 0;
  for (const { field, words } of parts) {
    const weight = fieldWeights[field];
    if (field === 'title') {
      for (const pair of titlePairs(words)) {
        all.marks.add(pair);
        head.marks.add(pair);
      }
    }
    for (const word of words) {
      if (++position > lastPosition) break;
      if (word === '') continue;
      all.add(word, position + weight);
      if (weight !== '') head.add(word, position + weight);
    }
    position += gap;
  }
  const own = stemLanguage(language);
  if (own !== null && own !== 'en') {
    all.marks.add(languageMark(own));
    head.marks.add(languageMark(own));
  }
  return { search: String(all), head: String(head), words: all.words(), headWords: head.words() };
}

export function toSearchVector(text: SearchableText): SearchVector {
  const parts: FieldWords[] = [
    { field: 'title', words: tokenize(text.title) },
    ...text.facts.map((fact) => ({ field: 'facts' as const, words: tokenize(fact) })),
    { field: 'company', words: tokenize(text.company) },
    { field: 'body', words: tokenize(text.body) },
  ];
  return vectorOf(parts, text.language);
}
