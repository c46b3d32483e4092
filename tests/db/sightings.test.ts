/** Boards that can never be listed whole (feeds, capped lists): being listed keeps their postings seen, and shown. */
import { describe, expect, test } from 'vitest';
import { pool } from '#lib/db/client.ts';
import { Transient } from '#lib/errors.ts';
import { type FakeAnswer, failedWith, rawOf } from '../helpers/fake-scrape.ts';
import { makeBoard } from '../helpers/make-board.ts';
import { days, hours, openIds, readBoard, T0 } from '../helpers/read-board.ts';

const partOf = (...ids: string[]): FakeAnswer => ({
  status: 'incomplete',
  why: 'a feed shows its newest only',
  postings: ids.map((id) => rawOf(id)),
});
const down = failedWith(new Transient('no answer', 'timeout'));

async function seenAt(boardId: string): Promise<Record<string, Date>> {
  const { rows } = await pool.query('SELECT source_id, last_seen_at FROM posting WHERE board_id = $1', [
    boardId,
  ]);
  return Object.fromEntries(rows.map((row) => [row.source_id, row.last_seen_at]));
}

describe('a run that is not complete', () => {
  test('moves the last sighting of what it lists, and of nothing else', async () => {
    const boardId = await makeBoard();
    await readBoard(boardId, partOf('1', '2'), T0);
    await readBoard(boardId, partOf('2', '3'), days(3));
    expect(await seenAt(boardId)).toEqual({ 1: T0, 2: days(3), 3: days(3) });
    expect(await openIds(boardId)).toEqual(['1', '2', '3']);
  });

  test('writes a sighting once an hour', async () => {
    const boardId = await makeBoard();
    await readBoard(boardId, partOf('1'), T0);
    await readBoard(boardId, partOf('1'), hours(0.5));
    expect(await seenAt(boardId)).toEqual({ 1: T0 });
    await readBoard(boardId, partOf('1'), hours(2));
    expect(await seenAt(boardId)).toEqual({ 1: hours(2) });
  });

  test('counts a listed row that could not be read', async () => {
    const boardId = await makeBoard();
    await readBoard(boardId, partOf('1', '2'), T0);
    const rejected = [{ sourceId: '2', title: null, rule: 'title', evidence: '', raw: null }];
    await readBoard(boardId, { ...partOf('1'), rejected }, days(1));
    expect(await seenAt(boardId)).toEqual({ 1: days(1), 2: days(1) });
  });

  test('held for a collapse, it has still seen what it lists', async () => {
    const boardId = await makeBoard();
    await readBoard(boardId, [rawOf('1'), rawOf('2'), rawOf('3')], T0);
    expect(await readBoard(boardId, [rawOf('1')], days(2))).toMatchObject({ status: 'held' });
    expect(await seenAt(boardId)).toEqual({ 1: days(2), 2: T0, 3: T0 });
  });

  test('a later closing does not put the sighting back', async () => {
    const boardId = await makeBoard();
    await readBoard(boardId, [rawOf('1'), rawOf('2'), rawOf('3')], T0);
    await readBoard(boardId, partOf('1', '2'), days(2));
    await readBoard(boardId, [rawOf('2'), rawOf('3')], days(3));
    expect((await seenAt(boardId))[1]).toEqual(days(2));
    expect(await openIds(boardId)).toEqual(['2', '3']);
  });
});

describe('a board that is never complete', () => {
  test('is shown after 14 days and after 60 as long as its runs list postings', async () => {
    const boardId = await makeBoard();
    for (const day of [0, 7, 15, 30, 61, 62]) await readBoard(boardId, partOf('1'), days(day));
    expect(await openIds(boardId)).toEqual(['1']);
  });

  test('a listing run ends the count of days without one', async () => {
    const boardId = await makeBoard();
    await readBoard(boardId, partOf('1'), T0);
    for (const day of [1, 7, 13]) await readBoard(boardId, down, days(day));
    await readBoard(boardId, partOf('1'), days(14));
    for (const day of [15, 16, 20]) await readBoard(boardId, down, days(day));
    expect(await openIds(boardId)).toEqual(['1']);
    await readBoard(boardId, down, days(30));
    expect(await openIds(boardId)).toEqual([]);
    await readBoard(boardId, partOf('1'), days(31));
    expect(await openIds(boardId)).toEqual(['1']);
  });
});
