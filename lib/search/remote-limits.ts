/** Where one may live to do a remote role: countries and, inside the United States, states and time zones. Pure. */
import { type UsTimeZone, zonesOfState } from '#lib/normalize/data/us-time-zones.ts';
import { US_STATES } from '#lib/normalize/places/region-name.ts';
import { countryCode, countryName } from '#lib/views/country-names.ts';
import { regionsCovering } from './regions.ts';

/** Where someone lives: a country, or a state of the United States. */
export interface Residence {
  country: string;
  state: string | null;
}

const stateNames = new Map([...US_STATES].map(([code, name]) => [name.toLowerCase(), code]));

/** `'de'`, `'Germany'`, `'us-wa'` or `'Washington'` as it stands in an address: `'de'`, `'us-wa'`; null when it names neither. */
export function readResidence(text: string): string | null {
  const words = text.trim().toLowerCase();
  const state = /^us-([a-z]{2})$/.exec(words)?.[1]?.toUpperCase();
  if (state !== undefined) return US_STATES.has(state) ? words : null;
  const named = stateNames.get(words);
  const country = countryCode(words);
  return country?.toLowerCase() ?? (named === undefined ? null : `us-${named.toLowerCase()}`);
}

/** `'us-wa'` → the United States, Washington. */
export function toResidence(value: string): Residence {
  const [country = '', state] = value.toUpperCase().split('-');
  return { country, state: state ?? null };
}

/** `'us-wa'` → `'Washington, United States'`. */
export function residenceName(value: string): string {
  const { country, state } = toResidence(value);
  return [state === null ? [] : (US_STATES.get(state) ?? state), countryName(country)].flat().join(', ');
}

/** The tokens of `Posting.remoteLimits` that let people of a state in, and the one that keeps them out. */
export function tokensOfState(state: string): { lets: string[]; keeps: string } {
  return {
    lets: [`+${state}`, ...zonesOfState(state).map((zone: UsTimeZone) => `@${zone}`)],
    keeps: `-${state}`,
  };
}

const isLimit = (token: string) => /^[-+@]/.test(token);

/**
 * Whether one of these residences will do for a role limited so: codes of countries and regions and tokens of states and time
 * zones (`['US', '-WA']`), of which none is anywhere. A role limited to some states is one for the country, too.
 */
export function coversResidence(limits: readonly string[], residences: readonly Residence[]): boolean {
  const countries = limits.filter((token) => !isLimit(token));
  return residences.some(({ country, state }) => {
    if (countries.length > 0 && !regionsCovering(country).some((code) => countries.includes(code)))
      return false;
    if (state === null) return true;
    const { lets, keeps } = tokensOfState(state);
    const isListed = limits.some((token) => /^[+@]/.test(token));
    return !limits.includes(keeps) && (!isListed || lets.some((token) => limits.includes(token)));
  });
}
