import type { Db } from './client.ts';

/** The slugs of these postings, in no order; those that are gone are left out. */
export async function listSlugs(db: Db, ids: readonly string[]): Promise<string[]> {
  const { rows } = await db.query<{ slug: string }>({
    name: 'slugs-of-postings',
    text: 'SELECT slug FROM posting WHERE id = ANY($1::uuid[])',
    values: [ids],
  });
  return rows.map(({ slug }) => slug);
}
