/**
 * One role that reaches us by several ways is listed once. The employer's own board comes before any feed, and stays so when the
 * employer closes the role: the board knows better. Of two feeds the one that showed it first; when that one ends, the other
 * takes its place. What is hidden keeps its address, which leads on.
 */
import {
  listEmployersOf,
  listEmployersPostings,
  type RoleCandidate,
  readTexts,
} from '../db/board-postings.ts';
import type { Db } from '../db/client.ts';
import { hideDoubles, type PostingEventRow, reopenLoneDoubles, setClusters } from '../db/posting-writes.ts';
import type { BoardClaim } from '../db/runs.ts';
import { findSameListing, titleKey } from './dedupe.ts';

interface Double {
  /** The posting that is not listed. */
  double: RoleCandidate;
  kept: RoleCandidate;
}

/**
 * Looks for such roles after a board was written, inside its transaction. Runs of two boards at once do not see each other's
 * postings; the next run of either does. `listedIds` are the ids that this run saw. Answers with the events of what it hid and
 * of what it lists again.
 */
export async function hideDoubledPostings(
  tx: Db,
  claim: BoardClaim,
  { isFeed, listedIds, now }: { isFeed: boolean; listedIds: readonly string[]; now: Date },
): Promise<PostingEventRow[]> {
  const again = isFeed ? await reopenLoneDoubles(tx, claim.board.id, listedIds, now) : [];
  const companyIds = isFeed ? await listEmployersOf(tx, claim.board.id) : [claim.company.id];
  const events: PostingEventRow[] = again.map((postingId) => ({ postingId, kind: 'reopened' }));
  // One more than its boards: feeds list this company, too.
  if (companyIds.length === 0 || (!isFeed && claim.company.boards < 2)) return events;
  const roles = await findRepeated(tx, await listEmployersPostings(tx, companyIds));
  const taken = new Set<string>();
  const ofOwn: Double[] = [];
  const ofFeeds: Double[] = [];
  for (const group of roles) {
    const own = group.filter((one) => !one.ofFeed);
    const kept: typeof group = [];
    for (const feed of group.filter((one) => one.ofFeed)) {
      // A feed lists a role once: another posting of the same feed is another role.
      const free = (list: typeof group) =>
        list.filter(({ id, boardId }) => boardId !== feed.boardId && !taken.has(`${feed.boardId} ${id}`));
      const match = findSameListing(feed, free(own)) ?? findSameListing(feed, free(kept));
      if (!match) {
        kept.push(feed);
        continue;
      }
      taken.add(`${feed.boardId} ${match.id}`);
      (match.ofFeed ? ofFeeds : ofOwn).push({ double: feed, kept: match });
    }
  }
  await hide(tx, ofOwn, 'employer-board');
  await hide(tx, ofFeeds, 'other-feed');
  const hidden = (pairs: Double[], reason: string): PostingEventRow[] =>
    pairs.map(({ double }) => ({ postingId: double.id, kind: 'hidden', reason }));
  return [...events, ...hidden(ofOwn, 'employer-board'), ...hidden(ofFeeds, 'other-feed')];
}

/** The postings that share company and title with one of another board, with their texts, first seen first. */
async function findRepeated(tx: Db, candidates: RoleCandidate[]) {
  const groups = [
    ...Map.groupBy(candidates, ({ companyId, title }) => `${companyId} ${titleKey(title)}`).values(),
  ].filter(
    (group) =>
      group.some(({ ofFeed }) => ofFeed) && group.some(({ boardId }) => boardId !== group[0]?.boardId),
  );
  const texts = await readTexts(
    tx,
    groups.flatMap((group) => group.map(({ id }) => id)),
  );
  return groups.map((group) => group.map((one) => ({ ...one, text: texts.get(one.id) ?? '' })));
}

async function hide(tx: Db, doubles: Double[], reason: 'employer-board' | 'other-feed'): Promise<void> {
  const numbered = doubles.map((pair) => ({ ...pair, clusterId: pair.kept.clusterId ?? pair.kept.id }));
  await setClusters(
    tx,
    numbered.map(({ kept: { id }, clusterId }) => ({ id, clusterId })),
  );
  await hideDoubles(
    tx,
    numbered.map(({ double: { id, clusterId: before }, clusterId }) => ({ id, clusterId, before })),
    reason,
  );
}
