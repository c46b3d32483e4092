import { type Actor, assertAdmin } from '../auth/actor.ts';
import { listAudit } from '../db/audit.ts';
import { pool } from '../db/client.ts';
import { routes } from '../routes.ts';
import { formatAge } from '../views/format-age.ts';

export interface AuditLine {
  key: string;
  when: string;
  who: string;
  action: string;
  subject: string;
  href: string | null;
  detail: string;
}

const HREF: Record<string, (id: string) => string> = {
  board: routes.adminBoard,
  run: routes.adminRun,
  submission: routes.adminSubmission,
};

/** The newest two hundred acts. */
export async function listAuditLines(actor: Actor, { now }: { now: Date }): Promise<AuditLine[]> {
  assertAdmin(actor);
  const rows = await listAudit(pool, 200);
  return rows.map((row, index) => ({
    key: `${row.at.getTime()}-${index}`,
    when: formatAge(row.at, now),
    who: row.actorName,
    action: row.action,
    subject: row.subjectType,
    href: HREF[row.subjectType]?.(row.subjectId) ?? null,
    detail: row.detail === null ? '' : JSON.stringify(row.detail),
  }));
}
