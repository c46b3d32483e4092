/** Searches sent by e-mail, and what of them was sent. */
import type { Db } from './client.ts';

export type Cadence = 'daily' | 'weekly';

export interface AlertRow {
  id: string;
  email: string;
  query: string;
  cadence: Cadence;
  confirmedAt: Date | null;
}

const COLUMNS = 'id, email, query, cadence, confirmed_at AS "confirmedAt"';

/**
 * Keeps an alert that waits for its confirmation. Asked for once more, it gets the new token and cadence; one that is
 * confirmed already stays as it is, which the answer says.
 */
export async function upsertAlert(
  db: Db,
  alert: {
    id: string;
    email: string;
    query: string;
    cadence: Cadence;
    confirmTokenHash: string;
    stopTokenHash: string;
    at: Date;
  },
): Promise<AlertRow> {
  const { rows } = await db.query(
    `INSERT INTO alert (id, email, query, cadence, confirm_token_hash, stop_token_hash, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (email, query) DO UPDATE SET
       cadence = CASE WHEN alert.confirmed_at IS NULL THEN EXCLUDED.cadence ELSE alert.cadence END,
       confirm_token_hash = CASE WHEN alert.confirmed_at IS NULL THEN EXCLUDED.confirm_token_hash END,
       created_at = EXCLUDED.created_at
     RETURNING ${COLUMNS}`,
    [
      alert.id,
      alert.email,
      alert.query,
      alert.cadence,
      alert.confirmTokenHash,
      alert.stopTokenHash,
      alert.at,
    ],
  );
  return rows[0];
}

export async function findAlertToConfirm(db: Db, confirmTokenHash: string): Promise<AlertRow | null> {
  const { rows } = await db.query(`SELECT ${COLUMNS} FROM alert WHERE confirm_token_hash = $1`, [
    confirmTokenHash,
  ]);
  return rows[0] ?? null;
}

/** Answers false for a token that is unknown, or used already. */
export async function confirmAlert(db: Db, confirmTokenHash: string, now: Date): Promise<boolean> {
  const { rowCount } = await db.query(
    'UPDATE alert SET confirmed_at = $2, confirm_token_hash = NULL WHERE confirm_token_hash = $1',
    [confirmTokenHash, now],
  );
  return (rowCount ?? 0) > 0;
}

/** Deletes the alert with what was sent of it, and the address. */
export async function deleteAlert(db: Db, stopTokenHash: string): Promise<void> {
  await db.query('DELETE FROM alert WHERE stop_token_hash = $1', [stopTokenHash]);
}

/** Ids of confirmed alerts that are due: a day, or a week, after the last time. The cadence has an hour's slack for the schedule. */
export async function listDueAlerts(db: Db, now: Date, limit: number): Promise<string[]> {
  const { rows } = await db.query(
    `SELECT id FROM alert
     WHERE confirmed_at IS NOT NULL AND (
       (query LIKE 'reopens:%' AND EXISTS (SELECT FROM posting p WHERE p.state = 'open'
          AND (p.id = substr(query, 9)::uuid OR p.repost_of_id = substr(query, 9)::uuid)))
       OR query NOT LIKE 'reopens:%' AND coalesce(last_sent_at, confirmed_at)
         <= $1::timestamptz - CASE cadence WHEN 'weekly' THEN interval '7 days' ELSE interval '1 day' END + interval '1 hour')
     ORDER BY coalesce(last_sent_at, confirmed_at), id LIMIT $2`,
    [now, limit],
  );
  return rows.map(({ id }) => id);
}

/** Locks an alert for one worker; null when another has it, or it is gone. */
export async function lockAlert(tx: Db, id: string): Promise<(AlertRow & { confirmedAt: Date }) | null> {
  const { rows } = await tx.query(
    `SELECT ${COLUMNS} FROM alert WHERE id = $1 AND confirmed_at IS NOT NULL FOR UPDATE SKIP LOCKED`,
    [id],
  );
  return rows[0] ?? null;
}

/** Those of the postings that this alert has not sent yet. */
export async function filterUnsent(
  tx: Db,
  alertId: string,
  postingIds: readonly string[],
): Promise<Set<string>> {
  const { rows } = await tx.query(
    `SELECT id FROM unnest($2::uuid[]) AS asked(id)
     WHERE NOT EXISTS (SELECT FROM alert_sent s WHERE s.alert_id = $1 AND s.posting_id = asked.id)`,
    [alertId, postingIds],
  );
  return new Set(rows.map(({ id }) => id));
}

export async function noteSent(
  tx: Db,
  alertId: string,
  postingIds: readonly string[],
  now: Date,
): Promise<void> {
  await tx.query(
    `INSERT INTO alert_sent (alert_id, posting_id, at) SELECT $1, id, $3 FROM unnest($2::uuid[]) AS sent(id)
     ON CONFLICT DO NOTHING`,
    [alertId, postingIds, now],
  );
  await tx.query('UPDATE alert SET last_sent_at = $2 WHERE id = $1', [alertId, now]);
}

export async function deleteAlertById(tx: Db, id: string): Promise<void> {
  await tx.query('DELETE FROM alert WHERE id = $1', [id]);
}

export interface Reopened {
  slug: string;
  title: string;
  company: string;
}

/** The open posting that a closed one became: itself, or the one that repeats it under a new id. */
export async function findReopened(db: Db, postingId: string): Promise<Reopened | null> {
  const { rows } = await db.query(
    `SELECT p.slug, p.title, c.name AS company FROM posting p JOIN company c ON c.id = p.company_id
     WHERE p.state = 'open' AND (p.id = $1 OR p.repost_of_id = $1) ORDER BY (p.id = $1) DESC, p.first_seen_at LIMIT 1`,
    [postingId],
  );
  return rows[0] ?? null;
}

/** Deletes what nobody confirmed within a week, and captured mail older than a month. */
export async function pruneAlerts(db: Db): Promise<number> {
  const { rowCount } = await db.query(
    "DELETE FROM alert WHERE confirmed_at IS NULL AND created_at < now() - interval '7 days'",
  );
  await db.query("DELETE FROM captured_mail WHERE at < now() - interval '30 days'");
  return rowCount ?? 0;
}
