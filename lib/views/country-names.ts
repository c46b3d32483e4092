/** English names of countries, regions and languages. */
import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };

/** ISO 3166-1 alpha-2, all of them. */
export const alpha2Codes: readonly string[] = codes.map((row) => String(row[0]));

const regionNames = new Intl.DisplayNames('en', { type: 'region' });
const languageNames = new Intl.DisplayNames('en', { type: 'language' });
const known = new Set(alpha2Codes);
const ownNames: Record<string, string> = {
  EU: 'Europe',
  XL: 'Latin America',
  XA: 'Asia-Pacific',
  HK: 'Hong Kong',
  MO: 'Macao',
};

// Written out once: a page of results names two hundred countries.
const names = new Map(alpha2Codes.map((code) => [code, regionNames.of(code) ?? code]));
for (const [code, name] of Object.entries(ownNames)) names.set(code, name);

/** `'DE'` → `'Germany'`; the region codes of `remoteWithin` too; any other text comes back as it is. */
export const countryName = (code: string): string => names.get(code) ?? code;

const codeByName = new Map(alpha2Codes.map((code) => [countryName(code).toLowerCase(), code]));

/** `'de'`, `'DE'` and `'Germany'` → `'DE'`; null when no country is meant. */
export function countryCode(text: string): string | null {
  const upper = text.trim().toUpperCase();
  if (known.has(upper)) return upper;
  return codeByName.get(text.trim().toLowerCase()) ?? null;
}

/** `'de'` → `'German'`; null for what is no ISO 639-1 language. */
export function languageName(code: string): string | null {
  if (!/^[a-z]{2}$/.test(code)) return null;
  const name = languageNames.of(code);
  return name === undefined || name === code ? null : name;
}
