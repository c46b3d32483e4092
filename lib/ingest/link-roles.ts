import { listRoleCandidates, type RoleCandidate, readTexts } from '../db/board-postings.ts';
import type { Db } from '../db/client.ts';
import { findSameRole, type RoleText, titleKey } from './dedupe.ts';

export interface RoleLinks {
  /** The closed posting that this one repeats. */
  repostOf: RoleCandidate | null;
  /** An open posting of the same role on another board of the company. */
  twin: RoleCandidate | null;
}

/** Finds what newly listed roles of one run repeat. */
export interface RoleLinker {
  /** Each old posting is given away once. Roles without a link are not in the answer. */
  link<R extends RoleText>(roles: readonly R[]): Promise<Map<R, RoleLinks>>;
}

/** `closing` are the ids that close in this run: a role that moved to a new id overnight repeats one of those. */
export function createRoleLinker(
  db: Db,
  board: { id: string; companyId: string; now: Date },
  closing: readonly string[],
): RoleLinker {
  let loading: ReturnType<typeof listRoleCandidates> | null = null;

  async function findIn<R extends RoleText>(
    roles: readonly R[],
    candidates: RoleCandidate[],
  ): Promise<Map<R, RoleCandidate>> {
    const titles = new Set(roles.map((role) => titleKey(role.title)));
    const requisitions = new Set(roles.map((role) => role.requisitionId));
    const near = candidates.filter(
      ({ title, requisitionId }) =>
        titles.has(titleKey(title)) || (requisitionId !== null && requisitions.has(requisitionId)),
    );
    const texts = await readTexts(
      db,
      near.map(({ id }) => id),
    );
    const readable = near.map((candidate) => ({
      ...candidate,
      candidate,
      text: texts.get(candidate.id) ?? '',
    }));
    const found = new Map<R, RoleCandidate>();
    for (const role of roles) {
      const match = findSameRole(role, readable);
      if (!match) continue;
      found.set(role, match.candidate);
      readable.splice(readable.indexOf(match), 1);
      candidates.splice(candidates.indexOf(match.candidate), 1);
    }
    return found;
  }

  return {
    async link(roles) {
      loading ??= listRoleCandidates(db, { ...board, boardId: board.id, closing });
      const { closed, elsewhere } = await loading;
      const reposts = await findIn(roles, closed);
      const twins = await findIn(roles, elsewhere);
      const links = new Map<(typeof roles)[number], RoleLinks>();
      for (const role of roles) {
        const repostOf = reposts.get(role) ?? null;
        const twin = twins.get(role) ?? null;
        if (repostOf || twin) links.set(role, { repostOf, twin });
      }
      return links;
    },
  };
}
