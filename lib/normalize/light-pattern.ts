/**
 * Patterns that name letters of all scripts, without the weight. For each `\p{L}` under the flag `u` the engine writes some seven
 * kilobytes of machine code, most of it for pairs of surrogates; a few hundred such patterns fit no cache, and every posting
 * goes through all of them.
 */

/** Letters by the blocks they stand in: a mark of a script, such as a vowel sign, counts as a letter of it. */
const LETTERS =
  'a-zA-Z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u0370-\\u1fff\\u2c00-\\u2dff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\u31ff\\u3400-\\ud7a3\\uf900-\\ufdfb\\ufe70-\\ufefc\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc';
/** Letters that have a case; under the flag `i` both `\p{Lu}` and `\p{Ll}` mean any of them. */
const CASED =
  'a-zA-Z\\u00b5\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0370-\\u0587\\u10a0-\\u10ff\\u1e00-\\u1fff';
const NUMBERS =
  '0-9\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be\\u0660-\\u0669\\u06f0-\\u06f9\\u0966-\\u096f\\uff10-\\uff19';

/** An escape, a bracket, or a sign beyond the basic plane. */
const PART = /\\[pP]\{\w+\}|\\.|[[\]]|[\ud800-\udbff][\udc00-\udfff]/g;

/**
 * The same pattern without the flag `u`, classes of letters written as ranges. Signs beyond the basic plane are no letters to
 * it and count as two. A pattern that cannot be said so (`\p{Lu}` where case counts, other classes, an emoji in brackets) comes back as it is.
 */
export function light(pattern: RegExp): RegExp {
  const { source, flags } = pattern;
  if (!flags.includes('u')) return pattern;
  const ignoresCase = flags.includes('i');
  let inBrackets = false;
  let known = true;
  const plain = source.replace(PART, (part) => {
    if (part === '[') inBrackets = true;
    else if (part === ']') inBrackets = false;
    else if (/^[\ud800-\udbff]/.test(part)) known &&= !inBrackets;
    else if (/^\\[pP]\{/.test(part)) {
      const ranges = rangesOf(part.slice(3, -1), ignoresCase);
      known &&= ranges !== '' && !(part.startsWith('\\P') && inBrackets);
      return inBrackets ? ranges : `[${part.startsWith('\\P') ? '^' : ''}${ranges}]`;
    }
    return part;
  });
  return known ? new RegExp(plain, flags.replace('u', '')) : pattern;
}

function rangesOf(property: string, ignoresCase: boolean): string {
  if (property === 'L') return LETTERS;
  if (property === 'N') return NUMBERS;
  return ignoresCase && (property === 'Lu' || property === 'Ll') ? CASED : '';
}
