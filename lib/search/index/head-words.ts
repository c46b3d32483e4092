import { hasForms } from '../text/stem.ts';
import type { Segment } from './segment.ts';
import { stringAt } from './sorted-strings.ts';

/** Words of titles, technologies, places and company names, as what is needed to leave most of them out at a glance. */
interface HeadWords {
  terms: Uint32Array;
  lengths: Uint8Array;
  /** A bit for each letter that occurs. */
  letters: Uint32Array;
}

const bySegment = new WeakMap<Segment, HeadWords>();

function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) - 97);
  return letters;
}

function readHeadWords(segment: Segment): HeadWords {
  const { titleTerms, factsTerms, companyTerms } = segment.sections;
  const all = new Set([...titleTerms, ...factsTerms, ...companyTerms]);
  const words = [...all].flatMap((term) => {
    const word = stringAt(segment.terms, term);
    return hasForms(word) ? [{ term, word }] : [];
  });
  return {
    terms: Uint32Array.from(words, ({ term }) => term),
    lengths: Uint8Array.from(words, ({ word }) => word.length),
    letters: Uint32Array.from(words, ({ word }) => lettersOf(word)),
  };
}

const bitCount = (word: number) => {
  let count = 0;
  for (let rest = word; rest !== 0; rest &= rest - 1) count++;
  return count;
};

/** Words that may differ by no more than `limit` letters; most that do not are left out, none that does. */
export function headWordsNear(segment: Segment, word: string, limit: number): string[] {
  let words = bySegment.get(segment);
  if (words === undefined) {
    words = readHeadWords(segment);
    bySegment.set(segment, words);
  }
  const own = lettersOf(word);
  const near: string[] = [];
  for (let i = 0; i < words.terms.length; i++) {
    if (Math.abs((words.lengths[i] as number) - word.length) > limit) continue;
    // A changed letter adds one to each side's letters at most.
    const letters = words.letters[i] as number;
    if (bitCount(own & ~letters) > limit || bitCount(letters & ~own) > limit) continue;
    near.push(stringAt(segment.terms, words.terms[i] as number));
  }
  return near;
}
