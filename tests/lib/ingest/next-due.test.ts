import { describe, expect, test } from 'vitest';
import { type DueInput, nextDueAt } from '#lib/ingest/next-due.ts';

const now = new Date('2026-03-01T12:00:00Z');
const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
const base: DueInput = {
  now,
  // The middle of the jitter: nothing is added.
  boardId: '00000000-0000-7000-8000-000000007fff',
  status: 'complete',
  intervalMinutes: 360,
  lastChangeAt: ago(0),
  failures: 0,
  errorName: null,
  retryAfterMs: null,
};
const hoursOf = (input: Partial<DueInput>) =>
  Math.round(((nextDueAt({ ...base, ...input }).getTime() - now.getTime()) / 3_600_000) * 100) / 100;

describe('nextDueAt, in hours', () => {
  test.each<[string, Partial<DueInput>, number]>([
    ['changed just now', {}, 2],
    ['changed yesterday', { lastChangeAt: ago(24) }, 3],
    ['changed two days ago', { lastChangeAt: ago(48) }, 6],
    ['rests for a month', { lastChangeAt: ago(720) }, 24],
    ['never had anything', { lastChangeAt: null }, 6],
    ['an admin wants it hourly', { intervalMinutes: 60, lastChangeAt: ago(720) }, 4],
    ['held: three sightings in a day', { status: 'held' }, 12.5],
    ['failed once', { status: 'failed', failures: 1 }, 0.25],
    ['failed three times', { status: 'failed', failures: 3 }, 1],
    ['failed for long', { status: 'failed', failures: 500 }, 24],
    ['told to wait two hours', { status: 'failed', failures: 1, retryAfterMs: 7_200_000 }, 2],
    ['told to wait a year', { status: 'failed', failures: 1, retryAfterMs: 3e10 }, 168],
    ['gone', { status: 'failed', failures: 1, errorName: 'BoardGone' }, 24],
    ['blocked', { status: 'failed', failures: 1, errorName: 'Blocked' }, 24],
    ['interrupted', { status: 'interrupted' }, 0],
  ])('%s: %s', (_what, input, hours) => {
    expect(hoursOf(input)).toBeCloseTo(hours, 1);
  });

  test('boards drift apart, each always the same way', () => {
    const early = hoursOf({ boardId: '00000000-0000-7000-8000-000000000000', lastChangeAt: ago(720) });
    const late = hoursOf({ boardId: '00000000-0000-7000-8000-00000000ffff', lastChangeAt: ago(720) });
    expect([early, late]).toEqual([22.8, 25.2]);
  });
});
