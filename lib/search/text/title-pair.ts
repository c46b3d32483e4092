/** Words that follow each other in a title, so that "product manager" is told from "Product Marketing Manager". Pure. */
import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { isUnspaced } from './tokenize.ts';

/** The lexeme that says: in this title a form of the second word follows a form of the first. Has no place in the text. */
export const titlePair = (first: string, second: string) => `${stem('en', first)}~${stem('en', second)}`;

/** Whether a word is part of pairs. Pairs of letters of unspaced scripts are looked for as phrases already. */
export const isPaired = (word: string) => word !== '' && !isStopWord(word) && !isUnspaced(word);

/** The pairs of a title; stop words are passed over: `['head', 'of', 'sales']` → `['head~sale']`. */
export function titlePairs(words: readonly string[]): string[] {
  const paired = words.filter(isPaired);
  return paired.slice(1).map((word, index) => titlePair(paired[index] ?? '', word));
}
