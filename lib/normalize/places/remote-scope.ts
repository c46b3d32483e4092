import type { Place } from '../../posting.ts';
import { PERK } from '../workplace/workplace-rules.ts';
import { wordsWorkplace } from '../workplace/words-workplace.ts';
import { headerParts, type Part } from '../workplace/header-parts.ts';
import { findCountry } from './countries.ts';
import { lookUp } from './location-tokens.ts';
import { readLocationText } from './read-location-text.ts';

/** Where a remote worker may live, as read from one stretch. */
export interface Scope {
  /** Countries (alpha-2) and `EU`, `XL`, `XA`, in the order named; empty = anywhere was said. */
  codes: string[];
  /** The countries (and states) among them, as places. */
  places: Place[];
  /** A city is among what was named. */
  hasCity: boolean;
  start: number;
  end: number;
}

const CITY_STATES: ReadonlySet<string> = new Set(['Singapore', 'Hong Kong', 'Luxembourg', 'Monaco']);
const REMOTE_WORD = /\b(?:remot(?:e(?:ly)?|o|a)|home[- ]?based|work from home|télétravail|teletrabajo|home ?office|anywhere)\b/iu;
const PREFERRED = /\b(?:prefer\p{L}*|ideally|nice to have|a plus|bonus|bevorzugt|idealerweise|de préférence|preferiblemente|time ?zones?|timezone|overlap|hours|working hours)\b/iu;
/** Before a region that bounds where one may live. Group-free: the region begins where the match ends. */
const LEADS: readonly RegExp[] = [
  /(?:(?:\b|(?<=[a-z]))remot(?:e(?:ly)?|o|a)|\btélétravail|\bteletrabajo|\bhome ?office|\bwork(?:ing)? from home|\bhome[- ]based)(?:[- ](?:first|friendly|based|only|work(?:ing)?|position|role|job|opportunity|OK))?,? ?(?:(?:but )?(?:must be )?(?:based |located )?(?:from )?(?:anywhere )?(?:within|in|across|throughout|inside|from|im|aus|in der|innerhalb(?: von)?|desde|dentro de|en|em|dans|da|tutta|nel)\b|[-–—|,:/]|\(|(?=(?:US|USA|U\.S\.|UK|EU|EMEA|LATAM|APAC|AMER|NAMER|Europe|Canada|United States|United Kingdom|India|Germany|France|Spain|Poland|Brazil|Mexico|Australia)(?![\p{L}])))\s{0,2}(?:based (?:in|from) |located in |anywhere in )?(?:the |all of |most of |continental |contiguous |many |any |either )*/giu,
  /\b(?:must|need to|have to|should|required to|needs to|you(?:['’]re| are)|candidates?(?: must| should| will| can| need to)?|applicants?(?: must| should)?|be|employees must|currently|who)\b[^.;\n]{0,40}\b(?:be )?(?:located|based|resid\p{L}+|liv(?:e|ing)|domiciled|settled)\b (?:and (?:located|based|work\p{L}*|authori\p{L}+(?: to work)?) )?(?:in|within|anywhere in|on the west coast of|on the east coast of|inside)\s(?:one of )?(?:the (?:following (?:countries|states|locations)[:,]? ?)?)?(?:West Coast of the |East Coast of the |continental )?/giu,
  /\b(?:role|position|job|opportunity|opening|vacancy|opportunities)\b[^.;\n]{0,60}\b(?:based|located|remote|available|open|restricted|limited|open to)\b[^.;\n]{0,30}\b(?:in|within|to|across|from)\s(?:candidates |applicants |residents |people |those |anyone |employees )?(?:who (?:reside|live|are located|are based) )?(?:based |located |living |residing )?(?:(?:in|within|from|of) )?(?:the )?/giu,
  /\b(?:candidates?|applicants?|applications|people|folks|residents|talent|anyone|hiring|hire|employ|individuals)\b[^.;\n]{0,30}\b(?:in|from|of|within|based in|located in|residing in|anywhere in|based on the west coast of|on the West Coast of)\s(?:anywhere in )?(?:the )?(?:following (?:countries|states|locations)[:,]? ?)?/giu,
  /\b(?:anywhere|work from anywhere|from anywhere|within|available within|nationwide in|throughout|wohn\p{L}{0,4} in|lebst in|leben in|reside en|residan en(?: países de)?|residir en|vivir en|wohnsitz in|résider en|basé en|residenza in|woonachtig in|residir no)\s(?:in |within |across )?(?:the |all of |continental |en |le |la |der )?/giu,
];
/** "US-based", "USA only", "UK remote", "US-Remote": the region comes first. */
const TRAILS = /(?<![\p{L}\d])((?:the )?(?:(?:\p{Lu}\.){2,}|\p{Lu}\p{L}*)(?:[ /&,]{1,2}(?:and |or )?(?:(?:\p{Lu}\.){2,}|\p{Lu}\p{L}*)){0,4})(?:[- ](?:based)(?: (?:candidates|applicants|only|remote|employees|role|position))|[- ](?:only)(?![\p{L}])|[- ](?:ONLY )?[Rr](?:emote|EMOTE)(?![\p{L}]))/gu;
const STATE_LIST = /\b(?:states?|hire|employ|live|reside|located)\b[^.\n]{0,80}?((?:\b(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\b[,;/ ]{1,2}(?:and |or )?){2,})/gu;
const NATIONWIDE = /\b(?:a nivel nacional|nationwide|bundesweit|deutschlandweit|landesweit|en todo el país|toute la france|su tutto il territorio)\b/iu;
/** The subject is the company, not who may apply. */
const COMPANY =
  /\b(?:we(?:['’]re| are| have)|our (?:\p{L}+ )?(?:team|company|employees|people|customers|hq|headquarters|offices?|clients)|team (?:is|of)|headquartered|offices|customers|company|employees (?:are|work)|across (?:\d|multiple|many)|collaborat\p{L}+|colleagues|stakeholders|experience|travel|markets?)\b/iu;
/** Pay and benefits by country bound nothing. */
const ABOUT_PAY = /\b(?:salary|salaries|pay|compensation|base range|benefits?|bonus|equity|wage)\b/iu;
const EXCEPT = /\b(?:not|n['’]t|except\p{L}*|excluding|other than|outside)\b/iu;
const MAX_TEXT = 60_000;
const MAX_TRIES = 30;

/** What a place field says about where a remote worker may live ("Remote - US", "Germany (Remote)", a bare country). */
export function fieldScope(text: string, near: readonly Place[], isRemote: boolean): Scope | null {
  const reading = readLocationText(text, near);
  if (reading.worldwide && reading.places.length === 0 && reading.macro.length === 0) return { codes: [], places: [], hasCity: false, start: 0, end: text.length };
  const saysRemote = REMOTE_WORD.test(text);
  if (!saysRemote && !isRemote) return null;
  const bracket = /remot(?:e|o|a)(?:[ -](?:only|ok|work|first|possible|friendly|position|role))?,?\s?\(([^()]{2,80})\)/iu.exec(text)?.[1];
  if (bracket !== undefined && PREFERRED.test(bracket) && !/[,;]/.test(bracket)) return null;
  const inner =
    bracket === undefined
      ? null
      : (toScope(bracket, near, 0, text.length, true) ?? toScope(bracket.split(/[,;]/)[0] ?? '', near, 0, text.length, true));
  if (inner !== null && inner.codes.length > 0 && !inner.hasCity) return inner;
  const areas = reading.places.filter((place) => place.city === null || CITY_STATES.has(place.city));
  if (areas.length < reading.places.length) return null;
  const codes = [...new Set([...areas.flatMap((place) => (place.country === null ? [] : [place.country])), ...reading.macro])];
  return codes.length === 0 ? null : { codes, places: areas, hasCity: false, start: 0, end: text.length };
}

/** "ML Engineer", "AI/ML": two capitals alone name no country, save the few that everybody writes. */
export function isNamed(place: Place, words: string): boolean {
  if (place.city !== null && place.lat !== null) return true;
  if (place.country === 'US' || place.country === 'GB' || /remote/i.test(words.replace(/\([^()]*\)/g, ' '))) return true;
  return place.country !== null && !new RegExp(`(?<![\\p{L}])${place.country}(?![\\p{L}])`, 'u').test(words);
}

/** Header parts that offer remote work with a region: "REMOTE (US)", "Remote in Europe or eastern US". */
export function headerScope(text: string, title: string, near: readonly Place[]): Scope | null {
  const parts = headerParts(text);
  for (const part of parts) {
    const words = text.slice(part.start, part.end);
    if (wordsWorkplace(words)?.workplace !== 'remote') continue;
    const scope = fieldScope(words, near, false) ?? scopeAfterRemote(words, near);
    if (scope !== null) return { ...scope, start: part.start, end: part.end };
  }
  const scope = scopeAfterRemote(title, near);
  if (scope === null && parts.some((part) => wordsWorkplace(text.slice(part.start, part.end))?.workplace === 'remote')) return countryPart(text, parts, near);
  return scope === null ? null : { ...scope, start: -1, end: -1 };
}

/** "Poland | Remote": a country as a part of its own, with no city anywhere in the header. */
function countryPart(text: string, parts: readonly Part[], near: readonly Place[]): Scope | null {
  if (/\bremote\b[^.\n]{0,20}\bprefer/iu.test(text)) return null;
  let found: Scope | null = null;
  for (const part of parts) {
    const reading = readLocationText(text.slice(part.start, part.end), near);
    if (reading.places.some((place) => place.city !== null)) return null;
    if (found !== null || reading.unknown.length > 0 || PREFERRED.test(text.slice(part.start, part.end))) continue;
    const codes = [...new Set([...reading.places.flatMap((place) => (place.country === null ? [] : [place.country])), ...reading.macro])];
    if (codes.length > 0) found = { codes, places: reading.places, hasCity: false, start: part.start, end: part.end };
  }
  return found;
}

function scopeAfterRemote(words: string, near: readonly Place[]): Scope | null {
  return findScopes(words, near, true)[0] ?? null;
}

/** Sentences that bound where one may live. Those with "preferred" or a time zone do not. */
export function textScope(fullText: string, near: readonly Place[]): Scope | null {
  const scopes = findScopes(fullText.slice(0, MAX_TEXT), near, false);
  const [first] = scopes;
  if (first === undefined) return null;
  const codes: string[] = [];
  const places: Place[] = [];
  for (const scope of scopes) {
    for (const code of scope.codes) if (!codes.includes(code)) codes.push(code);
    for (const place of scope.places) if (!places.some((one) => one.country === place.country && one.region === place.region)) places.push(place);
  }
  return { ...first, codes, places };
}

/** "South Africa-based candidates preferred": the country of the tag is a wish, not a limit. */
export function prefersCountry(text: string): boolean {
  return text.includes('-based') && /\b\p{Lu}[\p{L} ]{1,24}-based (?:candidates?|applicants?) (?:are )?prefer/u.test(text.slice(0, MAX_TEXT));
}

/** Whether the text says that the whole country of its place is meant. */
export function saysNationwide(text: string): boolean {
  return NATIONWIDE.test(text.slice(0, MAX_TEXT));
}

function findScopes(text: string, near: readonly Place[], isHeader: boolean): Scope[] {
  const found: Scope[] = [];
  const add = (scope: Scope | null) => {
    if (scope !== null && !found.some((one) => one.start === scope.start)) found.push(scope);
  };
  LEADS.forEach((pattern, index) => {
    let tries = 0;
    for (const match of text.matchAll(pattern)) {
      if (++tries > MAX_TRIES) break;
      const at = match.index + match[0].length;
      const sentence = sentenceAround(text, match.index, at);
      if (!isHeader && /authori[sz]ed|eligible to work|right to work|work permit/iu.test(match[0])) continue;
      if (!isHeader && isPerk(sentence.before + match[0] + sentence.after)) continue;
      const ofApplicants = /\b(?:candidates?|applicants?|residents)\b/iu.test(match[0]);
      if (!isHeader && index > 0 && !ofApplicants && COMPANY.test(sentence.before + match[0])) continue;
      if (!isHeader && ABOUT_PAY.test(sentence.before + match[0] + (index === 0 ? '' : sentence.after))) continue;
      if (!isHeader && index === 0 && /\b(?:team|company|culture|experience|workforce|employees)\b/iu.test(match[0])) continue;
      const scope = regionAt(text, at, near, match.index, sentence.after);
      // "Remote, Zurich": a city after a mere comma bounds nothing.
      if (scope?.hasCity && /[-–—|,:/(]\s{0,2}$/u.test(match[0])) continue;
      add(scope !== null && EXCEPT.test(match[0]) ? without(scope) : scope);
    }
  });
  let tries = 0;
  for (const match of text.matchAll(TRAILS)) {
    if (++tries > MAX_TRIES) break;
    const name = match[1] ?? '';
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 30);
    const around = text.slice(Math.max(0, match.index - 40), match.index + match[0].length + 60);
    if (!isHeader && ABOUT_PAY.test(around)) continue;
    if (name.length < 3 && !/^(?:US|UK|EU)$/.test(name)) continue;
    if (PREFERRED.test(after) || (/based$/.test(match[0]) && !isHeader)) continue;
    add(toScope(name, near, match.index, match.index + match[0].length, true));
  }
  for (const match of text.matchAll(STATE_LIST)) {
    const around = text.slice(match.index, match.index + match[0].length + 80);
    if (ABOUT_PAY.test(around)) continue;
    add({ codes: ['US'], places: [{ city: null, region: null, country: 'US', lat: null, lng: null }], hasCity: false, start: match.index, end: match.index + match[0].trimEnd().length });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "We do not hire in the following states: AK, AR": the rest of the country is meant; other exceptions bound nothing. */
function without(scope: Scope): Scope | null {
  const states = scope.places.filter((place) => place.region !== null);
  const country = states[0]?.country ?? null;
  if (country === null || states.length < scope.places.length) return null;
  return { ...scope, codes: [country], places: [{ city: null, region: null, country, lat: null, lng: null }] };
}

/** "Work from abroad within Europe for one month per year". */
function isPerk(sentence: string): boolean {
  PERK.lastIndex = 0;
  return PERK.test(sentence);
}

function sentenceAround(text: string, start: number, end: number): { before: string; after: string } {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, text.lastIndexOf('. ', start - 1) + 2, start - 80, 0);
  const stop = text.slice(end, end + 120).search(/[.;\n]/);
  return { before: text.slice(from, start), after: text.slice(end, stop < 0 ? end + 120 : end + stop) };
}

/** The region named from offset `at`: countries, states, EU and the like in a list; it ends at the first other word. */
function regionAt(text: string, at: number, near: readonly Place[], start: number, after: string): Scope | null {
  const words = [...text.slice(at, at + 110).matchAll(/[\p{L}][\p{L}.'’-]*|[,/&|]|[.;\n()]/gu)];
  let end = 0;
  let i = 0;
  let sawRegion = false;
  while (i < words.length) {
    const word = words[i];
    if (word === undefined) break;
    const text1 = word[0];
    if (/^[.;\n()]$/.test(text1)) break;
    if (/^(?:,|\/|&|\||and|or|the|either|oder|und|et|ou|y|o|e|of|eastern|western|any|all|most|parts|countries|countries:|states|in|within)$/iu.test(text1)) {
      i++;
      continue;
    }
    const taken = regionWords(words, i);
    if (taken === 0) break;
    sawRegion = true;
    const last = words[i + taken - 1];
    if (last !== undefined) end = last.index + last[0].length;
    i += taken;
  }
  if (!sawRegion) return null;
  const rest = after.slice(Math.max(0, end), end + 34);
  if (PREFERRED.test(rest)) return null;
  return toScope(text.slice(at, at + end), near, start, at + end, false);
}

function regionWords(words: readonly RegExpExecArray[], at: number): number {
  const first = words[at]?.[0] ?? '';
  if (!/^\p{Lu}|^(?:latin|south|north|any|worldwide|anywhere|global)/u.test(first)) return 0;
  for (let size = Math.min(4, words.length - at); size >= 1; size--) {
    const name = words.slice(at, at + size).map((word) => word[0]).join(' ');
    const plain = name.replace(/\.$/, '');
    if (/[,/&|.;\n()]/.test(plain.replace(/\b[A-Z]\.?/g, ''))) continue;
    if (findCountry(plain) !== null) return size;
    const token = lookUp(plain);
    if (token === null) continue;
    if (token.macro !== null) return size;
    if (token.areas.some((area) => area.region !== null) && (plain.length > 2 || /^[A-Z]{2}$/.test(plain))) return size;
    if (size === 1 && plain.length === 2 && /^(?:US|UK|EU)$/.test(plain)) return size;
    if (token.cities.length > 0 && (token.cities[0]?.population ?? 0) >= 100 && (plain.length > 3 || /^(?:NYC|SF|LA)$/.test(plain))) return size;
  }
  return 0;
}

function toScope(words: string, near: readonly Place[], start: number, end: number, strict: boolean): Scope | null {
  if (PREFERRED.test(words)) return null;
  const reading = readLocationText(words.replace(/\bonly\b/giu, ' '), near);
  if (strict && reading.unknown.length > 0) return null;
  if (reading.worldwide && reading.places.length === 0 && reading.macro.length === 0) return { codes: [], places: [], hasCity: false, start, end };
  const codes = [...new Set([...reading.places.flatMap((place) => (place.country === null ? [] : [place.country])), ...reading.macro])];
  if (codes.length === 0) return null;
  const areas = reading.places.filter((place) => place.city === null);
  const states = areas.filter((place) => place.region !== null);
  const places = states.length > 1 ? codes.filter((code) => code.length === 2 && !/^(?:EU|XL|XA)$/.test(code)).map((country) => ({ city: null, region: null, country, lat: null, lng: null })) : areas;
  return { codes, places, hasCity: areas.length < reading.places.length, start, end };
}
