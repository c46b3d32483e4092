/** What is stored of a board's postings, as a run compares and matches them. */
import type { Place } from '../posting.ts';
import type { Db } from './client.ts';

export interface BoardPosting {
  id: string;
  sourceId: string;
  requisitionId: string | null;
  /** open | closed | pending | hidden */
  state: string;
  closeReason: string | null;
  title: string;
  locations: string[];
  payMin: number | null;
  payMax: number | null;
  payCurrency: string | null;
  payPeriod: string | null;
  version: number;
  misses: number;
  /** Last listed by a run that was not plainly complete; see the schema. */
  lastSeenAt: Date;
  postedAt: Date | null;
  rawHash: string;
  contentHash: string;
  rulesVersion: number;
}

const COLUMNS = `id, source_id AS "sourceId", requisition_id AS "requisitionId", state, close_reason AS "closeReason", title,
  locations, pay_min::float8 AS "payMin", pay_max::float8 AS "payMax", pay_currency AS "payCurrency",
  pay_period AS "payPeriod", version, misses, last_seen_at AS "lastSeenAt", posted_at AS "postedAt", raw_hash AS "rawHash", content_hash AS "contentHash",
  rules_version AS "rulesVersion"`;

/** All postings of the board that are not closed, and the closed ones among `listedIds`. */
export async function listBoardPostings(
  db: Db,
  boardId: string,
  listedIds: readonly string[],
): Promise<BoardPosting[]> {
  const { rows } = await db.query(
    `SELECT ${COLUMNS} FROM posting WHERE board_id = $1 AND (state <> 'closed' OR source_id = ANY($2::text[]))`,
    [boardId, listedIds],
  );
  return rows;
}

/** Hashes of the rows as the list showed them, by source id: which detail pages need not be read again. */
export async function listListedHashes(db: Db, boardId: string): Promise<Map<string, string>> {
  const { rows } = await db.query(
    `SELECT source_id, listed_hash FROM posting WHERE board_id = $1 AND state = 'open' AND listed_hash IS NOT NULL`,
    [boardId],
  );
  return new Map(rows.map((row) => [row.source_id, row.listed_hash]));
}

/** Places of the company's open postings, most frequent first: settles ambiguous place names. At most 10. */
export async function listCompanyPlaces(db: Db, companyId: string): Promise<Place[]> {
  const { rows } = await db.query(
    `SELECT place FROM posting, jsonb_array_elements(places) place
     WHERE company_id = $1 AND state = 'open' GROUP BY place ORDER BY count(*) DESC, place LIMIT 10`,
    [companyId],
  );
  return rows.map((row) => row.place);
}

export interface RoleCandidate {
  id: string;
  companyId: string;
  boardId: string;
  /** It stands on the board of another than its company: an open feed. */
  ofFeed: boolean;
  title: string;
  locations: string[];
  requisitionId: string | null;
  reposts: number;
  clusterId: string | null;
}

/**
 * Postings of the companies that a new one may repeat (closed within a year and not repeated yet, or about to close:
 * `closing`), and those that may be its twin (open on another board). Newest first, at most 5,000.
 */
export async function listRoleCandidates(
  db: Db,
  query: { companyIds: readonly string[]; boardId: string; closing: readonly string[]; now: Date },
): Promise<{ closed: RoleCandidate[]; elsewhere: RoleCandidate[] }> {
  const { rows } = await db.query(
    `SELECT posting.id, posting.company_id AS "companyId", board_id AS "boardId",
            board.company_id <> posting.company_id AS "ofFeed",
            title, locations, requisition_id AS "requisitionId", reposts, cluster_id AS "clusterId",
            (posting.state = 'closed' OR posting.id = ANY($3::uuid[])) AS closed
     FROM posting JOIN board ON board.id = posting.board_id
     WHERE posting.company_id = ANY($1::uuid[])
       AND (posting.id = ANY($3::uuid[])
         OR (posting.state = 'closed' AND closed_at > $4::timestamptz - interval '1 year'
             AND NOT EXISTS (SELECT FROM posting later WHERE later.repost_of_id = posting.id))
         OR (posting.state = 'open' AND board_id <> $2))
     ORDER BY coalesce(closed_at, first_seen_at) DESC LIMIT 5000`,
    [query.companyIds, query.boardId, query.closing, query.now],
  );
  const toCandidate = ({ closed: _closed, ...candidate }: RoleCandidate & { closed: boolean }) => candidate;
  return {
    closed: rows.filter((row) => row.closed).map(toCandidate),
    elsewhere: rows.filter((row) => !row.closed).map(toCandidate),
  };
}

/**
 * Open postings of these companies, on their own boards and in feeds: what may be one role several times. First seen first, at
 * most 20,000.
 */
export async function listEmployersPostings(db: Db, companyIds: readonly string[]): Promise<RoleCandidate[]> {
  const { rows } = await db.query(
    `SELECT posting.id, posting.company_id AS "companyId", board_id AS "boardId", reposts, cluster_id AS "clusterId",
            board.company_id <> posting.company_id AS "ofFeed", title, locations, requisition_id AS "requisitionId"
     FROM posting JOIN board ON board.id = posting.board_id
     WHERE posting.company_id = ANY($1::uuid[]) AND posting.state = 'open'
     ORDER BY posting.first_seen_at, posting.id LIMIT 20000`,
    [companyIds],
  );
  return rows;
}

/** The companies, other than its own, that have open postings on this board. */
export async function listEmployersOf(db: Db, boardId: string): Promise<string[]> {
  const { rows } = await db.query(
    `SELECT DISTINCT posting.company_id AS id FROM posting JOIN board ON board.id = board_id
     WHERE board_id = $1 AND posting.state = 'open' AND posting.company_id <> board.company_id`,
    [boardId],
  );
  return rows.map((row) => row.id);
}

/** Shown texts by posting id. */
export async function readTexts(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const { rows } = await db.query(
    'SELECT posting_id, description_text FROM posting_body WHERE posting_id = ANY($1::uuid[])',
    [ids],
  );
  return new Map(rows.map((row) => [row.posting_id, row.description_text]));
}
