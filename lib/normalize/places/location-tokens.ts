import { MACRO_REGIONS, UNCODED_REGIONS } from '../data/macro-regions.ts';
import { repairMojibake } from '../description/repair-mojibake.ts';
import { remember } from '../remember.ts';
import { type Area, inside } from './areas.ts';
import { countryOfCode, findCountry } from './countries.ts';
import { foldName } from './fold-name.ts';
import { type City, findCitiesByKey, findRegions } from './gazetteer.ts';
import {
  FURNITURE_WORDS,
  NOT_A_PLACE,
  OFFICE_DAYS,
  POSTCODE,
  STREET,
  STREET_END,
  TIME_ZONES,
  WORKPLACE_WORDS,
} from './location-words.ts';

/** One name in a location text with everything it could be. */
export interface LocationToken {
  /** The words as written, furniture removed. */
  text: string;
  cities: readonly City[];
  areas: readonly Area[];
  /** It is the name of a country. */
  country: boolean;
  /** Codes of a region that is no country (`EU`); empty list = anywhere; null = no such region. */
  macro: readonly string[] | null;
  /** Nothing known: perhaps a small town, perhaps furniture. */
  unknown: boolean;
  /** Words beside a known name in the same phrase; they only tell that the phrase holds more than places. */
  leftover: boolean;
  /** A list separator stands before it, so it does not belong to the name before. */
  listBreak: boolean;
  /** It stands in brackets. */
  bracketed: boolean;
}

/** Countries whose name is also their city's. */
const CITY_STATES: ReadonlySet<string> = new Set(['SG', 'HK', 'LU', 'MC', 'MO', 'GI', 'SM', 'DJ', 'VA']);
/** Two letters that name a city. */
const SHORT_CITIES: ReadonlySet<string> = new Set(['la', 'sf', 'dc', 'hk', 'kl', 'ny']);
const MAX_LENGTH = 600;
const MAX_TOKENS = 60;
const FLAG = /[\u{1F1E6}-\u{1F1FF}]{2}/gu;
const LIST_WORD =
  / (?:or|and|oder|und|ou|et|o|y|e|of|en|as well as|sowie|plus|und\/oder|and\/or) |\s?[/&+]\s?| (?:to) (?=\p{Lu})/giu;

/** The names in a location text, in order. The text is cut at 600 characters. */
export function tokenizeLocation(text: string): readonly LocationToken[] {
  return tokensOf(text.slice(0, MAX_LENGTH));
}

const tokensOf = remember(5_000, tokenize);

function tokenize(text: string): readonly LocationToken[] {
  const clean = repairMojibake(text)
    .replace(FLAG, (flag) => `, ${flagCountry(flag)} `)
    .replace(/\p{Extended_Pictographic}|\ufe0f|[*_\u200b-\u200f]/gu, ' ')
    .replace(TIME_ZONES, ' ')
    .replace(/\s+/g, ' ');
  const tokens: LocationToken[] = [];
  let depth = 0;
  let listBreak = false;
  for (const part of clean.split(/([;|•·,()[\]]|\s[-–—:]\s|\s\/\s)/)) {
    if (tokens.length >= MAX_TOKENS) break;
    const mark = part.trim();
    if (mark === '(' || mark === '[') depth++;
    else if (mark === ')' || mark === ']') depth = Math.max(0, depth - 1);
    else if (mark === ';' || mark === '|' || mark === '•' || mark === '·' || mark === '/') listBreak = true;
    else if (mark === '' || /^[,–—:-]$/.test(mark)) continue;
    else {
      const found = readChunk(mark, 0);
      found.forEach((token, index) => {
        tokens.push({
          ...token,
          listBreak: listBreak ? index === 0 || token.listBreak : token.listBreak,
          bracketed: depth > 0,
        });
      });
      if (found.length > 0) listBreak = false;
    }
  }
  return tokens;
}

/** A connecting word left at an end when "or Remote" was taken away. */
const EDGE_WORD =
  /^(?:(?:or|and|oder|und|ou|et|y|o|e|&|\/|\+)(?: |$))+|(?:(?:^| )(?:or|and|oder|und|ou|et|y|o|e|&|\/|\+))+$/gi;

type Bare = Omit<LocationToken, 'bracketed'>;

/** "or US REMOTE" begins another place. */
function readChunk(chunk: string, level: number): Bare[] {
  const found = readPhrase(chunk, level);
  const [first] = found;
  return first !== undefined && BEGINS_ANOTHER.test(chunk)
    ? [{ ...first, listBreak: true }, ...found.slice(1)]
    : found;
}

const BEGINS_ANOTHER = /^(?:or|and|oder|und|ou|et) /i;

function readPhrase(chunk: string, level: number): Bare[] {
  const direct = lookUp(chunk);
  if (direct !== null) return [direct];
  const town = townOfAddress(chunk);
  if (town !== null) return [town];
  if (STREET_END.test(chunk)) return [unknown(chunk)];
  if (STREET.test(chunk) && /\d/.test(chunk) && !/\d{5}|[A-Z]\d[A-Z]/.test(chunk)) return [unknown(chunk)];
  const bare = chunk
    .replace(WORKPLACE_WORDS, ' ')
    .replace(OFFICE_DAYS, ' ')
    .replace(POSTCODE, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(EDGE_WORD, '')
    .replace(/^[\s\-–—:.,]+|[\s\-–—:.,]+$/g, '');
  if (!/[\p{L}\p{N}]/u.test(bare)) return [];
  if (bare !== chunk) {
    const known = lookUp(bare);
    if (known !== null) return [known];
  }
  if (level < 2) {
    const parts = bare
      .split(LIST_WORD)
      .map((part) => part.trim())
      .filter((part) => part !== '');
    if (parts.length > 1) {
      return parts.flatMap((part, index) =>
        readChunk(part, level + 1).map((token, at) =>
          index > 0 && at === 0 ? { ...token, listBreak: true } : token,
        ),
      );
    }
  }
  if (bare.includes('-') || bare.includes('–')) {
    const parts = bare.split(/\s?[-–]\s?/).filter((part) => part !== '');
    // "DE-BE-Berlin": the second part is a subdivision, which only the US and Canada write for people.
    const [country = '', inner = ''] = parts;
    if (
      parts.length === 3 &&
      /^[A-Z]{2}$/.test(country) &&
      /^[A-Z]{2,3}$/.test(inner) &&
      !/^(?:US|CA)$/.test(country)
    )
      parts.splice(1, 1);
    const known = parts.map((part) => lookUp(part));
    if (parts.length > 1 && known.filter((one) => one !== null).length >= parts.length - 1) {
      return known.flatMap((one, index) => (one === null ? [unknown(parts[index] ?? '')] : [one]));
    }
  }
  const plain = bare
    .replace(FURNITURE_WORDS, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s\-–—:.]+|[\s\-–—:.]+$/g, '');
  if (plain === '') return [];
  if (plain !== bare) {
    const known = lookUp(plain);
    if (known !== null) return [known];
  }
  const scanned = scanWords(plain);
  return scanned.length > 0 ? scanned : [unknown(plain)];
}

const AFTER_POSTCODE = /(?:^|[\s-])(?:\d{4} ?[A-Z]{2}|\d{3} \d{2}|\d{4,6})\s+(\p{Lu}[^\d]{2,40})$/u;
const AFTER_STREET =
  /\b(?:blvd|ave|avenue|st|street|rd|road|suite|ste|floor|fl|unit|#)\.?,? (?:\d[\w-]{0,5} |#?\d[\w-]{0,5} )?((?:\p{Lu}[\p{L}'’.-]+ ?){1,3})$/iu;

/** "Hauptstr. 5, 10117 Berlin", "99 N Main Blvd Suite 306 Springfield": the known town at the end of an address. */
function townOfAddress(chunk: string): Bare | null {
  if (!/\d/.test(chunk)) return null;
  const name = (AFTER_POSTCODE.exec(chunk) ?? AFTER_STREET.exec(chunk))?.[1];
  if (name === undefined || !/^\p{Lu}/u.test(name) || STREET_END.test(name)) return null;
  const token = lookUp(name);
  return token !== null && token.cities.length > 0 ? token : null;
}

function unknown(text: string): Bare {
  return {
    text,
    cities: [],
    areas: [],
    country: false,
    macro: null,
    unknown: true,
    leftover: false,
    listBreak: false,
  };
}

/** What a whole phrase may name, or null. Two-letter codes count in any case only as the whole phrase. */
export function lookUp(phrase: string): Bare | null {
  return phrase.length > LONGEST_PHRASE ? null : nameOf(phrase);
}

const LONGEST_PHRASE = 80;
const nameOf = remember(20_000, findName);

function findName(phrase: string): Bare | null {
  const text = phrase.trim().replace(/[市都府]$/, '');
  if (text.length < 2 || text.length > 60) return null;
  const key = foldName(text);
  if (key.length < 2) return null;
  const macro = Object.hasOwn(MACRO_REGIONS, key) ? (MACRO_REGIONS[key] ?? null) : null;
  const bare = { text, country: false, unknown: false, leftover: false, listBreak: false };
  if (macro !== null) return { ...bare, cities: [], areas: [], macro };
  if (UNCODED_REGIONS.has(key)) return { ...bare, cities: [], areas: [], macro: null };
  const country = findCountry(text);
  if (NOT_A_PLACE.has(key) && !(country !== null && /^[A-Z]{2,3}$/.test(text))) return null;
  const isCode = key.length === 2 && /^[A-Za-z]\.? ?[A-Za-z]\.?$/.test(text);
  const isCity = isCode ? SHORT_CITIES.has(key) : country === null || CITY_STATES.has(country);
  const cities = isCity ? findCitiesByKey(key) : [];
  const areas: Area[] = [];
  if (isCode && !/^[A-Z]/.test(text)) return null;
  if (country !== null) areas.push({ country, region: null });
  for (const region of findRegions(text)) areas.push({ country: region.country, region: region.code });
  if (isCode && country === null && /^[A-Z]/.test(text)) {
    const coded = countryOfCode(text.replace(/[. ]/g, '').toUpperCase());
    if (coded !== null) areas.push({ country: coded, region: null });
  }
  if (cities.length === 0 && areas.length === 0) return null;
  return { ...bare, cities, areas, country: country !== null, macro: null };
}

/** Known names inside a phrase that is unknown as a whole ("Provo UT", "NYC Office 307"), longest first. */
function scanWords(phrase: string): Bare[] {
  const found = scanFor(phrase, []);
  // "US Redmond": beside a country or state a smaller town counts too.
  return found.some((token) => token.areas.length > 0) && !found.some((token) => token.cities.length > 0)
    ? scanFor(phrase, found)
    : found;
}

/** `beside`: what is known already; a town in a state named beside it may be small. */
function scanFor(phrase: string, beside: readonly Bare[]): Bare[] {
  const words = phrase.split(' ').slice(0, 16);
  const found: Bare[] = [];
  let known = 0;
  for (let at = 0; at < words.length; ) {
    let taken = 0;
    for (let size = Math.min(4, words.length - at); size >= 1 && taken === 0; size--) {
      const candidate = words.slice(at, at + size).join(' ');
      const token = lookUp(candidate);
      if (token === null || !worthTaking(candidate, token, at > 0, leastBeside(token, beside))) continue;
      found.push(token);
      taken = size;
    }
    known += taken;
    at += Math.max(1, taken);
  }
  // A city name among many other words is a company or a shop; a code or a country still counts.
  const bounded = found.some((token) => token.areas.some((area) => area.region !== null || token.country));
  const sure = found.filter(
    (token) =>
      token.cities.length === 0 ||
      bounded ||
      known * ((token.cities[0]?.population ?? 0) >= 500 ? 3 : 2) >= words.length,
  );
  const named = withLeadingName(words, sure);
  const rest = words.length - known;
  if (named.length > 0 && rest > 0 && named[0]?.unknown !== true)
    named.push({ ...unknown(phrase), leftover: true });
  return named;
}

function leastBeside(token: Bare, beside: readonly Bare[]): number {
  if (beside.length === 0) return 150;
  const states = beside.flatMap((one) => one.areas.filter((area) => area.region !== null));
  return inside(token.cities, states).length > 0 ? 5 : 30;
}

/** "Chantilly VA": the words before the first region code are a town we do not know. */
function withLeadingName(words: string[], found: Bare[]): Bare[] {
  const first = found[0];
  if (first === undefined || first.cities.length > 0 || !first.areas.some((area) => area.region !== null))
    return found;
  const at = words.indexOf(first.text);
  const name = words.slice(0, at).join(' ');
  return at > 0 && /^\p{Lu}[\p{L}'’. -]{2,30}$/u.test(name) ? [unknown(name), ...found] : found;
}

function worthTaking(candidate: string, token: Bare, hasNameBefore: boolean, least: number): boolean {
  if (candidate.length === 2) {
    if (/^[A-Z]{2}$/.test(candidate)) return true;
    return (
      hasNameBefore && /^[A-Z][a-z]$/.test(candidate) && token.areas.some((area) => area.region !== null)
    );
  }
  if (!/^\p{Lu}|^\P{ASCII}/u.test(candidate)) return false;
  if (token.macro !== null || token.country || token.areas.some((area) => area.region !== null)) return true;
  if (candidate.length < 5 && !/^[A-Z]+$/.test(candidate)) return false;
  return (token.cities[0]?.population ?? 0) >= least;
}

function flagCountry(flag: string): string {
  return [...flag].map((letter) => String.fromCharCode((letter.codePointAt(0) ?? 0) - 0x1f1e6 + 65)).join('');
}
