import { listRoleCandidates, type RoleCandidate } from '../db/board-postings.ts';
import type { Db } from '../db/client.ts';
import { findSameRole, type RoleText } from './dedupe.ts';

export interface RoleLinks {
  /** The closed posting that this one repeats. */
  repostOf: RoleCandidate | null;
  /** An open posting of the same role on another board of the company. */
  twin: RoleCandidate | null;
}

/**
 * Finds for each newly listed role the closed posting it repeats and its twin on another board. Each old posting is
 * matched once. `closing` are the ids that close in this run.
 */
export async function linkRoles<R extends RoleText>(
  db: Db,
  roles: readonly R[],
  board: { id: string; companyId: string },
  closing: readonly string[],
): Promise<Map<R, RoleLinks>> {
  const candidates = await listRoleCandidates(db, {
    companyId: board.companyId,
    boardId: board.id,
    titles: roles.map((role) => role.title.toLowerCase()),
    requisitionIds: roles.flatMap((role) => role.requisitionId ?? []),
    closing,
  });
  const links = new Map<R, RoleLinks>();
  const take = (role: R, from: RoleCandidate[]): RoleCandidate | null => {
    const found = findSameRole(role, from);
    if (found) from.splice(from.indexOf(found), 1);
    return found;
  };
  for (const role of roles) {
    const repostOf = take(role, candidates.closed);
    const twin = take(role, candidates.elsewhere);
    if (repostOf || twin) links.set(role, { repostOf, twin });
  }
  return links;
}
