/** Runs that may not be believed: what they leave alone, and what a person can say to them. */
import { describe, expect, test } from 'vitest';
import { pool } from '#lib/db/client.ts';
import { BoardGone, Transient } from '#lib/errors.ts';
import { CannotDecide, decideHeldRun } from '#lib/ingest/decide-held-run.ts';
import { ingestBoard } from '#lib/ingest/ingest-board.ts';
import { fetcherOf } from '../helpers/fake-fetcher.ts';
import { failedWith, rawOf } from '../helpers/fake-scrape.ts';
import { makeBoard } from '../helpers/make-board.ts';
import { days, hours, openIds, readBoard, T0 } from '../helpers/read-board.ts';

const admin = { id: 'u1', name: 'Ada', email: 'ada@example.com', role: 'admin' as const };
const forty = Array.from({ length: 40 }, (_, n) => rawOf(String(n).padStart(2, '0')));

/** A Greenhouse answer, so that a run can be read again from its snapshots by the real scraper. */
function greenhouse(jobs: { id: number; title?: string; content?: string }[]): string {
  return JSON.stringify({
    jobs: jobs.map(({ id, title, content }) => ({
      id,
      title: title ?? `Role ${id}`,
      absolute_url: `https://boards.greenhouse.io/x/jobs/${id}`,
      location: { name: 'Berlin' },
      updated_at: '2026-01-01T00:00:00-05:00',
      first_published: '2026-01-01T00:00:00-05:00',
      content: content ?? `&lt;p&gt;What role ${id} does.&lt;/p&gt;`,
    })),
    meta: { total: jobs.length },
  });
}
const jobs = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => ({ id: from + n }));

async function readGreenhouse(boardId: string, list: Parameters<typeof greenhouse>[0], now: Date) {
  const run = await ingestBoard(boardId, {
    fetcher: fetcherOf(() => greenhouse(list)),
    trigger: 'schedule',
    now,
  });
  if (!('created' in run)) throw new Error(run.status);
  return run;
}

const boardRow = async (id: string) =>
  (await pool.query('SELECT state, state_reason, open_count, pending_closure FROM board WHERE id = $1', [id]))
    .rows[0];
const runRow = async (id: string) => (await pool.query('SELECT * FROM run WHERE id = $1', [id])).rows[0];

describe('a board that drops from 40 to 3', () => {
  test('is held: all 40 stay, new ones are published, and the reason says by how much', async () => {
    const boardId = await makeBoard();
    await readBoard(boardId, forty, hours(0));
    const run = await readBoard(boardId, [...forty.slice(0, 3), rawOf('new')], hours(6));
    expect(run).toMatchObject({ status: 'held', created: 1, closed: 0, complete: true });
    expect(run.heldReason).toBe('40 → 3 open postings (−93 %, limit −50 %)');
    expect(run.heldDiff?.close).toHaveLength(37);
    expect(await openIds(boardId)).toHaveLength(41);
    expect(await boardRow(boardId)).toMatchObject({ state: 'suspect', open_count: 41 });
  });

  test('accepted: closes what was missing, without a request, and says who and why', async () => {
    const boardId = await makeBoard();
    await readGreenhouse(boardId, jobs(0, 40), hours(0));
    const held = await readGreenhouse(boardId, jobs(0, 3), hours(6));
    expect(held.status).toBe('held');
    const done = await decideHeldRun(held.runId, 'accept', admin, ' They told me. ', { now: hours(7) });
    expect(done).toMatchObject({ closed: 37, created: 0, changed: 0 });
    expect(await openIds(boardId)).toEqual(['0', '1', '2']);
    expect(await runRow(held.runId)).toMatchObject({
      status: 'complete',
      decision: 'accept',
      decided_by: 'Ada',
      decision_note: 'They told me.',
    });
    const { rows } = await pool.query(
      `SELECT count(*)::int AS n, min(reason) AS reason FROM posting_event WHERE run_id = $1 AND kind = 'closed'`,
      [done.runId],
    );
    expect(rows).toEqual([{ n: 37, reason: 'confirmed-collapse' }]);
    const audit = await pool.query(
      'SELECT actor_name, action, detail FROM audit_entry WHERE subject_id = $1',
      [held.runId],
    );
    expect(audit.rows).toMatchObject([
      { actor_name: 'Ada', action: 'run.accept', detail: { note: 'They told me.' } },
    ]);
    expect(await boardRow(boardId)).toMatchObject({ state: 'ok', open_count: 3, pending_closure: null });
    // The same bytes again are nothing new.
    expect(await readGreenhouse(boardId, jobs(0, 3), hours(12))).toMatchObject({
      modified: false,
      listed: 3,
    });
    // What was accepted was seen when it was fetched, not when it was accepted.
    const seen = await pool.query(
      `SELECT max(finished_at) AS at FROM run WHERE board_id = $1 AND complete AND status = 'complete' AND started_at < $2`,
      [boardId, hours(10)],
    );
    expect(seen.rows[0].at.getTime()).toBeLessThan(hours(6.1).getTime());
  });

  test('discarded: all 40 stay, and the same finding never closes them by itself', async () => {
    const boardId = await makeBoard();
    await readGreenhouse(boardId, jobs(0, 40), hours(0));
    const held = await readGreenhouse(boardId, jobs(0, 3), hours(6));
    await decideHeldRun(held.runId, 'discard', admin, null, { now: hours(7) });
    expect(await runRow(held.runId)).toMatchObject({
      status: 'discarded',
      decision: 'discard',
      decided_by: 'Ada',
    });
    expect(await boardRow(boardId)).toMatchObject({ state: 'ok' });
    for (const at of [20, 40, 60, 80]) {
      expect(await readGreenhouse(boardId, jobs(0, 3), hours(at))).toMatchObject({
        status: 'discarded',
        closed: 0,
      });
    }
    expect(await openIds(boardId)).toHaveLength(40);
    expect((await boardRow(boardId)).state_reason).toMatch(/discarded by Ada/);
    // Another finding asks again.
    expect(await readGreenhouse(boardId, jobs(0, 2), hours(100))).toMatchObject({ status: 'held' });
  });

  test.each([
    ['by nobody', null],
    ['by a recruiter', { ...admin, role: 'recruiter' as const }],
  ])('cannot be decided %s', async (_who, actor) => {
    const boardId = await makeBoard();
    await readBoard(boardId, forty, hours(0));
    const held = await readBoard(boardId, [], hours(6));
    await expect(decideHeldRun(held.runId, 'accept', actor, null)).rejects.toThrow('only an admin');
    expect(await openIds(boardId)).toHaveLength(40);
  });

  test('cannot be decided twice, nor after a later run', async () => {
    const boardId = await makeBoard();
    await readGreenhouse(boardId, jobs(0, 40), hours(0));
    const first = await readGreenhouse(boardId, jobs(0, 3), hours(6));
    const second = await readGreenhouse(boardId, jobs(0, 4), hours(12));
    await expect(decideHeldRun(first.runId, 'accept', admin, null)).rejects.toThrow(CannotDecide);
    await decideHeldRun(second.runId, 'discard', admin, null, { now: hours(13) });
    await expect(decideHeldRun(second.runId, 'discard', admin, null)).rejects.toThrow(CannotDecide);
    // A change of mind is possible.
    await decideHeldRun(second.runId, 'accept', admin, null, { now: hours(14) });
    expect(await openIds(boardId)).toHaveLength(4);
    await expect(decideHeldRun(second.runId, 'accept', admin, null)).rejects.toThrow('no such held run');
  });
});

describe('a board that lists nothing with HTTP 200', () => {
  test('three times within a day is suspect; a day later it is confirmed and the last posting closes', async () => {
    const boardId = await makeBoard();
    await readBoard(boardId, forty, hours(0));
    for (const at of [1, 2, 3])
      expect(await readBoard(boardId, [], hours(at))).toMatchObject({ status: 'held' });
    expect(await boardRow(boardId)).toMatchObject({ state: 'suspect', open_count: 40 });
    expect((await boardRow(boardId)).state_reason).toBe('40 open postings, and the board lists none');
    expect(await readBoard(boardId, [], hours(26))).toMatchObject({ status: 'complete', closed: 40 });
    expect(await boardRow(boardId)).toMatchObject({
      state: 'ok',
      open_count: 0,
      state_reason: 'the board lists no openings',
      pending_closure: null,
    });
  });
});

describe('a list that cannot be believed although its length is normal', () => {
  const paid = forty.map((raw, n) =>
    n % 5 < 3
      ? { ...raw, pay: { min: 1000, max: 2000, currency: 'EUR', period: 'month' as const, text: null } }
      : raw,
  );
  test.each([
    ['all titles the same', forty.map((raw) => ({ ...raw, title: 'Join us' })), 'all 40 titles are the same'],
    ['pay gone', forty, 'pay stated by 60 % → 0 % of the postings'],
    [
      'descriptions gone',
      paid.map((raw) => ({ ...raw, descriptionHtml: null })),
      'description stated by 100 % → 0 %',
    ],
    [
      'places gone',
      paid.map((raw) => ({ ...raw, locations: [] })),
      'place stated by 100 % → 0 % of the postings',
    ],
  ])('%s: nothing of it is published', async (_what, list, reason) => {
    const boardId = await makeBoard();
    await readBoard(boardId, paid, days(0));
    const run = await readBoard(boardId, [...list.slice(1), rawOf('new', list[1])], days(1));
    expect(run).toMatchObject({ status: 'held', created: 0, changed: 0, closed: 0 });
    expect(run.heldReason).toContain(reason);
    expect(await openIds(boardId)).toHaveLength(40);
    expect(await boardRow(boardId)).toMatchObject({ state: 'held' });
    const { rows } = await pool.query('SELECT max(version) AS version FROM posting WHERE board_id = $1', [
      boardId,
    ]);
    expect(rows).toEqual([{ version: 1 }]);
    // Read rightly again, it goes on as if nothing had been.
    expect(await readBoard(boardId, paid, days(2))).toMatchObject({
      status: 'complete',
      changed: 0,
      closed: 0,
    });
  });

  test('accepted, it is published', async () => {
    const boardId = await makeBoard();
    await readGreenhouse(boardId, jobs(0, 10), hours(0));
    const same = jobs(0, 10).map(({ id }) => ({ id, title: 'Barista' }));
    const held = await readGreenhouse(boardId, same, hours(6));
    expect(held).toMatchObject({ status: 'held', changed: 0 });
    await decideHeldRun(held.runId, 'accept', admin, 'ten cafés', { now: hours(7) });
    const { rows } = await pool.query('SELECT DISTINCT title FROM posting WHERE board_id = $1', [boardId]);
    expect(rows).toEqual([{ title: 'Barista' }]);
  });
});

describe('a board that cannot be read', () => {
  const gone = failedWith(new BoardGone('HTTP 404'));
  const broken = failedWith(new Error('boom'));

  test('answers 404 in three runs over two days: gone, all close; back, all return to their addresses', async () => {
    const boardId = await makeBoard();
    await readBoard(boardId, forty, hours(0));
    expect(await readBoard(boardId, gone, hours(1))).toMatchObject({ status: 'failed', closed: 0 });
    expect(await readBoard(boardId, gone, hours(25))).toMatchObject({ closed: 0 });
    expect(await boardRow(boardId)).toMatchObject({ state: 'gone', open_count: 40 });
    expect(await readBoard(boardId, gone, hours(50))).toMatchObject({ closed: 40 });
    expect(await readBoard(boardId, forty, hours(80))).toMatchObject({ reopened: 40, created: 0 });
    expect(await openIds(boardId)).toHaveLength(40);
  });

  test('for two weeks: hidden as unverified; for sixty days: closed; a success shows them again', async () => {
    const boardId = await makeBoard();
    await readBoard(boardId, forty, days(0));
    for (const at of [1, 8, 14]) await readBoard(boardId, broken, days(at));
    expect(await openIds(boardId)).toHaveLength(40);
    await readBoard(boardId, broken, days(15));
    expect(await openIds(boardId)).toHaveLength(0);
    const states = 'SELECT DISTINCT state, close_reason FROM posting WHERE board_id = $1';
    expect((await pool.query(states, [boardId])).rows).toEqual([
      { state: 'hidden', close_reason: 'unverified' },
    ]);
    expect(await readBoard(boardId, forty, days(16))).toMatchObject({ reopened: 40 });
    for (const at of [17, 25, 32, 40]) await readBoard(boardId, broken, days(at));
    expect(await openIds(boardId)).toHaveLength(0);
    await readBoard(boardId, broken, days(78));
    expect((await pool.query(states, [boardId])).rows).toEqual([
      { state: 'closed', close_reason: 'board-unreachable' },
    ]);
  });

  test('sees its tries grow apart, up to a day', async () => {
    const boardId = await makeBoard();
    const waits: number[] = [];
    for (let n = 0; n < 9; n++) {
      const run = await readBoard(boardId, broken, days(n));
      waits.push(Math.round((run.nextDueAt.getTime() - run.finishedAt.getTime()) / 60_000));
    }
    expect(waits[0]).toBeGreaterThan(13);
    expect(waits[0]).toBeLessThan(17);
    for (let n = 1; n < waits.length; n++) expect(waits[n]).toBeGreaterThanOrEqual(waits[n - 1] ?? 0);
    expect(waits.at(-1)).toBeLessThan(1.06 * 24 * 60);
  });

  test('an incomplete list adds and changes, and closes nothing', async () => {
    const boardId = await makeBoard();
    await readBoard(boardId, forty, days(0));
    const run = await readBoard(
      boardId,
      {
        status: 'incomplete',
        why: 'page 3 failed',
        postings: [rawOf('00', { title: 'Other' }), rawOf('new')],
      },
      days(1),
    );
    expect(run).toMatchObject({ status: 'incomplete', created: 1, changed: 1, closed: 0, complete: false });
    expect(await boardRow(boardId)).toMatchObject({
      state: 'degraded',
      state_reason: 'Only a part of the list could be read; nothing closes. page 3 failed',
      open_count: 41,
    });
  });
});

test('three runs that a host fails open its breaker; a fault of the board does not', async () => {
  const boardId = await makeBoard();
  const failing = (error: Error) =>
    ingestBoard(boardId, { fetcher: fetcherOf(() => Promise.reject(error)), trigger: 'schedule' });
  const host = 'boards-api.greenhouse.io';
  const breaker = async () =>
    (
      await pool.query('SELECT failures, blocked_until > now() AS open FROM http_host WHERE host = $1', [
        host,
      ])
    ).rows;
  await failing(new BoardGone('HTTP 404'));
  expect(await breaker()).toEqual([]);
  for (let n = 0; n < 3; n++) await failing(new Transient('HTTP 500', 'http'));
  expect(await breaker()).toEqual([{ failures: 3, open: true }]);
});

test('a fault of ours ends one run, not the worker', async () => {
  const boardId = await makeBoard();
  await readBoard(boardId, forty, T0);
  const run = await readBoard(boardId, () => Promise.reject(new TypeError('a bug')), hours(1));
  expect(run).toMatchObject({ status: 'failed', errorName: 'TypeError', errorMessage: 'a bug', closed: 0 });
});
