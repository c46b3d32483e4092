/** Two workers, one board: one run at a time, and a late one writes nothing. */
import { describe, expect, test } from 'vitest';
import { pool } from '#lib/db/client.ts';
import { interruptStaleRuns } from '#lib/db/runs.ts';
import { ingestBoard } from '#lib/ingest/ingest-board.ts';
import { fetcherOf } from '../helpers/fake-fetcher.ts';
import { type FakeAnswer, rawOf, scrapeOf } from '../helpers/fake-scrape.ts';
import { makeBoard } from '../helpers/make-board.ts';
import { openIds, readBoard } from '../helpers/read-board.ts';

const fetcher = fetcherOf(() => '');
const postings = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, n) => rawOf(`${prefix}${n}`));

/** A run that has read its board and waits for `release` before it answers. */
function heldBack(boardId: string, answer: FakeAnswer, signal?: AbortSignal) {
  const gate = Promise.withResolvers<void>();
  const reading = Promise.withResolvers<void>();
  const outcome = ingestBoard(boardId, {
    fetcher,
    trigger: 'schedule',
    ...(signal && { signal }),
    scrape: scrapeOf(async () => {
      reading.resolve();
      await gate.promise;
      return answer;
    }),
  });
  return { outcome, reading: reading.promise, release: () => gate.resolve() };
}

/** Makes the board's running run look as if its worker had been silent for a minute. */
const silence = (boardId: string) =>
  pool.query(
    `UPDATE run SET heartbeat_at = heartbeat_at - interval '61 seconds' WHERE board_id = $1 AND status = 'running'`,
    [boardId],
  );
const runsOf = async (boardId: string) =>
  (await pool.query('SELECT status, error_name FROM run WHERE board_id = $1 ORDER BY started_at', [boardId]))
    .rows;

describe('two at once', () => {
  test('read a board once; the rows are those of one run', async () => {
    const boardId = await makeBoard();
    const list = postings('p', 60);
    for (let round = 0; round < 10; round++) {
      const outcomes = await Promise.all(
        Array.from({ length: 5 }, () =>
          ingestBoard(boardId, {
            fetcher,
            trigger: 'schedule',
            scrape: scrapeOf([...list, rawOf(`new${round}`)]),
          }),
        ),
      );
      const statuses = outcomes.map(({ status }) => status);
      expect(statuses.filter((status) => status === 'complete').length).toBeGreaterThanOrEqual(1);
      expect(statuses.every((status) => status === 'complete' || status === 'busy')).toBe(true);
    }
    const { rows } = await pool.query(
      `SELECT count(*)::int AS events, count(DISTINCT posting_id)::int AS postings FROM posting_event
       WHERE board_id = $1 AND kind = 'opened'`,
      [boardId],
    );
    expect(rows).toEqual([{ events: 70, postings: 70 }]);
    const overlaps = await pool.query(
      `SELECT count(*)::int AS n FROM run a JOIN run b ON a.board_id = b.board_id AND a.id < b.id
       WHERE a.board_id = $1 AND a.started_at < b.finished_at - interval '1 ms' AND b.started_at < a.finished_at - interval '1 ms'`,
      [boardId],
    );
    expect(overlaps.rows).toEqual([{ n: 0 }]);
  });

  test('two boards in the same cities and one company do not wait for each other for ever', async () => {
    const first = await makeBoard({ company: 'Both' });
    const second = await makeBoard({ ats: 'ashby' });
    await pool.query(
      'UPDATE board SET company_id = (SELECT company_id FROM board WHERE id = $1) WHERE id = $2',
      [first, second],
    );
    const list = postings('p', 80).map((raw, n) => ({
      ...raw,
      locations: [n % 2 ? 'Berlin, Germany' : 'Paris, France'],
    }));
    const runs = await Promise.all([readBoard(first, list), readBoard(second, list.toReversed())]);
    expect(runs.map(({ status, created }) => [status, created])).toEqual([
      ['complete', 80],
      ['complete', 80],
    ]);
  });
});

describe('a worker that falls silent', () => {
  test('is not waited for after a minute, and cannot write afterwards', async () => {
    const boardId = await makeBoard();
    await readBoard(boardId, postings('p', 10));
    const old = heldBack(boardId, { postings: postings('old', 10) });
    await old.reading;
    const next = { fetcher, trigger: 'schedule' as const, scrape: scrapeOf(postings('p', 9)) };
    expect(await ingestBoard(boardId, next)).toEqual({ status: 'busy' });
    await silence(boardId);
    expect(await ingestBoard(boardId, next)).toMatchObject({ status: 'complete', closed: 1 });
    old.release();
    expect(await old.outcome).toMatchObject({ status: 'lost' });
    expect(await openIds(boardId)).toEqual(postings('p', 9).map(({ sourceId }) => sourceId));
    expect(await runsOf(boardId)).toMatchObject([
      { status: 'complete' },
      { status: 'interrupted', error_name: 'Interrupted' },
      { status: 'complete' },
    ]);
  });

  test('cannot write even if nobody has taken its place yet', async () => {
    const boardId = await makeBoard();
    const old = heldBack(boardId, { postings: postings('old', 10) });
    await old.reading;
    await silence(boardId);
    expect(await interruptStaleRuns(pool)).toEqual([boardId]);
    old.release();
    expect(await old.outcome).toMatchObject({ status: 'lost' });
    expect(await openIds(boardId)).toEqual([]);
  });

  test('three times in a row makes its board wait a day; once makes it due at once', async () => {
    const boardId = await makeBoard();
    const waits: number[] = [];
    for (let n = 0; n < 3; n++) {
      const run = heldBack(boardId, { postings: [] });
      await run.reading;
      await silence(boardId);
      await interruptStaleRuns(pool, boardId);
      run.release();
      await run.outcome;
      const { rows } = await pool.query(
        `SELECT round(extract(epoch FROM next_due_at - now()) / 3600)::int AS hours FROM run WHERE board_id = $1
         ORDER BY started_at DESC LIMIT 1`,
        [boardId],
      );
      waits.push(rows[0].hours);
    }
    expect(waits).toEqual([0, 0, 24]);
  });
});

test('a run whose worker is told to stop is marked interrupted; its board is due', async () => {
  const boardId = await makeBoard();
  const stop = new AbortController();
  const run = heldBack(boardId, { postings: postings('p', 3) }, stop.signal);
  await run.reading;
  stop.abort();
  run.release();
  expect(await run.outcome).toMatchObject({ status: 'interrupted' });
  expect(await openIds(boardId)).toEqual([]);
  const { rows } = await pool.query(
    'SELECT status, next_due_at <= now() AS due FROM run WHERE board_id = $1',
    [boardId],
  );
  expect(rows).toEqual([{ status: 'interrupted', due: true }]);
});

test('a board that is paused, removed or made by recruiters is not read', async () => {
  const read = (id: string) => ingestBoard(id, { fetcher, trigger: 'schedule', scrape: scrapeOf([]) });
  const paused = await makeBoard();
  await pool.query('UPDATE board SET paused_at = now() WHERE id = $1', [paused]);
  expect(await read(paused)).toEqual({ status: 'paused' });
  const removed = await makeBoard();
  await pool.query('UPDATE board SET removed_at = now() WHERE id = $1', [removed]);
  expect(await read(removed)).toEqual({ status: 'absent' });
  expect(await read(await makeBoard({ ats: 'manual' }))).toEqual({ status: 'absent' });
  expect(await read('00000000-0000-7000-8000-000000000000')).toEqual({ status: 'absent' });
  expect(
    (await pool.query('SELECT count(*)::int AS n FROM run WHERE board_id = ANY($1)', [[paused, removed]]))
      .rows,
  ).toEqual([{ n: 0 }]);
});
