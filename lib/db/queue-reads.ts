import type { Db } from './client.ts';

/** Whether a task with this payload waits in the queue or is being done. False before the queue has ever been started. */
export async function isQueued(db: Db, task: string, payload: Record<string, string>): Promise<boolean> {
  const { rows } = await db.query("SELECT to_regclass('pgboss.job') IS NOT NULL AS known");
  if (!rows[0].known) return false;
  const found = await db.query(
    "SELECT 1 FROM pgboss.job WHERE name = $1 AND state IN ('created', 'retry', 'active') AND data @> $2 LIMIT 1",
    [task, JSON.stringify(payload)],
  );
  return found.rowCount === 1;
}

/** The newest job of a task under a key, with what it answered; null when there is none. */
export async function findNewestJob(
  db: Db,
  task: string,
  key: string,
): Promise<{ state: string; output: unknown } | null> {
  const { rows } = await db.query("SELECT to_regclass('pgboss.job') IS NOT NULL AS known");
  if (!rows[0].known) return null;
  const found = await db.query(
    'SELECT state::text, output FROM pgboss.job WHERE name = $1 AND singleton_key = $2 ORDER BY created_on DESC LIMIT 1',
    [task, key],
  );
  return found.rows[0] ?? null;
}
