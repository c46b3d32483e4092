/** Texts that lost all their lines: parts are told apart by the headings that still stand inside. */
import { PLAIN_WORDS, TELLING_PHRASES } from '../data/run-on-headings.ts';
import { sectionKindOf } from '../section-headings.ts';
import { type Line, sliceLine } from './line.ts';

/** Shorter paragraphs can be read as they are. */
const MIN_LENGTH = 700;
/** What follows a heading begins like a sentence or an item. */
const FOLLOWED = '(?: ?[:–-])? (?=[\\p{Lu}\\d•“"€$£])';
const HEADING = new RegExp(
  [
    `(?<=^|[\\s])(?:${TELLING_PHRASES.join('|')})${FOLLOWED}`,
    `(?<=^|[.!?…)\\]] )(?:${PLAIN_WORDS.join('|')})${FOLLOWED}`,
    `(?<=^|[.!?…)\\]] )About (\\p{Lu}[\\p{L}\\d.]{1,30})(?= \\1 )`,
    '(?<=^|\\s)\\p{Lu}[\\p{Lu}&/ ]{4,40}\\p{Lu}:(?= )',
  ].join('|'),
  'gu',
);
/** "the Key Responsibilities of", "our Benefits": part of a sentence. */
const IN_SENTENCE =
  /\b(?:the|a|an|our|your|of|and|for|with|to|in|die|der|das|den|unsere?|deine?|ihre?|und) $/i;

/**
 * Splits the long lines of a text that has no heading at all. Texts with a heading of their own are left alone: there
 * the author set the lines.
 */
export function splitRunOn(lines: readonly Line[]): Line[] {
  if (lines.some((line) => line.kind === 'heading')) return [...lines];
  return lines.flatMap((line) =>
    line.kind === 'paragraph' && line.text.length >= MIN_LENGTH ? splitLine(line) : [line],
  );
}

function splitLine(line: Line): Line[] {
  const parts: Line[] = [];
  let from = 0;
  for (const match of line.text.matchAll(HEADING)) {
    const end = match.index + match[0].length;
    if (match.index < from || sectionKindOf(match[0]) === null || end >= line.text.length - 1) continue;
    if (IN_SENTENCE.test(line.text.slice(Math.max(0, match.index - 12), match.index))) continue;
    if (match.index > from) parts.push(sliceLine(line, from, match.index));
    parts.push({ ...sliceLine(line, match.index, end), kind: 'heading', depth: RUN_ON_LEVEL, spans: [] });
    from = end;
  }
  if (from === 0) return [line];
  parts.push(sliceLine(line, from, line.text.length));
  return parts.filter((part) => part.text !== '').map((part) => ({ ...part, soft: false }));
}

const RUN_ON_LEVEL = 7;
