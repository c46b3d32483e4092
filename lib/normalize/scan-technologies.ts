/** One scan over the words of a text for the names of the vocabulary. */
import { DOMAIN_END, FALSE_FRIENDS } from './data/technology-context.ts';
import {
  FIRST_PAIR,
  FIRST_WORD,
  hashPair,
  hashUnit,
  hashWord,
  type Spelling,
  TECHNOLOGY_TRIE,
  type TrieNode,
} from './technology-index.ts';
import { mayBeGlued, unglueNames } from './unglue-names.ts';

export interface TechnologyMatch {
  spelling: Spelling;
  start: number;
  end: number;
  /** Needs no look at what stands around it. */
  sure: boolean;
}

/** Signs that may stand between the words of one name. */
const BETWEEN = new Set(['', ' ', '.', '-', '&', ' & ', "'", '_', '|', ' | ']);
const SLASH = new Set(['/', ' / ']);
/** A job board's list of skills follows its heading this closely. */
const CHIPS = 800;

/**
 * The names in a text, in order, false friends left out. A word is letters and digits with "+" and "#" at its end and a dot
 * before "net"; addresses are no words. `folded` is `foldText(text)`.
 */
export function scanTechnologies(text: string, folded: string): TechnologyMatch[] {
  const words = splitWords(folded);
  const { starts, ends, hashes, count, chips } = words;
  const matches: TechnologyMatch[] = [];
  let capital = innerCapital(text, 0);
  for (let word = 0; word < count; ) {
    const first = FIRST_WORD[hashes[word] ?? 0];
    const isLikely =
      first === 1 ||
      (first === 2 &&
        word + 1 < count &&
        FIRST_PAIR[hashPair(hashes[word] ?? 0, hashes[word + 1] ?? 0)] === 1);
    const found = isLikely ? longest(text, folded, words, word) : null;
    if (found) {
      matches.push(found.match);
      word = found.next;
      continue;
    }
    const start = starts[word] ?? 0;
    const end = ends[word] ?? 0;
    word++;
    if (capital < start) capital = innerCapital(text, start);
    const inChips = chips >= 0 && start > chips && start < chips + CHIPS;
    if (mayBeGlued(end - start, capital < end, inChips))
      for (const name of unglueNames(text, folded, start, end, capital < end, inChips))
        matches.push({ ...name, sure: true });
  }
  return matches;
}

const INNER_CAPITAL = /[a-z][A-Z]/g;

/** Where, from an offset on, a small letter is followed by a capital: the offset of the capital. */
function innerCapital(text: string, from: number): number {
  INNER_CAPITAL.lastIndex = from;
  return INNER_CAPITAL.test(text) ? INNER_CAPITAL.lastIndex - 1 : text.length;
}

/** The words of the text at hand. */
interface Words {
  starts: Int32Array;
  ends: Int32Array;
  /** Of letters and digits alone. */
  hashes: Int32Array;
  count: number;
  /** Where a job board's list of skills is headed, or -1. */
  chips: number;
}

const room = (most: number): Words => ({
  starts: new Int32Array(most),
  ends: new Int32Array(most),
  hashes: new Int32Array(most),
  count: 0,
  chips: -1,
});

/** Kept from text to text: such arrays cost more to make than the words to find. */
let scratch = room(1 << 13);

function splitWords(folded: string): Words {
  const { length } = folded;
  const most = (length >> 1) + 1;
  if (most > scratch.starts.length) scratch = room(2 * most);
  const { starts, ends, hashes } = scratch;
  let count = 0;
  for (let at = 0; at < length; ) {
    let sign = folded.charCodeAt(at);
    if (!isWordUnit(sign)) {
      at++;
      continue;
    }
    let hash = 0;
    let end = at;
    while (isWordUnit(sign)) {
      hash = hashUnit(hash, sign);
      end++;
      sign = end < length ? folded.charCodeAt(end) : 0;
    }
    if (
      (sign === COLON && folded.startsWith('//', end + 1)) ||
      (sign === DOT && end - at === 3 && folded.startsWith('www', at))
    ) {
      while (end < length && folded.charCodeAt(end) > 32) end++;
      at = end;
      continue;
    }
    if (sign === PLUS || sign === HASH) end += folded.startsWith('++', end) ? 2 : 1;
    starts[count] = hash === NET && isDotNet(folded, at, end) ? at - 1 : at;
    ends[count] = end;
    hashes[count] = hash;
    count++;
    at = end;
  }
  scratch.count = count;
  // Kept here because V8 would move a look at the whole text into the loop that uses its result.
  scratch.chips = folded.indexOf('key skills');
  return scratch;
}

const [COLON, DOT, PLUS, HASH] = [':', '.', '+', '#'].map((sign) => sign.charCodeAt(0));
const NET = hashWord('net');

/** The dot of ".NET" belongs to the name. */
const isDotNet = (folded: string, at: number, end: number): boolean =>
  folded.startsWith('.net', at - 1) && end - at === 3 && (at < 2 || !isWordUnit(folded.charCodeAt(at - 2)));

/** Latin, Greek, Cyrillic and the like; scripts without blanks hold no names. A look beyond its end would cost as much as ten within. */
const WORD_UNITS = Uint8Array.from({ length: 1 << 16 }, (_, code) =>
  (code >= 97 && code <= 122) ||
  (code >= 48 && code <= 57) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xaa && code < 0x2000)
    ? 1
    : 0,
);

const isWordUnit = (code: number): boolean => WORD_UNITS[code] === 1;

/** The longest name that begins at a word and is not a false friend. */
function longest(
  text: string,
  folded: string,
  { starts, ends, count }: Words,
  first: number,
): { match: TechnologyMatch; next: number } | null {
  let node: TrieNode | undefined = TECHNOLOGY_TRIE;
  let best: { match: TechnologyMatch; next: number } | null = null;
  const start = starts[first] ?? 0;
  for (let word = first; word < count; word++) {
    const from = starts[word] ?? 0;
    let slash = '';
    if (word > first) {
      const between = folded.slice(ends[word - 1], from);
      if (SLASH.has(between)) slash = '/';
      else if (!BETWEEN.has(between)) break;
    }
    const end: number = ends[word] ?? 0;
    const key = slash + folded.slice(from, end);
    let next: TrieNode | undefined = node.next.get(key);
    // "5+" years of "Python+": the sign is the sentence's.
    let stop = end;
    if (!next && (key.endsWith('+') || key.endsWith('#')) && key.length > 1) {
      const bare: string = key.replace(/[+#]+$/, '');
      next = node.next.get(bare);
      stop = from + bare.length - slash.length;
    }
    if (!next) break;
    node = next;
    const spelling = node.ends.find(
      (candidate) => candidate.guard === 'free' || asWritten(text, starts, first, candidate),
    );
    if (spelling && !isFalseFriend(text, folded, start, stop, spelling)) {
      best = {
        match: { spelling, start, end: stop, sure: spelling.guard === 'free' || spelling.guard === 'cased' },
        next: word + 1,
      };
    }
    if (stop !== end) break;
  }
  return best;
}

function asWritten(text: string, starts: Int32Array, first: number, spelling: Spelling): boolean {
  return spelling.words.every((word, index) => {
    const at = starts[first + index] ?? 0;
    return text.startsWith(word.startsWith('/') ? word.slice(1) : word, at);
  });
}

/** Part of an address: a dot and a small letter after a word ("docs.python"), but not a lost blank ("etc.AWS"). */
function isHost(text: string, start: number): boolean {
  if (text[start - 1] !== '.' || text[start] === '.') return false;
  const letter = text[start] ?? '';
  return /[a-z0-9]/i.test(text[start - 2] ?? '') && letter === letter.toLowerCase();
}

function isFalseFriend(
  text: string,
  folded: string,
  start: number,
  end: number,
  spelling: Spelling,
): boolean {
  if (folded[start - 1] === '@' || folded[end] === '@' || isHost(text, start)) return true;
  if (folded[end] === '.' && DOMAIN_END.test(folded.slice(end, end + 6))) return true;
  const rule = FALSE_FRIENDS[spelling.key];
  if (!rule) return false;
  const ahead = folded.slice(Math.max(0, start - 28), start);
  if (rule.unless?.test(ahead)) return false;
  return rule.after?.test(folded.slice(end, end + 24)) || rule.before?.test(ahead) || false;
}
