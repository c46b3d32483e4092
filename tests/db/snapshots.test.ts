/** What is kept of answers: bytes once, and enough for a conditional request. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { pool, transaction } from '#lib/db/client.ts';
import {
  type Exchange,
  findSnapshot,
  findValidators,
  insertSnapshots,
  packChanged,
} from '#lib/db/snapshots.ts';
import { rawOf } from '../helpers/fake-scrape.ts';
import { makeBoard } from '../helpers/make-board.ts';
import { readBoard } from '../helpers/read-board.ts';

const hourAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);

function exchange(
  request: string,
  body: string,
  fetchedAt: Date,
  headers: Record<string, string> = {},
): Exchange {
  const bytes = Buffer.from(body);
  return {
    method: 'GET',
    url: `https://a.example/${request}`,
    requestHash: request,
    status: 200,
    headers,
    body: bytes,
    bodyHash: createHash('sha256').update(bytes).digest('hex'),
    fetchedAt,
  };
}

async function keep(boardId: string, exchanges: Exchange[]): Promise<number> {
  const { runId } = await readBoard(boardId, [rawOf('1')]);
  const packed = await packChanged(pool, boardId, exchanges);
  await transaction((tx) => insertSnapshots(tx, boardId, runId, packed));
  return packed.changed.length;
}

test('equal bytes are kept once, and written again only after seven days', async () => {
  const boardId = await makeBoard();
  expect(
    await keep(boardId, [exchange('one', 'same', hourAgo(24 * 9)), exchange('two', 'same', hourAgo(24 * 9))]),
  ).toBe(2);
  expect(await keep(boardId, [exchange('one', 'same', hourAgo(2))])).toBe(1);
  expect(await keep(boardId, [exchange('one', 'same', hourAgo(1))])).toBe(0);
  expect(await keep(boardId, [exchange('one', 'other', hourAgo(0))])).toBe(1);
  const { rows } = await pool.query(`SELECT encoding, count(*)::int AS n FROM snapshot_body GROUP BY 1`);
  expect(rows).toEqual([{ encoding: 'zstd', n: 2 }]);
});

test('validators come with the body they stand for, until they are seven days old', async () => {
  const boardId = await makeBoard();
  const body = 'x'.repeat(10_000);
  await keep(boardId, [
    exchange('etag', body, hourAgo(1), { etag: '"1"' }),
    exchange('none', 'y', hourAgo(1)),
  ]);
  expect(await findValidators(pool, 'etag')).toMatchObject({
    etag: '"1"',
    lastModified: null,
    body: Buffer.from(body),
  });
  expect(await findValidators(pool, 'none')).toBeNull();
  expect(await findValidators(pool, 'never')).toBeNull();
  await pool.query(`UPDATE snapshot SET fetched_at = now() - interval '8 days' WHERE request_hash = 'etag'`);
  expect(await findValidators(pool, 'etag')).toBeNull();
});

test('an answer is found as it stood at a time', async () => {
  const boardId = await makeBoard();
  await keep(boardId, [exchange('page', 'old', hourAgo(10))]);
  await keep(boardId, [exchange('page', 'new', hourAgo(5))]);
  const bodyAt = async (hours: number) =>
    (await findSnapshot(pool, boardId, 'page', hourAgo(hours)))?.body.toString();
  expect([await bodyAt(12), await bodyAt(7), await bodyAt(1)]).toEqual([undefined, 'old', 'new']);
});
