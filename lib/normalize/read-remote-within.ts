import type { Place, Receipt, Workplace } from '../posting.ts';
import { MACRO_MEMBERS } from './data/macro-regions.ts';
import { findCountry } from './places/countries.ts';
import { readLocationText } from './places/read-location-text.ts';
import { fieldScope, headerScope, saysRemote } from './places/remote-scope.ts';
import { codesOf, isNamed, isNarrower, type Scope } from './places/scope.ts';
import { prefersCountry, saysNationwide, textScope } from './places/text-scope.ts';
import { titleCountry } from './places/title-places.ts';
import { sentenceAt } from './sentence-at.ts';
import type { Found, Source } from './source.ts';

/**
 * The countries in which a remote worker may live, as alpha-2 codes, with `EU` (Europe, EMEA), `XL` (Latin America) and `XA`
 * (Asia-Pacific) for regions that are no list of countries. Only for remote roles, and only where a limit is said: in the
 * source's applicant locations, in words ("remote within Poland"), in the place text ("Remote - US", a bare country). A city
 * alone, time zones and preferences are no limit; null = anywhere or not said.
 */
export function readRemoteWithin(
  source: Source,
  workplace: Workplace | null,
  places: readonly Place[],
): Found<string[]> | null {
  if (workplace !== 'remote') return null;
  const { raw, text, title } = source;
  const near = source.companyPlaces;
  const applicants = raw.applicantLocations.flatMap((name) => codesOfName(name, near));
  if (applicants.length > 0)
    return fieldFound(
      [...new Set(applicants)],
      source,
      'applicantLocations',
      raw.applicantLocations.join('; '),
    );
  const header = raw.locations.length === 0 ? headerScope(text, title, near) : null;
  if (header !== null) return scopeFound(header, source);
  const said = textScope(text, near);
  const field = fieldLimit(source);
  if (said !== null && said.codes.length > 0 && beats(said, field)) return scopeFound(said, source);
  if (field !== null) {
    if (field.codes.length === 0 || (!field.saysRemote && prefersCountry(text))) return null;
    return fieldFound(field.codes, source, 'locations', field.text);
  }
  const titled = fieldScope(title, near, false);
  if (
    titled !== null &&
    titled.codes.length > 0 &&
    titled.places.every((place) => isNamed(place, title.replace(/remote/gi, '')))
  )
    return {
      value: titled.codes,
      receipt: { field: 'remoteWithin', origin: 'title', source: null, quote: title, start: null, end: null },
    };
  const [only] = places;
  if (
    places.length === 1 &&
    only?.city === null &&
    only.country !== null &&
    titleCountry(title) === only.country
  )
    return {
      value: [only.country],
      receipt: { field: 'remoteWithin', origin: 'title', source: null, quote: title, start: null, end: null },
    };
  const country = places.find((place) => place.country !== null)?.country;
  if (country != null && saysNationwide(text))
    return fieldFound([country], source, 'locations', raw.locations[0] ?? country);
  return null;
}

/** What the place texts say; no codes = anywhere. */
interface FieldLimit {
  codes: string[];
  text: string;
  saysRemote: boolean;
}

/**
 * The text beats the tag where it repeats or widens it; a tag that names countries beats a stray country in the text, and a tag
 * that offers remote work in a region beats whatever does not speak of this role.
 */
function beats(said: Scope, field: FieldLimit | null): boolean {
  if (field === null) return true;
  if (field.saysRemote && !said.firm) return false;
  if (isNarrower(said, field.codes)) return true;
  if (!field.saysRemote && field.codes.length > 2 && said.codes.every((code) => field.codes.includes(code)))
    return true;
  return field.codes.every((code) =>
    said.codes.some((other) => other === code || MACRO_MEMBERS[other]?.has(code)),
  );
}

function fieldLimit({ raw, companyPlaces }: Source): FieldLimit | null {
  const codes: string[] = [];
  let text: string | null = null;
  let offered = false;
  const isAlone = raw.locations.length === 1;
  for (const location of raw.locations.flatMap(remoteParts)) {
    const scope = fieldScope(location, companyPlaces, true) ?? offeredScope(location, companyPlaces);
    const remote = saysRemote(location);
    // Among other cities a city-state is a city.
    if (scope === null || (!isAlone && !remote && scope.places.some((place) => place.city !== null)))
      continue;
    text ??= location;
    offered ||= remote;
    for (const code of scope.codes) if (!codes.includes(code)) codes.push(code);
  }
  return text === null ? null : { codes, text, saysRemote: offered };
}

/** "Boston, MA; Remote - US": of several places in one text, those that offer remote work; else the text as it is. */
function remoteParts(location: string): string[] {
  const parts = location.split(/[;|]/).map((part) => part.trim());
  const remote =
    parts.length > 1 ? parts.filter((part) => saysRemote(part) && /\p{L}.*\P{L}.*\p{L}/u.test(part)) : [];
  return remote.length > 0 ? remote : [location];
}

/** "London or remote within the UK", "Madrid / Remote Spain": the part that offers remote work. */
function offeredScope(location: string, near: readonly Place[]): Scope | null {
  for (const part of location.split(/[/()]|,? \b(?:or|oder|ou|o|and)\b /)) {
    const words = part.trim();
    if (words.length === location.length || !saysRemote(words)) continue;
    const scope = fieldScope(words, near, false);
    if (scope !== null && scope.codes.length > 0 && !scope.hasCity) return scope;
  }
  return null;
}

function codesOfName(name: string, near: readonly Place[]): string[] {
  const country = findCountry(name);
  return country === null ? codesOf(readLocationText(name, near)) : [country];
}

function scopeFound(scope: Scope, source: Source): Found<string[]> | null {
  if (scope.codes.length === 0) return null;
  if (scope.start < 0) {
    return {
      value: scope.codes,
      receipt: {
        field: 'remoteWithin',
        origin: 'title',
        source: null,
        quote: source.title,
        start: null,
        end: null,
      },
    };
  }
  const { start, end } = sentenceAt(source.text, scope.start, scope.end);
  const receipt: Receipt = {
    field: 'remoteWithin',
    origin: 'text',
    source: null,
    quote: source.text.slice(start, end),
    start,
    end,
  };
  return { value: scope.codes, receipt };
}

function fieldFound(value: string[], source: Source, name: string, quote: string): Found<string[]> {
  return {
    value,
    receipt: {
      field: 'remoteWithin',
      origin: source.raw.origin,
      source: name,
      quote,
      start: null,
      end: null,
    },
  };
}
