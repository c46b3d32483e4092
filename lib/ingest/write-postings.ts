/**
 * Derives and writes what is new or changed, some postings at a time: while the database writes one part, the next is
 * normalised, and a board of thousands needs no more memory than one of hundreds.
 */
import { setImmediate } from 'node:timers/promises';
import { findScraper } from '#scrapers/registry.ts';
import { type Employer, findEmployers } from '../companies/find-employers.ts';
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
import { type Posting, RULES_VERSION } from '../posting.ts';
import { expiresBefore, isChange, type PostingUpdate, toNewRow, toUpdate } from './build-rows.ts';
import { type DeriveContext, derive } from './derive.ts';
import type { Diff, ListedPosting } from './diff.ts';
import { createRoleLinker, type RoleLinker, type RoleLinks } from './link-roles.ts';
import type { RunPlan } from './plan-run.ts';
import { placeRows } from './posting-row.ts';
import type { Progress } from './run-watch.ts';

const PART = 50;

/** One posting to derive: new, or with the row it is written over. */
interface Work {
  listed: ListedPosting;
  stored: BoardPosting | null;
  /** Listed again after it had closed. */
  again: boolean;
}

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

function workOf(diff: Diff<BoardPosting>): Work[] {
  const isNews = ({ stored, listed }: { stored: BoardPosting; listed: ListedPosting }) =>
    !listed.partial && (stored.rawHash !== listed.rawHash || stored.rulesVersion !== RULES_VERSION);
  return [
    ...diff.created.map((listed) => ({ listed, stored: null, again: false })),
    ...[...diff.differing, ...diff.outdated].map((pair) => ({ ...pair, again: false })),
    ...diff.reappeared.filter(isNews).map((pair) => ({ ...pair, again: true })),
  ];
}

interface Derived extends Work {
  posting: Posting;
  company: Employer;
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
  let writing: Promise<void> = Promise.resolve();
  let done = 0;
  for (const part of chunksOf(work, PART)) {
    // Lets the part before this one leave for the database, and heartbeats and other boards have their turn.
    await setImmediate();
    signal.throwIfAborted();
    const employers = isFeed
      ? await findEmployers(
          pool,
          part.flatMap(({ listed }) => listed.raw.companyName ?? []),
          claim.board,
        )
      : null;
    const companyOf = ({ raw }: ListedPosting) => employers?.get(raw.companyName ?? '') ?? claim.company;
    const derived = derivePart(part, companyOf, places, written);
    const rows = await buildPart(derived, claim, linker, written);
    await writing;
    writing = writePart(tx, rows, claim, written);
    // Its failure is met at the next await; until then it must not count as unhandled.
    writing.catch(() => {});
    done += part.length;
    report({ phase: 'writing', done, total: work.length });
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

function derivePart(
  part: readonly Work[],
  companyOf: (listed: ListedPosting) => Employer,
  companyPlaces: DeriveContext['companyPlaces'],
  written: WrittenPostings,
): Derived[] {
  return part.flatMap((item) => {
    const company = companyOf(item.listed);
    const posting = derive(item.listed, { companyName: company.name, companyPlaces });
    if (!('rule' in posting)) return [{ ...item, posting, company }];
    written.rejections.push(posting);
    return [];
  });
}

interface PartRows {
  create: NewPostingRow[];
  update: PostingUpdate[];
  reopen: Set<string>;
  clusters: { id: string; clusterId: string }[];
  companies: Employer[];
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
    derived.flatMap(({ posting }) => placeRows(posting)),
  );
  const changed = derived.flatMap(({ stored, listed, posting }) =>
    stored && isChange(stored, listed, posting) ? stored.id : [],
  );
  const texts = await readTexts(pool, changed);
  const links = linker && (await findLinks(derived, linker));
  const rows: PartRows = {
    create: [],
    update: [],
    reopen: new Set(),
    clusters: [],
    companies: derived.map(({ company }) => company),
  };
  for (const item of derived) {
    const { stored, listed, posting, again, company } = item;
    if (stored === null) {
      const link = links?.get(item);
      const row = toNewRow(listed, posting, claim, company, link);
      rows.create.push(row);
      if (link?.twin && row.clusterId) rows.clusters.push({ id: link.twin.id, clusterId: row.clusterId });
      continue;
    }
    rows.update.push(toUpdate(stored, listed, posting, texts.get(stored.id)));
    const expired = expiresBefore(posting, now);
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
      title: item.posting.title,
      locations: item.listed.raw.locations,
      requisitionId: item.listed.raw.requisitionId,
      text: item.posting.descriptionText,
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
    written.rejections.push(refusal(row.body.raw as ListedPosting['raw'], error));
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

function refusal(raw: ListedPosting['raw'], error: Error): RejectionRow {
  const { sourceId, title } = raw;
  // The raw posting may be what the database refuses, so it is not kept.
  return { sourceId, title, rule: 'refused by the database', evidence: error.message, raw: null };
}
