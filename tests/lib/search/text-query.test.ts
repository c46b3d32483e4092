import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseTextQuery, type TextTerm } from '#lib/search/text-query.ts';

const term = (words: string, rest: Partial<TextTerm> = {}) => ({
  words,
  phrase: false,
  negated: false,
  field: null,
  prefix: false,
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
  [
    'title:rust Company:"Acme Labs" -company:acme http:x',
    [
      term('rust', { field: 'title' }),
      term('Acme Labs', { field: 'company', phrase: true }),
      term('acme', { field: 'company', negated: true }),
      term('http:x'),
    ],
  ],
  ['soft* "soft*" **', [term('soft', { prefix: true }), term('soft*', { phrase: true })]],
])('%s', (text, terms) => {
  expect(parseTextQuery(text)).toMatchObject(terms);
});

test('a term says where its words stand', () => {
  const text = 'a -company:"Acme  Labs" dev*';
  expect(parseTextQuery(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'a',
    'Acme  Labs',
    'dev',
  ]);
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
