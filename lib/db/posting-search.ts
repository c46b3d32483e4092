/** Writing what postings are found by. */
import { placeName } from '#lib/normalize/place-name.ts';
import type { Place } from '#lib/posting.ts';
import { toSearchVector } from '#lib/search/text/search-vector.ts';
import { type Db, pool } from './client.ts';
import { recordset } from './recordset.ts';
import { ensureSearchWords } from './search-words.ts';

export interface SearchablePosting {
  id: string;
  company: string;
  language: string | null;
  title: string;
  technologies: readonly string[];
  /** Place texts as served, and as understood. */
  locations: readonly string[];
  places: readonly Place[];
  body: string;
}

/** Writes the words of postings, new or changed; what is the same stays untouched. Belongs inside the caller's transaction. */
export async function writePostingSearch(tx: Db, postings: readonly SearchablePosting[]): Promise<void> {
  const vectors = postings.map((posting) => ({
    id: posting.id,
    language: posting.language,
    ...toSearchVector({
      ...posting,
      facts: [...new Set([...posting.technologies, ...posting.locations, ...posting.places.map(placeName)])],
    }),
  }));
  await ensureSearchWords(pool, vectors);
  await tx.query({
    name: 'write-posting-search',
    text: `INSERT INTO posting_search (posting_id, search, head)
      SELECT t.id, t.search::tsvector, t.head::tsvector FROM ${recordset({ id: 'uuid', search: 'text', head: 'text' })}
      ON CONFLICT (posting_id) DO UPDATE SET search = excluded.search, head = excluded.head
      WHERE (posting_search.search, posting_search.head) IS DISTINCT FROM (excluded.search, excluded.head)`,
    values: [JSON.stringify(vectors.map(({ id, search, head }) => ({ id, search, head })))],
  });
}

/** The names of the postings' companies by posting id. */
export async function listCompanyNames(db: Db, postingIds: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await db.query<{ id: string; name: string }>({
    name: 'company-names-of-postings',
    text: `SELECT p.id, company.name FROM posting p JOIN company ON company.id = p.company_id WHERE p.id = ANY($1::uuid[])`,
    values: [postingIds],
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}
