/** From what a run listed to what it will write: compare, decide about closing, derive what is new. */
import { randomUUIDv7 } from 'node:crypto';
import type { BoardResult } from '#scrapers/run.ts';
import { type BoardPosting, listBoardPostings, listCompanyPlaces, readTexts } from '../db/board-postings.ts';
import { readFleet } from '../db/boards.ts';
import { pool } from '../db/client.ts';
import { ensurePlaces } from '../db/places.ts';
import type { NewPostingRow, PostingEventRow, UpdatedPostingRow } from '../db/posting-writes.ts';
import type { RejectionRow } from '../db/rejections.ts';
import type { BoardClaim } from '../db/runs.ts';
import { type Posting, RULES_VERSION } from '../posting.ts';
import { type ClosingDecision, decideClosing, isExpired, type Pending } from './closing.ts';
import { type Coverage, measureCoverage } from './coverage.ts';
import { pairRekeyed } from './dedupe.ts';
import { deriveAll } from './derive.ts';
import { describeChange } from './describe-change.ts';
import { type Diff, diffPostings, type ListedPosting, type Pair } from './diff.ts';
import { linkRoles } from './link-roles.ts';
import { placeRows, toDerivedRow } from './posting-row.ts';
import { postingSlug } from './posting-slug.ts';
import { cleanForStorage, rawHash } from './raw-hash.ts';
import type { Progress } from './run-watch.ts';

export interface Update extends UpdatedPostingRow {
  fields: Record<string, unknown>;
}

export interface RunPlan {
  decision: ClosingDecision;
  coverage: Coverage | null;
  create: NewPostingRow[];
  update: Update[];
  reopen: { id: string; fields: Record<string, unknown> | null }[];
  close: { id: string; reason: string }[];
  hide: string[];
  misses: { id: string; misses: number }[];
  rekey: { id: string; sourceId: string }[];
  clusters: { id: string; clusterId: string }[];
  rejections: RejectionRow[];
  unchanged: number;
  /** What a hold keeps back, in words for the console: {close: [sourceId], create: n, change: n}. */
  heldDiff: { close: string[]; create: number; change: number } | null;
}

export interface PlanOptions {
  authority: 'authoritative' | 'fragile';
  accepted: boolean;
  /** Hashes of listed rows by source id, where the ATS has detail pages. */
  listedHashes: ReadonlyMap<string, string>;
  signal: AbortSignal;
  report(progress: Progress): void;
}

type StoredDiff = Diff<BoardPosting>;

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

function outcomeOf(result: BoardResult): 'complete' | 'incomplete' | 'gone' | 'failed' {
  if (result.status !== 'failed') return result.status;
  return result.errorObject?.name === 'BoardGone' ? 'gone' : 'failed';
}

export async function planRun(
  claim: BoardClaim,
  result: BoardResult,
  options: PlanOptions,
): Promise<RunPlan> {
  const now = claim.startedAt;
  const { board, company } = claim;
  const listed = toListed(result, options.listedHashes);
  const stored = await listBoardPostings(
    pool,
    board.id,
    listed.map(({ raw }) => raw.sourceId),
  );
  const rekey = result.status === 'complete' ? renumber(stored, listed) : [];
  const diff = diffPostings(stored, listed, RULES_VERSION);
  const coverage = result.status === 'failed' ? null : measureCoverage(result.postings);
  const seen = new Set(listed.map(({ raw }) => raw.sourceId));
  for (const { sourceId } of result.rejected) if (sourceId !== null) seen.add(sourceId);
  const decision = decideClosing({
    now,
    outcome: outcomeOf(result),
    authority: options.authority,
    open: stored.filter((row) => row.state === 'open'),
    listed: seen,
    unidentified: result.rejected.some(({ sourceId }) => sourceId === null),
    coverage,
    previousCoverage: claim.last?.coverage as Coverage | null,
    pending: (board.pending ?? {}) as Pending,
    fleet: diff.missing.length > 0 ? await readFleet(pool, board.ats, now) : null,
    accepted: options.accepted,
  });
  const bySource = new Map(stored.map((row) => [row.sourceId, row]));
  const withId = <T>(sourceId: string, more: T) => {
    const row = bySource.get(sourceId);
    return row ? [{ id: row.id, ...more }] : [];
  };
  const plan: RunPlan = {
    decision,
    coverage,
    create: [],
    update: [],
    reopen: [],
    close: decision.close.flatMap(({ sourceId, reason }) => withId(sourceId, { reason })),
    hide: decision.hide.flatMap((sourceId) => withId(sourceId, {}).map(({ id }) => id)),
    misses: [...decision.misses].flatMap(([sourceId, misses]) => withId(sourceId, { misses })),
    rekey,
    clusters: [],
    rejections: result.rejected.filter(({ rule }) => rule !== 'duplicate id'),
    unchanged: diff.unchanged.length,
    heldDiff: decision.hold && {
      close: diff.missing.map((row) => row.sourceId),
      create: diff.created.length,
      change: diff.differing.length,
    },
  };
  if (result.status === 'failed') return plan;
  if (decision.hold?.scope === 'all') return { ...plan, rekey: [], misses: [], unchanged: 0 };
  await deriveInto(plan, diff, stored, { claim, company, now, options });
  return plan;
}

interface DeriveInto {
  claim: BoardClaim;
  company: BoardClaim['company'];
  now: Date;
  options: PlanOptions;
}

/** Fills in what is created, updated and reopened. */
async function deriveInto(
  plan: RunPlan,
  diff: StoredDiff,
  stored: readonly BoardPosting[],
  { claim, company, now, options }: DeriveInto,
): Promise<void> {
  const isNew = (pair: Pair<BoardPosting>) =>
    !pair.listed.partial &&
    (pair.stored.rawHash !== pair.listed.rawHash || pair.stored.rulesVersion !== RULES_VERSION);
  const again = diff.reappeared.filter(isNew);
  const pairs = [...diff.differing, ...diff.outdated, ...again];
  const items = [...diff.created, ...pairs.map(({ listed }) => listed)];
  const { derived, rejections } = await deriveAll(items, {
    companyName: company.name,
    companyPlaces: stored.length > 0 && items.length > 0 ? await listCompanyPlaces(pool, company.id) : [],
    signal: options.signal,
    onProgress: (done, total) => options.report({ phase: 'normalising', done, total }),
  });
  plan.rejections = [...plan.rejections, ...rejections];
  await ensurePlaces(pool, [...derived.values()].flatMap(placeRows));

  // By older rules and word for word the same: nothing changed at the source.
  const differs = (pair: Pair<BoardPosting>, posting: Posting) =>
    pair.stored.rawHash !== pair.listed.rawHash && pair.stored.contentHash !== posting.contentHash;
  const changed = pairs.filter((pair) => {
    const posting = derived.get(pair.listed);
    return posting && differs(pair, posting);
  });
  const texts = await readTexts(
    pool,
    changed.map(({ stored: row }) => row.id),
  );
  const reopenFields = new Map<string, Record<string, unknown>>();
  for (const pair of pairs) {
    const posting = derived.get(pair.listed);
    if (!posting) continue;
    const row = toDerivedRow(pair.listed, posting);
    const text = texts.get(pair.stored.id);
    const fields =
      text === undefined ? {} : describeChange({ ...pair.stored, text }, posting, pair.listed.raw.locations);
    // The hash saw a difference that has no name of its own here (a place read otherwise): still a change of the text.
    const changedFields =
      text === undefined ? [] : Object.keys(fields).length > 0 ? Object.keys(fields) : ['text'];
    plan.update.push({ id: pair.stored.id, ...row, changedFields, fields });
    if (again.includes(pair)) reopenFields.set(pair.stored.id, fields);
    else if (pair.stored.state === 'open' && isExpired(row.posting.valid_through as Date | null, now)) {
      plan.close.push({ id: pair.stored.id, reason: 'expired' });
    }
    if (changedFields.length === 0 && !again.includes(pair)) plan.unchanged++;
  }
  for (const { stored: row, listed } of diff.reappeared) {
    const posting = derived.get(listed);
    const validThrough = posting ? toDerivedRow(listed, posting).posting.valid_through : null;
    if (row.closeReason === 'expired' && (!posting || isExpired(validThrough as Date | null, now))) continue;
    const fields = reopenFields.get(row.id) ?? {};
    plan.reopen.push({ id: row.id, fields: Object.keys(fields).length > 0 ? fields : null });
  }
  await createInto(plan, diff, derived, { claim, company, now, options }, stored.length > 0);
}

async function createInto(
  plan: RunPlan,
  diff: StoredDiff,
  derived: ReadonlyMap<ListedPosting, Posting>,
  { claim, company, now }: DeriveInto,
  hasHistory: boolean,
): Promise<void> {
  const roles = diff.created.flatMap((listed) => {
    const posting = derived.get(listed);
    if (!posting) return [];
    const { locations, requisitionId } = listed.raw;
    return { listed, posting, title: posting.title, locations, requisitionId, text: posting.descriptionText };
  });
  const closing = plan.close.map(({ id }) => id);
  const links =
    roles.length > 0 && (hasHistory || company.boards > 1)
      ? await linkRoles(pool, roles, { id: claim.board.id, companyId: company.id }, closing)
      : null;
  for (const role of roles) {
    const id = randomUUIDv7();
    const row = toDerivedRow(role.listed, role.posting);
    const link = links?.get(role);
    const clusterId = link?.twin ? (link.twin.clusterId ?? link.twin.id) : null;
    if (link?.twin && clusterId && !link.twin.clusterId) plan.clusters.push({ id: link.twin.id, clusterId });
    const expired = isExpired(row.posting.valid_through as Date | null, now);
    plan.create.push({
      ...row,
      id,
      companyId: company.id,
      companyName: company.name,
      boardId: claim.board.id,
      sourceId: role.listed.raw.sourceId,
      slug: postingSlug(role.posting.title, company.name, id),
      state: expired ? 'closed' : 'open',
      origin: 'scraped',
      firstSeenAt: now,
      closedAt: expired ? now : null,
      closeReason: expired ? 'expired' : null,
      repostOfId: link?.repostOf?.id ?? null,
      reposts: link?.repostOf ? link.repostOf.reposts + 1 : 0,
      clusterId,
      isSample: claim.board.isSample,
    });
  }
}

/** The timeline's lines for what was written; refused rows have none. */
export function eventsOf(plan: RunPlan, refused: ReadonlySet<string>): PostingEventRow[] {
  const events: PostingEventRow[] = [];
  for (const row of plan.create) {
    if (refused.has(row.id)) continue;
    events.push({ postingId: row.id, kind: 'opened', reason: row.repostOfId ? 'repost' : null });
    if (row.state === 'closed') events.push({ postingId: row.id, kind: 'closed', reason: row.closeReason });
  }
  const reopened = new Set(plan.reopen.map(({ id }) => id));
  for (const { id, changedFields, fields } of plan.update) {
    if (refused.has(id) || reopened.has(id) || changedFields.length === 0) continue;
    events.push({ postingId: id, kind: 'changed', fields });
  }
  for (const { id, fields } of plan.reopen) events.push({ postingId: id, kind: 'reopened', fields });
  for (const { id, reason } of plan.close) events.push({ postingId: id, kind: 'closed', reason });
  for (const id of plan.hide) events.push({ postingId: id, kind: 'hidden', reason: 'unverified' });
  return events;
}
