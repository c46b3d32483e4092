/**
 * Plain and markdown-like text to lines. A line feed is a line, an empty line ends a paragraph. `#` headings,
 * `**strong**` and backslash escapes of markdown are read; bullets are left to `shapeLines`. Never throws.
 */
import { type Edit, editLine, type Line, MAX_LINES, plainLine } from './line.ts';

export function parsePlainText(text: string): Line[] {
  const lines: Line[] = [];
  let soft = false;
  const rows = text.split(/\r\n?|\n/);
  if (rows.length > MAX_LINES) rows.push(rows.splice(MAX_LINES).join(' '));
  for (const row of rows) {
    if (row.trim() === '') {
      soft = false;
      continue;
    }
    const line = readMarkdown(row, soft);
    if (line.text.trim() !== '') {
      lines.push(line);
      soft = line.kind === 'paragraph';
    }
  }
  return lines;
}

const HEADING = /^ {0,3}(#{1,6})[ \t]+(?=\S)/;
const ESCAPE = /\\([-\\`*_{}[\]()#+.!>~|&$])/g;
const STRONG = /\*\*(?=\S)([^*]{1,300}?)(?<=\S)\*\*|(?<![\w_])__(?=\S)([^_]{1,300}?)(?<=\S)__(?!\w)/g;
const RULE = /^\s*(?:[-_*=~] ?){3,}\s*$/;

function readMarkdown(row: string, soft: boolean): Line {
  if (RULE.test(row)) return plainLine('', soft);
  const hashes = HEADING.exec(row);
  let line = plainLine(hashes ? row.slice(hashes[0].length).replace(/\s+#+\s*$/, '') : row, soft);
  line = readStrong(line);
  if (line.text.includes('\\')) line = takeEscapes(line);
  if (!hashes) return line;
  return { ...line, kind: 'heading', depth: hashes[1]?.length ?? 1, soft: false };
}

/** `**strong**` and `__strong__`: takes the marks off and puts a span over the words. */
export function readStrong(line: Line): Line {
  if (!line.text.includes('**') && !line.text.includes('__')) return line;
  const edits: Edit[] = [];
  const spans = [...line.spans];
  for (const match of line.text.matchAll(STRONG)) {
    const start = match.index;
    const end = start + match[0].length;
    edits.push({ start, end: start + 2, text: '' }, { start: end - 2, end, text: '' });
    spans.push({ kind: 'strong', start: start + 2, end: end - 2, href: null });
  }
  return editLine({ ...line, spans }, edits);
}

function takeEscapes(line: Line): Line {
  const edits: Edit[] = [];
  for (const match of line.text.matchAll(ESCAPE)) {
    edits.push({ start: match.index, end: match.index + match[0].length, text: match[1] ?? '' });
  }
  return editLine(line, edits);
}
