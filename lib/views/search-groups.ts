/** The form beside the results: each facet with its choices and their counts. Pure. */
import type { FacetCount } from '#lib/search/engine.ts';
import { type FacetKey, facetKeys, facetOf, UNSTATED } from '#lib/search/facets.ts';
import { payCurrency } from '#lib/search/pay-currency.ts';
import { formatNumber } from './format-number.ts';
import { chosenValues, payLabel, type SearchAnswer, valueLabel } from './search-answer.ts';

export interface FacetChoice {
  value: string;
  label: string;
  count: string;
  checked: boolean;
  /** Nothing has it under the other filters. */
  empty: boolean;
}

export interface FacetGroup {
  key: FacetKey;
  kind: 'choice' | 'number';
  label: string;
  hint: string | null;
  /** How many of its values are on. */
  active: number;
  choices: FacetChoice[];
  /** Open lists: a field to type another value in; `suggest` is what it proposes (public/assets/suggest.js). */
  typed: { suggestions: string[]; placeholder: string; suggest: string | null } | null;
  /** Numbers: the chosen value as it stands in the URL. */
  value: string;
  /** Numbers: whether it is stated at all, drawn with the number. */
  stated: { key: FacetKey; choices: FacetChoice[] } | null;
  /** What changes the facet's meaning: kilometres around a place, the currency of pay. `none` is the choice of nothing. */
  modifier: {
    key: FacetKey;
    label: string;
    hint: string | null;
    value: string;
    none: string;
    options: { value: string; label: string }[];
  } | null;
}

const placeholders: Partial<Record<FacetKey, string>> = {
  place: 'Seattle, Germany …',
  tech: 'PostgreSQL, Figma …',
  'all-tech': 'PostgreSQL, Figma …',
  'remote-from': 'Country, or state of the US',
  language: 'de, fr …',
};
const proposed: Partial<Record<FacetKey, string>> = { place: 'place', tech: 'tech', 'all-tech': 'tech' };
const statedKeys: Partial<Record<FacetKey, FacetKey>> = { pay: 'pay-stated', years: 'years-stated' };
const modifiers: Partial<Record<FacetKey, FacetKey>> = { place: 'within', pay: 'currency' };
/** Chosen elsewhere (on a card, a company's page, in an address); drawn so that they can be taken back. */
const drawnWhenChosen = new Set<FacetKey>(['company', 'not-company', 'all-tech']);
const drawnWithNumber = new Set(Object.values(statedKeys));
/** Values shown of an open list before one has to type. */
const shownValues = 7;

/** The facets that are drawn as groups of their own. */
export function drawnFacets({ query, facets }: Pick<SearchAnswer, 'query' | 'facets'>): FacetKey[] {
  const isChosen = (key: FacetKey | undefined) => key !== undefined && query.filters[key] !== undefined;
  return facetKeys.filter((key) => {
    if (drawnWithNumber.has(key) || facetOf(key).modifies !== null) return false;
    if (isChosen(key) || isChosen(modifiers[key])) return true;
    return !drawnWhenChosen.has(key) && (facetOf(key).options !== null || facets[key].length > 0);
  });
}

export function toFacetGroup(key: FacetKey, answer: SearchAnswer): FacetGroup {
  const facet = facetOf(key);
  const { query } = answer;
  const chosen = chosenValues(query, key);
  const statedKey = statedKeys[key];
  return {
    key,
    kind: facet.kind,
    label: facet.label,
    hint: facet.hint,
    active: chosen.length + (statedKey === undefined ? 0 : chosenValues(query, statedKey).length),
    choices: facet.kind === 'number' ? toSteps(key, answer) : toChoices(key, answer),
    typed: facet.options === null && key !== 'company' && key !== 'not-company' ? toTyped(key, answer) : null,
    value: facet.kind === 'number' ? (chosen[0] ?? '') : '',
    stated: statedKey === undefined ? null : { key: statedKey, choices: toChoices(statedKey, answer) },
    modifier: toModifier(modifiers[key], answer),
  };
}

function toChoice(key: FacetKey, value: string, answer: SearchAnswer): FacetChoice {
  const count = answer.facets[key].find((entry) => entry.value === value)?.count ?? 0;
  return {
    value,
    label: valueLabel(key, value, answer),
    count: formatNumber(count),
    checked: chosenValues(answer.query, key).includes(value),
    empty: count === 0,
  };
}

/** A closed list without what nothing has, unless it is short; of an open list the most frequent. */
function toChoices(key: FacetKey, answer: SearchAnswer): FacetChoice[] {
  const { options, unstated } = facetOf(key);
  const chosen = chosenValues(answer.query, key);
  const hasSome = (value: string) =>
    answer.facets[key].some((entry) => entry.value === value && entry.count > 0);
  const values =
    options === null
      ? topValues(key, answer, chosen)
      : options
          .map(({ value }) => value)
          .filter((value) => options.length <= 4 || hasSome(value) || chosen.includes(value));
  return [...values, ...(unstated ? [UNSTATED] : [])].map((value) => toChoice(key, value, answer));
}

function toSteps(key: FacetKey, answer: SearchAnswer): FacetChoice[] {
  return answer.facets[key].map(({ value, count }) => ({
    ...toChoice(key, value, answer),
    label: `${stepLabel(key, value, answer)} (${formatNumber(count)})`,
  }));
}

function stepLabel(key: FacetKey, value: string, { query }: SearchAnswer): string {
  if (key === 'pay') return payLabel(Number(value), query);
  return facetOf(key).options?.find((option) => option.value === value)?.label ?? value;
}

function toTyped(key: FacetKey, answer: SearchAnswer): FacetGroup['typed'] {
  const stated = answer.facets[key].filter(({ value }) => value !== UNSTATED);
  return {
    suggestions: stated
      .slice(0, 40)
      .map(({ value }) => (key === 'language' ? value : valueLabel(key, value, answer))),
    placeholder: placeholders[key] ?? '',
    suggest: proposed[key] ?? null,
  };
}

function toModifier(key: FacetKey | undefined, { query }: SearchAnswer): FacetGroup['modifier'] {
  if (key === undefined) return null;
  const { label, hint, options } = facetOf(key);
  const value = chosenValues(query, key)[0] ?? '';
  const known = (options ?? []).map((option) => ({ value: option.value, label: option.label }));
  const isOther = value !== '' && !known.some((option) => option.value === value);
  return {
    key,
    label,
    hint,
    value,
    none: key === 'currency' ? 'USD' : 'Only there',
    options: isOther
      ? [{ value, label: key === 'within' ? `${value} km` : payCurrency(query.filters) }, ...known]
      : known,
  };
}

/** The chosen values and the most frequent others; for places some cities and some countries, regions when typed. */
function topValues(key: FacetKey, answer: SearchAnswer, chosen: readonly string[]): string[] {
  const others = answer.facets[key].filter(({ value }) => value !== UNSTATED && !chosen.includes(value));
  const first = (counts: readonly FacetCount[], shown: number) =>
    counts.slice(0, shown).map(({ value }) => value);
  const stated = chosen.filter((value) => value !== UNSTATED);
  if (key !== 'place') return [...stated, ...first(others, shownValues)];
  const cities = others.filter(({ kind }) => kind === 'city').slice(0, shownValues);
  // Singapore the country repeats Singapore the city.
  const countries = others.filter(
    ({ kind, label }) => kind === 'country' && !cities.some((city) => city.label === label),
  );
  return [...stated, ...first(cities, shownValues), ...first(countries, 4)];
}
