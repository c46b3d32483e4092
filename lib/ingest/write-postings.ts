/**
 * Derives and writes what is new or changed, some postings at a time: while the database writes one part, the next is
 * normalised, and a board of thousands needs no more memory than one of hundreds.
 */
import { findScraper } from '#scrapers/registry.ts';
import type { Employer } from '../companies/find-employers.ts';
import { type BoardPosting, listCompanyPlaces, readTexts } from '../db/board-postings.ts';
import { type Db, pool } from '../db/client.ts';
import { ensurePlaces } from '../db/places.ts';
import {
  insertPostings,
  type NewPostingRow,
  type PostingEventRow,
  setClusters,
  updatePostings,
} from '../db/posting-writes.ts';
import { chunksOf } from '../db/recordset.ts';
import type { RejectionRow } from '../db/rejections.ts';
import type { BoardClaim } from '../db/runs.ts';
import type { RawPosting } from '../posting.ts';
import { expiresBefore, isChange, type PostingUpdate, toNewRow, toUpdate } from './build-rows.ts';
import { type Derived, type DerivedPart, derivePart, type Work, workOf } from './derive-part.ts';
import type { Diff } from './diff.ts';
import { createRoleLinker, type RoleLinker, type RoleLinks } from './link-roles.ts';
import type { RunPlan } from './plan-run.ts';
import { placeRows } from './posting-row.ts';
import type { Progress } from './run-watch.ts';

const PART = 50;
const NOTHING_DERIVED: DerivedPart = { derived: [], rejections: [] };

export interface WrittenPostings {
  created: number;
  changed: number;
  /** Updated without a change that a reader would see. */
  silent: number;
  reopen: string[];
  /** Open until now, and the source has set their last day into the past. */
  expired: string[];
  events: PostingEventRow[];
  rejections: RejectionRow[];
  /** The companies whose postings are new or changed. */
  companies: Map<string, Employer>;
}

export interface WriteContext {
  claim: BoardClaim;
  plan: RunPlan;
  signal: AbortSignal;
  report(progress: Progress): void;
}

/** Writes creations and updates inside `tx`; closing and reopening is left to the caller. */
export async function writePostings(
  tx: Db,
  diff: Diff<BoardPosting>,
  context: WriteContext,
): Promise<WrittenPostings> {
  const { claim, plan, signal, report } = context;
  const written: WrittenPostings = {
    created: 0,
    changed: 0,
    silent: 0,
    reopen: [],
    expired: [],
    events: [],
    rejections: [],
    companies: new Map(),
  };
  const work = workOf(diff);
  const isFeed = findScraper(claim.board.ats)?.aggregator === true;
  // A feed's company has no places of its own, and those of its employers tell nothing about one another.
  const places =
    plan.hasHistory && work.length > 0 && !isFeed ? await listCompanyPlaces(pool, claim.company.id) : [];
  // Nothing to look for where there is nothing that a new posting could repeat.
  const linker =
    plan.hasHistory || isFeed || claim.company.boards > 1
      ? createRoleLinker(
          pool,
          { id: claim.board.id, isFeed, now: claim.startedAt },
          plan.close.map(({ id }) => id),
        )
      : null;
  const parts = chunksOf(work, PART);
  const deriveNext = (part: readonly Work[] | undefined) =>
    part ? derivePart(part, { claim, places, isFeed }) : Promise.resolve(NOTHING_DERIVED);
  let writing: Promise<void> = Promise.resolve();
  let deriving = deriveNext(parts[0]);
  let done = 0;
  try {
    for (const [index, part] of parts.entries()) {
      signal.throwIfAborted();
      const { derived, rejections } = await deriving;
      deriving = deriveNext(parts[index + 1]);
      written.rejections.push(...rejections);
      const rows = await buildPart(derived, claim, linker, written);
      await writing;
      writing = writePart(tx, rows, claim, written);
      done += part.length;
      report({ phase: 'writing', done, total: work.length });
    }
  } finally {
    // What is under way when something fails must not count as unhandled.
    deriving.catch(() => {});
    writing.catch(() => {});
  }
  await writing;
  const isDerived = new Set(work.map(({ listed }) => listed));
  for (const { stored, listed } of diff.reappeared) {
    // Closed because its last day was over, and listed with the same words: that day is still over.
    if (isDerived.has(listed) || stored.closeReason === 'expired') continue;
    written.events.push({ postingId: stored.id, kind: 'reopened' });
    written.reopen.push(stored.id);
  }
  return written;
}

interface PartRows {
  create: NewPostingRow[];
  update: PostingUpdate[];
  reopen: Set<string>;
  clusters: { id: string; clusterId: string }[];
  companies: Employer[];
  /** The raw posting of each row, for what the database refuses. */
  raws: Map<NewPostingRow | PostingUpdate, RawPosting>;
}

async function buildPart(
  derived: readonly Derived[],
  claim: BoardClaim,
  linker: RoleLinker | null,
  written: WrittenPostings,
): Promise<PartRows> {
  const now = claim.startedAt;
  await ensurePlaces(
    pool,
    derived.flatMap(({ head }) => placeRows(head)),
  );
  const changed = derived.flatMap(({ stored, listed, head }) =>
    stored && isChange(stored, listed, head) ? stored.id : [],
  );
  const texts = await readTexts(pool, changed);
  const links = linker && (await findLinks(derived, linker));
  const rows: PartRows = {
    create: [],
    update: [],
    reopen: new Set(),
    clusters: [],
    companies: derived.map(({ company }) => company),
    raws: new Map(),
  };
  for (const item of derived) {
    const { stored, listed, head, again, company } = item;
    if (stored === null) {
      const link = links?.get(item);
      const row = toNewRow(listed, item, claim, company, link);
      rows.create.push(row);
      rows.raws.set(row, listed.raw);
      if (link?.twin && row.clusterId) rows.clusters.push({ id: link.twin.id, clusterId: row.clusterId });
      continue;
    }
    const update = toUpdate(stored, listed, item, texts.get(stored.id));
    rows.update.push(update);
    rows.raws.set(update, listed.raw);
    const expired = expiresBefore(head, now);
    if (again && !expired) rows.reopen.add(stored.id);
    if (!again && expired && stored.state === 'open') written.expired.push(stored.id);
  }
  return rows;
}

async function findLinks(derived: readonly Derived[], linker: RoleLinker): Promise<Map<Derived, RoleLinks>> {
  const roles = derived
    .filter(({ stored }) => stored === null)
    .map((item) => ({
      item,
      companyId: item.company.id,
      title: item.head.title,
      locations: item.listed.raw.locations,
      requisitionId: item.listed.raw.requisitionId,
      text: item.head.descriptionText,
    }));
  if (roles.length === 0) return new Map();
  const links = await linker.link(roles);
  return new Map([...links].map(([role, link]) => [role.item, link]));
}

async function writePart(tx: Db, rows: PartRows, claim: BoardClaim, written: WrittenPostings): Promise<void> {
  const refusedUpdates = await updatePostings(tx, rows.update, { id: claim.runId, now: claim.startedAt });
  const refusedCreates = await insertPostings(tx, rows.create);
  await setClusters(tx, rows.clusters);
  for (const company of rows.companies) written.companies.set(company.id, company);
  for (const [row, error] of [...refusedUpdates, ...refusedCreates]) {
    const raw = rows.raws.get(row as NewPostingRow | PostingUpdate);
    if (raw) written.rejections.push(refusal(raw, error));
  }
  for (const row of rows.create) {
    if (refusedCreates.has(row)) continue;
    written.created++;
    if (row.state === 'hidden') {
      written.events.push({ postingId: row.id, kind: 'hidden', reason: row.closeReason });
      continue;
    }
    written.events.push({ postingId: row.id, kind: 'opened', reason: row.repostOfId ? 'repost' : null });
    if (row.state === 'closed') {
      written.events.push({ postingId: row.id, kind: 'closed', reason: row.closeReason });
    }
  }
  for (const row of rows.update) {
    const isReopened = rows.reopen.has(row.id);
    const fields = row.changedFields.length > 0 && !refusedUpdates.has(row) ? row.fields : null;
    if (isReopened) {
      written.reopen.push(row.id);
      written.events.push({ postingId: row.id, kind: 'reopened', fields });
    } else if (fields) {
      written.changed++;
      written.events.push({ postingId: row.id, kind: 'changed', fields });
    } else written.silent++;
  }
}

function refusal(raw: RawPosting, error: Error): RejectionRow {
  const { sourceId, title } = raw;
  // The raw posting may be what the database refuses, so it is not kept.
  return { sourceId, title, rule: 'refused by the database', evidence: error.message, raw: null };
}
