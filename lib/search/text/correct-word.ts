import type { Vocabulary } from './plan-text.ts';
import { hasForms } from './stem.ts';

/** A word of texts only gives way to one that is so many times more frequent in titles, technologies and names. */
const muchMore = 500;

/** Letters that may differ: none in short words, where every slip is another word. */
const slipsIn = (word: string) => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/**
 * The word most likely meant by one that stands in no title, technology or company name: the nearest that does, of several
 * the most frequent, then the first in the alphabet. Null when nothing is near, or when the word is a rare but real one.
 */
export async function correctWord(word: string, vocabulary: Vocabulary): Promise<string | null> {
  const limit = hasForms(word) ? slipsIn(word) : 0;
  if (limit === 0) return null;
  const near = await vocabulary.listNear(word, limit);
  for (let distance = 1; distance <= limit; distance++) {
    let best: { word: string; count: number } | null = null;
    for (const candidate of near.filter((other) => other.distance === distance)) {
      const leaf = { kind: 'phrase', words: [candidate.word] } as const;
      const count = await vocabulary.count(leaf, 'head', Number.POSITIVE_INFINITY);
      const isBetter =
        best === null || count > best.count || (count === best.count && candidate.word < best.word);
      if (count > 0 && isBetter) best = { word: candidate.word, count };
    }
    if (best === null) continue;
    const own = await vocabulary.count({ kind: 'word', word }, 'all', Number.POSITIVE_INFINITY);
    return best.count >= own * muchMore ? best.word : null;
  }
  return null;
}
