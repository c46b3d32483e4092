import type { Actor } from '../auth/actor.ts';
import type { Db } from './client.ts';

/** Writes down an act of a person; belongs into the transaction that does it. */
export async function writeAudit(
  db: Db,
  actor: Pick<Actor, 'id' | 'name'>,
  act: { action: string; subjectType: string; subjectId: string; detail?: unknown; at: Date },
): Promise<void> {
  await db.query(
    `INSERT INTO audit_entry (actor_id, actor_name, action, subject_type, subject_id, detail, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [
      actor.id,
      actor.name,
      act.action,
      act.subjectType,
      act.subjectId,
      act.detail === undefined ? null : JSON.stringify(act.detail),
      act.at,
    ],
  );
}

export interface AuditRow {
  actorName: string;
  action: string;
  subjectType: string;
  subjectId: string;
  detail: unknown;
  at: Date;
}

export async function listAudit(db: Db, limit: number): Promise<AuditRow[]> {
  const { rows } = await db.query(
    `SELECT actor_name AS "actorName", action, subject_type AS "subjectType", subject_id AS "subjectId", detail, at
     FROM audit_entry ORDER BY id DESC LIMIT $1`,
    [limit],
  );
  return rows;
}
