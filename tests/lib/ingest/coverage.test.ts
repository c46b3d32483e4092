import { describe, expect, test } from 'vitest';
import { type Coverage, coverageCollapse, measureCoverage } from '#lib/ingest/coverage.ts';
import { rawOf } from '../../helpers/fake-scrape.ts';

describe('measureCoverage', () => {
  test('counts what the source states', () => {
    const pay = { min: null, max: 90_000, currency: null, period: null, text: null };
    expect(
      measureCoverage([
        rawOf('1', { pay, postedAt: '2026-01-01' }),
        rawOf('2', { title: 'Role 1', pay: { ...pay, max: null }, locations: [] }),
        rawOf('3', {
          descriptionHtml: null,
          locations: [],
          places: [{ locality: 'Rome', region: null, country: null }],
        }),
      ]),
    ).toEqual({
      listed: 3,
      pay: 0.333,
      place: 0.667,
      postedAt: 0.333,
      description: 0.667,
      distinctTitles: 0.667,
    });
  });
  test('a posting whose page was not opened this time says nothing', () => {
    const read = ['1', '2', '3', '4', '5'].map((id) => rawOf(id, { postedAt: '2026-01-01' }));
    const known = Array.from({ length: 20 }, (_, n) => rawOf(`k${n}`, { descriptionHtml: null }));
    const unopened = new Set(known.map((raw) => raw.sourceId));
    expect(measureCoverage([...read, ...known], unopened)).toMatchObject({
      listed: 5,
      postedAt: 1,
      description: 1,
    });
    expect(measureCoverage([...read.slice(0, 2), ...known], unopened)).toBeNull();
  });
  test('of nothing is nothing', () => {
    expect(measureCoverage([])).toMatchObject({ listed: 0, pay: 0, distinctTitles: 0 });
  });
});

describe('coverageCollapse', () => {
  const normal: Coverage = {
    listed: 20,
    pay: 0.6,
    place: 1,
    postedAt: 1,
    description: 1,
    distinctTitles: 0.9,
  };
  const from = (over: Partial<Coverage>): Coverage => ({ ...normal, ...over });
  test.each<[string, Coverage | null, Coverage, string | null]>([
    ['nothing changed', normal, normal, null],
    ['pay 60 % → 0 %', normal, from({ pay: 0 }), 'pay'],
    ['pay 60 % → 5 %', normal, from({ pay: 0.05 }), 'pay'],
    ['pay 60 % → 10 %', normal, from({ pay: 0.1 }), null],
    ['pay 25 % → 0 %: too few before', from({ pay: 0.25 }), from({ pay: 0 }), null],
    ['pay 0 % → 60 %', from({ pay: 0 }), normal, null],
    ['descriptions gone', normal, from({ description: 0 }), 'description'],
    ['dates gone', normal, from({ postedAt: 0 }), 'postedAt'],
    ['four postings say nothing', normal, from({ listed: 4, pay: 0 }), null],
    ['all titles the same', normal, from({ distinctTitles: 0.05 }), 'titles'],
    ['always were', from({ distinctTitles: 0.05 }), from({ distinctTitles: 0.05 }), null],
    ['five equal titles at first sight', null, from({ listed: 5, distinctTitles: 0.2 }), null],
    ['twenty equal titles at first sight', null, from({ distinctTitles: 0.05 }), 'titles'],
    ['a first run', null, from({ pay: 0 }), null],
  ])('%s', (_what, previous, current, what) => {
    expect(coverageCollapse(previous, current)?.what ?? null).toBe(what);
  });
});
