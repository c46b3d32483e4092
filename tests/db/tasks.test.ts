/** The queue as the site and the schedule use it. */
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { listDueBoards } from '#lib/db/boards.ts';
import { pool } from '#lib/db/client.ts';
import { closeExpiredPostings } from '#lib/db/expired-postings.ts';
import { pruneHistory } from '#lib/db/prune.ts';
import { closeQueue, enqueueTask } from '#lib/tasks/enqueue.ts';
import { QUEUES } from '#lib/tasks/queues.ts';
import { tasks } from '#lib/tasks/registry.ts';
import { rawOf } from '../helpers/fake-scrape.ts';
import { makeBoard } from '../helpers/make-board.ts';
import { days, openIds, readBoard } from '../helpers/read-board.ts';

const context = {
  fetcher: null as never,
  workerId: 'test',
  signal: new AbortController().signal,
  attempt: 0,
};
const queued = async () =>
  (
    await pool.query(
      `SELECT data, priority, group_id FROM pgboss.job WHERE name = 'scrape-board' ORDER BY priority DESC, created_on`,
    )
  ).rows;

beforeEach(async () => {
  await enqueueTask('prune-history', {});
  await pool.query('DELETE FROM pgboss.job');
  await pool.query('UPDATE board SET removed_at = now()');
});
afterAll(closeQueue);

test('every queue has a task of its name, and every task a queue', () => {
  expect(Object.keys(tasks).sort()).toEqual(Object.keys(QUEUES).sort());
  for (const [name, task] of Object.entries(tasks)) expect(task.name).toBe(name);
});

describe('enqueueTask', () => {
  test('pressing twice makes one run; another board is another run; a person comes first', async () => {
    const [first, second] = [await makeBoard(), await makeBoard()];
    const payload = (boardId: string, trigger: 'admin' | 'schedule') => ({
      boardId,
      trigger,
      requestedBy: null,
    });
    expect(await enqueueTask('scrape-board', payload(second, 'schedule'))).toBe(true);
    const pressed = await Promise.all(
      Array.from({ length: 10 }, () => enqueueTask('scrape-board', payload(first, 'admin'))),
    );
    expect(pressed.filter(Boolean)).toHaveLength(1);
    expect((await queued()).map(({ data }) => data.boardId)).toEqual([first, second]);
  });
});

describe('schedule-due-boards', () => {
  const run = () => tasks['schedule-due-boards'].run({}, context);

  test('queues what is due, once; not what is running, paused, removed, a sample or a recruiter’s', async () => {
    const due = await makeBoard();
    const rested = await makeBoard();
    await readBoard(rested, [rawOf('1')], new Date());
    const overdue = await makeBoard();
    await readBoard(overdue, [rawOf('1')], days(0));
    for (const column of ['paused_at', 'removed_at']) {
      await pool.query(`UPDATE board SET ${column} = now() WHERE id = $1`, [await makeBoard()]);
    }
    await pool.query('UPDATE board SET is_sample = true WHERE id = $1', [await makeBoard()]);
    await makeBoard({ ats: 'manual' });
    const running = await makeBoard();
    await pool.query(
      `INSERT INTO run (id, board_id, trigger, status) VALUES (gen_random_uuid(), $1, 'schedule', 'running')`,
      [running],
    );
    await run();
    await run();
    const rows = await queued();
    expect(rows.map(({ data }) => [data.boardId, data.trigger]).sort()).toEqual(
      [
        [due, 'first'],
        [overdue, 'schedule'],
      ].sort(),
    );
  });

  test('deals the boards out host by host, never-read ones by priority', async () => {
    const boards: Record<string, string> = {};
    for (const n of [1, 2, 3, 4])
      boards[`greenhouse ${n}`] = await makeBoard({ token: `g${n}-${Math.random()}` });
    boards['a.example'] = await makeBoard({ ats: 'schema-org', token: 'https://a.example/jobs' });
    boards['b.example'] = await makeBoard({ ats: 'schema-org', token: 'https://b.example/jobs' });
    boards.lever = await makeBoard({ ats: 'lever' });
    await pool.query('UPDATE board SET priority = 9 WHERE id = $1', [boards['greenhouse 3']]);
    const names = new Map(Object.entries(boards).map(([name, id]) => [id, name]));
    const order = (await listDueBoards(pool, 100)).map(({ boardId, lane }) => [names.get(boardId), lane]);
    expect(order[0]).toEqual(['greenhouse 3', 'greenhouse']);
    expect(
      order
        .slice(0, 4)
        .map(([, lane]) => lane)
        .sort(),
    ).toEqual(['a.example', 'b.example', 'greenhouse', 'lever']);
    expect(order.slice(4).map(([, lane]) => lane)).toEqual(['greenhouse', 'greenhouse', 'greenhouse']);
  });
});

test('close-expired-postings closes what is past its own last day, and nothing else', async () => {
  const boardId = await makeBoard();
  const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
  await readBoard(boardId, [
    rawOf('past', { validThrough: inHours(1) }),
    rawOf('future', { validThrough: inHours(48) }),
    rawOf('today', { validThrough: inHours(0).slice(0, 10) }),
    rawOf('none'),
  ]);
  await pool.query(`UPDATE posting SET valid_through = now() - interval '1 minute' WHERE source_id = 'past'`);
  expect(await closeExpiredPostings(pool)).toBe(1);
  expect(await closeExpiredPostings(pool)).toBe(0);
  expect(await openIds(boardId)).toEqual(['future', 'none', 'today']);
  const { rows } = await pool.query(
    `SELECT kind, reason, open_count FROM posting_event JOIN posting ON posting.id = posting_id JOIN board ON board.id = posting.board_id
     WHERE source_id = 'past' ORDER BY posting_event.id`,
  );
  expect(rows).toEqual([
    { kind: 'opened', reason: null, open_count: 3 },
    { kind: 'closed', reason: 'expired', open_count: 3 },
  ]);
});

test('prune-history keeps what is still needed', async () => {
  const boardId = await makeBoard();
  const list = Array.from({ length: 10 }, (_, n) => rawOf(String(n)));
  const kept: string[] = [];
  const gone: string[] = [];
  gone.push((await readBoard(boardId, list, days(-400))).runId);
  gone.push((await readBoard(boardId, list, days(-390))).runId);
  kept.push((await readBoard(boardId, [...list, rawOf('new')], days(-380))).runId);
  kept.push((await readBoard(boardId, [], days(-370))).runId);
  gone.push((await readBoard(boardId, { status: 'failed', errorObject: new Error('x') }, days(-360))).runId);
  kept.push((await readBoard(boardId, { status: 'failed', errorObject: new Error('x') }, days(-350))).runId);
  const pruned = await pruneHistory(pool);
  expect(pruned.runs).toBeGreaterThanOrEqual(3);
  const { rows } = await pool.query('SELECT id FROM run WHERE board_id = $1', [boardId]);
  // The newest complete one, the held one that waits for a person, the newest of all.
  expect(rows.map(({ id }) => id).sort()).toEqual(kept.sort());
  expect(gone).toHaveLength(3);
});
