/**
 * Recruiter tags: marks for a job board's own machinery ("#LI-Hybrid", "#LI-NM1", a bare "#hiring" at the end). They
 * say something to the readers of facts but nothing to a person, so they are taken out of view.
 */
import { type Line, sliceLine } from './line.ts';

/** A code such as `#LI-NM1`. When it is glued to the next word ("#LI-OnsiteAcme") it ends before that word. */
const CODE =
  /(?<![\p{L}\p{N}&/])# ?(?:LI|li|BI|DI|IND|GH|AB|SF|ZR)[-‐‑–_] ?(?:(?:[Oo]n-?[Ss]ite|[Hh]ybrid|[Rr]emote|ONSITE|HYBRID|REMOTE|[A-Z]{2,3}\d{0,3})(?=[A-Z][a-z])|[A-Za-z\d]+(?:[-_][A-Za-z\d]+)*)/gu;
const HASHTAG = /(?<![\p{L}\p{N}&/#])#\p{L}[\p{L}\p{N}_-]{0,40}/gu;
const ONLY_HASHTAGS = /^[-–—•*·\s]*(?:#\p{L}[\p{L}\p{N}_-]{0,40}[\s,|•·]*)+$/u;
const TRAILING_HASHTAGS = /(?:(?:^|\s)#\p{L}[\p{L}\p{N}_-]{0,40}[,|•·]?){2,}\s*$/u;

/**
 * Takes the tags out of the lines and adds them to `tags`, verbatim, without repeats. What stands after a tag inside a
 * line begins a line of its own.
 */
export function takeRecruiterTags(lines: readonly Line[], tags: string[]): readonly Line[] {
  if (!lines.some((line) => line.text.includes('#'))) return lines;
  return lines.flatMap((line) => (line.text.includes('#') ? takeFromLine(line, tags) : [line]));
}

function add(tags: string[], tag: string): void {
  if (!tags.includes(tag) && tags.length < MAX_TAGS) tags.push(tag);
}

const MAX_TAGS = 50;

function takeFromLine(line: Line, tags: string[]): Line[] {
  if (ONLY_HASHTAGS.test(line.text.trim())) {
    for (const match of line.text.matchAll(HASHTAG)) add(tags, match[0]);
    return [];
  }
  let rest = line;
  const trailing = TRAILING_HASHTAGS.exec(rest.text);
  if (trailing) {
    for (const match of trailing[0].matchAll(HASHTAG)) add(tags, match[0]);
    rest = sliceLine(rest, 0, trailing.index);
  }
  const parts: Line[] = [];
  let from = 0;
  for (const match of rest.text.matchAll(CODE)) {
    add(tags, match[0]);
    parts.push(sliceLine(rest, from, match.index));
    from = match.index + match[0].length;
  }
  parts.push(from === 0 ? rest : sliceLine(rest, from, rest.text.length));
  if (parts.length === 1 && !trailing) return [line];
  return parts
    .filter((part) => /[\p{L}\p{N}]/u.test(part.text))
    .map((part, index) => (index === 0 ? part : { ...part, soft: false }))
    .flatMap((part) => (part.text.includes('#') ? takeFromLine(part, tags) : [part]));
}
