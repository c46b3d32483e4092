/** The vocabulary of `data/technologies*.ts` as a trie of words. */
import { TECHNOLOGIES } from './data/technologies.ts';
import { TECHNOLOGIES_SOFTWARE } from './data/technologies-software.ts';
import { TECHNOLOGIES_TRADES } from './data/technologies-trades.ts';

/** `free` in any case · `cased` as written · `context` as written, where technology is spoken of · `listed` beside another. */
export type Guard = 'free' | 'cased' | 'context' | 'listed';

export interface Spelling {
  name: string;
  guard: Guard;
  /** The words as written, to compare case with. */
  words: string[];
  /** Folded, for looking up false friends. */
  key: string;
}

export interface TrieNode {
  next: Map<string, TrieNode>;
  /** Several where case tells them apart ("Yarn", "YARN"). */
  ends: Spelling[];
}

const MARKS: Record<string, Guard> = { '^': 'cased', '~': 'context', '*': 'listed' };
/**
 * A word of a name: letters and digits with "++", "+" or "#" at its end. The leading dot belongs to ".NET", a leading slash
 * marks a name that is written with one ("PL/SQL" is not "PL SQL").
 */
const WORD = /(?<![\p{L}\p{N}])\.net\b|\/?[\p{L}\p{N}]+(?:\+\+|[+#])?/giu;

const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

function build(): TrieNode {
  const root: TrieNode = { next: new Map(), ends: [] };
  for (const line of (TECHNOLOGIES + TECHNOLOGIES_SOFTWARE + TECHNOLOGIES_TRADES).split('\n')) {
    if (!line.trim() || line.startsWith('# ')) continue;
    const [name = '', ...others] = line.split(' | ').map((part) => part.trim());
    // Given again with a mark, the bare name is no spelling of its own; "JIRA" takes nothing from "Jira".
    const marked = others.some((other) => MARKS[other[0] ?? ''] && other.slice(1) === name);
    for (const text of marked ? others : [name, ...others]) {
      const guard = MARKS[text[0] ?? ''] ?? 'free';
      const words = wordsOf(guard === 'free' ? text : text.slice(1));
      let node = root;
      for (const word of words) {
        const key = word.toLowerCase();
        let next = node.next.get(key);
        if (!next) {
          next = { next: new Map(), ends: [] };
          node.next.set(key, next);
        }
        node = next;
      }
      if (words.length > 0) node.ends.push({ name, guard, words, key: words.join(' ').toLowerCase() });
    }
  }
  return root;
}

export const TECHNOLOGY_TRIE: TrieNode = build();

const HASHES = 1 << 18;

/** Continues a word's hash by one code unit; start from 0. */
export const hashUnit = (hash: number, code: number): number => (Math.imul(hash, 31) + code) & (HASHES - 1);

/** Of the letters and digits alone: the signs around them are looked at later. */
export function hashWord(word: string): number {
  let hash = 0;
  for (const unit of word.replace(/^[./]|[+#]+$/g, '')) hash = hashUnit(hash, unit.charCodeAt(0));
  return hash;
}

/** The hash of two words in a row. */
export const hashPair = (first: number, second: number): number =>
  (Math.imul(first, 40503) + second) & (HASHES - 1);

/**
 * By hash, whether a name begins with such a word: 1 when the word is a name itself, 2 when only further words make it one.
 * Five words in six are ruled out without being cut out of the text.
 */
export const FIRST_WORD = new Uint8Array(HASHES);
/** By hash, whether a name of several words begins with such two. */
export const FIRST_PAIR = new Uint8Array(HASHES);

for (const [word, node] of TECHNOLOGY_TRIE.next) {
  const hash = hashWord(word);
  if (node.ends.length > 0) FIRST_WORD[hash] = 1;
  else FIRST_WORD[hash] ||= 2;
  for (const second of node.next.keys()) FIRST_PAIR[hashPair(hash, hashWord(second))] = 1;
}

/** Ordinary words found between the names of such a list. */
export const GLUE_FILLERS: ReadonlySet<string> = new Set(
  `development developer software web framework programming api apis rest coding code agile scripting testing test design
  database databases cloud data skills skill language engineering engineer services server application applications review
  solving problem control version penetration communication management analysis analytics learning machine processing natural automation integration
  architecture technical support business project product system systems computer science network networking security mobile full stack
  back end front user interface object oriented unit manual quality assurance devops backend frontend microservices debugging
  troubleshooting algorithms structures deep ai ml etl oops json xml http big model models modeling libraries library tools artificial intelligence
  core advanced basic framework platform administration optimization performance tuning deployment`.split(
    /\s+/,
  ),
);

/** Names of one word, for taking glued lists apart. Short names would be found in ordinary words. */
export const GLUABLE: ReadonlyMap<string, Spelling> = new Map(
  [...TECHNOLOGY_TRIE.next].flatMap(([word, node]) => {
    const spelling = node.ends.find((end) => end.guard === 'free' || end.guard === 'cased');
    return spelling && (word.length >= 3 || word === 'c#') && /^[a-z]/.test(word)
      ? [[word, spelling] as const]
      : [];
  }),
);
