/** A line of a description on its way from markup to blocks: text, inline formatting and what it looks like. */
import type { Span } from '../../posting.ts';

/** A description with more lines is hostile; what follows is kept in the last one. The longest real one met had 300. */
export const MAX_LINES = 5000;

export interface Line {
  kind: 'heading' | 'paragraph' | 'item' | 'preformatted';
  text: string;
  spans: Span[];
  /** Items: nesting depth from 0. Headings: their level from 1. */
  depth: number;
  ordered: boolean;
  /** Follows the line before inside one paragraph (a `<br>`, a single line feed). */
  soft: boolean;
}

/** Replacement of `[start, end)` by `text`. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A paragraph line with nothing on it but this text. */
export function plainLine(text: string, soft: boolean): Line {
  return { kind: 'paragraph', text, spans: [], depth: 0, ordered: false, soft };
}

/** The part `[start, end)` of a line without blanks at its ends, its spans cut to fit. */
export function sliceLine(line: Line, start: number, end: number): Line {
  const { text } = line;
  let from = Math.max(0, start);
  let to = Math.min(text.length, end);
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  if (from === 0 && to === text.length) return line;
  const spans: Span[] = [];
  for (const span of line.spans) {
    const cutStart = Math.max(span.start, from) - from;
    const cutEnd = Math.min(span.end, to) - from;
    if (cutEnd > cutStart) spans.push({ ...span, start: cutStart, end: cutEnd });
  }
  return { ...line, text: text.slice(from, to), spans };
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 160 || code === 9;
}

/** Applies edits, given in ascending order and not overlapping, and moves the spans with the text. */
export function editLine(line: Line, edits: readonly Edit[]): Line {
  if (edits.length === 0) return line;
  const parts: string[] = [];
  let at = 0;
  for (const edit of edits) {
    parts.push(line.text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  parts.push(line.text.slice(at));
  const spans: Span[] = [];
  if (line.spans.length > 0) {
    const moved = positionsAfter(line.spans, edits);
    for (const span of line.spans) {
      const start = moved.get(span.start) ?? 0;
      const end = moved.get(span.end) ?? 0;
      if (end > start) spans.push({ ...span, start, end });
    }
  }
  return { ...line, text: parts.join(''), spans };
}

/** Where each span boundary stands once the edits are made; text put in at a boundary goes before it. */
function positionsAfter(spans: readonly Span[], edits: readonly Edit[]): Map<number, number> {
  const points = [...new Set(spans.flatMap((span) => [span.start, span.end]))].sort((a, b) => a - b);
  const moved = new Map<number, number>();
  let shift = 0;
  let next = 0;
  for (const point of points) {
    let edit = edits[next];
    while (edit && edit.end <= point) {
      shift += edit.text.length - (edit.end - edit.start);
      edit = edits[++next];
    }
    const inside = edit && edit.start < point ? edit.start + edit.text.length : point;
    moved.set(point, Math.min(point, inside) + shift);
  }
  return moved;
}

export type Replacer = string | ((match: RegExpExecArray) => string);

/** `text.replaceAll(pattern, by)` for a line: spans move with the text. `pattern` must be global. */
export function replaceInLine(line: Line, pattern: RegExp, by: Replacer): Line {
  const edits: Edit[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(line.text); match; match = pattern.exec(line.text)) {
    const text = typeof by === 'string' ? by : by(match);
    if (text !== match[0]) edits.push({ start: match.index, end: match.index + match[0].length, text });
    if (match[0] === '') pattern.lastIndex++;
  }
  return editLine(line, edits);
}
