import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ClosingInput,
  decideClosing,
  type FleetState,
  isExpired,
  type Pending,
} from '#lib/ingest/closing.ts';
import type { Coverage } from '#lib/ingest/coverage.ts';
import { SimulatedBoard } from '../../helpers/simulate-board.ts';

const T0 = Date.UTC(2026, 2, 1, 12);
const at = (hours: number) => new Date(T0 + hours * 3_600_000);
const ids = (count: number, from = 0) => Array.from({ length: count }, (_, n) => String(from + n));

function input(over: Partial<ClosingInput> & { openIds?: string[]; listedIds?: string[] }): ClosingInput {
  const { openIds = ids(10), listedIds = [], ...rest } = over;
  return {
    now: at(0),
    outcome: 'complete',
    authority: 'authoritative',
    open: openIds.map((sourceId) => ({ sourceId, misses: 0 })),
    listed: new Set(listedIds),
    coverage: null,
    previousCoverage: null,
    pending: {},
    fleet: null,
    ...rest,
  };
}

describe('one complete run of an authoritative list', () => {
  test.each([
    // open, listed → closes, held
    [10, 10, 0, null],
    [10, 9, 1, null],
    [10, 5, 5, null],
    [10, 4, 0, 'collapse'],
    [10, 0, 0, 'empty'],
    [1, 0, 0, 'empty'],
    [2, 1, 1, null],
    [3, 1, 0, 'collapse'],
    [0, 0, 0, null],
    [0, 5, 0, null],
  ])('%i open, %i of them listed: %i close, held: %s', (open, listed, closes, held) => {
    const decision = decideClosing(input({ openIds: ids(open), listedIds: ids(listed) }));
    expect(decision.close).toHaveLength(closes);
    expect(decision.hold?.kind ?? null).toBe(held);
    if (closes > 0) expect(decision.close[0]?.reason).toBe('source-removed');
  });

  test('a list with entries that have no readable id proves no absence', () => {
    const decision = decideClosing(input({ listedIds: ids(9), unidentified: true }));
    expect(decision).toMatchObject({ close: [], hold: null });
    expect(decision.misses.size).toBe(0);
  });

  test('new postings do not make up for lost ones', () => {
    const decision = decideClosing(input({ listedIds: [...ids(3), ...ids(50, 100)] }));
    expect(decision.hold).toMatchObject({ kind: 'collapse', scope: 'closing' });
  });
});

describe('confirmation of a collapse', () => {
  /** Runs at these hours, each with what is listed; answers how many are open in the end. */
  function openAfter(
    runs: [hours: number, listed: string[] | 'failed' | 'incomplete'][],
    authority = 'authoritative',
  ): number {
    const board = new SimulatedBoard(authority as 'authoritative', ids(10));
    for (const [hours, listed] of runs) {
      if (typeof listed === 'string') board.run({ outcome: listed, now: at(hours) });
      else board.run({ outcome: 'complete', now: at(hours), ids: listed });
    }
    return board.open.size;
  }
  test.each<[string, [number, string[] | 'failed' | 'incomplete'][], number]>([
    [
      'three over 25 hours',
      [
        [0, []],
        [12, []],
        [25, []],
      ],
      0,
    ],
    [
      'three within 23 hours',
      [
        [0, []],
        [12, []],
        [23, []],
      ],
      10,
    ],
    [
      'the third of those, a day after the first',
      [
        [0, []],
        [12, []],
        [23, []],
        [24, []],
      ],
      0,
    ],
    [
      'two over 30 hours',
      [
        [0, []],
        [30, []],
      ],
      10,
    ],
    [
      'a failure between does not count',
      [
        [0, []],
        [12, 'failed'],
        [25, []],
      ],
      10,
    ],
    [
      '… and does not start it anew',
      [
        [0, []],
        [12, 'failed'],
        [20, []],
        [25, []],
      ],
      0,
    ],
    [
      'a full list between starts it anew',
      [
        [0, []],
        [12, ids(10)],
        [25, []],
        [30, []],
      ],
      10,
    ],
    [
      'an incomplete list between starts it anew',
      [
        [0, []],
        [12, 'incomplete'],
        [25, []],
        [30, []],
      ],
      10,
    ],
    [
      'only what all three missed closes',
      [
        [0, ids(2)],
        [12, ids(2)],
        [25, ids(2, 1)],
      ],
      3,
    ],
    [
      'a step down the day after',
      [
        [0, ids(2)],
        [12, ids(2)],
        [25, ids(1)],
      ],
      2,
    ],
  ])('%s', (_what, runs, open) => {
    expect(openAfter(runs)).toBe(open);
  });

  test('the reason says what was confirmed', () => {
    const pending: Pending = { missing: { kind: 'empty', runs: 2, since: at(-30).toISOString() } };
    const open = ids(10).map((sourceId) => ({ sourceId, misses: 2 }));
    expect(decideClosing(input({ pending, open })).close[0]?.reason).toBe('confirmed-empty');
    expect(decideClosing(input({ pending, open, listedIds: ['0'] })).close[0]?.reason).toBe(
      'confirmed-collapse',
    );
  });
});

describe('a fragile list', () => {
  test.each([
    ['one miss', [ids(9)], 10],
    ['two in a row', [ids(9), ids(9)], 9],
    ['two with a sighting between', [ids(9), ids(10), ids(9)], 10],
    ['two with a failure between', [ids(9), 'failed' as const, ids(9)], 9],
  ])('%s', (_what, runs, open) => {
    const board = new SimulatedBoard('fragile', ids(10));
    for (const [n, listed] of runs.entries()) {
      if (typeof listed === 'string') board.run({ outcome: listed, now: at(n * 6) });
      else board.run({ outcome: 'complete', now: at(n * 6), ids: listed });
    }
    expect(board.open.size).toBe(open);
  });
});

describe('404 and 410', () => {
  test.each([
    ['three over 49 hours', [0, 24, 49], 0],
    ['three within two days', [0, 24, 47], 10],
    ['two over a week', [0, 168], 10],
  ])('%s', (_what, hours, open) => {
    const board = new SimulatedBoard('authoritative', ids(10));
    for (const hour of hours) board.run({ outcome: 'gone', now: at(hour) });
    expect(board.open.size).toBe(open);
  });

  test('another error between neither counts nor starts it anew; a success does', () => {
    const board = new SimulatedBoard('authoritative', ids(10));
    board.run({ outcome: 'gone', now: at(0) });
    board.run({ outcome: 'gone', now: at(24) });
    board.run({ outcome: 'failed', now: at(50) });
    expect(board.open.size).toBe(10);
    board.run({ outcome: 'complete', now: at(60), ids: ids(10) });
    board.run({ outcome: 'gone', now: at(70) });
    expect(board.open.size).toBe(10);
  });
});

describe('a board that nobody can read', () => {
  test('ages count from the first failed try, not from the last success', () => {
    const decision = decideClosing(input({ outcome: 'failed', now: at(24 * 400) }));
    expect(decision).toMatchObject({ close: [], hide: [] });
  });
  test('is hidden once after 14 days, closed after 60', () => {
    const unread = { runs: 5, since: at(-24 * 14).toISOString() };
    const hidden = decideClosing(input({ outcome: 'failed', pending: { unread } }));
    expect(hidden.hide).toHaveLength(10);
    expect(decideClosing(input({ outcome: 'failed', pending: hidden.pending })).hide).toEqual([]);
    const longer = { unread: { runs: 9, since: at(-24 * 60).toISOString(), hidden: true } };
    expect(decideClosing(input({ outcome: 'failed', pending: longer })).close[0]?.reason).toBe(
      'board-unreachable',
    );
  });
  test('an incomplete list of nothing closes after 30 days of nothing', () => {
    const noYield = { runs: 5, since: at(-24 * 30).toISOString() };
    const decision = decideClosing(input({ outcome: 'incomplete', pending: { noYield } }));
    expect(decision.close[0]?.reason).toBe('feed-empty');
    expect(
      decideClosing(input({ outcome: 'incomplete', pending: { noYield }, listedIds: ['0'] })).close,
    ).toEqual([]);
  });
});

describe('an open feed, whose list is never whole', () => {
  const DAY = 24;
  const read = (sinceDays: number, lastDays: number) => ({
    since: at(-sinceDays * DAY).toISOString(),
    last: at(-lastDays * DAY).toISOString(),
  });
  const posting = (sourceId: string, seenDaysAgo: number, postedDaysAgo: number | null = null) => ({
    sourceId,
    misses: 0,
    lastSeenAt: at(-seenDaysAgo * DAY),
    postedAt: postedDaysAgo === null ? null : at(-postedDaysAgo * DAY),
  });
  const feed = { sound: true, openDays: null };
  const decide = (over: Partial<ClosingInput> & { listedIds?: string[] }) =>
    decideClosing(input({ outcome: 'incomplete', listedIds: ['new'], feed, ...over }));

  test.each([
    ['not shown for 30 days of readings', 30, read(40, 1), 1],
    ['not shown for 29 days', 29, read(40, 1), 0],
    ['readings for 29 days only, however long ago it was shown', 90, read(29, 1), 0],
    ['no reading before this one', 90, undefined, 0],
    ['a silence of four days: its age begins anew', 90, read(90, 4), 0],
  ])('%s: %s', (_, seenDaysAgo, streak, closes) => {
    const pending = streak ? { read: streak } : {};
    const decision = decide({ open: [posting('1', seenDaysAgo)], pending });
    expect(decision.close).toEqual(closes ? [{ sourceId: '1', reason: 'feed-dropped' }] : []);
  });

  test('what it still shows stays, however old', () => {
    const decision = decide({
      open: [posting('1', 90)],
      listedIds: ['1'],
      pending: { read: read(90, 1) },
    });
    expect(decision.close).toEqual([]);
  });

  test.each([
    ['a reading that ended in an error', { feed: { ...feed, sound: false } }],
    ['rows that could not be told apart', { unidentified: true }],
    ['a failed run', { outcome: 'failed' as const }],
    ['a list of nothing', { listedIds: [] }],
  ])('%s closes nothing and counts for nothing', (_, over) => {
    const decision = decide({ open: [posting('1', 90)], pending: { read: read(90, 1) }, ...over });
    expect(decision.close).toEqual([]);
    expect(decision.pending.read?.last ?? read(90, 1).last).toBe(read(90, 1).last);
  });

  test('readings make a streak, and a month of them closes what was never shown again', () => {
    let pending: Pending = {};
    for (let day = 0; day <= 31; day++) {
      const decision = decide({ now: at(day * DAY), open: [posting('1', 0)], pending });
      expect(decision.close.length).toBe(day >= 30 ? 1 : 0);
      pending = decision.pending;
    }
  });

  test('a source that takes nothing down: its postings end by their date', () => {
    const decision = decide({
      open: [posting('old', 0, 61), posting('young', 0, 59), posting('undated', 0)],
      listedIds: ['old', 'young', 'undated'],
      feed: { sound: true, openDays: 60 },
    });
    expect(decision.close).toEqual([{ sourceId: 'old', reason: 'aged' }]);
  });

  test('the breakers hold it', () => {
    const fleet: FleetState = { openPostings: 1000, closedLastHour: 499, atsBoards: 1, atsSuspects: 0 };
    const open = [posting('1', 90), posting('2', 90)];
    expect(decide({ open, pending: { read: read(90, 1) }, fleet }).hold?.kind).toBe('fleet');
  });
});

describe('breakers', () => {
  const fleet: FleetState = { openPostings: 100_000, closedLastHour: 0, atsBoards: 1000, atsSuspects: 0 };
  test.each([
    ['1,999 closed within the hour', { closedLastHour: 1999 }, null],
    ['2,000 closed within the hour', { closedLastHour: 2000 }, 'fleet'],
    ['499 in a small installation', { openPostings: 1000, closedLastHour: 499 }, null],
    ['500 in a small installation', { openPostings: 1000, closedLastHour: 500 }, 'fleet'],
    ['300 of 1,000 boards suspect', { atsSuspects: 300 }, null],
    ['301 of 1,000 boards suspect', { atsSuspects: 301 }, 'adapter'],
    ['9 of 9 boards suspect', { atsBoards: 9, atsSuspects: 9 }, null],
  ])('%s', (_what, over, kind) => {
    const decision = decideClosing(input({ listedIds: ids(9), fleet: { ...fleet, ...over } }));
    expect(decision.hold?.kind ?? null).toBe(kind);
    expect(decision.close).toHaveLength(kind ? 0 : 1);
  });
  test('a person may close all the same', () => {
    const stopped = { ...fleet, closedLastHour: 50_000 };
    expect(decideClosing(input({ fleet: stopped, accepted: true })).close).toHaveLength(10);
  });
  test('gone boards stop too', () => {
    const gone = { runs: 3, since: at(-60).toISOString() };
    const decision = decideClosing(
      input({ outcome: 'gone', pending: { gone, unread: gone }, fleet: { ...fleet, atsSuspects: 900 } }),
    );
    expect(decision).toMatchObject({ close: [], hold: { kind: 'adapter' } });
  });
});

describe('a list that is not to be believed', () => {
  const coverage: Coverage = {
    listed: 10,
    pay: 0.6,
    place: 1,
    postedAt: 1,
    description: 1,
    distinctTitles: 1,
  };
  const collapsed = input({
    listedIds: ids(4),
    previousCoverage: coverage,
    coverage: { ...coverage, pay: 0 },
  });
  test('holds everything, whatever its length', () => {
    expect(decideClosing(collapsed)).toMatchObject({ close: [], hold: { kind: 'coverage', scope: 'all' } });
  });
  test('is believed after three runs over a week; equal titles never are', () => {
    const week = { runs: 2, since: at(-24 * 7).toISOString() };
    const pending: Pending = { coverage: { ...week, what: 'pay' } };
    expect(decideClosing({ ...collapsed, pending }).hold?.kind).toBe('collapse');
    const titles = { ...collapsed, coverage: { ...coverage, distinctTitles: 0.1 } };
    expect(decideClosing({ ...titles, pending: { coverage: { ...week, what: 'titles' } } }).hold?.kind).toBe(
      'coverage',
    );
  });
});

describe('a discarded finding', () => {
  test('stays discarded as long as it is the same', () => {
    const found = decideClosing(input({ listedIds: ids(2) }));
    const discarded = { key: found.hold?.key ?? '', by: 'Ada', at: at(0).toISOString() };
    let pending: Pending = { discarded };
    for (const hour of [10, 20, 30, 40, 50]) {
      const again = decideClosing(input({ listedIds: ids(2), now: at(hour), pending }));
      expect(again).toMatchObject({ close: [], discarded: true });
      pending = again.pending;
    }
    expect(decideClosing(input({ listedIds: ids(1), pending }))).toMatchObject({ discarded: false });
    expect(decideClosing(input({ listedIds: ids(10), pending })).pending).toEqual({});
  });
});

describe('laws', () => {
  const runs = fc.array(
    fc.record({
      outcome: fc.constantFrom(
        'complete' as const,
        'incomplete' as const,
        'gone' as const,
        'failed' as const,
      ),
      listed: fc.subarray(ids(12)),
      hours: fc.integer({ min: 1, max: 400 }),
    }),
    { maxLength: 12 },
  );
  const authorities = fc.constantFrom('authoritative' as const, 'fragile' as const);

  test('only open postings that were not listed close; what is listed by a complete run is open', () => {
    fc.assert(
      fc.property(authorities, runs, (authority, list) => {
        const board = new SimulatedBoard(authority, ids(8));
        let hours = 0;
        for (const { outcome, listed, hours: step } of list) {
          hours += step;
          const before = new Set(board.open.keys());
          const { close, hold } = board.run({
            outcome,
            now: at(hours),
            ids: outcome === 'complete' ? listed : [],
          });
          for (const { sourceId } of close) {
            expect(before).toContain(sourceId);
            if (outcome === 'complete') expect(listed).not.toContain(sourceId);
          }
          if (hold) expect(close).toEqual([]);
          if (outcome === 'complete') for (const id of listed) expect(board.open.has(id)).toBe(true);
        }
      }),
    );
  });

  test('the last posting closes in the end: an empty board that stays empty ends with none open', () => {
    fc.assert(
      fc.property(authorities, runs, (authority, list) => {
        const board = new SimulatedBoard(authority, ids(8));
        let hours = 0;
        for (const { outcome, listed, hours: step } of list) {
          hours += step;
          board.run({ outcome, now: at(hours), ids: outcome === 'complete' ? listed : [] });
        }
        // Twice the confirmation: what was listed last may need one of its own.
        for (let n = 0; n < 7; n++) {
          hours += 13;
          board.run({ outcome: 'complete', now: at(hours), ids: [] });
        }
        expect(board.open.size).toBe(0);
      }),
    );
  });

  test('what waits for confirmation survives being stored', () => {
    const decision = decideClosing(input({ outcome: 'gone' }));
    expect(JSON.parse(JSON.stringify(decision.pending))).toEqual({
      gone: { runs: 1, since: at(0).toISOString() },
      unread: { runs: 1, since: at(0).toISOString() },
    });
  });
});

describe('isExpired', () => {
  const lastDay = new Date('2026-02-28T23:59:59.999Z');
  test.each([
    [null, '2026-03-01T12:00:00Z', false],
    [new Date('2026-03-01T12:00:00Z'), '2026-03-01T11:59:59Z', false],
    [new Date('2026-03-01T12:00:00Z'), '2026-03-01T12:00:01Z', true],
    // A date alone is that day everywhere on earth.
    [lastDay, '2026-03-01T00:00:01Z', false],
    [lastDay, '2026-03-01T11:59:59Z', false],
    [lastDay, '2026-03-01T12:00:00Z', true],
    [new Date('2024-02-29T23:59:59.999Z'), '2024-02-29T20:00:00Z', false],
  ])('%s at %s: %s', (validThrough, now, expired) => {
    expect(isExpired(validThrough, new Date(now))).toBe(expired);
  });
});
