/** Tasks that failed for good: listed with what a retry would do, tried again or dropped, by admins only. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { decideDeadLetters } from '#lib/console/decide-dead-letters.ts';
import { listDeadLetterLines } from '#lib/console/list-dead-letter-lines.ts';
import { readConsoleCounts } from '#lib/console/read-console-counts.ts';
import { pool } from '#lib/db/client.ts';
import { closeQueue, enqueueTask } from '#lib/tasks/enqueue.ts';
import { makeBoard } from '../helpers/make-board.ts';

const admin = { id: 'a1', name: 'Ada', email: 'ada@example.com', role: 'admin' as const };
const now = new Date();

beforeEach(async () => {
  await enqueueTask('prune-history', {});
  await pool.query('DELETE FROM pgboss.job');
});
afterAll(closeQueue);

/** A letter as pg-boss leaves it when the last try of a job fails. */
async function letter(task: string, data: object, key: string): Promise<string> {
  const id = randomUUID();
  await pool.query(
    `INSERT INTO pgboss.job (id, name, data, singleton_key, source_name, source_id, source_created_on, source_retry_count, source_output)
     VALUES ($1, 'dead-letters', $2, $3, $4, gen_random_uuid(), now(), 4, '{"name":"Error","message":"the database is away"}')`,
    [id, JSON.stringify(data), key, task],
  );
  return id;
}
const lines = () => listDeadLetterLines(admin, { now });
const queued = async () =>
  (await pool.query(`SELECT name, data FROM pgboss.job WHERE name <> 'dead-letters' ORDER BY name`)).rows;

test('each line says what failed, on what, why, and what a retry would do', async () => {
  const board = await makeBoard({ company: 'Gannet Co' });
  const other = await makeBoard();
  const payload = (boardId: string) => ({ boardId, trigger: 'schedule' as const, requestedBy: null });
  await letter('scrape-board', payload(board), board);
  await letter('scrape-board', payload(other), other);
  await enqueueTask('scrape-board', payload(other));
  await letter('renormalize', {}, 'renormalize');
  await letter('of-an-old-version', {}, 'x');
  const found = new Map(
    (await lines()).map((line) => [`${line.task} ${line.board?.text ?? ''}`.trim(), line]),
  );
  expect(found.get('scrape-board Gannet Co (greenhouse)')).toMatchObject({
    error: 'the database is away',
    tries: 5,
    retry: 'reads the board again',
    canRetry: true,
  });
  expect([...found.values()].map(({ retry }) => retry).sort()).toEqual([
    'cannot be tried again: no such task any more',
    'drops the letter: the same work is waiting already',
    'reads the board again',
    'runs the task again',
  ]);
  expect((await readConsoleCounts(admin)).deadLetters).toBe(4);
});

test('a retry queues the task once, whoever presses how often, and is written down', async () => {
  const board = await makeBoard();
  const data = { boardId: board, trigger: 'admin', requestedBy: 'Ada' };
  const id = await letter('scrape-board', data, board);
  const pressed = await Promise.all(
    Array.from({ length: 4 }, () => decideDeadLetters(admin, [id], 'retry', { now })),
  );
  expect(pressed.reduce((sum, one) => sum + one.queued, 0)).toBe(1);
  expect(pressed.reduce((sum, one) => sum + one.gone, 0)).toBe(1);
  expect(await queued()).toEqual([{ name: 'scrape-board', data }]);
  expect(await lines()).toEqual([]);
  const audit = await pool.query(
    `SELECT actor_name, action, subject_id FROM audit_entry WHERE subject_id = $1`,
    [board],
  );
  expect(audit.rows).toEqual([{ actor_name: 'Ada', action: 'task.retry', subject_id: board }]);
});

test('discarding queues nothing; a task that exists no more can only be discarded', async () => {
  const old = await letter('of-an-old-version', {}, 'x');
  expect(await decideDeadLetters(admin, [old], 'retry', { now })).toEqual({ queued: 0, gone: 0 });
  expect(await decideDeadLetters(admin, [old, 'no-uuid', randomUUID()], 'discard', { now })).toEqual({
    queued: 0,
    gone: 1,
  });
  expect(await queued()).toEqual([]);
});

test('only for admins', async () => {
  const recruiter = { ...admin, role: 'recruiter' as const };
  const id = await letter('renormalize', {}, 'renormalize');
  await expect(listDeadLetterLines(recruiter, { now })).rejects.toThrow('only an admin');
  for (const actor of [null, recruiter])
    await expect(decideDeadLetters(actor, [id], 'discard', { now })).rejects.toThrow('only an admin');
  expect(await lines()).toHaveLength(1);
});
