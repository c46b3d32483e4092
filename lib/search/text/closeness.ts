/** Signs that a title says what was asked for, and not only something of the same words. Pure. */
import type { Leaf, Term } from './plan-text.ts';
import { hasForms } from './stem.ts';
import { isPaired, titlePair } from './title-pair.ts';

/** Words exactly so, one after the other, in the title; or the mark of a pair of words of the title (title-pair.ts). */
export type Exact = { in: 'title'; words: readonly string[] } | { in: 'marks'; words: readonly [string] };

/** One of these is enough; all parts of it have to be there. */
export type Sign = readonly (readonly Exact[])[];

const wordsOf = (leaf: Leaf): readonly string[] =>
  leaf.kind === 'phrase' ? leaf.words : leaf.kind === 'word' ? [leaf.word] : [];

const pairsOf = (words: readonly string[]): Exact[] =>
  words.slice(1).map((word, index) => ({ in: 'marks', words: [titlePair(words[index] ?? '', word)] }));

/** Looked for as pairs where that is possible, because a phrase costs more. */
function exactly(leaf: Leaf): Exact[] {
  const words = wordsOf(leaf);
  return words.length > 1 && words.every(isPaired) ? pairsOf(words) : [{ in: 'title', words }];
}

const hasWord = (leaves: readonly Leaf[]) => leaves.some(({ kind }) => kind === 'word');
const isUnfinished = (leaves: readonly Leaf[]) => leaves.some(({ kind }) => kind === 'prefix');

/** A word and its plural, or its singular: "manager" and "managers". */
const numbersOf = (word: string) =>
  !hasForms(word) || word.endsWith('ss')
    ? [word]
    : [word, word.endsWith('s') ? word.slice(0, -1) : `${word}s`];

/** The word in the form that was typed, in singular or plural: "manager", not "management". A phrase has no other form. */
function sameForm({ anyOf }: Term): Sign {
  if (!anyOf.some(hasWord)) return [];
  return anyOf
    .filter((leaves) => !isUnfinished(leaves))
    .flatMap((leaves): readonly Exact[][] => {
      const [only] = leaves;
      if (leaves.length > 1 || only?.kind !== 'word') return [leaves.flatMap(exactly)];
      return numbersOf(only.word).map((word) => [{ in: 'title', words: [word] }]);
    });
}

/** The words of a name next to each other, or another of its names. */
function wholeName({ anyOf }: Term): Sign {
  if (anyOf.every((leaves) => leaves.length < 2)) return [];
  return anyOf.flatMap((leaves) => {
    const words = leaves.flatMap(wordsOf);
    if (leaves.length < 2) return isUnfinished(leaves) ? [] : [leaves.flatMap(exactly)];
    return words.every(isPaired) ? [pairsOf(words)] : [];
  });
}

/** The second term right after the first. */
function sideBySide(first: Term, second: Term): Sign {
  if (first.field === 'company' || second.field === 'company') return [];
  const ends = first.anyOf.flatMap((leaves) => leaves.flatMap(wordsOf).at(-1) ?? []).filter(isPaired);
  const starts = second.anyOf.flatMap((leaves) => leaves.flatMap(wordsOf)[0] ?? []).filter(isPaired);
  const pairs = new Set(ends.flatMap((end) => starts.map((start) => titlePair(end, start))));
  return [...pairs].map((pair) => [{ in: 'marks', words: [pair] }]);
}

/** More words than a title has need no more signs, and each takes room in the index. */
const mostSigns = 12;

/** The signs of a text. A title is the closer the more of them it has. */
export function closeness(required: readonly Term[]): Sign[] {
  const terms = required.filter(({ field }) => field !== 'company');
  const signs = [
    ...required.slice(1).map((second, index) => sideBySide(required[index] as Term, second)),
    ...terms.map(wholeName),
    ...terms.map(sameForm),
  ];
  return signs.filter((sign) => sign.length > 0).slice(0, mostSigns);
}
