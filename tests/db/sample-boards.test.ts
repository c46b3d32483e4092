/** An invented board is read from its recording, wherever the worker's own requests go. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { pool } from '#lib/db/client.ts';
import { ingestBoard } from '#lib/ingest/ingest-board.ts';
import { openSampleWeb } from '#lib/ingest/open-sample-web.ts';
import { makeBoard } from '../helpers/make-board.ts';
import { openIds } from '../helpers/read-board.ts';

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'sample-web-'));
afterAll(() => fs.rmSync(dir, { recursive: true, force: true }));

function record(visit: string, token: string, ids: string[]): void {
  const folder = path.join(dir, visit);
  fs.mkdirSync(folder, { recursive: true });
  const jobs = ids.map((id) => ({
    id,
    title: `Role ${id}`,
    absolute_url: `https://boards.greenhouse.io/${token}/jobs/${id}`,
    content: '<p>What the role is about.</p>',
  }));
  fs.writeFileSync(path.join(folder, 'jobs.json'), JSON.stringify({ jobs, meta: { total: ids.length } }));
  const url = `https://boards-api.greenhouse.io/v1/boards/${token}/jobs?content=true`;
  const exchange = { method: 'GET', url, status: 200, headers: {}, file: 'jobs.json', body: null };
  fs.writeFileSync(path.join(folder, 'index.jsonl'), `${JSON.stringify(exchange)}\n`);
}

test('the newest visit answers', async () => {
  const board = await makeBoard({ token: 'invented' });
  record('0', 'invented', ['1']);
  record('10', 'invented', ['2', '3']);
  record('9', 'invented', ['1', '2']);
  const fetcher = openSampleWeb(dir);
  const run = await ingestBoard(board, { fetcher, trigger: 'admin' });
  await fetcher.close();
  expect(run).toMatchObject({ status: 'complete', created: 2 });
  expect(await openIds(board)).toEqual(['2', '3']);
});

test('without a recording the run says plainly why it cannot be read', async () => {
  const board = await makeBoard();
  const run = await ingestBoard(board, {
    fetcher: openSampleWeb(path.join(dir, 'absent')),
    trigger: 'admin',
  });
  expect(run).toMatchObject({ status: 'failed', errorName: 'sample-only' });
  const { rows } = await pool.query('SELECT state, state_reason FROM board WHERE id = $1', [board]);
  expect(rows[0]).toEqual({
    state: 'degraded',
    state_reason:
      'This is an invented sample board: nothing on the network stands behind it. Its recording is not on this machine.',
  });
});
