import type { Place } from '../../posting.ts';
import { type Area, CITY_BEFORE_STATE } from './areas.ts';
import { distanceKm } from './distance-km.ts';
import { foldName } from './fold-name.ts';
import { type City, findCitiesByKey } from './gazetteer.ts';
import type { PlaceGroup } from './group-tokens.ts';
import { NOT_A_PLACE } from './location-words.ts';

/** Two-letter codes that are a US state or Canadian province and a country: the country is meant when nothing else is said. */
const COUNTRY_BEFORE_STATE = new Set(['DE', 'IN', 'NL']);
/** Codes of states that alone mean a city: "LA | Hybrid". */
const ALONE_A_CITY: ReadonlySet<string> = new Set(['LA']);
/** "Cherry Hill Township" is known as Cherry Hill. */
const MUNICIPALITY = / (?:(?:charter )?township|twp|municipality|kommune?)\.?$/i;
/** A house, a business or a sales area that stands where a town would. */
const NO_TOWN =
  /\b(?:hospitality|lodge|hotel|resort|territory|territories|campus|mall|store|clinic|hospital|school|university|airport|group|inc|llc|ltd|gmbh|zone|cluster|plant|branch|depot|division|team)\b/i;
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

/**
 * The place a group stands for. An ambiguous name is settled by what bounds it, then by the countries named beside it, the
 * company's places, and population. `beside`: what the text names besides it; `ofStates`: it lists US states by their names;
 * `others`: the likeliest cities of the other groups.
 */
export function settleGroup(
  one: PlaceGroup,
  countries: ReadonlySet<string>,
  near: readonly Place[],
  beside: 'state-codes' | 'others' | 'nothing',
  ofStates: boolean,
  others: readonly City[],
): Place | null {
  if (one.either !== null) {
    const { cities, areas } = one.either;
    const state = areas.find((area) => area.region !== null);
    const country = areas.find((area) => area.region === null);
    const best = choose(cities, countries, near, others);
    // "Essex", "Yorkshire": a county is meant rather than a small town overseas that is called after it.
    if (
      state === undefined &&
      country !== undefined &&
      best !== undefined &&
      !one.either.country &&
      best.country !== country.country &&
      best.population < SMALL
    )
      return areaPlace(country);
    const isCity = beside === 'nothing' && ALONE_A_CITY.has(one.text);
    const isCode = beside !== 'others' && one.text.length === 2 && !isCity;
    if (state !== undefined && (ofStates || isCode)) return areaPlace(state);
    if (isCity && best !== undefined) return cityPlace(best);
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
    const best = choose(one.cities, countries, near, others);
    return best === undefined ? null : cityPlace(best);
  }
  const state = beside === 'state-codes' ? one.areas?.find((area) => area.region !== null) : undefined;
  const area = state ?? chooseArea(one.areas ?? [], near);
  if (area === null) return null;
  if (one.name === null) return areaPlace(area);
  const name = one.name.replace(MUNICIPALITY, '');
  const known = findCitiesByKey(foldName(name)).find(
    (city) => city.country === area.country && (area.region === null || city.region === area.region),
  );
  if (known !== undefined) return cityPlace(known);
  if (NOT_A_PLACE.has(foldName(name)) || NO_TOWN.test(name)) return areaPlace(area);
  return { city: name, region: area.region, country: area.country, lat: null, lng: null };
}

function choose(
  cities: readonly City[],
  countries: ReadonlySet<string>,
  near: readonly Place[],
  others: readonly City[],
): City | undefined {
  let best: City | undefined;
  let bestWeight = -1;
  for (const city of cities) {
    let weight = (city.section ? city.population / 10 : city.population) * (COUNTRY_PRIOR[city.country] ?? 1);
    if (city.capital) weight *= 3;
    if (countries.has(city.country)) weight *= 2;
    if (cities.length > 1 && others.some((other) => !cities.includes(other) && isNeighbour(city, other)))
      weight *= 4;
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

/** In thousands. */
const SMALL = 60;
const NEIGHBOUR_KM = 100;

/** "Boston/Cambridge", "Toronto, Waterloo": near a city that is named beside it. */
function isNeighbour(city: City, other: City): boolean {
  return city.country === other.country && distanceKm(city, other) < NEIGHBOUR_KM;
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
