/** Places and what is said of working there. */
import { US_TIME_ZONES, type UsTimeZone } from '#lib/normalize/data/us-time-zones.ts';
import { placeName } from '#lib/normalize/place-name.ts';
import { regionName } from '#lib/normalize/places/region-name.ts';
import type { Place, Workplace } from '#lib/posting.ts';
import { countryName } from './country-names.ts';
import { workplaceLabels } from './labels.ts';

/** Whether anything is said of a place: a city, a region or a country. */
export function isNamed({ city, region, country }: Place): boolean {
  return city !== null || region !== null || country !== null;
}

/** Several places, the first `shown` of them: `'Seattle, WA / Santa Monica, CA / 3 more'`. */
export function formatPlaces(places: readonly Place[], shown = 3): string {
  const names = [...new Set(places.filter(isNamed).map(placeName))];
  const rest = names.length - shown;
  return [...names.slice(0, shown), ...(rest > 0 ? [`${rest} more`] : [])].join(' / ');
}

const either = new Intl.ListFormat('en', { type: 'disjunction' });

/** Tokens of Posting.remoteLimits in words: `['-WA', '@ET']` → `'not in Washington, Eastern time only'`. */
function formatLimits(limits: readonly string[]): string {
  const named = (sign: string, name: (code: string) => string) =>
    either.format(limits.filter((token) => token.startsWith(sign)).map((token) => name(token.slice(1))));
  const state = (code: string) => regionName('US', code);
  const [out, only] = [named('-', state), named('+', state)];
  const zones = named('@', (code) => US_TIME_ZONES[code as UsTimeZone]?.name ?? code);
  return [out && `not in ${out}`, only && `only in ${only}`, zones && `${zones} time only`]
    .filter(Boolean)
    .join(', ');
}

/** `'Hybrid, 3 days in the office'`, `'Remote within United States, not in Washington'`, `'On site'`. */
export function formatWorkplace(
  workplace: Workplace,
  officeDays: number | null,
  remoteWithin: readonly string[],
  remoteLimits: readonly string[] = [],
): string {
  const label = workplaceLabels[workplace];
  if (workplace === 'hybrid' && officeDays !== null && officeDays > 0) {
    return `${label}, ${officeDays} ${officeDays === 1 ? 'day' : 'days'} in the office`;
  }
  if (workplace !== 'remote') return label;
  const names = remoteWithin.slice(0, 4).map(countryName);
  const rest = remoteWithin.length - names.length;
  const within = names.length > 0 ? ` within ${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}` : '';
  const limits = formatLimits(remoteLimits);
  return `${label}${within}${limits && `, ${limits}`}`;
}

/** `'10+ years'`, `'1+ year'`, `'No experience asked for'` for a said zero. */
export function formatYears(yearsMin: number): string {
  if (yearsMin === 0) return 'No experience asked for';
  return `${yearsMin}+ ${yearsMin === 1 ? 'year' : 'years'}`;
}
