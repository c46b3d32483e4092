import { type Area, CITY_BEFORE_STATE, inside, intersect, overlaps } from './areas.ts';
import { distanceKm } from './distance-km.ts';
import { foldName } from './fold-name.ts';
import { type City, findCitiesByKey } from './gazetteer.ts';
import type { LocationToken } from './location-tokens.ts';

/** Names that make up one place: a city with what bounds it, or an area alone. */
export interface PlaceGroup {
  /** The first name as written. */
  text: string;
  /** That name is a country's. */
  country: boolean;
  /** The town as written where the gazetteer does not know it. */
  name: string | null;
  cities: readonly City[];
  /** What bounds it; null until something does. */
  areas: readonly Area[] | null;
  /** How many areas were named before any city ("US, MD" is two). */
  bounds: number;
  /** The first name could be a city or an area ("New York", "Georgia", "Singapore"). */
  either: { cities: readonly City[]; areas: readonly Area[]; country: boolean } | null;
  bracketed: boolean;
}

export interface GroupedTokens {
  groups: PlaceGroup[];
  macro: string[];
  worldwide: boolean;
  unknown: string[];
}

/** Codes that people use as a name of their own in a list; other codes that do not fit the city before them say nothing. */
const STANDALONE_CODES = new Set(['US', 'UK', 'NY', 'DC', 'LA', 'SF', 'NZ', 'EU', 'HK']);
const TOWN_NAME = /^(?!\p{Lu}{2,4}$)\p{Lu}[\p{L}'’.-]*(?: [\p{L}'’.-]+){0,3}$/u;

/** Joins the tokens of a location text into places, left to right. */
export function groupTokens(tokens: readonly LocationToken[]): GroupedTokens {
  const groups: PlaceGroup[] = [];
  const macro: string[] = [];
  const unknown: string[] = [];
  let worldwide = false;
  let open: PlaceGroup | null = null;
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    if (token.leftover) {
      unknown.push(token.text);
      return;
    }
    if (token.listBreak) open = null;
    if (token.macro !== null && token.areas.length === 0 && token.cities.length === 0) {
      if (token.macro.length === 0) worldwide = true;
      if (!isNarrowed(token.macro, next)) macro.push(...token.macro);
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

/** "Miami, North America, US": the country that follows says it more exactly. */
function isNarrowed(macro: readonly string[], next: LocationToken | undefined): boolean {
  return next?.country === true && !next.listBreak && next.areas.some((area) => macro.includes(area.country));
}

/** "Boston (Charlestown)" is Boston; "Bay Area (Mountain View)" is Mountain View. */
function withinBracket(open: PlaceGroup, token: LocationToken): boolean {
  const [city] = open.cities;
  if (!token.bracketed || open.bracketed || city === undefined) return false;
  const inner = token.cities.find((one) => distanceKm(one, city) < 80);
  if (inner === undefined)
    return (token.cities[0]?.population ?? Number.POSITIVE_INFINITY) * 5 < city.population;
  if (/\b(?:area|metro|greater|region)\b/i.test(open.text)) open.cities = [inner];
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

function start(token: LocationToken): PlaceGroup {
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
function attach(open: PlaceGroup, token: LocationToken, next: LocationToken | undefined): boolean {
  if (saysNothing(open, token, next)) return true;
  if (isCode(token) && !token.listBreak && isOwnCode(open, token) && liesIn(open, token.areas).length === 0)
    return true;
  const same = token.cities[0];
  // "Florida, Florida, United States" is the state twice.
  if (open.either !== null && isState(token) && foldName(token.text) === foldName(open.text)) {
    open.areas = token.areas.filter((area) => area.region !== null);
    open.either = null;
    open.bounds++;
    return true;
  }
  if (same !== undefined && (open.cities[0] === same || open.either?.cities[0] === same)) {
    if (open.either !== null) open.cities = [same];
    open.either = null;
    return true;
  }
  const asCity = token.cities.length > 0 && !isState(token);
  if (!asCity && token.areas.length > 0 && attachArea(open, token, next)) return true;
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
  if (asCity && token.areas.length > 0 && attachArea(open, token, next)) return true;
  return isCode(token) && open.areas === null && open.cities.length > 0 && !STANDALONE_CODES.has(token.text);
}

/**
 * "Castellanza, VA, Italy", "Amsterdam, NH, NL": the code is a province of the country that follows, not a state of another.
 */
function saysNothing(open: PlaceGroup, token: LocationToken, next: LocationToken | undefined): boolean {
  if (!isCode(token) || token.listBreak || next === undefined || next.listBreak) return false;
  if (open.cities.length === 0 && open.either === null && open.name === null) return false;
  if (!next.country && !isCode(next)) return false;
  const countries = next.areas.filter((area) => area.region === null);
  if (countries.length === 0 || overlaps(token.areas, countries)) return false;
  return open.name !== null || next.country || liesIn(open, countries).length > 0;
}

function isCode(token: LocationToken): boolean {
  return /^[A-Z]{2}$/.test(token.text) && token.cities.length === 0;
}

/** A US state or Canadian province that is also a town somewhere ("Ontario", "Washington"). */
function isState(token: LocationToken): boolean {
  return token.areas.some((area) => area.region !== null) && !CITY_BEFORE_STATE.has(foldName(token.text));
}

function attachArea(open: PlaceGroup, token: LocationToken, next: LocationToken | undefined): boolean {
  const areas = open.areas === null ? token.areas : intersect(open.areas, token.areas);
  if (areas.length === 0) return asTown(open, token, next);
  if (open.name !== null) {
    open.areas = areas;
    return true;
  }
  if (open.either !== null) return settleEither(open, token) || asTown(open, token, next);
  if (open.cities.length > 0) {
    const within = inside(open.cities, areas);
    const best = within[0];
    if (best === undefined) return asTown(open, token, next);
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
function asTown(open: PlaceGroup, token: LocationToken, next: LocationToken | undefined): boolean {
  const states = token.areas.filter((area) => area.region !== null);
  if (states.length === 0 || (token.cities.length > 0 && token.text.length > 2)) return false;
  const largest = (open.cities[0] ?? open.either?.cities[0])?.population ?? 0;
  if (STANDALONE_CODES.has(token.text) && largest >= 500) return false;
  if (open.text.length === 2 || token.bracketed !== open.bracketed) return false;
  const known = inside(findCitiesByKey(foldName(open.text)), states);
  if (known.length === 0 && isOwnCode(open, token)) return true;
  // "Berlin, California" may be a list; "Westminster, MD" is one place, and so is "Paris, Kentucky" at the end.
  const isListed = token.text.length > 2 && next !== undefined && !next.listBreak && !next.country;
  if (known.length === 0 && largest >= 500 && (isListed || !sameName(open))) return false;
  if (open.cities.length === 0 && known.length === 0 && open.country) return false;
  if (
    [...(open.areas ?? []), ...(open.either?.areas ?? [])].some(
      (area) => area.region !== null && known.length === 0,
    )
  )
    return false;
  if (open.areas?.some((area) => area.region !== null)) return false;
  open.either = null;
  open.cities = known;
  open.name = known.length > 0 ? null : open.text;
  open.areas = states;
  return true;
}

/** Codes of states of other countries, as they are written after a city. */
const OWN_CODES: Readonly<Record<string, ReadonlySet<string>>> = {
  AU: codes('ACT NSW NT QLD SA TAS VIC WA'),
  BR: codes('AC AL AP AM BA CE DF ES GO MA MT MS MG PA PB PR PE PI RJ RN RS RO RR SC SP SE TO'),
  CH: codes('AG BE BL BS FR GE GL GR JU LU NE SG SH SO SZ TG TI VD VS ZG ZH'),
  IN: codes('AP AS BR CG CH DL GA GJ HR HP JH KA KL MH MP OD PB RJ TG TN TS UK UP WB'),
  IT: codes(
    'AN BA BG BO BS BZ CA CO FI GE LE LO MB MI MO NA PA PD PE PG PI PR RE RM RN SA SI TN TO TS TV UD VA VE VI VR',
  ),
  MX: codes('BC CDMX JAL MX NL QRO'),
};

function codes(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** "Curitiba, PR", "Perth, WA": the state is one of the city's own country. */
function isOwnCode(open: PlaceGroup, token: LocationToken): boolean {
  const [city] = open.cities.length > 0 ? open.cities : (open.either?.cities ?? []);
  return city !== undefined && city.population >= 50 && OWN_CODES[city.country]?.has(token.text) === true;
}

function liesIn(open: PlaceGroup, areas: readonly Area[]): readonly City[] {
  return inside(open.cities.length > 0 ? open.cities : (open.either?.cities ?? []), areas);
}

/** The name is not an abbreviation or alias of the city ("SF", "Bay Area"), so another town may bear it too. */
function sameName(open: PlaceGroup): boolean {
  return /^\p{Lu}\p{Ll}/u.test(open.text) && !/ (?:area|bay|metro)$/i.test(open.text);
}

/** "New York, NY" is the city; "Ontario, Canada" and "Georgia, United States" are the area. */
function settleEither(open: PlaceGroup, token: LocationToken): boolean {
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
  // "Milan, MI", "London, Kentucky": nobody lists a far city before a state.
  if (other === undefined && isState(token) && !STANDALONE_CODES.has(token.text)) return true;
  if (other === undefined || token.country || other.country !== best.country || isState(token))
    return best.population * 200 >= (cities[0]?.population ?? 0);
  if (token.areas.some((area) => area.region !== null))
    return best.population * 20 >= (cities[0]?.population ?? 0);
  if (other.name === best.name && other.country === best.country) return true;
  const near = distanceKm(best, other) < 60;
  return near && best.population < other.population;
}
