/** From the words in an address to the values our data knows: "seattle" → seattle-wa-us, "python" → Python. */
import type { Db } from '#lib/db/client.ts';
import { findCompanyNames, findPlaces, findTechnologies } from '#lib/db/search-values.ts';
import { countryName } from '#lib/views/country-names.ts';
import { type FacetKey, type Filters, UNSTATED } from './facets.ts';
import type { SearchQuery } from './query.ts';
import { countryOfSlug } from './regions.ts';

export interface ResolvedQuery {
  /** The query with every place, company and technology in its own spelling; unknown ones left out. */
  query: SearchQuery;
  /** Values that look right and name nothing here ("place: atlantis"). They widened the search. */
  unknown: { facet: FacetKey; value: string }[];
  /** Names for people of the chosen values: place → seattle-wa-us → "Seattle, WA". */
  labels: Partial<Record<FacetKey, Record<string, string>>>;
}

const stated = (values: readonly string[] | undefined) =>
  (values ?? []).filter((value) => value !== UNSTATED);

/** Looks up places, companies and technologies; asks the database only when one is chosen. */
export async function resolveQuery(db: Db, query: SearchQuery): Promise<ResolvedQuery> {
  const unknown: ResolvedQuery['unknown'] = [];
  const labels: ResolvedQuery['labels'] = {};
  const filters: Record<string, unknown> = { ...query.filters };

  const settle = (
    key: 'place' | 'company' | 'tech',
    named: (asked: string) => { value: string; label: string }[],
  ) => {
    const chosen = query.filters[key];
    if (chosen === undefined) return;
    const names: Record<string, string> = {};
    for (const asked of stated(chosen)) {
      const found = named(asked);
      if (found.length === 0) unknown.push({ facet: key, value: asked });
      for (const { value, label } of found) names[value] = label;
    }
    labels[key] = names;
    const values = [...Object.keys(names).sort(), ...(chosen.includes(UNSTATED) ? [UNSTATED] : [])];
    if (values.length > 0) filters[key] = values;
    else delete filters[key];
  };

  const cities = stated(query.filters.place).filter((slug) => countryOfSlug(slug) === null);
  const places = cities.length > 0 ? await findPlaces(db, cities) : [];
  settle('place', (asked) => {
    const country = countryOfSlug(asked);
    if (country !== null) return [{ value: asked, label: countryName(country) }];
    return places.filter((row) => row.asked === asked).map((row) => ({ value: row.slug, label: row.name }));
  });
  const companies =
    query.filters.company === undefined ? [] : await findCompanyNames(db, query.filters.company);
  settle('company', (asked) =>
    companies.filter((row) => row.slug === asked).map((row) => ({ value: row.slug, label: row.name })),
  );
  const asked = stated(query.filters.tech);
  const technologies = asked.length > 0 ? await findTechnologies(db, asked) : [];
  settle('tech', (name) =>
    technologies.filter((row) => row.asked === name).map((row) => ({ value: row.name, label: row.name })),
  );
  return { query: { ...query, filters: filters as Filters }, unknown, labels };
}
