const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export interface DueInput {
  now: Date;
  boardId: string;
  /** An open feed: those ask to be read a few times a day, so never sooner than the interval. */
  isFeed?: boolean;
  status: 'complete' | 'incomplete' | 'failed' | 'held' | 'interrupted' | 'discarded';
  /** The board's own interval; 360 unless an admin sets another. */
  intervalMinutes: number;
  /** When a run last had something to write; null when never. */
  lastChangeAt: Date | null;
  /** Failed runs in a row, this one included. */
  failures: number;
  /** The error's name, for those that retrying soon cannot help. */
  errorName: string | null;
  /** What the source, or the breaker of its host, asked for. */
  retryAfterMs: number | null;
}

const clamp = (value: number, min: number, max: number) => Math.min(max, Math.max(min, value));

/** −5 … +5 %, always the same for a board, so that boards first read together drift apart. */
function jitter(boardId: string): number {
  const tail = Number.parseInt(boardId.replaceAll('-', '').slice(-4), 16);
  return 1 + ((Number.isNaN(tail) ? 0 : tail / 0xffff) - 0.5) / 10;
}

function waitMs(input: DueInput): number {
  const base = input.intervalMinutes * MINUTE;
  switch (input.status) {
    case 'failed': {
      if (input.errorName === 'BoardGone' || input.errorName === 'Blocked') return DAY;
      const growing = Math.min(DAY, 15 * MINUTE * 2 ** Math.min(input.failures - 1, 10));
      return Math.max(growing, Math.min(input.retryAfterMs ?? 0, 7 * DAY));
    }
    case 'held':
      // Three sightings over 24 hours confirm a held finding.
      return 12.5 * HOUR;
    case 'interrupted':
      // A board that took three workers with it waits a day; the others are taken up at once.
      return input.failures >= 3 ? DAY : 0;
    default: {
      // A board that changed lately is read every 2 hours; one that rests, after an eighth of its rest, up to a day.
      if (!input.lastChangeAt) return base;
      const rest = input.now.getTime() - input.lastChangeAt.getTime();
      return clamp(rest / 8, input.isFeed ? base : base / 3, base * 4);
    }
  }
}

/** When a board is due again. Errors wait 15 minutes and then ever longer, up to a day; there is no striking out. */
export function nextDueAt(input: DueInput): Date {
  return new Date(input.now.getTime() + Math.round(waitMs(input) * jitter(input.boardId)));
}
