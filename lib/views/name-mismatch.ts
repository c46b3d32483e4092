/** Whether a board that stands under one company calls its own company otherwise: a guessed token may be another's. Pure. */

/** Words that many names share and that tell none apart. */
const COMMON = new Set(
  `inc incorporated llc llp ltd limited corp corporation plc gmbh ag se kg sa sas sarl bv nv ab as oy srl spa pty pte co company
group holding holdings the and of careers career jobs job team hq ai io labs technologies technology`.split(
    /\s+/,
  ),
);

function words(name: string): string[] {
  const all = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const telling = all.filter((word) => !COMMON.has(word));
  return telling.length > 0 ? telling : all;
}

/**
 * True when the two names have no telling word in common and neither is written into the other.
 * @example isNameMismatch('Hewlett Packard', 'Hans Peter Esser GmbH') // true
 * @example isNameMismatch('Glow Worm', 'GlowWorm Labs, Inc.') // false
 */
export function isNameMismatch(company: string, sourceName: string | null): boolean {
  if (sourceName === null) return false;
  const [ours, theirs] = [words(company), words(sourceName)];
  if (ours.length === 0 || theirs.length === 0 || ours.some((word) => theirs.includes(word))) return false;
  const [one, other] = [ours.join(''), theirs.join('')];
  return !one.includes(other) && !other.includes(one);
}
