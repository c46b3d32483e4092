import citiesTable from '../data/generated/cities.json' with { type: 'json' };
import regionsTable from '../data/generated/regions.json' with { type: 'json' };
import { PLACE_ALIASES } from '../data/place-aliases.ts';
import { foldName } from './fold-name.ts';

export interface City {
  /** English name as commonly spelled. */
  name: string;
  country: string;
  /** US state or Canadian province code, else null. */
  region: string | null;
  /** In thousands; at least 1. */
  population: number;
  /** A part of a larger city. */
  section: boolean;
  capital: boolean;
  lat: number;
  lng: number;
}

/** One reading of a region's name: the country, and the code where it is in the US or Canada. */
export interface Region {
  country: string;
  code: string | null;
}

interface Gazetteer {
  byName: Map<string, City[]>;
  longestName: number;
}

const REGIONS = new Map(Object.entries(regionsTable as Record<string, string>));

let loaded: Gazetteer | null = null;

/** Some 33,000 cities, read once and on first use (about 80 ms). */
function gazetteer(): Gazetteer {
  if (loaded !== null) return loaded;
  const byName = new Map<string, City[]>();
  const add = (key: string, city: City) => {
    const list = byName.get(key);
    if (list === undefined) byName.set(key, [city]);
    else if (!list.includes(city)) list.push(city);
  };
  let country = '';
  for (const line of citiesTable.rows.split('\n')) {
    if (line.startsWith('#')) {
      country = line.slice(1);
      continue;
    }
    const [name = '', region = '', size = '1', lat = '0', lng = '0'] = line.split('\t');
    add(foldName(name), {
      name,
      country,
      region: region === '' ? null : region,
      population: Number.parseInt(size, 10),
      section: size.endsWith('x'),
      capital: size.endsWith('c'),
      lat: Number(lat) / 100,
      lng: Number(lng) / 100,
    });
  }
  for (const [name, where, ...others] of PLACE_ALIASES) {
    const [code, region = null] = where.split('-');
    const city = (byName.get(foldName(name)) ?? []).find(
      (one) => one.country === code && (region === null || one.region === region) && one.name === name,
    );
    if (city !== undefined) for (const other of others) add(foldName(other), city);
  }
  for (const list of byName.values()) list.sort((a, b) => weight(b) - weight(a));
  loaded = { byName, longestName: 6 };
  return loaded;
}

function weight(city: City): number {
  return city.section ? city.population / 10 : city.population;
}

/** Cities of that name, the most populous first; empty when unknown. */
export function findCities(name: string): readonly City[] {
  return gazetteer().byName.get(foldName(name)) ?? [];
}

/** As `findCities`, for a key that `foldName` already made. */
export function findCitiesByKey(key: string): readonly City[] {
  return gazetteer().byName.get(key) ?? [];
}

/** Every reading of a region's name or US/Canadian code; empty when unknown. */
export function findRegions(name: string): readonly Region[] {
  const value = REGIONS.get(foldName(name));
  if (value === undefined) return [];
  return value.split(' ').map((one) => {
    const [country = '', code = null] = one.split('-');
    return { country, code };
  });
}
