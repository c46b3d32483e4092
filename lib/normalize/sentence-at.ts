/** How far a sentence is followed in each direction, and the longest quote kept whole. */
const REACH = 400;
const MAX_QUOTE = 320;
const AROUND = 120;

/**
 * The sentence of `text` that holds the stretch `start`…`end`, as offsets with outer blanks left off. A sentence ends at a line
 * feed or at `.`, `!`, `?` before a blank and a capital. A longer one is cut at blanks to about 120 characters on each side.
 */
export function sentenceAt(text: string, start: number, end: number): { start: number; end: number } {
  let from = Math.max(0, start - REACH);
  for (let at = start - 1; at >= from; at--) {
    if (text[at] === '\n' || endsSentence(text, at)) {
      from = at + 1;
      break;
    }
  }
  let to = Math.min(text.length, end + REACH);
  for (let at = end; at < to; at++) {
    if (text[at] === '\n') to = at;
    else if (endsSentence(text, at)) to = at + 1;
  }
  if (to - from > MAX_QUOTE) {
    if (start - from > AROUND) from = blankAfter(text, start - AROUND, start);
    if (to - end > AROUND) to = blankBefore(text, end + AROUND, end);
  }
  while (from < start && /\s/.test(text[from] ?? '')) from++;
  while (to > end && /\s/.test(text[to - 1] ?? '')) to--;
  return { start: from, end: to };
}

function endsSentence(text: string, at: number): boolean {
  const sign = text[at];
  if (sign !== '.' && sign !== '!' && sign !== '?') return false;
  if (text[at + 1] !== ' ') return false;
  if (sign === '.' && /^\P{L}?\p{L}$/u.test(text.slice(Math.max(0, at - 2), at))) return false;
  return /^\s[\p{Lu}"“„•(\p{Extended_Pictographic}]/u.test(text.slice(at + 1, at + 4));
}

function blankAfter(text: string, at: number, limit: number): number {
  while (at < limit && text[at] !== ' ' && text[at] !== '\n') at++;
  return at;
}

function blankBefore(text: string, at: number, limit: number): number {
  while (at > limit && text[at] !== ' ' && text[at] !== '\n') at--;
  return at;
}
