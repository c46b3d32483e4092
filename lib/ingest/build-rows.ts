/** The rows that a new or changed posting becomes. */
import { randomUUIDv7 } from 'node:crypto';
import type { BoardPosting } from '../db/board-postings.ts';
import type { NewPostingRow, UpdatedPostingRow } from '../db/posting-writes.ts';
import type { BoardClaim } from '../db/runs.ts';
import type { Posting } from '../posting.ts';
import { isExpired } from './closing.ts';
import { describeChange } from './describe-change.ts';
import type { ListedPosting } from './diff.ts';
import type { RoleLinks } from './link-roles.ts';
import { toDerivedRow, toInstant } from './posting-row.ts';
import { postingSlug } from './posting-slug.ts';

export const expiresBefore = (posting: Posting, now: Date) =>
  isExpired(toInstant(posting.validThrough, true), now);

/**
 * A posting seen for the first time. One whose last day is over, and a general application ("Don't see your role?"),
 * which is no opening, are kept, but never shown as open.
 */
export function toNewRow(
  listed: ListedPosting,
  posting: Posting,
  claim: BoardClaim,
  company: { id: string; name: string },
  links: RoleLinks | undefined,
): NewPostingRow {
  const now = claim.startedAt;
  const { board } = claim;
  const id = randomUUIDv7();
  const expired = expiresBefore(posting, now);
  const { prospect } = listed.raw;
  return {
    ...toDerivedRow(listed, posting),
    id,
    companyId: company.id,
    companyName: company.name,
    boardId: board.id,
    sourceId: listed.raw.sourceId,
    slug: postingSlug(posting.title, company.name, id),
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
export const isChange = (stored: BoardPosting, listed: ListedPosting, posting: Posting) =>
  stored.rawHash !== listed.rawHash && stored.contentHash !== posting.contentHash;

export interface PostingUpdate extends UpdatedPostingRow {
  fields: Record<string, unknown>;
}

/** What is written over a stored posting. `textBefore` only where it is a change: the old text, to tell what changed. */
export function toUpdate(
  stored: BoardPosting,
  listed: ListedPosting,
  posting: Posting,
  textBefore: string | undefined,
): PostingUpdate {
  const row = { ...toDerivedRow(listed, posting), id: stored.id };
  if (textBefore === undefined) return { ...row, fields: {}, changedFields: [] };
  const fields = describeChange({ ...stored, text: textBefore }, posting, listed.raw.locations);
  const changedFields = Object.keys(fields);
  // The hash saw a difference that has no name here, such as a recruiter tag: a change of the text.
  return { ...row, fields, changedFields: changedFields.length > 0 ? changedFields : ['text'] };
}
