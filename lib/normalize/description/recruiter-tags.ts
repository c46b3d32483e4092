/**
 * Recruiter tags: marks for a job board's own machinery ("#LI-Hybrid", "#LI-NM1", a bare "#hiring" at the end). They
 * say something to the readers of facts but nothing to a person, so they are taken out of view.
 */
import { type Line, sliceLine } from './line.ts';

/** A code such as `#LI-NM1`. When it is glued to the next word ("#LI-OnsiteAcme") it ends before that word. */
const CODE =
  /(?<![\p{L}\p{N}&/#])# ?(?:LI|BI|DI|IND|GH|AB|SF|ZR)[-‐‑–_] ?(?:(?:on-?site|hybrid|remote|[A-Z]{2,3}\d{0,3})(?=[A-Z][a-z])|[A-Za-z\d]+(?:[-_][A-Za-z\d]+)*)/giu;
const HASHTAG = /(?<![\p{L}\p{N}&/#])#\p{L}[\p{L}\p{N}_-]{0,40}/gu;
const ONLY_HASHTAGS = /^(?:#\p{L}[\p{L}\p{N}_-]{0,40}[\s,|•·]*)+$/u;
const TRAILING_HASHTAGS = /(?:(?:^|\s)#\p{L}[\p{L}\p{N}_-]{0,40}[,|•·]?){2,}\s*$/u;

/**
 * Takes the tags out of the lines. What stands after a tag inside a line begins a line of its own.
 * Tags are given verbatim, in order, without repeats.
 */
export function takeRecruiterTags(lines: readonly Line[]): { lines: Line[]; tags: string[] } {
  const tags = new Set<string>();
  const kept: Line[] = [];
  for (const line of lines) {
    if (!line.text.includes('#')) kept.push(line);
    else kept.push(...takeFromLine(line, tags));
  }
  return { lines: kept, tags: [...tags] };
}

function takeFromLine(line: Line, tags: Set<string>): Line[] {
  const text = line.text.trim();
  if (ONLY_HASHTAGS.test(text)) {
    for (const match of text.matchAll(HASHTAG)) tags.add(match[0]);
    return [];
  }
  const parts: Line[] = [];
  let rest = line;
  const trailing = TRAILING_HASHTAGS.exec(rest.text);
  if (trailing) {
    for (const match of trailing[0].matchAll(HASHTAG)) tags.add(match[0]);
    rest = sliceLine(rest, 0, trailing.index);
  }
  let from = 0;
  for (const match of rest.text.matchAll(CODE)) {
    tags.add(match[0]);
    parts.push(sliceLine(rest, from, match.index));
    from = match.index + match[0].length;
  }
  parts.push(from === 0 ? rest : sliceLine(rest, from, rest.text.length));
  return parts
    .filter((part) => /[\p{L}\p{N}]/u.test(part.text))
    .map((part, index) => (index === 0 ? part : { ...part, soft: false }));
}
