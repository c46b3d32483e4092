/** What readers say is wrong with a posting. */
import { randomUUID } from 'node:crypto';
import type { ReportKind } from '../report-kinds.ts';
import type { Db } from './client.ts';

export interface ReportRow {
  id: string;
  reference: string;
  kind: ReportKind;
  text: string | null;
  /** open | confirmed | dismissed */
  state: string;
  decidedBy: string | null;
  decidedAt: Date | null;
  note: string | null;
  createdAt: Date;
  posting: {
    id: string;
    slug: string;
    title: string;
    state: string;
    company: string;
    boardId: string;
    ats: string;
  };
  /** Open reports about the same posting, this one among them. */
  openOfPosting: number;
}

const SELECT = `
  SELECT r.id, r.reference, r.kind, r.text, r.state, r.decided_by AS "decidedBy", r.decided_at AS "decidedAt", r.note,
    r.created_at AS "createdAt",
    json_build_object('id', p.id, 'slug', p.slug, 'title', p.title, 'state', p.state, 'company', c.name,
      'boardId', p.board_id, 'ats', b.ats) AS posting,
    (SELECT count(*)::int FROM report o WHERE o.posting_id = r.posting_id AND o.state = 'open') AS "openOfPosting"
  FROM report r JOIN posting p ON p.id = r.posting_id JOIN company c ON c.id = p.company_id JOIN board b ON b.id = p.board_id`;

/**
 * Keeps a report once a form: a second submit of the same form answers with the first one's reference. Answers null when
 * the reference is taken by another report.
 */
export async function insertReport(
  db: Db,
  report: {
    reference: string;
    formKey: string;
    postingId: string;
    kind: ReportKind;
    text: string | null;
    at: Date;
  },
): Promise<string | null> {
  const { rows } = await db.query(
    `WITH known AS (SELECT reference FROM report WHERE form_key = $2),
     inserted AS (
       INSERT INTO report (id, reference, form_key, posting_id, kind, text, created_at)
       SELECT $7, $1, $2, $3, $4, $5, $6 WHERE NOT EXISTS (SELECT FROM known)
       ON CONFLICT DO NOTHING RETURNING reference)
     SELECT reference FROM known UNION ALL SELECT reference FROM inserted`,
    [report.reference, report.formKey, report.postingId, report.kind, report.text, report.at, randomUUID()],
  );
  return rows[0]?.reference ?? null;
}

/** How many open reports of a kind a posting has, and the board it is on; null for a role that no board lists. */
export async function countOpenReports(
  db: Db,
  postingId: string,
  kind: ReportKind,
): Promise<{ count: number; boardId: string } | null> {
  const { rows } = await db.query(
    `SELECT p.board_id AS "boardId", count(r.id)::int AS count
     FROM posting p JOIN board b ON b.id = p.board_id AND b.ats <> 'manual'
     LEFT JOIN report r ON r.posting_id = p.id AND r.kind = $2 AND r.state = 'open'
     WHERE p.id = $1 GROUP BY p.board_id`,
    [postingId, kind],
  );
  return rows[0] ?? null;
}

export async function countReports(db: Db, state: string): Promise<number> {
  const { rows } = await db.query('SELECT count(*)::int AS n FROM report WHERE state = $1', [state]);
  return rows[0].n;
}

/** Reports in a state, those about fraud first, then the oldest. */
export async function listReports(db: Db, state: string, limit: number): Promise<ReportRow[]> {
  const { rows } = await db.query(
    `${SELECT} WHERE r.state = $1 ORDER BY r.kind = 'scam' DESC, r.created_at LIMIT $2`,
    [state, limit],
  );
  return rows;
}

export async function findReport(db: Db, id: string, lock = false): Promise<ReportRow | null> {
  const { rows } = await db.query(`${SELECT} WHERE r.id = $1 ${lock ? 'FOR UPDATE OF r' : ''}`, [id]);
  return rows[0] ?? null;
}

export async function writeReportDecision(
  db: Db,
  decision: { id: string; state: 'confirmed' | 'dismissed'; by: string; note: string | null; at: Date },
): Promise<void> {
  await db.query('UPDATE report SET state = $2, decided_by = $3, note = $4, decided_at = $5 WHERE id = $1', [
    decision.id,
    decision.state,
    decision.by,
    decision.note,
    decision.at,
  ]);
}
