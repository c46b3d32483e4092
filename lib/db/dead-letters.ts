/** Tasks that failed as often as they may: what the queue `dead-letters` holds. Its table is pg-boss's. */
import type { Db } from './client.ts';

const QUEUE = 'dead-letters';

export interface DeadLetter {
  id: string;
  /** The task's name; null for a letter whose task is not known any more. */
  task: string | null;
  data: Record<string, unknown>;
  error: string | null;
  /** Tries that failed. */
  tries: number;
  at: Date;
  /** Where the task is about a board. */
  board: { id: string; company: string; ats: string; token: string } | null;
  /** The same work waits in the queue or is being done. */
  isQueued: boolean;
}

/** The newest first, all or those of these ids; none before the queue has ever been started. */
export async function listDeadLetters(
  db: Db,
  limit: number,
  ids: readonly string[] | null = null,
): Promise<DeadLetter[]> {
  if (!(await isThere(db))) return [];
  const { rows } = await db.query(
    `SELECT letter.id, letter.source_name AS task, coalesce(letter.data, '{}') AS data,
            coalesce(letter.source_output->>'message', letter.source_output->'value'->>'message') AS error,
            coalesce(letter.source_retry_count, 0) + 1 AS tries, letter.created_on AS at,
            CASE WHEN board.id IS NULL THEN NULL ELSE
              json_build_object('id', board.id, 'company', company.name, 'ats', board.ats, 'token', board.token) END AS board,
            EXISTS (SELECT FROM pgboss.job same WHERE same.name = letter.source_name AND same.state < 'completed'
                      AND same.singleton_key IS NOT DISTINCT FROM letter.singleton_key) AS "isQueued"
     FROM pgboss.job letter
     LEFT JOIN board ON board.id::text = letter.data->>'boardId'
     LEFT JOIN company ON company.id = board.company_id
     WHERE letter.name = $1 AND letter.state < 'active' AND ($3::uuid[] IS NULL OR letter.id = ANY($3::uuid[]))
     ORDER BY letter.created_on DESC, letter.id LIMIT $2`,
    [QUEUE, limit, ids],
  );
  return rows;
}

export async function countDeadLetters(db: Db): Promise<number> {
  if (!(await isThere(db))) return 0;
  const { rows } = await db.query(
    `SELECT count(*)::int AS count FROM pgboss.job WHERE name = $1 AND state < 'active'`,
    [QUEUE],
  );
  return rows[0].count;
}

/** Takes letters out; answers those that were still there. */
export async function deleteDeadLetters(tx: Db, ids: readonly string[]): Promise<string[]> {
  const { rows } = await tx.query(
    `DELETE FROM pgboss.job WHERE name = $1 AND state < 'active' AND id = ANY($2::uuid[]) RETURNING id`,
    [QUEUE, ids],
  );
  return rows.map((row) => row.id);
}

async function isThere(db: Db): Promise<boolean> {
  const { rows } = await db.query("SELECT to_regclass('pgboss.job') IS NOT NULL AS known");
  return rows[0].known;
}
