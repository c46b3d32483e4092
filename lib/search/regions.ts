/** Countries and the regions a remote role may be limited to. */
import { alpha2Codes, countryName } from '#lib/views/country-names.ts';

/** Members (alpha-2) of the region codes of `Posting.remoteWithin`: EU Europe, XL Latin America, XA Asia-Pacific. */
export const REGION_MEMBERS: Readonly<Record<string, readonly string[]>> = {
  EU: 'AD AL AT BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS SE SI SK SM UA VA XK'.split(
    ' ',
  ),
  XL: 'AR BO BR BZ CL CO CR CU DO EC GF GT GY HN HT MX NI PA PE PR PY SR SV UY VE'.split(' '),
  XA: 'AU BD BN BT CN FJ HK ID IN JP KH KR LA LK MM MN MO MV MY NP NZ PG PH PK SG TH TL TW VN'.split(' '),
};

/** What a role's `remoteWithin` may hold so that one can do it from `country`: the country and its regions. */
export function regionsCovering(country: string): string[] {
  const regions = Object.entries(REGION_MEMBERS).filter(([, members]) => members.includes(country));
  return [country, ...regions.map(([code]) => code)];
}

/** `'Côte d’Ivoire, CI'` → `'cote-d-ivoire-ci'`: the form in which places stand in URLs. */
export function slugify(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const slugs = new Map(alpha2Codes.map((code) => [code, slugify(countryName(code))]));
const countryBySlug = new Map([...slugs].map(([code, slug]) => [slug, code]));

/** The country a place slug names (`'united-states'` → `'US'`), or null when it is no country. */
export function countryOfSlug(slug: string): string | null {
  return countryBySlug.get(slug) ?? null;
}

/** `'US'` → `'united-states'`. */
export const slugOfCountry = (code: string): string => slugs.get(code) ?? slugify(countryName(code));
