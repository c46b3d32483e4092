/** Boards as the public pages read them. Boards of recruiters' own postings are no sources and never listed. */
import type { BoardSummary } from '#lib/company-record.ts';
import type { Db } from './client.ts';

interface BoardRow {
  id: string;
  company_slug: string;
  company_name: string;
  ats: string;
  url: string | null;
  state: string;
  state_reason: string | null;
  open_count: number;
  last_good_at: Date | null;
  coverage: BoardSummary['coverage'];
  robots: { allowed?: boolean; rule?: string | null } | null;
}

/** All boards, or those of one company; by company name. At most 5,000. */
export async function listBoards(db: Db, companyId: string | null = null): Promise<BoardSummary[]> {
  const { rows } = await db.query<BoardRow>({
    name: 'public-boards',
    text: `
      SELECT board.id, c.slug AS company_slug, c.name AS company_name, board.ats, board.url, board.state,
             board.state_reason, open.count AS open_count, open.coverage, good.finished_at AS last_good_at, board.robots
      FROM board JOIN company c ON c.id = board.company_id
      LEFT JOIN LATERAL (
        SELECT finished_at FROM run
        WHERE run.board_id = board.id AND run.complete AND run.status = 'complete' ORDER BY finished_at DESC LIMIT 1
      ) good ON true
      CROSS JOIN LATERAL (
        SELECT count(*)::int AS count,
               json_build_object('pay', avg((pay_min IS NOT NULL OR pay_max IS NOT NULL)::int),
                 'place', avg((places <> '[]')::int), 'postedAt', avg((posted_at IS NOT NULL)::int)) AS coverage
        FROM posting WHERE posting.board_id = board.id AND posting.state = 'open'
      ) open
      WHERE board.removed_at IS NULL AND board.ats <> 'manual' AND ($1::uuid IS NULL OR board.company_id = $1)
      ORDER BY lower(c.name), board.ats, board.token LIMIT 5000`,
    values: [companyId],
  });
  return rows.map((row) => ({
    id: row.id,
    company: { slug: row.company_slug, name: row.company_name },
    ats: row.ats,
    url: row.url,
    state: row.state,
    stateReason: row.state_reason,
    openCount: row.open_count,
    lastGoodAt: row.last_good_at,
    coverage: row.coverage,
    robots:
      typeof row.robots?.allowed === 'boolean'
        ? { allowed: row.robots.allowed, rule: row.robots.rule ?? null }
        : null,
  }));
}

export interface SiteNumbers {
  openCount: number;
  companyCount: number;
  boardCount: number;
  payStatedCount: number;
  lastReadAt: Date | null;
}

/** What stands under the name of the site: counted now, not remembered. */
export async function readSiteNumbers(db: Db): Promise<SiteNumbers> {
  const { rows } = await db.query({
    name: 'site-numbers',
    text: `
      SELECT count(*)::int AS "openCount", count(DISTINCT company_id)::int AS "companyCount",
             count(*) FILTER (WHERE pay_min IS NOT NULL OR pay_max IS NOT NULL)::int AS "payStatedCount",
             (SELECT count(*)::int FROM board WHERE removed_at IS NULL AND ats <> 'manual') AS "boardCount",
             (SELECT max(finished_at) FROM run WHERE complete AND status = 'complete') AS "lastReadAt"
      FROM posting WHERE state = 'open'`,
  });
  return rows[0];
}
