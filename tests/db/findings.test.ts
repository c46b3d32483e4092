/** How a board stands after a run of each kind: its state and the console's words for it. */
import { expect, test } from 'vitest';
import { pool } from '#lib/db/client.ts';
import { Blocked, BoardGone, BreakerOpen, SourceChanged, Throttled, Transient } from '#lib/errors.ts';
import { FINDING_WORDS } from '#lib/views/findings.ts';
import { type FakeAnswer, failedWith, rawOf } from '../helpers/fake-scrape.ts';
import { makeBoard } from '../helpers/make-board.ts';
import { days, readBoard } from '../helpers/read-board.ts';

const boardRow = async (id: string) =>
  (await pool.query('SELECT state, state_reason FROM board WHERE id = $1', [id])).rows[0];

test.each<[string, FakeAnswer, string]>([
  ['gone', failedWith(new BoardGone('HTTP 404')), 'gone'],
  ['blocked', failedWith(new Blocked('HTTP 403')), 'blocked'],
  ['robots-denied', failedWith(new Blocked('Disallow: /', 'robots')), 'blocked'],
  ['bot-wall', failedWith(new Blocked('a wall', 'wall')), 'blocked'],
  ['throttled', failedWith(new Throttled('HTTP 429', null)), 'degraded'],
  ['timeout', failedWith(new Transient('late', 'timeout')), 'degraded'],
  ['network', failedWith(new Transient('reset')), 'degraded'],
  ['server-error', failedWith(new Transient('HTTP 502', 'http')), 'degraded'],
  ['parse-failure', failedWith(new SourceChanged('no JSON')), 'degraded'],
  ['breaker-open', failedWith(new BreakerOpen('four runs failed', 60_000)), 'degraded'],
  ['partial', { status: 'incomplete', postings: [rawOf('1')], why: 'page 2 failed' }, 'degraded'],
  [
    'partial',
    { status: 'incomplete', postings: [rawOf('1')], errorObject: new BoardGone('page 2: HTTP 404') },
    'degraded',
  ],
])('%s', async (finding, answer, state) => {
  const board = await makeBoard();
  await readBoard(board, [rawOf('1')], days(0));
  const run = await readBoard(board, answer, days(1));
  expect(run.errorName).toBe(finding);
  const row = await boardRow(board);
  expect(row.state).toBe(state);
  expect(row.state_reason).toContain(FINDING_WORDS[finding as keyof typeof FINDING_WORDS]);
});

test('a board that never was read and does not exist has a bad name', async () => {
  const board = await makeBoard();
  expect((await readBoard(board, failedWith(new BoardGone('HTTP 404')))).errorName).toBe('bad-token');
  expect((await boardRow(board)).state_reason).toMatch(/knows no such board.*HTTP 404/);
});

test('empty is said of an empty board, and never of an unchanged one', async () => {
  const board = await makeBoard();
  await readBoard(board, [], days(0));
  expect(await boardRow(board)).toEqual({ state: 'ok', state_reason: 'the board lists no openings' });
  await readBoard(board, [], days(1));
  expect(await boardRow(board)).toEqual({ state: 'ok', state_reason: 'the board lists no openings' });
  await readBoard(board, [rawOf('1')], days(2));
  expect(await boardRow(board)).toEqual({ state: 'ok', state_reason: null });
  expect((await readBoard(board, [rawOf('1')], days(3))).modified).toBe(false);
  expect(await boardRow(board)).toEqual({ state: 'ok', state_reason: null });
  // Runs are pruned; the board's own count still says that it is not empty.
  await pool.query('DELETE FROM run WHERE board_id = $1', [board]);
  expect((await readBoard(board, [rawOf('1')], days(4))).modified).toBe(false);
  expect(await boardRow(board)).toEqual({ state: 'ok', state_reason: null });
});

test('a feed that shows its newest only is well', async () => {
  const feed = await makeBoard({ ats: 'remoteok', company: 'Remote OK' });
  await readBoard(feed, { status: 'incomplete', postings: [rawOf('1')], why: 'the newest only' });
  expect(await boardRow(feed)).toEqual({ state: 'ok', state_reason: 'the newest only' });
});
