/** What all workers know together of a host's health: the breaker. */
import type { Db } from './client.ts';

/** So many failed runs within ten minutes, with no answer between them, open the breaker for half an hour. */
export const BREAKER_FAILURES = 3;
const WINDOW = `interval '10 minutes'`;
const OPEN = `interval '30 minutes'`;

/** A run failed because the host was slow, broken or not there. */
export async function recordHostFailure(db: Db, host: string): Promise<void> {
  await db.query(
    `INSERT INTO http_host AS h (host, failures, updated_at) VALUES ($1, 1, now())
     ON CONFLICT (host) DO UPDATE SET
       failures = CASE WHEN h.updated_at < now() - ${WINDOW} THEN 1 ELSE h.failures + 1 END,
       blocked_until = CASE WHEN h.failures + 1 >= $2 AND h.updated_at >= now() - ${WINDOW}
                            THEN now() + ${OPEN} ELSE h.blocked_until END,
       updated_at = now()`,
    [host, BREAKER_FAILURES],
  );
}

/** The host answered. */
export async function recordHostSuccess(db: Db, host: string): Promise<void> {
  await db.query(
    `UPDATE http_host SET failures = 0, blocked_until = NULL, updated_at = now() WHERE host = $1 AND failures > 0`,
    [host],
  );
}

/** The one request let through after the breaker's rest failed too: another rest. */
export async function extendBreaker(db: Db, host: string): Promise<void> {
  await db.query(
    `UPDATE http_host SET blocked_until = now() + ${OPEN}, updated_at = now() WHERE host = $1 AND failures >= $2`,
    [host, BREAKER_FAILURES],
  );
}

/** The host asked for silence until then. */
export async function restHost(db: Db, host: string, until: Date): Promise<void> {
  await db.query(
    `INSERT INTO http_host AS h (host, blocked_until, updated_at) VALUES ($1, $2, now())
     ON CONFLICT (host) DO UPDATE SET blocked_until = greatest(h.blocked_until, EXCLUDED.blocked_until)`,
    [host, until],
  );
}
