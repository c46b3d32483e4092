import { expect, test } from 'vitest';
import { countryOfSlug, regionsCovering, slugify, slugOfCountry } from '#lib/search/regions.ts';
import { alpha2Codes, countryCode, countryName, languageName } from '#lib/views/country-names.ts';

test('every country has a slug of its own that leads back to it', () => {
  expect(alpha2Codes.length).toBeGreaterThan(240);
  for (const code of alpha2Codes) expect(countryOfSlug(slugOfCountry(code))).toBe(code);
});

test.each([
  ['DE', ['DE', 'EU']],
  ['BR', ['BR', 'XL']],
  ['JP', ['JP', 'XA']],
  ['US', ['US']],
])('a role for people in %s may say %j', (country, codes) => {
  expect(regionsCovering(country)).toEqual(codes);
});

test('names and codes', () => {
  expect(countryName('HK')).toBe('Hong Kong');
  expect(countryName('EU')).toBe('Europe');
  expect(countryName('??')).toBe('??');
  expect(countryCode('germany')).toBe('DE');
  expect(countryCode('nowhere')).toBeNull();
  expect(languageName('de')).toBe('German');
  expect(languageName('zz')).toBeNull();
  expect(languageName('DROP')).toBeNull();
  expect(slugify('  São Paulo, SP ')).toBe('sao-paulo-sp');
});
