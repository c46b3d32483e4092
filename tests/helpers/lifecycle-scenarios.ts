/** Reads the lifecycle scenarios of ../shared. */
import fs from 'node:fs';
import path from 'node:path';
import { idsOf, type SimulatedRun } from './simulate-board.ts';

export interface ScenarioRun {
  outcome: string;
  ids?: string;
  why?: string;
  at?: string;
  clock?: string;
  started?: string;
  commit?: string;
  same_titles?: boolean;
  valid_through?: Record<string, string>;
}
export interface Scenario {
  id: string;
  adapter: string;
  open_before: string;
  runs: ScenarioRun[];
  expect_open_after: string;
}

const file = path.resolve(
  import.meta.dirname,
  '../../../shared/security/reliability/lifecycle_scenarios.jsonl',
);

/** Empty where ../shared is absent. */
export const scenarios: Scenario[] = fs.existsSync(file)
  ? fs
      .readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  : [];

/** Scenarios about one board; the others are about a whole fleet. */
export const boardScenarios = scenarios.filter(({ open_before }) => /^[\d,-]*$/.test(open_before));

const HOUR = 3_600_000;
export const SCENARIO_START = Date.UTC(2026, 0, 5, 9);
const UNIT = { h: HOUR, d: 24 * HOUR } as const;

/** "25h", "+40d", "-2h" → milliseconds. */
function duration(text: string): number {
  const [, amount, unit] = /^([+-]?\d+)([hd])$/.exec(text) ?? [];
  return Number(amount) * UNIT[unit as 'h' | 'd'];
}

/** Runs without a time follow each other at the usual interval of six hours. */
const timeOf = (run: ScenarioRun, index: number) =>
  new Date(
    SCENARIO_START + (run.at ? duration(run.at) : index * 6 * HOUR) + (run.clock ? duration(run.clock) : 0),
  );

/**
 * The runs that may write, in order. The fence: one that started before another has taken its place cannot commit after it.
 */
export function runsOf(scenario: Scenario): SimulatedRun[] {
  const newest = scenario.runs.findLast((run) => run.commit !== undefined)?.started ?? '';
  return scenario.runs
    .filter((run) => (run.started ?? newest) >= newest)
    .map((run, index) => toRun(run, index, scenario));
}

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
      const yesterday = new Date(now.getTime() - 24 * HOUR);
      return {
        // A list with a cap is never provably whole, whatever it claims.
        outcome: scenario.adapter === 'capped' ? 'incomplete' : 'complete',
        now,
        ids,
        ...(run.same_titles && { titles: new Map(ids.map((id, n) => [id, `Role ${before[n]}`])) }),
        ...(run.valid_through && {
          validThrough: new Map(Object.keys(run.valid_through).map((id) => [id, yesterday])),
        }),
      };
    }
    default:
      return { outcome: run.why === '404' || run.why === '410' ? 'gone' : 'failed', now };
  }
}

/**
 * What must be open afterwards: "0-99 re-keyed to 1000-1099", "0-49,100-149 (50-99 per rule)". `either` are ids about
 * which the scenario leaves the choice.
 */
export function expectedOf({ expect_open_after: text }: Scenario): { open: string[]; either: string[] } {
  const rekeyed = /re-keyed to ([\d,-]+)/.exec(text);
  return {
    open: idsOf(rekeyed?.[1] ?? text.replace(/ \(.*\)$/, '')),
    either: idsOf(/\(([\d,-]+) per rule\)/.exec(text)?.[1] ?? ''),
  };
}
