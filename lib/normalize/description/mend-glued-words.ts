/**
 * Gaps lost where markup was thrown away: "production systems.You will", "hereWhat you do". A gap is put back only
 * where the words on both sides leave no doubt, so that names (Node.js, ASP.NET, JavaScript), addresses, abbreviations
 * and version numbers stay whole.
 */
import { type Edit, editLine, type Line } from './line.ts';

/** Puts the lost gaps back. The words themselves are never changed. */
export function mendGluedWords(line: Line): Line {
  let out = line;
  // A gap may show the next one: "systems.YouThe" reads as two only once "The" stands alone.
  for (let pass = 0; pass < 3; pass++) {
    const mended = mendOnce(out);
    if (mended === out) break;
    out = mended;
  }
  return out;
}

function mendOnce(line: Line): Line {
  if (!MAY_BE_GLUED.test(line.text)) return line;
  const gaps = new Set<number>();
  for (const match of line.text.matchAll(STOP)) {
    const gap = match.index + match[0].length;
    if (isGluedStop(line.text, gap)) gaps.add(gap);
  }
  if (MAY_BE_CAMEL.test(line.text)) {
    for (const match of line.text.matchAll(CAMEL)) gaps.add(match.index + match[0].length);
  }
  for (const span of line.spans) {
    if (span.kind !== 'strong') continue;
    for (const edge of [span.start, span.end]) if (isSeam(line.text, edge)) gaps.add(edge);
  }
  const edits: Edit[] = [...gaps].sort((a, b) => a - b).map((gap) => ({ start: gap, end: gap, text: ' ' }));
  return editLine(line, edits);
}

/** A capital that follows what no capital follows. Latin letters are enough here, and capitals are rare: most texts end here. */
const MAY_BE_GLUED =
  /[A-Z\u00c0-\u00de\u0370-\u04ff](?<=[.!?:][)\]"”’]?.|[a-z\u00df-\u00ff\u0370-\u04ff][A-Z\u00c0-\u00de])/;
const STOP = /[.!?:][)\]"”’]?(?=\p{Lu})/gu;
const MAY_BE_CAMEL = /[a-z\u00df-\u00ff](?:Wh|You|We|Th|Our|How|About|Re|Qual|Ben)/;
/** A lower-case word run into a word that begins sentences and headings and ends no name. */
const CAMEL =
  /(?<![\p{L}\p{N}./@_#-])\p{Ll}{3,30}(?=(?:What|You|Your|We|The|Our|This|Who|Why|How|About|Responsibilities|Requirements|Qualifications|Benefits)(?![\p{L}\p{N}]))/gu;
/** Words that begin a sentence far more often than they end a name. */
const STARTERS = new Set(
  'A An The This These That There They You Your We Our In On At As If It Its And But For From With To By Or Not All Each Every When Where While What Why How Who About Are Is Be Do Please Must Will Can Have Has Join Work Working Responsibilities Requirements Qualifications Benefits Experience Compensation Salary Location Job Role Base Additional Preferred Minimum Candidates Applicants Wir Du Sie Die Der Das Als Nous Vous Le La Les Dans Strong Ability Knowledge Excellent Provide Manage Develop Support Ensure Lead Build'.split(
    ' ',
  ),
);
/** Endings of names written with a dot ("Vue.Js", "Booking.Com", "Main.Java"). */
const NAME_ENDINGS = new Set('Js Io Ai Net Com Org Co Py Tv Dev App Core Text Json Xml Web Java'.split(' '));
const ADDRESS = /[@\\]|\/\/|www\./i;

/** Whether the stop before `gap` ends a sentence whose successor lost its blank. */
function isGluedStop(text: string, gap: number): boolean {
  const after = /^\p{Lu}[\p{L}’']{0,30}/u.exec(text.slice(gap, gap + 32))?.[0] ?? '';
  const before = /(?:^|[^\p{L}\p{N}.:])([\p{L}\p{N}]{1,30})[)\]%"”’]{0,2}[.!?:][)\]"”’]?$/u.exec(
    text.slice(Math.max(0, gap - 36), gap),
  )?.[1];
  const closed = /[)\]%][.!?:]$/.test(text.slice(Math.max(0, gap - 2), gap));
  if (!before && !closed) return false;
  if (NAME_ENDINGS.has(after) || ADDRESS.test(tokenAround(text, gap))) return false;
  const next = text[gap + after.length] ?? ' ';
  if (next === '.' || next === '(' || next === '_' || /\d/.test(next)) return false;
  if (STARTERS.has(after))
    return closed || (before !== undefined && (before.length > 1 || /\d/.test(before)));
  // No known starter: only after a finished lower-case word, and only before an ordinary capitalised word.
  return (
    before !== undefined && /^\p{Ll}{4,}$/u.test(before) && /^\p{Lu}\p{Ll}+$/u.test(after) && next === ' '
  );
}

/** Where bold begins or ends between a finished word and a capital: two pieces that stood on two lines. */
function isSeam(text: string, edge: number): boolean {
  return (
    /[\p{Ll}][\p{Ll}.:;!?)]$|[\p{L}\p{N}][.:;!?)]$/u.test(text.slice(Math.max(0, edge - 2), edge)) &&
    /^\p{Lu}\p{Ll}/u.test(text.slice(edge, edge + 2))
  );
}

/** The blank-separated token around an offset, at most 80 characters each way. */
function tokenAround(text: string, at: number): string {
  let start = at;
  let end = at;
  while (start > 0 && at - start < 80 && text[start - 1] !== ' ' && text[start - 1] !== '\n') start--;
  while (end < text.length && end - at < 80 && text[end] !== ' ' && text[end] !== '\n') end++;
  return text.slice(start, end);
}
