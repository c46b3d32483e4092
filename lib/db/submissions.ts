/** Roles posted through the form. */
import type { RawPosting } from '../posting.ts';
import type { Db } from './client.ts';

export interface SubmissionRow {
  id: string;
  state: string;
  companyName: string;
  companyUrl: string | null;
  email: string;
  domainProof: string;
  holdReason: string | null;
  raw: RawPosting;
  answers: { existingVacancy?: boolean; usesAiScreening?: boolean } | null;
  postingId: string | null;
  decidedBy: string | null;
  decisionReason: string | null;
  isSample: boolean;
  createdAt: Date;
}

const COLUMNS = `
  id, state, company_name AS "companyName", company_url AS "companyUrl", email, domain_proof AS "domainProof",
  hold_reason AS "holdReason", raw, answers, posting_id AS "postingId", decided_by AS "decidedBy",
  decision_reason AS "decisionReason", is_sample AS "isSample", created_at AS "createdAt"`;

export async function listSubmissions(db: Db, state: string, limit: number): Promise<SubmissionRow[]> {
  const { rows } = await db.query(
    `SELECT ${COLUMNS} FROM submission WHERE state = $1 ORDER BY created_at LIMIT $2`,
    [state, limit],
  );
  return rows;
}

export async function countSubmissions(db: Db, state: string): Promise<number> {
  const { rows } = await db.query('SELECT count(*)::int AS n FROM submission WHERE state = $1', [state]);
  return rows[0].n;
}

export async function findSubmission(db: Db, id: string, lock = false): Promise<SubmissionRow | null> {
  const { rows } = await db.query(
    `SELECT ${COLUMNS} FROM submission WHERE id = $1 ${lock ? 'FOR UPDATE' : ''}`,
    [id],
  );
  return rows[0] ?? null;
}

/** Inserts a submission once a form: a second submit of the same form answers with the first one's id. */
export async function insertSubmission(
  db: Db,
  submission: {
    id: string;
    formKey: string;
    companyName: string;
    companyUrl: string | null;
    email: string;
    domainProof: string;
    holdReason: string;
    raw: RawPosting;
    answers: { existingVacancy: boolean; usesAiScreening: boolean };
    at: Date;
  },
): Promise<string> {
  const { rows } = await db.query(
    `INSERT INTO submission (id, form_key, company_name, company_url, email, domain_proof, hold_reason, raw, answers, created_at, updated_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10)
     ON CONFLICT (form_key) DO UPDATE SET form_key = EXCLUDED.form_key RETURNING id`,
    [
      submission.id,
      submission.formKey,
      submission.companyName,
      submission.companyUrl,
      submission.email,
      submission.domainProof,
      submission.holdReason,
      JSON.stringify(submission.raw),
      JSON.stringify(submission.answers),
      submission.at,
    ],
  );
  return rows[0].id;
}

export async function decideSubmission(
  db: Db,
  decision: {
    id: string;
    state: 'approved' | 'rejected';
    by: string;
    reason: string | null;
    postingId: string | null;
    at: Date;
  },
): Promise<void> {
  await db.query(
    `UPDATE submission SET state = $2, decided_by = $3, decision_reason = $4, posting_id = $5, decided_at = $6, updated_at = $6
     WHERE id = $1`,
    [decision.id, decision.state, decision.by, decision.reason, decision.postingId, decision.at],
  );
}
