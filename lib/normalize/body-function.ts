/** What the person does, by what the text says of the work, for titles that name no role ("Join us!", "Level 4"). */
import type { SectionKind } from '../posting.ts';
import { type FunctionMatch, matchesIn, TRUST } from './function-index.ts';
import type { Source } from './source.ts';
import { titleWords } from './title-words.ts';

/** Sections that speak of the role; those of the company name its trade and its customers'. */
const OF_THE_ROLE = new Set<SectionKind>(['role', 'responsibilities', 'qualifications']);
/** A single word of a domain tells nothing: "We care about …". */
const LEAST = 1;
/** As much of the text as is weighed. */
const REACH = 4000;
/** "As a nurse you …", "wir suchen einen Koch": the role itself. */
const NAMED =
  /\b(?:as an?|as our|hiring|seeking|looking for|need an?|als|en tant que?|recherchons|suchen|como|buscamos|zoeken|procuramos|cerchiamo)\s(?:an? |our |new |einen? |une? |una? |um |een )?[^.\n]{0,30}$/i;

export interface BodyMatch extends FunctionMatch {
  /** Offsets into `Source.text`. */
  start: number;
  end: number;
}

/** The function most of the role's own words belong to, or null where they belong to none. */
export function bodyFunction(source: Source): BodyMatch | null {
  const scores = new Map<string, number>();
  const first = new Map<string, BodyMatch>();
  let read = 0;
  for (const block of source.blocks) {
    const section = source.sections[block.section];
    if (read > REACH) break;
    if (section && !OF_THE_ROLE.has(section.kind) && section.heading !== null) continue;
    if (section?.kind === 'company' || section?.kind === 'benefits' || section?.kind === 'equal-opportunity')
      continue;
    const text = source.text.slice(block.start, block.end);
    read += text.length;
    const words = titleWords(text, { reach: text.length, prose: true });
    for (let from = 0; from < words.length; ) {
      let to = from + 1;
      while (to < words.length && words[to]?.segment === words[from]?.segment) to++;
      for (const match of matchesIn(words, from, to)) weigh(match, text, block.start);
      from = to;
    }
  }
  const [best] = [...scores].sort((one, other) => other[1] - one[1]);
  return best !== undefined && best[1] >= LEAST ? (first.get(best[0]) ?? null) : null;

  function weigh(match: FunctionMatch, text: string, base: number): void {
    if (match.trust === TRUST.general && match.yields === 'all') return;
    const words = text.slice(match.start, match.end);
    if (isPronoun(words) || CHIEFS.test(words)) return;
    const isRole = match.trust === TRUST.role;
    const sought = NAMED.test(text.slice(Math.max(0, match.start - 60), match.start));
    const named = isRole && sought;
    // "Looking for a full-stack wizard"
    const weight = named ? 4 : isRole || sought ? 1 : 0.5;
    scores.set(match.function, (scores.get(match.function) ?? 0) + weight);
    const known = first.get(match.function);
    if (!known || (named && known.trust < TRUST.role))
      first.set(match.function, { ...match, start: base + match.start, end: base + match.end });
  }
}

/** They are reported to, and they write the posting. */
const CHIEFS = /\b(?:c[efto]o|founders?|president|chief \w+ officer)\b/i;

/** "It is …", not the department. */
export const isPronoun = (word: string): boolean => word === 'It' || word === 'it';
