/** Places and what is said of working there. */
import { placeName } from '#lib/normalize/place-name.ts';
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

/** `'Hybrid, 3 days in the office'`, `'Remote within United States, Canada'`, `'On site'`. */
export function formatWorkplace(
  workplace: Workplace,
  officeDays: number | null,
  remoteWithin: readonly string[],
): string {
  const label = workplaceLabels[workplace];
  if (workplace === 'hybrid' && officeDays !== null && officeDays > 0) {
    return `${label}, ${officeDays} ${officeDays === 1 ? 'day' : 'days'} in the office`;
  }
  if (workplace === 'remote' && remoteWithin.length > 0) {
    const names = remoteWithin.slice(0, 4).map(countryName);
    const rest = remoteWithin.length - names.length;
    return `${label} within ${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
  }
  return label;
}

/** `'10+ years'`, `'1+ year'`, `'No experience asked for'` for a said zero. */
export function formatYears(yearsMin: number): string {
  if (yearsMin === 0) return 'No experience asked for';
  return `${yearsMin}+ ${yearsMin === 1 ? 'year' : 'years'}`;
}
