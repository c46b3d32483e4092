/**
 * Signs that are not text. Controls, zero-width signs, soft hyphens and direction overrides go; every kind of blank
 * becomes a space, save a no-break space inside a figure ("60 000"), which keeps it on one line; lone surrogates
 * become U+FFFD. The joiners of emoji and of scripts that need them stay.
 */
import { type Line, type Replacer, replaceInLine } from './line.ts';

export function cleanCharacters(text: string): string {
  return cleanLineCharacters({ text, spans: [], kind: 'paragraph', depth: 0, ordered: false, soft: false })
    .text;
}

/** The same for a line, its spans moved along. */
export function cleanLineCharacters(line: Line): Line {
  let out = line.text.isWellFormed() ? line : { ...line, text: line.text.toWellFormed() };
  if (!UNCLEAN.test(out.text)) return out;
  for (const [pattern, by] of RULES) out = replaceInLine(out, pattern, by);
  return out;
}

const DROPPED_SIGNS =
  '\\x00-\\x08\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u206f\\ufeff\\ufff9-\\ufffb';
const BLANK_SIGNS = '\\t\\v\\f\\r\\u0085\\u1680\\u2000-\\u200a\\u2028\\u2029\\u205f\\u3000';
/** One look at most texts is enough: nothing to clean. */
const UNCLEAN = new RegExp(`[${DROPPED_SIGNS}${BLANK_SIGNS}\\u200c\\u200d\\u00a0\\u202f]`);
const DROPPED = new RegExp(`[${DROPPED_SIGNS}]+`, 'g');
const BLANKS = new RegExp(`[${BLANK_SIGNS}]`, 'g');
const FIGURE = /[\d\p{Sc}%–—-]/u;
const JOINED =
  /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Sinhala}]|\ufe0f/u;

const RULES: readonly [RegExp, Replacer][] = [
  [DROPPED, ''],
  [BLANKS, ' '],
  [/[\u200c\u200d]/g, keepJoiner],
  [/[\u00a0\u202f]/g, keepNoBreak],
];

function keepJoiner(match: RegExpExecArray): string {
  const before = match.input.slice(Math.max(0, match.index - 2), match.index);
  const after = match.input.slice(match.index + 1, match.index + 3);
  return JOINED.test(before) && JOINED.test(after) ? match[0] : '';
}

function keepNoBreak(match: RegExpExecArray): string {
  const before = match.input[match.index - 1] ?? '';
  const after = match.input[match.index + 1] ?? '';
  return FIGURE.test(before) && FIGURE.test(after) ? '\u00a0' : ' ';
}
