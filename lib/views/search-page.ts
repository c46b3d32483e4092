/** The page of results: chips, choices with counts, notices, paging; finished strings and links. Pure. */
import type { FacetCount } from '#lib/search/engine.ts';
import { type FacetKey, facetKeys, facetOf, UNSTATED } from '#lib/search/facets.ts';
import { payCurrency } from '#lib/search/pay-currency.ts';
import {
  type SearchProblem,
  type SearchQuery,
  type Sort,
  searchHref,
  withFilter,
  withoutFilter,
  withSort,
  withText,
} from '#lib/search/query.ts';
import { countryName, languageName } from './country-names.ts';
import { formatCount, formatNumber } from './format-number.ts';

/** What the page needs of a search's answer. */
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
  kind: 'choice' | 'number' | 'flag';
  label: string;
  hint: string | null;
  /** How many of its values are on. */
  active: number;
  choices: FacetChoice[];
  /** Open lists: a field to type another value in. */
  typed: { suggestions: string[]; placeholder: string } | null;
  /** Numbers: the chosen value as it stands in the URL. */
  value: string;
  /** Numbers: the choice to leave out what does not state it, drawn with the number. */
  flag: { key: FacetKey; choice: FacetChoice } | null;
}

export interface SearchPage {
  heading: string;
  /** Announced: "412 open roles". */
  status: string;
  range: string | null;
  text: string;
  sort: Sort;
  sorts: { label: string; href: string; current: boolean }[];
  groups: FacetGroup[];
  activeCount: number;
  chips: { label: string; name: string; href: string }[];
  clearHref: string;
  /** What stays in or out because a posting does not say: counted, with the link that changes it. */
  asides: { text: string; action: string; href: string }[];
  problems: string[];
  /** Another text was searched for than the one typed. */
  corrected: { text: string; from: string; insteadHref: string } | null;
  /** No open role has all the words; those shown have some. */
  some: boolean;
  /** For no results: what each filter alone keeps out. */
  ways: { text: string; count: string; href: string }[];
  next: { href: string; text: string } | null;
  firstHref: string | null;
  /** Kept by the form when filters are sent again. */
  hidden: { name: string; value: string }[];
}

const typedPlaceholders: Partial<Record<FacetKey, string>> = {
  place: 'Seattle, Germany …',
  tech: 'PostgreSQL, Figma …',
  'remote-from': 'Country',
  language: 'de, fr …',
};
/** Flags that are drawn with their number. */
const flagOf: Partial<Record<FacetKey, FacetKey>> = { pay: 'pay-stated', years: 'years-stated' };
/** Chosen elsewhere (on a card, a company's page, in an address); drawn so that they can be taken back. */
const drawnWhenChosen = new Set<FacetKey>(['company', 'not-company', 'all-tech']);
const drawnWithNumber = new Set(Object.values(flagOf));
/** Facets whose values speak for themselves on a chip: "Remote", "Berlin, Germany". */
const plainChips = new Set<FacetKey>(['workplace', 'place', 'function', 'tech', 'company']);
/** Values shown of an open list before one has to type. */
const shownValues = 7;

/** What a value is called: from the closed list, the answer's names, or the languages and countries of the world. */
function valueLabel(key: FacetKey, value: string, answer: Pick<SearchAnswer, 'labels' | 'facets'>): string {
  if (value === UNSTATED) return 'Not stated';
  const facet = facetOf(key);
  if (facet.kind !== 'number') {
    const option = facet.options?.find((known) => known.value === value);
    if (option !== undefined) return option.label;
  }
  if (key === 'language') return languageName(value) ?? value;
  if (key === 'remote-from') return countryName(value.toUpperCase());
  return answer.labels[key]?.[value] ?? answer.facets[key].find((c) => c.value === value)?.label ?? value;
}

/** An amount of pay in the money it is asked for in: "$120,000", "€90,000". */
function payLabel(value: number, { filters }: SearchQuery): string {
  return value.toLocaleString('en', {
    style: 'currency',
    currency: payCurrency(filters),
    maximumFractionDigits: 0,
  });
}

function numberLabel(key: FacetKey, value: number, query: SearchQuery): string {
  if (key === 'pay') return `Pay reaches ${payLabel(value, query)}`;
  if (key === 'within') return `Within ${value} km`;
  if (key === 'years') return `I have ${formatCount(value, 'year')}`;
  return `Listed within ${value === 1 ? '24 hours' : `${value} days`}`;
}

function chosenValues(query: SearchQuery, key: FacetKey): readonly string[] {
  const value = query.filters[key];
  return value === undefined ? [] : facetOf(key).serialize(value);
}

function toGroup(key: FacetKey, answer: SearchAnswer): FacetGroup {
  const facet = facetOf(key);
  const counts = new Map(answer.facets[key].map((entry) => [entry.value, entry.count]));
  const chosen = chosenValues(answer.query, key);
  const flagKey = flagOf[key];
  const toChoice = (value: string, label = valueLabel(key, value, answer)): FacetChoice => {
    const count = counts.get(value) ?? 0;
    return { value, label, count: formatNumber(count), checked: chosen.includes(value), empty: count === 0 };
  };
  const { options } = facet;
  const open = options === null;
  const values = open
    ? topValues(key, answer, chosen)
    : options
        .map((option) => option.value)
        .filter((value) => options.length <= 4 || (counts.get(value) ?? 0) > 0 || chosen.includes(value));
  const choices =
    facet.kind === 'number'
      ? answer.facets[key].map(({ value, count }) =>
          toChoice(value, `${stepLabel(key, value, answer.query)} (${formatNumber(count)})`),
        )
      : [...values, ...(facet.unstated ? [UNSTATED] : [])].map((value) => toChoice(value));
  return {
    key,
    kind: facet.kind,
    label: facet.label,
    hint: facet.hint,
    active: chosen.length + (flagKey === undefined || answer.query.filters[flagKey] === undefined ? 0 : 1),
    choices,
    typed:
      open && key !== 'company'
        ? {
            suggestions: answer.facets[key]
              .filter(({ value }) => value !== UNSTATED)
              .slice(0, 40)
              .map(({ value }) => (key === 'language' ? value : valueLabel(key, value, answer))),
            placeholder: typedPlaceholders[key] ?? '',
          }
        : null,
    value: facet.kind === 'number' ? (chosen[0] ?? '') : '',
    flag: flagKey === undefined ? null : { key: flagKey, choice: toFlag(flagKey, answer) },
  };
}

function toFlag(key: FacetKey, answer: SearchAnswer): FacetChoice {
  const count = answer.facets[key].find(({ value }) => value === 'yes')?.count ?? 0;
  const checked = answer.query.filters[key] !== undefined;
  return {
    value: 'yes',
    label: `Only where ${facetOf(key).label.toLowerCase()}`,
    count: formatNumber(count),
    checked,
    empty: count === 0,
  };
}

function stepLabel(key: FacetKey, value: string, query: SearchQuery): string {
  if (key === 'pay') return payLabel(Number(value), query);
  const known = facetOf(key).options?.find((option) => option.value === value);
  return known?.label ?? value;
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

function toChips(answer: SearchAnswer): SearchPage['chips'] {
  const { query } = answer;
  const chips: SearchPage['chips'] = [];
  if (query.text !== '') {
    chips.push({
      label: `“${query.text}”`,
      name: `words ${query.text}`,
      href: searchHref(withText(query, '')),
    });
  }
  for (const key of facetKeys) {
    const facet = facetOf(key);
    const value = query.filters[key];
    if (value === undefined) continue;
    if (typeof value === 'number') {
      const label = numberLabel(key, value, query);
      chips.push({ label, name: label, href: searchHref(withoutFilter(query, key)) });
      continue;
    }
    for (const one of facet.serialize(value)) {
      const label = facet.kind === 'flag' ? facet.label : valueLabel(key, one, answer);
      const alone = facet.kind === 'flag' || (plainChips.has(key) && one !== UNSTATED);
      const full = alone ? label : `${facet.label}: ${label.charAt(0).toLowerCase()}${label.slice(1)}`;
      chips.push({
        label: full,
        name: `${facet.label}: ${label}`,
        href: searchHref(withoutFilter(query, key, one)),
      });
    }
  }
  return chips;
}

/** Where silence of the adverts decides: said with the number, and with the link that decides otherwise. */
function toAsides(answer: SearchAnswer): SearchPage['asides'] {
  const { query, facets, heldBack } = answer;
  const unstated = (key: FacetKey) => facets[key].find(({ value }) => value === UNSTATED)?.count ?? 0;
  const asides: SearchPage['asides'] = [];
  const keepers = [
    ['pay', 'pay-stated', 'state no pay and stay in the list'],
    ['years', 'years-stated', 'name no years and stay in the list'],
  ] as const;
  for (const [key, statedKey, words] of keepers) {
    const value = query.filters[key];
    if (value === undefined) continue;
    const out = heldBack[key] ?? 0;
    if (out > 0) {
      const asks = key === 'pay' ? 'pay less' : 'ask for more years';
      asides.push({
        text: `${formatCount(out, 'role')} ${asks}.`,
        action: 'Show them',
        href: searchHref(withoutFilter(query, key)),
      });
    }
    const silent = unstated(statedKey);
    if (silent > 0 && query.filters[statedKey] === undefined) {
      asides.push({
        text: `${formatCount(silent, 'role')} ${words}.`,
        action: 'Leave them out',
        href: searchHref(withFilter(query, statedKey, 'yes')),
      });
    }
  }
  for (const key of facetKeys) {
    const facet = facetOf(key);
    const chosen = chosenValues(query, key);
    if (facet.kind !== 'choice' || !facet.unstated || chosen.length === 0 || chosen.includes(UNSTATED))
      continue;
    const silent = unstated(key);
    if (silent > 0) {
      asides.push({
        text: `${facet.label}: ${formatCount(silent, 'role does', 'roles do')} not say.`,
        action: 'Include them',
        href: searchHref(withFilter(query, key, UNSTATED)),
      });
    }
  }
  return asides;
}

function toWays(answer: SearchAnswer): SearchPage['ways'] {
  if (answer.total > 0) return [];
  const { query } = answer;
  const ways = facetKeys
    .filter((key) => query.filters[key] !== undefined)
    .map((key) => ({
      text: `Without ${facetOf(key).label.toLowerCase()}`,
      found: answer.heldBack[key] ?? 0,
      href: searchHref(withoutFilter(query, key)),
    }));
  if (answer.withoutText !== null) {
    ways.push({
      text: `Without the words “${query.text}”`,
      found: answer.withoutText,
      href: searchHref(withText(query, '')),
    });
  }
  return ways
    .filter(({ found }) => found > 0)
    .sort((a, b) => b.found - a.found)
    .map(({ text, found, href }) => ({ text, count: formatCount(found, 'role'), href }));
}

function problemText({ parameter, value }: SearchProblem): string {
  const widened = 'It was left out, so the list may be wider than you meant.';
  if (value === null) return `“${parameter}” is not a filter here. ${widened}`;
  const label = (facetKeys as string[]).includes(parameter)
    ? facetOf(parameter as FacetKey).label
    : parameter;
  return `“${value}” means nothing to the filter “${label}”. ${widened}`;
}

/** `shown` is how many postings this page holds. */
export function toSearchPage(
  answer: SearchAnswer,
  shown: number,
  problems: readonly SearchProblem[],
): SearchPage {
  const { query, total, offset } = answer;
  const unknown = answer.unknown.map(({ facet, value }) => ({ parameter: facet, value }));
  const groups = facetKeys.filter(
    (key) =>
      !drawnWithNumber.has(key) &&
      facetOf(key).modifies === null &&
      (query.filters[key] !== undefined ||
        (!drawnWhenChosen.has(key) && (facetOf(key).options !== null || answer.facets[key].length > 0))),
  );
  const sorts: [Sort, string][] = [
    ...(query.text === '' ? [] : [['relevance', 'Best match'] as [Sort, string]]),
    ['newest', 'Newest'],
    ['pay', 'Highest pay'],
  ];
  const chips = toChips(answer);
  return {
    heading: query.text === '' ? 'Open roles' : `Open roles for “${query.text}”`,
    status:
      total === 0
        ? 'No open role matches'
        : `${formatCount(total, 'open role')}${chips.length > 0 ? ' match' : ''}${chips.length > 0 && total === 1 ? 'es' : ''}`,
    range:
      shown > 0 && (offset > 0 || answer.next !== null)
        ? `${formatNumber(offset + 1)}–${formatNumber(offset + shown)}`
        : null,
    text: query.text,
    sort: query.sort,
    sorts: sorts.map(([sort, label]) => ({
      label,
      href: searchHref(withSort(query, sort)),
      current: query.sort === sort,
    })),
    groups: groups.map((key) => toGroup(key, answer)),
    activeCount: chips.length,
    chips,
    clearHref: searchHref({ text: '', sort: 'newest', filters: {}, after: null }),
    asides: toAsides(answer),
    problems: [...problems, ...unknown].map(problemText),
    corrected: answer.corrected && {
      ...answer.corrected,
      // Words in quotation marks are taken as they are.
      insteadHref: searchHref(withText(query, answer.corrected.from.replace(/[^\s"“”„]+/g, '"$&"'))),
    },
    some: answer.some,
    ways: toWays(answer),
    next:
      answer.next === null
        ? null
        : {
            href: searchHref({ ...query, after: answer.next }),
            text: `Next ${Math.min(shown, total - offset - shown)} roles`,
          },
    firstHref: offset > 0 ? searchHref({ ...query, after: null }) : null,
    hidden: [
      ...(query.sort === (query.text === '' ? 'newest' : 'relevance')
        ? []
        : [{ name: 'sort', value: query.sort }]),
      ...facetKeys
        .filter((key) => facetOf(key).modifies !== null)
        .flatMap((key) => chosenValues(query, key).map((value) => ({ name: key, value }))),
    ],
  };
}
