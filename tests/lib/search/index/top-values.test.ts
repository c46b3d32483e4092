import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DimensionLabels } from '#lib/search/index/label-numbers.ts';
import { topValues } from '#lib/search/index/top-values.ts';
import { openValues } from '#lib/search/read-facets.ts';

/** Labels "0", "1", …; every seventh is not shown. */
function labelsFor(counts: readonly number[]): DimensionLabels {
  const values = counts.map((_, place) => String(place));
  return {
    values,
    numbers: counts.map((_, place) => place),
    places: new Map(values.map((value, place) => [value, place])),
  };
}
const name = (value: string) => (Number(value) % 7 === 6 ? null : { value: `v${value}`, label: null });

const count = fc.oneof(fc.nat(3), fc.nat(40), fc.nat(5000));

test('chosen ones first, then by count, then by value; of those that are shown', () => {
  const given = fc.tuple(fc.array(count, { maxLength: 300 }), fc.array(fc.nat(299), { maxLength: 5 }));
  fc.assert(
    fc.property(given, ([counts, chosen]) => {
      const isChosen = new Set(chosen);
      const expected = counts
        .flatMap((own, place) => {
          const named = name(String(place));
          return named === null || own === 0 ? [] : [{ ...named, count: own, first: isChosen.has(place) }];
        })
        .sort(
          (a, b) => Number(b.first) - Number(a.first) || b.count - a.count || (a.value < b.value ? -1 : 1),
        )
        .slice(0, openValues)
        .map(({ value, label, count: own }) => ({ value, label, count: own }));
      expect(topValues(labelsFor(counts), Uint32Array.from(counts), isChosen, name)).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});
