/** A look at a board's first rows. */
import { expect, test } from 'vitest';
import { Throttled } from '#lib/errors.ts';
import { sampleBoard } from '#scrapers/sample-board.ts';
import { scriptedFetcher } from '../helpers/scripted-fetcher.ts';

const list = (offset: number) =>
  `https://api.smartrecruiters.com/v1/companies/acme/postings?limit=100&offset=${offset}`;
const rows = (from: number, count: number) =>
  Array.from({ length: count }, (_, n) => ({ id: String(from + n), name: `Role ${from + n}` }));
const board = { ats: 'smartrecruiters', token: 'acme', url: null };

test('reads no further than it must, and the pages of what it shows', async () => {
  const fetcher = scriptedFetcher({
    [list(0)]: JSON.stringify({ totalFound: 300, content: rows(1, 100) }),
    'https://api.smartrecruiters.com/v1/companies/acme/postings/1': JSON.stringify({
      jobAd: { sections: { jobDescription: { title: 'Job', text: '<p>Weave.</p>' } } },
    }),
    'https://api.smartrecruiters.com/v1/companies/acme/postings/2': new Throttled('slow down', 1_000),
  });
  const sample = await sampleBoard(board, { fetcher, count: 2 });
  expect(sample).toMatchObject({ isAll: false, error: null });
  expect(sample.postings.map(({ title, descriptionHtml }) => [title, descriptionHtml])).toEqual([
    ['Role 1', '<h3>Job</h3>\n<p>Weave.</p>'],
    ['Role 2', null],
  ]);
  expect(fetcher.asked).toHaveLength(3);
});

test('says when that is all there is, and what ended it', async () => {
  const lever = { ats: 'lever', token: 'acme', url: null };
  const url = 'https://api.lever.co/v0/postings/acme?mode=json';
  const one = [{ id: '1', text: 'Weaver', hostedUrl: 'https://jobs.lever.co/acme/1' }];
  const whole = await sampleBoard(lever, {
    fetcher: scriptedFetcher({ [url]: JSON.stringify(one) }),
    count: 5,
  });
  expect(whole).toMatchObject({ isAll: true, error: null, postings: [{ title: 'Weaver' }] });
  const gone = await sampleBoard(lever, { fetcher: scriptedFetcher({}), count: 5 });
  expect(gone).toMatchObject({ isAll: false, postings: [], error: { name: 'BoardGone' } });
  const unknown = await sampleBoard({ ...lever, ats: 'nothing' }, { fetcher: scriptedFetcher({}), count: 5 });
  expect(unknown.error?.name).toBe('UnknownAts');
});
