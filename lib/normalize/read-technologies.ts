/** The technologies a posting names: one scan over the words, then a look at what stands around the doubtful ones. */
import type { Receipt } from '../posting.ts';
import {
  CUE_AFTER,
  CUE_AHEAD,
  CUSTOMERS,
  DOMAIN_END,
  FALSE_FRIENDS,
  STRICT_AFTER,
} from './data/technology-context.ts';
import { foldedText, foldText } from './fold-text.ts';
import type { Source } from './source.ts';
import {
  FIRST_WORD,
  GLUABLE,
  GLUE_FILLERS,
  hashUnit,
  type Spelling,
  TECHNOLOGY_TRIE,
  type TrieNode,
} from './technology-index.ts';

interface Match {
  spelling: Spelling;
  start: number;
  end: number;
  sure: boolean;
}

/** Signs that may stand between the words of one name. */
const BETWEEN = new Set(['', ' ', '.', '-', '&', ' & ', "'", '_', '|', ' | ']);
const SLASH = new Set(['/', ' / ']);
/** Between the names of a list there is no more than this, and no end of a sentence. */
const LIST_GAP = 24;
const JOIN = String.raw`(?:[\s,/|&+•·()[\]*:;-]*(?:[,/|&+•·()[\]*:;\n]|\b(?:and|or|und|oder|et|ou|y|o|e|en|of|als)\b)[\s,/|&+•·()[\]*:;-]*)`;
const LIST = new RegExp(`^${JOIN}(?:[\\w.+#-]+[\\s,/|&+-]+)?$`);
const TIGHT_LIST = new RegExp(`^${JOIN}$`);
/** Two names this close speak of technology. */
const NEAR = 48;
const AROUND = 130;

/** Offsets of the words: letters and digits, "+" and "#" at their end, a dot before "net". Addresses are left out. */
function scan(text: string, folded: string): Match[] {
  const starts: number[] = [];
  const ends: number[] = [];
  const likely: boolean[] = [];
  const length = folded.length;
  for (let at = 0; at < length; ) {
    const code = folded.charCodeAt(at);
    if (!isWordUnit(code)) {
      at++;
      continue;
    }
    let hash = hashUnit(0, code);
    let end = at + 1;
    for (; end < length; end++) {
      const unit = folded.charCodeAt(end);
      if (!isWordUnit(unit)) break;
      hash = hashUnit(hash, unit);
    }
    if (folded.startsWith('://', end) || (end - at === 3 && folded.startsWith('www.', at))) {
      while (end < length && folded.charCodeAt(end) > 32) end++;
      at = end;
      continue;
    }
    if (folded.startsWith('++', end)) end += 2;
    else if (folded[end] === '+' || folded[end] === '#') end++;
    const dotted =
      folded[at - 1] === '.' &&
      folded.startsWith('net', at) &&
      end - at === 3 &&
      !isWordUnit(folded.charCodeAt(at - 2));
    starts.push(dotted ? at - 1 : at);
    ends.push(end);
    likely.push(FIRST_WORD[hash] === 1);
    at = end;
  }
  const matches: Match[] = [];
  const chips = folded.indexOf('key skills');
  for (let word = 0; word < starts.length; ) {
    const found = likely[word] ? longest(text, folded, starts, ends, word) : null;
    if (found) {
      matches.push(found.match);
      word = found.next;
    } else {
      const start = starts[word] ?? 0;
      matches.push(
        ...unglued(
          text,
          folded,
          start,
          ends[word] ?? 0,
          chips >= 0 && start > chips && start < chips + CHIPS,
        ),
      );
      word++;
    }
  }
  return matches;
}

function isWordUnit(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 0x00aa && code < 0x2000)
  );
}

const LONGEST_WORD = 18;
/** Longer runs are no lists of skills. */
const LONGEST_RUN = 200;
/** A job board's list of skills follows its heading this closely. */
const CHIPS = 800;

/**
 * Names in a list whose blanks were lost: "DjangoPandasFlask", "pythondjangoaws". Only in words that no language has, and
 * only when names make up much of them.
 */
function unglued(text: string, folded: string, start: number, end: number, inChips: boolean): Match[] {
  const length = end - start;
  if (inChips && length >= 7 && length <= LONGEST_RUN && !hasInnerCapital(text, start, end))
    return unchipped(folded, start, end);
  if (length < 9 || length > LONGEST_RUN || (length < 20 && !hasInnerCapital(text, start, end))) return [];
  const found: Match[] = [];
  let covered = 0;
  for (let at = start; at < end - 2; ) {
    let size = Math.min(LONGEST_WORD, end - at);
    let spelling: Spelling | undefined;
    for (; size >= 3 && !spelling; size--) spelling = GLUABLE.get(folded.slice(at, at + size));
    if (!spelling) {
      at++;
      continue;
    }
    size++;
    const bounded = isSeam(text, at) && isSeam(text, at + size);
    if (bounded || length >= 20) {
      found.push({ spelling, start: at, end: at + size, sure: true });
      covered += size;
    }
    at += size;
  }
  const names = new Set(found.map((match) => match.spelling.name));
  const telling = found.some((match) => match.end - match.start >= 6 && hasInnerCapital(text, start, end));
  return (names.size >= 2 && covered >= 0.4 * length) || (names.size === 1 && telling) ? found : [];
}

/**
 * A run of small letters in a list of skills, made mostly of names and the words that stand between them there:
 * "developmentflask", "reviewhtmlmysqlweb".
 */
function unchipped(folded: string, start: number, end: number): Match[] {
  const found: Match[] = [];
  let covered = 0;
  let joined = true;
  for (let at = start; at < end; ) {
    let size = Math.min(LONGEST_WORD, end - at);
    while (
      size >= 2 &&
      !GLUABLE.has(folded.slice(at, at + size)) &&
      !GLUE_FILLERS.has(folded.slice(at, at + size))
    )
      size--;
    // After letters that are nobody's only a long name is believed.
    if (size < 2 || (!joined && size < 4)) {
      at++;
      joined = false;
      continue;
    }
    const spelling = GLUABLE.get(folded.slice(at, at + size));
    if (spelling) found.push({ spelling, start: at, end: at + size, sure: true });
    covered += size;
    at += size;
    joined = true;
  }
  const length = end - start;
  return covered === length || (found.length >= 2 && covered >= 0.6 * length) ? found : [];
}

/** A place where a small letter is followed by a capital, or an end of the word. */
function isSeam(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at] ?? ' ';
  if (!/[\p{L}\p{N}]/u.test(before) || !/[\p{L}\p{N}]/u.test(after)) return true;
  return after !== after.toLowerCase() && /[\p{Ll}\p{N}]|\p{Lu}/u.test(before);
}

function hasInnerCapital(text: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    const before = text.charCodeAt(at - 1);
    if (code >= 65 && code <= 90 && before >= 97 && before <= 122) return true;
  }
  return false;
}

/** The longest name that begins at a word and is not a false friend. */
function longest(
  text: string,
  folded: string,
  starts: number[],
  ends: number[],
  first: number,
): { match: Match; next: number } | null {
  let node: TrieNode | undefined = TECHNOLOGY_TRIE;
  let best: { match: Match; next: number } | null = null;
  const start = starts[first] ?? 0;
  for (let word = first; word < starts.length; word++) {
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

function asWritten(text: string, starts: number[], first: number, spelling: Spelling): boolean {
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
  if (rule.after?.test(folded.slice(end, end + 24))) return true;
  return rule.before?.test(folded.slice(Math.max(0, start - 20), start)) ?? false;
}

/** Settles the doubtful matches by their neighbours and by the words around them. */
function settle(matches: Match[], folded: string): Match[] {
  const beside = (one: Match | undefined, other: Match | undefined, rule: RegExp): boolean => {
    if (!one || !other || other.start - one.end > LIST_GAP) return false;
    return rule.test(folded.slice(one.end, other.start));
  };
  // Lists are settled from both ends: in "Go, Rust, Python" Python vouches for Rust and Rust for Go.
  const settleAt = (at: number) => {
    const match = matches[at];
    if (match && !match.sure) match.sure = vouched(match, matches[at - 1], matches[at + 1]);
  };
  for (let at = 0; at < matches.length; at++) settleAt(at);
  for (let at = matches.length - 1; at >= 0; at--) settleAt(at);
  return matches.filter((match) => match.sure);

  function vouched(match: Match, previous: Match | undefined, next: Match | undefined): boolean {
    const listed = match.spelling.guard === 'listed';
    const rule = listed ? TIGHT_LIST : LIST;
    if (previous?.sure && beside(previous, match, rule)) return true;
    if (next?.sure && beside(match, next, rule)) return true;
    const after = folded.slice(match.end, match.end + 20);
    if (listed) return STRICT_AFTER.test(after);
    // Two doubtful names in one list vouch for each other: "Go/Rust".
    if (previous && previous.spelling.guard === 'context' && beside(previous, match, TIGHT_LIST)) return true;
    if (next && next.spelling.guard === 'context' && beside(match, next, TIGHT_LIST)) return true;
    if (CUE_AFTER.test(after)) return true;
    const ahead = folded.slice(Math.max(0, match.start - 80), match.start);
    if (CUE_AHEAD.test(ahead)) return true;
    const near = (other: Match | undefined) =>
      other?.sure &&
      Math.max(other.start - match.end, match.start - other.end) < NEAR &&
      !/[.\n]/.test(folded.slice(Math.min(other.end, match.end), Math.max(other.start, match.start)));
    return Boolean(near(previous) || near(next));
  }
}

/** Sections that tell of the company, of what one gets and of fairness: the tools named there are not the role's. */
const ELSEWHERE = new Set<string>(['company', 'benefits', 'equal-opportunity']);

function isElsewhere(source: Source, match: Match): boolean {
  // Headings of these are not told apart well enough.
  if (source.language === 'ja' || source.language === 'zh' || source.language === 'ko') return false;
  const block = source.blocks.find((candidate) => match.start < candidate.end);
  const section = block ? source.sections[block.section] : undefined;
  return section !== undefined && section.heading !== null && ELSEWHERE.has(section.kind);
}

/** The employer's own name: "At Acme, we …". */
function isEmployer(source: Source, folded: string, match: Match): boolean {
  const company = source.raw.companyName;
  if (!company) return false;
  const name = foldText(company);
  const quote = foldText(source.text.slice(match.start, match.end));
  if (name !== quote && !name.startsWith(`${quote} `) && !name.startsWith(`${quote},`)) return false;
  // Unless the role asks for it: "3+ years of hands-on experience with …".
  return !CUE_AHEAD.test(folded.slice(Math.max(0, match.start - 80), match.start));
}

function isCustomer(folded: string, match: Match): boolean {
  const ahead = folded.slice(Math.max(0, match.start - AROUND), match.start);
  return CUSTOMERS.test(ahead);
}

/**
 * Named technologies in their usual spelling, each once, in the order in which the title and the text name them; a receipt
 * for each. `readTechnologies` of "Experience in C/C++ and CUDNN" → C, C++, cuDNN.
 */
export function readTechnologies(source: Source): { value: string[]; receipts: Receipt[] } {
  const value: string[] = [];
  const receipts: Receipt[] = [];
  const known = new Set<string>();
  const take = (match: Match, text: string, inTitle: boolean) => {
    if (known.has(match.spelling.name)) return;
    known.add(match.spelling.name);
    value.push(match.spelling.name);
    receipts.push({
      field: 'technologies',
      origin: inTitle ? 'title' : 'text',
      source: null,
      quote: text.slice(match.start, match.end),
      start: inTitle ? null : match.start,
      end: inTitle ? null : match.end,
    });
  };
  const title = foldText(source.title.slice(0, 300));
  for (const match of settle(scan(source.title, title), title)) take(match, source.title, true);
  const folded = foldedText(source);
  for (const match of settle(scan(source.text, folded), folded)) {
    if (!isCustomer(folded, match) && !isElsewhere(source, match) && !isEmployer(source, folded, match))
      take(match, source.text, false);
  }
  return { value, receipts };
}
