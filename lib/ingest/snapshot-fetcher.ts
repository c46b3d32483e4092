import type { Db } from '../db/client.ts';
import { findSnapshot } from '../db/snapshots.ts';
import { Transient } from '../errors.ts';
import { requestHash } from '../http/request-hash.ts';
import type { Fetched, Fetcher } from '../http/types.ts';

/**
 * Answers from what a board's fetches brought until `asOf`, so that a run can be read again without a request. The
 * answers are marked as not modified: they are stored already. A request that was never made throws `Transient`.
 */
export function createSnapshotFetcher(db: Db, boardId: string, asOf: Date): Fetcher {
  const stats = { requests: 0, notModified: 0, bytes: 0, statuses: {}, unmatched: 0 };
  return {
    fetch: async (request, signal): Promise<Fetched> => {
      signal?.throwIfAborted();
      const hash = requestHash(request);
      const snapshot = await findSnapshot(db, boardId, hash, asOf);
      if (!snapshot) {
        stats.unmatched++;
        throw new Transient(`no snapshot of ${request.url} from before ${asOf.toISOString()}`, 'http');
      }
      return {
        ...snapshot,
        notModified: true,
        redirects: [],
        robots: { allowed: true, rule: null, status: null },
      };
    },
    close: async () => {},
    stats: () => structuredClone(stats),
    fork: () => createSnapshotFetcher(db, boardId, asOf),
  };
}
