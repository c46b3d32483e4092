/** What the words in a search's address mean in this database: places, companies, technologies, text. */
import type { TextTerm } from '#lib/search/text-query.ts';
import type { Db } from './client.ts';

export interface PlaceMatch {
  slug: string;
  /** Rows of `place` that are meant: one, or all cities of that name. */
  ids: number[];
  label: string;
}

/**
 * Cities by their slug (`seattle-wa-us`), by slug without the country (`seattle-wa`), or by bare name (`seattle`, which
 * may mean several). Slugs that name none are left out.
 */
export async function findPlaces(db: Db, slugs: readonly string[]): Promise<PlaceMatch[]> {
  const { rows } = await db.query<PlaceMatch>({
    name: 'find-places',
    text: `
      SELECT wanted.slug, array_agg(place.id ORDER BY place.id) AS ids,
             CASE WHEN count(*) = 1 THEN min(place.name) ELSE min(place.city) || ', anywhere' END AS label
      FROM unnest($1::text[]) AS wanted(slug)
      JOIN place ON place.city IS NOT NULL AND (
        place.slug = wanted.slug
        OR place.slug = wanted.slug || '-' || lower(place.country)
        OR trim('-' from regexp_replace(lower(f_unaccent(place.city)), '[^a-z0-9]+', '-', 'g')) = wanted.slug)
      GROUP BY wanted.slug`,
    values: [slugs],
  });
  return rows;
}

/** Companies by slug; slugs that name none are left out. */
export async function findCompanies(
  db: Db,
  slugs: readonly string[],
): Promise<{ id: string; slug: string; name: string }[]> {
  const { rows } = await db.query({
    name: 'find-companies',
    text: 'SELECT id, slug, name FROM company WHERE slug = ANY($1::text[])',
    values: [slugs],
  });
  return rows;
}

/** The spelling in use for technologies named in any case; names that no posting has are left out. */
export async function findTechnologies(
  db: Db,
  names: readonly string[],
): Promise<{ asked: string; name: string }[]> {
  const { rows } = await db.query({
    name: 'find-technologies',
    text: `
      SELECT DISTINCT ON (asked, name) asked, name
      FROM unnest($1::text[]) AS asked
      JOIN (SELECT DISTINCT unnest(technologies) AS name FROM posting WHERE state = 'open') known
        ON lower(known.name) = lower(asked)`,
    values: [names],
  });
  return rows;
}

const stemmers = ['simple', 'german', 'french', 'spanish', 'dutch', 'portuguese', 'italian'];

/**
 * The text search condition for parsed words, as the text of a `tsquery`, or null when nothing remains (all stop words).
 * Each term matches by the stem of any language we index; negated terms must be absent in all of them.
 */
export async function textCondition(db: Db, terms: readonly TextTerm[]): Promise<string | null> {
  if (terms.length === 0) return null;
  const { rows } = await db.query<{ condition: string | null }>({
    name: 'text-condition',
    text: `
      SELECT string_agg((CASE WHEN negated THEN '!' ELSE '' END) || '(' || query::text || ')', ' & ' ORDER BY at) AS condition
      FROM unnest($1::text[], $2::boolean[], $3::boolean[]) WITH ORDINALITY AS term(words, phrase, negated, at),
      LATERAL (SELECT CASE WHEN phrase THEN phraseto_tsquery('english', f_unaccent(words))
                           ELSE plainto_tsquery('english', f_unaccent(words)) END AS english) e,
      LATERAL (SELECT english || ${stemmers
        .map(
          (stemmer) => `CASE WHEN phrase THEN phraseto_tsquery('${stemmer}', f_unaccent(words))
                             ELSE plainto_tsquery('${stemmer}', f_unaccent(words)) END`,
        )
        .join(' || ')} AS query) q
      WHERE numnode(english) > 0`,
    values: [terms.map((t) => t.words), terms.map((t) => t.phrase), terms.map((t) => t.negated)],
  });
  return rows[0]?.condition ?? null;
}
