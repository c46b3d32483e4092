import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '#lib/search/text/fold-text.ts';
import { isUnspaced, tokenize } from '#lib/search/text/tokenize.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 200 });

describe('folding', () => {
  test.each([
    ['Köln Straße', 'koln strasse'],
    ['Ｋ８ｓ ﬁnance', 'k8s finance'],
    ['ŁÓDŹ, Ørsted, Đà Nẵng', 'lodz, orsted, da nang'],
    ['ÉQUIPE', 'equipe'],
    ['Διευθυντής', 'διευθυντης'],
    ['パン', 'パン'],
    ['İstanbul', 'istanbul'],
  ])('%s', (text, folded) => expect(foldText(text)).toBe(folded));

  test('folding twice is folding once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

describe('words', () => {
  test.each([
    ['C++ & Node.js, .NET: driver’s', ['c++', 'node', 'js', 'dotnet', 'driver']],
    ['C# / F# developer #1', ['c#', 'f#', 'developer', '1']],
    ['front-end (m/w/d)', ['front', 'end', 'm', 'w', 'd']],
    ['r&d', ['r', 'd']],
    ['O’Reilly', ['o', 'reilly']],
    ['GPT-4o 10++', ['gpt', '4o', '10']],
    [`key ${'a'.repeat(41)} end`, ['key', '', 'end']],
    ['', []],
    ['—…!', []],
  ])('%s', (text, words) => expect(tokenize(text)).toEqual(words));

  test.each([
    ['機械学習', ['機械', '械学', '学習', '習'], ['機械', '械学', '学習']],
    ['AI機械', ['ai', '機械', '械'], ['ai', '機械']],
    ['営', ['営'], ['営']],
    ['生成AI', ['生成', '成', 'ai'], ['生成', '成', 'ai']],
    ['데이터', ['데이', '이터', '터'], ['데이', '이터']],
  ])(
    '%s is cut into pairs, for a query without a last letter that the text may go on from',
    (text, words, asked) => {
      expect(tokenize(text)).toEqual(words);
      expect(tokenize(text, true)).toEqual(asked);
    },
  );

  test('words are folded, short and without blanks, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const word of tokenize(text)) {
          expect(word).toBe(foldText(word));
          expect(word).not.toMatch(/[\s'~:]/);
          expect(Array.from(word).length).toBeLessThanOrEqual(42);
        }
      }),
    );
  });

  test('what a query says in a text is found there, one after the other', () => {
    const letters = fc.constantFrom('a', 'B', 'ü', '1', ' ', ' ', '機', '械', '学', '.', 'ß');
    const text = fc.string({ unit: letters, maxLength: 20 });
    fc.assert(
      fc.property(text, text, text, (before, middle, after) => {
        const asked = tokenize(` ${middle} `, true);
        const words = tokenize(`${before} ${middle} ${after}`);
        const stands = words.some((_, at) => asked.every((word, index) => words[at + index] === word));
        expect(asked.length === 0 || stands).toBe(true);
      }),
    );
  });

  test.each([
    ['機械', true],
    ['ก', true],
    ['a機', false],
    ['äé', false],
    ['', false],
  ])('%s is written without blanks: %s', (word, expected) => expect(isUnspaced(word)).toBe(expected));
});
