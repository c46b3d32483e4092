/** What the page of results says of a search: how choices combine, what silence decides, what each filter keeps out. Pure. */
import { type FacetKey, facetKeys, facetOf, UNSTATED } from '#lib/search/facets.ts';
import { searchHref, withFilter, withoutFilter, withText } from '#lib/search/query.ts';
import { formatCount } from './format-number.ts';
import {
  choiceLabel,
  chosenValues,
  numberLabel,
  payLabel,
  quoted,
  type SearchAnswer,
  unstatedCount,
  valueLabel,
} from './search-answer.ts';

const list = new Intl.ListFormat('en', { type: 'disjunction' });

/** How the choices are meant where it is not plain to see. */
export function toNotes(answer: SearchAnswer): string[] {
  const { query } = answer;
  const { pay, within, 'all-tech': allTech } = query.filters;
  const notes: string[] = [];
  const places = chosenValues(query, 'place').filter((value) => value !== UNSTATED);
  const names = list.format(places.map((value) => valueLabel('place', value, answer)));
  if (places.length > 1) notes.push(`Either place will do: ${names}.`);
  if (within !== undefined && places.length > 0)
    notes.push(`Cities within ${within} km of ${names} count as it.`);
  if (pay !== undefined)
    notes.push(`Ranges overlap: the top of the stated one reaches ${payLabel(pay, query)} a year.`);
  if ((allTech?.length ?? 0) > 1) notes.push('All of these technologies are named.');
  return notes;
}

export interface Aside {
  text: string;
  action: string;
  href: string;
}

const keepers = [
  {
    key: 'pay',
    statedKey: 'pay-stated',
    asksMore: ['role pays less', 'roles pay less'],
    stays: ['role states no pay and stays in the list', 'roles state no pay and stay in the list'],
    isOut: ['role states no pay and is left out', 'roles state no pay and are left out'],
  },
  {
    key: 'years',
    statedKey: 'years-stated',
    asksMore: ['role asks for more years', 'roles ask for more years'],
    stays: ['role names no years and stays in the list', 'roles name no years and stay in the list'],
    isOut: ['role names no years and is left out', 'roles name no years and are left out'],
  },
] as const;

const counted = (count: number, [one, many]: readonly [string, string]) =>
  `${formatCount(count, one, many)}.`;

/** Where silence of the adverts decides: said with the number, and with the link that decides otherwise. */
export function toAsides(answer: SearchAnswer): Aside[] {
  const { query, heldBack } = answer;
  const asides: Aside[] = [];
  for (const { key, statedKey, asksMore, stays, isOut } of keepers) {
    const out = heldBack[key] ?? 0;
    if (query.filters[key] !== undefined && out > 0) {
      asides.push({
        text: counted(out, asksMore),
        action: 'Show them',
        href: searchHref(withoutFilter(query, key)),
      });
    }
    const silent = unstatedCount(answer, statedKey);
    const stated = chosenValues(query, statedKey);
    if (silent === 0 || stated.includes(UNSTATED)) continue;
    if (stated.length > 0) {
      asides.push({
        text: counted(silent, isOut),
        action: 'Show them',
        href: searchHref(withoutFilter(query, statedKey)),
      });
    } else if (query.filters[key] !== undefined) {
      asides.push({
        text: counted(silent, stays),
        action: 'Leave them out',
        href: searchHref(withFilter(query, statedKey, 'yes')),
      });
    }
  }
  for (const key of facetKeys) {
    const facet = facetOf(key);
    const chosen = chosenValues(query, key);
    if (!facet.unstated || chosen.length === 0 || chosen.includes(UNSTATED)) continue;
    if (keepers.some(({ statedKey }) => statedKey === key)) continue;
    const silent = unstatedCount(answer, key);
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

export interface Way {
  text: string;
  count: string;
  href: string;
  /** Leaving it out alone brings nothing back. */
  empty: boolean;
}

/** A filter in words: "workplace: remote or hybrid", "pay reaches $300,000". */
function filterName(key: FacetKey, answer: SearchAnswer): string {
  const value = answer.query.filters[key];
  if (typeof value === 'number') return numberLabel(key, value, answer.query);
  const values = chosenValues(answer.query, key);
  if (key === 'pay-stated' || key === 'years-stated')
    return list.format(values.map((one) => choiceLabel(key, one, answer)));
  return `${facetOf(key).label}: ${list.format(values.map((one) => valueLabel(key, one, answer)))}`;
}

/** With no result: for each filter and the words what leaving it out alone would bring back, the most first. */
export function toWays(answer: SearchAnswer): Way[] {
  if (answer.total > 0) return [];
  const { query } = answer;
  const ways = facetKeys
    .filter((key) => query.filters[key] !== undefined && facetOf(key).modifies === null)
    .map((key) => ({
      text: `Without “${filterName(key, answer)}”`,
      found: answer.heldBack[key] ?? 0,
      href: searchHref(withoutFilter(query, key)),
    }));
  if (answer.withoutText !== null) {
    ways.push({
      text: `Without the words ${quoted(query.text)}`,
      found: answer.withoutText,
      href: searchHref(withText(query, '')),
    });
  }
  return ways
    .sort((a, b) => b.found - a.found)
    .map(({ text, found, href }) => ({
      text,
      count: found === 0 ? 'none' : formatCount(found, 'role'),
      href,
      empty: found === 0,
    }));
}
