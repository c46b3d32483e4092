/** What the search index reads: open postings with their words, companies, places. */
import type pg from 'pg';
import { isUuid } from '#lib/is-uuid.ts';
import type { OneField } from '#lib/search/facets.ts';
import type { IndexDocument } from '#lib/search/index/document.ts';
import type { IndexCompany, IndexPlace } from '#lib/search/index/world.ts';
import { columnOf, listedAt, payIsStated, payYear } from '#lib/search/postgres-conditions.ts';
import type { Db } from './client.ts';
import { type CopyRow, copyRows } from './copy-rows.ts';

const fields = Object.keys(columnOf) as OneField[];

const documentQuery = `
  SELECT p.id, p.company_id, ${fields.map((field) => columnOf[field]).join(', ')},
         p.technologies, p.countries, p.remote_within || p.remote_limits,
         ARRAY(SELECT place_id FROM posting_place WHERE posting_id = p.id), p.places = '[]',
         ${payIsStated}, ${payYear}, p.years_min, ${listedAt}, p.first_seen_at, s.search
  FROM posting p JOIN posting_search s ON s.posting_id = p.id WHERE p.state = 'open'`;

function toDocument(row: CopyRow): IndexDocument {
  const id = row.bytes() ?? new Uint8Array(16);
  const company = row.uuid();
  const values = Object.fromEntries(fields.map((field) => [field, row.text()])) as IndexDocument['fields'];
  return {
    id: Uint8Array.from(id),
    company,
    fields: values,
    technologies: row.texts(),
    countries: row.texts(),
    remoteWithin: row.texts(),
    places: row.int4s(),
    placeless: row.boolean(),
    payStated: row.boolean(),
    payYear: row.float4(),
    years: row.float4(),
    listedAtMs: row.time(),
    firstSeenAtMs: row.time(),
    vector: row.bytes() ?? new Uint8Array(4),
  };
}

/** Some of the open postings: these, or those whose ids lie in a range. */
export type WhichDocuments = { ids: readonly string[] } | { from: string | null; before: string | null };

function conditionOf(which: WhichDocuments): string {
  // COPY takes no parameters.
  const quote = (id: string) => {
    if (!isUuid(id)) throw new TypeError(`no UUID: ${id}`);
    return `'${id}'::uuid`;
  };
  if ('ids' in which) return ` AND p.id = ANY(ARRAY[${which.ids.filter(isUuid).map(quote).join()}]::uuid[])`;
  const { from, before } = which;
  return `${from === null ? '' : ` AND p.id >= ${quote(from)}`}${before === null ? '' : ` AND p.id < ${quote(before)}`}`;
}

/** All open postings, or some. A document's `vector` is only good until the next one. */
export async function* readDocuments(
  client: pg.ClientBase,
  which: WhichDocuments = { from: null, before: null },
): AsyncGenerator<IndexDocument> {
  for await (const row of copyRows(client, documentQuery + conditionOf(which))) yield toDocument(row);
}

/** The id in the middle of all postings, where they are more than so many; else null. */
export async function findMiddlePosting(db: Db, moreThan: number): Promise<string | null> {
  const { rows } = await db.query<{ id: string }>(
    `SELECT id FROM posting ORDER BY id OFFSET (SELECT count(*) / 2 FROM posting)
     LIMIT (SELECT (count(*) > $1)::int FROM posting)`,
    [moreThan],
  );
  return rows[0]?.id ?? null;
}

/** All companies, or these. */
export async function readCompanies(db: Db, ids?: readonly string[]): Promise<IndexCompany[]> {
  const { rows } = await db.query<IndexCompany>(
    `SELECT id, slug, name, traits FROM company WHERE $1::uuid[] IS NULL OR id = ANY($1)`,
    [ids ?? null],
  );
  return rows;
}

/** Places that were added after this one. */
export async function readPlaces(db: Db, after: number): Promise<IndexPlace[]> {
  const { rows } = await db.query<IndexPlace>(
    'SELECT id, slug, name, city, region, country, lat, lng FROM place WHERE id > $1 ORDER BY id',
    [after],
  );
  return rows;
}
