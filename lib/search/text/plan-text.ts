/**
 * What a text asks for, before any engine looks: stop words passed over, abbreviations written out, an unfinished last word
 * taken as a beginning, a misspelt one corrected. Both engines plan with this, each over its own vocabulary of the same
 * postings, so that they look for the same.
 */
import { parseTextQuery, type TextField, type TextTerm } from '../text-query.ts';
import { correctWord } from './correct-word.ts';
import { hasForms } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { findSynonym, isAbbreviation } from './synonyms.ts';
import { isUnspaced, tokenize } from './tokenize.ts';

/** The least that can be looked for. */
export type Leaf =
  /** The word in any of its forms. */
  | { kind: 'word'; word: string }
  /** Any word that begins so. */
  | { kind: 'prefix'; word: string }
  /** These words, exactly, one after the other. */
  | { kind: 'phrase'; words: readonly string[] };

export interface Term {
  field: TextField | null;
  /** One of these will do; all leaves of it have to be there. */
  anyOf: readonly (readonly Leaf[])[];
}

export interface TextPlan {
  required: readonly Term[];
  excluded: readonly Term[];
  /** No open posting has all required terms: those that have some are shown. Terms limited to a field stay required. */
  some: boolean;
  /** The text as it was corrected, and as it was typed. */
  corrected: { text: string; from: string } | null;
}

/** What is known of the words of the open postings. */
export interface Vocabulary {
  /** How many open postings have it, in `head` in their title, facts or company; counting may stop at `enough`. */
  count(leaf: Leaf, where: 'head' | 'all', enough: number): Promise<number>;
  /** Words of heads that differ from this one by 1 to `limit` letters; some may stand in no open posting any more. */
  listNear(word: string, limit: number): Promise<{ word: string; distance: number }[]>;
  /** Whether an open posting has all that is required and nothing that is excluded. */
  matchesAll(required: readonly Term[], excluded: readonly Term[]): Promise<boolean>;
}

interface Item extends TextTerm {
  tokens: string[];
}

const isPlain = (item: Item) => !item.phrase && !item.negated && !item.prefix && item.field === null;
const isWord = (item: Item) => isPlain(item) && item.tokens.length === 1;

function toLeaf({ tokens, phrase, prefix }: Pick<Item, 'tokens' | 'phrase' | 'prefix'>): Leaf {
  const [word = ''] = tokens;
  if (tokens.length > 1 || phrase) return { kind: 'phrase', words: tokens };
  const isLetter = isUnspaced(word) && Array.from(word).length === 1;
  return { kind: prefix || isLetter ? 'prefix' : 'word', word };
}

/** A name as it is looked for: a word in any form; several words one after the other, the last one in the plural, too. */
function leavesOfName(words: readonly string[]): Leaf[] {
  const last = words.at(-1) ?? '';
  if (words.length === 1) return [{ kind: 'word', word: last }];
  const phrase: Leaf = { kind: 'phrase', words };
  return hasForms(last) && !last.endsWith('s')
    ? [phrase, { kind: 'phrase', words: [...words.slice(0, -1), `${last}s`] }]
    : [phrase];
}

/** Positions of the items that are (part of) a name with synonyms: index → how many items it takes. */
function findNames(items: readonly Item[]): Map<number, { length: number; others: Leaf[] }> {
  const names = new Map<number, { length: number; others: Leaf[] }>();
  for (let at = 0; at < items.length; ) {
    const item = items[at] as Item;
    const end = items.findIndex((other, index) => index >= at && !isWord(other));
    const words = isWord(item)
      ? items.slice(at, end < 0 ? items.length : end).flatMap(({ tokens }) => tokens)
      : item.tokens;
    const found = isPlain(item) ? findSynonym(words) : null;
    const fits = found !== null && (isWord(item) || found.typed.length === item.tokens.length);
    const length = fits && isWord(item) ? found.typed.length : 1;
    if (fits) names.set(at, { length, others: found.others.flatMap(leavesOfName) });
    at += length;
  }
  return names;
}

/** Corrects misspelt words in place and takes an unfinished last word as a beginning. */
async function mend(items: Item[], text: string, vocabulary: Vocabulary): Promise<TextPlan['corrected']> {
  const names = findNames(items);
  let corrected = text;
  for (let at = items.length - 1; at >= 0; at--) {
    const item = items[at] as Item;
    const [word = ''] = item.tokens;
    const inName = [...names].some(([start, { length }]) => at >= start && at < start + length);
    if (!isWord(item) || inName || isStopWord(word) || isAbbreviation(word) || isUnspaced(word)) continue;
    if ((await vocabulary.count({ kind: 'word', word }, 'head', 1)) > 0) continue;
    if (at === items.length - 1 && word.length > 1) {
      if ((await vocabulary.count({ kind: 'prefix', word }, 'head', 1)) > 0) {
        items[at] = { ...item, prefix: true };
        continue;
      }
    }
    const better = await correctWord(word, vocabulary);
    if (better === null) continue;
    items[at] = { ...item, words: better, tokens: [better] };
    corrected = corrected.slice(0, item.start) + better + corrected.slice(item.end);
  }
  return corrected === text ? null : { text: corrected, from: text };
}

function toTerms(items: readonly Item[]): Term[] {
  const names = findNames(items);
  const terms: Term[] = [];
  for (let at = 0; at < items.length; ) {
    const item = items[at] as Item;
    const name = names.get(at);
    const length = name?.length ?? 1;
    const typed = items
      .slice(at, at + length)
      .filter((part) => !isWord(part) || !isStopWord(part.tokens[0] ?? ''))
      .map(toLeaf);
    if (typed.length > 0)
      terms.push({ field: item.field, anyOf: [typed, ...(name?.others ?? []).map((leaf) => [leaf])] });
    at += length;
  }
  return terms;
}

/** Null when the text asks for nothing: no words, or stop words only. */
export async function planText(text: string, vocabulary: Vocabulary): Promise<TextPlan | null> {
  const items: Item[] = parseTextQuery(text)
    .map((term) => ({ ...term, tokens: tokenize(term.words, true).filter((word) => word !== '') }))
    .filter(({ tokens }) => tokens.length > 0);
  const wanted = items.filter(({ negated }) => !negated);
  const corrected = await mend(wanted, text, vocabulary);
  const required = toTerms(wanted);
  const excluded = items
    .filter(({ negated }) => negated)
    .map((item): Term => ({ field: item.field, anyOf: [[toLeaf(item)]] }));
  if (required.length + excluded.length === 0) return null;
  const canRelax = required.filter(({ field }) => field === null).length > 1;
  const some = canRelax && !(await vocabulary.matchesAll(required, excluded));
  return { required, excluded, some, corrected };
}
