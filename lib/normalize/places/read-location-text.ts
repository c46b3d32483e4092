import type { Place } from '../../posting.ts';
import { CITY_BEFORE_STATE } from './areas.ts';
import { foldName } from './fold-name.ts';
import { type GroupedTokens, groupTokens, type PlaceGroup } from './group-tokens.ts';
import { tokenizeLocation } from './location-tokens.ts';
import { settleGroup } from './settle-group.ts';

export interface LocationReading {
  /** The places named, in order, without repeats. A country alone is a place with a country only. */
  places: Place[];
  /** Codes of named regions that are no country (`EU`, `XL`, `XA`, or lists such as DACH). */
  macro: string[];
  /** "Worldwide", "Anywhere" was said. */
  worldwide: boolean;
  /** Words that are neither places nor furniture. */
  unknown: string[];
}

/**
 * Reads a location text ("Seattle, WA; Remote - US", "Munich, Bavaria, Germany", "US-TX-Austin") into places. Ambiguous names are
 * settled by the region or country named with them, then by the other places of the text, then by `near` (where the company
 * is), then by population.
 *
 *     readLocationText('Portland, ME or Boston', []).places // Portland ME US; Boston MA US
 */
export function readLocationText(text: string, near: readonly Place[]): LocationReading {
  return settle(groupTokens(tokenizeLocation(text)), near);
}

/** As `readLocationText`, for a place given in parts. */
export function readPlaceParts(parts: readonly (string | null)[], near: readonly Place[]): LocationReading {
  return readLocationText(parts.filter((part) => part !== null && part.trim() !== '').join(', '), near);
}

function settle(
  { groups, macro, worldwide, unknown }: GroupedTokens,
  near: readonly Place[],
): LocationReading {
  const countries = new Set<string>();
  for (const one of groups) {
    const only = new Set((one.areas ?? []).map((area) => area.country));
    if (only.size === 1) for (const country of only) countries.add(country);
  }
  const places: Place[] = [];
  const seen = new Set<string>();
  const states = groups.filter(isStateCode).length;
  if (states < 2) readCanada(groups);
  const beside = states >= 3 ? 'state-codes' : groups.length === 1 ? 'nothing' : 'others';
  const ofStates = isStateList(groups);
  const likely = groups.flatMap((one) => (one.cities.length > 0 ? one.cities.slice(0, 1) : []));
  for (const one of groups) {
    const place = settleGroup(one, countries, near, beside, ofStates, likely);
    if (place === null) continue;
    const key = `${place.city}|${place.region}|${place.country}`;
    if (!seen.has(key)) places.push(place);
    seen.add(key);
  }
  return { places: places.filter((place) => !covered(place, places)), macro, worldwide, unknown };
}

/** "US/CA": beside the country US the code is Canada, not California. */
function readCanada(groups: readonly PlaceGroup[]): void {
  if (
    !groups.some(
      (one) =>
        one.country &&
        one.cities.length === 0 &&
        one.areas?.some((area) => area.country === 'US' && area.region === null),
    )
  )
    return;
  for (const one of groups) {
    if (one.text === 'CA' && one.areas !== null && one.cities.length === 0 && one.name === null)
      one.areas = [{ country: 'CA', region: null }];
  }
}

/** "California, New York, Texas": among states spelled out, New York and Washington are states. */
function isStateList(groups: readonly PlaceGroup[]): boolean {
  const states = groups.filter(
    (one) =>
      one.cities.length === 0 &&
      one.name === null &&
      !CITY_BEFORE_STATE.has(foldName(one.text)) &&
      (one.areas ?? one.either?.areas ?? []).some((area) => area.region !== null),
  ).length;
  const cities = groups.filter((one) => one.cities.length > 0).length;
  return states >= 2 && (cities === 0 || states >= 4);
}

/** "AZ, CA, DE, IN": in a list of states an ambiguous code is a state. */
function isStateCode(one: PlaceGroup): boolean {
  return one.text.length === 2 && (one.areas ?? one.either?.areas ?? []).some((area) => area.region !== null);
}

/** A state named beside a city of that state adds nothing. Countries stay: "Remote, US or Las Vegas" is two places. */
function covered(place: Place, places: readonly Place[]): boolean {
  if (place.city !== null || place.region === null) return false;
  return places.some(
    (other) => other.city !== null && other.country === place.country && other.region === place.region,
  );
}
