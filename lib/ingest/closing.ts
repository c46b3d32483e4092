/**
 * When a posting may close. Pure: everything that is known is passed in, `now` included.
 *
 * | evidence                                                        | what happens                                    |
 * |-----------------------------------------------------------------|-------------------------------------------------|
 * | missing from a complete run of an authoritative list            | closes (`source-removed`)                       |
 * | missing from two complete runs in a row of a fragile list       | closes (`source-removed`)                       |
 * | missing from a list in which an id stands twice                 | as from a fragile one (plan-run.ts)             |
 * | its own page answers 404/410 while most pages can be read       | closes (`http-gone`, plan-run.ts)               |
 * | nothing listed, or more than half of the open ones missing      | held; closes what three complete runs over 24 h |
 * |                                                                 | all missed (`confirmed-empty`/`-collapse`)      |
 * | a field of the list or its titles collapse                      | nothing of the run is published; held           |
 * | incomplete list, any error                                      | closes nothing                                  |
 * | healthy but unprovably complete lists of nothing for 30 days    | closes all (`feed-empty`)                       |
 * | not shown by an open feed for 30 days of sound readings in      | closes (`feed-dropped`)                         |
 * | a row, none of them more than 3 days after the one before       |                                                 |
 * | older than a source that takes nothing down stands by it        | closes (`aged`)                                 |
 * | board answers 404/410 in three runs over 48 h                   | closes all (`board-gone`)                       |
 * | unreadable for 14 days of trying; a run that lists postings,    | hides all (`unverified`)                        |
 * | complete or not, reads the board                                |                                                 |
 * | unreadable for 60 days of trying                                | closes all (`board-unreachable`)                |
 * | more than 2 % of all open postings would close within an hour   | closing stops, for a person to look             |
 * | more than 30 % of an ATS's boards are suspect or gone           | closing stops for that ATS                      |
 *
 * Ages count from the first failed try to the last one, so a clock that jumps or a worker that slept closes nothing.
 */
import type { Coverage } from './coverage.ts';
import { coverageCollapse } from './coverage.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
export const COLLAPSE_SHARE = 0.5;
const CONFIRM_RUNS = 3;
const CONFIRM_MS = 24 * HOUR;
const COVERAGE_CONFIRM_MS = 7 * DAY;
const GONE_MS = 48 * HOUR;
const HIDE_MS = 14 * DAY;
const UNREACHABLE_MS = 60 * DAY;
const NO_YIELD_MS = 30 * DAY;
const DROPPED_MS = 30 * DAY;
/** Between two readings of a feed; after a longer silence its ages begin anew. */
const READING_GAP_MS = 3 * DAY;
const FLEET_SHARE = 0.02;
/** A small installation may lose more than 2 % in an hour without an accident. */
const FLEET_FLOOR = 500;
const ADAPTER_SHARE = 0.3;
const ADAPTER_FLOOR = 10;

interface Streak {
  runs: number;
  /** ISO 8601. */
  since: string;
}

/** What has been seen but not been confirmed yet; kept with the board. Each key ends when the opposite is seen. */
export interface Pending {
  missing?: Streak & { kind: 'empty' | 'collapse' };
  coverage?: Streak & { what: string };
  gone?: Streak;
  unread?: Streak & { hidden?: boolean };
  noYield?: Streak;
  /** Sound readings of an open feed in a row; ISO 8601. */
  read?: { since: string; last: string };
  /** The finding that a person discarded: the same finding neither asks nor closes again. */
  discarded?: { key: string; by: string; at: string };
}

export interface ClosingInput {
  now: Date;
  outcome: 'complete' | 'incomplete' | 'gone' | 'failed';
  authority: 'authoritative' | 'fragile';
  /** The board's open postings before this run. */
  open: readonly {
    sourceId: string;
    misses: number;
    /** Feeds only: when a run last listed it, and the date its source gives. */
    lastSeenAt?: Date;
    postedAt?: Date | null;
  }[];
  /** Every id the run has seen, those it could not read included. */
  listed: ReadonlySet<string>;
  /** The run met entries without a readable id: absence proves nothing. */
  unidentified?: boolean;
  coverage: Coverage | null;
  previousCoverage: Coverage | null;
  pending: Pending;
  fleet: FleetState | null;
  /** Set for an open feed, whose list is never whole. */
  feed?: {
    /** The run ended without an error. */
    sound: boolean;
    /** Days after its date for which the source stands by a posting, where it never takes one down. */
    openDays: number | null;
  };
  /** A person accepted this very result: it is published without further confirmation. */
  accepted?: boolean;
}

/** The whole installation at this moment, for the breakers. */
export interface FleetState {
  openPostings: number;
  /** Closed by absence within the last hour. */
  closedLastHour: number;
  /** Boards of this ATS that are being read. */
  atsBoards: number;
  /** Those of them that are suspect or gone. */
  atsSuspects: number;
}

export interface Hold {
  kind: 'empty' | 'collapse' | 'coverage' | 'fleet' | 'adapter';
  /** `closing`: new and changed postings are published, nothing closes. `all`: nothing is published. */
  scope: 'closing' | 'all';
  reason: string;
  /** Names the finding: equal keys are the same finding. */
  key: string;
}

export interface ClosingDecision {
  close: { sourceId: string; reason: string }[];
  hide: string[];
  /** New values of the miss counters that change. */
  misses: Map<string, number>;
  hold: Hold | null;
  /** The hold repeats a finding that a person has discarded. */
  discarded: boolean;
  pending: Pending;
}

const count = (streak: Streak | undefined, now: Date): Streak => ({
  runs: (streak?.runs ?? 0) + 1,
  since: streak?.since ?? now.toISOString(),
});
const lasts = (streak: Streak, now: Date, ms: number) =>
  streak.runs >= CONFIRM_RUNS && now.getTime() - Date.parse(streak.since) >= ms;
const closeAll = (input: ClosingInput, reason: string) =>
  input.open.map(({ sourceId }) => ({ sourceId, reason }));

/** The breakers: why nothing may close by absence now, or null. */
function breaker(
  fleet: FleetState | null,
  closing: number,
): { kind: 'fleet' | 'adapter'; reason: string } | null {
  if (!fleet || closing === 0) return null;
  const would = fleet.closedLastHour + closing;
  if (would > Math.max(FLEET_FLOOR, fleet.openPostings * FLEET_SHARE)) {
    return {
      kind: 'fleet',
      reason: `${would} of ${fleet.openPostings} open postings would close within an hour (limit 2 %)`,
    };
  }
  if (fleet.atsSuspects >= ADAPTER_FLOOR && fleet.atsSuspects > fleet.atsBoards * ADAPTER_SHARE) {
    return {
      kind: 'adapter',
      reason: `${fleet.atsSuspects} of ${fleet.atsBoards} boards of this ATS are suspect (limit 30 %): the reader may be broken`,
    };
  }
  return null;
}

function collapseReason(open: number, missing: number, listed: number): string {
  if (listed === 0) return `${open} open postings, and the board lists none`;
  const left = open - missing;
  return `${open} → ${left} open postings (−${Math.round((missing / open) * 100)} %, limit −50 %)`;
}

/** FNV-1a over the ids: names a set of postings in a few characters. Not for security. */
function setKey(ids: readonly string[]): string {
  let value = 0x811c9dc5;
  for (const char of [...ids].sort().join('\n'))
    value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return `${ids.length}-${(value >>> 0).toString(16)}`;
}

const NOTHING = { close: [], hide: [], hold: null, discarded: false };

/** Decides for one run of one board. Only ids of the board's own open postings come back: a run closes nothing else. */
export function decideClosing(input: ClosingInput): ClosingDecision {
  if (input.outcome === 'failed' || input.outcome === 'gone') return decideUnread(input);
  const { gone: _gone, unread: _unread, ...pending } = input.pending;
  if (input.outcome === 'incomplete') {
    return input.feed && input.listed.size > 0
      ? decideFeed(input, pending, input.feed)
      : decideIncomplete(input, pending);
  }
  const { noYield: _noYield, read: _read, ...rest } = pending;
  return decideComplete(input, rest);
}

function decideUnread(input: ClosingInput): ClosingDecision {
  const { now, open } = input;
  const unread = { ...count(input.pending.unread, now), hidden: input.pending.unread?.hidden };
  const pending: Pending = { ...input.pending, unread };
  const result: ClosingDecision = { ...NOTHING, misses: new Map(), pending };
  if (input.outcome === 'gone') pending.gone = count(input.pending.gone, now);
  let reason: string | null = null;
  if (pending.gone && input.outcome === 'gone' && lasts(pending.gone, now, GONE_MS)) reason = 'board-gone';
  else if (lasts(unread, now, UNREACHABLE_MS)) reason = 'board-unreachable';
  if (reason && open.length > 0) {
    const stop = breaker(input.fleet, open.length);
    if (!stop) return { ...result, close: closeAll(input, reason) };
    return { ...result, hold: { ...stop, scope: 'closing', key: `${stop.kind}:${reason}` } };
  }
  if (lasts(unread, now, HIDE_MS) && open.length > 0 && !unread.hidden) {
    unread.hidden = true;
    return { ...result, hide: open.map(({ sourceId }) => sourceId) };
  }
  return result;
}

/** An incomplete list says that the board lives and what it shows, never what it lacks. */
function decideIncomplete(input: ClosingInput, pending: Pending): ClosingDecision {
  const { missing: _missing, noYield: _noYield, ...rest } = pending;
  const result: ClosingDecision = { ...NOTHING, misses: new Map(), pending: rest };
  if (input.listed.size > 0) return result;
  const noYield = count(input.pending.noYield, input.now);
  result.pending = { ...rest, noYield };
  if (lasts(noYield, input.now, NO_YIELD_MS) && !breaker(input.fleet, input.open.length)) {
    return { ...result, close: closeAll(input, 'feed-empty') };
  }
  return result;
}

/**
 * An open feed shows its newest and never says what is gone. What it has not shown for a month of sound readings nobody
 * vouches for any more. A reader that is broken, or a worker that slept, makes no such month.
 */
function decideFeed(
  input: ClosingInput,
  pending: Pending,
  { sound, openDays }: NonNullable<ClosingInput['feed']>,
): ClosingDecision {
  const { now, open, listed } = input;
  const { missing: _missing, noYield: _noYield, ...rest } = pending;
  const before = pending.read;
  const goesOn = before && now.getTime() - Date.parse(before.last) <= READING_GAP_MS;
  const counts = sound && !input.unidentified;
  const read = counts
    ? { since: goesOn ? before.since : now.toISOString(), last: now.toISOString() }
    : before;
  const dropped = (row: ClosingInput['open'][number]) => {
    if (!counts || !read || listed.has(row.sourceId) || !row.lastSeenAt) return false;
    const from = Math.max(row.lastSeenAt.getTime(), Date.parse(read.since));
    return now.getTime() - from >= DROPPED_MS;
  };
  const close = open.flatMap((row) => {
    if (isAged(row.postedAt ?? null, openDays, now)) return [{ sourceId: row.sourceId, reason: 'aged' }];
    return dropped(row) ? [{ sourceId: row.sourceId, reason: 'feed-dropped' }] : [];
  });
  const result: ClosingDecision = {
    ...NOTHING,
    misses: new Map(),
    pending: read ? { ...rest, read } : rest,
  };
  const stop = input.accepted ? null : breaker(input.fleet, close.length);
  if (stop) return { ...result, hold: { ...stop, scope: 'closing', key: `${stop.kind}:feed-dropped` } };
  return { ...result, close };
}

function decideComplete(input: ClosingInput, pending: Pending): ClosingDecision {
  const { now, open, listed } = input;
  const missing = open.filter(({ sourceId }) => !listed.has(sourceId));
  const { missing: lastMissing, coverage: lastCoverage, discarded, ...base } = pending;
  const hold = (kind: Hold['kind'], scope: Hold['scope'], reason: string, key: string, next: Pending) => {
    const same = discarded?.key === key;
    // Once discarded, a finding waits for a person or for another finding: no streak confirms it.
    const kept = same ? { ...base, discarded } : { ...base, ...next };
    return { ...NOTHING, hold: { kind, scope, reason, key }, discarded: same, pending: kept };
  };

  const collapse = input.coverage && coverageCollapse(input.previousCoverage, input.coverage);
  if (collapse && !input.accepted) {
    const same = lastCoverage?.what === collapse.what ? lastCoverage : undefined;
    const streak = { ...count(same, now), what: collapse.what };
    const believed = collapse.what !== 'titles' && lasts(streak, now, COVERAGE_CONFIRM_MS);
    if (!believed) {
      const next = { coverage: streak, ...(lastMissing && { missing: lastMissing }) };
      const key = `coverage:${collapse.what}`;
      return { ...hold('coverage', 'all', collapse.reason, key, next), misses: new Map() };
    }
  }

  // The counter says how many complete runs in a row did not list the posting (no rule asks for more than three); a
  // sighting ends it.
  const misses = new Map<string, number>();
  for (const row of open) {
    if (listed.has(row.sourceId)) {
      if (row.misses > 0) misses.set(row.sourceId, 0);
    } else if (row.misses < CONFIRM_RUNS) misses.set(row.sourceId, row.misses + 1);
  }
  if (input.unidentified || missing.length === 0) {
    for (const row of missing) misses.delete(row.sourceId);
    return { ...NOTHING, misses, pending: base };
  }

  const missed = (runs: number) =>
    missing.filter((row) => (misses.get(row.sourceId) ?? row.misses) >= runs).map(({ sourceId }) => sourceId);
  const empty = listed.size === 0;
  const collapsed = empty || missing.length / open.length > COLLAPSE_SHARE;
  let ids: string[];
  let reason = 'source-removed';
  let next: Pending = {};
  if (input.accepted) {
    ids = missing.map(({ sourceId }) => sourceId);
    if (collapsed) reason = empty ? 'confirmed-empty' : 'confirmed-collapse';
  } else if (collapsed) {
    const kind = empty ? ('empty' as const) : ('collapse' as const);
    const streak = { ...count(lastMissing, now), kind };
    const key = `${kind}:${setKey(missing.map(({ sourceId }) => sourceId))}`;
    const confirmed = lasts(streak, now, CONFIRM_MS) && discarded?.key !== key;
    next = { missing: streak };
    ids = confirmed ? missed(CONFIRM_RUNS) : [];
    if (ids.length === 0) {
      const words = collapseReason(open.length, missing.length, listed.size);
      return { ...hold(kind, 'closing', words, key, next), misses };
    }
    reason = empty ? 'confirmed-empty' : 'confirmed-collapse';
  } else {
    ids = missed(input.authority === 'authoritative' ? 1 : 2);
  }

  const stop = input.accepted ? null : breaker(input.fleet, ids.length);
  if (stop) return { ...hold(stop.kind, 'closing', stop.reason, stop.kind, next), misses };
  for (const sourceId of ids) misses.delete(sourceId);
  return { ...NOTHING, close: ids.map((sourceId) => ({ sourceId, reason })), misses, pending: base };
}

/** True when a source that takes nothing down no longer stands by a posting of this date; `openDays` null: it never ends so. */
export function isAged(postedAt: Date | null, openDays: number | null, now: Date): boolean {
  return openDays !== null && postedAt !== null && now.getTime() - postedAt.getTime() > openDays * DAY;
}

/**
 * True when the stated last day is over. A date alone was stored as the last instant of that day in UTC; it still is
 * that day somewhere on earth for another twelve hours.
 */
export function isExpired(validThrough: Date | null, now: Date): boolean {
  if (!validThrough) return false;
  const dateAlone = validThrough.getTime() % DAY === DAY - 1;
  return now.getTime() > validThrough.getTime() + (dateAlone ? 12 * HOUR : 0);
}
