/** Companies' logos: the address that their sources name, and the picture made of it. */
import type { Db } from './client.ts';

/** So many of its newest postings say what a company's logo is, of its own boards and of feeds. */
const MAX_SOURCES = 24;
/** A source that names another address each time is followed once a day. */
const SETTLED = "interval '1 day'";
const REFRESH = "interval '30 days'";
/** Waits after the first, second … try that brought no picture; then it is tried when all are refreshed. */
const WAITS = "ARRAY['10 minutes', '3 hours', '1 day', '4 days', '30 days']::interval[]";
/** A picture that so many companies name stands for none of them. */
const STAND_IN_AT = 10;

/**
 * Reads anew which logo a company's postings name: that of its own boards before that of feeds, the commonest before the newer.
 * Where none of them names one any more, the logo goes; without postings to ask it stays.
 */
export async function refreshCompanyLogo(tx: Db, companyId: string): Promise<void> {
  const newest = (which: string, own: boolean) => `(
    SELECT posting.id, ${own} AS own, first_seen_at FROM posting JOIN board ON board.id = board_id
    WHERE posting.company_id = $1 AND ${which} ORDER BY first_seen_at DESC, posting.id LIMIT ${MAX_SOURCES})`;
  await tx.query({
    name: 'refresh-company-logo',
    text: `
      WITH source AS (
        SELECT own, first_seen_at, raw->>'companyLogoUrl' AS url FROM (
          ${newest(`board.company_id = $1 AND posting.state = 'open'`, true)} UNION ALL
          ${newest(`board.company_id <> $1 AND (posting.state = 'open' OR close_reason IN ('employer-board', 'other-feed'))`, false)}
        ) posting JOIN posting_body ON posting_id = posting.id
      ), named AS (
        SELECT url FROM source WHERE url IS NOT NULL GROUP BY own, url
        ORDER BY own DESC, count(*) DESC, max(first_seen_at) DESC, url LIMIT 1
      ), gone AS (
        DELETE FROM company_logo
        WHERE company_id = $1 AND EXISTS (SELECT FROM source) AND NOT EXISTS (SELECT FROM named)
      )
      INSERT INTO company_logo (company_id, source_url, next_at) SELECT $1, url, now() FROM named
      ON CONFLICT (company_id) DO UPDATE SET source_url = EXCLUDED.source_url, etag = NULL, last_modified = NULL,
        attempts = 0, failed_at = NULL, failure = NULL,
        next_at = greatest(now(), company_logo.fetched_at + ${SETTLED})
      WHERE company_logo.source_url <> EXCLUDED.source_url`,
    values: [companyId],
  });
}

export interface LogoClaim {
  companyId: string;
  sourceUrl: string;
  /** Of the answer that the picture was made of; null without one. */
  etag: string | null;
  lastModified: string | null;
  isSample: boolean;
}

/**
 * Takes logos that are due, the longest waiting first. Each is put off before it is read, as after a failure: one that ends the
 * worker is tried a few times and no more, and no two workers read the same.
 */
export async function claimDueLogos(db: Db, limit: number): Promise<LogoClaim[]> {
  const { rows } = await db.query<LogoClaim>({
    name: 'claim-due-logos',
    text: `
      UPDATE company_logo logo SET attempts = least(attempts + 1, 100),
        next_at = now() + (${WAITS})[least(attempts + 1, cardinality(${WAITS}))]
      FROM company
      WHERE company.id = company_id AND company_id IN (
        SELECT company_id FROM company_logo WHERE next_at <= now() ORDER BY next_at, company_id LIMIT $1 FOR UPDATE SKIP LOCKED)
      RETURNING company_id AS "companyId", source_url AS "sourceUrl", company.is_sample AS "isSample",
        CASE WHEN image_id IS NOT NULL THEN etag END AS etag,
        CASE WHEN image_id IS NOT NULL THEN last_modified END AS "lastModified"`,
    values: [limit],
  });
  return rows;
}

export interface LogoPicture {
  id: string;
  bytes: Buffer;
  etag: string | null;
  lastModified: string | null;
}

/** Keeps the picture, unless the company's sources name another address by now. False: it is a stand-in and not shown. */
export async function storeLogo(tx: Db, claim: LogoClaim, picture: LogoPicture): Promise<boolean> {
  // Of two that store the same picture the second waits here, so that each counts those before it.
  await tx.query(
    `INSERT INTO logo_image (id, bytes) VALUES ($1, $2)
     ON CONFLICT (id) DO UPDATE SET stand_in = logo_image.stand_in`,
    [picture.id, picture.bytes],
  );
  const { rows } = await tx.query<{ stand_in: boolean }>(
    `UPDATE logo_image SET stand_in = stand_in OR ${STAND_IN_AT} <= 1 +
       (SELECT count(*) FROM company_logo WHERE image_id = $1 AND company_id <> $2)
     WHERE id = $1 RETURNING stand_in`,
    [picture.id, claim.companyId],
  );
  const isStandIn = rows[0]?.stand_in === true;
  await tx.query(
    `UPDATE company_logo SET image_id = $3, etag = $4, last_modified = $5, fetched_at = now(), attempts = 0,
       next_at = now() + ${REFRESH}, failed_at = $7, failure = $6
     WHERE company_id = $1 AND source_url = $2`,
    [
      claim.companyId,
      claim.sourceUrl,
      isStandIn ? null : picture.id,
      picture.etag,
      picture.lastModified,
      isStandIn ? 'the same picture for many companies' : null,
      isStandIn ? new Date() : null,
    ],
  );
  if (isStandIn) {
    await tx.query(
      `UPDATE company_logo SET image_id = NULL, failed_at = now(), failure = 'the same picture for many companies'
       WHERE image_id = $1`,
      [picture.id],
    );
  }
  return !isStandIn;
}

/** The source says that its picture is the one we have. */
export async function keepLogo(db: Db, claim: LogoClaim): Promise<void> {
  await db.query(
    `UPDATE company_logo SET fetched_at = now(), attempts = 0, next_at = now() + ${REFRESH}, failed_at = NULL, failure = NULL
     WHERE company_id = $1 AND source_url = $2`,
    [claim.companyId, claim.sourceUrl],
  );
}

/**
 * Notes that an address brought no picture. `passing`: the next try may, so what is shown stays; else there is nothing to show
 * until all are refreshed.
 */
export async function failLogo(
  db: Db,
  claim: LogoClaim,
  failure: { why: string; passing: boolean },
): Promise<void> {
  await db.query(
    `UPDATE company_logo SET failed_at = now(), failure = left($3, 300),
       image_id = CASE WHEN $4 THEN image_id END, next_at = CASE WHEN $4 THEN next_at ELSE now() + ${REFRESH} END
     WHERE company_id = $1 AND source_url = $2`,
    [claim.companyId, claim.sourceUrl, failure.why, failure.passing],
  );
}

/** The WebP of a picture; null for an unknown one. */
export async function findLogoBytes(db: Db, id: string): Promise<Buffer | null> {
  const { rows } = await db.query<{ bytes: Buffer }>({
    name: 'logo-bytes',
    text: 'SELECT bytes FROM logo_image WHERE id = $1 AND NOT stand_in',
    values: [id],
  });
  return rows[0]?.bytes ?? null;
}

/** Deletes pictures that no company has any more. Those of the last day may still be named by a page that is kept. */
export async function pruneLogos(db: Db): Promise<number> {
  const { rowCount } = await db.query(
    `DELETE FROM logo_image WHERE NOT stand_in AND created_at < now() - interval '1 day'
       AND NOT EXISTS (SELECT FROM company_logo WHERE image_id = id)`,
  );
  return rowCount ?? 0;
}
