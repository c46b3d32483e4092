/** A real worker process: reads what is due, is killed in the middle, and another takes its board up. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PgBoss } from 'pg-boss';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { pool } from '#lib/db/client.ts';
import { findNewestJob } from '#lib/db/queue-reads.ts';
import { closeQueue, enqueueTask } from '#lib/tasks/enqueue.ts';
import { makeBoard } from '../helpers/make-board.ts';
import { openIds } from '../helpers/read-board.ts';

const root = path.resolve(import.meta.dirname, '../..');
const web = fs.mkdtempSync(path.join(os.tmpdir(), 'worker-web-'));
const workers: ChildProcess[] = [];

function startWorker(): ChildProcess {
  const env = { ...process.env, REPLAY_DIR: web, LOG_LEVEL: 'fatal' };
  const worker = spawn(process.execPath, ['lib/tasks/worker.ts'], { cwd: root, env, stdio: 'ignore' });
  workers.push(worker);
  return worker;
}

const ended = (worker: ChildProcess) =>
  new Promise<{ code: number | null; signal: string | null }>((resolve) =>
    worker.once('exit', (code, signal) => resolve({ code, signal })),
  );

afterEach(() => {
  for (const worker of workers.splice(0)) if (worker.exitCode === null) worker.kill('SIGKILL');
});
afterAll(() => fs.rmSync(web, { recursive: true, force: true }));

function record(tokens: string[]): void {
  const lines = tokens.map((token) => {
    const jobs = [1, 2, 3].map((n) => ({
      id: `${token}${n}`,
      title: `Role ${n}`,
      absolute_url: `https://boards.greenhouse.io/${token}/jobs/${n}`,
      location: { name: 'Berlin' },
      updated_at: '2026-01-01T00:00:00Z',
      first_published: '2026-01-01T00:00:00Z',
      content: '<p>What the role is about.</p>',
    }));
    fs.writeFileSync(path.join(web, `${token}.json`), JSON.stringify({ jobs, meta: { total: 3 } }));
    return JSON.stringify({
      method: 'GET',
      url: `https://boards-api.greenhouse.io/v1/boards/${token}/jobs?content=true`,
      status: 200,
      headers: { 'content-type': 'application/json' },
      file: `${token}.json`,
      body: null,
    });
  });
  fs.writeFileSync(path.join(web, 'index.jsonl'), `${lines.join('\n')}\n`);
}

const statusesOf = async (boardId: string) =>
  (await pool.query('SELECT status FROM run WHERE board_id = $1 ORDER BY started_at', [boardId])).rows.map(
    (row) => row.status,
  );
const waitFor = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 30_000, interval: 100 });

// The slow answer is a pipe that nobody writes to.
test.skipIf(process.platform === 'win32')(
  'a worker killed in the middle of a board: nothing half written, and the board is taken up',
  async () => {
    record(['quick', 'slow']);
    const slow = path.join(web, 'slow.json');
    const answer = fs.readFileSync(slow);
    fs.rmSync(slow);
    execFileSync('mkfifo', [slow]);
    const quickId = await makeBoard({ token: 'quick' });
    const slowId = await makeBoard({ token: 'slow' });

    const first = startWorker();
    await waitFor(async () => {
      expect(await statusesOf(quickId)).toEqual(['complete']);
      expect(await statusesOf(slowId)).toEqual(['running']);
    });
    expect(await openIds(quickId)).toHaveLength(3);
    first.kill('SIGKILL');
    await ended(first);
    fs.rmSync(slow);
    fs.writeFileSync(slow, answer);

    // A minute passes: the queue's monitor and the run's lease both find the worker silent.
    await pool.query(
      `UPDATE run SET heartbeat_at = heartbeat_at - interval '61 seconds' WHERE status = 'running'`,
    );
    await pool.query(
      `UPDATE pgboss.job SET heartbeat_on = heartbeat_on - interval '61 seconds' WHERE state = 'active'`,
    );
    const queue = new PgBoss({
      connectionString: process.env.DATABASE_URL ?? '',
      supervise: false,
      schedule: false,
    });
    await queue.start();
    await pool.query('UPDATE pgboss.queue SET monitor_on = NULL');
    await queue.supervise('scrape-board');
    await queue.stop({ graceful: false });
    const jobs = await pool.query(
      `SELECT state FROM pgboss.job WHERE name = 'scrape-board' AND data->>'boardId' = $1`,
      [slowId],
    );
    expect(jobs.rows).toEqual([{ state: 'retry' }]);
    await pool.query(`UPDATE pgboss.job SET start_after = now() WHERE state = 'retry'`);

    const second = startWorker();
    await waitFor(async () => expect(await statusesOf(slowId)).toEqual(['interrupted', 'complete']));
    expect(await openIds(slowId)).toEqual(['slow1', 'slow2', 'slow3']);
    expect(await statusesOf(quickId)).toEqual(['complete']);
    second.kill('SIGTERM');
    expect(await ended(second)).toEqual({ code: 0, signal: null });
  },
  90_000,
);

test('two workers share what is due: each board is read once', async () => {
  const tokens = Array.from({ length: 12 }, (_, n) => `shared${n}`);
  record(tokens);
  const boards = await Promise.all(tokens.map((token) => makeBoard({ token })));
  const both = [startWorker(), startWorker()];
  await waitFor(async () => {
    const { rows } = await pool.query(
      `SELECT count(*)::int AS n FROM run WHERE status = 'complete' AND board_id = ANY($1)`,
      [boards],
    );
    expect(rows[0].n).toBe(12);
  });
  const { rows } = await pool.query(
    'SELECT count(*)::int AS runs, count(DISTINCT board_id)::int AS boards FROM run WHERE board_id = ANY($1)',
    [boards],
  );
  expect(rows).toEqual([{ runs: 12, boards: 12 }]);
  for (const worker of both) worker.kill('SIGTERM');
  expect(await Promise.all(both.map(ended))).toEqual([
    { code: 0, signal: null },
    { code: 0, signal: null },
  ]);
}, 60_000);

test('what a look behind an address finds is the output of its job', async () => {
  record(['lookedat']);
  const address = 'https://boards.greenhouse.io/lookedat';
  const worker = startWorker();
  await enqueueTask('look-behind', { address }, { key: address });
  await waitFor(async () => {
    const job = await findNewestJob(pool, 'look-behind', address);
    expect(job).toMatchObject({
      state: 'completed',
      output: {
        address,
        error: null,
        boards: [{ ats: 'greenhouse', token: 'lookedat', rows: [{ title: 'Role 1' }, {}, {}] }],
      },
    });
  });
  worker.kill('SIGTERM');
  await ended(worker);
  await closeQueue();
}, 60_000);
