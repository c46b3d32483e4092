import { expect, test } from 'vitest';
import { codeWords } from '#scrapers/kit/code-words.ts';
import { placeText, rawPlace } from '#scrapers/kit/place.ts';

test.each([
  [['Palo Alto', '', 'United States'], 'Palo Alto, United States'],
  [['Tel Aviv', 'Tel Aviv', 'Israel'], 'Tel Aviv, Tel Aviv, Israel'],
  [[null, undefined, ' Spain '], 'Spain'],
  [[null, ''], ''],
])('placeText(%j) is %j', (parts, wanted) => {
  expect(placeText(...parts)).toBe(wanted);
});

test('a place without any part is none', () => {
  expect(rawPlace(null, ' ', undefined)).toBeNull();
  expect(rawPlace('', 'Ontario', 'Canada')).toEqual({ locality: null, region: 'Ontario', country: 'Canada' });
});

test('codes become words', () => {
  expect(codeWords('ON_SITE')).toBe('on site');
  expect([codeWords(null), codeWords('')]).toEqual([null, null]);
});
