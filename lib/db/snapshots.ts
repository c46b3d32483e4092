/** The bytes that fetches brought. A body is kept once, by its hash, packed with zstd; equal bytes write nothing. */
import { randomUUIDv7 } from 'node:crypto';
import { promisify } from 'node:util';
import { zstdCompress, zstdDecompress } from 'node:zlib';
import type { Db } from './client.ts';
import { recordset } from './recordset.ts';

const compress = promisify(zstdCompress);
const decompress = promisify(zstdDecompress);

/** Some servers answer 304 for ever: after this long an answer is fetched in full and kept anew. */
export const VALID_DAYS = 7;

export interface Exchange {
  method: string;
  url: string;
  requestHash: string;
  status: number;
  headers: Record<string, string>;
  body: Buffer;
  bodyHash: string;
  fetchedAt: Date;
}

async function unpack(bytes: Buffer, encoding: string): Promise<Buffer> {
  if (encoding === 'zstd') return decompress(bytes);
  if (encoding === 'identity') return bytes;
  throw new Error(`snapshot body with unknown encoding ${encoding}`);
}

export interface PackedBody {
  hash: string;
  size: number;
  bytes: Buffer;
}

/**
 * Which of these exchanges bring other bytes than the board's newest snapshot of the same request, with their bodies
 * packed. Runs before the transaction, so that packing does not lengthen it.
 */
export async function packChanged(
  db: Db,
  boardId: string,
  exchanges: readonly Exchange[],
): Promise<{ changed: Exchange[]; bodies: PackedBody[] }> {
  if (exchanges.length === 0) return { changed: [], bodies: [] };
  const { rows } = await db.query({
    name: 'newest-snapshots',
    text: `SELECT DISTINCT ON (request_hash) request_hash, body_hash, fetched_at > now() - make_interval(days => $3) AS fresh
      FROM snapshot WHERE board_id = $1 AND request_hash = ANY($2::text[])
      ORDER BY request_hash, fetched_at DESC`,
    values: [boardId, exchanges.map((exchange) => exchange.requestHash), VALID_DAYS],
  });
  const newest = new Map(rows.map((row) => [row.request_hash, row]));
  const changed = exchanges.filter((exchange) => {
    const last = newest.get(exchange.requestHash);
    return last?.body_hash !== exchange.bodyHash || !last.fresh;
  });
  const bodies = new Map<string, PackedBody>();
  for (const { body, bodyHash } of changed) {
    if (bodies.has(bodyHash)) continue;
    bodies.set(bodyHash, { hash: bodyHash, size: body.length, bytes: await compress(body) });
  }
  return { changed, bodies: [...bodies.values()] };
}

/** Writes what packChanged found, inside the run's transaction. */
export async function insertSnapshots(
  tx: Db,
  boardId: string,
  runId: string,
  packed: { changed: readonly Exchange[]; bodies: readonly PackedBody[] },
): Promise<void> {
  for (const { hash, size, bytes } of packed.bodies) {
    await tx.query({
      name: 'insert-snapshot-body',
      text: `INSERT INTO snapshot_body (hash, encoding, size, bytes) VALUES ($1, 'zstd', $2, $3) ON CONFLICT DO NOTHING`,
      values: [hash, size, bytes],
    });
  }
  if (packed.changed.length === 0) return;
  const columns = {
    id: 'uuid',
    method: 'text',
    url: 'text',
    request_hash: 'text',
    status: 'int',
    headers: 'jsonb',
    etag: 'text',
    last_modified: 'text',
    body_hash: 'text',
    fetched_at: 'timestamptz',
  };
  const rows = packed.changed.map((exchange) => ({
    id: randomUUIDv7(),
    method: exchange.method,
    url: exchange.url,
    request_hash: exchange.requestHash,
    status: exchange.status,
    headers: exchange.headers,
    etag: exchange.headers.etag ?? null,
    last_modified: exchange.headers['last-modified'] ?? null,
    body_hash: exchange.bodyHash,
    fetched_at: exchange.fetchedAt,
  }));
  await tx.query({
    name: 'insert-snapshots',
    text: `INSERT INTO snapshot (id, board_id, run_id, method, url, request_hash, status, headers, etag, last_modified, body_hash, fetched_at)
      SELECT id, $2, $3, method, url, request_hash, status, headers, etag, last_modified, body_hash, fetched_at
      FROM ${recordset(columns)}`,
    values: [JSON.stringify(rows), boardId, runId],
  });
}

/** What the newest full answer to a request brought, for a conditional request; null when none or older than 7 days. */
export async function findValidators(
  db: Db,
  requestHash: string,
): Promise<{ etag: string | null; lastModified: string | null; body: Buffer; bodyHash: string } | null> {
  const { rows } = await db.query({
    name: 'find-validators',
    text: `SELECT etag, last_modified, body_hash, encoding, bytes, fetched_at > now() - make_interval(days => $2) AS fresh
      FROM snapshot JOIN snapshot_body ON hash = body_hash
      WHERE request_hash = $1 ORDER BY fetched_at DESC LIMIT 1`,
    values: [requestHash, VALID_DAYS],
  });
  const row = rows[0];
  if (!row?.fresh || !(row.etag || row.last_modified)) return null;
  return {
    etag: row.etag,
    lastModified: row.last_modified,
    body: await unpack(row.bytes, row.encoding),
    bodyHash: row.body_hash,
  };
}

/** The answer to a request as it stood at `asOf`: the newest snapshot of the board until then. Null when there is none. */
export async function findSnapshot(
  db: Db,
  boardId: string,
  requestHash: string,
  asOf: Date,
): Promise<Omit<Exchange, 'method'> | null> {
  const { rows } = await db.query(
    `SELECT url, request_hash AS "requestHash", status, headers, body_hash AS "bodyHash", fetched_at AS "fetchedAt",
            encoding, bytes
     FROM snapshot JOIN snapshot_body ON hash = body_hash
     WHERE board_id = $1 AND request_hash = $2 AND fetched_at <= $3 ORDER BY fetched_at DESC LIMIT 1`,
    [boardId, requestHash, asOf],
  );
  if (!rows[0]) return null;
  const { encoding, bytes, ...exchange } = rows[0];
  return { ...exchange, body: await unpack(bytes, encoding) };
}
