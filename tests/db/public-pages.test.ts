/** What the public pages read: postings, companies, boards, the sitemap. */
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { getCompany, getCompanyHistory } from '#lib/companies/get-company.ts';
import { pool, transaction } from '#lib/db/client.ts';
import { getPosting, listSimilarPostings } from '#lib/postings/get-posting.ts';
import {
  listCompanies,
  listCompanySlugs,
  listPublicPostings,
  listSources,
  readFilling,
  readSiteNumbers,
} from '#lib/site/read-site.ts';
import { type InsertedPosting, insertPostings, quoteOf } from '../helpers/insert-postings.ts';

const now = new Date('2026-11-24T12:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
let rows: InsertedPosting[] = [];
const at = (index: number) => rows[index] ?? expect.fail('not inserted');

beforeAll(async () => {
  rows = await transaction((tx) =>
    insertPostings(tx, [
      {
        title: 'Director',
        company: 'Metro',
        function: 'data',
        seniority: 'director',
        pay: { min: 210_000, max: 245_000, currency: 'USD', period: 'year' },
        places: [{ city: 'Seattle', region: 'WA', country: 'US' }],
        html: '<p>The base salary is $210,000 to $245,000.</p>',
        receipts: (text) => [quoteOf(text, 'pay', '$210,000 to $245,000')],
        firstSeenAt: daysAgo(10),
      },
      { title: 'Analyst', company: 'Metro', function: 'data', firstSeenAt: daysAgo(5) },
      { title: 'Cook', company: 'Metro', function: 'other', firstSeenAt: daysAgo(1) },
      {
        title: 'Data Engineer',
        company: 'Borealis',
        function: 'data',
        isSample: true,
        firstSeenAt: daysAgo(2),
      },
      { title: 'Lawyer', company: 'Borealis', function: 'legal' },
      { title: 'Gone 1', company: 'Metro', state: 'closed', firstSeenAt: daysAgo(40), closedAt: daysAgo(20) },
      { title: 'Gone 2', company: 'Metro', state: 'closed', firstSeenAt: daysAgo(60), closedAt: daysAgo(20) },
      {
        title: 'Gone 3',
        company: 'Metro',
        state: 'closed',
        firstSeenAt: daysAgo(300),
        closedAt: daysAgo(200),
      },
      { title: 'Waits', company: 'Metro', state: 'pending' },
    ]),
  );
  const again = await transaction((tx) =>
    insertPostings(tx, [
      { title: 'Gone 1 again', company: 'Metro', repostOfId: at(5).id, firstSeenAt: daysAgo(3) },
    ]),
  );
  rows.push(...again);
  const { boardId, companyId, id } = at(0);
  await pool.query(
    `INSERT INTO run (id, board_id, trigger, status, finished_at, complete, phase) VALUES ($1, $2, 'schedule', 'complete', $3, true, 'done')`,
    [randomUUID(), boardId, daysAgo(0)],
  );
  await pool.query('UPDATE board SET robots = $2 WHERE id = $1', [boardId, { allowed: true, rule: null }]);
  await pool.query(
    `INSERT INTO posting_event (posting_id, board_id, kind, at) VALUES ($1, $2, 'opened', $3)`,
    [id, boardId, daysAgo(10)],
  );
  await pool.query('UPDATE company SET about = $2 WHERE id = $1', [
    companyId,
    JSON.stringify([
      { text: 'We build meters.', origin: 'text', postingId: id },
      { text: 'Said in a role nobody may see.', origin: 'text', postingId: at(8).id },
      { nonsense: true },
    ]),
  ]);
  await pool.query(`INSERT INTO board (id, company_id, ats, token) VALUES ($1, $2, 'manual', 'metro')`, [
    randomUUID(),
    companyId,
  ]);
});

describe('a posting', () => {
  test('comes with its facts, receipts, timeline and the board’s last complete reading', async () => {
    const posting = await getPosting(at(0).slug);
    expect(posting).toMatchObject({
      title: 'Director',
      company: { name: 'Metro', slug: 'metro' },
      pay: { min: 210_000, max: 245_000, currency: 'USD', period: 'year' },
      countries: ['US'],
      seenOpenAt: daysAgo(0),
      events: [{ kind: 'opened', at: daysAgo(10) }],
      board: { ats: 'greenhouse' },
    });
    const [receipt] = posting.receipts;
    expect(posting.descriptionText.slice(receipt?.start ?? 0, receipt?.end ?? 0)).toBe(
      '$210,000 to $245,000',
    );
  });

  test('a closed one keeps its page and names what repeats it', async () => {
    expect(await getPosting(at(5).slug)).toMatchObject({
      state: 'closed',
      repostedAs: { title: 'Gone 1 again', slug: at(9).slug },
    });
    expect((await getPosting(at(9).slug)).repostOf).toMatchObject({
      slug: at(5).slug,
      firstSeenAt: daysAgo(40),
    });
  });

  test.each(['no-such-role', 'Ünïcode', '', "' OR 1=1 --", '\u0000'])('“%s” is not there', async (slug) => {
    await expect(getPosting(slug)).rejects.toMatchObject({ name: 'NotFound' });
  });

  test('one that waits for approval is not there', async () => {
    await expect(getPosting(at(8).slug)).rejects.toMatchObject({ name: 'NotFound' });
  });

  test('similar ones: the same function at the same company, then elsewhere', async () => {
    const similar = await listSimilarPostings(await getPosting(at(0).slug));
    expect(similar.slice(0, 2).map(({ title }) => title)).toEqual(['Analyst', 'Data Engineer']);
    expect(similar.map(({ title }) => title)).not.toContain('Lawyer');
    expect(similar.map(({ title }) => title)).not.toContain('Director');
  });
});

describe('a company', () => {
  test('its profile names the role it was read from, unless that is not public', async () => {
    const { company } = await getCompany('metro', now);
    expect(company.about).toEqual([
      { text: 'We build meters.', from: { slug: at(0).slug, title: 'Director' } },
      { text: 'Said in a role nobody may see.', from: null },
    ]);
  });

  test.each([
    ['opened', 6],
    ['closed', 2],
    ['closed-year', 3],
  ] as const)('the number of %s is the number of rows behind it', async (show, total) => {
    const history = await getCompanyHistory('metro', show, { now, page: 1, limit: 2 });
    expect(history.total).toBe(total);
    expect(history.entries).toHaveLength(2);
    const last = await getCompanyHistory('metro', show, { now, page: Math.ceil(total / 2), limit: 2 });
    expect(last.entries).toHaveLength(total % 2 === 0 ? 2 : 1);
  });

  test('counts of what closed, and for how long half of it was open', async () => {
    const { company, closed } = await getCompany('metro', now);
    expect(company).toMatchObject({ openedCount: 6, closedCount: 2, closedForMedian: 3, medianDaysOpen: 40 });
    expect(closed.map(({ title }) => title).sort()).toEqual(['Gone 1', 'Gone 2', 'Gone 3']);
    const other = await getCompany('borealis', now);
    expect(other.company).toMatchObject({ closedCount: 0, medianDaysOpen: null });
  });

  test('unknown ones are not there', async () => {
    await expect(getCompany('nobody', now)).rejects.toMatchObject({ name: 'NotFound' });
  });

  test('the list holds those with open roles, by name', async () => {
    const all = { words: '', from: '', after: null, limit: 10 };
    const list = await listCompanies(all);
    expect(list.companies.map(({ name, openCount }) => [name, openCount])).toEqual([
      ['Borealis', 2],
      ['Metro', 4],
    ]);
    expect([list.total, list.next]).toEqual([2, null]);
    const names = async (ask: Partial<typeof all>) =>
      (await listCompanies({ ...all, ...ask })).companies.map(({ name }) => name);
    expect(await names({ words: 'ETR' })).toEqual(['Metro']);
    expect(await names({ words: '%' })).toEqual([]);
    expect(await names({ from: 'c' })).toEqual(['Metro']);
    expect(await names({ after: 'borealis' as never })).toEqual(['Metro']);
    expect(await listCompanies({ ...all, limit: 1 })).toMatchObject({ total: 2, next: 'borealis' });
    expect(await listCompanySlugs()).toEqual(['borealis', 'metro']);
  });
});

test('boards with their last complete reading and what their roles state; recruiters’ own are none', async () => {
  const { boards: sources, states, next } = await listSources({ limit: 10 });
  expect(sources.map(({ company, openCount }) => [company.name, openCount])).toEqual([
    ['Borealis', 2],
    ['Metro', 4],
  ]);
  expect(sources[1]).toMatchObject({
    lastGoodAt: daysAgo(0),
    robots: { allowed: true, rule: null },
    coverage: { pay: 0.25, place: 0.25, postedAt: 0 },
  });
  expect(sources[0]).toMatchObject({ lastGoodAt: null, robots: null });
  expect([Object.values(states), next]).toEqual([[2], null]);
  const first = await listSources({ limit: 1 });
  expect(first.next).toBe(sources[0]?.id);
  expect((await listSources({ limit: 1, after: first.next })).boards).toEqual([sources[1]]);
  expect((await listSources({ limit: 9, words: 'metro' })).boards).toEqual([sources[1]]);
  expect((await listSources({ limit: 9, states: ['gone'] })).boards).toEqual([]);
});

test('the numbers of the front page', async () => {
  expect(await readSiteNumbers()).toEqual({ companyCount: 2, lastReadAt: daysAgo(0) });
});

test('the sitemap holds open roles that are no sample data', async () => {
  const slugs = (await listPublicPostings()).map(({ slug }) => slug);
  expect(slugs).toContain(at(0).slug);
  expect(slugs).not.toContain(at(3).slug);
  expect(slugs).not.toContain(at(5).slug);
  expect(slugs).not.toContain(at(8).slug);
});

test('the filling is read, and unknown while nobody wrote it', async () => {
  expect(await readFilling()).toBeNull();
  await pool.query(`INSERT INTO setting (key, value) VALUES ('filling', '"sample"')`);
  expect(await readFilling()).toBe('sample');
});
