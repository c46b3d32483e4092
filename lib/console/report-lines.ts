import { type Actor, assertAdmin } from '../auth/actor.ts';
import { pool } from '../db/client.ts';
import { findReport, listReports, type ReportRow } from '../db/reports.ts';
import { NotFound } from '../errors.ts';
import { isUuid } from '../is-uuid.ts';
import { REPORT_KINDS } from '../report-kinds.ts';
import { formatAge } from '../views/format-age.ts';

export interface ReportLine {
  id: string;
  reference: string;
  kind: string;
  text: string | null;
  /** open | confirmed | dismissed */
  state: string;
  /** "confirmed by Ada 2 h ago", with the note; null while open. */
  decision: string | null;
  title: string;
  company: string;
  slug: string;
  postingState: string;
  boardId: string;
  /** Open reports about the same role, this one among them. */
  openOfPosting: number;
  age: string;
}

const toLine = (row: ReportRow, now: Date): ReportLine => ({
  id: row.id,
  reference: row.reference,
  kind: REPORT_KINDS[row.kind],
  text: row.text,
  state: row.state,
  decision:
    row.decidedAt === null
      ? null
      : `${row.state} by ${row.decidedBy} ${formatAge(row.decidedAt, now)}${row.note ? `: ${row.note}` : ''}`,
  title: row.posting.title,
  company: row.posting.company,
  slug: row.posting.slug,
  postingState: row.posting.state,
  boardId: row.posting.boardId,
  openOfPosting: row.openOfPosting,
  age: formatAge(row.createdAt, now),
});

/** Reports nobody has decided, those about fraud first, then the oldest. */
export async function listReportLines(actor: Actor, { now }: { now: Date }): Promise<ReportLine[]> {
  assertAdmin(actor);
  return (await listReports(pool, 'open', 200)).map((row) => toLine(row, now));
}

/** Throws `NotFound` for an unknown id. */
export async function getReportLine(actor: Actor, id: string, { now }: { now: Date }): Promise<ReportLine> {
  assertAdmin(actor);
  const row = isUuid(id) ? await findReport(pool, id) : null;
  if (row === null) throw new NotFound('no such report');
  return toLine(row, now);
}
