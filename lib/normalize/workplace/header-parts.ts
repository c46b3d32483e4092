export interface Part {
  start: number;
  end: number;
}

const MAX_HEADER = 500;
const MAX_PART = 180;
const MARK = /\s*[|•·]\s*|\s[-–—]\s|(?<=[\p{L}\d/)])-\s(?=[\p{Lu}$€£])|;\s/gu;

/**
 * The parts of a header line such as a thread's "Company | Role | Place | REMOTE | Full-time", as offsets. Empty where the text
 * does not begin with one. When the body follows on the same line, the header ends with the last short part.
 */
export function headerParts(text: string): readonly Part[] {
  if (last === null || last.text !== text) last = { text, parts: readHeader(text) };
  return last.parts;
}

/** Several readers of one posting ask the same. */
let last: { text: string; parts: readonly Part[] } | null = null;

function readHeader(text: string): Part[] {
  const lineEnd = text.indexOf('\n');
  const line = text.slice(0, Math.min(lineEnd < 0 ? text.length : lineEnd, MAX_HEADER));
  const parts: Part[] = [];
  let start = 0;
  MARK.lastIndex = 0;
  for (let match = MARK.exec(line); match !== null; match = MARK.exec(line)) {
    if (match.index - start > MAX_PART) break;
    if (/(?<!\b(?:Sr|Jr|St|Inc|Ltd|Dr|Mr|Ms|Eng|Co|vs))[.!?] \p{Lu}/u.test(line.slice(start, match.index)))
      break;
    parts.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  const rest = line.slice(start);
  const isWhole = start + rest.length === (lineEnd < 0 ? text.length : lineEnd) && rest.length <= MAX_PART;
  if (parts.length === 0 || (parts.length === 1 && !(isWhole && line.includes('|')))) return [];
  parts.push({ start, end: start + (isWhole ? rest.length : lastPart(rest)) });
  return parts.filter((part) => part.end > part.start);
}

/** The header's last part runs into the body: its first words up to a closing bracket, an address or a capitalised sentence. */
function lastPart(rest: string): number {
  const cut = /\)(?! ?(?:or|and|\/|\+|&)\b)|\s(?=(?:We|At|Our|I|The|Hi|Hey|Join|About)\s)|\shttps?:/.exec(
    rest,
  );
  if (cut !== null && cut.index <= 80) return cut.index + (rest[cut.index] === ')' ? 1 : 0);
  const short = rest.slice(0, 48);
  const blank = short.lastIndexOf(' ');
  return blank > 0 ? blank : short.length;
}
