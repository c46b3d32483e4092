/** Paragraphs that most of a company's postings share: about, benefits, equal opportunity. A page folds them. */
import { createHash } from 'node:crypto';
import type { Block } from '../posting.ts';

export interface PostingText {
  title: string;
  blocks: readonly Block[];
}

/** Shorter paragraphs repeat by chance. */
const MIN_WORDS = 6;
/** Fewer different roles cannot tell what is common to a company from what is common to a role. */
const MIN_ROLES = 3;
const MOST = 0.6;

/**
 * Hashes of the paragraphs that at least 60 % of a company's roles share; empty for fewer than three roles. Postings
 * with the same title are one role, so that one opening in five cities does not fold away.
 */
export function findBoilerplate(postings: readonly PostingText[]): string[] {
  const roles = new Map<string, Set<string>>();
  for (const posting of postings) {
    const title = foldWords(posting.title);
    const hashes = roles.get(title) ?? new Set<string>();
    for (const block of posting.blocks) {
      const hash = block.kind === 'heading' ? null : paragraphHash(block.text);
      if (hash) hashes.add(hash);
    }
    roles.set(title, hashes);
  }
  if (roles.size < MIN_ROLES) return [];
  const counts = new Map<string, number>();
  for (const hashes of roles.values())
    for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= roles.size * MOST).map(([hash]) => hash);
}

/**
 * The hash by which a paragraph is compared: its words without case, signs and blanks; 16 hexadecimal digits.
 * `null` for a paragraph too short to be compared.
 */
export function paragraphHash(text: string): string | null {
  const words = foldWords(text);
  let blanks = 0;
  for (let at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) blanks++;
  if (blanks < MIN_WORDS - 1) return null;
  return createHash('sha256').update(words).digest('hex').slice(0, 16);
}

function foldWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
