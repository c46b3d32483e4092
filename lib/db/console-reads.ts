/** What the console lists: boards with their newest runs, runs with what they did. */
import type { BoardRecord, RunRecord } from '../console-record.ts';
import type { Db } from './client.ts';

const BOARD_COLUMNS = `
  b.id, c.name AS company, c.slug AS "companySlug", b.ats, b.token, b.url, b.source_name AS "sourceName", b.state, b.state_reason AS "stateReason",
  (SELECT count(*)::int FROM posting p WHERE p.board_id = b.id AND p.state = 'open') AS "openCount",
  b.interval_minutes AS "intervalMinutes", b.robots,
  last.started_at AS "lastRunAt", last.status AS "lastStatus", last.next_due_at AS "nextDueAt", last.coverage,
  good.finished_at AS "lastGoodAt",
  (SELECT r.id FROM run r WHERE r.board_id = b.id AND r.status = 'running') AS "runningRunId"`;

const BOARD_FROM = `
  FROM board b JOIN company c ON c.id = b.company_id
  LEFT JOIN LATERAL (
    SELECT started_at, status, next_due_at, coverage FROM run WHERE board_id = b.id ORDER BY started_at DESC LIMIT 1) last ON true
  LEFT JOIN LATERAL (
    SELECT finished_at FROM run WHERE board_id = b.id AND complete AND status = 'complete'
    ORDER BY finished_at DESC LIMIT 1) good ON true`;

/** Boards whose company, ATS or token contains `text` and whose state is `state`; the ones that need a person first. */
export async function listBoards(
  db: Db,
  filter: { state: string | null; text: string; limit: number; offset: number },
): Promise<{ rows: BoardRecord[]; total: number }> {
  const where = `
    WHERE b.removed_at IS NULL AND b.ats <> 'manual'
      AND ($1::text IS NULL OR b.state = $1)
      AND ($2 = '' OR position(lower($2) in lower(c.name || ' ' || b.ats || ' ' || b.token)) > 0)`;
  const params = [filter.state, filter.text];
  const [list, count] = await Promise.all([
    db.query(
      `SELECT ${BOARD_COLUMNS} ${BOARD_FROM} ${where}
       ORDER BY array_position(ARRAY['held','suspect','blocked','gone','degraded','never-ran','paused','ok'], b.state), c.name
       LIMIT $3 OFFSET $4`,
      [...params, filter.limit, filter.offset],
    ),
    db.query(`SELECT count(*)::int AS n FROM board b JOIN company c ON c.id = b.company_id ${where}`, params),
  ]);
  return { rows: list.rows, total: count.rows[0].n };
}

export async function findBoardRow(db: Db, id: string): Promise<BoardRecord | null> {
  const { rows } = await db.query(`SELECT ${BOARD_COLUMNS} ${BOARD_FROM} WHERE b.id = $1`, [id]);
  return rows[0] ?? null;
}

/** How many boards are in each state. */
export async function countBoardStates(db: Db): Promise<Record<string, number>> {
  const { rows } = await db.query(
    "SELECT state, count(*)::int AS n FROM board WHERE removed_at IS NULL AND ats <> 'manual' GROUP BY state",
  );
  return Object.fromEntries(rows.map((row) => [row.state, row.n]));
}

const RUN_COLUMNS = `
  r.id, r.board_id AS "boardId", c.name AS company, b.ats, b.token, r.trigger, r.requested_by AS "requestedBy", r.status,
  r.phase, r.progress, r.complete, r.modified, r.started_at AS "startedAt", r.finished_at AS "finishedAt", r.listed,
  r.created, r.changed, r.unchanged, r.closed, r.reopened, r.rejected, r.requests, r.bytes::float8 AS bytes,
  r.http_statuses AS "httpStatuses", r.coverage, r.rules_version AS "rulesVersion", r.error_name AS "errorName",
  r.error_message AS "errorMessage", r.held_reason AS "heldReason", r.decision, r.decided_by AS "decidedBy",
  r.decision_note AS "decisionNote"`;
const RUN_FROM = 'FROM run r JOIN board b ON b.id = r.board_id JOIN company c ON c.id = b.company_id';

export async function listRuns(
  db: Db,
  filter: { boardId: string | null; status: string | null; limit: number },
): Promise<RunRecord[]> {
  const { rows } = await db.query(
    `SELECT ${RUN_COLUMNS} ${RUN_FROM}
     WHERE ($1::uuid IS NULL OR r.board_id = $1) AND ($2::text IS NULL OR r.status = $2)
     ORDER BY r.started_at DESC LIMIT $3`,
    [filter.boardId, filter.status, filter.limit],
  );
  return rows;
}

export async function findRun(db: Db, id: string): Promise<RunRecord | null> {
  const { rows } = await db.query(`SELECT ${RUN_COLUMNS} ${RUN_FROM} WHERE r.id = $1`, [id]);
  return rows[0] ?? null;
}

export interface RunEventRow {
  kind: string;
  reason: string | null;
  fields: Record<string, unknown> | null;
  title: string;
  slug: string;
}

/** What a run did to postings, at most `limit` of each kind. */
export async function listRunEvents(db: Db, runId: string, limit: number): Promise<RunEventRow[]> {
  const { rows } = await db.query(
    `SELECT kind, reason, fields, title, slug FROM (
       SELECT e.kind, e.reason, e.fields, p.title, p.slug, row_number() OVER (PARTITION BY e.kind ORDER BY e.id) AS n
       FROM posting_event e JOIN posting p ON p.id = e.posting_id WHERE e.run_id = $1) t
     WHERE n <= $2 ORDER BY kind, n`,
    [runId, limit],
  );
  return rows;
}

export interface RejectionRow {
  sourceId: string | null;
  title: string | null;
  rule: string;
  evidence: string;
}

export async function listRejections(db: Db, runId: string, limit: number): Promise<RejectionRow[]> {
  const { rows } = await db.query(
    'SELECT source_id AS "sourceId", title, rule, evidence FROM rejection WHERE run_id = $1 ORDER BY at LIMIT $2',
    [runId, limit],
  );
  return rows;
}

/** Titles of the open postings that a held run would close. */
export async function listWouldClose(
  db: Db,
  runId: string,
  limit: number,
): Promise<{ title: string; slug: string }[]> {
  const { rows } = await db.query(
    `SELECT p.title, p.slug FROM run r
     JOIN LATERAL jsonb_array_elements_text(coalesce(r.held_diff->'close', '[]'::jsonb)) AS source_id ON true
     JOIN posting p ON p.board_id = r.board_id AND p.source_id = source_id.value
     WHERE r.id = $1 ORDER BY p.title LIMIT $2`,
    [runId, limit],
  );
  return rows;
}
