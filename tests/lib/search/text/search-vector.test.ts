import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type SearchableText, toSearchVector } from '#lib/search/text/search-vector.ts';

const text = (given: Partial<SearchableText>): SearchableText => ({
  language: null,
  title: '',
  facts: [],
  company: '',
  body: '',
  ...given,
});

test('a word says where it stands: title A, facts B, company C, text', () => {
  const vector = toSearchVector(
    text({ title: 'Data Engineer', facts: ['C++', 'New York'], company: 'Acme', body: 'Data, at Acme.' }),
  );
  expect(vector.search).toBe(
    "'data':1A,39 'engineer':2A 'c++':11B 'new':20B 'york':21B 'acme':30C,41 'at':40 'data~engin'",
  );
  expect(vector.head).toBe("'data':1A 'engineer':2A 'c++':11B 'new':20B 'york':21B 'acme':30C 'data~engin'");
  expect(vector.headWords).toEqual(['data', 'engineer', 'c++', 'new', 'york', 'acme']);
  expect(vector.words).toContain('at');
});

test('a language with stems of its own is marked, English is not', () => {
  expect(toSearchVector(text({ body: 'Wir', language: 'de' })).search).toBe("'wir':17 '~de'");
  expect(toSearchVector(text({ body: 'We', language: 'en' })).search).toBe("'we':17");
  expect(toSearchVector(text({ body: 'x', language: 'ja' })).search).toBe("'x':17");
});

test('neighbours in the title are marked without stop words, in their stems', () => {
  const { head } = toSearchVector(text({ title: 'Head of Sales, Products 機械学習' }));
  expect(head.match(/'[^']*~[^']*'/g)).toEqual(["'head~sale'", "'sale~product'"]);
});

test('places go no further than PostgreSQL keeps them', () => {
  const { search } = toSearchVector(text({ body: 'ab '.repeat(400) + 'cd '.repeat(20_000) }));
  expect(search).toMatch(/^'ab':([\d,]+) 'cd':([\d,]+)$/);
  expect(search.match(/\d+/g)?.length).toBe(510);
  expect(Math.max(...(search.match(/\d+/g) ?? []).map(Number))).toBeLessThanOrEqual(16_000);
});

test('nothing breaks out of the quotation marks', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, body) => {
      const { search } = toSearchVector(text({ title, body }));
      expect(search).toMatch(/^(?:'[^'\\]+'(?::\d+[ABC]?(?:,\d+[ABC]?)*)?(?: |$))*$/);
    }),
  );
});
