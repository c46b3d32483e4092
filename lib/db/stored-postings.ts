/** Stored postings with their raw postings, in the order of their ids: what a re-derivation walks through. */
import type { RawPosting } from '../posting.ts';
import type { Db } from './client.ts';

/** The derived columns that are compared before and after. */
export const COMPARED = [
  'title',
  'function',
  'seniority',
  'workplace',
  'office_days',
  'remote_within',
  'remote_limits',
  'employment_type',
  'years_min',
  'visa',
  'education',
  'language',
  'technologies',
  'pay_min',
  'pay_max',
  'pay_currency',
  'pay_period',
  'places',
  'has_conflict',
] as const;

export type Compared = (typeof COMPARED)[number];

export interface StoredPosting {
  id: string;
  companyId: string;
  companyName: string;
  raw: RawPosting;
  rawHash: string;
  listedHash: string | null;
  derived: Record<Compared, unknown>;
}

/** At most `limit` postings after the id `after` (null: from the first). `belowRules`: only those of older rules. */
export async function listStoredPostings(
  db: Db,
  page: { after: string | null; limit: number; belowRules: number | null },
): Promise<StoredPosting[]> {
  const columns = COMPARED.map((name) => (/^pay_m/.test(name) ? `p.${name}::float8` : `p.${name}`)).join(
    ', ',
  );
  const { rows } = await db.query(
    `SELECT p.id, p.company_id, c.name AS company_name, b.raw, p.raw_hash, p.listed_hash, ${columns}
     FROM posting p JOIN posting_body b ON b.posting_id = p.id JOIN company c ON c.id = p.company_id
     WHERE ($1::uuid IS NULL OR p.id > $1) AND ($2::int IS NULL OR p.rules_version < $2)
     ORDER BY p.id LIMIT $3`,
    [page.after, page.belowRules, page.limit],
  );
  return rows.map((row) => ({
    id: row.id,
    companyId: row.company_id,
    companyName: row.company_name,
    raw: row.raw,
    rawHash: row.raw_hash,
    listedHash: row.listed_hash,
    derived: Object.fromEntries(COMPARED.map((name) => [name, row[name] ?? null])) as Record<
      Compared,
      unknown
    >,
  }));
}
