/** Which kind of section a heading opens. English, German, French, Spanish, Dutch, Portuguese, Italian. */
import type { SectionKind } from '../posting.ts';
import { SECTION_HEADINGS } from './data/section-headings.ts';

/**
 * The kind of section a heading text opens, or `null` when the words are not known.
 * @example sectionKindOf("What you'll do:") // 'responsibilities'
 */
export function sectionKindOf(heading: string): SectionKind | null {
  const folded = foldHeading(heading);
  if (folded === '' || folded.length > 120) return null;
  const known = cache.get(folded);
  if (known !== undefined) return known;
  let kind: SectionKind | null = null;
  for (const [candidate, pattern] of SECTION_HEADINGS) {
    if (!pattern.test(folded)) continue;
    kind = candidate;
    break;
  }
  if (cache.size > 5000) cache.clear();
  cache.set(folded, kind);
  return kind;
}

/** Headings repeat across a board; the answer depends on nothing else. */
const cache = new Map<string, SectionKind | null>();

/** Lower case, no accents, straight apostrophes, no signs at the ends. */
export function foldHeading(heading: string): string {
  return heading
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[^\p{L}\p{N}'&+/-]+/gu, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}+]+$/gu, '')
    .trim();
}
