/** Companies and boards as rows: making them, and taking the sample ones out again. */
import type { Db } from './client.ts';

export async function findBoard(db: Db, ats: string, token: string): Promise<string | null> {
  const { rows } = await db.query('SELECT id FROM board WHERE ats = $1 AND token = $2', [ats, token]);
  return rows[0]?.id ?? null;
}

/** Slugs that are `base` or `base-<number>`. */
export async function listSlugsLike(db: Db, base: string): Promise<string[]> {
  const { rows } = await db.query(
    "SELECT slug FROM company WHERE slug = $1 OR slug ~ ('^' || $1 || '-[0-9]+$')",
    [base],
  );
  return rows.map((row) => row.slug);
}

export async function insertCompany(
  db: Db,
  company: { id: string; slug: string; name: string; domain: string | null; isSample: boolean },
): Promise<void> {
  await db.query('INSERT INTO company (id, slug, name, domain, is_sample) VALUES ($1, $2, $3, $4, $5)', [
    company.id,
    company.slug,
    company.name,
    company.domain,
    company.isSample,
  ]);
}

/** Companies under any of these addresses; `hasBoard` counts every board they ever had, recruiters' included. */
export async function listCompaniesBySlug(
  db: Db,
  slugs: readonly string[],
): Promise<{ id: string; slug: string; name: string; domain: string | null; hasBoard: boolean }[]> {
  const { rows } = await db.query(
    `SELECT id, slug, name, domain, EXISTS (SELECT FROM board WHERE board.company_id = company.id) AS "hasBoard"
     FROM company WHERE slug = ANY($1::text[]) ORDER BY created_at, id`,
    [slugs],
  );
  return rows;
}

/** Makes a company, or answers with the one that has this address by now. */
export async function insertCompanyOnce(
  db: Db,
  company: { id: string; slug: string; name: string; isSample: boolean },
): Promise<{ id: string; name: string; domain: string | null }> {
  const { rows } = await db.query(
    `INSERT INTO company (id, slug, name, is_sample) VALUES ($1, $2, $3, $4)
     ON CONFLICT (slug) DO UPDATE SET slug = excluded.slug RETURNING id, name, domain`,
    [company.id, company.slug, company.name, company.isSample],
  );
  return rows[0];
}

/** Keeps a domain for a company that has none. */
export async function setCompanyDomain(db: Db, id: string, domain: string): Promise<void> {
  await db.query('UPDATE company SET domain = $2, updated_at = now() WHERE id = $1 AND domain IS NULL', [
    id,
    domain,
  ]);
}

export async function findCompanyByDomain(db: Db, domain: string): Promise<{ id: string } | null> {
  const { rows } = await db.query('SELECT id FROM company WHERE domain = $1 ORDER BY created_at LIMIT 1', [
    domain,
  ]);
  return rows[0] ?? null;
}

/** The company under which this ATS's newest board stands, or null. */
export async function findCompanyOfAts(db: Db, ats: string): Promise<string | null> {
  const { rows } = await db.query(
    'SELECT company_id FROM board WHERE ats = $1 AND NOT is_sample ORDER BY created_at DESC, id DESC LIMIT 1',
    [ats],
  );
  return rows[0]?.company_id ?? null;
}

/** Pauses boards of an ATS that were made before `madeBefore` and have no open posting left; answers how many. */
export async function pauseOutlivedBoards(db: Db, ats: string, madeBefore: Date, now: Date): Promise<number> {
  const { rowCount } = await db.query(
    `UPDATE board SET paused_at = $3, state = 'paused', state_reason = 'its time is over', state_since = $3, updated_at = $3
     WHERE ats = $1 AND created_at < $2 AND paused_at IS NULL AND removed_at IS NULL AND open_count = 0`,
    [ats, madeBefore, now],
  );
  return rowCount ?? 0;
}

/** The company of an existing board. */
export async function findCompanyOfBoard(
  db: Db,
  boardId: string,
): Promise<{ companyId: string; companyName: string }> {
  const { rows } = await db.query(
    'SELECT c.id AS "companyId", c.name AS "companyName" FROM board b JOIN company c ON c.id = b.company_id WHERE b.id = $1',
    [boardId],
  );
  return rows[0];
}

export async function insertBoard(
  db: Db,
  board: {
    id: string;
    companyId: string;
    ats: string;
    token: string;
    url: string | null;
    priority: number;
    isSample: boolean;
  },
): Promise<void> {
  await db.query(
    'INSERT INTO board (id, company_id, ats, token, url, priority, is_sample) VALUES ($1, $2, $3, $4, $5, $6, $7)',
    [board.id, board.companyId, board.ats, board.token, board.url, board.priority, board.isSample],
  );
}

/** Deletes the sample companies with all that hangs on them. */
export async function deleteSampleData(db: Db): Promise<void> {
  await db.query('DELETE FROM submission WHERE is_sample');
  await db.query('UPDATE posting SET repost_of_id = NULL WHERE is_sample');
  await db.query('DELETE FROM posting WHERE is_sample');
  await db.query('DELETE FROM board WHERE is_sample');
  await db.query('DELETE FROM company WHERE is_sample');
}

/** False when there is no such board. A resumed board is due at once. */
export async function setBoardPaused(db: Db, id: string, paused: boolean, now: Date): Promise<boolean> {
  const { rowCount } = await db.query(
    `UPDATE board SET paused_at = $2, state = $3, state_reason = NULL, state_since = $4, updated_at = $4 WHERE id = $1`,
    [id, paused ? now : null, paused ? 'paused' : 'degraded', now],
  );
  return rowCount === 1;
}
