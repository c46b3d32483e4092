import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { postingSlug } from '#lib/ingest/posting-slug.ts';

const ID = '01a20ff1-50dc-7f48-ba02-e119ce04266a';

describe('postingSlug', () => {
  test.each([
    ['Senior Engineer (m/w/d)', 'Müller AG', 'senior-engineer-m-w-d-at-muller-ag-ce04266a'],
    ['Director, Machine Learning', 'Metropolis', 'director-machine-learning-at-metropolis-ce04266a'],
    ['エンジニア', '株式会社', 'job-at-company-ce04266a'],
    ['!!!', '', 'job-at-company-ce04266a'],
    [
      'A very long title that goes on and on until nobody can remember how it began',
      'A company with a very long name indeed',
      'a-very-long-title-that-goes-on-and-on-until-nobody-can-at-a-company-with-a-very-long-ce04266a',
    ],
    ['x'.repeat(200), 'y'.repeat(200), `${'x'.repeat(60)}-at-${'y'.repeat(30)}-ce04266a`],
  ])('%s at %s', (title, company, slug) => {
    expect(postingSlug(title, company, ID)).toBe(slug);
  });
  test('is always a path segment', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), fc.uuid(), (title, company, id) => {
        expect(postingSlug(title, company, id)).toMatch(
          /^[a-z0-9]+(-[a-z0-9]+)*-at-[a-z0-9]+(-[a-z0-9]+)*-[0-9a-f]{8}$/,
        );
      }),
    );
  }, 30_000);
});
