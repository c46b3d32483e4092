/** The words of a search, taken apart: `"computer vision" -manager title:rust`. Pure. */

/** Fields a term can be limited to: `company:acme`. */
export const TEXT_FIELDS = ['title', 'company'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

export interface TextTerm {
  /** One word, or the words between quotation marks. */
  words: string;
  phrase: boolean;
  /** Marked with a leading minus: must not occur. */
  negated: boolean;
  field: TextField | null;
  /** Marked with a star at its end: begins a word. */
  prefix: boolean;
  /** Where `words` stand in the text. */
  start: number;
  end: number;
}

const maxTerms = 16;
const term = new RegExp(
  `(-?)(?:(${TEXT_FIELDS.join('|')}):)?(?:["“”„]([^"“”„]*)["“”„]?|([^\\s"“”„]+))`,
  'gi',
);

/**
 * Splits at blanks; keeps what stands in quotation marks (straight or curly) together; a minus before a term negates it,
 * `title:` or `company:` limits it, a star after it makes it the beginning of a word. An unclosed quotation runs to the
 * end. Terms without a letter or digit are dropped; at most 16 are kept. Never throws.
 */
export function parseTextQuery(text: string): TextTerm[] {
  const terms: TextTerm[] = [];
  for (const match of text.matchAll(term)) {
    const [whole, minus, field, quoted, bare] = match;
    const given = quoted ?? bare ?? '';
    const words = given.trim().replace(quoted === undefined ? /\*+$/ : /^/, '');
    if (!/[\p{L}\p{N}]/u.test(words)) continue;
    const start = match.index + whole.lastIndexOf(words);
    terms.push({
      words,
      phrase: quoted !== undefined,
      negated: minus === '-',
      field: (field?.toLowerCase() as TextField | undefined) ?? null,
      prefix: quoted === undefined && given.endsWith('*'),
      start,
      end: start + words.length,
    });
    if (terms.length === maxTerms) break;
  }
  return terms;
}
