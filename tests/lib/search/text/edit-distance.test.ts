import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '#lib/search/text/edit-distance.ts';

test.each([
  ['engineer', 'engineer', 0],
  ['enginer', 'engineer', 1],
  ['pyhton', 'python', 1],
  ['develper', 'developer', 1],
  ['kuberntes', 'kubernetes', 1],
  ['sofwtare', 'software', 1],
  ['recruter', 'recruiting', 4],
  ['', 'abc', 3],
])('%s → %s', (a, b, distance) => expect(editDistance(a, b, 3)).toBe(distance));

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

/** The same without a limit and without a thought for speed. */
function plainly(a: string, b: string): number {
  const cost = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    return Math.min(
      cost(i - 1, j) + 1,
      cost(i, j - 1) + 1,
      cost(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
      swapped ? cost(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
    );
  };
  return cost(a.length, b.length);
}

test('is the plain distance up to the limit, and limit + 1 beyond', () => {
  const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
  fc.assert(
    fc.property(short, short, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
      expect(editDistance(a, b, limit)).toBe(Math.min(plainly(a, b), limit + 1));
    }),
  );
});

test('is the same both ways, and 0 only for the same word', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b, 9)).toBe(editDistance(b, a, 9));
      expect(editDistance(a, b, 9) === 0).toBe(a === b);
    }),
  );
});
