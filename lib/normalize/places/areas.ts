import type { City } from './gazetteer.ts';

/** A country or a region of one, as a bound on where a city may be. */
export interface Area {
  country: string;
  region: string | null;
}

/** Cities that share their name with a US state, where the city is meant. */
export const CITY_BEFORE_STATE: ReadonlySet<string> = new Set(['new york', 'los angeles']);

/** The cities that lie in one of the areas. */
export function inside(cities: readonly City[], areas: readonly Area[]): readonly City[] {
  return cities.filter((city) =>
    areas.some(
      (area) => area.country === city.country && (area.region === null || area.region === city.region),
    ),
  );
}

/** What both lists allow, each pair joined to the narrower area. */
export function intersect(a: readonly Area[], b: readonly Area[]): Area[] {
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

export function overlaps(a: readonly Area[], b: readonly Area[]): boolean {
  return intersect(a, b).length > 0;
}
