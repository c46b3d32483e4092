import type { RobotsStore } from '../http/types.ts';
import type { Db } from './client.ts';

/** robots.txt of each origin, shared by all workers. */
export function createRobotsStore(db: Db): RobotsStore {
  return {
    async get(host) {
      const { rows } = await db.query(
        'SELECT robots_body, robots_status, robots_fetched_at FROM http_host WHERE host = $1 AND robots_fetched_at IS NOT NULL',
        [host],
      );
      const row = rows[0];
      if (!row) return null;
      return { body: row.robots_body, status: row.robots_status, fetchedAt: row.robots_fetched_at };
    },
    async put(host, { body, status, fetchedAt }) {
      await db.query(
        `INSERT INTO http_host (host, robots_body, robots_status, robots_fetched_at, updated_at)
         VALUES ($1, $2, $3, $4, now())
         ON CONFLICT (host) DO UPDATE SET robots_body = EXCLUDED.robots_body, robots_status = EXCLUDED.robots_status,
           robots_fetched_at = EXCLUDED.robots_fetched_at`,
        // Postgres text holds no NUL, and some robots.txt are not text.
        [host, body?.replaceAll('\u0000', '').toWellFormed() ?? null, status, fetchedAt],
      );
    },
  };
}
