import table from '../data/generated/countries.json' with { type: 'json' };
import { foldName } from './fold-name.ts';

const NAMES = new Map(Object.entries(table.names as Record<string, string>));
const ALPHA3 = new Map(Object.entries(table.alpha3 as Record<string, string>));
const ENGLISH = new Map(Object.entries(table.english as Record<string, string>));

/** The country of that name in any of some twenty languages; alpha-3 codes and everyday abbreviations count. Else null. */
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
