import type { Db } from './client.ts';

/** How far the first reading of all boards is: boards known, boards tried at least once, postings open. */
export async function readFillProgress(db: Db): Promise<{ boards: number; tried: number; open: number }> {
  const { rows } = await db.query(`
    SELECT (SELECT count(*) FROM board WHERE removed_at IS NULL AND ats <> 'manual')::int AS boards,
           (SELECT count(DISTINCT board_id) FROM run WHERE status <> 'running')::int AS tried,
           (SELECT count(*) FROM posting WHERE state = 'open')::int AS open`);
  return rows[0];
}
