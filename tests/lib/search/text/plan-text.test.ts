/** What a text is taken to ask for, over a small vocabulary. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closeness } from '#lib/search/text/closeness.ts';
import { correctWord } from '#lib/search/text/correct-word.ts';
import { editDistance } from '#lib/search/text/edit-distance.ts';
import { type Leaf, planText, type Term, type Vocabulary } from '#lib/search/text/plan-text.ts';
import { stem } from '#lib/search/text/stem.ts';

/** Words of titles with how many postings have them, and words of texts alone. */
const head = new Map(
  Object.entries({
    software: 40,
    engineer: 50,
    engineers: 5,
    nurse: 3,
    python: 20,
    kotlin: 2,
    kitchen: 2,
    r: 1,
  }),
);
const body = new Map(Object.entries({ enginee: 1, pythn: 1, phyton: 30 }));

function countOf(leaf: Leaf, words: Map<string, number>): number {
  const fits = (word: string) =>
    leaf.kind === 'prefix'
      ? word.startsWith(leaf.word)
      : leaf.kind === 'word'
        ? word === leaf.word || stem('en', word) === stem('en', leaf.word)
        : word === leaf.words[0];
  return [...words].reduce((sum, [word, count]) => sum + (fits(word) ? count : 0), 0);
}

const vocabulary: Vocabulary = {
  count: async (leaf, where, enough) =>
    Math.min(enough, countOf(leaf, head) + (where === 'all' ? countOf(leaf, body) : 0)),
  listNear: async (word, limit) =>
    [...head.keys()]
      .map((other) => ({ word: other, distance: editDistance(word, other, limit) }))
      .filter(({ distance }) => distance > 0 && distance <= limit),
  matchesAll: async (required) =>
    required.every(({ anyOf }) => anyOf.some((leaves) => leaves.every((leaf) => countOf(leaf, head) > 0))),
};

const word = (text: string): Leaf => ({ kind: 'word', word: text });
const phrase = (text: string): Leaf => ({ kind: 'phrase', words: text.split(' ') });
const prefix = (text: string): Leaf => ({ kind: 'prefix', word: text });
const term = (...anyOf: Leaf[][]): Term => ({ field: null, anyOf });

describe('what is asked for', () => {
  test.each<[string, Term[], Term[]]>([
    ['the Engineer', [term([word('engineer')])], []],
    ['the of', [], []],
    ['python -"software engineer"', [term([word('python')])], [term([phrase('software engineer')])]],
    [
      'title:Engineer -company:acme',
      [{ field: 'title', anyOf: [[word('engineer')]] }],
      [{ field: 'company', anyOf: [[word('acme')]] }],
    ],
    ['swe', [term([word('swe')], [phrase('software engineer')], [phrase('software engineers')])], []],
    ['software engineer', [term([word('software'), word('engineer')], [word('swe')])], []],
    ['front-end', [term([phrase('front end')], [word('frontend')])], []],
    ['"front end"', [term([phrase('front end')])], []],
    ['eng*', [term([prefix('eng')])], []],
    ['engineer pyt', [term([word('engineer')]), term([prefix('pyt')])], []],
    ['機', [term([prefix('機')])], []],
    ['機械学', [term([phrase('機械 械学')])], []],
    ['c++', [term([word('c++')])], []],
  ])('%s', async (text, required, excluded) => {
    const plan = await planText(text, vocabulary);
    expect([plan?.required ?? [], plan?.excluded ?? []]).toEqual([required, excluded]);
  });

  test('a text of nothing is no plan', async () => {
    for (const text of ['', ' ', 'the of', '-', '""', '***']) {
      expect(await planText(text, vocabulary)).toBeNull();
    }
  });

  test('some will do only where nothing has all', async () => {
    expect((await planText('software engineer', vocabulary))?.some).toBe(false);
    expect((await planText('engineer astronaut', vocabulary))?.some).toBe(true);
    expect((await planText('astronaut', vocabulary))?.some).toBe(false);
    expect((await planText('title:astronaut engineer', vocabulary))?.some).toBe(false);
  });

  test('never throws, and asks for no more than 16', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
        const plan = await planText(text, vocabulary);
        expect((plan?.required.length ?? 0) + (plan?.excluded.length ?? 0)).toBeLessThanOrEqual(16);
        for (const { anyOf } of plan?.required ?? []) {
          for (const leaves of anyOf) expect(leaves.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('corrections', () => {
  test.each([
    ['sofware engineer', 'software engineer'],
    ['pyhton nurse', 'python nurse'],
    ['enginer', null], // a form of engineer as the stemmer sees it
    ['"sofware" engineer', null],
    ['sofware* engineer', null],
    ['-sofware engineer', null],
    ['title:sofware engineer', null],
    ['swe', null],
    ['zebra', null],
  ])('%s → %s', async (text, corrected) => {
    expect((await planText(text, vocabulary))?.corrected).toEqual(
      corrected && { text: corrected, from: text },
    );
  });

  test.each([
    ['kithen', 'kitchen'],
    ['kotln', 'kotlin'],
    ['phyton', null], // thirty texts say so: a word of its own, however close
    ['pythno', 'python'],
    ['nrse', 'nurse'],
    ['nur', null],
    ['xyzzyx', null],
  ])('%s → %s', async (typed, expected) => expect(await correctWord(typed, vocabulary)).toBe(expected));
});

describe('signs that a title says it just so', () => {
  const asked = async (text: string) =>
    closeness((await planText(text, vocabulary))?.required ?? []).map((sign) =>
      sign.map((parts) => parts.map(({ words }) => words.join(' ')).join(' & ')).join(' | '),
    );

  test.each([
    ['engineer', ['engineer | engineers']],
    ['nurse engineers', ['nurs~engin', 'nurse | nurses', 'engineers | engineer']],
    ['software engineer', ['softwar~engin | swe', 'software & engineer | swe | swes']],
    ['swe', ['swe | swes | softwar~engin | softwar~engin']],
    ['"software engineer"', []],
    ['company:acme', []],
    ['c++ r', ['c++~r', 'c++', 'r']],
    ['engineer pyt', ['engineer | engineers']],
  ])('%s', async (text, signs) => expect(await asked(text)).toEqual(signs));

  test('there are never more than the index has room for', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...head.keys(), 'swe', 'ml'), { maxLength: 20 }),
        async (words) => {
          const plan = await planText(words.join(' '), vocabulary);
          expect(closeness(plan?.required ?? []).length).toBeLessThanOrEqual(12);
        },
      ),
    );
  });
});
