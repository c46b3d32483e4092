/**
 * Gives lines their meaning: bullets typed as signs become items, lines that look like headings become headings.
 */
import { isKnownHeading, sectionKindOf } from '../section-headings.ts';
import { type Line, sliceLine } from './line.ts';

/** What ends a sentence or an item before a heading that lost its line: "… write guides What you'll need:". */
const TRAILING = /(?<=\s\p{Ll}[\p{Ll}\d'’-]*[)”"]?) (?=\p{Lu}[^.:!?•]{3,44}:$)/gu;
/** "the Key Responsibilities:", "our Benefits:" are parts of a sentence. */
const IN_SENTENCE =
  /\b(?:the|an?|our|your|my|of|and|or|for|with|to|in|on|as|is|are|include[sd]?|following|these|die|der|das|unsere?|deine?|les?|la|nos|los|las)$/i;

/** A heading that the last words of a line are, where a list follows. */
function splitTrailingHeading(line: Line, index: number, lines: readonly Line[]): Line[] {
  const ends = line.text.endsWith(':') && lines[index + 1]?.kind === 'item';
  if (!ends || (line.kind !== 'item' && line.kind !== 'paragraph')) return [line];
  TRAILING.lastIndex = 0;
  for (let match = TRAILING.exec(line.text); match; match = TRAILING.exec(line.text)) {
    const at = match.index + 1;
    if (IN_SENTENCE.test(line.text.slice(0, match.index)) || !isKnownHeading(line.text.slice(at))) continue;
    const heading = {
      ...sliceLine(line, at, line.text.length),
      kind: 'heading' as const,
      depth: BOLD_LEVEL,
      soft: false,
    };
    return [sliceLine(line, 0, match.index), heading];
  }
  return [line];
}

/** Signs that only ever stand before an item. */
const BULLET = /^(?:[•・●▪▫‣◦○■□◆◇➢➤►▶➔→⇒✓✔✅☑★☆⭐❖⁃∙⦁\uf0b7\uf0a7\uf0d8]\ufe0f?[ \u00a0]*)+(?=\S)/u;
/** Signs that also mean other things: they need a blank after them. */
const DASH = /^(?:(?:[-–—*·+]|o(?=\t| {2}))[ \t\u00a0]+)+(?=\S)/;
const TIGHT_DASH = /^[-–*·](?=[\p{L}“"(])/u;
const NUMBER = /^\(?(\d{1,2}|[a-z])[.)][ \t\u00a0]+(?=\S)/;
const INLINE_BULLETS = /(?<=\S)\s*[•●▪■◦➢►✓✔][ \u00a0]*(?=\S)/gu;
const INLINE_STARS = /(?<=[\p{Ll}.)])\*[ \u00a0]?(?=\p{Lu})/gu;
/** Of the signs a range around them, which is looked through faster than each of them. */
const MAY_HOLD_BULLETS = /[*•\u25a0-\u27bf]|^\s*[-–]/;
const LEADING_DASH = /^\s*[-–][ \u00a0]/;
const INLINE_DASHES = /(?<=\S) [-–] (?=\p{Lu})/gu;

/** Bullets first, then headings, since a short line before items is likelier a heading. */
export function shapeLines(lines: readonly Line[], isPlain: boolean): Line[] {
  const split: Line[] = [];
  for (const line of lines) {
    if (mayHoldBullets(line)) split.push(...splitInlineBullets(line));
    else split.push(line);
  }
  const bulleted = readBullets(split, isPlain).flatMap(splitTrailingHeading);
  const mostlyBold = isMostlyBold(bulleted);
  return bulleted.map((line, index) =>
    line.kind === 'paragraph' &&
    looksLikeHeading(line, bulleted[index - 1], bulleted[index + 1], mostlyBold, isPlain)
      ? { ...line, kind: 'heading', depth: BOLD_LEVEL, soft: false }
      : line,
  );
}

/** Headings made of bold or of capitals rank below the six that markup knows. */
const BOLD_LEVEL = 7;

function mayHoldBullets(line: Line): boolean {
  return (line.kind === 'paragraph' || line.kind === 'item') && MAY_HOLD_BULLETS.test(line.text);
}

/** "What we value* Inclusive culture* Shipping features" on one line. */
function splitInlineBullets(line: Line): Line[] {
  const byDots = splitAt(line, INLINE_BULLETS, 2);
  const byStars = byDots.flatMap((part) => splitAt(part, INLINE_STARS, 3));
  // Dashes separate only what begins with one.
  return byStars.flatMap((part) => (LEADING_DASH.test(part.text) ? splitAt(part, INLINE_DASHES, 1) : [part]));
}

/** The line up to the first match, and an item after each; the line alone for fewer than `least` matches. */
function splitAt(line: Line, pattern: RegExp, least: number): Line[] {
  const matches = [...line.text.matchAll(pattern)];
  if (matches.length < least) return [line];
  const ends = [...matches.map((match) => match.index), line.text.length];
  const items = matches.map((match, index): Line => {
    const part = sliceLine(line, match.index + match[0].length, ends[index + 1] ?? line.text.length);
    return { ...part, kind: 'item', depth: 0, ordered: false, soft: false };
  });
  return [sliceLine(line, 0, ends[0] ?? 0), ...items].filter((part) => part.text !== '');
}

function readBullets(lines: readonly Line[], isPlain: boolean): Line[] {
  const numbered = numberedRuns(lines);
  return lines.map((line, index) => {
    if (line.kind === 'item') return dropSigns(line);
    if (line.kind !== 'paragraph') return line;
    const indent = isPlain ? (/^[ \t]*/.exec(line.text)?.[0].replaceAll('\t', '    ').length ?? 0) : 0;
    const start = line.text.length - line.text.trimStart().length;
    const text = line.text.slice(start);
    const isNumbered = numbered.has(index);
    const sign =
      BULLET.exec(text) ??
      DASH.exec(text) ??
      (isNumbered ? NUMBER.exec(text) : tightSign(lines, index, text));
    if (!sign) return line;
    const part = dropSigns(sliceLine(line, start + sign[0].length, line.text.length));
    return {
      ...part,
      kind: 'item',
      depth: Math.min(3, Math.floor(indent / 4)),
      ordered: isNumbered,
      soft: false,
    };
  });
}

/**
 * Numbers are bullets only in a run that counts up from one line to the next ("1. Plan", "2. Build"), so that the list
 * shows the numbers it was given. Answers the indexes of such lines.
 */
function numberedRuns(lines: readonly Line[]): Set<number> {
  const values = lines.map((line) => (line.kind === 'paragraph' ? numberOf(line.text.trimStart()) : null));
  const found = new Set<number>();
  for (let at = 0; at < values.length; at++) {
    if (values[at] !== 1) continue;
    let end = at + 1;
    while (values[end] === end - at + 1) end++;
    if (end - at >= 2) for (let index = at; index < end; index++) found.add(index);
  }
  return found;
}

/** 3 for "3. Build" and for "c) Build"; null without a number. */
function numberOf(text: string): number | null {
  const sign = NUMBER.exec(text)?.[1];
  if (!sign) return null;
  return /\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 96;
}

/** A list item that was given a bullet of its own besides. */
function dropSigns(line: Line): Line {
  let out = line;
  for (
    let sign = BULLET.exec(out.text) ?? DASH.exec(out.text);
    sign;
    sign = BULLET.exec(out.text) ?? DASH.exec(out.text)
  ) {
    out = sliceLine(out, sign[0].length, out.text.length);
  }
  return out;
}

function tightSign(lines: readonly Line[], index: number, text: string): RegExpExecArray | null {
  const sign = TIGHT_DASH.exec(text);
  if (!sign) return null;
  const near = [lines[index - 1], lines[index + 1]];
  return near.some((line) => line !== undefined && TIGHT_DASH.test(line.text.trimStart())) ? sign : null;
}

function isMostlyBold(lines: readonly Line[]): boolean {
  let bold = 0;
  let all = 0;
  for (const line of lines) {
    all += line.text.length;
    for (const span of line.spans) if (span.kind === 'strong') bold += span.end - span.start;
  }
  return bold > all * 0.6;
}

function isBold(line: Line): boolean {
  let covered = 0;
  for (const span of line.spans) if (span.kind === 'strong') covered += span.end - span.start;
  return covered > 0 && covered >= line.text.replace(/[\s:.–—-]+$/u, '').trimStart().length - 1;
}

/** `Location: Berlin`, `Salary: $100k`: a label with its value. */
const LABELLED = /[:：] ?\S/;
const MAX_HEADING = 100;

function looksLikeHeading(
  line: Line,
  before: Line | undefined,
  after: Line | undefined,
  mostlyBold: boolean,
  isPlain: boolean,
): boolean {
  const text = line.text.trim();
  if (text.length > MAX_HEADING || !after || !/\p{L}{3}|[\p{Lo}]{2}/u.test(text)) return false;
  const words = text.split(/\s+/).length;
  if (words > 14 || LABELLED.test(text) || after.text.startsWith(':')) return false;
  const endsSentence = /[.;,]$/.test(text);
  if (!endsSentence && words <= 8 && isKnownHeading(text)) return true;
  if (!mostlyBold && isBold(line)) return !endsSentence || words <= 4;
  if (endsSentence) return false;
  if (isCapitals(text) && words <= 10) return true;
  const leads = after.kind === 'item';
  // "🏆 Perks & Benefits" in a paragraph of its own above a list.
  if (
    leads &&
    words <= 6 &&
    /^\P{L}{0,4}\p{Lu}/u.test(text) &&
    !/[?!]$/.test(text) &&
    sectionKindOf(text) !== null
  )
    return true;
  if (text.endsWith(':')) return words <= 8 && (leads || sectionKindOf(text) !== null);
  return (
    isPlain &&
    leads &&
    words <= 6 &&
    (!line.soft || /[.!?]$/.test(before?.text ?? '')) &&
    before?.kind !== 'heading' &&
    /^\p{Lu}/u.test(text) &&
    !/[?!]$/.test(text)
  );
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{4}/u.test(text) && !/\p{Ll}/u.test(text) && /^[\p{Lu}\d]/u.test(text) && !/\d{2}/.test(text);
}
