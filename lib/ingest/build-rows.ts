/** The rows that a new or changed posting becomes. */
import { randomUUIDv7 } from 'node:crypto';
import type { BoardPosting } from '../db/board-postings.ts';
import type { NewPostingRow, UpdatedPostingRow } from '../db/posting-writes.ts';
import type { BoardClaim } from '../db/runs.ts';
import { isExpired } from './closing.ts';
import { describeChange } from './describe-change.ts';
import type { ListedPosting } from './diff.ts';
import type { RoleLinks } from './link-roles.ts';
import { type PostingHead, toInstant, toPackedRow } from './posting-row.ts';
import { postingSlug } from './posting-slug.ts';

/** What the thread has made of a listed posting. */
export interface DerivedPosting {
  head: PostingHead;
  /** The columns of `posting_body` as JSON. */
  bodyJson: string;
}

export const expiresBefore = (posting: PostingHead, now: Date) =>
  isExpired(toInstant(posting.validThrough, true), now);

/**
 * A posting seen for the first time. One whose last day is over, and a general application ("Don't see your role?"),
 * which is no opening, are kept, but never shown as open.
 */
export function toNewRow(
  listed: ListedPosting,
  { head, bodyJson }: DerivedPosting,
  claim: BoardClaim,
  company: { id: string; name: string },
  links: RoleLinks | undefined,
): NewPostingRow {
  const now = claim.startedAt;
  const { board } = claim;
  const id = randomUUIDv7();
  const expired = expiresBefore(head, now);
  const { prospect } = listed.raw;
  return {
    ...toPackedRow(listed, head, bodyJson),
    id,
    companyId: company.id,
    companyName: company.name,
    boardId: board.id,
    sourceId: listed.raw.sourceId,
    slug: postingSlug(head.title, company.name, id),
    state: prospect ? 'hidden' : expired ? 'closed' : 'open',
    origin: 'scraped',
    firstSeenAt: now,
    closedAt: expired && !prospect ? now : null,
    closeReason: prospect ? 'prospect' : expired ? 'expired' : null,
    repostOfId: links?.repostOf?.id ?? null,
    reposts: links?.repostOf ? links.repostOf.reposts + 1 : 0,
    clusterId: links?.twin ? (links.twin.clusterId ?? links.twin.id) : null,
    isSample: board.isSample,
  };
}

/** Whether a reader would call it a change. Word for word the same, derived by newer rules, is none. */
export const isChange = (stored: BoardPosting, listed: ListedPosting, head: PostingHead) =>
  stored.rawHash !== listed.rawHash && stored.contentHash !== head.contentHash;

export interface PostingUpdate extends UpdatedPostingRow {
  fields: Record<string, unknown>;
}

/** What is written over a stored posting. `textBefore` only where it is a change: the old text, to tell what changed. */
export function toUpdate(
  stored: BoardPosting,
  listed: ListedPosting,
  { head, bodyJson }: DerivedPosting,
  textBefore: string | undefined,
): PostingUpdate {
  const row = { ...toPackedRow(listed, head, bodyJson), id: stored.id };
  if (textBefore === undefined) return { ...row, fields: {}, changedFields: [] };
  const fields = describeChange({ ...stored, text: textBefore }, head, listed.raw.locations);
  const changedFields = Object.keys(fields);
  // The hash saw a difference that has no name here, such as a recruiter tag: a change of the text.
  return { ...row, fields, changedFields: changedFields.length > 0 ? changedFields : ['text'] };
}
