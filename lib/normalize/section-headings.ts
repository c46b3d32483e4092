/** Which kind of section a heading opens. English, German, French, Spanish, Dutch, Portuguese, Italian. */
import type { SectionKind } from '../posting.ts';
import { SECTION_HEADINGS } from './data/section-headings.ts';
import { remember } from './remember.ts';

/**
 * The kind of section a heading text opens, or `null` when its words are not known.
 * @example sectionKindOf("What you'll do:") // 'responsibilities'
 */
export function sectionKindOf(heading: string): SectionKind | null {
  return readHeading(heading)?.kind ?? null;
}

/**
 * Whether a line without any mark of a heading is one by its words alone: they make up most of the line, so that
 * "Responsibilities" counts and "relocation assistance is available" does not.
 */
export function isKnownHeading(line: string): boolean {
  return (readHeading(line)?.share ?? 0) >= 0.5;
}

interface HeadingMatch {
  kind: SectionKind;
  /** The part of the heading that the known words take up, 0 to 1. */
  share: number;
}

const MAX_HEADING = 120;
const PATTERNS = SECTION_HEADINGS.map(
  ([kind, words]) => [kind, new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})`, 'u')] as const,
);
/** Headings repeat across a board; the answer depends on nothing else. */
const readShort = remember(5_000, (heading): HeadingMatch | null => {
  const folded = foldHeading(heading);
  if (folded === '') return null;
  for (const [kind, pattern] of PATTERNS) {
    const match = pattern.exec(folded);
    if (match) return { kind, share: match[0].length / folded.length };
  }
  return null;
});

const readHeading = (heading: string): HeadingMatch | null =>
  heading.length > MAX_HEADING ? null : readShort(heading);

/** Lower case, no accents, straight apostrophes, no signs at the ends. */
function foldHeading(heading: string): string {
  return heading
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[^\p{L}\p{N}'&+/‑-]+/gu, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}+]+$/gu, '');
}
