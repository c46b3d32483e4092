/** From words as they are shown back to the stretch of the source that holds them. */
import { BROKEN_LETTER, repairMojibake } from './description/repair-mojibake.ts';
import { decodeLeftovers } from './description/unescape-markup.ts';

/** What the source may write for one sign: a letter broken by a wrong charset, a tag, an entity, the sign itself. */
const SOURCE_PART = new RegExp(
  `${BROKEN_LETTER}|</?[a-zA-Z][^<>]{0,2000}>|&(?:[a-zA-Z]{2,8}|#\\d{1,6}|#[xX][\\da-fA-F]{1,5});|[\\s\\S]`,
  'gu',
);
const TELLING = /[\p{L}\p{N}]/u;

/**
 * The stretch of `source`, character for character, whose letters and digits are those of `quote`. Entities, tags and
 * blanks that the shown text no longer has stay in it. `null` where the source has no such stretch.
 * @example verbatimStretch('Hybrid, 2 days&#x2F;wk', '2 days/wk') // '2 days&#x2F;wk'
 */
export function verbatimStretch(source: string, quote: string): string | null {
  if (source.includes(quote)) return quote;
  const wanted = lettersOf(quote).letters;
  if (wanted === '') return null;
  const { letters, starts, ends } = lettersOf(source);
  const at = letters.indexOf(wanted);
  if (at < 0) return null;
  return source.slice(starts[at], ends[at + wanted.length - 1]);
}

/** The letters and digits of a source, and where in it each begins and ends. */
function lettersOf(source: string): { letters: string; starts: number[]; ends: number[] } {
  const starts: number[] = [];
  const ends: number[] = [];
  let letters = '';
  for (const match of source.matchAll(SOURCE_PART)) {
    const part = match[0];
    if (part[0] === '<' && part.length > 1) continue;
    const shown = part[0] === '&' ? decodeLeftovers(part, true) : repairMojibake(part);
    for (const sign of TELLING.test(shown) ? shown : '') {
      if (!TELLING.test(sign)) continue;
      letters += sign;
      for (let unit = 0; unit < sign.length; unit++) {
        starts.push(match.index);
        ends.push(match.index + part.length);
      }
    }
  }
  return { letters, starts, ends };
}
