import type { Place, Receipt, Workplace } from '../posting.ts';
import { MACRO_MEMBERS } from './data/macro-regions.ts';
import { findCountry } from './places/countries.ts';
import { readLocationText } from './places/read-location-text.ts';
import {
  fieldScope,
  headerScope,
  isNamed,
  prefersCountry,
  type Scope,
  saysNationwide,
  textScope,
} from './places/remote-scope.ts';
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
  const applicants = raw.applicantLocations.flatMap((name) => codesOf(name, near));
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
  const field = fieldOf(source);
  // The text beats the tag where it widens or repeats it; a tag that names countries beats a stray country in the text.
  if (
    said !== null &&
    said.codes.length > 0 &&
    (field === null || field.scope.codes.length === 0 || covers(said.codes, field.scope.codes))
  )
    return scopeFound(said, source);
  if (field !== null && field.scope.codes.length > 0 && prefersCountry(text) && !/remote/i.test(field.text))
    return null;
  if (field !== null && field.scope.codes.length > 0)
    return fieldFound(field.scope.codes, source, 'locations', field.text);
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
  const country = places.find((place) => place.country !== null)?.country;
  if (country != null && saysNationwide(text))
    return fieldFound([country], source, 'locations', raw.locations[0] ?? country);
  return null;
}

function covers(wide: readonly string[], narrow: readonly string[]): boolean {
  return narrow.every((code) => wide.some((other) => other === code || MACRO_MEMBERS[other]?.has(code)));
}

function fieldOf(source: Source): { scope: Scope; text: string } | null {
  const codes: string[] = [];
  let first: string | null = null;
  const isAlone = source.raw.locations.length === 1;
  for (const location of source.raw.locations) {
    const scope = fieldScope(location, source.companyPlaces, true);
    // Among other cities a city-state is a city.
    if (
      scope === null ||
      (!isAlone && scope.places.some((place) => place.city !== null) && !/remote/i.test(location))
    )
      continue;
    first ??= location;
    for (const code of scope.codes) if (!codes.includes(code)) codes.push(code);
  }
  return first === null
    ? null
    : { scope: { codes, places: [], hasCity: false, start: 0, end: 0 }, text: first };
}

function codesOf(name: string, near: readonly Place[]): string[] {
  const country = findCountry(name);
  if (country !== null) return [country];
  const { places, macro } = readLocationText(name, near);
  return [...places.flatMap((place) => (place.country === null ? [] : [place.country])), ...macro];
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
