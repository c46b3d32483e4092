/** A board as the console's table and page draw it: finished strings and one tone. */

import type { BoardRecord } from '../console-record.ts';
import { formatAge } from './format-age.ts';
import { isNameMismatch } from './name-mismatch.ts';
import type { BadgeTone } from './run-sheet.ts';

export interface BoardLine {
  id: string;
  company: string;
  companySlug: string;
  ats: string;
  token: string;
  url: string | null;
  state: string;
  stateLabel: string;
  tone: BadgeTone;
  /** Why it is not green, in words; null when it is. */
  reason: string | null;
  open: string;
  lastGood: string;
  lastRun: string;
  nextDue: string;
  coverage: { label: string; share: string }[];
  robots: string;
  running: boolean;
  paused: boolean;
}

/** Board states, in the order in which they need a person. */
export const BOARD_STATES: Record<string, { label: string; tone: BadgeTone; words: string }> = {
  held: { label: 'held', tone: 'warn', words: 'A run waits for a decision; nothing was closed.' },
  suspect: {
    label: 'suspect',
    tone: 'warn',
    words: 'Much less is listed than before; nothing closes until it is confirmed.',
  },
  blocked: { label: 'blocked', tone: 'bad', words: 'The source does not let us read it.' },
  gone: { label: 'gone', tone: 'bad', words: 'The source says that the board does not exist.' },
  degraded: { label: 'degraded', tone: 'warn', words: 'The last runs did not come through whole.' },
  'never-ran': { label: 'never ran', tone: 'plain', words: 'It has not been read yet.' },
  paused: { label: 'paused', tone: 'plain', words: 'Paused by an admin.' },
  ok: { label: 'ok', tone: 'good', words: '' },
};

const percent = (share: number) => `${Math.round(share * 100)} %`;

const COVERAGE_LABELS: [string, string][] = [
  ['pay', 'pay'],
  ['place', 'place'],
  ['postedAt', 'date'],
  ['description', 'text'],
];

function robotsWords(robots: BoardRecord['robots']): string {
  if (robots === null) return 'not asked yet';
  if (!robots.allowed) return `refused${robots.rule ? ` by “${robots.rule}”` : ''}`;
  return robots.rule ? `allowed by “${robots.rule}”` : 'allowed';
}

/** Why the board is not green, and whether it may be another company's. */
function reasonOf(board: BoardRecord, words: string): string | null {
  const reason = board.stateReason ?? words;
  if (!isNameMismatch(board.company, board.sourceName)) return reason || null;
  return [`The source calls its company “${board.sourceName}”: is this the right board?`, reason]
    .filter(Boolean)
    .join(' ');
}

export function toBoardLine(board: BoardRecord, now: Date): BoardLine {
  const state = BOARD_STATES[board.state] ?? { label: board.state, tone: 'plain' as const, words: '' };
  return {
    id: board.id,
    company: board.company,
    companySlug: board.companySlug,
    ats: board.ats,
    token: board.token,
    url: board.url,
    state: board.state,
    stateLabel: state.label,
    tone: state.tone,
    reason: reasonOf(board, state.words),
    open: board.openCount.toLocaleString('en-US'),
    lastGood: board.lastGoodAt ? formatAge(board.lastGoodAt, now) : 'never',
    lastRun: board.lastRunAt ? formatAge(board.lastRunAt, now) : 'never',
    nextDue: board.nextDueAt === null || board.nextDueAt <= now ? 'now' : formatAge(board.nextDueAt, now),
    coverage: COVERAGE_LABELS.flatMap(([key, label]) =>
      typeof board.coverage?.[key] === 'number' ? [{ label, share: percent(board.coverage[key]) }] : [],
    ),
    robots: robotsWords(board.robots),
    running: board.runningRunId !== null,
    paused: board.state === 'paused',
  };
}
