/** The change feed of the search index: who writes a posting says so in its own transaction; see the triggers. */
import type { Db } from './client.ts';

/** Days that changes are kept. */
export const changesKeptDays = 7;

/**
 * A place in the feed: every transaction before this number has ended. Numbers of transactions are handed out when they begin
 * to write and become visible when they end, so what was read last says nothing of what is still to come; this does.
 */
export type Watermark = string;

export interface SearchChange {
  id: string;
  txid: string;
  postingId: string | null;
  companyId: string | null;
}

export interface ChangePage {
  changes: SearchChange[];
  /** Highest id in the table of places. */
  lastPlace: number;
}

/** Changes read at a time. */
const pageSize = 5_000;

/**
 * Hands over all changes from the watermark on, page by page. Answers with the watermark to read on from, and the ids of the
 * changes that will come again because they lie behind it.
 */
export async function readChanges(
  db: Db,
  from: Watermark,
  take: (page: ChangePage) => Promise<void>,
): Promise<{ watermark: Watermark; again: string[] }> {
  let watermark: Watermark | null = null;
  let after = { txid: from, id: '-1' };
  const again: string[] = [];
  for (;;) {
    const { rows } = await db.query<SearchChange & { watermark: string; lastPlace: number }>({
      name: 'search-changes',
      text: `SELECT c.id::text, c.txid::text, c.posting_id AS "postingId", c.company_id AS "companyId",
          pg_snapshot_xmin(pg_current_snapshot())::text AS watermark,
          (SELECT coalesce(max(place.id), 0) FROM place) AS "lastPlace"
        FROM (VALUES (1)) AS one LEFT JOIN LATERAL (
          SELECT * FROM search_change WHERE (txid, id) > ($1::text::xid8, $2::bigint) ORDER BY txid, id LIMIT ${pageSize}
        ) c ON true ORDER BY c.txid, c.id`,
      values: [after.txid, after.id],
    });
    // Of the first page: whatever ended before it was taken is on it or on those that follow.
    watermark ??= rows[0]?.watermark ?? from;
    const changes = rows.filter(({ id }) => id !== null);
    await take({ changes, lastPlace: rows[0]?.lastPlace ?? 0 });
    for (const { id, txid } of changes) if (BigInt(txid) >= BigInt(watermark)) again.push(id);
    const last = changes.at(-1);
    if (last === undefined || changes.length < pageSize) return { watermark, again };
    after = { txid: last.txid, id: last.id };
  }
}

/** The place in the feed that this transaction's snapshot stands at. */
export async function currentWatermark(db: Db): Promise<Watermark> {
  const { rows } = await db.query<{ watermark: string }>(
    'SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS watermark',
  );
  return rows[0]?.watermark ?? '0';
}

/** What tells one database from another: its cluster and its own number there. */
export async function databaseIdentity(db: Db): Promise<string> {
  const { rows } = await db.query<{ identity: string }>(
    `SELECT system_identifier || '/' || (SELECT oid FROM pg_database WHERE datname = current_database()) AS identity
     FROM pg_control_system()`,
  );
  return rows[0]?.identity ?? '';
}
