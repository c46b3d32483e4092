/** What is not kept for ever. */
import type { Db } from './client.ts';
import { changesKeptDays } from './search-changes.ts';

/** Runs that found nothing new are kept for a week, the others for 90 days. */
const PLAIN_DAYS = 7;
const RUN_DAYS = 90;
/** Bodies of older fetches; the newest of each request stays, as it is what the next fetch is compared with. */
const SNAPSHOT_DAYS = 30;

export interface Pruned {
  runs: number;
  searchChanges: number;
  snapshots: number;
  bodies: number;
}

/**
 * Deletes old runs, snapshots and bodies, and changes that every search index has long taken in. Never deleted: a board's newest run (it says when the board is due), its newest
 * complete run (it says when its postings were last seen), a held run nobody has decided, the newest snapshot of a request.
 */
export async function pruneHistory(db: Db): Promise<Pruned> {
  const runs = await db.query(
    `DELETE FROM run WHERE status <> 'running'
       AND started_at < now() - make_interval(days => CASE WHEN modified OR status <> 'complete' THEN $1::int ELSE $2::int END)
       AND NOT (status = 'held' AND decision IS NULL)
       AND EXISTS (SELECT FROM run later WHERE later.board_id = run.board_id AND later.started_at > run.started_at)
       AND (status <> 'complete' OR NOT complete OR EXISTS (
         SELECT FROM run later WHERE later.board_id = run.board_id AND later.complete AND later.status = 'complete'
           AND later.finished_at > run.finished_at))`,
    [RUN_DAYS, PLAIN_DAYS],
  );
  const snapshots = await db.query(
    `DELETE FROM snapshot WHERE fetched_at < now() - make_interval(days => $1::int)
       AND EXISTS (SELECT FROM snapshot later WHERE later.request_hash = snapshot.request_hash
                   AND later.board_id = snapshot.board_id AND later.fetched_at > snapshot.fetched_at)
       AND NOT EXISTS (SELECT FROM run WHERE run.id = snapshot.run_id AND run.status = 'held' AND run.decision IS NULL)`,
    [SNAPSHOT_DAYS],
  );
  const bodies = await db.query(
    'DELETE FROM snapshot_body WHERE NOT EXISTS (SELECT FROM snapshot WHERE body_hash = hash)',
  );
  const changes = await db.query(
    'DELETE FROM search_change WHERE at < now() - make_interval(days => $1::int)',
    [changesKeptDays],
  );
  return {
    runs: runs.rowCount ?? 0,
    searchChanges: changes.rowCount ?? 0,
    snapshots: snapshots.rowCount ?? 0,
    bodies: bodies.rowCount ?? 0,
  };
}
