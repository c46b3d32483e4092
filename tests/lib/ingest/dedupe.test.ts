import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSameRole, isSameRole, pairRekeyed, textSimilarity, titleKey } from '#lib/ingest/dedupe.ts';

const text =
  'We are looking for an engineer who builds and runs the services that plan our routes. You write clean code, review the code of others and are on call one week in eight.';
const role = (over = {}) => ({
  title: 'Backend Engineer',
  locations: ['Berlin, Germany'],
  requisitionId: null as string | null,
  text,
  ...over,
});

describe('titleKey', () => {
  test.each([
    ['Backend Engineer', 'backend engineer'],
    ['  Backend   ENGINEER ', 'backend engineer'],
    ['Backend-Engineer (m/w/d)', 'backend engineer'],
    ['Backend Engineer (f|m|x)', 'backend engineer'],
    ['Développeur', 'developpeur'],
    ['C++ Engineer', 'c++ engineer'],
    ['C# Engineer', 'c# engineer'],
    ['エンジニア', 'エンシニア'],
  ])('%s → %s', (title, key) => {
    expect(titleKey(title)).toBe(key);
  });
  test('is stable', () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        expect(titleKey(titleKey(title))).toBe(titleKey(title));
      }),
    );
  });
});

describe('isSameRole', () => {
  test.each([
    ['the very same', {}, true],
    ['another spelling of the title', { title: 'Backend engineer (m/f/d)' }, true],
    ['another title', { title: 'Frontend Engineer' }, false],
    ['another place', { locations: ['Munich, Germany'] }, false],
    ['one place in common', { locations: ['Munich, Germany', 'berlin  germany'] }, true],
    ['no place said on one side', { locations: [] }, false],
    ['a new paragraph', { text: `${text} We pay for your train ticket.` }, true],
    [
      'another text',
      { text: 'You sell our product to hospitals in the south and visit each of them twice a year.' },
      false,
    ],
    ['no text on one side', { text: '' }, false],
  ])('%s', (_what, over, same) => {
    expect(isSameRole(role(), role(over))).toBe(same);
    expect(isSameRole(role(over), role())).toBe(same);
  });
  test.each([
    ['R1', 'R1', true],
    ['R1', 'R2', false],
    ['R1', null, true],
  ])('requisitions %s and %s', (a, b, same) => {
    expect(isSameRole(role({ requisitionId: a }), role({ requisitionId: b }))).toBe(same);
  });
  test('one requisition is one role, whatever else differs', () => {
    expect(
      isSameRole(role({ requisitionId: 'R1' }), role({ requisitionId: 'R1', title: 'Other', text: '' })),
    ).toBe(true);
  });
});

describe('textSimilarity', () => {
  test('is 1 for equal texts, 0 for foreign ones, and symmetric', () => {
    expect(textSimilarity(text, text)).toBe(1);
    expect(textSimilarity('', '')).toBe(1);
    expect(textSimilarity(text, '')).toBe(0);
    fc.assert(
      fc.property(fc.lorem({ maxCount: 60 }), fc.lorem({ maxCount: 60 }), (a, b) => {
        const score = textSimilarity(a, b);
        expect(score).toBe(textSimilarity(b, a));
        expect(score >= 0 && score <= 1).toBe(true);
      }),
    );
  });
});

test('findSameRole takes the likest', () => {
  const near = role({ text: `${text} One more sentence about our dog.` });
  const far = role({
    text: `${text} And a rather long new part about how we came to be and what we eat on Fridays.`,
  });
  expect(findSameRole(role(), [far, near])).toBe(near);
  expect(findSameRole(role(), [role({ title: 'Other' })])).toBeNull();
});

describe('pairRekeyed', () => {
  const list = (count: number, prefix: string, from = 0) =>
    Array.from({ length: count }, (_, n) => ({
      ...role({ title: `Role ${from + n}` }),
      sourceId: `${prefix}${n}`,
    }));
  const open = list(10, 'a');
  const known = new Set(open.map(({ sourceId }) => sourceId));

  test('pairs old ids with new ones by title and place', () => {
    const pairs = pairRekeyed(open, list(10, 'b').reverse(), known);
    expect(pairs?.get('a3')).toBe('b3');
    expect(pairs?.size).toBe(10);
  });
  test('gives equal roles each an id of their own', () => {
    const same = open.map((one) => ({ ...one, title: 'Barista' }));
    const pairs = pairRekeyed(
      same,
      same.map((one, n) => ({ ...one, sourceId: `b${n}` })),
      known,
    );
    expect(new Set(pairs?.values()).size).toBe(10);
  });
  test.each([
    ['one id is known', [...list(9, 'b'), { ...list(1, 'a')[0], sourceId: 'a9' }]],
    ['a fifth is other roles', list(10, 'b', 2)],
    ['nothing is listed', []],
  ])('is not what happened when %s', (_what, listed) => {
    expect(pairRekeyed(open, listed as typeof open, known)).toBeNull();
  });
  test('is not claimed of a handful', () => {
    expect(pairRekeyed(open.slice(0, 4), list(4, 'b'), known)).toBeNull();
  });
});
