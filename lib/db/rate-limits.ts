/** Attempts counted in the database, so that every process shares the count. */
import { randomUUID } from 'node:crypto';
import type { Db } from './client.ts';

/**
 * Counts one attempt under `key` and says whether it is still within `max` for the window of `windowMs` that began with
 * the first attempt.
 */
export async function countAttempt(
  db: Db,
  key: string,
  max: number,
  windowMs: number,
  now: number,
): Promise<boolean> {
  const { rows } = await db.query(
    `INSERT INTO rate_limit (id, key, count, last_request) VALUES ($1, $2, 1, $3)
     ON CONFLICT (key) DO UPDATE SET
       count = CASE WHEN $3 - rate_limit.last_request >= $4 THEN 1 ELSE rate_limit.count + 1 END,
       last_request = CASE WHEN $3 - rate_limit.last_request >= $4 THEN $3 ELSE rate_limit.last_request END
     RETURNING count`,
    [randomUUID(), key, now, windowMs],
  );
  return rows[0].count <= max;
}

export async function forgetAttempts(db: Db, key: string): Promise<void> {
  await db.query('DELETE FROM rate_limit WHERE key = $1', [key]);
}
