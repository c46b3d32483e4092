import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lookAhead, mostOfCompany, spreadCompanies } from '#lib/search/spread-companies.ts';

const companyOf = (hit: string) => hit[0] ?? '';
const pageOf = (ranked: readonly string[], offset: number, limit: number) =>
  spreadCompanies(ranked, companyOf, offset, limit);

test.each([
  [20, 3],
  [10, 2],
  [1, 1],
  [100, 15],
])('of %i on a page at most %i are of one company', (limit, most) => expect(mostOfCompany(limit)).toBe(most));

test('one company gives way to others that are near, and comes first on the next page', () => {
  const ranked = ['a1', 'a2', 'a3', 'a4', 'b1', 'c1', 'd1', 'e1'];
  expect(pageOf(ranked, 0, 4)).toEqual(['a1', 'b1', 'c1', 'd1']);
  expect(pageOf(ranked, 4, 4)).toEqual(['a2', 'e1', 'a3', 'a4']);
});

test('where there is none else, it fills the page', () => {
  expect(pageOf(['a1', 'a2', 'a3'], 0, 4)).toEqual(['a1', 'a2', 'a3']);
  expect(pageOf([], 0, 4)).toEqual([]);
  expect(pageOf(['a1'], 4, 4)).toEqual([]);
});

const rankings = fc
  .array(fc.constantFrom('a', 'a', 'a', 'b', 'c', 'd'), { maxLength: 60 })
  .map((companies) => companies.map((company, index) => `${company}${index}`));

test('the pages together are the ranking, each hit once', () => {
  fc.assert(
    fc.property(rankings, fc.integer({ min: 1, max: 25 }), (ranked, limit) => {
      const pages: string[] = [];
      for (let offset = 0; offset < ranked.length; offset += limit)
        pages.push(...pageOf(ranked, offset, limit));
      expect(pages).toHaveLength(ranked.length);
      expect(pages.toSorted()).toEqual(ranked.toSorted());
    }),
  );
});

test('a page never has more of one company than its share while others are left near by', () => {
  fc.assert(
    fc.property(rankings, fc.integer({ min: 1, max: 25 }), (ranked, limit) => {
      const page = pageOf(ranked, 0, limit);
      const left = ranked.slice(0, lookAhead).filter((hit) => !page.includes(hit));
      for (const company of new Set(page.map(companyOf))) {
        const share = page.filter((hit) => companyOf(hit) === company).length;
        const others = left.filter(
          (hit) => page.filter((one) => companyOf(one) === companyOf(hit)).length < mostOfCompany(limit),
        );
        expect(share <= mostOfCompany(limit) || others.length === 0).toBe(true);
      }
    }),
  );
});
