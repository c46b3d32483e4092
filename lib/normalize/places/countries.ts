import table from '../data/generated/countries.json' with { type: 'json' };
import { foldName } from './fold-name.ts';

const NAMES = new Map(Object.entries(table.names as Record<string, string>));
/** Three-letter codes that are met in place texts; the rest read as other things ("GTM", "PER", "AND"). */
const ALPHA3: ReadonlyMap<string, string> = new Map(
  Object.entries(table.alpha3 as Record<string, string>).filter(([code]) =>
    /^(?:USA|GBR|DEU|FRA|CAN|AUS|IND|NLD|ESP|ITA|POL|PRT|CHE|AUT|BEL|NOR|DNK|FIN|IRL|JPN|SGP|ISR|BRA|MEX|ARE|UKR|ROU|CZE|HUN|GRC|ZAF|PHL|ARG|CHL|COL|KOR|NZL|LTU|LVA|TUR|VNM|HKG|TWN)$/.test(
      code,
    ),
  ),
);
const ENGLISH = new Map(Object.entries(table.english as Record<string, string>));

/** The country of that name in any of some twenty languages; common alpha-3 codes and everyday abbreviations count. Else null. */
export function findCountry(name: string): string | null {
  const named = NAMES.get(foldName(name));
  if (named !== undefined) return named;
  return /^[A-Z]{3}$/.test(name) ? (ALPHA3.get(name) ?? null) : null;
}

/** The country of an alpha-2 code in capitals ("DE"), or null; `UK` reads GB. */
export function countryOfCode(code: string): string | null {
  if (code === 'UK') return 'GB';
  return ENGLISH.has(code) ? code : null;
}

/** The English name of an alpha-2 code, or the code itself. */
export function countryName(code: string): string {
  return ENGLISH.get(code) ?? code;
}
