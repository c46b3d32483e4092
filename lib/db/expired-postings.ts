import type { Db } from './client.ts';

/**
 * Closes open postings whose stated last day is over, with their events; answers how many. A date alone is kept as the
 * last instant of that day in UTC and is still that day somewhere for twelve hours (lib/ingest/closing.ts `isExpired`).
 */
export async function closeExpiredPostings(db: Db): Promise<number> {
  const { rowCount } = await db.query(`
    WITH last_run AS (
      SELECT DISTINCT ON (board_id) board_id, finished_at FROM run
      WHERE complete AND status = 'complete' ORDER BY board_id, finished_at DESC
    ), closed AS (
      UPDATE posting SET state = 'closed', closed_at = now(), close_reason = 'expired', updated_at = now(),
        last_seen_at = greatest(last_seen_at, first_seen_at,
          (SELECT finished_at FROM last_run WHERE last_run.board_id = posting.board_id))
      WHERE state = 'open'
        AND valid_through + CASE WHEN to_char(valid_through AT TIME ZONE 'UTC', 'HH24:MI:SS.MS') = '23:59:59.999'
                                 THEN interval '12 hours' ELSE interval '0' END < now()
      RETURNING id, board_id
    ), counted AS (
      UPDATE board SET open_count = greatest(0, open_count - n)
      FROM (SELECT board_id, count(*) AS n FROM closed GROUP BY board_id) sums WHERE board.id = sums.board_id
    )
    INSERT INTO posting_event (posting_id, board_id, kind, reason, at) SELECT id, board_id, 'closed', 'expired', now() FROM closed`);
  return rowCount ?? 0;
}
