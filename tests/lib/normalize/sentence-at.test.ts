import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceAt } from '#lib/normalize/sentence-at.ts';

function sentence(text: string, words: string): string {
  const at = text.indexOf(words);
  const { start, end } = sentenceAt(text, at, at + words.length);
  return text.slice(start, end);
}

test.each([
  ['We pay well. The salary is $10 an hour. Apply now.', '$10', 'The salary is $10 an hour.'],
  ['Pay: €60.000,00 p.a. gross, plus bonus', '60.000', 'Pay: €60.000,00 p.a. gross, plus bonus'],
  ['First line\nSecond line\nThird', 'Second', 'Second line'],
  ['Based in the U.S. Remote is fine.', 'U.S', 'Based in the U.S. Remote is fine.'],
  ['• 3 days on site! Really?', 'days', '• 3 days on site!'],
])('%s: %s', (text, words, whole) => {
  expect(sentence(text, words)).toBe(whole);
});

test('a long sentence is cut at blanks around the words', () => {
  const text = `${'lorem ipsum '.repeat(60)}THE WORDS ${'dolor sit '.repeat(60)}`;
  const quote = sentence(text, 'THE WORDS');
  expect(quote).toContain('THE WORDS');
  expect(quote.length).toBeLessThan(320);
  expect(text).toContain(` ${quote} `);
});

test('it holds the stretch and stays in the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '\n', '!') }),
      fc.nat(60),
      fc.nat(20),
      (text, at, length) => {
        const start = Math.min(at, text.length);
        const end = Math.min(start + length, text.length);
        const found = sentenceAt(text, start, end);
        expect(found.start).toBeGreaterThanOrEqual(0);
        expect(found.start).toBeLessThanOrEqual(start);
        expect(found.end).toBeGreaterThanOrEqual(end);
        expect(found.end).toBeLessThanOrEqual(text.length);
      },
    ),
  );
});
