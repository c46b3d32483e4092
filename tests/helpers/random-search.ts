/** Random postings and random searches over them, small enough that most searches find something. */
import fc from 'fast-check';
import { type FacetKey, type Filters, facetKeys, facetOf, UNSTATED } from '#lib/search/facets.ts';
import { type SearchQuery, SORTS } from '#lib/search/query.ts';
import type { GivenPosting } from './insert-postings.ts';

export const now = new Date('2026-11-24T12:00:00Z');
const dayMs = 86_400_000;

const words =
  'engineer engineers engineering engine developer developers senior staff machine learning ml data scientist analyst analytics manager managing product python rust react remote berlin entwickler entwicklerin entwicklung datenbank datenbanken designer design front end frontend swe software the of and for in c++ node.js équipe équipes go golang kubernetes k8s 機械学習 エンジニア café sales account executive nurse nursing'.split(
    ' ',
  );
const cities = [
  { city: 'Seattle', region: 'WA', country: 'US', lat: 47.6, lng: -122.33 },
  { city: 'Tacoma', region: 'WA', country: 'US', lat: 47.25, lng: -122.44 },
  { city: 'Portland', region: 'OR', country: 'US', lat: 45.52, lng: -122.68 },
  { city: 'Berlin', region: null, country: 'DE', lat: 52.52, lng: 13.4 },
  { city: 'Potsdam', region: null, country: 'DE', lat: 52.39, lng: 13.06 },
  { city: 'Lyon', region: null, country: 'FR', lat: null, lng: null },
  { city: null, region: 'WA', country: 'US', lat: null, lng: null },
  { city: null, region: null, country: 'DE', lat: 51, lng: 9 },
];
const technologies = ['Python', 'C++', 'Node.js', 'PostgreSQL', 'Go', 'Rust', 'React'];
const companies = Array.from({ length: 9 }, (_, index) => `Company ${index}`);
export const traitsOf = (company: string) => ['yc', 'series-a', 'climate'].slice(Number(company.at(-1)) % 4);

const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 3 });
const sentence = (most: number) =>
  fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: most }).map((chosen) => chosen.join(' '));
const daysAgo = (most: number) =>
  fc.integer({ min: 0, max: most * 24 }).map((hours) => new Date(now.getTime() - hours * 3_600_000));

export const posting: fc.Arbitrary<GivenPosting> = fc.record({
  title: sentence(4),
  company: fc.constantFrom(...companies, 'Company 0', 'Company 0', 'Company 0'),
  state: fc.constantFrom('open', 'open', 'open', 'open', 'closed', 'pending'),
  workplace: orNull(fc.constantFrom('remote', 'remote', 'hybrid', 'onsite')),
  remoteWithin: fc.constantFrom([], ['US'], ['US'], ['EU'], ['DE', 'EU'], ['BR']),
  remoteLimits: fc.constantFrom([], [], ['-WA'], ['+WA', '+TX'], ['-WA', '@CT', '@ET'], ['@PT']),
  function: orNull(fc.constantFrom('engineering', 'design', 'sales')),
  seniority: orNull(fc.constantFrom('senior', 'lead', 'intern')),
  employmentType: orNull(fc.constantFrom('FULL_TIME', 'PART_TIME')),
  yearsMin: orNull(fc.constantFrom(0, 2, 3.5, 5, 10, 20)),
  visa: orNull(fc.constantFrom('yes', 'no')),
  education: orNull(fc.constantFrom('bachelor', 'none')),
  language: orNull(fc.constantFrom('en', 'de', 'fr', 'ja')),
  technologies: fc.subarray(technologies, { maxLength: 4 }),
  pay: fc.option(
    fc.tuple(fc.integer({ min: 20, max: 250 }), fc.integer({ min: 0, max: 60 })).map(([min, more]) => ({
      min: min * 1000,
      max: (min + more) * 1000,
      currency: 'USD',
      period: 'year',
    })),
    { nil: undefined },
  ),
  places: fc.subarray(cities, { maxLength: 3 }),
  postedAt: orNull(daysAgo(120)),
  firstSeenAt: daysAgo(60),
  html: fc
    .array(sentence(14), { maxLength: 4 })
    .map((parts) => parts.map((part) => `<p>${part}</p>`).join('')),
}) as fc.Arbitrary<GivenPosting>;

/** What people type: words, halves and misspellings of them, phrases, exclusions, fields. */
const typed = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  { weight: 1, arbitrary: fc.constantFrom('enginer', 'develper', 'pyhton', 'kuberntes', 'xylophone') },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom(...words), fc.nat(6)).map(([word, n]) => word.slice(0, n + 2)),
  },
  { weight: 1, arbitrary: fc.constantFrom(...words).map((word) => `${word.slice(0, 3)}*`) },
  { weight: 2, arbitrary: sentence(3).map((text) => `"${text}"`) },
  { weight: 1, arbitrary: fc.constantFrom(...words).map((word) => `-${word}`) },
  { weight: 1, arbitrary: fc.constantFrom(...words).map((word) => `title:${word}`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'company:company',
      '-company:0',
      'company:"company 3"',
      '-"machine learning"',
      '"engineer"',
    ),
  },
);
const text = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 5, arbitrary: fc.array(typed, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' ')) },
);

const openValues: Partial<Record<FacetKey, string[]>> = {
  place: ['seattle-wa-us', 'wa-us', 'portland-or-us', 'berlin-de', 'germany', 'lyon-fr', 'de', 'france'],
  'remote-from': ['us', 'us-wa', 'us-tx', 'de', 'br', 'jp'],
  tech: technologies,
  'all-tech': technologies,
  company: ['company-0', 'company-3', 'company-5'],
  'not-company': ['company-0', 'company-1'],
  language: ['en', 'de', 'fr'],
  trait: ['yc', 'series-a', 'climate'],
  source: ['greenhouse', 'ashby'],
};

function chosen(key: FacetKey): fc.Arbitrary<unknown> {
  const facet = facetOf(key);
  const options = facet.options?.map(({ value }) => value) ?? openValues[key] ?? [];
  const values = facet.unstated ? [...options, UNSTATED] : options;
  const given =
    facet.kind === 'choice'
      ? fc.subarray(values, { minLength: 1, maxLength: key === 'currency' ? 1 : Math.min(4, values.length) })
      : fc
          .constantFrom(...values, ...(facet.kind === 'number' ? ['7', '42', '81000'] : []))
          .map((value) => [value]);
  return given.map((list) => facet.parse(list).value);
}

const filters = fc.subarray(facetKeys, { maxLength: 4 }).chain((keys) =>
  fc.tuple(...keys.map(chosen)).map((values) => {
    const entries = keys.map((key, index) => [key, values[index]] as const);
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Filters;
  }),
);

export const searches: fc.Arbitrary<SearchQuery> = fc.record({
  text,
  sort: fc.constantFrom(...SORTS),
  filters,
  // Bellevue, and Charlottenburg.
  centres: fc.subarray([
    { lat: 47.61, lng: -122.2 },
    { lat: 52.52, lng: 13.3 },
  ]),
  after: fc.constant(null),
});

/** Dates of postings that tie: the order by id decides. */
export const tied = (given: GivenPosting): GivenPosting => ({
  ...given,
  postedAt: null,
  firstSeenAt: new Date(now.getTime() - dayMs),
});
