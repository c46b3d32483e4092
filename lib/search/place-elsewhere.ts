/** Places of the world where no role is: asked for, they are places, and nothing is found there. */
import { placeName, placeSlug } from '#lib/normalize/place-name.ts';
import { findCities, findRegions } from '#lib/normalize/places/gazetteer.ts';
import type { Place } from '#lib/posting.ts';
import type { Point } from './places-around.ts';

/** A city's or region's name takes up to this many words after it in an address: `portland-or-us`. */
const MOST_CODES = 2;

function readings(words: string): Place[] {
  const cities = findCities(words).map(({ name, region, country, lat, lng }) => ({
    city: name,
    region,
    country,
    lat,
    lng,
  }));
  const regions = findRegions(words)
    .filter(({ code }) => code !== null)
    .map(({ code, country }) => ({ city: null, region: code, country, lat: null, lng: null }));
  // Oregon is the state before it is a town in Ohio.
  return [...regions, ...cities];
}

/**
 * The best-known place of that name, as it would stand in an address: `portland`, `portland-me` and `portland-me-us` are
 * names of places, `atlantide` is none. `point` is null for a region. Null for what names nothing.
 */
export function placeElsewhere(asked: string): { slug: string; name: string; point: Point | null } | null {
  const words = asked.split('-');
  for (let codes = 0; codes <= MOST_CODES && codes < words.length; codes++) {
    const name = words.slice(0, words.length - codes).join(' ');
    const wanted = words.slice(words.length - codes).map((code) => code.toUpperCase());
    const place = readings(name).find(({ region, country }) =>
      wanted.every((code) => code === region || code === country),
    );
    if (place === undefined) continue;
    const { lat, lng } = place;
    const point = lat === null || lng === null ? null : { lat, lng };
    return { slug: placeSlug(place), name: placeName(place), point };
  }
  return null;
}
