import { cleanLineCharacters, UNCLEAN_SIGNS } from './clean-characters.ts';
import { type Line, replaceInLine, sliceLine } from './line.ts';
import { readStrong } from './parse-plain-text.ts';
import { decodeLineLeftovers } from './unescape-markup.ts';

/** A line without signs that are no text, entities decoded, emphasis read, single blanks, none at the ends. */
export function tidyLine(line: Line, wasEscaped: boolean): Line {
  let out = cleanLineCharacters(line);
  if (out.kind !== 'preformatted') out = readStrong(out);
  if (out.text.includes('&')) {
    out = cleanLineCharacters(decodeLineLeftovers(out, wasEscaped));
  }
  if (out.kind !== 'preformatted' && out.text.includes('  ')) out = replaceInLine(out, / {2,}/g, ' ');
  return sliceLine(out, 0, out.text.length);
}

/**
 * Whether a text holds anything that `tidyLine` acts on, but for blanks at its ends, or a line feed. Most texts do not, and
 * this one look at them is all they cost.
 */
export function mayBeUntidy(text: string): boolean {
  return UNTIDY.test(text);
}

const UNTIDY = new RegExp(`[${UNCLEAN_SIGNS}\\n&*_\\ud800-\\udfff]| {2}`);
