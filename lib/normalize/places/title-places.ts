import type { Place } from '../../posting.ts';
import { findCountry } from './countries.ts';
import { findCities } from './gazetteer.ts';
import { readLocationText } from './read-location-text.ts';

const MAX_TITLE = 300;
/** Below this many thousand people a bare last word of a title is more often something else. */
const LEAST_BARE = 100;

/** The country that the title ends with ("Creative Strategist Philippines", "Account Manager - Germany"), or null. */
export function titleCountry(title: string): string | null {
  const words = bare(title)
    .split(/[\s,()|–—:/-]+/)
    .filter((word) => word !== '');
  for (let size = Math.min(3, words.length - 1); size >= 1; size--) {
    const name = words.slice(-size).join(' ');
    if (!/^\p{Lu}/u.test(name) || (name.length < 4 && !/^(?:US|USA|UK|UAE)$/.test(name))) continue;
    const country = findCountry(name);
    if (country !== null) return country;
  }
  return null;
}

/** The one city that a title names at its end, set off by a mark ("Sales Manager - Lyon", "Cook (Turin)"), or null. */
export function titleCity(title: string, near: readonly Place[]): Place | null {
  const parts = bare(title)
    .split(/\s[-–—|:/]\s|[,(|]|\s@\s/)
    .map((part) => part.replace(/\)\s*$/, '').trim())
    .filter((part) => part !== '');
  const last = parts.at(-1);
  if (last === undefined || parts.length < 2) return null;
  const { places, unknown } = readLocationText(last, near);
  const [place] = places;
  return places.length === 1 && unknown.length === 0 && place !== undefined && place.lat !== null
    ? place
    : null;
}

/** The city that is the title's last word ("Branch Manager Ludhiana"), where it lies in one of the given countries, or null. */
export function lastWordCity(title: string, countries: readonly string[]): Place | null {
  const word = /\s(\p{Lu}[\p{L}'’-]{3,})$/u.exec(bare(title))?.[1];
  if (word === undefined) return null;
  const city = findCities(word).find((one) => countries.includes(one.country));
  return city === undefined || city.population < LEAST_BARE
    ? null
    : { city: city.name, region: city.region, country: city.country, lat: city.lat, lng: city.lng };
}

/** Without "(m/f/d)", "[remote]" and blanks. */
function bare(title: string): string {
  return title
    .slice(0, MAX_TITLE)
    .replace(
      /[([]\s?(?:[mwfdhxv]|gn|all genders?|remote|hybrid|on-?site)(?:\s?[/|,*]\s?[mwfdhxv*]+)*\s?[)\]]/gi,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();
}
