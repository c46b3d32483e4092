/** Publishes one posting that no board lists: a role approved from the form. */
import { randomUUID } from 'node:crypto';
import type { Db } from '../db/client.ts';
import { ensurePlaces } from '../db/places.ts';
import { insertEvents, insertPostings } from '../db/posting-writes.ts';
import { normalizePosting } from '../normalize/index.ts';
import type { RawPosting } from '../posting.ts';
import { placeRows, toDerivedRow } from './posting-row.ts';
import { postingSlug } from './posting-slug.ts';
import { cleanForStorage, rawHash } from './raw-hash.ts';

/**
 * Normalises the raw posting as any other and writes it open, with its event. Belongs inside the caller's transaction.
 * Answers with the posting's id; throws when the database refuses it.
 */
export async function publishPosting(
  tx: Db,
  given: RawPosting,
  to: {
    companyId: string;
    companyName: string;
    boardId: string;
    actorId: string;
    isSample: boolean;
    now: Date;
  },
): Promise<string> {
  const raw = cleanForStorage(given);
  const posting = cleanForStorage(normalizePosting(raw, { companyName: to.companyName }));
  await ensurePlaces(tx, placeRows(posting));
  const id = randomUUID();
  const refused = await insertPostings(tx, [
    {
      ...toDerivedRow({ raw, rawHash: rawHash(raw), listedHash: null, partial: false }, posting),
      id,
      companyId: to.companyId,
      companyName: to.companyName,
      boardId: to.boardId,
      sourceId: raw.sourceId,
      slug: postingSlug(posting.title, to.companyName, id),
      state: 'open',
      origin: 'recruiter',
      firstSeenAt: to.now,
      closedAt: null,
      closeReason: null,
      repostOfId: null,
      reposts: 0,
      clusterId: null,
      isSample: to.isSample,
    },
  ]);
  for (const error of refused.values()) throw error;
  await insertEvents(tx, [{ postingId: id, kind: 'opened', reason: 'approved' }], {
    boardId: to.boardId,
    runId: null,
    actorId: to.actorId,
    at: to.now,
  });
  return id;
}
