/**
 * One role that reaches us by a feed and by its employer's own board is one posting, the employer's: the feed's is kept under
 * its address, which leads on, and is hidden from lists. It stays so when the employer closes the role: the board knows better.
 */
import { listEmployersOf, listFeedAndOwn, type RoleCandidate, readTexts } from '../db/board-postings.ts';
import type { Db } from '../db/client.ts';
import { hideDoubles, type PostingEventRow, setClusters } from '../db/posting-writes.ts';
import type { BoardClaim } from '../db/runs.ts';
import { findSameListing, titleKey } from './dedupe.ts';

/**
 * Looks for such roles after a board was written, inside its transaction. Runs of two boards at once do not see each other's
 * postings; the next run of either does. Answers with the events of what it hid.
 */
export async function hideDoubledPostings(
  tx: Db,
  claim: BoardClaim,
  isFeed: boolean,
): Promise<PostingEventRow[]> {
  const companyIds = isFeed ? await listEmployersOf(tx, claim.board.id) : [claim.company.id];
  // One more than its boards: feeds list this company, too.
  if (companyIds.length === 0 || (!isFeed && claim.company.boards < 2)) return [];
  const { feeds, own } = await listFeedAndOwn(tx, claim.board.id, companyIds);
  const keyOf = ({ companyId, title }: RoleCandidate) => `${companyId} ${titleKey(title)}`;
  const byKey = Map.groupBy(own, keyOf);
  const near = feeds.filter((one) => byKey.has(keyOf(one)));
  const ids = near.flatMap((one) => [one, ...(byKey.get(keyOf(one)) ?? [])]).map(({ id }) => id);
  const texts = await readTexts(tx, [...new Set(ids)]);
  const withText = (one: RoleCandidate) => ({ ...one, text: texts.get(one.id) ?? '' });
  const taken = new Set<string>();
  const pairs: { feed: RoleCandidate; own: RoleCandidate }[] = [];
  for (const feed of near) {
    // A feed lists a role once: another posting of the same feed is another role.
    const free = (byKey.get(keyOf(feed)) ?? []).filter(({ id }) => !taken.has(`${feed.boardId} ${id}`));
    const match = findSameListing(withText(feed), free.map(withText));
    if (!match) continue;
    taken.add(`${feed.boardId} ${match.id}`);
    pairs.push({ feed, own: match });
  }
  const numbered = pairs.map((pair) => ({ ...pair, clusterId: pair.own.clusterId ?? pair.own.id }));
  await setClusters(
    tx,
    numbered.map(({ own: { id }, clusterId }) => ({ id, clusterId })),
  );
  await hideDoubles(
    tx,
    numbered.map(({ feed: { id }, clusterId }) => ({ id, clusterId })),
  );
  return pairs.map(({ feed }) => ({ postingId: feed.id, kind: 'hidden', reason: 'employer-board' }));
}
