import { listRoleCandidates, type RoleCandidate, readTexts } from '../db/board-postings.ts';
import type { Db } from '../db/client.ts';
import { findSameRole, type RoleText, titleKey } from './dedupe.ts';

export interface RoleLinks {
  /** The closed posting that this one repeats. */
  repostOf: RoleCandidate | null;
  /** An open posting of the same role on another board of the company. */
  twin: RoleCandidate | null;
}

/** A new role with the company it belongs to. */
export interface NewRole extends RoleText {
  companyId: string;
}

/** Finds what newly listed roles of one run repeat. */
export interface RoleLinker {
  /** Each old posting is given away once. Roles without a link are not in the answer. */
  link<R extends NewRole>(roles: readonly R[]): Promise<Map<R, RoleLinks>>;
}

interface Candidates {
  closed: RoleCandidate[];
  elsewhere: RoleCandidate[];
}

type Readable = RoleCandidate & { candidate: RoleCandidate; text: string };

/**
 * `closing` are the ids that close in this run: a role that moved to a new id overnight repeats one of those. A feed repeats
 * only what it listed itself, and an employer's board never what a feed listed; hide-doubles.ts is about those two.
 */
export function createRoleLinker(
  db: Db,
  board: { id: string; isFeed: boolean; now: Date },
  closing: readonly string[],
): RoleLinker {
  const loaded = new Map<string, Candidates>();

  async function load(companyIds: readonly string[]): Promise<void> {
    const missing = companyIds.filter((id) => !loaded.has(id));
    if (missing.length === 0) return;
    const found = await listRoleCandidates(db, {
      companyIds: missing,
      boardId: board.id,
      closing,
      now: board.now,
    });
    const mayRepeat = (old: RoleCandidate) => (board.isFeed ? old.boardId === board.id : !old.ofFeed);
    for (const id of missing) {
      loaded.set(id, {
        closed: found.closed.filter((one) => one.companyId === id && mayRepeat(one)),
        elsewhere: found.elsewhere.filter((one) => one.companyId === id && !one.ofFeed && !board.isFeed),
      });
    }
  }

  /** Those that may be one of the roles, with their texts. */
  async function readable(roles: readonly NewRole[], candidates: RoleCandidate[]): Promise<Readable[]> {
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
    return near.map((candidate) => ({ ...candidate, candidate, text: texts.get(candidate.id) ?? '' }));
  }

  function linkCompany<R extends NewRole>(
    roles: readonly R[],
    from: Candidates,
    near: { closed: Readable[]; elsewhere: Readable[] },
    links: Map<R, RoleLinks>,
  ): void {
    const take = (match: Readable | null, list: Readable[], all: RoleCandidate[]) => {
      if (!match) return null;
      list.splice(list.indexOf(match), 1);
      all.splice(all.indexOf(match.candidate), 1);
      return match.candidate;
    };
    for (const role of roles) {
      const repostOf = take(findSameRole(role, near.closed), near.closed, from.closed);
      const twin = take(findSameRole(role, near.elsewhere), near.elsewhere, from.elsewhere);
      if (repostOf || twin) links.set(role, { repostOf, twin });
    }
  }

  return {
    async link(roles) {
      const links = new Map<(typeof roles)[number], RoleLinks>();
      const byCompany = Map.groupBy(roles, ({ companyId }) => companyId);
      await load([...byCompany.keys()]);
      for (const [companyId, group] of byCompany) {
        const from = loaded.get(companyId);
        if (!from || from.closed.length + from.elsewhere.length === 0) continue;
        const near = {
          closed: await readable(group, from.closed),
          elsewhere: await readable(group, from.elsewhere),
        };
        linkCompany(group, from, near, links);
      }
      return links;
    },
  };
}
