/** Holds what a run listed against what is stored, and decides what of it may be published and closed. */
import { type BoardResult, DUPLICATE } from '#scrapers/run.ts';
import { type BoardPosting, listBoardPostings } from '../db/board-postings.ts';
import { readFleet } from '../db/boards.ts';
import { pool } from '../db/client.ts';
import type { BoardClaim, HeldDiff } from '../db/runs.ts';
import { RULES_VERSION } from '../posting.ts';
import { type ClosingDecision, decideClosing, isAged, type Pending } from './closing.ts';
import { type Coverage, measureCoverage } from './coverage.ts';
import { pairRekeyed } from './dedupe.ts';
import { type Diff, diffPostings, type ListedPosting } from './diff.ts';
import { toInstant } from './posting-row.ts';
import { cleanForStorage, rawHash } from './raw-hash.ts';

export interface RunPlan {
  decision: ClosingDecision;
  coverage: Coverage | null;
  /** What may be created, updated and reopened; null when nothing of the list is published. */
  diff: Diff<BoardPosting> | null;
  close: { id: string; reason: string }[];
  hide: string[];
  misses: { id: string; misses: number }[];
  /** Postings whose vendor gave the whole board new ids. */
  rekey: { id: string; sourceId: string }[];
  /** The board had postings before this run. */
  hasHistory: boolean;
  /** What a hold keeps back. */
  heldDiff: HeldDiff | null;
}

/** The plan of a run whose list was what was applied before. */
export const NOTHING_PLANNED: RunPlan = {
  decision: { close: [], hide: [], misses: new Map(), hold: null, discarded: false, pending: {} },
  coverage: null,
  diff: null,
  close: [],
  hide: [],
  misses: [],
  rekey: [],
  hasHistory: true,
  heldDiff: null,
};

export interface PlanOptions {
  authority: 'authoritative' | 'fragile';
  /** An open feed of many employers. */
  isFeed: boolean;
  /** `Scraper.openDays`. */
  openDays: number | null;
  /** A person accepted this result: holds do not apply. */
  accepted: boolean;
  /** Hashes of listed rows by source id, where the ATS has detail pages. */
  listedHashes: ReadonlyMap<string, string>;
}

function toListed(result: BoardResult, listedHashes: ReadonlyMap<string, string>): ListedPosting[] {
  return result.postings.map((posting) => {
    const raw = cleanForStorage(posting);
    const partial = result.withoutDetail.has(raw.sourceId);
    const listedHash = partial ? null : (listedHashes.get(raw.sourceId) ?? null);
    return { raw, rawHash: rawHash(raw), listedHash, partial };
  });
}

/** Gives stored rows their new ids where the vendor renumbered the whole board. */
function renumber(
  stored: BoardPosting[],
  listed: readonly ListedPosting[],
): { id: string; sourceId: string }[] {
  const open = stored.filter((row) => row.state === 'open');
  const known = new Set(stored.map((row) => row.sourceId));
  const pairs = pairRekeyed(
    open,
    listed.map(({ raw }) => raw),
    known,
  );
  if (!pairs) return [];
  const rekey: { id: string; sourceId: string }[] = [];
  for (const row of open) {
    const sourceId = pairs.get(row.sourceId);
    if (sourceId === undefined) continue;
    row.sourceId = sourceId;
    rekey.push({ id: row.id, sourceId });
  }
  return rekey;
}

/** Open postings whose own page is gone: direct evidence, which asks for no second run. */
function closedByPage(stored: readonly BoardPosting[], gone: ReadonlySet<string>) {
  return stored
    .filter(({ sourceId, state }) => state === 'open' && gone.has(sourceId))
    .map(({ sourceId }) => ({ sourceId, reason: 'http-gone' }));
}

function outcomeOf(result: BoardResult): 'complete' | 'incomplete' | 'gone' | 'failed' {
  if (result.status !== 'failed') return result.status;
  return result.errorObject?.name === 'BoardGone' ? 'gone' : 'failed';
}

export async function planRun(
  claim: BoardClaim,
  result: BoardResult,
  options: PlanOptions,
): Promise<RunPlan> {
  const { board, startedAt: now } = claim;
  const { openDays } = options;
  const ids = result.postings.map(({ sourceId }) => sourceId);
  const listed = toListed(result, options.listedHashes).filter(
    ({ raw }) => !result.gone.has(raw.sourceId) && !isAged(toInstant(raw.postedAt), openDays, now),
  );
  const stored = await listBoardPostings(pool, board.id, ids);
  // While a board cannot be read, its hidden postings wait for the same end as its open ones.
  const unread = result.status === 'failed';
  const rekey = result.status === 'complete' ? renumber(stored, listed) : [];
  const diff = diffPostings(stored, listed, RULES_VERSION);
  const previousCoverage = (claim.last?.coverage ?? null) as Coverage | null;
  // What too few pages were read to measure stays as it was measured last.
  const coverage = unread
    ? null
    : (measureCoverage(result.postings, result.withoutDetail) ?? previousCoverage);
  const decision = decideClosing({
    now,
    outcome: outcomeOf(result),
    // Rows that stand twice may stand in the place of others: absence then needs a second run.
    authority: result.rejected.some(({ rule }) => rule === DUPLICATE) ? 'fragile' : options.authority,
    open: stored.filter((row) => row.state === 'open' || (unread && row.closeReason === 'unverified')),
    // A row that could not be read was still listed.
    listed: new Set([...ids, ...result.gone, ...result.rejected.flatMap(({ sourceId }) => sourceId ?? [])]),
    unidentified: result.rejected.some(({ sourceId }) => sourceId === null),
    coverage,
    previousCoverage,
    pending: (board.pending ?? {}) as Pending,
    fleet: diff.missing.length > 0 ? await readFleet(pool, board.ats, now) : null,
    accepted: options.accepted,
    ...(options.isFeed && { feed: { sound: result.error === null, openDays } }),
  });
  const bySource = new Map(stored.map((row) => [row.sourceId, row.id]));
  const idOf = (sourceId: string) => bySource.get(sourceId) ?? '';
  const { hold } = decision;
  const publishes = !unread && hold?.scope !== 'all';
  return {
    decision,
    coverage,
    diff: publishes ? diff : null,
    close: [...(publishes ? closedByPage(stored, result.gone) : []), ...decision.close].map(
      ({ sourceId, reason }) => ({ id: idOf(sourceId), reason }),
    ),
    hide: decision.hide.map(idOf),
    misses: [...decision.misses].map(([sourceId, misses]) => ({ id: idOf(sourceId), misses })),
    rekey: publishes ? rekey : [],
    hasHistory: stored.length > 0,
    heldDiff: hold && {
      key: hold.key,
      close: diff.missing.map((row) => row.sourceId),
      create: diff.created.length,
      change: diff.differing.length,
    },
  };
}
