/** What open postings have, with how many have it: the most frequent of each kind. */
import type { Db } from './client.ts';

export interface CountedName {
  /** The filter's value; a country's code; null for a title. */
  value: string | null;
  label: string;
  count: number;
}

const statements = {
  // Spellings of one title differ in capitals only.
  title: `SELECT NULL AS value, min(title) AS label, count(*)::int AS count FROM posting
    WHERE state = 'open' AND length(title) <= 80 GROUP BY lower(title) ORDER BY 3 DESC, 2 LIMIT $1`,
  tech: `SELECT t AS value, t AS label, count(*)::int AS count FROM posting, unnest(technologies) AS t
    WHERE state = 'open' GROUP BY t ORDER BY 3 DESC, 2 LIMIT $1`,
  place: `SELECT place.slug AS value, place.name AS label, n AS count FROM
    (SELECT pp.place_id, count(*)::int AS n FROM posting p JOIN posting_place pp ON pp.posting_id = p.id
     WHERE p.state = 'open' GROUP BY 1) counted
    JOIN place ON place.id = counted.place_id AND (place.city IS NOT NULL OR place.region IS NOT NULL)
    ORDER BY 3 DESC, 2 LIMIT $1`,
  country: `SELECT c AS value, c AS label, count(*)::int AS count FROM posting, unnest(countries) AS c
    WHERE state = 'open' GROUP BY c ORDER BY 3 DESC LIMIT $1`,
  company: `SELECT company.slug AS value, company.name AS label, n AS count FROM
    (SELECT company_id, count(*)::int AS n FROM posting WHERE state = 'open' GROUP BY 1) counted
    JOIN company ON company.id = counted.company_id ORDER BY 3 DESC, 2 LIMIT $1`,
};

/** The `most` most frequent titles, technologies, cities and regions, countries or companies of open postings. */
export async function listFrequent(
  db: Db,
  kind: keyof typeof statements,
  most: number,
): Promise<CountedName[]> {
  const { rows } = await db.query<CountedName>(statements[kind], [most]);
  return rows;
}
