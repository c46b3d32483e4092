import type { Workplace } from '../posting.ts';
import { defineFinder, type Finder, findAll } from './anchors.ts';
import type { UsTimeZone } from './data/us-time-zones.ts';
import { light } from './light-pattern.ts';
import { US_STATES } from './places/region-name.ts';
import { sentenceAt } from './sentence-at.ts';
import type { Found, Source } from './source.ts';

const codes = [...US_STATES.keys()];
const names = [...US_STATES.values()];
/** A state by its name, or by its code in capitals; no city, and not the capital. */
const STATE = `(?:(?:${names.join('|')})(?! (?:City|office|metro|area|Bay|Avenue|Street|D\\.?C)\\b|,? D\\.?C)|(?:${codes.join('|')})(?![\\p{L}-])|Washington,? D\\.?C\\.?)`;
const STATES = `${STATE}(?:(?:,? (?:and|or|nor|&) |, ?| ?/ ?|; ?)${STATE}){0,55}`;
const ZONE =
  '(?:E[SD]?T|Eastern|C[SD]?T|Central|M[SD]?T|Mountain|P[SD]?T|Pacific|AK[SD]T|Alaska|H[SD]?T|Hawaii)';
/** Two zones at least, or one that says it is one: "CT" alone is Connecticut. */
const ZONES = `(?:${ZONE}(?:(?:,? (?:and|or|&) |, ?| ?/ ?)${ZONE}){1,6}(?: (?:Standard )?[Tt]ime)?(?: ?[Zz]ones?)?|${ZONE} (?:Standard )?[Tt]ime(?: ?[Zz]ones?)?|${ZONE} [Tt]ime ?[Zz]ones?|[ECMP][SD]T)`;

/** Fifty states and their codes begin with nearly every letter, so a match is looked for only where the words before them begin. */
const find = (before: string, after: string) =>
  defineFinder(new RegExp(before + after, 'u'), new RegExp(before, 'u'));

/** Words before states in which nobody may live. */
const EXCEPT = find(
  "\\b(?:[Nn]ot|NOT|[Ee]xcept(?:ing)?(?: for)?|[Ee]xcluding|[Ee]xcludes?|[Oo]ther than|[Ii]neligible|(?:[Cc]an|do|are|is|[Uu]n)(?:not|n[’']t| not|able to)|n[’']t)",
  '(?: (?:currently|able to|available|available to|hire|hiring|employ|accept|consider|open to|eligible|offered|be|performed|based|located|reside|residents?|residing|applicants?|candidates?|anyone|people|who|live|living|for|from|in|of|to|the|following|states?|state of|these)){0,9}:? ' +
    `(?<states>${STATES})`,
);
/** Words before states in one of which one has to live. */
const ONLY = find(
  '\\b(?:(?:must|[Mm]ust|have to|need to|required to|should|only|[Oo]nly|currently|able to|eligible to)(?: (?:currently|only|permanently|be|to|live|living|reside|residing|based|located|hire|hiring|employ|accept|consider|residents|candidates|applicants|people|who|physically|and|work)){1,8}' +
    '|(?:[Rr]esidents|[Rr]esiding|[Ll]iving)(?: only)?)',
  ' (?:in|from|of)(?: (?:one|any|of|the|following|these|approved|states?|state of|either)){0,6}:? ' +
    `(?<states>${STATES})(?! (?:time|[Tt]ime))`,
);
/** "US only (EST/CST)", "EST or CST only". */
const ZONES_ONLY = defineFinder(
  new RegExp(`(?<![\\p{L}])(?<zones>${ZONES})(?:[ -](?:only|ONLY|Only|based|residents)|\\))`, 'u'),
  new RegExp(`(?<![\\p{L}])${ZONE}`, 'u'),
);
const IN_ZONES = find(
  '\\b(?:reside|residing|live|living|located|based|residents|candidates|applicants|remote|Remote)(?: (?:anywhere|only|be|within|in|from|of|the|a|one|either|US|U\\.S\\.|USA)){1,6} ',
  `(?<zones>${ZONES})`,
);
/** The sentence is about something else: pay, taxes, hours, offices, licences. */
const ELSEWHERE =
  /\b(?:salar(?:y|ies)|pay|compensation|wages?|bonus|equity|benefits?|hours|overlap|schedule|shift|calls?|meetings?|offices?|headquarter\w*|licen[sc]\w*|customers?|clients?|law|regulations?|ordinance|fair chance)\b/i;
const MAX_TEXT = 60_000;

/** Codes that alone are words in capitals. */
const WORDS = new Set(['HI', 'IN', 'ME', 'OK', 'OR']);

const ONE_STATE = light(new RegExp(STATE, 'gu'));
const ONE_ZONE = new RegExp(ZONE, 'g');

function statesIn(words: string): string[] {
  if (WORDS.has(words)) return [];
  return (words.match(ONE_STATE) ?? []).map((name) => {
    if (/^Washington,? D/.test(name)) return 'DC';
    return codes.includes(name) ? name : (codes[names.indexOf(name)] ?? '');
  });
}

const zoneOf: Readonly<Record<string, UsTimeZone>> = { E: 'ET', C: 'CT', M: 'MT', P: 'PT', A: 'AK', H: 'HT' };
const zonesIn = (words: string): string[] =>
  (words.match(ONE_ZONE) ?? []).map((name) => zoneOf[name.charAt(0)] ?? '');

interface Limit {
  tokens: string[];
  start: number;
  end: number;
}

function limitsIn(text: string): Limit[] {
  const found: Limit[] = [];
  const add = (finder: Finder, sign: string, group: 'states' | 'zones') => {
    for (const match of findAll(text, finder)) {
      const words = match.groups?.[group] ?? '';
      const values = group === 'states' ? statesIn(words) : zonesIn(words);
      found.push({
        tokens: values.map((value) => `${sign}${value}`),
        start: match.index,
        end: match.index + match[0].length,
      });
    }
  };
  add(EXCEPT, '-', 'states');
  add(ONLY, '+', 'states');
  add(ZONES_ONLY, '@', 'zones');
  add(IN_ZONES, '@', 'zones');
  return found;
}

/**
 * What narrows a remote role inside the United States, as said in its place text, its title or its advert: `-WA` not in that
 * state, `+CO` in that state, `@ET` in that time zone, in this order. Working hours are no limit. Null = nothing said, or the
 * role is not one for the United States.
 *
 *     'Remote, US only (not WA, EST/CST)' // ['-WA', '@CT', '@ET']
 */
export function readRemoteLimits(
  source: Source,
  workplace: Workplace | null,
  remoteWithin: readonly string[] | null,
): Found<string[]> | null {
  if (workplace !== 'remote') return null;
  if (remoteWithin !== null && !remoteWithin.includes('US')) return null;
  const { raw, title } = source;
  const text = source.text.slice(0, MAX_TEXT);
  const locations = raw.locations.join('; ');
  for (const [origin, words] of [
    ['ats-field', locations],
    ['title', title],
  ] as const) {
    const tokens = tokensOf([...limitsIn(words), ...afterNot(words), ...listedZones(words)]);
    if (tokens.length === 0) continue;
    return {
      value: tokens,
      receipt: {
        field: 'remoteLimits',
        origin,
        source: origin === 'title' ? null : 'locations',
        quote: words,
        start: null,
        end: null,
      },
    };
  }
  const said = limitsIn(text).filter(({ start, end }) => {
    const sentence = sentenceAt(text, start, end);
    return !ELSEWHERE.test(text.slice(sentence.start, sentence.end));
  });
  const [first] = said;
  if (first === undefined) return null;
  const { start, end } = sentenceAt(text, first.start, first.end);
  return {
    value: tokensOf(said),
    receipt: {
      field: 'remoteLimits',
      origin: 'text',
      source: null,
      quote: text.slice(start, end),
      start,
      end,
    },
  };
}

const LISTED = light(new RegExp(`(?<![\\p{L}])(?<zones>${ZONES})(?![\\p{L}])`, 'gu'));

/** In a place field a list of zones needs no word beside it: "US only, not WA, EST/CST". */
function listedZones(words: string): Limit[] {
  return [...words.matchAll(LISTED)].map((match) => ({
    tokens: zonesIn(match.groups?.zones ?? '').map((zone) => `@${zone}`),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const AFTER_NOT = light(new RegExp(`\\b(?:[Nn]o|excl\\.?|minus) (?<states>${STATES})`, 'gu'));

/** "US (no CA, CO)". */
function afterNot(words: string): Limit[] {
  return [...words.matchAll(AFTER_NOT)].map((match) => ({
    tokens: statesIn(match.groups?.states ?? '').map((state) => `-${state}`),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function tokensOf(limits: readonly Limit[]): string[] {
  const all = [...new Set(limits.flatMap(({ tokens }) => tokens))];
  const order = '-+@';
  // What is taken out is not let in by a list that the same words were read as.
  return all
    .filter((token) => !token.startsWith('+') || !all.includes(`-${token.slice(1)}`))
    .sort((a, b) => order.indexOf(a.charAt(0)) - order.indexOf(b.charAt(0)) || (a < b ? -1 : 1));
}
