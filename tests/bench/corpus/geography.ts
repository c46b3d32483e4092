/** Countries by their share, real cities, and made-up towns around them. */
import { chance, weighted, zipf } from './random.ts';
import { capitalized, makeWords } from './words.ts';

/** Code, share, latitude, longitude, and how far towns lie from there. */
const countryRows: readonly [
  code: string,
  share: number,
  lat: number,
  lng: number,
  lats: number,
  lngs: number,
][] = [
  ['US', 40, 38.5, -97, 14, 25],
  ['GB', 10, 53, -1.5, 3, 2.2],
  ['DE', 8, 51, 10, 3, 4],
  ['IN', 8, 21, 78, 7, 7],
  ['CA', 6, 48, -95, 4, 22],
  ['FR', 5, 47, 2.5, 3, 3.5],
  ['NL', 3, 52.2, 5.4, 0.8, 1],
  ['AU', 3, -30, 145, 5, 6],
  ['ES', 2.5, 40, -3.5, 2.5, 3],
  ['PL', 2, 52, 19, 2, 3],
  ['IE', 1.5, 53.3, -7.5, 1, 1],
  ['BR', 1.5, -15, -50, 8, 7],
  ['SG', 1.2, 1.35, 103.8, 0.1, 0.1],
  ['SE', 1, 60, 15, 3, 1.5],
  ['CH', 1, 46.9, 8.1, 0.3, 1],
  ['IT', 1, 42, 12.5, 3, 3],
  ['PT', 0.8, 39.5, -8, 2, 1],
  ['JP', 0.8, 36, 138, 3, 4],
  ['AT', 0.6, 47.5, 14.5, 1, 3],
  ['DK', 0.6, 56, 10, 1, 1.5],
  ['MX', 0.5, 23, -102, 5, 6],
  ['IL', 0.5, 31.5, 35, 1, 0.3],
  ['BE', 0.4, 50.6, 4.6, 0.5, 1],
  ['NO', 0.4, 61, 9, 3, 2],
  ['FI', 0.3, 62, 26, 3, 3],
  ['CZ', 0.3, 49.8, 15.5, 1, 2],
  ['RO', 0.3, 45.9, 25, 1.5, 3],
  ['AR', 0.2, -34, -64, 6, 4],
  ['KR', 0.2, 36.5, 127.8, 1.5, 1],
  ['ZA', 0.2, -29, 25, 4, 5],
];
const realCities: readonly [
  name: string,
  country: string,
  region: string | null,
  lat: number,
  lng: number,
][] = [
  ['New York', 'US', 'NY', 40.71, -74],
  ['London', 'GB', null, 51.51, -0.13],
  ['San Francisco', 'US', 'CA', 37.77, -122.42],
  ['Berlin', 'DE', null, 52.52, 13.4],
  ['Bengaluru', 'IN', null, 12.97, 77.59],
  ['Chicago', 'US', 'IL', 41.88, -87.63],
  ['Los Angeles', 'US', 'CA', 34.05, -118.24],
  ['Austin', 'US', 'TX', 30.27, -97.74],
  ['Toronto', 'CA', 'ON', 43.65, -79.38],
  ['Paris', 'FR', null, 48.86, 2.35],
  ['Seattle', 'US', 'WA', 47.61, -122.33],
  ['Boston', 'US', 'MA', 42.36, -71.06],
  ['Amsterdam', 'NL', null, 52.37, 4.9],
  ['Munich', 'DE', null, 48.14, 11.58],
  ['Sydney', 'AU', null, -33.87, 151.21],
  ['Madrid', 'ES', null, 40.42, -3.7],
  ['Warsaw', 'PL', null, 52.23, 21.01],
  ['Dublin', 'IE', null, 53.35, -6.26],
  ['Hyderabad', 'IN', null, 17.39, 78.49],
  ['Mumbai', 'IN', null, 19.08, 72.88],
  ['Manchester', 'GB', null, 53.48, -2.24],
  ['Hamburg', 'DE', null, 53.55, 9.99],
  ['Vancouver', 'CA', 'BC', 49.28, -123.12],
  ['Lyon', 'FR', null, 45.76, 4.84],
  ['Melbourne', 'AU', null, -37.81, 144.96],
  ['Denver', 'US', 'CO', 39.74, -104.99],
  ['Dallas', 'US', 'TX', 32.78, -96.8],
  ['Atlanta', 'US', 'GA', 33.75, -84.39],
  ['Houston', 'US', 'TX', 29.76, -95.37],
  ['São Paulo', 'BR', null, -23.55, -46.63],
  ['Singapore', 'SG', null, 1.35, 103.82],
  ['Stockholm', 'SE', null, 59.33, 18.07],
  ['Zurich', 'CH', null, 47.37, 8.54],
];
const states = 'CA TX NY FL IL PA OH GA NC MI NJ VA WA AZ MA TN IN MO MD WI CO MN SC AL'.split(' ');

export interface GeneratedPlace {
  city: string;
  region: string | null;
  country: string;
  lat: number;
  lng: number;
}

/** So many cities, the real ones first, and a way to pick one. */
export function makeGeography(count: number, seed: number) {
  const by = chance(seed);
  const names = makeWords(count, seed + 1);
  const cities: GeneratedPlace[] = realCities.map(([city, country, region, lat, lng]) => ({
    city,
    country,
    region,
    lat,
    lng,
  }));
  const pickCountry = weighted(countryRows.map(([, share]) => share));
  for (let index = cities.length; index < count; index++) {
    const [country, , lat, lng, lats, lngs] = countryRows[pickCountry(by)] as (typeof countryRows)[number];
    cities.push({
      city: capitalized(names[index] as string) + by.pick(['', '', 'ville', 'ton', 'burg', 'field']),
      country,
      region: country === 'US' ? by.pick(states) : null,
      lat: Math.round((lat + (by.next() - 0.5) * 2 * lats) * 1e4) / 1e4,
      lng: Math.round((lng + (by.next() - 0.5) * 2 * lngs) * 1e4) / 1e4,
    });
  }
  const byCountry = countryRows.map(([code]) =>
    cities.flatMap(({ country }, index) => (country === code ? [index] : [])),
  );
  const pickCity = byCountry.map((list) => zipf(Math.max(1, list.length), 0.85, 1));
  return {
    countries: countryRows.map(([code]) => code),
    cities,
    /** Index of a city; null in a country that has none. */
    pick(chanceBy: typeof by): number | null {
      const country = pickCountry(chanceBy);
      return byCountry[country]?.[pickCity[country]?.(chanceBy) ?? 0] ?? null;
    },
  };
}
