/** The lifecycle scenarios of ../shared: accidents of other aggregators, and what must be open after them. */
import { describe, expect, test } from 'vitest';
import type { FleetState } from '#lib/ingest/closing.ts';
import { boardScenarios, expectedOf, runsOf, SCENARIO_START } from '../../helpers/lifecycle-scenarios.ts';
import { idsOf, SimulatedBoard } from '../../helpers/simulate-board.ts';

describe.skipIf(boardScenarios.length === 0)('lifecycle scenarios (skipped without ../shared)', () => {
  test.each(boardScenarios.map((scenario) => [scenario.id, scenario] as const))('%s', (_id, scenario) => {
    const authority = scenario.adapter === 'fragile' ? 'fragile' : 'authoritative';
    const board = new SimulatedBoard(authority, idsOf(scenario.open_before));
    for (const run of runsOf(scenario)) board.run(run);
    const { open, either } = expectedOf(scenario);
    expect([...board.open.keys()].filter((id) => !either.includes(id)).sort()).toEqual(open.sort());
  });
});

/** Many boards of one ATS: `empty` of them list nothing, and each decides with what the others did in sight. */
function openAfter(boards: number, each: number, empty: number, atHours: readonly number[]): number {
  const fleet = Array.from(
    { length: empty },
    (_, n) =>
      new SimulatedBoard(
        'authoritative',
        Array.from({ length: each }, (_, i) => `${n}-${i}`),
      ),
  );
  const suspects = new Set<SimulatedBoard>();
  for (const hour of atHours) {
    let closed = 0;
    for (const board of fleet) {
      const state: FleetState = {
        openPostings: boards * each,
        closedLastHour: closed,
        atsBoards: boards,
        atsSuspects: suspects.size,
      };
      const now = new Date(SCENARIO_START + hour * 3_600_000);
      const decision = board.run({ outcome: 'complete', now, ids: [], fleet: state });
      closed += decision.close.length;
      if (decision.hold) suspects.add(board);
      else suspects.delete(board);
    }
  }
  return fleet.reduce((sum, board) => sum + board.open.size, 0);
}

describe('a whole fleet', () => {
  test.each([
    ['every board of an ATS empty in one cycle', 1000, 50, 1000, [0], 50_000],
    ['… and for three cycles more', 1000, 50, 1000, [0, 13, 26, 39], 50_000],
    ['3 % of 10,000 boards empty within an hour', 10_000, 10, 300, [0], 3000],
    [
      '… confirmed a day later: 2 % of all postings close, then closing stops',
      10_000,
      10,
      300,
      [0, 13, 26],
      1000,
    ],
    ['… and the rest an hour after', 10_000, 10, 300, [0, 13, 26, 27.5], 0],
    ['one board of a small installation', 3, 100, 1, [0, 13, 26], 0],
  ])('%s', (_what, boards, each, empty, atHours, open) => {
    expect(openAfter(boards, each, empty, atHours)).toBe(open);
  });
});
