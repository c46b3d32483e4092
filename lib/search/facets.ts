/**
 * The one table of what a search can be narrowed by. From it follow the query's type, URL parsing, links, the engines'
 * conditions and counts, and the form. A key is also the URL's parameter. Laws (tests/lib/search): junk widens the search
 * and is named, `parse(serialize(v)) = v`, defaults stay out of the URL, a facet's count ignores its own choice.
 */
import { EDUCATIONS, EMPLOYMENT_TYPES, FUNCTIONS, SENIORITIES, VISAS, WORKPLACES } from '#lib/posting.ts';
import { languageName } from '#lib/views/country-names.ts';
import {
  educationLabels,
  employmentTypeLabels,
  functionLabels,
  seniorityLabels,
  visaLabels,
  workplaceLabels,
} from '#lib/views/labels.ts';
import { slugify } from './regions.ts';
import { readResidence } from './remote-limits.ts';

/** The choice "the posting does not say". */
export const UNSTATED = 'unstated';

const mostChoices = 20;

/** What is read of a posting, in words every engine can translate. */
export type Reads =
  /** One value of a closed or open list; null is *not stated*. */
  | { how: 'one-of'; field: OneField }
  /** Any of a set; the empty set is *not stated*. */
  | { how: 'any-of'; field: ManyField }
  /** All of a set. */
  | { how: 'all-of'; field: ManyField }
  /** A city or region by its slug or a country by its name's slug; either of several. */
  | { how: 'place' }
  /** Narrows nothing by itself: so many kilometres around a chosen city are that place, too. */
  | { how: 'kilometres-around' }
  /** Remote, and one may live in this country, or this state of the United States, as far as is said. */
  | { how: 'remote-from' }
  | { how: 'company' }
  /** Not by one of these companies. */
  | { how: 'other-company' }
  /** The top of the stated pay reaches the number, a year, in the chosen currency. Unstated pay stays in. */
  | { how: 'pay-reaches' }
  /** Narrows nothing by itself: the money that the pay is given in. */
  | { how: 'pay-currency' }
  /** The years asked for are at most the number. Unstated years stay in. */
  | { how: 'years-within' }
  | { how: 'pay-is-stated' }
  | { how: 'years-are-stated' }
  /** First seen (or dated by the employer, whichever is earlier) at most so many days ago. */
  | { how: 'listed-within-days' };

export type OneField =
  | 'workplace'
  | 'function'
  | 'seniority'
  | 'employmentType'
  | 'visa'
  | 'education'
  | 'language'
  | 'source';

export type ManyField = 'technologies' | 'traits';

export interface Option {
  value: string;
  label: string;
}

/** What `parse` made of the values of one parameter; `refused` are the ones it could not use, as they came. */
export interface Parsed<V> {
  value: V | undefined;
  refused: string[];
}

export interface Facet<V> {
  kind: 'choice' | 'number';
  label: string;
  /** One sentence beside the control: what the choice means. */
  hint: string | null;
  reads: Reads;
  /** Closed list in its natural order, suggested steps of a number, or null for an open list. */
  options: readonly Option[] | null;
  /** Whether *not stated* is one of the choices. */
  unstated: boolean;
  /** It only changes what this other facet means. It has no counts and holds nothing back. */
  modifies: 'place' | 'pay' | null;
  parse(values: readonly string[]): Parsed<V>;
  serialize(value: V): string[];
}

function toOptions<T extends string>(values: readonly T[], labels: Record<T, string>): Option[] {
  return values.map((value) => ({ value: value.toLowerCase().replaceAll('_', '-'), label: labels[value] }));
}

/** Several of a list, any of which will do. `read` turns what was typed into a value, or null. */
function choice(
  facet: Pick<Facet<never>, 'label' | 'reads'> & {
    hint?: string;
    options?: readonly Option[];
    unstated?: boolean;
    read?: (text: string) => string | null;
    /** At most so many choices; 20 when not said. */
    most?: number;
    modifies?: 'pay';
  },
): Facet<readonly string[]> {
  const options = facet.options ?? null;
  const unstated = facet.unstated ?? false;
  const most = facet.most ?? mostChoices;
  const read =
    facet.read ?? ((text: string) => options?.find((o) => o.value === text.toLowerCase())?.value ?? null);
  const order = (value: string) =>
    value === UNSTATED ? Number.MAX_SAFE_INTEGER : (options?.findIndex((o) => o.value === value) ?? 0);
  return {
    kind: 'choice',
    label: facet.label,
    hint: facet.hint ?? null,
    reads: facet.reads,
    options,
    unstated,
    modifies: facet.modifies ?? null,
    parse(values) {
      const chosen = new Set<string>();
      const refused: string[] = [];
      for (const given of values) {
        const text = given.trim();
        if (text === '') continue;
        const value = unstated && text.toLowerCase() === UNSTATED ? UNSTATED : read(text);
        if (value === null || (chosen.size >= most && !chosen.has(value))) refused.push(given);
        else chosen.add(value);
      }
      const value = [...chosen].sort((a, b) => order(a) - order(b) || (a < b ? -1 : a > b ? 1 : 0));
      return { value: value.length > 0 ? value : undefined, refused };
    },
    serialize: (value) => [...value],
  };
}

/** One whole number between `min` and `max`; `220k` and `$220,000` are read too. */
function number(
  facet: Pick<Facet<never>, 'label' | 'reads'> & {
    hint: string;
    min: number;
    max: number;
    options: readonly Option[];
    modifies?: 'place';
  },
): Facet<number> {
  const read = (text: string) => {
    const match = /^[$€£]?(\d{1,9}(?:[,_' ]\d{3}){0,3}|\d{1,9})(k)?$/i.exec(text.trim());
    if (match?.[1] === undefined) return null;
    const value = Number(match[1].replace(/\D/g, '')) * (match[2] ? 1000 : 1);
    return value >= facet.min && value <= facet.max ? value : null;
  };
  return {
    kind: 'number',
    label: facet.label,
    hint: facet.hint,
    reads: facet.reads,
    options: facet.options,
    unstated: false,
    modifies: facet.modifies ?? null,
    parse(values) {
      let value: number | undefined;
      const refused: string[] = [];
      for (const given of values) {
        if (given.trim() === '') continue;
        const number = value === undefined ? read(given) : null;
        if (number === null) refused.push(given);
        else value = number;
      }
      return { value, refused };
    },
    serialize: (value) => [String(value)],
  };
}

const steps = (values: readonly number[], label: (value: number) => string): Option[] =>
  values.map((value) => ({ value: String(value), label: label(value) }));

const slug = (text: string) => {
  const value = slugify(text);
  return value !== '' && value.length <= 100 ? value : null;
};

const technology = (text: string) => (text.length <= 60 && !/\p{C}/u.test(text) ? text : null);

/** Money that pay can be asked for in besides US dollars. */
const currencies = [
  'EUR',
  'GBP',
  'CAD',
  'AUD',
  'CHF',
  'SEK',
  'NOK',
  'DKK',
  'PLN',
  'SGD',
  'INR',
  'JPY',
  'BRL',
];

export const facets = {
  workplace: choice({
    label: 'Workplace',
    reads: { how: 'one-of', field: 'workplace' },
    options: toOptions(WORKPLACES, workplaceLabels),
    unstated: true,
  }),
  place: choice({
    label: 'Place',
    hint: 'A city or a country; either of several.',
    reads: { how: 'place' },
    unstated: true,
    read: slug,
  }),
  within: number({
    label: 'Kilometres around',
    hint: 'Cities so near to a chosen one count as it.',
    reads: { how: 'kilometres-around' },
    min: 1,
    max: 500,
    options: steps([10, 25, 50, 100, 200], (km) => `${km} km`),
    modifies: 'place',
  }),
  pay: number({
    label: 'Pay at least',
    hint: 'A year. Ranges overlap: the top of the stated one has to reach it. Roles that state no pay stay in.',
    reads: { how: 'pay-reaches' },
    min: 1,
    max: 1_000_000_000,
    options: steps([50, 75, 100, 125, 150, 175, 200, 250, 300], (k) => `$${k},000`).map((step) => ({
      value: `${step.value}000`,
      label: step.label,
    })),
  }),
  currency: choice({
    label: 'Currency',
    hint: 'Other money is converted to compare it, at rates that are a few months old. US dollars when not said.',
    reads: { how: 'pay-currency' },
    options: currencies.map((code) => ({ value: code.toLowerCase(), label: code })),
    most: 1,
    modifies: 'pay',
  }),
  'pay-stated': choice({
    label: 'Pay stated',
    reads: { how: 'pay-is-stated' },
    options: [{ value: 'yes', label: 'Yes' }],
    unstated: true,
  }),
  years: number({
    label: 'I have … years of experience',
    hint: 'Leaves out roles that ask for more. Roles that name no number stay in.',
    reads: { how: 'years-within' },
    min: 0,
    max: 60,
    options: steps([0, 1, 2, 3, 5, 8, 10, 15], (n) => (n === 1 ? '1 year' : `${n} years`)),
  }),
  'years-stated': choice({
    label: 'Years stated',
    reads: { how: 'years-are-stated' },
    options: [{ value: 'yes', label: 'Yes' }],
    unstated: true,
  }),
  function: choice({
    label: 'Function',
    reads: { how: 'one-of', field: 'function' },
    options: toOptions(FUNCTIONS, functionLabels),
    unstated: true,
  }),
  level: choice({
    label: 'Level',
    hint: 'As the title says it.',
    reads: { how: 'one-of', field: 'seniority' },
    options: toOptions(SENIORITIES, seniorityLabels),
    unstated: true,
  }),
  'remote-from': choice({
    label: 'Remote, living in',
    hint: 'A country, or a state of the US. Remote roles open to people who live there, and those that name no limit.',
    reads: { how: 'remote-from' },
    read: readResidence,
  }),
  tech: choice({
    label: 'Technology',
    hint: 'Any of those chosen.',
    reads: { how: 'any-of', field: 'technologies' },
    unstated: true,
    read: technology,
  }),
  'all-tech': choice({
    label: 'All of these technologies',
    hint: 'Every one of those chosen.',
    reads: { how: 'all-of', field: 'technologies' },
    read: technology,
  }),
  visa: choice({
    label: 'Visa sponsorship',
    reads: { how: 'one-of', field: 'visa' },
    options: toOptions(VISAS, visaLabels),
    unstated: true,
  }),
  degree: choice({
    label: 'Degree asked for',
    reads: { how: 'one-of', field: 'education' },
    options: toOptions(EDUCATIONS, educationLabels),
    unstated: true,
  }),
  type: choice({
    label: 'Employment',
    reads: { how: 'one-of', field: 'employmentType' },
    options: toOptions(EMPLOYMENT_TYPES, employmentTypeLabels),
    unstated: true,
  }),
  company: choice({ label: 'Company', reads: { how: 'company' }, read: slug }),
  'not-company': choice({ label: 'Without company', reads: { how: 'other-company' }, read: slug }),
  trait: choice({
    label: 'Company is',
    hint: 'Any of those chosen.',
    reads: { how: 'any-of', field: 'traits' },
    read: slug,
  }),
  source: choice({
    label: 'Source',
    hint: 'The kind of board the role was read from.',
    reads: { how: 'one-of', field: 'source' },
    read: slug,
  }),
  language: choice({
    label: 'Language of the advert',
    reads: { how: 'one-of', field: 'language' },
    unstated: true,
    read: (text) => (languageName(text.toLowerCase()) === null ? null : text.toLowerCase()),
  }),
  posted: number({
    label: 'Listed within',
    hint: 'Counted from the day we first saw the role, or from the employer’s own date when that is earlier.',
    reads: { how: 'listed-within-days' },
    min: 1,
    max: 365,
    options: steps([1, 3, 7, 14, 30, 90], (n) => (n === 1 ? '24 hours' : `${n} days`)),
  }),
} as const;

export type FacetKey = keyof typeof facets;
type ValueOf<F> = F extends Facet<infer V> ? V : never;
/** What has been chosen; an absent key does not narrow. */
export type Filters = { readonly [K in FacetKey]?: ValueOf<(typeof facets)[K]> };

export const facetKeys = Object.keys(facets) as FacetKey[];

/** The facet of a key with its value's type widened, for code that treats all facets alike. */
export function facetOf(key: FacetKey): Facet<unknown> {
  return facets[key] as Facet<unknown>;
}

/** The facets that narrow, in the order of the table. */
export const activeFacets = (filters: Filters): FacetKey[] =>
  facetKeys.filter((key) => filters[key] !== undefined && facetOf(key).modifies === null);
