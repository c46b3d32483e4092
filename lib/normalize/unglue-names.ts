/** Names of technologies in a list whose blanks were lost: "DjangoPandasFlask", "pythondjangoaws". */
import { GLUABLE, GLUE_FILLERS, type Spelling } from './technology-index.ts';

export interface GluedName {
  spelling: Spelling;
  start: number;
  end: number;
}

const LONGEST_WORD = 18;
/** Shorter words are no runs of names (in a list of skills: of a name and a filler), longer ones no lists of skills. */
const SHORTEST_RUN = 8;
const SHORTEST_CHIP = 7;
const LONGEST_RUN = 200;
/** A word this long is in no language's dictionary. */
const OVERLONG = 20;

/** Whether a word may be one of several names, by what shows at a glance. */
export function mayBeGlued(length: number, hasInnerCapital: boolean, inChips: boolean): boolean {
  if (length > LONGEST_RUN) return false;
  if (hasInnerCapital) return length >= SHORTEST_RUN;
  return length >= (inChips ? SHORTEST_CHIP : OVERLONG);
}

/**
 * Names in a list whose blanks were lost: "DjangoPandasFlask", "pythondjangoaws". Only in words that no language has, and
 * only when names make up much of them. To be asked of words that `mayBeGlued`.
 */
export function unglueNames(
  text: string,
  folded: string,
  start: number,
  end: number,
  hasInnerCapital: boolean,
  inChips: boolean,
): GluedName[] {
  if (inChips && !hasInnerCapital) return unchipped(folded, start, end);
  const length = end - start;
  const found: GluedName[] = [];
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
    if (bounded || length >= OVERLONG) {
      found.push({ spelling, start: at, end: at + size });
      covered += size;
    }
    at += size;
  }
  const names = new Set(found.map((match) => match.spelling.name));
  const telling =
    hasInnerCapital &&
    found.some(
      ({ start: from, end: to, spelling }) =>
        to - from >= 6 || (to - from === 5 && text.startsWith(spelling.words[0] ?? ' ', from)),
    );
  return (names.size >= 2 && covered >= 0.4 * length) || (names.size === 1 && telling) ? found : [];
}

/**
 * A run of small letters in a list of skills, made mostly of names and the words that stand between them there:
 * "developmentflask", "reviewhtmlmysqlweb".
 */
function unchipped(folded: string, start: number, end: number): GluedName[] {
  const found: GluedName[] = [];
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
    if (spelling) found.push({ spelling, start: at, end: at + size });
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
