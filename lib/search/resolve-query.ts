/** From the words in an address to the values our data knows: "seattle" → seattle-wa-us, "python" → Python. */
import type { Db } from '#lib/db/client.ts';
import {
  findCompanyNames,
  findPlaces,
  findSources,
  findTechnologies,
  findTraits,
} from '#lib/db/search-values.ts';
import { countryName } from '#lib/views/country-names.ts';
import { type FacetKey, type Filters, facetKeys, UNSTATED } from './facets.ts';
import type { Point } from './places-around.ts';
import type { SearchQuery } from './query.ts';
import { countryOfSlug } from './regions.ts';
import { technologyName } from './technology-names.ts';

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

interface Named {
  value: string;
  label: string;
  /** Where a place lies of which the database knows nothing. */
  point?: Point | null;
}
/** What each value that was asked for means here. */
type Lookup = (db: Db, asked: readonly string[]) => Promise<(one: string) => Named[]>;

const asIs = (found: readonly string[]) => (one: string) =>
  found.includes(one) ? [{ value: one, label: one }] : [];

async function places(db: Db, asked: readonly string[]) {
  const cities = asked.filter((slug) => countryOfSlug(slug) === null);
  const found = cities.length > 0 ? await findPlaces(db, cities) : [];
  const isAbsent = cities.some((slug) => !found.some((row) => row.asked === slug));
  // The list of all cities is large: only who needs it reads it.
  const { placeElsewhere } = isAbsent ? await import('./place-elsewhere.ts') : { placeElsewhere: () => null };
  return (one: string): Named[] => {
    const country = countryOfSlug(one);
    if (country !== null) return [{ value: one, label: countryName(country) }];
    const here = found.filter((row) => row.asked === one);
    if (here.length > 0) return here.map((row) => ({ value: row.slug, label: row.name }));
    const elsewhere = placeElsewhere(one);
    return elsewhere === null
      ? []
      : [{ value: elsewhere.slug, label: elsewhere.name, point: elsewhere.point }];
  };
}

async function companies(db: Db, asked: readonly string[]) {
  const found = await findCompanyNames(db, asked);
  return (one: string) =>
    found.filter(({ slug }) => slug === one).map(({ slug, name }) => ({ value: slug, label: name }));
}

async function technologies(db: Db, asked: readonly string[]) {
  const names = new Map(asked.map((one) => [one, technologyName(one) ?? one]));
  const found = await findTechnologies(db, [...names.values()]);
  return (one: string) => asIs(found)(names.get(one) ?? one);
}

/** The facets whose values only the database knows. */
const lookups: Partial<Record<FacetKey, Lookup>> = {
  place: places,
  company: companies,
  'not-company': companies,
  tech: technologies,
  'all-tech': technologies,
  source: async (db, asked) => asIs(await findSources(db, asked)),
  trait: async (db, asked) => asIs(await findTraits(db, asked)),
};

/** Looks up what was chosen of open lists; asks the database only then. */
export async function resolveQuery(db: Db, query: SearchQuery): Promise<ResolvedQuery> {
  const unknown: ResolvedQuery['unknown'] = [];
  const labels: ResolvedQuery['labels'] = {};
  const filters: Record<string, unknown> = { ...query.filters };
  const centres: Point[] = [];
  const chosen = facetKeys.flatMap((key) => {
    const [lookup, values] = [lookups[key], query.filters[key]];
    return lookup === undefined || !Array.isArray(values)
      ? []
      : [{ key, lookup, values: values as string[] }];
  });
  const found = await Promise.all(
    chosen.map(({ lookup, values }) => {
      const asked = stated(values);
      return asked.length > 0 ? lookup(db, asked) : () => [];
    }),
  );
  for (const [index, { key, values }] of chosen.entries()) {
    const asked = stated(values);
    const named = found[index] as Awaited<ReturnType<Lookup>>;
    const names: Record<string, string> = {};
    for (const one of asked) {
      const meant = named(one);
      if (meant.length === 0) unknown.push({ facet: key, value: one });
      for (const { value, label, point } of meant) {
        names[value] = label;
        if (point) centres.push(point);
      }
    }
    labels[key] = names;
    const known = [...Object.keys(names).sort(), ...(values.includes(UNSTATED) ? [UNSTATED] : [])];
    if (known.length > 0) filters[key] = known;
    else delete filters[key];
  }
  return { query: { ...query, filters: filters as Filters, centres }, unknown, labels };
}
