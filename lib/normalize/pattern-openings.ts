/**
 * With which signs a regular expression's matches can begin. Reads the subset of the syntax that the tables here are written
 * in; where it cannot tell it answers `null`, never too little.
 */

/** So much of a match's beginning is told. */
const LENGTH = 6;
/** A beginning that goes on in more ways than this is told as far as it has come. */
const MOST_WAYS = 12;
/** More beginnings than this are no help. */
const MOST = 3000;
/** A longer range of signs may be anything. */
const LONG_RANGE = 10;

/** With what a match may begin. */
export interface Opening {
  text: string;
  /** It begins with a letter, and no letter stands before it, not even one whose accent makes it a `\b`. */
  atWord: boolean;
  /** What follows may be anything. */
  open: boolean;
}

/**
 * The beginnings of all possible matches, up to six signs each, as the pattern spells them; `null` when they are too many or
 * not known. `patternOpenings(/\b(?:on-?site|hybrid)/)` → "onsite", "on-sit" and "hybrid", all `atWord`.
 */
export function patternOpenings(pattern: RegExp): Opening[] | null {
  try {
    const openings = new PatternReader(pattern.source).alternatives();
    if (openings.some(({ text }) => text === '')) return null;
    return openings.map((one) => ({ ...one, atWord: one.atWord && /^\p{L}/u.test(one.text) }));
  } catch (error) {
    if (error instanceof NotKnown) return null;
    throw error;
  }
}

class NotKnown extends Error {}

const opening = (text: string): Opening => ({ text, atWord: false, open: false });
const each = (signs: string): Opening[] => [...signs].map(opening);
const ANY: Opening[] = [{ ...opening(''), open: true }];
const NOTHING = [opening('')];
const WORD_EDGE: Opening[] = [{ ...opening(''), atWord: true }];
const BLANK = each(' \n');
const DIGIT = each('0123456789');
/** What `(?<!\p{L})`, `(?<![\p{L}\d])` and `(?<![a-z])` forbid. */
const LETTERS = /^(?:\\p\{L\}|\[(?:\\p\{L\}|a-z)[^\]]*\])\)$/;

class PatternReader {
  private readonly source: string;
  private at = 0;

  constructor(source: string) {
    this.source = source;
  }

  /** Up to the closing bracket or the end. */
  alternatives(): Opening[] {
    const found: Opening[] = [...this.sequence()];
    while (this.source[this.at] === '|') {
      this.at++;
      found.push(...this.sequence());
    }
    if (found.length > MOST) throw new NotKnown();
    return found;
  }

  private sequence(): Opening[] {
    let openings = NOTHING;
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const item = this.item();
      openings = join(openings, this.quantified(item));
    }
    return openings;
  }

  private item(): Opening[] {
    const sign = this.source[this.at++] ?? '';
    if (sign === '(') return this.group();
    if (sign === '[') return this.set();
    if (sign === '\\') return this.escape();
    if (sign === '.') return ANY;
    if (sign === '^' || sign === '$') return NOTHING;
    return [opening(sign)];
  }

  private group(): Opening[] {
    const kind = /^\?(?::|<?[=!]|<\w+>)/.exec(this.source.slice(this.at, this.at + 40))?.[0] ?? '';
    if (kind === '' && this.source[this.at] === '?') throw new NotKnown();
    this.at += kind.length;
    const from = this.at;
    const inner = this.alternatives();
    if (this.source[this.at++] !== ')') throw new NotKnown();
    if (kind === '?<!' && LETTERS.test(this.source.slice(from, this.at))) return WORD_EDGE;
    return kind.endsWith('=') || kind.endsWith('!') ? NOTHING : inner;
  }

  /** `[-–]`, `[ld]`, `[0-4]`: each of the signs; sets with classes or long ranges may be anything. */
  private set(): Opening[] {
    const end = /^(?:\\.|[^\]\\])*\]/.exec(this.source.slice(this.at))?.[0];
    if (end === undefined) throw new NotKnown();
    this.at += end.length;
    const inner = end.slice(0, -1);
    if (inner.startsWith('^') || /\\[a-zA-Z]/.test(inner)) return ANY;
    const signs: string[] = [];
    for (const [, first = '', last = first] of inner.matchAll(/\\?(.)(?:-(.))?/gsu)) {
      const from = first.codePointAt(0) ?? 0;
      const to = last.codePointAt(0) ?? from;
      if (to - from > LONG_RANGE) return ANY;
      for (let code = from; code <= to; code++) signs.push(String.fromCodePoint(code));
    }
    return signs.map(opening);
  }

  private escape(): Opening[] {
    const sign = this.source[this.at++] ?? '';
    if (sign === 'b') return WORD_EDGE;
    if (sign === 'B') return NOTHING;
    if (sign === 's') return BLANK;
    if (sign === 'd') return DIGIT;
    if (sign === 'n') return [opening('\n')];
    if (sign === 'u') {
      const code = this.source.slice(this.at, this.at + 4);
      if (!/^[\da-f]{4}$/i.test(code)) throw new NotKnown();
      this.at += 4;
      return [opening(String.fromCharCode(Number.parseInt(code, 16)))];
    }
    if (sign === 'p' || sign === 'P') {
      this.at = this.source.indexOf('}', this.at) + 1;
      return ANY;
    }
    if (/[a-z0-9]/i.test(sign)) return ANY;
    return [opening(sign)];
  }

  private quantified(item: Opening[]): Opening[] {
    const mark = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 12))?.[0];
    if (mark === undefined) return item;
    this.at += mark.length;
    if (mark.startsWith('?')) return [...item, ...NOTHING];
    const repeated = item.map((one) => ({ ...one, open: true }));
    const isOptional = mark.startsWith('*') || /^\{0/.test(mark);
    return isOptional ? [...repeated, ...NOTHING] : repeated;
  }
}

function join(first: readonly Opening[], second: readonly Opening[]): Opening[] {
  const joined: Opening[] = [];
  for (const one of first) {
    if (one.open || one.text.length >= LENGTH) {
      joined.push(one);
      continue;
    }
    if (one.text.length > 1 && second.length > MOST_WAYS) {
      joined.push({ ...one, open: true });
      continue;
    }
    for (const other of second) {
      joined.push({
        text: (one.text + other.text).slice(0, LENGTH),
        atWord: one.atWord || (one.text === '' && other.atWord),
        open: other.open,
      });
    }
    if (joined.length > MOST) throw new NotKnown();
  }
  return joined;
}
