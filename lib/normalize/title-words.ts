/** A title or department cut into segments of comparable words. */
import { foldText } from './fold-text.ts';
import { light } from './light-pattern.ts';

export interface TitleWord {
  /** Folded: no case, no accents. */
  word: string;
  /** Offsets into the string that was cut. */
  start: number;
  end: number;
  /** Which part of the title it stands in; parts are cut at dashes, commas, bars, brackets. */
  segment: number;
  /** Set off from the word before by "/", "&", "+", "and", "or" and their translations. */
  joined: boolean;
  /** … by a slash: two names, unless both are as short as "UI/UX". */
  slashed: boolean;
}

const STOP = new Set(
  `of the a an for to in at with our de du des la le les del el los las di della dei da do dos das fur im der die den
  und and et y e ou or oder o en van voor bij als ein eine
  aux pour para alla alle nella al ao dal`.split(/\s+/),
);
/** Words that join alternatives. */
const JOINERS = new Set(['and', 'or', 'und', 'oder', 'et', 'ou', 'y', 'o', 'e', 'en', 'of']);
const BREAK = /\s[-–—|•·@]+\s|[|()[\]{}:;,•·]|\s\/\s|\s-(?=\S)|(?<=\S)-\s/;
const WORD = light(/[\p{L}\p{N}]+[+#]*/gu);
/** No word of either list is longer. */
const LONGEST_SMALL = 5;

/** Gender marks inside a word: "Entwickler*in", "Ingénieur(e)", "Técnico/a", "Conseiller·ère"; not "Back-in". */
const GENDER =
  /(?=[*:_/(·.])(?<=[a-z]{3})(?:[*:_/]-?(?:in|innen|a|o|e|as|os|ne|se|euse|rice|trice|ra|ada|essa|oga|aria|iva|va|ora)|\((?:in|innen|a|o|e|as|os|ne|se|fe|ve|le|ere|euse|rice|trice|ra|s|es)\)|[·.](?:e|ere|ne|se|euse|rice|trice|le)(?:[·.]?s)?)(?![a-z])/g;
/** At most this much of a title is looked at. */
const REACH = 300;

/**
 * Words of a title, small words left out. "Head of Sales (m/w/d) - EMEA" → head, sales | emea. Numbers and single
 * letters that carry a level stay ("II", "3"). In prose the end of a sentence ends a part too.
 */
export function titleWords(title: string, { reach = REACH, prose = false } = {}): TitleWord[] {
  const text = foldText(title.slice(0, reach)).replace(GENDER, (mark) => ' '.repeat(mark.length));
  const words: TitleWord[] = [];
  let segment = 0;
  let last = 0;
  let joined = false;
  let slashed = false;
  for (const match of text.matchAll(WORD)) {
    const between = text.slice(last, match.index);
    const word = match[0];
    if (between === ' ') {
      // Most words stand so: nothing of what follows is between them.
    } else if (last > 0 && (BREAK.test(between) || (prose && /[.!?](?:\s|$)|\n/.test(between)))) {
      segment++;
      // A slash between blanks sets off an alternative as well as a part.
      joined = between.includes('/');
      slashed = joined;
    } else if (/[/&+]/.test(between)) {
      joined = true;
      slashed = between.includes('/');
    }
    last = match.index + word.length;
    const isSmall = word.length <= LONGEST_SMALL;
    if (isSmall && JOINERS.has(word) && !(word === 'of' || word === 'e' || word === 'o')) joined = true;
    // "Founder's Associate"
    if (word === 's' && between.endsWith("'")) continue;
    // The second letter of "M&A" is no article.
    const initial = word.length === 1 && between === '&';
    if (isSmall && STOP.has(word) && !initial) continue;
    // French and Italian "d'", "l'"
    if ((word === 'd' || word === 'l') && text[last] === "'") continue;
    words.push({ word, start: match.index, end: last, segment, joined, slashed });
    joined = false;
    slashed = false;
  }
  return words;
}
