import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseTextQuery } from '#lib/search/text-query.ts';

const term = (words: string, rest: { phrase?: boolean; negated?: boolean } = {}) => ({
  words,
  phrase: false,
  negated: false,
  ...rest,
});

test.each([
  ['', []],
  ['machine learning', [term('machine'), term('learning')]],
  [
    '"computer vision" -manager',
    [term('computer vision', { phrase: true }), term('manager', { negated: true })],
  ],
  ['-"account executive"', [term('account executive', { phrase: true, negated: true })]],
  ['„Leitung Technik“', [term('Leitung Technik', { phrase: true })]],
  ['"never closed', [term('never closed', { phrase: true })]],
  ['full-stack', [term('full-stack')]],
  ['C++ -- ... "" -', [term('C++')]],
])('%s', (text, terms) => {
  expect(parseTextQuery(text)).toEqual(terms);
});

test('never throws, never more than 16 terms, each with something to find', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const terms = parseTextQuery(text);
      expect(terms.length).toBeLessThanOrEqual(16);
      for (const { words } of terms) expect(words).toMatch(/[\p{L}\p{N}]/u);
    }),
  );
});
