/** The lifecycle scenarios of ../shared: accidents of other aggregators, and what must be open after them. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FleetState } from '#lib/ingest/closing.ts';
import { idsOf, SimulatedBoard, type SimulatedRun } from '../../helpers/simulate-board.ts';

interface ScenarioRun {
  outcome: string;
  ids?: string;
  why?: string;
  at?: string;
  clock?: string;
  started?: string;
  commit?: string;
  same_titles?: boolean;
  valid_through?: Record<string, string>;
  boards_empty?: string;
  all_boards_of_one_ats?: boolean;
}
interface Scenario {
  id: string;
  adapter: string;
  open_before: string;
  runs: ScenarioRun[];
  expect_open_after: string;
}

const file = path.resolve(
  import.meta.dirname,
  '../../../../shared/security/reliability/lifecycle_scenarios.jsonl',
);
const scenarios: Scenario[] = fs.existsSync(file)
  ? fs
      .readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  : [];

const HOUR = 3_600_000;
const T0 = Date.UTC(2026, 0, 5, 9);
const UNIT = { h: HOUR, d: 24 * HOUR } as const;

/** "25h", "+40d", "-2h" → milliseconds. */
function duration(text: string): number {
  const [, amount, unit] = /^([+-]?\d+)([hd])$/.exec(text) ?? [];
  return Number(amount) * UNIT[unit as 'h' | 'd'];
}

/** Runs without a time follow each other at the usual interval of six hours. */
const timeOf = (run: ScenarioRun, index: number) =>
  new Date(T0 + (run.at ? duration(run.at) : index * 6 * HOUR) + (run.clock ? duration(run.clock) : 0));

function toRun(run: ScenarioRun, index: number, scenario: Scenario): SimulatedRun {
  const now = timeOf(run, index);
  const ids = idsOf(run.ids ?? '');
  switch (run.outcome) {
    case '304':
      return { outcome: 'complete', now, ids: idsOf(scenario.open_before) };
    case 'partial':
      return { outcome: 'incomplete', now, ids };
    case 'complete': {
      const before = idsOf(scenario.open_before);
      return {
        // A list with a cap is never provably whole, whatever it claims.
        outcome: scenario.adapter === 'capped' ? 'incomplete' : 'complete',
        now,
        ids,
        ...(run.same_titles && { titles: new Map(ids.map((id, n) => [id, `Role ${before[n]}`])) }),
        ...(run.valid_through && {
          validThrough: new Map(
            Object.keys(run.valid_through).map((id) => [id, new Date(now.getTime() - 24 * HOUR)]),
          ),
        }),
      };
    }
    default:
      return { outcome: run.why === '404' || run.why === '410' ? 'gone' : 'failed', now };
  }
}

/** What is open is named by what it was before: "0-99 re-keyed to 1000-1099", "0-49,100-149 (50-99 per rule)". */
function expectedIds(text: string): string[] {
  const rekeyed = /re-keyed to ([\d,-]+)/.exec(text);
  return idsOf(rekeyed?.[1] ?? text.replace(/ \(.*\)$/, ''));
}

/** Many boards of one ATS: `suspects` of them turn out empty, and each decides with what the others did in sight. */
function runFleet(boards: number, each: number, suspects: number, hours: readonly number[]): number {
  const fleet = Array.from(
    { length: suspects },
    (_, n) =>
      new SimulatedBoard(
        'authoritative',
        Array.from({ length: each }, (_, i) => `${n}-${i}`),
      ),
  );
  let suspect = 0;
  for (const hour of hours) {
    let closed = 0;
    for (const board of fleet) {
      const state: FleetState = {
        openPostings: boards * each,
        closedLastHour: closed,
        atsBoards: boards,
        atsSuspects: suspect,
      };
      const decision = board.run({
        outcome: 'complete',
        now: new Date(T0 + hour * HOUR),
        ids: [],
        fleet: state,
      });
      closed += decision.close.length;
      if (hour === hours[0] && decision.hold) suspect++;
    }
  }
  return fleet.reduce((sum, board) => sum + board.open.size, 0);
}

describe.skipIf(scenarios.length === 0)('lifecycle scenarios (skipped without ../shared)', () => {
  test.each(
    scenarios.filter(({ open_before }) => /^[\d,-]*$/.test(open_before)).map((s) => [s.id, s] as const),
  )('%s', (_id, scenario) => {
    const authority = scenario.adapter === 'fragile' ? 'fragile' : 'authoritative';
    const board = new SimulatedBoard(authority, idsOf(scenario.open_before));
    // The fence: a run that started before the one that took its place cannot commit after it.
    const newest = scenario.runs.findLast((run) => run.commit !== undefined);
    const runs = newest
      ? scenario.runs.filter((run) => (run.started ?? '') >= (newest.started ?? ''))
      : scenario.runs;
    for (const [index, run] of runs.entries()) board.run(toRun(run, index, scenario));
    const open = [...board.open.keys()].sort();
    const expected = expectedIds(scenario.expect_open_after);
    // "(50-99 per rule)": either answer is right for those.
    const perRule = idsOf(/\(([\d,-]+) per rule\)/.exec(scenario.expect_open_after)?.[1] ?? '');
    expect(open.filter((id) => !perRule.includes(id))).toEqual(expected.sort());
  });

  test('life-mass-flag-after-deploy: every board of an ATS empty, three cycles long, closes nothing', () => {
    expect(runFleet(1000, 50, 1000, [0])).toBe(50_000);
    expect(runFleet(1000, 50, 1000, [0, 13, 26, 39])).toBe(50_000);
  });

  test('life-fleet-guard: 3 % of 10,000 boards empty closes nothing now, and later never more than 2 % in an hour', () => {
    expect(runFleet(10_000, 10, 300, [0])).toBe(3000);
    expect(runFleet(10_000, 10, 300, [0, 13, 26])).toBe(1000);
  });
});
