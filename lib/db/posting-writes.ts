/** Writing postings, many at a time. All functions belong inside the caller's transaction. */
import type { Place } from '#lib/posting.ts';
import type { Db } from './client.ts';
import { listCompanyNames, type SearchablePosting, writePostingSearch } from './posting-search.ts';
import { assignments, type Columns, chunksOf, columnList, recordset } from './recordset.ts';

/** What a derivation brings; written on creation and whenever the source's words change. */
const DERIVED: Columns = {
  requisition_id: 'text',
  url: 'text',
  apply_url: 'text',
  title: 'text',
  department: 'text',
  locations: 'text[]',
  function: 'text',
  seniority: 'text',
  workplace: 'text',
  office_days: 'int2',
  remote_within: 'text[]',
  remote_limits: 'text[]',
  employment_type: 'text',
  years_min: 'real',
  visa: 'text',
  education: 'text',
  language: 'text',
  technologies: 'text[]',
  pay_min: 'numeric',
  pay_max: 'numeric',
  pay_currency: 'text',
  pay_period: 'text',
  pay_min_year_usd: 'real',
  pay_max_year_usd: 'real',
  places: 'jsonb',
  countries: 'text[]',
  has_conflict: 'boolean',
  posted_at: 'timestamptz',
  valid_through: 'timestamptz',
  raw_hash: 'text',
  listed_hash: 'text',
  content_hash: 'text',
  rules_version: 'int',
};

const BODY: Columns = {
  raw: 'jsonb',
  description_text: 'text',
  blocks: 'jsonb',
  sections: 'jsonb',
  receipts: 'jsonb',
  conflicts: 'jsonb',
  pay_bands: 'jsonb',
};

const CREATED: Columns = {
  id: 'uuid',
  company_id: 'uuid',
  board_id: 'uuid',
  source_id: 'text',
  slug: 'text',
  state: 'text',
  origin: 'text',
  first_seen_at: 'timestamptz',
  last_seen_at: 'timestamptz',
  closed_at: 'timestamptz',
  close_reason: 'text',
  repost_of_id: 'uuid',
  reposts: 'int2',
  cluster_id: 'uuid',
  is_sample: 'boolean',
  ...DERIVED,
};

/** The columns of `posting_body` as the text of a JSON object, and the shown text by itself. */
export interface PackedBody {
  json: string;
  text: string;
}

/** Columns of `posting` and `posting_body` by their names in the database; see lib/ingest/posting-row.ts. */
export interface DerivedRow {
  posting: Record<string, unknown>;
  body: Record<string, unknown> | PackedBody;
  /** Slugs of rows in `place`. */
  placeSlugs: string[];
}

export interface NewPostingRow extends DerivedRow {
  id: string;
  companyId: string;
  companyName: string;
  boardId: string;
  sourceId: string;
  slug: string;
  state: 'open' | 'closed' | 'pending' | 'hidden';
  origin: 'scraped' | 'recruiter' | 'claimed';
  firstSeenAt: Date;
  closedAt: Date | null;
  closeReason: string | null;
  repostOfId: string | null;
  reposts: number;
  clusterId: string | null;
  isSample: boolean;
}

function toSearchable(id: string, company: string, { posting, body }: DerivedRow): SearchablePosting {
  return {
    id,
    company,
    language: posting.language as string | null,
    title: posting.title as string,
    technologies: posting.technologies as string[],
    locations: posting.locations as string[],
    places: posting.places as Place[],
    body: isPacked(body) ? body.text : (body.description_text as string),
  };
}

const isPacked = (body: DerivedRow['body']): body is PackedBody => typeof body.json === 'string';

/** The rows of `posting_body` as one JSON array, put together without reading what is packed. */
function bodiesJson(rows: readonly (DerivedRow & { id: string })[]): string {
  const objects = rows.map(({ id, body }) => {
    const json = isPacked(body) ? body.json : JSON.stringify(body);
    return `{"id":"${id}",${json.slice(1)}`;
  });
  return `[${objects.join(',')}]`;
}

async function insertRows(tx: Db, rows: readonly NewPostingRow[]): Promise<void> {
  const postings = rows.map((row) => ({
    id: row.id,
    company_id: row.companyId,
    board_id: row.boardId,
    source_id: row.sourceId,
    slug: row.slug,
    state: row.state,
    origin: row.origin,
    first_seen_at: row.firstSeenAt,
    last_seen_at: row.firstSeenAt,
    closed_at: row.closedAt,
    close_reason: row.closeReason,
    repost_of_id: row.repostOfId,
    reposts: row.reposts,
    cluster_id: row.clusterId,
    is_sample: row.isSample,
    ...row.posting,
  }));
  await tx.query({
    name: 'insert-postings',
    text: `INSERT INTO posting (${columnList(CREATED)}, created_at, updated_at)
      SELECT ${columnList(CREATED)}, now(), now() FROM ${recordset(CREATED)}`,
    values: [JSON.stringify(postings)],
  });
  await tx.query({
    name: 'insert-bodies',
    text: `INSERT INTO posting_body (posting_id, ${columnList(BODY)})
      SELECT id, ${columnList(BODY)} FROM ${recordset({ id: 'uuid', ...BODY })}`,
    values: [bodiesJson(rows)],
  });
  await writePostingSearch(
    tx,
    rows.map((row) => toSearchable(row.id, row.companyName, row)),
  );
  await insertPostingPlaces(tx, rows);
}

async function insertPostingPlaces(
  tx: Db,
  rows: readonly { id: string; placeSlugs: readonly string[] }[],
): Promise<void> {
  const links = rows.flatMap((row) => row.placeSlugs.map((slug) => ({ id: row.id, slug })));
  if (links.length === 0) return;
  await tx.query({
    name: 'insert-posting-places',
    text: `INSERT INTO posting_place (posting_id, place_id)
      SELECT DISTINCT t.id, place.id FROM ${recordset({ id: 'uuid', slug: 'text' })} JOIN place USING (slug)`,
    values: [JSON.stringify(links)],
  });
}

export interface UpdatedPostingRow extends DerivedRow {
  id: string;
  /** What a reader would see changed: the posting as it stood is kept as a version. Empty: a silent update. */
  changedFields: string[];
}

/** Keeps the postings as they stand as versions, before a change is written over them. */
async function insertVersions(
  tx: Db,
  rows: readonly UpdatedPostingRow[],
  run: { id: string; now: Date },
): Promise<void> {
  const changes = rows.filter((row) => row.changedFields.length > 0);
  if (changes.length === 0) return;
  const columns = { id: 'uuid', changed_fields: 'text[]' };
  await tx.query(
    `WITH old AS (
       INSERT INTO posting_version (posting_id, version, raw, content_hash, changed_fields, seen_from, seen_until, run_id)
       SELECT p.id, p.version, b.raw, p.content_hash, t.changed_fields, coalesce(p.changed_at, p.first_seen_at),
              greatest($3::timestamptz, coalesce(p.changed_at, p.first_seen_at)), $2
       FROM ${recordset(columns)} JOIN posting p ON p.id = t.id JOIN posting_body b ON b.posting_id = p.id
       RETURNING posting_id
     )
     UPDATE posting SET version = version + 1, changed_at = $3 FROM old WHERE posting.id = old.posting_id`,
    [
      JSON.stringify(changes.map(({ id, changedFields }) => ({ id, changed_fields: changedFields }))),
      run.id,
      run.now,
    ],
  );
}

async function updateRows(
  tx: Db,
  rows: readonly UpdatedPostingRow[],
  run: { id: string; now: Date },
): Promise<void> {
  await insertVersions(tx, rows, run);
  const columns = { id: 'uuid', ...DERIVED };
  await tx.query({
    name: 'update-postings',
    text: `UPDATE posting p SET ${assignments(DERIVED)}, updated_at = now() FROM ${recordset(columns)} WHERE p.id = t.id`,
    values: [JSON.stringify(rows.map((row) => ({ id: row.id, ...row.posting })))],
  });
  await tx.query({
    name: 'update-bodies',
    text: `UPDATE posting_body b SET ${assignments(BODY)} FROM ${recordset({ id: 'uuid', ...BODY })}
      WHERE b.posting_id = t.id`,
    values: [bodiesJson(rows)],
  });
  const companies = await listCompanyNames(
    tx,
    rows.map((row) => row.id),
  );
  await writePostingSearch(
    tx,
    rows.map((row) => toSearchable(row.id, companies.get(row.id) ?? '', row)),
  );
  await tx.query('DELETE FROM posting_place WHERE posting_id = ANY($1::uuid[])', [rows.map((row) => row.id)]);
  await insertPostingPlaces(tx, rows);
}

/** Bodies are some 20 kB each as JSON; a statement of a hundred stays at a few megabytes. */
const CHUNK = 100;

/** Errors that one row's content causes: data exceptions, check violations, program limits. Not a lost connection. */
function isContentError(error: unknown): error is Error & { code: string } {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^(22|23|54)/.test(code);
}

/**
 * Writes rows in chunks, each behind a savepoint. A chunk that the database refuses is halved until the row that
 * poisons it stands alone; that row is handed to `onPoison` and costs nothing but itself.
 */
async function writeIsolated<R>(
  tx: Db,
  rows: readonly R[],
  write: (tx: Db, part: readonly R[]) => Promise<void>,
  onPoison: (row: R, error: Error) => void,
): Promise<void> {
  await tx.query('SAVEPOINT part');
  try {
    await write(tx, rows);
    await tx.query('RELEASE SAVEPOINT part');
  } catch (error) {
    if (!isContentError(error)) throw error;
    await tx.query('ROLLBACK TO SAVEPOINT part');
    const [first] = rows;
    if (rows.length === 1 && first !== undefined) return onPoison(first, error);
    const half = Math.ceil(rows.length / 2);
    await writeIsolated(tx, rows.slice(0, half), write, onPoison);
    await writeIsolated(tx, rows.slice(half), write, onPoison);
  }
}

/** Inserts new postings with their bodies, search vectors and places. Answers with the rows that were refused. */
export async function insertPostings(
  tx: Db,
  rows: readonly NewPostingRow[],
): Promise<Map<NewPostingRow, Error>> {
  const refused = new Map<NewPostingRow, Error>();
  for (const part of chunksOf(rows, CHUNK)) {
    await writeIsolated(tx, part, insertRows, (row, error) => refused.set(row, error));
  }
  return refused;
}

/** Overwrites what was derived of postings; state, slug and dates of sighting stay. Answers with the refused rows. */
export async function updatePostings(
  tx: Db,
  rows: readonly UpdatedPostingRow[],
  run: { id: string; now: Date },
): Promise<Map<UpdatedPostingRow, Error>> {
  const refused = new Map<UpdatedPostingRow, Error>();
  for (const part of chunksOf(rows, CHUNK)) {
    const write = (inner: Db, some: readonly UpdatedPostingRow[]) => updateRows(inner, some, run);
    await writeIsolated(tx, part, write, (row, error) => refused.set(row, error));
  }
  return refused;
}

/** Closes open (or hidden) postings. `seenAt` is when the board last showed them open. */
export async function closePostings(
  tx: Db,
  closing: readonly { id: string; reason: string }[],
  now: Date,
  seenAt: Date | null,
): Promise<void> {
  if (closing.length === 0) return;
  await tx.query(
    `UPDATE posting SET state = 'closed', closed_at = $2, close_reason = t.reason, misses = 0, updated_at = now(),
       last_seen_at = greatest(last_seen_at, first_seen_at, coalesce(reopened_at, first_seen_at), $3)
     FROM ${recordset({ id: 'uuid', reason: 'text' })} WHERE posting.id = t.id`,
    [JSON.stringify(closing), now, seenAt],
  );
}

/**
 * Notes that open postings were seen in a list that is not a plain complete one; of those, the newest complete run says so.
 * Once an hour is enough: a feed read often does not write all its rows each time.
 */
export async function noteSightings(
  tx: Db,
  boardId: string,
  sourceIds: readonly string[],
  now: Date,
): Promise<void> {
  if (sourceIds.length === 0) return;
  await tx.query(
    `UPDATE posting SET last_seen_at = $3
     WHERE board_id = $1 AND source_id = ANY($2::text[]) AND state = 'open' AND last_seen_at < $3::timestamptz - interval '1 hour'`,
    [boardId, sourceIds, now],
  );
}

/** Shows postings again under their old address. `now` is when they were seen again. */
export async function reopenPostings(tx: Db, ids: readonly string[], now: Date): Promise<void> {
  if (ids.length === 0) return;
  await tx.query(
    `UPDATE posting SET state = 'open', closed_at = NULL, close_reason = NULL, misses = 0, reopened_at = $2,
       last_seen_at = greatest(first_seen_at, $2), updated_at = now()
     WHERE id = ANY($1::uuid[])`,
    [ids, now],
  );
}

/** Takes postings out of lists because nobody could read their board for long; see lib/ingest/closing.ts. */
export async function hideUnverified(tx: Db, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.query(
    `UPDATE posting SET state = 'hidden', close_reason = 'unverified', updated_at = now() WHERE id = ANY($1::uuid[])`,
    [ids],
  );
}

/**
 * Takes feeds' postings out of lists because the employer's own board, or another feed, lists the same roles: each is put under
 * the number of the posting that stays, which may be its id. What was hidden for one of them (`before`: the number it went by)
 * goes with it.
 */
export async function hideDoubles(
  tx: Db,
  doubles: readonly { id: string; clusterId: string; before: string | null }[],
  reason: 'employer-board' | 'other-feed',
): Promise<void> {
  if (doubles.length === 0) return;
  const rows = JSON.stringify(
    doubles.map(({ id, clusterId, before }) => ({ id, cluster_id: clusterId, before: before ?? id })),
  );
  await tx.query(
    `WITH hidden AS (
       UPDATE posting SET state = 'hidden', close_reason = $2, cluster_id = t.cluster_id, updated_at = now()
       FROM ${recordset({ id: 'uuid', cluster_id: 'uuid' })}
       WHERE posting.id = t.id AND state = 'open' RETURNING board_id
     )
     UPDATE board SET open_count = greatest(0, open_count - doubles.count)
     FROM (SELECT board_id, count(*)::int AS count FROM hidden GROUP BY board_id) doubles WHERE board.id = doubles.board_id`,
    [rows, reason],
  );
  await tx.query(
    `UPDATE posting SET close_reason = $2, cluster_id = t.cluster_id, updated_at = now()
     FROM ${recordset({ id: 'uuid', cluster_id: 'uuid', before: 'uuid' })}
     WHERE posting.cluster_id = t.before AND posting.state = 'hidden' AND posting.close_reason = 'other-feed'
       AND t.before <> t.cluster_id`,
    [rows, reason],
  );
}

/**
 * Lists a feed's postings again that were hidden for another feed's, when this run saw them, nothing else of their number is
 * open, and no person closed it; answers their ids. Of several of one number, in one feed, that is all of them, as they were.
 */
export async function reopenLoneDoubles(
  tx: Db,
  boardId: string,
  sourceIds: readonly string[],
  now: Date,
): Promise<string[]> {
  const { rows } = await tx.query(
    `WITH again AS (
       UPDATE posting SET state = 'open', close_reason = NULL, reopened_at = $3,
         last_seen_at = greatest(first_seen_at, $3), updated_at = now()
       WHERE board_id = $1 AND source_id = ANY($2::text[]) AND state = 'hidden' AND close_reason = 'other-feed'
         AND NOT EXISTS (SELECT FROM posting kept WHERE kept.cluster_id = posting.cluster_id
           AND (kept.state = 'open' OR kept.close_reason IN ('employer', 'report', 'admin')))
       RETURNING id
     ), counted AS (
       UPDATE board SET open_count = open_count + (SELECT count(*)::int FROM again) WHERE id = $1
     )
     SELECT id FROM again`,
    [boardId, sourceIds, now],
  );
  return rows.map((row) => row.id);
}

/** Sets how many complete runs in a row did not list a posting. */
export async function setMisses(tx: Db, misses: readonly { id: string; misses: number }[]): Promise<void> {
  if (misses.length === 0) return;
  await tx.query(
    `UPDATE posting SET misses = t.misses FROM ${recordset({ id: 'uuid', misses: 'int2' })} WHERE posting.id = t.id`,
    [JSON.stringify(misses)],
  );
}

/** Gives postings the new ids of a vendor that renumbered its board: `[our id, the vendor's new id]`. */
export async function rekeyPostings(
  tx: Db,
  pairs: readonly { id: string; sourceId: string }[],
): Promise<void> {
  if (pairs.length === 0) return;
  await tx.query(
    `UPDATE posting SET source_id = t.source_id, updated_at = now()
     FROM ${recordset({ id: 'uuid', source_id: 'text' })} WHERE posting.id = t.id`,
    [JSON.stringify(pairs.map(({ id, sourceId }) => ({ id, source_id: sourceId })))],
  );
}

/** Puts open postings that are one role on several boards under one number. */
export async function setClusters(
  tx: Db,
  clusters: readonly { id: string; clusterId: string }[],
): Promise<void> {
  if (clusters.length === 0) return;
  await tx.query(
    `UPDATE posting SET cluster_id = t.cluster_id
     FROM ${recordset({ id: 'uuid', cluster_id: 'uuid' })} WHERE posting.id = t.id`,
    [JSON.stringify(clusters.map(({ id, clusterId }) => ({ id, cluster_id: clusterId })))],
  );
}

export interface PostingEventRow {
  postingId: string;
  kind: 'opened' | 'changed' | 'closed' | 'reopened' | 'hidden';
  reason?: string | null;
  fields?: Record<string, unknown> | null;
}

/** Adds lines to the postings' timelines. */
export async function insertEvents(
  tx: Db,
  events: readonly PostingEventRow[],
  context: { boardId: string; runId: string | null; actorId: string | null; at: Date },
): Promise<void> {
  for (const part of chunksOf(events, 2000)) {
    await tx.query({
      name: 'insert-events',
      text: `INSERT INTO posting_event (posting_id, board_id, run_id, actor_id, kind, reason, fields, at)
        SELECT t.posting_id, $2, $3, $4, t.kind, t.reason, t.fields, $5
        FROM ${recordset({ posting_id: 'uuid', kind: 'text', reason: 'text', fields: 'jsonb' })}`,
      values: [
        JSON.stringify(
          part.map(({ postingId, kind, reason, fields }) => ({
            posting_id: postingId,
            kind,
            reason,
            fields,
          })),
        ),
        context.boardId,
        context.runId,
        context.actorId,
        context.at,
      ],
    });
  }
}
