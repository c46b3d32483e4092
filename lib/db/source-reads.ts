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

/** Which boards: those of one company, or a page of all. */
export interface BoardAsk {
  companyId?: string;
  /** Part of the company's name; '' for all. */
  words?: string;
  /** Only boards in one of these states; null for all. */
  states?: readonly string[] | null;
  /** The id of the board before the first; null for the first page. */
  after?: string | null;
  limit?: number;
}

/** Boards by company name; at most 500. */
export async function listBoards(db: Db, ask: BoardAsk): Promise<BoardSummary[]> {
  const { companyId = null, words = '', states = null, after = null, limit = 500 } = ask;
  const { rows } = await db.query<BoardRow>({
    name: 'public-boards',
    text: `
      WITH page AS (
        SELECT board.id, c.slug, c.name, board.ats, board.url, board.state, board.state_reason, board.robots, board.token
        FROM board JOIN company c ON c.id = board.company_id
        WHERE board.removed_at IS NULL AND board.ats <> 'manual' AND ($1::uuid IS NULL OR board.company_id = $1)
          AND ($2 = '' OR strpos(lower(c.name), lower($2)) > 0) AND ($3::text[] IS NULL OR board.state = ANY($3))
          AND ($4::uuid IS NULL OR (lower(c.name), board.id) >
            (SELECT lower(company.name), b.id FROM board b JOIN company ON company.id = b.company_id WHERE b.id = $4))
        ORDER BY lower(c.name), board.id LIMIT $5
      )
      SELECT board.id, board.slug AS company_slug, board.name AS company_name, board.ats, board.url, board.state,
             board.state_reason, open.count AS open_count, open.coverage, good.finished_at AS last_good_at, board.robots
      FROM page board
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
      ORDER BY lower(board.name), board.id`,
    values: [companyId, words, states, after, Math.min(limit, 500)],
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

/** How many boards are in each state. */
export async function countBoardStates(db: Db): Promise<Record<string, number>> {
  const { rows } = await db.query<{ state: string; count: number }>({
    name: 'public-board-states',
    text: `SELECT state, count(*)::int AS count FROM board WHERE removed_at IS NULL AND ats <> 'manual' GROUP BY state`,
  });
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
}

export interface SiteNumbers {
  /** Companies with open roles. */
  companyCount: number;
  /** When a board was read whole last. */
  lastReadAt: Date | null;
}

/** What stands under the name of the site besides what a search counts. */
export async function readSiteNumbers(db: Db): Promise<SiteNumbers> {
  const { rows } = await db.query({
    name: 'site-numbers',
    text: `
      SELECT (SELECT count(*)::int FROM company c
                WHERE EXISTS (SELECT FROM posting p WHERE p.company_id = c.id AND p.state = 'open')) AS "companyCount",
             (SELECT max(finished_at) FROM (SELECT finished_at FROM run WHERE complete AND status = 'complete'
                ORDER BY started_at DESC LIMIT 100) AS latest) AS "lastReadAt"`,
  });
  return rows[0];
}
