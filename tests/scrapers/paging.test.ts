/** Lists of several pages: a whole one is proven, and one that is not, never passes for it. */
import { describe, expect, test } from 'vitest';
import { Blocked, BoardGone, Throttled } from '#lib/errors.ts';
import { firstKnown, firstOpen } from '#scrapers/kit/pages.ts';
import { runScraper } from '#scrapers/run.ts';
import { type Script, scriptedFetcher } from '../helpers/scripted-fetcher.ts';

const run = (ats: string, token: string, script: Script, url: string | null = null) =>
  runScraper({ ats, token, url }, { fetcher: scriptedFetcher(script), known: () => true });
const json = (value: unknown) => JSON.stringify(value);

const ITEM = (id: string) => ({ id, title: `Role ${id}`, url: `https://acme.teamtailor.com/jobs/${id}` });
const SMART = (id: string) => ({ id, name: `Role ${id}` });
const ROW = (hash: string) => ({ hash, position_name: `Role ${hash}`, description: '<p>Text</p>' });
const JIBE = (slug: string) => ({ data: { slug, title: `Role ${slug}` } });
const BAMBOO = (id: string) => ({ id, jobOpeningName: `Role ${id}` });

const smart = (offset: number) =>
  `https://api.smartrecruiters.com/v1/companies/acme/postings?limit=100&offset=${offset}`;
const manatal = 'https://www.careers-page.com/api/v1.0/c/acme/jobs/';
const jibe = (page: number) => `https://acme.jibeapply.com/api/jobs?page=${page}&limit=100`;

test.each<[string, string, string, Script]>([
  [
    'pages end naturally',
    'teamtailor',
    'acme',
    {
      'https://acme.teamtailor.com/jobs.json': json({
        items: [ITEM('1')],
        next_url: 'https://acme.teamtailor.com/jobs.json?page=2',
      }),
      'https://acme.teamtailor.com/jobs.json?page=2': json({ items: [ITEM('2')] }),
    },
  ],
  [
    'the total is met',
    'smartrecruiters',
    'acme',
    {
      [smart(0)]: json({ totalFound: 2, content: [SMART('1')] }),
      [smart(100)]: json({ totalFound: 2, content: [SMART('2')] }),
    },
  ],
  [
    'an empty page ends a list without a total',
    'jibe',
    'acme.jibeapply.com',
    { [jibe(1)]: json({ jobs: [JIBE('1'), JIBE('2')] }), [jibe(2)]: json({ jobs: [] }) },
  ],
])('complete: %s (%s)', async (_, ats, token, script) => {
  expect(await run(ats, token, script)).toMatchObject({ status: 'complete', listed: 2, why: null });
});

test.each<[string, string, string, Script]>([
  [
    'a posting that stands on two pages hides another',
    'smartrecruiters',
    'acme',
    {
      [smart(0)]: json({ totalFound: 2, content: [SMART('1')] }),
      [smart(100)]: json({ totalFound: 2, content: [SMART('1')] }),
    },
  ],
  [
    'fewer than the stated total',
    'bamboohr',
    'acme',
    { 'https://acme.bamboohr.com/careers/list': json({ meta: { totalCount: 9 }, result: [BAMBOO('1')] }) },
  ],
  [
    'a page that fails',
    'manatal',
    'acme',
    { [manatal]: json({ count: 2, next: `${manatal}?page=2`, results: [ROW('1')] }) },
  ],
  [
    'a next page elsewhere',
    'manatal',
    'acme',
    { [manatal]: json({ count: 2, next: 'https://evil.example/?page=2', results: [ROW('1')] }) },
  ],
  [
    'a next page that was read already',
    'manatal',
    'acme',
    { [manatal]: json({ count: 2, next: manatal, results: [ROW('1')] }) },
  ],
  [
    'a feed that leads to another host',
    'teamtailor',
    'acme',
    {
      'https://acme.teamtailor.com/jobs.json': json({
        items: [ITEM('1')],
        next_url: 'https://evil.example/jobs.json?page=2',
      }),
    },
  ],
  [
    'a server that sends the first page again',
    'jibe',
    'acme.jibeapply.com',
    { [jibe(1)]: json({ jobs: [JIBE('1')] }), [jibe(2)]: json({ jobs: [JIBE('1')] }) },
  ],
  [
    'a total of zero beside postings',
    'workday',
    'acme.wd1/Careers',
    {
      'https://acme.wd1.myworkdayjobs.com/wday/cxs/acme/Careers/jobs': json({
        total: 0,
        jobPostings: [{ title: 'Role', externalPath: '/job/Berlin/Role_R1' }],
      }),
    },
  ],
])('incomplete: %s (%s)', async (_, ats, token, script) => {
  const result = await run(ats, token, script);
  expect(result).toMatchObject({ status: 'incomplete', listed: 1 });
  expect(result.why).not.toBeNull();
});

test.each<[string, string, Script]>([
  ['pinpoint', 'acme', { 'https://acme.pinpointhq.com/postings.json': json({ data: [] }) }],
  ['recruitee', 'acme', { 'https://acme.recruitee.com/api/offers': json({ offers: [] }) }],
  ['breezy', 'acme', { 'https://acme.breezy.hr/json': json([]) }],
  [
    'workable',
    'acme',
    { 'https://apply.workable.com/api/v1/widget/accounts/acme?details=true': json({ name: 'A', jobs: [] }) },
  ],
])('an empty board is complete (%s), an unknown one is gone', async (ats, token, script) => {
  expect(await run(ats, token, script)).toMatchObject({ status: 'complete', listed: 0 });
  expect(await run(ats, token, {})).toMatchObject({ status: 'failed', error: { name: 'BoardGone' } });
});

test('where the vendor does not tell an unknown company from an empty one, nothing is proven', async () => {
  const script = { [smart(0)]: json({ totalFound: 0, content: [] }) };
  expect(await run('smartrecruiters', 'acme', script)).toMatchObject({ status: 'incomplete', listed: 0 });
});

describe('asking in several places', () => {
  const answer = async () => 'answer';
  const fail = (error: Error) => async () => {
    throw error;
  };

  test('firstKnown passes over "no such board" alone', async () => {
    expect(await firstKnown(fail(new BoardGone('1')), answer)).toBe('answer');
    await expect(firstKnown(fail(new Blocked('403')), answer)).rejects.toThrow('403');
    await expect(firstKnown(fail(new BoardGone('1')), fail(new BoardGone('2')))).rejects.toThrow('2');
  });

  test('firstOpen passes over a refusal too, and keeps it in mind', async () => {
    expect(await firstOpen(fail(new Blocked('403')), answer)).toBe('answer');
    await expect(firstOpen(fail(new Blocked('403')), fail(new BoardGone('2')))).rejects.toThrow('403');
    await expect(firstOpen(fail(new Blocked('robots', 'robots')), answer)).rejects.toThrow('robots');
    await expect(firstOpen(fail(new Throttled('429', null)), answer)).rejects.toThrow('429');
  });
});

describe('a list that no vendor made', () => {
  const LIST = 'https://acme.example/careers';
  const ad = (title: string) =>
    `<script type="application/ld+json">${json({ '@type': 'JobPosting', title, description: 'x'.repeat(200) })}</script>`;
  const pages = '<a href="?startrow=0">1</a> <a href="?startrow=2">2</a> <a href="?startrow=4">3</a>';
  const last = '<a href="?startrow=4" title="Last page">»</a>';
  const row = (number: number) => `<a href="/job/${number}">Welder ${number}</a>`;
  const ads = Object.fromEntries(
    [1, 2, 3, 4, 5].map((number) => [`https://acme.example/job/${number}`, ad(`Welder ${number}`)]),
  );

  test('is read by its numbered pages, none left out', async () => {
    const result = await run('schema-org', LIST, {
      ...ads,
      [LIST]: row(1) + row(2) + pages + last,
      [`${LIST}?startrow=0`]: row(1) + row(2) + pages + last,
      [`${LIST}?startrow=2`]: row(3) + row(4) + pages + last,
      [`${LIST}?startrow=4`]: row(5) + pages,
    });
    expect(result).toMatchObject({ status: 'complete', listed: 5 });
  });

  test('is not whole where only a script shows the rest', async () => {
    const script = { ...ads, [LIST]: `${row(1)}${row(2)}<button>Load more</button>` };
    const result = await run('schema-org', LIST, script);
    expect(result).toMatchObject({ status: 'incomplete', listed: 2 });
    expect(result.why).toContain('by a script');
  });
});
