/** What the words in a search's address mean in this database: places, companies, technologies, text. */
import type { Db } from './client.ts';

/** One row of `place` that a chosen word means. */
export interface PlaceMatch {
  asked: string;
  slug: string;
  name: string;
}

/**
 * Cities and regions by slug (`seattle-wa-us`), by slug without the country (`seattle-wa`), by full name or by bare city name
 * (`portland`, which may mean several: up to five, the largest first). Slugs that name none are left out.
 */
export async function findPlaces(db: Db, slugs: readonly string[]): Promise<PlaceMatch[]> {
  const exact = await db.query<PlaceMatch>({
    name: 'find-places',
    text: `SELECT slug AS asked, slug, name FROM place
      WHERE slug = ANY($1::text[]) AND (city IS NOT NULL OR region IS NOT NULL)`,
    values: [slugs],
  });
  const rest = slugs.filter((slug) => !exact.rows.some((row) => row.asked === slug));
  if (rest.length === 0) return exact.rows;
  const named = await db.query<PlaceMatch>({
    name: 'find-places-by-name',
    text: `
      SELECT asked, match.slug, match.name FROM unnest($1::text[]) AS asked, LATERAL (
        SELECT slug, name FROM place
        WHERE (city IS NOT NULL OR region IS NOT NULL) AND (f_slug(name) = asked
          OR f_slug(coalesce(city, split_part(name, ',', 1))) = asked
          OR (city IS NULL AND slug = asked || '-' || lower(country)))
        ORDER BY population DESC NULLS LAST, slug LIMIT 5) match`,
    values: [rest],
  });
  return [...exact.rows, ...named.rows];
}

/** Companies by slug; slugs that name none are left out. */
export async function findCompanyNames(
  db: Db,
  slugs: readonly string[],
): Promise<{ slug: string; name: string }[]> {
  const { rows } = await db.query({
    name: 'find-company-names',
    text: 'SELECT slug, name FROM company WHERE slug = ANY($1::text[])',
    values: [slugs],
  });
  return rows;
}

/** Technologies that open postings named a moment ago, and until when that is believed. */
const seen = new Map<string, number>();
const believedMs = 60_000;
const mostSeen = 10_000;

/**
 * Those of these technologies that an open posting names. PostgreSQL gathers all of its postings to say so of a frequent
 * one; it is not asked again within a minute.
 */
export async function findTechnologies(db: Db, names: readonly string[]): Promise<string[]> {
  const nowMs = Date.now();
  const unsure = names.filter((name) => (seen.get(name) ?? 0) < nowMs);
  if (unsure.length > 0) {
    const { rows } = await db.query<{ name: string }>({
      name: 'find-technologies',
      text: `SELECT name FROM unnest($1::text[]) AS name
        WHERE EXISTS (SELECT FROM posting WHERE state = 'open' AND technologies @> ARRAY[name])`,
      values: [unsure],
    });
    if (seen.size > mostSeen) seen.clear();
    for (const name of unsure) seen.delete(name);
    for (const { name } of rows) seen.set(name, nowMs + believedMs);
  }
  return names.filter((name) => seen.has(name));
}

/** Those of these kinds of board that are read. */
export async function findSources(db: Db, names: readonly string[]): Promise<string[]> {
  const { rows } = await db.query<{ name: string }>({
    name: 'find-sources',
    text: `SELECT name FROM unnest($1::text[]) AS name WHERE EXISTS (SELECT FROM board WHERE ats = name)`,
    values: [names],
  });
  return rows.map(({ name }) => name);
}

/** Those of these traits that a company has. */
export async function findTraits(db: Db, names: readonly string[]): Promise<string[]> {
  const { rows } = await db.query<{ name: string }>({
    name: 'find-traits',
    text: `SELECT name FROM unnest($1::text[]) AS name WHERE EXISTS (SELECT FROM company WHERE traits @> ARRAY[name])`,
    values: [names],
  });
  return rows.map(({ name }) => name);
}
