/** Open feeds of many employers: whose posting it is, and one role that its employer's own board lists too. */
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { registerBoard } from '#lib/companies/register-board.ts';
import { pool, transaction } from '#lib/db/client.ts';
import { Transient } from '#lib/errors.ts';
import type { RawPostingInput } from '#lib/posting.ts';
import { findMovedPosting, getPosting } from '#lib/postings/get-posting.ts';
import { rawOf } from '../helpers/fake-scrape.ts';
import { makeBoard } from '../helpers/make-board.ts';
import { days, readBoard } from '../helpers/read-board.ts';

const rows = async (sql: string, values: unknown[] = []) => (await pool.query(sql, values)).rows;
const postingsOf = (boardId: string) =>
  rows(
    `SELECT posting.*, company.name AS company_name, company.slug AS company_slug
     FROM posting JOIN company ON company.id = company_id WHERE board_id = $1 ORDER BY source_id`,
    [boardId],
  );
const makeFeed = () => makeBoard({ ats: 'remoteok', company: 'Remote OK' });
const text = (what: string) =>
  `<p>You will ${what} from the first sketch to the day it runs. You will work with people who know tides, ropes and
   weather, and you will write down what you learn so that the next crew knows it too. We pay fairly and we sail on Fridays.</p>`;
const role = (id: string, over: Partial<RawPostingInput> = {}) =>
  rawOf(id, { title: 'Tide Engineer', descriptionHtml: text('build tide mills'), ...over });

describe('whose posting it is', () => {
  test('each employer has its company; names that differ in their legal form are one', async () => {
    const feed = await makeFeed();
    await readBoard(feed, [
      role('1', { companyName: 'Gull & Co' }),
      role('2', { companyName: 'Heron Works, Inc.', title: 'Reed Cutter' }),
      role('3', { companyName: 'Heron Works', title: 'Boat Clerk' }),
      role('4', { companyName: null, title: 'Nameless Role' }),
    ]);
    const [one, two, three, four] = await postingsOf(feed);
    expect([one.company_name, four.company_name]).toEqual(['Gull & Co', 'Remote OK']);
    expect(two.company_id).toBe(three.company_id);
    expect(two.company_slug).toBe('heron-works');
    expect(one.slug).toMatch(/^tide-engineer-at-gull-co-/);
    const [{ name }] = await rows(
      'SELECT name FROM company JOIN board ON company_id = company.id WHERE board.id = $1',
      [feed],
    );
    expect(name).toBe('Remote OK');
  });

  test('a company with its own board keeps its postings; a board found later adopts the company', async () => {
    const own = await makeBoard({ company: 'Puffin Labs GmbH' });
    const [{ company_id }] = await rows('SELECT company_id FROM board WHERE id = $1', [own]);
    const feed = await makeFeed();
    await readBoard(feed, [
      role('1', { companyName: 'Puffin Labs' }),
      role('2', { companyName: 'Late Harbour', title: 'Pilot' }),
    ]);
    const [puffin, late] = await postingsOf(feed);
    expect(puffin.company_id).toBe(company_id);
    const found = await makeBoard({ company: 'Late Harbour' });
    expect((await rows('SELECT company_id FROM board WHERE id = $1', [found]))[0].company_id).toBe(
      late.company_id,
    );
    const other = await makeBoard({ ats: 'lever', company: 'Late Harbour' });
    expect((await rows('SELECT company_id FROM board WHERE id = $1', [other]))[0].company_id).not.toBe(
      late.company_id,
    );
  });

  test('two feeds that meet the same new employer at once make one company', async () => {
    const feeds = [await makeFeed(), await makeBoard({ ats: 'remotive', company: 'Remotive' })];
    await Promise.all(feeds.map((feed) => readBoard(feed, [role('1', { companyName: 'Twice Seen' })])));
    const [{ count }] = await rows(`SELECT count(*)::int FROM company WHERE name = 'Twice Seen'`);
    expect(count).toBe(1);
  });

  test('the page names the feed', async () => {
    const feed = await makeFeed();
    await readBoard(feed, [role('1', { companyName: 'Shown Through' })]);
    const [posting] = await postingsOf(feed);
    expect(await getPosting(posting.slug)).toMatchObject({
      feed: { name: 'Remote OK' },
      company: { name: 'Shown Through' },
    });
  });
});

describe('what a feed stops showing', () => {
  let employer = '';
  beforeEach(() => {
    employer = `Drops ${randomUUID()}`;
  });
  const newest = (...ids: string[]) => ({
    status: 'incomplete' as const,
    why: 'the feed holds only the newest postings',
    total: null,
    postings: ids.map((id) => role(id, { companyName: employer, title: `Role ${id}` })),
  });
  const stateOf = async (feed: string, id: string) => {
    const found = (await postingsOf(feed)).find(({ source_id }) => source_id === id);
    return [found?.state, found?.close_reason];
  };

  test('closes after a month of readings, says why, and opens again when it is shown again', async () => {
    const feed = await makeFeed();
    await readBoard(feed, newest('1', '2'), days(0));
    for (let day = 2; day <= 28; day += 2) await readBoard(feed, newest('2'), days(day));
    expect(await stateOf(feed, '1')).toEqual(['open', null]);
    await readBoard(feed, newest('2'), days(30));
    expect(await stateOf(feed, '1')).toEqual(['closed', 'feed-dropped']);
    expect(await stateOf(feed, '2')).toEqual(['open', null]);
    const [posting] = await postingsOf(feed);
    const shown = await getPosting(posting.slug);
    expect(shown.seenOpenAt).toEqual(days(0));
    await readBoard(feed, newest('1', '2'), days(31));
    expect(await stateOf(feed, '1')).toEqual(['open', null]);
  });

  test('a reader that fails, or sleeps, for two months closes nothing', async () => {
    const feed = await makeFeed();
    await readBoard(feed, newest('1'), days(0));
    await readBoard(feed, newest('2'), days(1));
    const cut = { ...newest('2'), errorObject: new Transient('page 2: HTTP 500', 'http') };
    for (let day = 2; day <= 44; day += 2) await readBoard(feed, cut, days(day));
    await readBoard(feed, newest('2'), days(60));
    expect(await stateOf(feed, '1')).toEqual(['open', null]);
  });

  test('a thread that takes nothing down: old comments are not listed, and close by their date', async () => {
    const thread = await makeBoard({ ats: 'hn', company: 'Hacker News: Who is hiring?' });
    const comments = (day: number) => ({
      status: 'incomplete' as const,
      why: 'comments come and go by moderation',
      postings: [
        role('young', { postedAt: days(-1).toISOString() }),
        role('old', { postedAt: days(-61).toISOString() }),
      ],
      now: days(day),
    });
    await readBoard(thread, comments(0), days(0));
    expect((await postingsOf(thread)).map(({ source_id }) => source_id)).toEqual(['young']);
    await readBoard(thread, comments(61), days(61));
    expect(await stateOf(thread, 'young')).toEqual(['closed', 'aged']);
    await readBoard(thread, comments(62), days(62));
    expect(await stateOf(thread, 'young')).toEqual(['closed', 'aged']);
  });
});

describe('a role on a feed and on the board of its employer', () => {
  async function makePair(company: string) {
    const own = await transaction((tx) =>
      registerBoard(tx, { company, ats: 'ashby', token: company, url: null, priority: 0, isSample: false }),
    );
    return { own: own.id, feed: await makeFeed() };
  }
  const states = async (boardId: string) =>
    (await postingsOf(boardId)).map(({ state, close_reason }) => [state, close_reason]);

  test.each(['own first', 'feed first'])('is listed once, as the employer’s (%s)', async (order) => {
    const company = `Once ${order}`;
    const { own, feed } = await makePair(company);
    const ownRun = () => readBoard(own, [role('a'), role('b', { title: 'Rope Maker' })], days(1));
    const feedRun = () =>
      readBoard(
        feed,
        [
          role('1', {
            companyName: company,
            locations: ['Berlin'],
            descriptionHtml: `${text('build tide mills')}<p>Mention the word heron when you apply.</p>`,
          }),
          role('2', { companyName: company, title: 'Sail Mender' }),
        ],
        days(1),
      );
    if (order === 'own first') await ownRun();
    await feedRun();
    if (order === 'feed first') {
      expect(await states(feed)).toEqual([
        ['open', null],
        ['open', null],
      ]);
      await ownRun();
    }
    expect(await states(own)).toEqual([
      ['open', null],
      ['open', null],
    ]);
    expect(await states(feed)).toEqual([
      ['hidden', 'employer-board'],
      ['open', null],
    ]);
    const [mine] = await postingsOf(own);
    const [theirs] = await postingsOf(feed);
    expect(theirs.cluster_id).toBe(mine.cluster_id);
    await expect(getPosting(theirs.slug)).rejects.toThrow('no posting');
    expect(await findMovedPosting(theirs.slug)).toBe(mine.slug);
    expect(await findMovedPosting(mine.slug)).toBeNull();
    const [board] = await rows('SELECT open_count FROM board WHERE id = $1', [feed]);
    expect(board.open_count).toBe(1);
    await feedRun();
    expect((await states(feed))[0]).toEqual(['hidden', 'employer-board']);
    await readBoard(own, [role('b', { title: 'Rope Maker' }), role('c', { title: 'New' })], days(2));
    await readBoard(own, [role('b', { title: 'Rope Maker' }), role('c', { title: 'New' })], days(3));
    expect(await findMovedPosting(theirs.slug), 'closed by the employer, it is closed').toBe(mine.slug);
  });

  test.each<[string, Partial<RawPostingInput>, Partial<RawPostingInput>]>([
    ['two requisitions', { requisitionId: 'R1' }, { requisitionId: 'R2' }],
    ['other places', { locations: ['Berlin, Germany'] }, { locations: ['Lisbon, Portugal'] }],
    [
      'other words',
      {},
      { descriptionHtml: '<p>Sell umbrellas at the harbour gate to all who come by in the rain.</p>' },
    ],
    ['another title', {}, { title: 'Tide Engineer II' }],
  ])('stays two: %s', async (what, mine, theirs) => {
    const { own, feed } = await makePair(`Two ${what}`);
    await readBoard(own, [role('a', mine)]);
    await readBoard(feed, [role('1', { companyName: `Two ${what}`, ...theirs })]);
    expect(await states(feed)).toEqual([['open', null]]);
  });

  test('a second posting of the feed is another role', async () => {
    const { own, feed } = await makePair('Second Posting');
    await readBoard(own, [role('a')]);
    await readBoard(feed, [
      role('1', { companyName: 'Second Posting' }),
      role('2', { companyName: 'Second Posting' }),
    ]);
    expect((await states(feed)).map(([state]) => state).sort()).toEqual(['hidden', 'open']);
  });
});

describe('a role on two feeds', () => {
  const states = async (boardId: string) =>
    (await postingsOf(boardId)).map(({ state, close_reason }) => [state, close_reason]);
  const newest = (...postings: ReturnType<typeof role>[]) => ({
    status: 'incomplete' as const,
    why: 'the feed holds only the newest postings',
    postings,
  });
  async function makeTwo(company: string) {
    const one = await makeFeed();
    const other = await makeBoard({ ats: 'remotive', company: 'Remotive' });
    const at = (id: string, over: Partial<RawPostingInput> = {}) =>
      role(id, { companyName: company, ...over });
    return { one, other, at };
  }

  test('is listed once, under the address of the feed that showed it first', async () => {
    const { one, other, at } = await makeTwo('Both Feeds');
    await readBoard(one, newest(at('1'), at('2', { title: 'Sail Mender' })), days(0));
    await readBoard(
      other,
      newest(at('x', { locations: ['Worldwide'] }), at('y', { title: 'Rope Maker' })),
      days(0),
    );
    expect(await states(one)).toEqual([
      ['open', null],
      ['open', null],
    ]);
    expect(await states(other)).toEqual([
      ['hidden', 'other-feed'],
      ['open', null],
    ]);
    const [kept] = await postingsOf(one);
    const [double] = await postingsOf(other);
    expect(await findMovedPosting(double.slug)).toBe(kept.slug);
    expect(await getPosting(kept.slug)).toMatchObject({
      doubles: 1,
      alsoOn: [{ name: 'Remotive', url: expect.stringContaining('/jobs/x') }],
    });
    const [board] = await rows('SELECT open_count FROM board WHERE id = $1', [other]);
    expect(board.open_count).toBe(1);
    await readBoard(one, newest(at('1'), at('2', { title: 'Sail Mender' })), days(1));
    expect((await states(one))[0]).toEqual(['open', null]);
  });

  test('when the first feed drops it, the other takes its place', async () => {
    const { one, other, at } = await makeTwo('Hands Over');
    const elsewhere = at('9', { companyName: 'Somebody Else' });
    await readBoard(one, newest(at('1')), days(0));
    await readBoard(other, newest(at('x')), days(0));
    for (let day = 2; day <= 32; day += 2) {
      await readBoard(one, newest(elsewhere), days(day));
      await readBoard(other, newest(at('x')), days(day));
    }
    expect((await states(one))[0]).toEqual(['closed', 'feed-dropped']);
    expect(await states(other)).toEqual([['open', null]]);
    const [{ open_count }] = await rows('SELECT open_count FROM board WHERE id = $1', [other]);
    expect(open_count).toBe(1);
  });

  test('what a person took down does not come back by the other feed', async () => {
    const { one, other, at } = await makeTwo('Taken Down');
    await readBoard(one, newest(at('1')), days(0));
    await readBoard(other, newest(at('x')), days(0));
    await pool.query(
      `UPDATE posting SET state = 'closed', closed_at = now(), close_reason = 'admin' WHERE board_id = $1`,
      [one],
    );
    await readBoard(other, newest(at('x')), days(1));
    expect(await states(other)).toEqual([['hidden', 'other-feed']]);
  });

  test('an own board that lists it takes both', async () => {
    const { one, other, at } = await makeTwo('Own In The End');
    await readBoard(one, newest(at('1')), days(0));
    await readBoard(other, newest(at('x')), days(0));
    const own = await makeBoard({ ats: 'lever', company: 'Own In The End' });
    await readBoard(own, [role('a')], days(1));
    expect([...(await states(one)), ...(await states(other))]).toEqual([
      ['hidden', 'employer-board'],
      ['hidden', 'employer-board'],
    ]);
    const [mine] = await postingsOf(own);
    for (const feed of [one, other]) {
      const [double] = await postingsOf(feed);
      expect(await findMovedPosting(double.slug)).toBe(mine.slug);
    }
    await readBoard(own, [role('b', { title: 'Rope Maker' })], days(2));
    await readBoard(other, newest(at('x')), days(3));
    expect(await states(other), 'the employer closed it').toEqual([['hidden', 'employer-board']]);
  });

  test.each<[string, Partial<RawPostingInput>]>([
    ['two requisitions', { requisitionId: 'R2' }],
    ['other places', { locations: ['Lisbon, Portugal'] }],
    ['another title', { title: 'Tide Engineer II' }],
    ['another employer', { companyName: 'Namesake Works' }],
    [
      'other words',
      { descriptionHtml: '<p>Sell umbrellas at the harbour gate to all who come by in the rain.</p>' },
    ],
  ])('stays two: %s', async (what, theirs) => {
    const { one, other, at } = await makeTwo(`Feeds ${what}`);
    await readBoard(one, newest(at('1', { requisitionId: 'R1' })), days(0));
    await readBoard(other, newest(at('x', theirs)), days(0));
    expect(await states(other)).toEqual([['open', null]]);
  });
});
