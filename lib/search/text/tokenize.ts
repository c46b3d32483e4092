/** From text to the words both engines know. Whatever is not a word here cannot be searched for. */
import { foldText } from './fold-text.ts';

/** Scripts written without blanks between words: their runs are cut into pairs of letters. */
const unspaced =
  '\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{sc=Hangul}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}';
const spacedOrUnspaced = new RegExp(
  `[[\\p{L}\\p{N}\\p{M}]--[${unspaced}]]+|[[${unspaced}]&&[\\p{L}\\p{N}\\p{M}]]+`,
  'gv',
);
const startsUnspaced = new RegExp(`^[${unspaced}]`, 'v');

/** Whether the word is made of letters written without blanks between words. */
export const isUnspaced = (word: string) => word > '\u0dff' && startsUnspaced.test(word);
const anyWord = /[\p{L}\p{N}\p{M}]/u;
const asciiWord = /[a-z0-9]+/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
const ascii = /^[\x00-\x7f]*$/;

/** Longer runs of letters are not words but keys, hashes, encoded files. */
const longestWord = 40;

/** `c#`, `c++`: a sign that belongs to the name before it. */
function signAfter(text: string, word: string, end: number): string {
  const next = text[end];
  if (next === '#' && word.length === 1 && word >= 'a') return '#';
  return next === '+' && text[end + 1] === '+' && !/\d/.test(word) ? '++' : '';
}

function addPairs(run: string, mayGoOn: boolean, words: string[]): void {
  const letters = Array.from(run);
  // In a posting the run may go on where the query ends: there its last letter begins another pair.
  const count = mayGoOn ? Math.max(1, letters.length - 1) : letters.length;
  for (let index = 0; index < count; index++) words.push((letters[index] ?? '') + (letters[index + 1] ?? ''));
}

/**
 * The words of a text in order, folded; a word's index is its position. `''` keeps the place of something too long to be a
 * word. Runs of Chinese, Japanese, Korean or Thai become overlapping pairs and the last letter.
 *
 *     tokenize('C++ & Node.js, .NET: driver’s') // ['c++', 'node', 'js', 'dotnet', 'driver']
 *     tokenize('機械学習')                       // ['機械', '械学', '学習', '習']
 *     tokenize('機械学習', true)                 // ['機械', '械学', '学習']: what of it can be looked for
 */
export function tokenize(text: string, isQuery = false): string[] {
  const folded = foldText(text).replace(/['’]s(?![a-z0-9])/g, '');
  const words: string[] = [];
  for (const match of folded.matchAll(ascii.test(folded) ? asciiWord : spacedOrUnspaced)) {
    const word = match[0];
    if (isUnspaced(word)) {
      const isLast = !anyWord.test(folded.slice(match.index + word.length));
      addPairs(word, isQuery && isLast, words);
    } else if (word.length > longestWord) words.push('');
    else if (word === 'net' && folded[match.index - 1] === '.') words.push('dotnet');
    else words.push(word + signAfter(folded, word, match.index + word.length));
  }
  return words;
}
