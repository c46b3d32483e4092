/** Translates the facets of a search into SQL over `posting p`. One condition a facet; pure. */
import { type FacetKey, type Filters, facetKeys, facets, type OneField, UNSTATED } from './facets.ts';
import { countryOfSlug, regionsCovering } from './regions.ts';

/** Parameters of one statement: `add` answers with the placeholder. */
export class Parameters {
  readonly values: unknown[] = [];
  add(value: unknown, type: string): string {
    this.values.push(value);
    return `$${this.values.length}::${type}`;
  }
}

/** What the database knows of the chosen words; see lib/db/search-values.ts. */
export interface ResolvedValues {
  /** City slug → ids of places. */
  places: ReadonlyMap<string, readonly number[]>;
  /** Company slug → id. */
  companies: ReadonlyMap<string, string>;
  /** Technology as asked → spellings in use. */
  technologies: ReadonlyMap<string, readonly string[]>;
}

export const columnOf: Record<OneField, string> = {
  workplace: 'workplace',
  function: 'function',
  seniority: 'seniority',
  employmentType: 'employment_type',
  visa: 'visa',
  education: 'education',
  language: 'language',
};

/** The top of the stated pay in US dollars a year; null when none is stated or it cannot be compared. */
export const payYear = 'greatest(p.pay_max_year_usd, p.pay_min_year_usd)';
export const payIsStated = '(p.pay_min IS NOT NULL OR p.pay_max IS NOT NULL)';
/** When the role was listed: first seen by us, or the employer's date when that is earlier. */
export const listedAt = 'least(p.posted_at, p.first_seen_at)';

const dayMs = 86_400_000;

function anyOf(parts: (string | null)[]): string {
  const given = parts.filter((part) => part !== null);
  return given.length > 0 ? `(${given.join(' OR ')})` : 'true';
}

function toStored(field: OneField, value: string): string {
  return field === 'employmentType' ? value.toUpperCase().replaceAll('-', '_') : value;
}

/** The condition of one facet, or null when nothing of its choice is known here (the search is then wider). */
function condition(
  key: FacetKey,
  filters: Filters,
  resolved: ResolvedValues,
  now: Date,
  parameters: Parameters,
): string | null {
  const { reads } = facets[key];
  const chosen = filters[key];
  const list = Array.isArray(chosen) ? (chosen as readonly string[]) : [];
  const stated = list.filter((value) => value !== UNSTATED);
  const unstated = list.includes(UNSTATED);
  switch (reads.how) {
    case 'one-of': {
      const column = `p.${columnOf[reads.field]}`;
      const values = stated.map((value) => toStored(reads.field, value));
      return anyOf([
        values.length > 0 ? `${column} = ANY(${parameters.add(values, 'text[]')})` : null,
        unstated ? `${column} IS NULL` : null,
      ]);
    }
    case 'any-of': {
      const names = stated.flatMap((value) => resolved.technologies.get(value) ?? []);
      if (names.length === 0 && !unstated) return null;
      return anyOf([
        names.length > 0 ? `p.technologies && ${parameters.add(names, 'text[]')}` : null,
        unstated ? "p.technologies = '{}'" : null,
      ]);
    }
    case 'place': {
      const ids = stated.flatMap((value) => resolved.places.get(value) ?? []);
      const countries = stated.map(countryOfSlug).filter((code) => code !== null);
      if (ids.length === 0 && countries.length === 0 && !unstated) return null;
      return anyOf([
        ids.length > 0
          ? `EXISTS (SELECT 1 FROM posting_place pp WHERE pp.posting_id = p.id AND pp.place_id = ANY(${parameters.add(ids, 'int[]')}))`
          : null,
        countries.length > 0 ? `p.countries && ${parameters.add(countries, 'text[]')}` : null,
        unstated ? "p.places = '[]'" : null,
      ]);
    }
    case 'remote-from': {
      const codes = [...new Set(stated.flatMap((value) => regionsCovering(value.toUpperCase())))];
      const open = `p.remote_within = '{}' OR p.remote_within && ${parameters.add(codes, 'text[]')}`;
      return `(p.workplace = 'remote' AND (${open}))`;
    }
    case 'company': {
      const ids = stated.map((value) => resolved.companies.get(value)).filter((id) => id !== undefined);
      return ids.length > 0 ? `p.company_id = ANY(${parameters.add(ids, 'uuid[]')})` : null;
    }
    case 'pay-reaches':
      return `(${payYear} >= ${parameters.add(chosen, 'float8')} OR ${payYear} IS NULL)`;
    case 'years-within':
      return `(p.years_min <= ${parameters.add(chosen, 'float8')} OR p.years_min IS NULL)`;
    case 'pay-is-stated':
      return payIsStated;
    case 'years-are-stated':
      return 'p.years_min IS NOT NULL';
    case 'listed-within-days':
      return `${listedAt} >= ${parameters.add(new Date(now.getTime() - Number(chosen) * dayMs), 'timestamptz')}`;
  }
}

export interface FacetCondition {
  key: FacetKey;
  sql: string;
}

/** The conditions of all active facets, in the order of the table. */
export function facetConditions(
  filters: Filters,
  resolved: ResolvedValues,
  now: Date,
  parameters: Parameters,
): FacetCondition[] {
  const conditions: FacetCondition[] = [];
  for (const key of facetKeys) {
    if (filters[key] === undefined) continue;
    const sql = condition(key, filters, resolved, now, parameters);
    if (sql !== null) conditions.push({ key, sql });
  }
  return conditions;
}
