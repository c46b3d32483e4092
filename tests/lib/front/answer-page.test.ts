import { expect, test } from 'vitest';
import { chooseEncoding, isUnchanged } from '#lib/front/answer-page.ts';

test.each([
  ['gzip, deflate, br', 'br'],
  ['gzip', 'gzip'],
  ['GZIP;q=0.5', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['gzip;q=0.0', 'identity'],
  ['gzip;q=0.01', 'gzip'],
  ['zstd', 'identity'],
  ['', 'identity'],
  [undefined, 'identity'],
])('Accept-Encoding %j → %s', (accepted, encoding) => {
  expect(chooseEncoding(accepted)).toBe(encoding);
});

test.each([
  ['W/"a"', true],
  ['"x", W/"a"', true],
  ['*', true],
  ['W/"b"', false],
  ['', false],
  [undefined, false],
])('If-None-Match %j', (asked, unchanged) => {
  expect(isUnchanged(asked, 'W/"a"')).toBe(unchanged);
});
