import type { Place } from '../../posting.ts';
import { MACRO_MEMBERS } from '../data/macro-regions.ts';
import { light } from '../light-pattern.ts';
import { countryName } from './countries.ts';
import { type LocationReading, readLocationText } from './read-location-text.ts';

/** Where a remote worker may live, as read from one stretch. */
export interface Scope {
  /** Countries (alpha-2) and `EU`, `XL`, `XA`, in the order named; empty = anywhere was said. */
  codes: string[];
  /** The countries (and states) among them, as places. */
  places: Place[];
  /** A city is among what was named. */
  hasCity: boolean;
  /** The words are about who may apply or where the role is based, not merely "remote" beside a region. */
  firm: boolean;
  start: number;
  end: number;
}

/** A wish or a time zone, not a limit. */
export const PREFERRED = light(
  /\b(?:prefer\p{L}*|ideally|nice to have|a plus|bonus|bevorzugt|idealerweise|de préférence|preferiblemente|time ?zones?|timezone|overlap|hours|working hours)\b|±|\+\/?-/iu,
);

/** The countries of the places and the codes of the regions, without repeats. */
export function codesOf({ places, macro }: Pick<LocationReading, 'places' | 'macro'>): string[] {
  return [
    ...new Set([...places.flatMap((place) => (place.country === null ? [] : [place.country])), ...macro]),
  ];
}

/** A sentence about this role lists countries of the regions that a field names ("Americas", "EMEA"), and not the regions themselves. */
export function isNarrower(scope: Scope, regions: readonly string[]): boolean {
  const isRegion = (code: string) => MACRO_MEMBERS[code] !== undefined;
  return (
    scope.firm &&
    regions.some(isRegion) &&
    scope.codes.every(
      (code) =>
        !isRegion(code) && regions.some((region) => region === code || MACRO_MEMBERS[region]?.has(code)),
    )
  );
}

/** The countries and regions named in `words`; null where none is, where they are a wish, or, if `strict`, where other words stand among them. */
export function toScope(
  words: string,
  near: readonly Place[],
  start: number,
  end: number,
  strict: boolean,
): Scope | null {
  if (PREFERRED.test(words)) return null;
  const reading = readLocationText(words.replace(/\bonly\b/gi, ' ').replace(/(?<=\p{L}{2})\.$/u, ''), near);
  if (strict && reading.unknown.length > 0) return null;
  if (reading.worldwide && reading.places.length === 0 && reading.macro.length === 0)
    return { codes: [], places: [], hasCity: false, firm: false, start, end };
  const codes = codesOf(reading);
  if (codes.length === 0) return null;
  const areas = reading.places.filter((place) => place.city === null);
  const states = areas.filter((place) => place.region !== null);
  const places =
    states.length > 1
      ? codes
          .filter((code) => code.length === 2 && !/^(?:EU|XL|XA)$/.test(code))
          .map((country) => ({ city: null, region: null, country, lat: null, lng: null }))
      : areas;
  return { codes, places, hasCity: areas.length < reading.places.length, firm: false, start, end };
}

/** "ML Engineer", "AI/ML": two capitals alone name no country, save the few that everybody writes. */
export function isNamed(place: Place, words: string): boolean {
  if (place.city !== null && place.lat !== null) return true;
  if (place.city !== null && place.region === null && !words.includes(countryName(place.country ?? '')))
    return false;
  if (place.country === 'US' || place.country === 'GB' || /remote/i.test(words.replace(/\([^()]*\)/g, ' ')))
    return true;
  return place.country !== null && !new RegExp(`(?<![\\p{L}])${place.country}(?![\\p{L}])`, 'u').test(words);
}
