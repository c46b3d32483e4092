/** Translates the facets of a search into SQL over `posting p`. One condition a facet; pure. */
import {
  activeFacets,
  type FacetKey,
  type Filters,
  facetOf,
  type ManyField,
  type OneField,
  UNSTATED,
} from './facets.ts';
import { toUsd } from './pay-currency.ts';
import { countryOfSlug, regionsCovering } from './regions.ts';
import { type Residence, tokensOfState, toResidence } from './remote-limits.ts';

/** Parameters of one statement: `add` answers with the placeholder. */
export class Parameters {
  readonly values: unknown[] = [];
  add(value: unknown, type: string): string {
    this.values.push(value);
    return `$${this.values.length}::${type}`;
  }
}

/** What is read of a row `p` of `posting`; null is *not stated*. */
export const columnOf: Record<OneField, string> = {
  workplace: 'p.workplace',
  function: 'p.function',
  seniority: 'p.seniority',
  employmentType: 'p.employment_type',
  visa: 'p.visa',
  education: 'p.education',
  language: 'p.language',
  source: '(SELECT ats FROM board WHERE board.id = p.board_id)',
};

/** A list read of a row `p` of `posting`; empty is *not stated*. */
export const listOf: Record<ManyField, string> = {
  technologies: 'p.technologies',
  traits: '(SELECT traits FROM company WHERE company.id = p.company_id)',
};

/** The top of the stated pay in US dollars a year; null when none is stated or it cannot be compared. */
export const payYear = 'greatest(p.pay_max_year_usd, p.pay_min_year_usd)';
export const payIsStated = '(p.pay_min IS NOT NULL OR p.pay_max IS NOT NULL)';
/** When the role was listed: first seen by us, or the employer's date when that is earlier. */
export const listedAt = 'least(p.posted_at, p.first_seen_at)';

/** A city is within itself; within a region (a place without a city) is every place of that region. */
export function isWithin(place: string, wanted: string): string {
  return `(${place}.id = ${wanted}.id OR (${wanted}.city IS NULL AND ${wanted}.region = ${place}.region AND ${wanted}.country = ${place}.country))`;
}

const dayMs = 86_400_000;

function anyOf(parts: (string | null)[]): string {
  const given = parts.filter((part) => part !== null);
  return given.length > 0 ? `(${given.join(' OR ')})` : 'true';
}

function toStored(field: OneField, value: string): string {
  return field === 'employmentType' ? value.toUpperCase().replaceAll('-', '_') : value;
}

/** coversResidence in SQL. */
function livesWithin({ country, state }: Residence, parameters: Parameters): string {
  const codes = parameters.add(regionsCovering(country), 'text[]');
  const inCountry = `(p.remote_within = '{}' OR p.remote_within && ${codes})`;
  if (state === null) return inCountry;
  const { lets, keeps } = tokensOfState(state);
  const isListed = `EXISTS (SELECT FROM unnest(p.remote_limits) AS token WHERE token ~ '^[+@]')`;
  return `(${inCountry} AND NOT p.remote_limits && ${parameters.add([keeps], 'text[]')}
    AND (p.remote_limits && ${parameters.add(lets, 'text[]')} OR NOT ${isListed}))`;
}

/** What the filters have to be read with. */
export interface ConditionContext {
  now: Date;
  /** Ids of the places around the chosen ones; see lib/search/places-around.ts. */
  placesAround: readonly number[];
}

/** The condition of one facet. */
function condition(
  key: FacetKey,
  filters: Filters,
  context: ConditionContext,
  parameters: Parameters,
): string {
  const { reads } = facetOf(key);
  const chosen = filters[key];
  const list = Array.isArray(chosen) ? (chosen as readonly string[]) : [];
  const stated = list.filter((value) => value !== UNSTATED);
  const unstated = list.includes(UNSTATED);
  switch (reads.how) {
    case 'one-of': {
      const column = columnOf[reads.field];
      const values = stated.map((value) => toStored(reads.field, value));
      return anyOf([
        values.length > 0 ? `${column} = ANY(${parameters.add(values, 'text[]')})` : null,
        unstated ? `${column} IS NULL` : null,
      ]);
    }
    case 'any-of': {
      const column = listOf[reads.field];
      return anyOf([
        stated.length > 0 ? `${column} && ${parameters.add(stated, 'text[]')}` : null,
        unstated ? `${column} = '{}'` : null,
      ]);
    }
    case 'all-of':
      return `${listOf[reads.field]} @> ${parameters.add(stated, 'text[]')}`;
    case 'place': {
      const countries = stated.map(countryOfSlug).filter((code) => code !== null);
      const cities = stated.filter((value) => countryOfSlug(value) === null);
      return anyOf([
        cities.length > 0
          ? `EXISTS (SELECT 1 FROM posting_place pp JOIN place ON place.id = pp.place_id
               JOIN place wanted ON ${isWithin('place', 'wanted')}
               WHERE pp.posting_id = p.id AND wanted.slug = ANY(${parameters.add(cities, 'text[]')}))`
          : null,
        context.placesAround.length > 0
          ? `EXISTS (SELECT FROM posting_place pp WHERE pp.posting_id = p.id
               AND pp.place_id = ANY(${parameters.add(context.placesAround, 'int[]')}))`
          : null,
        countries.length > 0 ? `p.countries && ${parameters.add(countries, 'text[]')}` : null,
        unstated ? "p.places = '[]'" : null,
      ]);
    }
    case 'remote-from': {
      const open = stated.map(toResidence).map((residence) => livesWithin(residence, parameters));
      return `(p.workplace = 'remote' AND ${anyOf(open)})`;
    }
    case 'company':
      return `p.company_id IN (SELECT id FROM company WHERE slug = ANY(${parameters.add(stated, 'text[]')}))`;
    case 'other-company':
      return `p.company_id NOT IN (SELECT id FROM company WHERE slug = ANY(${parameters.add(stated, 'text[]')}))`;
    case 'pay-reaches': {
      const least = parameters.add(toUsd(Number(chosen), filters), 'float8');
      return `(${payYear} >= ${least} OR ${payYear} IS NULL)`;
    }
    case 'years-within':
      return `(p.years_min <= ${parameters.add(chosen, 'float8')} OR p.years_min IS NULL)`;
    case 'pay-is-stated':
      return anyOf([stated.length > 0 ? payIsStated : null, unstated ? `NOT ${payIsStated}` : null]);
    case 'years-are-stated':
      return anyOf([
        stated.length > 0 ? 'p.years_min IS NOT NULL' : null,
        unstated ? 'p.years_min IS NULL' : null,
      ]);
    case 'listed-within-days':
      return `${listedAt} >= ${parameters.add(new Date(context.now.getTime() - Number(chosen) * dayMs), 'timestamptz')}`;
    case 'kilometres-around':
    case 'pay-currency':
      return 'true';
  }
}

export interface FacetCondition {
  key: FacetKey;
  sql: string;
}

/** The conditions of all active facets, in the order of the table. */
export function facetConditions(
  filters: Filters,
  context: ConditionContext,
  parameters: Parameters,
): FacetCondition[] {
  return activeFacets(filters).map((key) => ({ key, sql: condition(key, filters, context, parameters) }));
}
