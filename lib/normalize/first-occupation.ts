/** The first occupation that running text names as what is sought. */
import { AGENTS } from './data/function-phrases.ts';
import { type FunctionMatch, matchesIn, TRUST } from './function-index.ts';
import { type TitleWord, titleWords } from './title-words.ts';

/**
 * The first occupation named in running text. There a domain or a general word counts only where it is written as a name
 * ("Founding Engineer", "Sales Trainees"), and an occupation in small letters only where someone is looked for.
 */
export function firstOccupation(text: string): FunctionMatch | null {
  const words = titleWords(text, { reach: text.length, prose: true });
  for (let from = 0; from < words.length; ) {
    let to = from + 1;
    while (to < words.length && words[to]?.segment === words[from]?.segment) to++;
    let chosen: FunctionMatch | null = null;
    for (const match of matchesIn(words, from, to)) {
      // What begins inside a longer name belongs to it, and so does the next word: "Product Software Engineering".
      if (chosen && (match.from > chosen.to || (match.from === chosen.to && ends(chosen, words)))) break;
      if (!named(match, words, text) || narrator(match, text)) continue;
      if (!chosen || match.trust > chosen.trust || (match.trust === chosen.trust && match.to > chosen.to))
        chosen = match;
    }
    if (chosen) return chosen;
    from = to;
  }
  return null;
}

/** The name is complete: it is an occupation, or what follows is set off. */
function ends(match: FunctionMatch, words: TitleWord[]): boolean {
  return match.trust !== TRUST.domain || words[match.to]?.joined === true;
}

/** Words after which a text names whom it looks for. */
const SOUGHT =
  /\b(?:hiring|looking for|seeking|searching for|we need|need an?|join (?:us|our team) as|roles?|positions?|openings?|vacanc\w+|suchen|cherchons|recherchons|buscamos|zoeken|procuramos|cerchiamo)\b[^.!?]{0,60}$/i;

/** Trades named one after another: "hiring across engineering, design and sales", "openings in the following areas: …". */
const ACROSS =
  /\b(?:hiring|recruiting|growing|expanding|openings|roles|positions|looking for|vacancies|opportunities)\b[^.!?]{0,24}\b(?:across|for|in|within)\b[^.!?]{0,12}\s[*•·-]?\s?$|\b(?:following|these) (?:areas|roles|positions|teams|fields)\s?:?[\s*•·-]{0,6}(?:[A-Z][a-z]+ )?$/i;

/** A line, a list item, a field, or a word with a capital before it: "Founding Engineer". */
const BEGINS = /(?:^|\n|[•*:|>+(\d–—-]|\p{Lu}[\p{L}+.-]{0,20})\s{0,2}$/u;
/** "Multiple engineering roles", "engineering & product positions". */
const ROLES_AFTER = /^[ -](?:(?:and|&|\/) ?\w{1,14} )?(?:roles?|positions?|openings?|vacanc(?:y|ies))\b/i;

/** As far as the fields of a headline ("Acme | Backend | Remote") may reach. */
const HEADLINE = 160;

/** Written as the name of what is sought: "Product Designer", "we are hiring a designer"; not "researchers love us". */
function named(match: FunctionMatch, words: TitleWord[], text: string): boolean {
  const capital = /^\p{Lu}/u.test(text.slice(match.start, match.start + 1));
  const sought = () => SOUGHT.test(text.slice(Math.max(0, match.start - 80), match.start));
  // "Clay, Gamma and Writer": one capital word may be anybody's name.
  const lone = match.to - match.from === 1 && match.start >= HEADLINE;
  if (lone && capital && !sought() && !BEGINS.test(text.slice(Math.max(0, match.start - 24), match.start)))
    return false;
  if (
    match.trust <= TRUST.domain &&
    ROLES_AFTER.test(text.slice(match.end, match.end + 40)) &&
    (sought() || match.start < HEADLINE * 2)
  )
    return true;
  if (match.trust === TRUST.role) {
    const plural = /s$/i.test(text.slice(match.start, match.end));
    return (capital && (!plural || match.start < HEADLINE)) || sought();
  }
  const trade = match.trust === TRUST.domain || /^engineering$/i.test(text.slice(match.start, match.end));
  if (trade && ACROSS.test(text.slice(Math.max(0, match.start - 60), match.start))) return true;
  if (!capital) {
    const maker =
      match.trust === TRUST.general &&
      /^(engineer|developer|programmer)s?$/i.test(text.slice(match.start, match.end));
    return maker && sought();
  }
  if (match.trust === TRUST.general) {
    const several = /s$/i.test(text.slice(match.start, match.end)) && match.start >= HEADLINE;
    if (several && !sought()) return false;
    return Array.isArray(match.yields) || match.start < HEADLINE;
  }
  // "AI Engineer": the word for the person stands right behind.
  const behind = words
    .slice(match.from, match.to + 2)
    .filter((word) => word.segment === words[match.from]?.segment);
  const person = behind.find((word) => AGENTS.has(word.word));
  if (person) {
    const several = /s$/i.test(text.slice(person.start, person.end)) && match.start >= HEADLINE;
    if (several && !sought()) return false;
    return /^\p{Lu}/u.test(text.slice(person.start, person.start + 1));
  }
  // "Full-Stack / Frontend / AI Engineer"
  const listed =
    /^\s?\/\s?\p{Lu}/u.test(text.slice(match.end, match.end + 4)) &&
    /(?:^|\n|[•*-]\s?)$/.test(text.slice(0, match.start));
  return (match.start < HEADLINE || listed) && match.function === 'engineering';
}

const INTRODUCED =
  /\b(?:I[’']?m|I am|[Mm]y name is|[Tt]his is) (?!hiring|looking|seeking|searching|recruiting)\p{Lu}[^.!?\n]{0,60}$/u;

/** "I'm the founder and CTO": who writes, not who is sought. */
function narrator(match: FunctionMatch, text: string): boolean {
  const ahead = text.slice(Math.max(0, match.start - 30), match.start);
  if (/\bI[’']?m head of $/i.test(ahead)) return true;
  // "I'm Ada Miller, Lead Developer at Acme"
  if (
    INTRODUCED.test(text.slice(Math.max(0, match.start - 70), match.start)) &&
    /^\S* (?:at|of|here|for|on)\b/.test(text.slice(match.end, match.end + 30))
  )
    return true;
  if (!/\b(founder|cofounder|ceo|cto|coo|cfo|president|head)\b/i.test(text.slice(match.start, match.end))) {
    return false;
  }
  if (/\b(i'm|i’m|i am|the|our|by|as|my|with|\d)[\s\w,-]*$/i.test(ahead)) return true;
  // Further down a chief is somebody's: "backed by … (Acme CEO)".
  return match.start >= HEADLINE && !SOUGHT.test(text.slice(Math.max(0, match.start - 80), match.start));
}
