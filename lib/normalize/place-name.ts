import type { Place } from '../posting.ts';
import { countryName } from './places/countries.ts';
import { foldName } from './places/fold-name.ts';
import { regionName } from './places/region-name.ts';

/**
 * A place as a reader writes it: "Seattle, WA", "Munich, Germany", "Singapore", "California, US", "Germany". A place with
 * no part at all is "Not stated".
 */
export function placeName(place: Place): string {
  const { city, region, country } = place;
  if (city !== null) {
    if (region !== null) return `${city}, ${region}`;
    const name = country === null ? null : countryName(country);
    return name === null || name === city ? city : `${city}, ${name}`;
  }
  if (region !== null && country !== null)
    return `${regionName(country, region)}, ${country === 'US' ? 'US' : countryName(country)}`;
  return country === null ? 'Not stated' : countryName(country);
}

/**
 * The place's part of an address, made of lower-case ASCII: "seattle-wa-us", "munich-de", "wa-us", "de". A place with no part at
 * all is "not-stated".
 */
export function placeSlug(place: Place): string {
  const parts = [place.city, place.region, place.country].filter((part) => part !== null);
  const slug = parts.map((part) => foldName(part).replace(/[^a-z0-9]+/g, '-')).join('-');
  const clean = slug.replace(/-+/g, '-').replace(/^-|-$/g, '');
  return clean === '' ? 'not-stated' : clean;
}
