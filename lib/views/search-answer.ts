/** What the page of results needs of a search's answer, and what its values are called. Pure. */
import type { FacetCount } from '#lib/search/engine.ts';
import { type FacetKey, facetOf, UNSTATED } from '#lib/search/facets.ts';
import { payCurrency } from '#lib/search/pay-currency.ts';
import type { SearchQuery } from '#lib/search/query.ts';
import { residenceName } from '#lib/search/remote-limits.ts';
import { languageName } from './country-names.ts';
import { formatCount, formatMoney } from './format-number.ts';

export interface SearchAnswer {
  query: SearchQuery;
  total: number;
  offset: number;
  next: string | null;
  facets: Record<FacetKey, FacetCount[]>;
  heldBack: Partial<Record<FacetKey, number>>;
  withoutText: number | null;
  unknown: { facet: FacetKey; value: string }[];
  labels: Partial<Record<FacetKey, Record<string, string>>>;
  corrected: { text: string; from: string } | null;
  some: boolean;
}

/** Choices whose names say all: "Pay is stated". */
const wholeNames: Partial<Record<FacetKey, Record<string, string>>> = {
  'pay-stated': { yes: 'Pay is stated', [UNSTATED]: 'Pay is not stated' },
  'years-stated': { yes: 'Years are stated', [UNSTATED]: 'Years are not stated' },
};

/** What a value is called: from the closed list, the answer's names, or the languages and countries of the world. */
export function valueLabel(
  key: FacetKey,
  value: string,
  answer: Pick<SearchAnswer, 'labels' | 'facets'>,
): string {
  const whole = wholeNames[key]?.[value];
  if (whole !== undefined) return whole;
  if (value === UNSTATED) return 'Not stated';
  const facet = facetOf(key);
  if (facet.kind !== 'number') {
    const option = facet.options?.find((known) => known.value === value);
    if (option !== undefined) return option.label;
  }
  if (key === 'language') return languageName(value) ?? value;
  if (key === 'remote-from') return residenceName(value);
  return answer.labels[key]?.[value] ?? answer.facets[key].find((c) => c.value === value)?.label ?? value;
}

/** An amount of pay in the money it is asked for in: "$120,000", "€90,000". */
export function payLabel(value: number, { filters }: SearchQuery): string {
  return formatMoney(value, payCurrency(filters), 0);
}

/** The choice of a number in words: "Pay reaches $120,000". */
export function numberLabel(key: FacetKey, value: number, query: SearchQuery): string {
  if (key === 'pay') return `Pay reaches ${payLabel(value, query)}`;
  if (key === 'within') return `Within ${value} km`;
  if (key === 'years') return `I have ${formatCount(value, 'year')}`;
  return `Listed within ${value === 1 ? '24 hours' : `${value} days`}`;
}

/** Facets whose values speak for themselves: "Remote", "Berlin, Germany". */
const plain = new Set<FacetKey>(['workplace', 'place', 'function', 'tech', 'company']);

/** One choice in words that need nothing beside them: "Remote", "Visa sponsorship: offered", "Language: German". */
export function choiceLabel(key: FacetKey, value: string, answer: SearchAnswer): string {
  const label = valueLabel(key, value, answer);
  if (wholeNames[key] !== undefined || (plain.has(key) && value !== UNSTATED)) return label;
  // Names keep their capital; words of our own lists and "not stated" stand inside a sentence.
  const isWord = value === UNSTATED || (facetOf(key).options !== null && key !== 'currency');
  return `${facetOf(key).label}: ${isWord ? label.charAt(0).toLowerCase() + label.slice(1) : label}`;
}

/** The words of a search in quotation marks, unless they bring their own. */
export const quoted = (text: string) => (/["“”„]/.test(text) ? text : `“${text}”`);

/** The chosen values of a facet as the URL writes them. */
export function chosenValues(query: SearchQuery, key: FacetKey): readonly string[] {
  const value = query.filters[key];
  return value === undefined ? [] : facetOf(key).serialize(value);
}

/** How many postings do not state what the facet is about, under all other filters. */
export const unstatedCount = (answer: Pick<SearchAnswer, 'facets'>, key: FacetKey): number =>
  answer.facets[key].find(({ value }) => value === UNSTATED)?.count ?? 0;
