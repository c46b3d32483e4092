/** One public posting, open or closed, by its address. */
import { pool } from '#lib/db/client.ts';
import { findBestStated, findOwnOfDouble, findPostingDetail, listSimilar } from '#lib/db/posting-reads.ts';
import { NotFound } from '#lib/errors.ts';
import type { PostingDetailRecord, PostingSummary } from '#lib/posting-record.ts';

/** Throws `NotFound` for an unknown slug and for postings that are pending or hidden. */
export async function getPosting(slug: string): Promise<PostingDetailRecord> {
  // A slug is ASCII by construction; anything else cannot exist and need not be asked for.
  const posting = /^[a-z0-9-]{1,200}$/.test(slug) ? await findPostingDetail(pool, slug) : null;
  if (posting === null) throw new NotFound(`no posting ${slug}`);
  return posting;
}

/** Where the address of a feed's posting leads when its employer's own board, or another feed, lists the role; null for any other. */
export async function findMovedPosting(slug: string): Promise<string | null> {
  return /^[a-z0-9-]{1,200}$/.test(slug) ? findOwnOfDouble(pool, slug) : null;
}

/** Up to six open roles like this one, the same company's first. */
export function listSimilarPostings(posting: PostingDetailRecord): Promise<PostingSummary[]> {
  return listSimilar(pool, posting, 6);
}

/** The open role whose facts fill a receipt best; null without open roles. */
export async function findExamplePosting(): Promise<PostingDetailRecord | null> {
  const slug = await findBestStated(pool);
  return slug === null ? null : findPostingDetail(pool, slug);
}
