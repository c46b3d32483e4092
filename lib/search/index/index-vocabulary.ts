/** The vocabulary of the postings in the index; the twin of postgresVocabulary. */
import { editDistance } from '../text/edit-distance.ts';
import type { Leaf, Vocabulary } from '../text/plan-text.ts';
import { addLeaf, findText, plainForms } from './find-text.ts';
import { headWordsNear } from './head-words.ts';
import type { Field, Segment } from './segment.ts';

const headFields: readonly Field[] = ['title', 'facts', 'company'];

/** A lower bound of how many live documents have the leaf, from the lengths of lists alone. */
function surely(segment: Segment, leaf: Leaf, fields: readonly Field[]): number {
  const terms =
    leaf.kind === 'word'
      ? plainForms(segment, leaf.word)
      : leaf.kind === 'phrase' && leaf.words.length === 1
        ? [segment.term(leaf.words[0] ?? '')]
        : [];
  const lengths = terms.flatMap((term) =>
    fields.map((field) => {
      const entry = term < 0 ? -1 : segment.entry(field, term);
      return entry < 0 ? 0 : (segment.directory(field).counts[entry] as number);
    }),
  );
  return Math.max(0, ...lengths) - (segment.documents - segment.live);
}

function countLeaf(segment: Segment, leaf: Leaf, where: 'head' | 'all'): number {
  const room = segment.mark();
  const bits = segment.empty();
  addLeaf(segment, leaf, where === 'all' ? ['all'] : headFields, bits);
  const count = segment.kernel.countAnd(bits, segment.liveBits, segment.words);
  segment.rewind(room);
  return count;
}

export function indexVocabulary(segments: readonly Segment[]): Vocabulary {
  return {
    async count(leaf, where, enough) {
      const fields: readonly Field[] = where === 'all' ? ['all'] : headFields;
      if (segments.some((segment) => surely(segment, leaf, fields) >= enough)) return enough;
      let count = 0;
      for (const segment of segments) {
        count += countLeaf(segment, leaf, where);
        if (count >= enough) return enough;
      }
      return count;
    },
    async listNear(word, limit) {
      const near = new Map<string, number>();
      for (const segment of segments) {
        for (const other of headWordsNear(segment, word, limit)) {
          if (near.has(other)) continue;
          const distance = editDistance(word, other, limit);
          if (distance > 0 && distance <= limit) near.set(other, distance);
        }
      }
      return [...near].map(([other, distance]) => ({ word: other, distance }));
    },
    async matchesAll(required, excluded) {
      return segments.some((segment) => {
        const room = segment.mark();
        const found = segment.count(findText(segment, { required, excluded, some: false }));
        segment.rewind(room);
        return found > 0;
      });
    },
  };
}
