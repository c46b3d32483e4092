/** The page of results: chips, choices with counts, notices, paging; finished strings and links. Pure. */
import { type FacetKey, facetKeys, facetOf } from '#lib/search/facets.ts';
import {
  type SearchProblem,
  type Sort,
  searchHref,
  withoutFilter,
  withSort,
  withText,
} from '#lib/search/query.ts';
import { formatCount, formatNumber } from './format-number.ts';
import {
  choiceLabel,
  chosenValues,
  numberLabel,
  quoted,
  type SearchAnswer,
  valueLabel,
} from './search-answer.ts';
import { drawnFacets, type FacetGroup, toFacetGroup } from './search-groups.ts';
import { type Aside, toAsides, toNotes, toWays, type Way } from './search-notes.ts';

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
  /** How choices combine where it is not plain to see: "Either place will do". */
  notes: string[];
  /** What stays in or out because a posting does not say: counted, with the link that changes it. */
  asides: Aside[];
  problems: string[];
  /** Another text was searched for than the one typed. */
  corrected: { text: string; from: string; insteadHref: string } | null;
  /** No open role has all the words; those shown have some. */
  some: boolean;
  /** For no results: what each filter alone keeps out. */
  ways: Way[];
  next: { href: string; text: string } | null;
  firstHref: string | null;
  /** Kept by the form when filters are sent again. */
  hidden: { name: string; value: string }[];
}

function toChips(answer: SearchAnswer): SearchPage['chips'] {
  const { query } = answer;
  const chips: SearchPage['chips'] = [];
  if (query.text !== '') {
    chips.push({
      label: quoted(query.text),
      name: `words ${query.text}`,
      href: searchHref(withText(query, '')),
    });
  }
  for (const key of facetKeys) {
    const value = query.filters[key];
    if (value === undefined) continue;
    if (typeof value === 'number') {
      const label = numberLabel(key, value, query);
      chips.push({ label, name: label, href: searchHref(withoutFilter(query, key)) });
      continue;
    }
    for (const one of chosenValues(query, key)) {
      chips.push({
        label: choiceLabel(key, one, answer),
        name: `${facetOf(key).label}: ${valueLabel(key, one, answer)}`,
        href: searchHref(withoutFilter(query, key, one)),
      });
    }
  }
  return chips;
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
  const groups = drawnFacets(answer).map((key) => toFacetGroup(key, answer));
  const drawn = new Set<string>(groups.flatMap(({ modifier }) => modifier?.key ?? []));
  const sorts: [Sort, string][] = [
    ...(query.text === '' ? [] : [['relevance', 'Best match'] as [Sort, string]]),
    ['newest', 'Newest'],
    ['pay', 'Highest pay'],
  ];
  const chips = toChips(answer);
  return {
    heading: query.text === '' ? 'Open roles' : `Open roles for ${quoted(query.text)}`,
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
    groups,
    activeCount: chips.length,
    chips,
    clearHref: searchHref({ text: '', sort: 'newest', filters: {}, after: null }),
    notes: toNotes(answer),
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
        .filter((key) => facetOf(key).modifies !== null && !drawn.has(key))
        .flatMap((key) => chosenValues(query, key).map((value) => ({ name: key, value }))),
    ],
  };
}
