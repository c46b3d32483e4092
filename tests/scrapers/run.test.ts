import { describe, expect, test } from 'vitest';
import { Blocked, Throttled, Transient } from '#lib/errors.ts';
import { runScraper } from '#scrapers/run.ts';
import { scriptedFetcher } from '../helpers/scripted-fetcher.ts';

const board = { ats: 'greenhouse', token: 'acme', url: null };
const LIST = 'https://boards-api.greenhouse.io/v1/boards/acme/jobs?content=true&pay_transparency=true';
const PLAIN = 'https://boards-api.greenhouse.io/v1/boards/acme/jobs?content=true';
const HOSTED = 'https://job-boards.greenhouse.io/acme';
const job = (id: unknown, title: unknown = `Role ${id}`) => ({
  id,
  title,
  absolute_url: `https://job-boards.greenhouse.io/acme/jobs/${id}`,
  internal_job_id: 1,
  content: '&lt;p&gt;Text&lt;/p&gt;',
});
const answer = (jobs: unknown[], total = jobs.length) => JSON.stringify({ jobs, meta: { total } });
const run = (script: Parameters<typeof scriptedFetcher>[0], options = {}) =>
  runScraper(board, { fetcher: scriptedFetcher(script), ...options });

describe('status', () => {
  test('a whole list is complete, an empty one too', async () => {
    expect(await run({ [LIST]: answer([job(1), job(2)]) })).toMatchObject({ status: 'complete', listed: 2 });
    expect(await run({ [LIST]: answer([]) })).toMatchObject({ status: 'complete', listed: 0, postings: [] });
  });

  test('fewer than the stated total is incomplete', async () => {
    const result = await run({ [LIST]: answer([job(1)], 9) });
    expect(result).toMatchObject({
      status: 'incomplete',
      total: 9,
      why: '1 of 9 postings came',
      error: null,
    });
  });

  test('postings that try out the employer’s system are set aside, and say nothing about the list', async () => {
    const result = await run({ [LIST]: answer([job(1), job(2, 'Test Job'), job(3, 'DO NOT APPLY')]) });
    expect(result).toMatchObject({ status: 'complete', listed: 3, error: null });
    expect(result.postings.map(({ title }) => title)).toEqual(['Role 1']);
    expect(result.rejected.map(({ rule }) => rule)).toEqual([
      'title: a test posting',
      'title: a test posting',
    ]);
  });

  test('a list that now leads to another ATS says to which', async () => {
    const fetcher = scriptedFetcher({ [LIST]: '<h1>Jobs at Acme</h1>' });
    const moved = {
      ...fetcher,
      fetch: async (...asked: Parameters<typeof fetcher.fetch>) => ({
        ...(await fetcher.fetch(...asked)),
        url: 'https://jobs.lever.co/acme',
        redirects: [LIST],
      }),
    };
    const { status, error } = await runScraper(board, { fetcher: moved });
    expect(status).toBe('failed');
    expect(error?.message).toMatch(/; it leads to a board on Lever: https:\/\/jobs\.lever\.co\/acme$/);
  });

  test.each([
    ['blocked', new Blocked('no'), 'Blocked'],
    ['throttled', new Throttled('slow', 1000), 'Throttled'],
    ['down', new Transient('reset'), 'Transient'],
    ['empty', '', 'SourceChanged'],
    ['HTML', '<!doctype html><title>Sign in</title>', 'SourceChanged'],
    ['another shape', '[]', 'SourceChanged'],
    ['trailing garbage', '{"jobs":[]}<!-- cached -->', 'SourceChanged'],
  ])('an answer that is %s fails the board and brings no postings', async (_, body, name) => {
    const result = await run({ [LIST]: body });
    expect(result).toMatchObject({ status: 'failed', postings: [], listed: 0, error: { name } });
  });

  test('a board that neither the API nor the hosted page knows is gone', async () => {
    const fetcher = scriptedFetcher({});
    const result = await runScraper(board, { fetcher });
    expect(result).toMatchObject({ status: 'failed', error: { name: 'BoardGone' } });
    expect(fetcher.asked).toEqual([LIST, PLAIN, HOSTED]);
  });

  test('an unknown ATS is named', async () => {
    const result = await runScraper(
      { ats: 'nosuch', token: 'x', url: null },
      { fetcher: scriptedFetcher({}) },
    );
    expect(result).toMatchObject({ status: 'failed', error: { name: 'UnknownAts' } });
  });
});

describe('rows that fail', () => {
  test('cost themselves only, and are reported with the rule and the words', async () => {
    const result = await run({ [LIST]: answer([job(1), job(2, null), job(3)]) });
    expect(result.status).toBe('complete');
    expect(result.postings.map((posting) => posting.sourceId)).toEqual(['1', '3']);
    expect(result.rejected).toMatchObject([
      { sourceId: '2', title: null, rule: expect.stringContaining('title') },
    ]);
  });

  test('without an id forbid closing, because their posting cannot be told to be there', async () => {
    const result = await run({ [LIST]: answer([job(1), job(3), { title: 'x' }]) });
    expect(result.status).toBe('incomplete');
  });

  test('that are most of the list make it incomplete with an error; the good ones stay', async () => {
    const rows = [job(1, 'Ok'), { id: '2', title: null }, { id: { x: 1 }, title: ['a'] }, 7, null, 'x'];
    const result = await run({ [LIST]: answer(rows) });
    expect(result).toMatchObject({ status: 'incomplete', error: { name: 'SourceChanged' } });
    expect(result.postings.map((posting) => posting.title)).toEqual(['Ok']);
  });

  test('that are the whole list fail the board: the source has changed', async () => {
    const result = await run({ [LIST]: answer([1, 2].map((id) => ({ ...job(id), title: undefined }))) });
    expect(result).toMatchObject({ status: 'failed', postings: [], error: { name: 'SourceChanged' } });
  });

  test('an id served twice counts once, the first wins', async () => {
    const result = await run({ [LIST]: answer([job(1, 'First'), job(1, 'Second'), job(2)]) });
    expect(result.status).toBe('complete');
    expect(result.postings.map((posting) => posting.title)).toEqual(['First', 'Role 2']);
    expect(result.rejected).toMatchObject([{ rule: 'duplicate id', title: 'Second' }]);
  });
});

test('ids beyond 2^53 stay apart', async () => {
  const rows =
    '{"id":9007199254740993,"title":"A","absolute_url":"https://a.example/1"},{"id":9007199254740992,"title":"B","absolute_url":"https://a.example/2"}';
  const result = await run({ [LIST]: `{"jobs":[${rows}]}` });
  expect(result.postings.map((posting) => posting.sourceId)).toEqual([
    '9007199254740993',
    '9007199254740992',
  ]);
});

test('a list of exactly a thousand without a total is taken for cut', async () => {
  const rows = Array.from({ length: 1000 }, (_, index) => job(index + 1));
  const result = await run({ [LIST]: JSON.stringify({ jobs: rows }) });
  expect(result).toMatchObject({ status: 'incomplete', listed: 1000, why: expect.stringContaining('cap') });
});

test('the same bodies end the run before anything is parsed', async () => {
  const script = { [LIST]: answer([job(1)]) };
  const first = await run(script);
  const second = await run(script, { knownBodiesHash: first.bodiesHash });
  expect(second).toMatchObject({
    status: 'complete',
    unchangedBodies: true,
    postings: [],
    bodiesHash: first.bodiesHash,
  });
  const changed = await run({ [LIST]: answer([job(2)]) }, { knownBodiesHash: first.bodiesHash });
  expect(changed).toMatchObject({ unchangedBodies: false, listed: 1 });
});

test('an aborted run throws its reason', async () => {
  const signal = AbortSignal.abort(new Error('enough'));
  await expect(run({ [LIST]: answer([job(1)]) }, { signal })).rejects.toThrow('enough');
});

describe('details', () => {
  const row = (id: number) => ({
    ...job(id),
    location: 'Here',
    published_at: '2026-10-01',
    department: null,
  });
  const state = (data: unknown) =>
    `<script>window.__remixContext = ${JSON.stringify({ state: { loaderData: { r: data } } })};</script>`;
  const list = state({
    jobPosts: { total: 5, total_pages: 1, data: [1, 2, 3, 4, 5].map(row) },
    board: { name: 'Acme' },
  });
  const detail = (text: string) => state({ jobPost: { content: `<p>${text}</p>` } });

  test('are read for unknown postings only; the known ones are marked', async () => {
    const script = { [HOSTED]: list, [`${HOSTED}/jobs/2`]: detail('Two') };
    const fetcher = scriptedFetcher(script);
    const result = await runScraper(board, { fetcher, known: (listed) => listed.sourceId !== '2' });
    expect(fetcher.asked).toEqual([LIST, PLAIN, HOSTED, `${HOSTED}/jobs/2`]);
    expect([...result.withoutDetail]).toEqual(['1', '3', '4', '5']);
    expect(result.postings[1]?.descriptionHtml).toBe('<p>Two</p>');
    expect(result.sourceName).toBe('Acme');
  });

  test('that cannot be read cost a posting its description, and stop after three in a row', async () => {
    const down = new Transient('down', 'http');
    const urls = [1, 2, 3, 4, 5].map((id) => `${HOSTED}/jobs/${id}`);
    const fetcher = scriptedFetcher({
      [HOSTED]: list,
      ...Object.fromEntries(urls.map((url) => [url, down])),
    });
    const result = await runScraper(board, { fetcher });
    expect(fetcher.asked.filter((url) => url.includes('/jobs/'))).toHaveLength(3);
    expect(result).toMatchObject({ status: 'complete', listed: 5, error: { name: 'Transient' } });
    expect(result.withoutDetail.size).toBe(5);
  });

  test('stop at once when the source asks for it', async () => {
    const fetcher = scriptedFetcher({ [HOSTED]: list, [`${HOSTED}/jobs/1`]: new Throttled('slow', 60_000) });
    const result = await runScraper(board, { fetcher });
    expect(fetcher.asked.at(-1)).toBe(`${HOSTED}/jobs/1`);
    expect(result.postings).toHaveLength(5);
  });

  test('a list that breaks off keeps what came and is incomplete', async () => {
    const first = state({ jobPosts: { total: 9, total_pages: 2, data: [row(1)] } });
    const result = await run({ [HOSTED]: first, [`${HOSTED}?page=2`]: new Transient('reset') });
    expect(result).toMatchObject({ status: 'incomplete', listed: 1, error: { name: 'Transient' } });
  });
});
