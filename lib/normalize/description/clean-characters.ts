/**
 * Signs that are not text. Controls, zero-width signs, soft hyphens and direction overrides go; every kind of blank
 * becomes a space, save a no-break space inside a figure ("60 000"), which keeps it on one line; lone surrogates
 * become U+FFFD. The joiners of emoji and of scripts that need them stay.
 */
import { type Line, replaceInLine } from './line.ts';

export function cleanCharacters(text: string): string {
  return cleanLineCharacters({ text, spans: [], kind: 'paragraph', depth: 0, ordered: false, soft: false })
    .text;
}

/** The same for a line, its spans moved along. */
export function cleanLineCharacters(line: Line): Line {
  const wellFormed = line.text.isWellFormed() ? line : { ...line, text: line.text.toWellFormed() };
  if (!UNCLEAN.test(wellFormed.text)) return wellFormed;
  const kept = replaceInLine(wellFormed, DROPPED, '');
  const blanked = { ...kept, text: kept.text.replace(BLANKS, ' ') };
  const joined = replaceInLine(blanked, JOINERS, keepJoiner);
  return { ...joined, text: joined.text.replace(NO_BREAKS, keepNoBreak) };
}

const DROPPED_SIGNS =
  '\\x00-\\x08\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u206f\\ufeff\\ufff9-\\ufffb';
const BLANK_SIGNS = '\\t\\v\\f\\r\\u0085\\u1680\\u2000-\\u200a\\u2028\\u2029\\u205f\\u3000';
/** All of these, to be put into a class. */
export const UNCLEAN_SIGNS = `${DROPPED_SIGNS}${BLANK_SIGNS}\\u200c\\u200d\\u00a0\\u202f`;
/** One look at most texts is enough: nothing to clean. */
const UNCLEAN = new RegExp(`[${UNCLEAN_SIGNS}]`);
const DROPPED = new RegExp(`[${DROPPED_SIGNS}]+`, 'g');
const BLANKS = new RegExp(`[${BLANK_SIGNS}]`, 'g');
const JOINERS = /[\u200c\u200d]/g;
const NO_BREAKS = /[\u00a0\u202f]/g;
const FIGURE = /[\d\p{Sc}%–—-]/u;
const JOINED =
  /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Sinhala}]|\ufe0f/u;

function keepJoiner(match: RegExpExecArray): string {
  const before = match.input.slice(Math.max(0, match.index - 2), match.index);
  const after = match.input.slice(match.index + 1, match.index + 3);
  return JOINED.test(before) && JOINED.test(after) ? match[0] : '';
}

function keepNoBreak(_match: string, at: number, text: string): string {
  const before = text[at - 1] ?? '';
  const after = text[at + 1] ?? '';
  return FIGURE.test(before) && FIGURE.test(after) ? '\u00a0' : ' ';
}
