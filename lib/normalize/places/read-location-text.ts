import type { Place } from '../../posting.ts';
import { foldName } from './fold-name.ts';
import type { City } from './gazetteer.ts';
import { findCitiesByKey } from './gazetteer.ts';
import { type Area, type LocationToken, tokenizeLocation } from './location-tokens.ts';

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

interface Group {
  /** The first name as written. */
  text: string;
  /** That name is a country's. */
  country: boolean;
  /** The town as written where the gazetteer does not know it. */
  name: string | null;
  cities: readonly City[];
  /** What bounds it; null until something does. */
  areas: readonly Area[] | null;
  /** The first name could be a city or an area ("New York", "Georgia", "Singapore"). */
  /** How many areas were named before any city ("US, MD" is two). */
  bounds: number;
  either: { cities: readonly City[]; areas: readonly Area[]; country: boolean } | null;
  bracketed: boolean;
}

/** Cities that share their name with a US state, where the city is meant. */
const CITY_BEFORE_STATE = new Set(['new york', 'los angeles']);
/** Two-letter codes that are a US state or Canadian province and a country: the country is meant when nothing else is said. */
const COUNTRY_BEFORE_STATE = new Set(['DE', 'IN']);
/** How much likelier a posting of that country is than its population says: boards of these countries are most of what we read. */
const COUNTRY_PRIOR: Readonly<Record<string, number>> = {
  US: 4,
  GB: 3,
  CA: 2,
  DE: 2,
  FR: 2,
  NL: 2,
  IE: 2,
  ES: 2,
  CH: 2,
  AU: 2,
  IN: 2,
  IL: 2,
  CU: 0.5,
  VE: 0.5,
};
/** Codes that people use as a name of their own in a list; other codes that do not fit the city before them say nothing. */
const STANDALONE_CODES = new Set(['US', 'UK', 'NY', 'DC', 'LA', 'SF', 'NZ', 'EU', 'HK']);
const TOWN_NAME = /^(?!\p{Lu}{2,4}$)\p{Lu}[\p{L}'’.-]*(?: [\p{L}'’.-]+){0,3}$/u;

/**
 * Reads a location text ("Seattle, WA; Remote - US", "Munich, Bavaria, Germany", "US-TX-Austin") into places. Ambiguous names are
 * settled by the region or country named with them, then by the other places of the text, then by `near` (where the company
 * is), then by population.
 *
 *     readLocationText('Portland, ME or Boston', []).places // Portland ME US; Boston MA US
 */
export function readLocationText(text: string, near: readonly Place[]): LocationReading {
  return settle(group(tokenizeLocation(text)), near);
}

/** As `readLocationText`, for a place given in parts. */
export function readPlaceParts(parts: readonly (string | null)[], near: readonly Place[]): LocationReading {
  return readLocationText(parts.filter((part) => part !== null && part.trim() !== '').join(', '), near);
}

interface Grouped {
  groups: Group[];
  macro: string[];
  worldwide: boolean;
  unknown: string[];
}

function group(tokens: readonly LocationToken[]): Grouped {
  const groups: Group[] = [];
  const macro: string[] = [];
  const unknown: string[] = [];
  let worldwide = false;
  let open: Group | null = null;
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    if (token.leftover) {
      unknown.push(token.text);
      return;
    }
    if (token.listBreak) open = null;
    if (token.macro !== null && token.areas.length === 0 && token.cities.length === 0) {
      if (token.macro.length === 0) worldwide = true;
      macro.push(...token.macro);
      open = null;
      return;
    }
    if (token.unknown) {
      if (open !== null && (open.cities.length > 0 || open.either !== null)) return;
      if (open !== null && open.bounds >= 2 && open.name === null && TOWN_NAME.test(token.text)) {
        open.name = token.text;
        return;
      }
      if (boundsNext(next) && TOWN_NAME.test(token.text)) {
        if (
          open?.areas != null &&
          open.name === null &&
          next !== undefined &&
          overlaps(open.areas, next.areas)
        ) {
          open.name = token.text;
          return;
        }
        open = {
          text: token.text,
          country: token.country,
          name: token.text,
          cities: [],
          areas: null,
          bounds: 0,
          either: null,
          bracketed: token.bracketed,
        };
        groups.push(open);
      } else unknown.push(token.text);
      return;
    }
    if (open !== null && (withinBracket(open, token) || attach(open, token, next))) return;
    open = start(token);
    groups.push(open);
  });
  return { groups, macro: [...new Set(macro)], worldwide, unknown };
}

/** "Boston (Charlestown)" is Boston; "Bay Area (Mountain View)" is Mountain View. */
function withinBracket(open: Group, token: LocationToken): boolean {
  const [city] = open.cities;
  if (!token.bracketed || open.bracketed || city === undefined) return false;
  const inner = token.cities.find((one) => distanceKm(one, city) < 80);
  if (inner === undefined) return false;
  if (/\b(?:area|metro|greater|region)\b/iu.test(open.text)) open.cities = [inner];
  return true;
}

/** The next token is a region or country that would place an unknown town. */
function boundsNext(next: LocationToken | undefined): boolean {
  return (
    next !== undefined &&
    !next.listBreak &&
    !next.unknown &&
    next.areas.length > 0 &&
    (next.cities.length === 0 || next.areas.some((area) => area.region !== null))
  );
}

function start(token: LocationToken): Group {
  const { cities, areas } = token;
  if (cities.length > 0 && areas.length > 0) {
    const either = { cities, areas, country: token.country };
    return {
      text: token.text,
      country: token.country,
      name: null,
      cities: [],
      areas: null,
      bounds: 0,
      either,
      bracketed: token.bracketed,
    };
  }
  return {
    text: token.text,
    country: token.country,
    name: null,
    cities,
    areas: cities.length > 0 ? null : areas,
    bounds: cities.length > 0 ? 0 : 1,
    either: null,
    bracketed: token.bracketed,
  };
}

/** Adds what a token says to the place before it, where the two fit together; false where it names another place. */
function attach(open: Group, token: LocationToken, next: LocationToken | undefined): boolean {
  const same = token.cities[0];
  if (same !== undefined && open.cities[0] === same) return true;
  const asCity = token.cities.length > 0 && !isState(token);
  if (!asCity && token.areas.length > 0 && attachArea(open, token)) return true;
  // "Germany, Berlin", "US, TX, Austin": the area came first.
  if (
    token.cities.length > 0 &&
    open.name === null &&
    open.cities.length === 0 &&
    open.either === null &&
    open.areas !== null
  ) {
    if (
      next !== undefined &&
      !next.listBreak &&
      next.areas.length > 0 &&
      next.cities.length === 0 &&
      !overlaps(next.areas, open.areas)
    )
      return false;
    const within = inside(token.cities, open.areas);
    const best = within[0];
    const bound = open.areas.some((area) => area.region !== null);
    if (best !== undefined && (bound || best.population * 20 >= (token.cities[0]?.population ?? 0))) {
      open.cities = within;
      return true;
    }
  }
  if (asCity && token.areas.length > 0 && attachArea(open, token)) return true;
  return isCode(token) && open.areas === null && open.cities.length > 0 && !STANDALONE_CODES.has(token.text);
}

function isCode(token: LocationToken): boolean {
  return /^[A-Z]{2}$/.test(token.text) && token.cities.length === 0;
}

/** A US state or Canadian province that is also a town somewhere ("Ontario", "Washington"). */
function isState(token: LocationToken): boolean {
  return token.areas.some((area) => area.region !== null) && !CITY_BEFORE_STATE.has(foldName(token.text));
}

function attachArea(open: Group, token: LocationToken): boolean {
  const areas = open.areas === null ? token.areas : intersect(open.areas, token.areas);
  if (areas.length === 0) return asTown(open, token);
  if (open.name !== null) {
    open.areas = areas;
    return true;
  }
  if (open.either !== null) return settleEither(open, token);
  if (open.cities.length > 0) {
    const within = inside(open.cities, areas);
    const best = within[0];
    if (best === undefined) return asTown(open, token);
    if (!reallyAnArea(open.cities, best, token)) return false;
    open.cities = within;
    open.areas = areas;
    return true;
  }
  open.areas = areas;
  open.bounds++;
  return true;
}

/** "Paris, Kentucky", "Lebanon, NH": a town we do not know, or know only as something else, in a state named with it. */
function asTown(open: Group, token: LocationToken): boolean {
  const states = token.areas.filter((area) => area.region !== null);
  if (states.length === 0 || token.cities.length > 0) return false;
  if (STANDALONE_CODES.has(token.text) && (open.cities[0]?.population ?? 0) >= 500) return false;
  if (open.text.length === 2 || token.bracketed !== open.bracketed) return false;
  const known = inside(findCitiesByKey(foldName(open.text)), states);
  if (known.length === 0 && (open.cities[0]?.population ?? 0) >= 500) return false;
  if (open.cities.length === 0 && known.length === 0 && open.country) return false;
  if (open.areas?.some((area) => area.region !== null)) return false;
  open.cities = known;
  open.name = known.length > 0 ? null : open.text;
  open.areas = states;
  return true;
}

/** "New York, NY" is the city; "Ontario, Canada" and "Georgia, United States" are the area. */
function settleEither(open: Group, token: LocationToken): boolean {
  const either = open.either;
  if (either === null) return false;
  const cities = inside(either.cities, token.areas);
  const areas = intersect(either.areas, token.areas);
  if (cities.length === 0 && areas.length === 0) return false;
  const best = cities[0];
  if (best !== undefined && !reallyAnArea(either.cities, best, token)) return false;
  const region = token.areas.some((area) => area.region !== null);
  const preferArea =
    areas.some((area) => area.region !== null) &&
    !region &&
    !CITY_BEFORE_STATE.has(foldName(best?.name ?? ''));
  open.either = null;
  if (best !== undefined && !preferArea) {
    open.cities = cities;
    open.areas = token.areas;
  } else if (areas.length > 0) open.areas = areas;
  else open.cities = cities;
  return true;
}

/**
 * A name that is both a city and an area ("New York", "Cádiz") after a city: an area only where the city before it
 * is a smaller town near by; else the text is a list of cities.
 */
function reallyAnArea(cities: readonly City[], best: City, token: LocationToken): boolean {
  const other = token.cities[0];
  if (other === undefined || token.country || other.country !== best.country || isState(token))
    return best.population * 200 >= (cities[0]?.population ?? 0);
  if (token.areas.some((area) => area.region !== null))
    return best.population * 20 >= (cities[0]?.population ?? 0);
  if (other.name === best.name && other.country === best.country) return true;
  const near = distanceKm(best, other) < 120;
  return near && best.population < other.population;
}

function inside(cities: readonly City[], areas: readonly Area[]): readonly City[] {
  return cities.filter((city) =>
    areas.some(
      (area) => area.country === city.country && (area.region === null || area.region === city.region),
    ),
  );
}

function intersect(a: readonly Area[], b: readonly Area[]): Area[] {
  const both: Area[] = [];
  for (const one of a) {
    for (const other of b) {
      if (one.country !== other.country) continue;
      if (one.region !== null && other.region !== null && one.region !== other.region) continue;
      both.push({ country: one.country, region: one.region ?? other.region });
    }
  }
  return both;
}

function overlaps(a: readonly Area[], b: readonly Area[]): boolean {
  return intersect(a, b).length > 0;
}

function settle({ groups, macro, worldwide, unknown }: Grouped, near: readonly Place[]): LocationReading {
  const countries = new Set<string>();
  for (const one of groups) {
    const only = new Set((one.areas ?? []).map((area) => area.country));
    if (only.size === 1) for (const country of only) countries.add(country);
  }
  const places: Place[] = [];
  const seen = new Set<string>();
  const states = groups.filter(isStateCode).length;
  for (const one of groups) {
    const place = settleGroup(one, countries, near, states >= 3);
    if (place === null) continue;
    const key = `${place.city}|${place.region}|${place.country}`;
    if (!seen.has(key)) places.push(place);
    seen.add(key);
  }
  return { places: places.filter((place) => !covered(place, places)), macro, worldwide, unknown };
}

/** "AZ, CA, DE, IN": in a list of states an ambiguous code is a state. */
function isStateCode(one: Group): boolean {
  return one.text.length === 2 && (one.areas ?? one.either?.areas ?? []).some((area) => area.region !== null);
}

/** A state named beside a city of that state adds nothing. Countries stay: "Remote, US or Las Vegas" is two places. */
function covered(place: Place, places: readonly Place[]): boolean {
  if (place.city !== null || place.region === null) return false;
  return places.some(
    (other) => other.city !== null && other.country === place.country && other.region === place.region,
  );
}

function settleGroup(one: Group, countries: ReadonlySet<string>, near: readonly Place[], amongStates: boolean): Place | null {
  if (one.either !== null) {
    const { cities, areas } = one.either;
    const state = areas.find((area) => area.region !== null);
    const country = areas.find((area) => area.region === null);
    const best = choose(cities, countries, near);
    if (state !== undefined && amongStates && one.text.length === 2) return areaPlace(state);
    if (state !== undefined && !CITY_BEFORE_STATE.has(foldName(best?.name ?? ''))) {
      const nearState =
        best === undefined || !near.some((place) => place.city === best.name && place.region === best.region);
      if (nearState && best?.name !== 'Washington') return areaPlace(state);
    }
    if (
      best !== undefined &&
      (country === undefined || !one.either.country || best.country === country.country)
    )
      return cityPlace(best);
    return country === undefined ? (best === undefined ? null : cityPlace(best)) : areaPlace(country);
  }
  if (one.cities.length > 0) {
    const best = choose(one.cities, countries, near);
    return best === undefined ? null : cityPlace(best);
  }
  const state = amongStates ? one.areas?.find((area) => area.region !== null) : undefined;
  const area = state ?? chooseArea(one.areas ?? [], near);
  if (area === null) return null;
  if (one.name === null) return areaPlace(area);
  const known = findCitiesByKey(foldName(one.name)).find(
    (city) => city.country === area.country && (area.region === null || city.region === area.region),
  );
  if (known !== undefined) return cityPlace(known);
  return { city: one.name, region: area.region, country: area.country, lat: null, lng: null };
}

function choose(
  cities: readonly City[],
  countries: ReadonlySet<string>,
  near: readonly Place[],
): City | undefined {
  let best: City | undefined;
  let bestWeight = -1;
  for (const city of cities) {
    let weight = (city.section ? city.population / 10 : city.population) * (COUNTRY_PRIOR[city.country] ?? 1);
    if (city.capital) weight *= 3;
    if (countries.has(city.country)) weight *= 2;
    for (const place of near) {
      if (place.country !== city.country) continue;
      weight *= place.city === city.name && place.region === city.region ? 50 : 4;
      break;
    }
    if (
      near.some(
        (place) => place.city === city.name && place.region === city.region && place.country === city.country,
      )
    )
      weight *= 50;
    if (weight > bestWeight) {
      best = city;
      bestWeight = weight;
    }
  }
  return best;
}

function chooseArea(areas: readonly Area[], near: readonly Place[]): Area | null {
  const [first] = areas;
  if (first === undefined) return null;
  if (areas.length === 1) return first;
  const byCompany = areas.find((area) => near.some((place) => place.country === area.country));
  if (byCompany !== undefined) return byCompany;
  const state = areas.find((area) => area.region !== null);
  const country = areas.find((area) => area.region === null);
  if (state === undefined || country === undefined) return first;
  return COUNTRY_BEFORE_STATE.has(country.country) ? country : state;
}

function cityPlace(city: City): Place {
  return { city: city.name, region: city.region, country: city.country, lat: city.lat, lng: city.lng };
}

function areaPlace(area: Area): Place {
  return { city: null, region: area.region, country: area.country, lat: null, lng: null };
}

/** Great-circle distance. */
export function distanceKm(a: { lat: number; lng: number }, b: { lat: number; lng: number }): number {
  const rad = Math.PI / 180;
  const dLat = (b.lat - a.lat) * rad;
  const dLng = (b.lng - a.lng) * rad;
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(dLng / 2) ** 2;
  return 12_742 * Math.asin(Math.min(1, Math.sqrt(h)));
}
