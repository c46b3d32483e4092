/** What a reader of the site relies on when boards are read: rows, versions, events, addresses. */
import { describe, expect, test } from 'vitest';
import { pool } from '#lib/db/client.ts';
import { ingestBoard, type RunOutcome } from '#lib/ingest/ingest-board.ts';
import type { RawPosting } from '#lib/posting.ts';
import { fetcherOf } from '../helpers/fake-fetcher.ts';
import { type FakeAnswer, rawOf, scrapeOf } from '../helpers/fake-scrape.ts';
import { makeBoard } from '../helpers/make-board.ts';

const DAY = 86_400_000;
const T0 = new Date('2026-03-02T09:00:00Z');
const day = (n: number) => new Date(T0.getTime() + n * DAY);
const fetcher = fetcherOf(() => '');

async function read(boardId: string, answer: RawPosting[] | FakeAnswer, now = T0) {
  const run: RunOutcome = await ingestBoard(boardId, {
    fetcher,
    trigger: 'schedule',
    now,
    scrape: scrapeOf(answer),
  });
  if (!('created' in run)) throw new Error(run.status);
  return run;
}

const rows = async (sql: string, values: unknown[] = []) => (await pool.query(sql, values)).rows;
const postingsOf = (boardId: string) =>
  rows(
    `SELECT * FROM posting JOIN posting_body ON posting_body.posting_id = posting.id
     JOIN posting_search USING (posting_id) WHERE board_id = $1 ORDER BY source_id`,
    [boardId],
  );
const eventsOf = async (boardId: string) =>
  (
    await rows(
      `SELECT source_id, kind, reason, fields FROM posting_event e JOIN posting ON posting.id = posting_id
       WHERE e.board_id = $1 ORDER BY e.id`,
      [boardId],
    )
  ).map(({ source_id, kind, reason, fields }) => ({ id: source_id, kind, reason, fields }));

describe('a first run', () => {
  test('writes postings with body, search, place, slug and event', async () => {
    const boardId = await makeBoard({ company: 'Nimbus Räder' });
    const run = await read(boardId, [rawOf('7', { title: 'Senior Développeur (m/w/d)' })]);
    expect(run).toMatchObject({ status: 'complete', listed: 1, created: 1, changed: 0, closed: 0 });
    const [posting] = await postingsOf(boardId);
    expect(posting).toMatchObject({ state: 'open', origin: 'scraped', misses: 0, version: 1 });
    expect(posting.first_seen_at).toEqual(T0);
    expect(posting.slug).toMatch(/^senior-developpeur-m-w-d-at-nimbus-rader-[0-9a-f]{8}$/);
    expect(posting.search).toContain("'nimbus':");
    expect(posting.raw).toMatchObject({ sourceId: '7', locations: ['Berlin, Germany'] });
    const places = await rows(
      'SELECT slug FROM posting_place JOIN place ON place.id = place_id WHERE posting_id = $1',
      [posting.posting_id],
    );
    expect(places).toEqual([{ slug: 'berlin-de' }]);
    expect(await eventsOf(boardId)).toEqual([{ id: '7', kind: 'opened', reason: null, fields: null }]);
    const [board] = await rows('SELECT state, open_count, last_applied_at FROM board WHERE id = $1', [
      boardId,
    ]);
    expect(board).toMatchObject({ state: 'ok', open_count: 1 });
  });

  test('a posting whose last day is over is kept, and never shown as open', async () => {
    const boardId = await makeBoard();
    await read(boardId, [
      rawOf('1', { validThrough: '2026-02-01' }),
      rawOf('2', { validThrough: '2026-03-02' }),
    ]);
    expect((await postingsOf(boardId)).map(({ state, close_reason }) => [state, close_reason])).toEqual([
      ['closed', 'expired'],
      ['open', null],
    ]);
  });
});

test('a general application is kept, and shown only when it becomes an opening', async () => {
  const boardId = await makeBoard();
  await read(boardId, [rawOf('1', { prospect: true }), rawOf('2')], day(0));
  expect((await postingsOf(boardId))[0]).toMatchObject({ state: 'hidden', close_reason: 'prospect' });
  expect(await rows('SELECT open_count FROM board WHERE id = $1', [boardId])).toEqual([{ open_count: 1 }]);
  expect(await read(boardId, [rawOf('1'), rawOf('2')], day(1))).toMatchObject({ reopened: 1, closed: 0 });
  expect((await postingsOf(boardId))[0]).toMatchObject({ state: 'open', close_reason: null });
});

describe('an unchanged rerun', () => {
  const touched = async () =>
    rows(`SELECT relname, n_tup_ins + n_tup_upd + n_tup_del AS n FROM pg_stat_user_tables ORDER BY relname`);

  /** Every connection hands in its counts. */
  async function flush() {
    await Promise.all(
      Array.from({ length: 10 }, () => pool.query('SELECT pg_stat_force_next_flush(), pg_sleep(0.02)')),
    );
  }

  test('writes one row: its run', async () => {
    const boardId = await makeBoard();
    const postings = [rawOf('1'), rawOf('2'), rawOf('3')];
    await read(boardId, postings, day(0));
    await flush();
    const before = new Map((await touched()).map(({ relname, n }) => [relname, n]));
    const run = await read(boardId, postings, day(1));
    expect(run).toMatchObject({ status: 'complete', modified: false, listed: 3, unchanged: 3 });
    await flush();
    const written = (await touched()).filter(({ relname, n }) => n !== before.get(relname));
    // Inserted as the claim, updated as the result.
    expect(written).toEqual([{ relname: 'run', n: String(Number(before.get('run')) + 2) }]);
  });

  test('carries the coverage on, and comes back the later the longer nothing changed', async () => {
    const boardId = await makeBoard();
    const postings = [rawOf('1')];
    await read(boardId, postings, day(0));
    const soon = await read(boardId, postings, day(0.5));
    const late = await read(boardId, postings, day(20));
    const wait = (run: typeof soon) => run.nextDueAt.getTime() - run.finishedAt.getTime();
    expect(soon.coverage).toMatchObject({ listed: 1, place: 1 });
    expect(wait(soon)).toBeLessThan(2.2 * 3_600_000);
    expect(wait(late)).toBeGreaterThan(22 * 3_600_000);
  });

  test('follows a failure: the board is well again, and no posting is touched', async () => {
    const boardId = await makeBoard();
    const postings = [rawOf('1')];
    await read(boardId, postings, day(0));
    await read(boardId, { status: 'failed', errorObject: new Error('boom') }, day(1));
    expect(await rows('SELECT state FROM board WHERE id = $1', [boardId])).toEqual([{ state: 'degraded' }]);
    expect(await read(boardId, postings, day(2))).toMatchObject({ modified: false, unchanged: 1 });
    const [board] = await rows('SELECT state, pending_closure FROM board WHERE id = $1', [boardId]);
    expect(board).toEqual({ state: 'ok', pending_closure: null });
  });
});

describe('a changed posting', () => {
  test('keeps its address, gets a version and an event with before and after', async () => {
    const boardId = await makeBoard();
    const pay = { min: 90_000, max: 110_000, currency: 'EUR', period: 'year' as const, text: null };
    await read(boardId, [rawOf('1', { pay }), rawOf('2')], day(0));
    const [before] = await postingsOf(boardId);
    const after = rawOf('1', {
      title: 'Role 1, Lead',
      locations: ['Munich, Germany'],
      pay: { ...pay, max: 120_000 },
      descriptionHtml: '<p>Quite another text about the very same role.</p>',
    });
    expect(await read(boardId, [after, rawOf('2')], day(3))).toMatchObject({
      changed: 1,
      unchanged: 1,
      created: 0,
    });
    const [posting] = await postingsOf(boardId);
    expect(posting).toMatchObject({
      title: 'Role 1, Lead',
      slug: before.slug,
      version: 2,
      changed_at: day(3),
    });
    expect(posting.first_seen_at).toEqual(day(0));
    expect(posting.search).toContain("'lead':");
    const [version] = await rows('SELECT * FROM posting_version WHERE posting_id = $1', [posting.posting_id]);
    expect(version).toMatchObject({ version: 1, seen_from: day(0), seen_until: day(3) });
    expect(version.raw.title).toBe('Role 1');
    expect((await eventsOf(boardId)).at(-1)).toEqual({
      id: '1',
      kind: 'changed',
      reason: null,
      fields: {
        title: ['Role 1', 'Role 1, Lead'],
        locations: [['Berlin, Germany'], ['Munich, Germany']],
        pay: [
          { min: 90_000, max: 110_000, currency: 'EUR', period: 'year' },
          { min: 90_000, max: 120_000, currency: 'EUR', period: 'year' },
        ],
        text: true,
      },
    });
    const places = await rows(
      'SELECT slug FROM posting_place JOIN place ON place.id = place_id WHERE posting_id = $1',
      [posting.posting_id],
    );
    expect(places).toEqual([{ slug: 'munich-de' }]);
  });

  test.each([
    ['a department', { department: 'Platform' }],
    [
      'markup',
      { descriptionHtml: '<div>We look for someone who does what role 1 asks for, day after day.</div>' },
    ],
  ])('is none when only %s differs: updated silently', async (_what, over) => {
    const boardId = await makeBoard();
    await read(boardId, [rawOf('1')], day(0));
    expect(await read(boardId, [rawOf('1', over)], day(1))).toMatchObject({ changed: 0, unchanged: 1 });
    const [posting] = await postingsOf(boardId);
    expect(posting.raw).toMatchObject(over);
    expect(posting).toMatchObject({ version: 1, changed_at: null });
    expect(await eventsOf(boardId)).toHaveLength(1);
  });

  test('an updatedAt that moves by itself is not even an update', async () => {
    const boardId = await makeBoard();
    await read(boardId, [rawOf('1', { updatedAt: '2026-01-01T00:00:00Z' })], day(0));
    await read(boardId, [rawOf('1', { updatedAt: '2026-02-02T00:00:00Z' })], day(1));
    const [posting] = await postingsOf(boardId);
    expect(posting.raw.updatedAt).toBe('2026-01-01T00:00:00Z');
  });
});

describe('closing and reopening', () => {
  const ten = Array.from({ length: 10 }, (_, n) => rawOf(String(n)));

  test('a posting that vanishes closes; seen open means the last complete run; its return keeps row and address', async () => {
    const boardId = await makeBoard();
    await read(boardId, ten, day(0));
    await read(boardId, ten, day(2));
    expect(await read(boardId, ten.slice(1), day(4))).toMatchObject({ closed: 1 });
    const [closed] = await postingsOf(boardId);
    expect(closed).toMatchObject({ state: 'closed', close_reason: 'source-removed', closed_at: day(4) });
    expect(Math.abs(closed.last_seen_at.getTime() - day(2).getTime())).toBeLessThan(60_000);
    const again = [rawOf('0', { title: 'Role 0, again' }), ...ten.slice(1)];
    expect(await read(boardId, again, day(6))).toMatchObject({ reopened: 1, created: 0, changed: 0 });
    const [open] = await postingsOf(boardId);
    expect(open).toMatchObject({ state: 'open', closed_at: null, slug: closed.slug, title: 'Role 0, again' });
    expect(open).toMatchObject({ first_seen_at: day(0), reopened_at: day(6), version: 2 });
    expect((await eventsOf(boardId)).slice(-2)).toMatchObject([
      { id: '0', kind: 'closed', reason: 'source-removed' },
      { id: '0', kind: 'reopened', fields: { title: ['Role 0', 'Role 0, again'] } },
    ]);
  });

  test('what a person closed stays closed although the source lists it', async () => {
    const boardId = await makeBoard();
    await read(boardId, ten, day(0));
    await pool.query(
      `UPDATE posting SET state = 'closed', closed_at = now(), close_reason = 'employer' WHERE board_id = $1 AND source_id = '3'`,
      [boardId],
    );
    await read(boardId, [...ten, rawOf('x')], day(1));
    expect((await postingsOf(boardId)).find((row) => row.source_id === '3')).toMatchObject({
      state: 'closed',
    });
  });

  test('a page read by us closes at the second miss', async () => {
    const boardId = await makeBoard({ ats: 'schema-org', token: 'https://jobs.example.com/' });
    await read(boardId, ten, day(0));
    expect(await read(boardId, ten.slice(1), day(1))).toMatchObject({ closed: 0 });
    expect(await read(boardId, ten.slice(1), day(2))).toMatchObject({ closed: 1, modified: true });
  });

  test('a source that sets the last day into the past closes at once; listing it unchanged does not reopen it', async () => {
    const boardId = await makeBoard();
    await read(boardId, ten, day(0));
    const expired = [...ten.slice(0, 9), rawOf('9', { validThrough: '2026-03-01' })];
    expect(await read(boardId, expired, day(1))).toMatchObject({ closed: 1 });
    expect(await read(boardId, [...expired, rawOf('new')], day(2))).toMatchObject({ closed: 0, reopened: 0 });
    const longer = [...ten.slice(0, 9), rawOf('9', { validThrough: '2026-12-31' })];
    expect(await read(boardId, longer, day(3))).toMatchObject({ reopened: 1 });
  });

  test('a renumbered board keeps its rows', async () => {
    const boardId = await makeBoard();
    await read(boardId, ten, day(0));
    const before = await postingsOf(boardId);
    const renumbered = ten.map((raw) => rawOf(`2-${raw.sourceId}`, { title: raw.title }));
    expect(await read(boardId, renumbered, day(1))).toMatchObject({
      status: 'complete',
      created: 0,
      closed: 0,
    });
    const after = await postingsOf(boardId);
    expect(after.map(({ slug, source_id }) => [slug, source_id])).toEqual(
      before.map(({ slug, source_id }) => [slug, `2-${source_id}`]),
    );
  });
});

describe('the same role', () => {
  const text =
    'You plan routes, speak with customers and keep the fleet of cargo bikes rolling through all seasons.';
  const role = (id: string, over = {}) =>
    rawOf(id, { title: 'Fleet Planner (f/m/d)', descriptionHtml: `<p>${text}</p>`, ...over });

  test('posted again under a new id points to the posting it repeats', async () => {
    const boardId = await makeBoard();
    const others = [rawOf('a'), rawOf('b')];
    await read(boardId, [role('1'), ...others], day(0));
    await read(boardId, others, day(10));
    await read(boardId, [role('2', { title: 'Fleet planner' }), ...others], day(20));
    await read(boardId, [role('3', { title: 'Fleet planner' }), ...others], day(30));
    const [first, second, third] = await postingsOf(boardId);
    expect(second).toMatchObject({ repost_of_id: first.posting_id, reposts: 1 });
    expect(third).toMatchObject({ repost_of_id: second.posting_id, reposts: 2 });
  });

  test('is not called a repost under another requisition, or with another text', async () => {
    const boardId = await makeBoard();
    const others = [rawOf('a'), rawOf('b')];
    await read(boardId, [role('1', { requisitionId: 'R1' }), ...others], day(0));
    await read(boardId, others, day(10));
    await read(
      boardId,
      [role('2', { requisitionId: 'R2' }), role('3', { descriptionHtml: '<p>Other words.</p>' }), ...others],
      day(20),
    );
    expect((await postingsOf(boardId)).map((row) => row.repost_of_id)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  test('on two boards of a company is one cluster; closing one leaves the other open; two requisitions never are', async () => {
    const first = await makeBoard({ company: 'Twin Co' });
    const second = await makeBoard({ ats: 'ashby', company: 'Other name' });
    await pool.query(
      'UPDATE board SET company_id = (SELECT company_id FROM board WHERE id = $1) WHERE id = $2',
      [first, second],
    );
    const others = [rawOf('a'), rawOf('b')];
    await read(
      first,
      [role('1'), role('2', { title: 'Fleet Planner', requisitionId: 'R1' }), ...others],
      day(0),
    );
    await read(second, [role('9', { requisitionId: 'R2' })], day(1));
    const [twin] = await postingsOf(second);
    const [one, two] = await postingsOf(first);
    expect(twin.cluster_id).toBe(one.cluster_id);
    expect(twin.cluster_id).not.toBeNull();
    expect(two.cluster_id).toBeNull();
    await read(first, others.concat(role('2', { title: 'Fleet Planner', requisitionId: 'R1' })), day(2));
    expect((await postingsOf(first))[0]).toMatchObject({ state: 'closed' });
    expect((await postingsOf(second))[0]).toMatchObject({ state: 'open' });
  });
});

describe('a posting that cannot be stored', () => {
  test('NUL and lone surrogates are cleaned, not refused', async () => {
    const boardId = await makeBoard();
    const raw = rawOf('1', {
      title: 'Engineer \u0000with \ud800 holes',
      descriptionHtml: '<p>a\u0000b \udfff c</p>',
    });
    expect(await read(boardId, [raw])).toMatchObject({ created: 1, rejected: 0 });
    expect((await postingsOf(boardId))[0].title).toBe('Engineer with \ufffd holes');
  });

  test('costs itself only: the rest of its board is written, and it is in the audit', async () => {
    const boardId = await makeBoard();
    const poison = rawOf('13', {
      pay: { min: 1e15, max: 1e15, currency: 'USD', period: 'year', text: null },
    });
    const postings = [...Array.from({ length: 120 }, (_, n) => rawOf(`p${n}`)), poison];
    const run = await read(boardId, postings);
    expect(run).toMatchObject({ status: 'complete', created: 120, rejected: 1 });
    expect(await rows('SELECT count(*)::int AS n FROM posting WHERE board_id = $1', [boardId])).toEqual([
      { n: 120 },
    ]);
    const [rejection] = await rows('SELECT source_id, rule, evidence FROM rejection WHERE run_id = $1', [
      run.runId,
    ]);
    expect(rejection).toMatchObject({ source_id: '13', rule: 'refused by the database' });
    expect(rejection.evidence).toMatch(/overflow/);
  });

  test('a stored posting that turns poison stays as it was', async () => {
    const boardId = await makeBoard();
    await read(boardId, [rawOf('1'), rawOf('2')], day(0));
    const poison = rawOf('1', {
      title: 'Changed',
      pay: { min: 1e15, max: 1e15, currency: 'USD', period: 'year', text: null },
    });
    const run = await read(boardId, [poison, rawOf('2', { title: 'Role 2, changed' })], day(1));
    expect(run).toMatchObject({ changed: 1, rejected: 1 });
    const [first, second] = await postingsOf(boardId);
    expect(first).toMatchObject({ title: 'Role 1', version: 1, state: 'open' });
    expect(second).toMatchObject({ title: 'Role 2, changed', version: 2 });
  });
});

describe('a company', () => {
  test('gets its profile from what its postings say', async () => {
    const boardId = await makeBoard({ company: 'Lumen Works' });
    const about =
      'Lumen Works builds lamps that last, in a small factory by the sea, since more than ten years now.';
    const html = (own: string) =>
      `<h3>About us</h3><p>${about}</p><h3>Your tasks</h3><ul><li>${own}</li></ul>`;
    await read(
      boardId,
      ['one', 'two', 'three'].map((name) => rawOf(name, { descriptionHtml: html(`You do task ${name}.`) })),
    );
    const [company] = await rows(
      'SELECT about, boilerplate FROM company WHERE id = (SELECT company_id FROM board WHERE id = $1)',
      [boardId],
    );
    expect(company.about[0]).toMatchObject({ text: about, origin: 'text' });
    expect(
      await rows('SELECT count(*)::int AS n FROM posting WHERE id = $1', [company.about[0].postingId]),
    ).toEqual([{ n: 1 }]);
    expect(company.boilerplate).toHaveLength(1);
  });
});
