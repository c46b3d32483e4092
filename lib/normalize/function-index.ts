/** The phrase tables of `data/function-phrases.ts`, ready to be looked up in a title or a text. */
import type { JobFunction } from '../posting.ts';
import {
  AGENTS,
  BROAD_FIELDS,
  FUNCTION_HEADS,
  FUNCTION_PHRASES,
  NO_FUNCTION,
  SWINGING,
} from './data/function-phrases.ts';
import { OCCUPATIONS } from './data/occupations.ts';
import { EASTERN } from './data/occupations-east.ts';
import { NORTHERN } from './data/occupations-north.ts';
import { foldText } from './fold-text.ts';
import { remember } from './remember.ts';
import { type TitleWord, titleWords } from './title-words.ts';

/** How far a match is to be believed: an occupation, a domain beside a general word, a domain alone, a general word. */
export const TRUST = { role: 4, steered: 3, domain: 2, general: 1 } as const;

export interface FunctionMatch {
  function: JobFunction;
  trust: number;
  /** Range of words. */
  from: number;
  to: number;
  start: number;
  end: number;
  /** For general words: what a department or another part of the title may turn it into. */
  yields?: readonly JobFunction[] | 'all';
  /** The words are used by two trades alike ("Design Engineer"): the text decides between them. */
  swings?: boolean;
  broad?: boolean;
  /** A word for the person stands in the same part. */
  person?: boolean;
  /** Nothing of its part of the title follows. */
  last?: boolean;
}

interface Phrase {
  function: JobFunction;
  trust: number;
  yields?: readonly JobFunction[] | 'all';
  swings?: boolean;
  /** A domain so broad that any other in the same part says more ("R&D Recruiting", "Mobile Technician"). */
  broad?: boolean;
}

const MAX_WORDS = 5;
/** As far into a title or department as is read. */
const REACH = 300;
const exact = new Map<string, Phrase>();
const prefixes = new Map<string, Phrase>();
const suffixes = new Map<string, Phrase>();
const UNSPACED = /[\u3040-\u9fff\uac00-\ud7af]/;
/** Words of scripts that put no blanks between words. */
const unspaced: [string, Phrase][] = [];

function add(text: string, phrase: Phrase): void {
  if (UNSPACED.test(text)) unspaced.push([foldText(text), phrase]);
  else if (text.startsWith('*')) {
    if (!suffixes.has(text.slice(1))) suffixes.set(text.slice(1), phrase);
  } else if (text.endsWith('*')) {
    if (!prefixes.has(text.slice(0, -1))) prefixes.set(text.slice(0, -1), phrase);
  } else if (!exact.has(text) && !FUNCTION_HEADS.has(text)) {
    if (SWINGING.has(text)) phrase.swings = true;
    if (BROAD_FIELDS.has(text)) phrase.broad = true;
    exact.set(text, phrase);
  }
}

const phrasesOf = (table: string): string[] =>
  table
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean);

/** Phrases listed as roles. */
const named = new Set<string>();

type Phrases = Partial<Record<JobFunction, { roles: string; fields: string }>>;

function addPhrases(table: Phrases): void {
  for (const [name, { roles, fields }] of Object.entries(table) as [
    JobFunction,
    { roles: string; fields: string },
  ][]) {
    for (const text of phrasesOf(roles)) {
      const words = text.split(' ');
      named.add(text);
      const occupation = words.length === 1 || words.some((word) => AGENTS.has(word));
      add(text, { function: name, trust: occupation ? TRUST.role : TRUST.domain });
    }
    for (const text of phrasesOf(fields)) add(text, { function: name, trust: TRUST.domain });
  }
}

/** Compound words by their longest known beginning or end. */
function compound(word: string): Phrase | undefined {
  if (word.length < 6) return undefined;
  const reach = Math.min(word.length, 30);
  for (let size = reach; size >= 3; size--) {
    // A beginning must be continued: English "personal" is not German "Personalreferent".
    const phrase =
      suffixes.get(word.slice(-size)) ?? (size < word.length ? prefixes.get(word.slice(0, size)) : undefined);
    if (phrase) return phrase;
  }
  return undefined;
}

addPhrases(FUNCTION_PHRASES);
for (const [name, table] of Object.entries(OCCUPATIONS) as [JobFunction, string][]) {
  for (const text of phrasesOf(table)) add(text, { function: name, trust: TRUST.role });
}
addPhrases(NORTHERN);
for (const [name, table] of Object.entries(EASTERN) as [JobFunction, string][]) {
  for (const text of phrasesOf(table)) add(text, { function: name, trust: TRUST.role });
}
// "Monteur vidéo", "Conducteur de travaux": a phrase about a person's occupation, whatever its other words.
for (const [text, phrase] of exact) {
  if (phrase.trust !== TRUST.domain || !named.has(text)) continue;
  if (text.split(' ').some((word) => (exact.get(word) ?? compound(word))?.trust === TRUST.role))
    phrase.trust = TRUST.role;
}

/** What phrases of several words begin with: no longer run of words needs a look once it is not among these. */
const beginnings = new Set<string>();
for (const text of exact.keys())
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) beginnings.add(text.slice(0, at));

interface SingleWord {
  /** What it says alone. */
  phrase: Phrase | undefined;
  /** A phrase of several words begins with it, or a pair of words that says nothing. */
  begins: boolean;
}

const silent = new Set([...NO_FUNCTION].map((pair) => pair.split(' ', 1)[0]));

/** Words of running text come again and again. */
const singleWord = remember(20_000, (word): SingleWord => {
  const head = FUNCTION_HEADS.get(word);
  const general = head && { function: head.function, trust: TRUST.general, yields: head.yields };
  const phrase = exactly(word) ?? general ?? compound(word);
  return { phrase, begins: beginnings.has(word) || silent.has(word) };
});

/** A phrase in the singular or the plural: "Cloud Security Engineers". */
const exactly = (key: string): Phrase | undefined =>
  exact.get(key) ?? (key.length > 3 && key.endsWith('s') ? exact.get(key.slice(0, -1)) : undefined);

/** What an engineer may turn out to be by the next part of the title: "Engineer, Machine Learning". */
const BESIDE = new Set<JobFunction>(['data', 'security', 'hardware', 'research']);

/** All phrases in a run of words of one segment, overlapping ones included, in order of their beginning. */
export function matchesIn(words: TitleWord[], from: number, to: number): FunctionMatch[] {
  const found: FunctionMatch[] = [];
  for (let at = from; at < to; at++) {
    const first = words[at];
    if (!first) break;
    const { phrase: single, begins } = singleWord(first.word);
    if (begins && at + 1 < to && NO_FUNCTION.has(`${first.word} ${words[at + 1]?.word}`)) {
      at++;
      continue;
    }
    if (single) found.push({ ...single, from: at, to: at + 1, start: first.start, end: first.end });
    if (!begins) continue;
    let key = first.word;
    for (let end = at + 1; end < Math.min(to, at + MAX_WORDS); end++) {
      const word = words[end];
      // A key that begins nothing is continued by nothing.
      if (!word || !beginnings.has(key)) break;
      // "Developer & Marketing …" are two, "Strategy & Operations" is one.
      const before = words[end - 1]?.word ?? '';
      if (word.joined && AGENTS.has(before)) break;
      if (word.slashed && before.length + word.word.length > 6) break;
      key = `${key} ${word.word}`;
      const phrase = exactly(key);
      if (phrase) found.push({ ...phrase, from: at, to: end + 1, start: first.start, end: word.end });
    }
  }
  return found;
}

/**
 * A domain of several words beside a word for the person is an occupation: "Desktop Support" + "Engineer", "Head of" +
 * "Product Design". Else "Support Engineer" and "Head of Product" would win.
 */
function withPerson(match: FunctionMatch, words: TitleWord[], from: number, to: number): FunctionMatch {
  if (match.trust !== TRUST.domain || match.broad || match.to - match.from < 2) return match;
  const isPerson = (at: number): boolean => {
    const word = at >= from && at < to ? words[at]?.word : undefined;
    if (word === undefined || !AGENTS.has(word)) return false;
    // "Accountant" says what it says whatever stands before it.
    if (exact.get(word)?.trust === TRUST.role && !word.startsWith('developer')) return false;
    const head = FUNCTION_HEADS.get(word);
    return (
      !head ||
      head.yields === 'all' ||
      head.function === match.function ||
      head.yields.includes(match.function)
    );
  };
  const end = words[match.to];
  if (end && isPerson(match.to)) return { ...match, trust: TRUST.role, to: match.to + 1, end: end.end };
  const ahead = words[match.from - 1];
  if (ahead && isPerson(match.from - 1))
    return { ...match, trust: TRUST.role, from: match.from - 1, start: ahead.start };
  return match;
}

/** What a role that two trades share becomes beside one of their domains: "Avionics Test Engineer", "AI Quality Engineer". */
const SWUNG: Partial<Record<JobFunction, JobFunction>> = {
  hardware: 'hardware',
  engineering: 'engineering',
  data: 'engineering',
};

/** The best of a segment: most trusted, then longest, then the last of a run (English and German put the head last). */
function best(words: TitleWord[], from: number, to: number): FunctionMatch | null {
  const all = matchesIn(words, from, to).map((match) => withPerson(match, words, from, to));
  const told = all.some((match) => !match.broad && match.trust === TRUST.domain);
  const matches = told ? all.filter((match) => !match.broad || match.trust !== TRUST.domain) : all;
  let chosen: FunctionMatch | null = null;
  for (const match of matches) {
    if (!chosen) {
      chosen = match;
      continue;
    }
    const longer = match.to - match.from - (chosen.to - chosen.from);
    const apart = words.slice(chosen.from + 1, match.from + 1).some((word) => word.joined);
    // "engineering + design": the first of two domains named side by side.
    const sides = apart && chosen.trust === TRUST.general && match.trust === TRUST.domain;
    // "Operations Coordinator": the word that says more.
    const vaguer = match.trust === TRUST.general && chosen.yields !== 'all' && match.yields === 'all';
    // "Nurse Practitioner Recruiter": the head of the phrase ends it.
    const heads = match.trust === TRUST.role && match.from === chosen.to && match.to === to && !apart;
    if (match.trust > chosen.trust && !sides) chosen = match;
    else if (match.trust === chosen.trust && !apart && !vaguer && (longer >= 0 || heads)) chosen = match;
    else if (match.trust === chosen.trust && longer > 0 && match.from <= chosen.to - 1) chosen = match;
  }
  if (!chosen) return null;
  const person = words.slice(from, to).some((word) => AGENTS.has(word.word));
  const heads = matches.filter((match) => match.trust === TRUST.general);
  if (chosen.trust === TRUST.domain) {
    const named = chosen;
    const { broad, function: name } = named;
    // "Marketing Engineer" is an engineer, "Security Engineer" is security, "Mobile Technician" no developer.
    const head = heads.findLast((match) => {
      // "Data Operations" is one word for it.
      const apart = match.from >= named.to || match.to <= named.from;
      return (
        apart && match.yields !== 'all' && (broad ? match.function !== name : !match.yields?.includes(name))
      );
    });
    if (head) return { ...head, trust: TRUST.steered, person };
    if (person || heads.some((match) => match.yields !== 'all'))
      return { ...chosen, trust: TRUST.steered, person };
  }
  const first = chosen.trust === TRUST.role ? firstOfTwo(chosen, all, words) : null;
  if (first) return { ...first, trust: TRUST.role, person, last: chosen.to === to };
  if (chosen.swings) {
    const beside = matches.find(
      (match, at) =>
        match.trust === TRUST.domain &&
        SWUNG[match.function] &&
        match.to <= (chosen?.from ?? 0) &&
        // "Data Center …" speaks of no data.
        !(matches[at + 1]?.from === match.from),
    );
    const swung = beside && SWUNG[beside.function];
    if (swung) return { ...chosen, function: swung, swings: false, person };
  }
  return { ...chosen, person, last: chosen.to === to };
}

/** Words for a person that any trade has. */
const ANY_PERSON = new Set(
  `manager managers coordinator coordinators lead director head specialist specialists assistant assistants associate
  associates executive intern administrator supervisor leiter leiterin responsable referent`.split(/\s+/),
);

/** "Project and Procurement Manager": of two trades of one person the first counts. */
function firstOfTwo(role: FunctionMatch, matches: FunctionMatch[], words: TitleWord[]): FunctionMatch | null {
  if (!ANY_PERSON.has(words[role.to - 1]?.word ?? '')) return null;
  const domains = matches.filter((match) => match.to <= role.from && match.trust === TRUST.domain);
  const end = Math.max(...domains.map((match) => match.to));
  const before = domains.find((match) => match.to === end);
  if (!before || before.broad || words[end]?.joined !== true || words[end]?.slashed) return null;
  const between = matches.some((match) => match.from >= end && match.to <= role.from);
  return between || before.function === role.function ? null : before;
}

const isBuilder = (match: FunctionMatch): boolean =>
  match.trust === TRUST.general && match.function === 'engineering' && match.yields !== 'all';

/** "Test Engineer, Avionics": a later part of the title tells which of two trades. */
function swung(match: FunctionMatch, candidates: readonly FunctionMatch[]): FunctionMatch {
  if (!match.swings) return match;
  const beside = candidates.find(
    (other) =>
      other !== match &&
      other.trust >= TRUST.domain &&
      !other.broad &&
      (other.function === 'hardware' || other.function === 'engineering'),
  );
  const name = beside && SWUNG[beside.function];
  return name ? { ...match, function: name, swings: false } : match;
}

/** Addresses and days in the office: no part of what the person does. */
const ASIDE =
  /https?:\/\/\S{1,200}|\b[\w-]{1,40}\.(?:com|io|ai|org|co|health|dev|app|xyz)\b|(?:\band|&|\+)\s{0,2}benefits\b|\b(?:visa|relocation|immigration)[ /](?:sponsorship|support|assistance)\b|\bco-ops?\b|\bproject[ -]based\b|(?<=\s)@\s?[A-Z][\w.&-]{1,40}|\b(?:in|with|from|to)[ -](?:the |an? )?office\b/gi;

/**
 * The function a title or department names, with the words that say so; null when it names none.
 * `matchFunction('Head of Account Management (f/m/d)')` → sales, "Account Management".
 */
export function matchFunction(whole: string): FunctionMatch | null {
  const text = whole.slice(0, REACH);
  const words = titleWords(text.replace(ASIDE, (aside) => ' '.repeat(aside.length)));
  const candidates: FunctionMatch[] = [];
  for (let from = 0; from < words.length; ) {
    let to = from + 1;
    while (to < words.length && words[to]?.segment === words[from]?.segment) to++;
    const match = best(words, from, to);
    if (match) candidates.push(match);
    from = to;
  }
  const general = candidates[0]?.trust === TRUST.general ? candidates[0] : null;
  const yields = general ? general.yields : 'all';
  // "Engineer, Designer, ML": a list of people, of whom the first counts.
  const next = candidates[1];
  if (general && yields !== 'all' && next?.trust === TRUST.role && !yields?.includes(next.function))
    return general;
  const allowed = candidates.filter(
    (match) =>
      match === general ||
      yields === 'all' ||
      (yields?.includes(match.function) && BESIDE.has(match.function)) ||
      match.trust === TRUST.role,
  );
  for (const least of [TRUST.steered, TRUST.domain, TRUST.general]) {
    const at = allowed.findIndex((candidate) => candidate.trust >= least);
    let match = allowed[at];
    if (!match) continue;
    if (match.trust === TRUST.steered || (match.trust === TRUST.role && !match.last)) {
      // "Client Success - Healthcare Specialist": the industry after the trade.
      const before = allowed
        .slice(0, at)
        .find((other) => other.trust === TRUST.domain && other.to - other.from > 1);
      if (before) match = before;
    }
    if (least === TRUST.domain && match.broad)
      match = allowed.find((other) => other.trust === TRUST.domain && !other.broad) ?? match;
    if (least === TRUST.general) match = allowed.find((other) => other.yields !== 'all') ?? match;
    // "Acme | AI in healthcare | Hiring Eng": the field before names the trade.
    const builder =
      match.trust === TRUST.domain && text.includes(' | ') && candidates.find((other) => isBuilder(other));
    return builder || swung(match, candidates);
  }
  return unspacedIn(text);
}

/** In scripts without blanks the head stands last: the last word of the first part that holds one. */
function unspacedIn(text: string): FunctionMatch | null {
  if (!UNSPACED.test(text)) return null;
  let from = 0;
  for (const part of foldText(text).split(/(?=[|()[\]【】（）｜・/])/)) {
    let found: FunctionMatch | null = null;
    for (const [word, phrase] of unspaced) {
      const at = part.lastIndexOf(word);
      const end = from + at + word.length;
      if (at < 0 || (found && (end < found.end || (end === found.end && from + at > found.start)))) continue;
      found = { ...phrase, from: 0, to: 0, start: from + at, end };
    }
    if (found) return found;
    from += part.length;
  }
  return null;
}
