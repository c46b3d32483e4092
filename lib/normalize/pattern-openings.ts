/**
 * With which signs a regular expression's matches can begin. Reads the subset of the syntax that the tables here are written
 * in; where it cannot tell it answers `null`, never too little.
 */

/** So much of a match's beginning is told. */
const LENGTH = 6;
/** More beginnings than this are no help. */
const MOST = 3000;

interface Opening {
  text: string;
  /** What follows may be anything. */
  open: boolean;
}

/**
 * The beginnings of all possible matches, up to six signs each, as the pattern spells them; `null` when they are too many or
 * not known. `patternOpenings(/\b(?:on-?site|hybrid)/)` → `['onsite', 'on-sit', 'hybrid']`.
 */
export function patternOpenings(pattern: RegExp): string[] | null {
  try {
    const reader = new PatternReader(pattern.source);
    const openings = reader.alternatives();
    if (openings.some(({ text }) => text === '')) return null;
    return [...new Set(openings.map(({ text }) => text))];
  } catch (error) {
    if (error instanceof NotKnown) return null;
    throw error;
  }
}

class NotKnown extends Error {}

const ANY: Opening[] = [{ text: '', open: true }];
const NOTHING: Opening[] = [{ text: '', open: false }];
const each = (signs: string): Opening[] => [...signs].map((text) => ({ text, open: false }));
const BLANK = each(' \n');
const DIGIT = each('0123456789');

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
    return [{ text: sign, open: false }];
  }

  private group(): Opening[] {
    const kind = /^\?(?::|<?[=!]|<\w+>)/.exec(this.source.slice(this.at, this.at + 40))?.[0] ?? '';
    if (kind === '' && this.source[this.at] === '?') throw new NotKnown();
    this.at += kind.length;
    const inner = this.alternatives();
    if (this.source[this.at++] !== ')') throw new NotKnown();
    return kind.endsWith('=') || kind.endsWith('!') ? NOTHING : inner;
  }

  /** `[-–]`, `[ld]`: each of the signs; sets with ranges or classes may be anything. */
  private set(): Opening[] {
    const end = /^(?:\\.|[^\]\\])*\]/.exec(this.source.slice(this.at))?.[0];
    if (end === undefined) throw new NotKnown();
    this.at += end.length;
    const signs = end.slice(0, -1);
    if (signs.startsWith('^') || /\\[a-zA-Z]|[^-\\]-[^-]/.test(signs)) return ANY;
    return each(signs.replaceAll('\\', ''));
  }

  private escape(): Opening[] {
    const sign = this.source[this.at++] ?? '';
    if (sign === 'b' || sign === 'B') return NOTHING;
    if (sign === 's') return BLANK;
    if (sign === 'd') return DIGIT;
    if (sign === 'n') return [{ text: '\n', open: false }];
    if (sign === 'u') {
      const code = this.source.slice(this.at, this.at + 4);
      if (!/^[\da-f]{4}$/i.test(code)) throw new NotKnown();
      this.at += 4;
      return [{ text: String.fromCharCode(Number.parseInt(code, 16)), open: false }];
    }
    if (sign === 'p' || sign === 'P') {
      this.at = this.source.indexOf('}', this.at) + 1;
      return ANY;
    }
    if (/[a-z0-9]/i.test(sign)) return ANY;
    return [{ text: sign, open: false }];
  }

  private quantified(item: Opening[]): Opening[] {
    const mark = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 12))?.[0];
    if (mark === undefined) return item;
    this.at += mark.length;
    if (mark.startsWith('?')) return [...item, ...NOTHING];
    const repeated = item.map(({ text }) => ({ text, open: true }));
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
    for (const other of second) {
      const text = (one.text + other.text).slice(0, LENGTH);
      joined.push({ text, open: other.open });
    }
    if (joined.length > MOST) throw new NotKnown();
  }
  return joined;
}
