/** Names that are in no vocabulary but stand in a list between known technologies: "Kafka, Frobnicator, Redis". */
import { NO_TECHNOLOGY } from './data/no-technology.ts';
import { foldText } from './fold-text.ts';

export interface ListedName {
  name: string;
  start: number;
  end: number;
}

interface Stretch {
  start: number;
  end: number;
}

/** What separates the names of a list. */
const SIGN = String.raw`\s{0,2}(?:[,/|•·;]\s{0,2}(?:and |or |und |et |y |e |en )?|\n[-*•·\s]{0,4}| (?:and|or|und|oder|et|ou|y|o) )`;
/** A product's name: capitals or digits, up to three words. */
const NAME = String.raw`(?=[\w.+#-]{0,24}[A-Z])[A-Za-z][\w.+#-]{1,24}(?: [A-Z0-9][\w.+#-]{0,18}){0,2}`;
const BETWEEN = new RegExp(`^${SIGN}(${NAME})(?:${SIGN}(${NAME}))?${SIGN}$`);
/** As much as two names and their separators take. */
const GAP = 90;

/** The unknown names between neighbouring known ones of one list; `known` in order of the text, without overlaps. */
export function unlistedNames(text: string, known: readonly Stretch[]): ListedName[] {
  const found: ListedName[] = [];
  for (let at = 1; at < known.length; at++) {
    const from = known[at - 1]?.end ?? 0;
    const to = known[at]?.start ?? 0;
    if (to - from < 4 || to - from > GAP) continue;
    const gap = text.slice(from, to);
    const match = BETWEEN.exec(gap);
    if (!match) continue;
    take(match[1], from, gap);
    take(match[2], from + (match[1]?.length ?? 0), gap.slice(match[1]?.length ?? 0));
  }
  return found;

  function take(name: string | undefined, base: number, stretch: string): void {
    if (name === undefined) return;
    const plain = name.replace(/[.]+$/, '');
    const start = base + stretch.indexOf(name);
    if (isName(plain)) found.push({ name: plain, start, end: start + plain.length });
  }
}

/** No common word, no field, no method, no abbreviation of one. */
function isName(name: string): boolean {
  const words = foldText(name).split(/[\s/-]+/);
  return !words.some((word) => NO_TECHNOLOGY.has(word.replace(/s$/, '')) || NO_TECHNOLOGY.has(word));
}
