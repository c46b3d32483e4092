/** What a company says of itself, as its postings say it. */
import type { Block, Section } from '../posting.ts';
import type { Db } from './client.ts';

export interface ProfileSourceRow {
  id: string;
  title: string;
  blocks: Block[];
  sections: Section[];
}

/** The company's newest open postings. */
export async function listProfileSources(
  db: Db,
  companyId: string,
  limit: number,
): Promise<ProfileSourceRow[]> {
  const { rows } = await db.query(
    `SELECT posting.id, title, blocks, sections FROM posting JOIN posting_body ON posting_id = posting.id
     WHERE company_id = $1 AND state = 'open' AND description_text <> ''
     ORDER BY first_seen_at DESC, posting.id LIMIT $2`,
    [companyId, limit],
  );
  return rows;
}

export interface StoredProfile {
  about: unknown[];
  lifeAt: unknown[];
  values: unknown[];
  links: { kind: string; url: string }[];
  websiteUrl: string | null;
  boilerplate: string[];
}

/** Writes the profile where it differs. A website that is known stays; an empty part does not erase what was read before. */
export async function updateCompanyProfile(tx: Db, companyId: string, profile: StoredProfile): Promise<void> {
  const list = (values: unknown[]) => (values.length > 0 ? JSON.stringify(values) : null);
  await tx.query(
    `UPDATE company SET about = coalesce($2, about), life_at = coalesce($3, life_at), "values" = coalesce($4, "values"),
       links = coalesce($5, links), website_url = coalesce(website_url, $6), boilerplate = $7, updated_at = now()
     WHERE id = $1 AND (about, life_at, "values", links, website_url, boilerplate) IS DISTINCT FROM
       (coalesce($2, about), coalesce($3, life_at), coalesce($4, "values"), coalesce($5, links), coalesce(website_url, $6), $7)`,
    [
      companyId,
      list(profile.about),
      list(profile.lifeAt),
      list(profile.values),
      list(profile.links),
      profile.websiteUrl,
      profile.boilerplate,
    ],
  );
}
