import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasForms, stem, stemLanguage, stemLanguages } from '#lib/search/text/stem.ts';

describe('forms of one word', () => {
  test.each([
    ['en', ['engineer', 'engineers', 'engineering']],
    ['en', ['nurse', 'nurses', 'nursing']],
    ['en', ['manager', 'managers', 'managing']],
    ['de', ['entwickler', 'entwicklers', 'entwicklern', 'entwicklerin', 'entwicklerinnen']],
    ['de', ['datenbank', 'datenbanken']],
    ['de', ['leiter', 'leiterin']],
    ['fr', ['developpeur', 'developpeurs']],
    ['es', ['ingeniero', 'ingenieros']],
    ['pt', ['analista', 'analistas']],
    ['it', ['sviluppatore', 'sviluppatori']],
    ['nl', ['ontwikkelaar', 'ontwikkelaars']],
  ] as const)('%s: %j', (language, words) => {
    expect(new Set(words.map((word) => stem(language, word))).size).toBe(1);
  });

  test.each([
    ['en', 'product', 'production'],
    ['en', 'java', 'javascript'],
    ['de', 'pflege', 'pflaster'],
  ] as const)('%s: %s is not %s', (language, one, other) => {
    expect(stem(language, one)).not.toBe(stem(language, other));
  });
});

test.each(['c++', 'k8s', 'go', '機械', 'node2', ''])('“%s” has no forms', (word) => {
  expect(hasForms(word)).toBe(false);
  for (const language of stemLanguages) expect(stem(language, word)).toBe(word);
});

test('a stem is made of letters and there is always one', () => {
  fc.assert(
    fc.property(fc.constantFrom(...stemLanguages), fc.stringMatching(/^[a-z]{3,20}$/), (language, word) => {
      expect(stem(language, word)).toMatch(/^[a-z]+$/);
    }),
  );
});

test.each([
  ['de', 'de'],
  ['ja', null],
  [null, null],
  ['constructor', null],
])('language %s', (language, known) => expect(stemLanguage(language)).toBe(known));
