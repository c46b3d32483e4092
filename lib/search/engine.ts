/** What a search engine is asked and what it answers: ids and exact counts, no rows. Engine-neutral on purpose. */
import type { FacetKey } from './facets.ts';
import type { SearchQuery } from './query.ts';

export interface SearchRequest {
  /** As resolveQuery answers it: every value exists. */
  query: SearchQuery;
  /** The clock; ages are counted from it. */
  now: Date;
  /** At most 100. */
  limit: number;
}

export interface FacetCount {
  /** As in the URL; `unstated` for *not stated*. */
  value: string;
  /** Set where the value is not a word for people: a company's, a place's, a country's, a language's name. */
  label: string | null;
  /** Places: what kind of place it is. */
  kind?: 'city' | 'region' | 'country';
  count: number;
}

export interface SearchHits {
  ids: string[];
  /** How many match, exactly. */
  total: number;
  /** How many hits stand on the pages before. */
  offset: number;
  /** Where the next page begins; null on the last one. */
  next: string | null;
  /**
   * For each facet, how many postings each of its values has under the text and all *other* filters. Steps of a number
   * count the postings that state it and pass.
   */
  facets: Record<FacetKey, FacetCount[]>;
  /** For each active filter, how many postings it alone keeps out: what dropping it would bring back. */
  heldBack: Partial<Record<FacetKey, number>>;
  /** With no hit and a text: how many the filters leave without the text. */
  withoutText: number | null;
  /** The text that was searched for instead, and the one that was typed: "showing results for … / search instead for …". */
  corrected: { text: string; from: string } | null;
  /** No open posting has all the words: these have some of them. */
  some: boolean;
}

export interface SearchEngine {
  search(request: SearchRequest): Promise<SearchHits>;
}
