/** Where the clause or list item around a stretch of the text begins and ends. */
import { foldedText } from './fold-text.ts';
import type { Source } from './source.ts';

/** Ends of a clause; a full stop after a usual abbreviation is none. */
const STOP =
  /\n|[!?](?:\s|$)|[;•]| \* |(?<!\b(?:ph\.d|b\.s|m\.s|msc|bsc|b\.sc|m\.sc|b\.a|b\.e|m\.a|b\.tech|m\.tech|e\.g|i\.e|etc|min|approx|incl|bspw|inkl|z\.b|u\.s|mind|max|ggf|bzw|evtl|ca|sr|jr|ed|j\.d|m\.d|inc|ltd|yrs|exp|no|vs|[a-z])|(?<!\d)\d(?=\. ))\.(?:\s|$)/g;
/** Looked at before `at`, so that an abbreviation cut in half is still known. */
const CONTEXT = 8;

/** A line feed before a small letter is a broken line, not an end. */
function isBreak(source: Source, at: number, mark: string): boolean {
  if (mark !== '\n') return true;
  const next = source.text[at + 1] ?? '';
  return next === next.toUpperCase() || source.text[at - 1] === ':';
}

/** Offset at which the clause around `at` begins, no more than `reach` before it. */
export function clauseStart(source: Source, at: number, reach: number): number {
  const from = Math.max(0, at - reach);
  const part = foldedText(source).slice(Math.max(0, from - CONTEXT), at);
  const base = at - part.length;
  let start = from;
  STOP.lastIndex = 0;
  for (let stop = STOP.exec(part); stop; stop = STOP.exec(part)) {
    const end = base + stop.index + stop[0].length;
    if (end > start && isBreak(source, base + stop.index, stop[0])) start = end;
  }
  return start;
}

/** Offset at which the clause around `at` ends, no more than `reach` after it. */
export function clauseEnd(source: Source, at: number, reach: number): number {
  const from = Math.max(0, at - CONTEXT);
  const part = foldedText(source).slice(from, at + reach);
  STOP.lastIndex = at - from;
  for (let stop = STOP.exec(part); stop; stop = STOP.exec(part)) {
    if (isBreak(source, from + stop.index, stop[0])) return from + stop.index;
  }
  return from + part.length;
}
