/** The words of a search, taken apart: `"computer vision" -manager rust`. Pure. */

export interface TextTerm {
  /** One word, or the words between quotation marks. */
  words: string;
  phrase: boolean;
  /** Marked with a leading minus: must not occur. */
  negated: boolean;
}

const maxTerms = 16;

/**
 * Splits at blanks; keeps what stands in quotation marks (straight or curly) together; a minus before a term negates it.
 * An unclosed quotation runs to the end. Terms without a letter or digit are dropped; at most 16 are kept. Never throws.
 */
export function parseTextQuery(text: string): TextTerm[] {
  const terms: TextTerm[] = [];
  for (const match of text.matchAll(/(-?)(?:["“”„]([^"“”„]*)["“”„]?|([^\s"“”„]+))/g)) {
    const words = (match[2] ?? match[3] ?? '').trim();
    if (!/[\p{L}\p{N}]/u.test(words)) continue;
    terms.push({ words, phrase: match[2] !== undefined, negated: match[1] === '-' });
    if (terms.length === maxTerms) break;
  }
  return terms;
}
