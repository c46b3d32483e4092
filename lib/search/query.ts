/** A search and its address: `parseSearch` reads a URL, `searchHref` writes the canonical one. Pure. */
import { routes } from '#lib/routes.ts';
import { type FacetKey, type Filters, facetKeys, facetOf } from './facets.ts';
import type { Point } from './places-around.ts';

export const SORTS = ['relevance', 'newest', 'pay'] as const;
export type Sort = (typeof SORTS)[number];

export interface SearchQuery {
  /** Words as typed, cut to 200 characters; '' for none. */
  text: string;
  sort: Sort;
  filters: Filters;
  /** Where chosen cities lie that no role names; kilometres count from them too. Set by `resolveQuery`, never of the URL. */
  centres?: readonly Point[];
  /** Where the page before ended, as the engine wrote it; null for the first page. */
  after: string | null;
}

/** Something of the URL that could not be used. It widened the search, and the reader is told. */
export interface SearchProblem {
  parameter: string;
  /** Null when the parameter itself is unknown. */
  value: string | null;
}

export interface ParsedSearch {
  query: SearchQuery;
  problems: SearchProblem[];
  /** True when the address holds empty fields, as a form without JavaScript sends them. */
  untidy: boolean;
}

const maxText = 200;
const ownParameters = new Set<string>(['q', 'sort', 'after', ...facetKeys]);
// Put on links by others and meant for others; they never were a filter.
const foreignParameter = /^(utm_\w+|gclid|fbclid|msclkid|mc_[ce]id|_rsc)$/;
const cursor = /^[\w-]{1,300}$/;

/** No text: newest first. With text: best match first. These stay out of the URL. */
export function defaultSort(text: string): Sort {
  return text === '' ? 'newest' : 'relevance';
}

export const emptyQuery: SearchQuery = { text: '', sort: 'newest', filters: {}, after: null };

function cleanText(value: string): string {
  return value
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zs}]+/gu, ' ')
    .trim()
    .slice(0, maxText)
    .trim();
}

/** Reads a search from URL parameters. Never throws; what it cannot use is left out and named in `problems`. */
export function parseSearch(parameters: URLSearchParams): ParsedSearch {
  const problems: SearchProblem[] = [];
  const filters: Record<string, unknown> = {};
  let untidy = false;

  for (const name of new Set(parameters.keys())) {
    if (parameters.getAll(name).some((value) => value.trim() === '')) untidy = true;
    if (!ownParameters.has(name) && !foreignParameter.test(name))
      problems.push({ parameter: name, value: null });
  }
  for (const key of facetKeys) {
    const { value, refused } = facetOf(key).parse(parameters.getAll(key));
    if (value !== undefined) filters[key] = value;
    for (const given of refused) problems.push({ parameter: key, value: given });
  }

  const text = cleanText(parameters.get('q') ?? '');
  const givenSort = parameters.get('sort')?.trim() ?? '';
  let sort = SORTS.find((known) => known === givenSort) ?? defaultSort(text);
  if (givenSort !== '' && !SORTS.some((known) => known === givenSort)) {
    problems.push({ parameter: 'sort', value: givenSort });
  }
  // Nothing to be relevant to: what a form sends after its words were cleared.
  if (sort === 'relevance' && text === '') sort = 'newest';

  const givenAfter = parameters.get('after') ?? '';
  const after = cursor.test(givenAfter) ? givenAfter : null;
  if (givenAfter !== '' && after === null) problems.push({ parameter: 'after', value: givenAfter });

  return { query: { text, sort, filters: filters as Filters, after }, problems, untidy };
}

/** The canonical query string: the order of the table, defaults left out, repeated parameters for several values. */
export function searchString(query: SearchQuery): string {
  const parameters = new URLSearchParams();
  if (query.text !== '') parameters.append('q', query.text);
  for (const key of facetKeys) {
    const value = query.filters[key];
    if (value !== undefined) for (const text of facetOf(key).serialize(value)) parameters.append(key, text);
  }
  if (query.sort !== defaultSort(query.text)) parameters.append('sort', query.sort);
  if (query.after !== null) parameters.append('after', query.after);
  return parameters.toString();
}

/** The page of results of a search. */
export function searchHref(query: SearchQuery): string {
  return routes.jobs(searchString(query));
}

/** The search without one filter, or without one value of it; back on its first page. */
export function withoutFilter(query: SearchQuery, key: FacetKey, value?: string): SearchQuery {
  const filters: Record<string, unknown> = { ...query.filters };
  const current = filters[key];
  const rest = Array.isArray(current) && value !== undefined ? current.filter((kept) => kept !== value) : [];
  if (rest.length > 0) filters[key] = rest;
  else delete filters[key];
  return { ...query, filters: filters as Filters, after: null };
}

/** The search with one more value of a filter, or with the value of a number or flag; back on its first page. */
export function withFilter(query: SearchQuery, key: FacetKey, value: string): SearchQuery {
  const facet = facetOf(key);
  const current = query.filters[key];
  const before = facet.kind === 'choice' && current !== undefined ? facet.serialize(current) : [];
  const parsed = facet.parse([...before, value]).value;
  const filters = { ...query.filters, ...(parsed === undefined ? {} : { [key]: parsed }) } as Filters;
  return { ...query, filters, after: null };
}

/** Another order; back on the first page. */
export function withSort(query: SearchQuery, sort: Sort): SearchQuery {
  return { ...query, sort, after: null };
}

/** Another text; relevance becomes the default again where it was. Back on the first page. */
export function withText(query: SearchQuery, text: string): SearchQuery {
  const sort = query.sort === defaultSort(query.text) ? defaultSort(text) : query.sort;
  return { ...query, text, sort: sort === 'relevance' && text === '' ? 'newest' : sort, after: null };
}
