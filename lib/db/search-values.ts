/** What the words in a search's address mean in this database: places, companies, technologies, text. */
import type { TextTerm } from '#lib/search/text-query.ts';
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
  const toSlug = (text: string) =>
    `trim('-' from regexp_replace(lower(f_unaccent(${text})), '[^a-z0-9]+', '-', 'g'))`;
  const { rows } = await db.query<PlaceMatch>({
    name: 'find-places',
    text: `
      SELECT asked, match.slug, match.name FROM unnest($1::text[]) AS asked, LATERAL (
        SELECT slug, name FROM place
        WHERE (city IS NOT NULL OR region IS NOT NULL) AND (slug = asked OR slug = asked || '-' || lower(country)
          OR ${toSlug('name')} = asked OR ${toSlug('coalesce(city, split_part(name, chr(44), 1))')} = asked)
        ORDER BY slug = asked DESC, population DESC NULLS LAST, slug LIMIT 5) match`,
    values: [slugs],
  });
  return rows.filter(
    (row) => row.slug === row.asked || !rows.some((r) => r.asked === row.asked && r.slug === r.asked),
  );
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

/** The spellings in use for technologies named in any case; names that no open posting has are left out. */
export async function findTechnologies(
  db: Db,
  names: readonly string[],
): Promise<{ asked: string; name: string }[]> {
  const { rows } = await db.query({
    name: 'find-technologies',
    text: `
      SELECT asked, known.name FROM unnest($1::text[]) AS asked
      JOIN (SELECT DISTINCT unnest(technologies) AS name FROM posting WHERE state = 'open') known
        ON lower(known.name) = lower(asked)
      ORDER BY known.name`,
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
