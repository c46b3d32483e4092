import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FacetKey, type Filters, facetKeys, facetOf, facets, UNSTATED } from '#lib/search/facets.ts';
import {
  defaultSort,
  emptyQuery,
  parseSearch,
  type SearchQuery,
  SORTS,
  searchHref,
  searchString,
  withFilter,
  withoutFilter,
  withSort,
  withText,
} from '#lib/search/query.ts';

const parse = (search: string) => parseSearch(new URLSearchParams(search));

/** Values as people and links write them, for each facet; open lists get words that look right. */
function valuesOf(key: FacetKey): fc.Arbitrary<string[]> {
  const facet = facetOf(key);
  if (facet.kind === 'number') {
    const max = key === 'pay' ? 1_000_000 : key === 'years' ? 60 : 365;
    return fc.integer({ min: 1, max }).map((value) => [String(value)]);
  }
  const open: Partial<Record<FacetKey, string[]>> = {
    place: ['seattle-wa-us', 'germany', 'berlin-de', 'springfield'],
    'remote-from': ['us', 'de', 'br', 'us-wa'],
    tech: ['Python', 'C++', 'Node.js', 'C#', 'R & D'],
    company: ['acme', 'acme-robotics'],
    language: ['de', 'en', 'fr'],
    'all-tech': ['Python', 'C++'],
    'not-company': ['acme', 'acme-robotics'],
    trait: ['yc', 'series-a'],
    source: ['ashby', 'greenhouse'],
  };
  const known = facet.options?.map((option) => option.value) ?? open[key] ?? [];
  const maxLength = key === 'currency' ? 1 : undefined;
  return fc.subarray([...known, ...(facet.unstated ? [UNSTATED] : [])], {
    minLength: 1,
    ...(maxLength && { maxLength }),
  });
}

const filters: fc.Arbitrary<Filters> = fc
  .subarray(facetKeys)
  .chain((keys) =>
    fc
      .tuple(...keys.map(valuesOf))
      .map((lists) =>
        Object.fromEntries(keys.map((key, index) => [key, facetOf(key).parse(lists[index] ?? []).value])),
      ),
  );
const queries: fc.Arbitrary<SearchQuery> = fc
  .record({
    text: fc.constantFrom('', 'machine learning', '"computer vision" -manager', 'C++ & Rust', 'Köln 100%'),
    sort: fc.constantFrom(...SORTS),
    filters,
    after: fc.option(fc.stringMatching(/^[\w-]{1,40}$/), { nil: null }),
  })
  .map((query) => ({
    ...query,
    sort: query.sort === 'relevance' && query.text === '' ? ('newest' as const) : query.sort,
  }));

describe('laws', () => {
  test('parse(href(query)) is the query, with nothing to report', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const parsed = parse(searchString(query));
        expect(parsed.query).toEqual(query);
        expect(parsed.problems).toEqual([]);
        expect(parsed.untidy).toBe(false);
      }),
    );
  });

  test('the canonical string is stable', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const once = searchString(query);
        expect(searchString(parse(once).query)).toBe(once);
      }),
    );
  });

  test('junk never throws, only widens, and is named', () => {
    const name = fc.oneof(fc.constantFrom('q', 'sort', 'after', ...facetKeys), fc.string());
    const pairs = fc.array(fc.tuple(name, fc.oneof(fc.string(), fc.string({ unit: 'binary' }))), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(pairs, (entries) => {
        const parameters = new URLSearchParams(entries);
        const { query, problems } = parseSearch(parameters);
        for (const [parameter, value] of parameters) {
          const isFacet = (facetKeys as string[]).includes(parameter);
          if (isFacet && value.trim() !== '') {
            const accepted = query.filters[parameter as FacetKey] !== undefined;
            const named = problems.some((problem) => problem.parameter === parameter);
            expect(accepted || named).toBe(true);
          }
        }
        expect(parse(searchString(query)).query).toEqual(query);
      }),
    );
  });

  test('each facet: what parse accepts, serialize gives back', () => {
    for (const key of facetKeys) {
      fc.assert(
        fc.property(valuesOf(key), (values) => {
          const { value } = facetOf(key).parse(values);
          expect(facetOf(key).parse(facetOf(key).serialize(value)).value).toEqual(value);
        }),
        { numRuns: 30 },
      );
    }
  });

  test('defaults stay out of the address', () => {
    expect(searchHref(emptyQuery)).toBe('/jobs');
    expect(searchHref({ ...emptyQuery, text: 'rust', sort: 'relevance' })).toBe('/jobs?q=rust');
    expect(searchHref({ ...emptyQuery, text: 'rust', sort: 'newest' })).toBe('/jobs?q=rust&sort=newest');
    for (const text of ['', 'x']) {
      expect(searchString({ ...emptyQuery, text, sort: defaultSort(text) })).not.toContain('sort');
    }
  });
});

describe('reading an address', () => {
  test.each([
    ['an unknown parameter', 'visa_sponsor=yes', [{ parameter: 'visa_sponsor', value: null }]],
    ['an unknown value', 'workplace=moon', [{ parameter: 'workplace', value: 'moon' }]],
    ['a known and an unknown value', 'level=senior&level=wizard', [{ parameter: 'level', value: 'wizard' }]],
    ['no number', 'pay=lots', [{ parameter: 'pay', value: 'lots' }]],
    ['a number out of bounds', 'years=-3', [{ parameter: 'years', value: '-3' }]],
    ['a second number', 'years=3&years=5', [{ parameter: 'years', value: '5' }]],
    ['an unknown order', 'sort=luck', [{ parameter: 'sort', value: 'luck' }]],
    ['a choice that is none', 'pay-stated=no', [{ parameter: 'pay-stated', value: 'no' }]],
    [
      'a country that does not exist',
      'remote-from=atlantis',
      [{ parameter: 'remote-from', value: 'atlantis' }],
    ],
    ['what advertisers put on links', 'utm_source=x&gclid=1&fbclid=2', []],
  ])('%s', (_, search, problems) => {
    expect(parse(search).problems).toEqual(problems);
  });

  test.each([
    ['pay=220k', { pay: 220_000 }],
    ['pay=$220,000', { pay: 220_000 }],
    ['place=Seattle,+WA', { place: ['seattle-wa'] }],
    ['place=C%C3%B4te+d%E2%80%99Ivoire', { place: ['cote-d-ivoire'] }],
    ['remote-from=Germany', { 'remote-from': ['de'] }],
    ['workplace=REMOTE&workplace=remote', { workplace: ['remote'] }],
    ['workplace=unstated&workplace=onsite', { workplace: ['onsite', UNSTATED] }],
    ['type=full-time', { type: ['full-time'] }],
    ['language=DE', { language: ['de'] }],
    ['years=0', { years: 0 }],
  ])('%s', (search, expected) => {
    expect(parse(search)).toMatchObject({ query: { filters: expected }, problems: [] });
  });

  test('empty fields of a form mean nothing and are untidy', () => {
    expect(parse('q=&pay=&place=')).toEqual({ query: emptyQuery, problems: [], untidy: true });
  });

  test('control and direction characters leave the words; they are cut at 200', () => {
    expect(parse('q=a%00b%E2%80%AEc').query.text).toBe('a b c');
    expect(parse(`q=${'x'.repeat(500)}`).query.text).toHaveLength(200);
  });

  test('at most twenty values of one facet; the rest is named', () => {
    const many = Array.from({ length: 25 }, (_, index) => `tech=t${index}`).join('&');
    const { query, problems } = parse(many);
    expect(query.filters.tech).toHaveLength(20);
    expect(problems).toHaveLength(5);
  });
});

describe('links from a search', () => {
  const { query } = parse('q=ml&workplace=remote&workplace=hybrid&pay=100000&after=abc&sort=pay');

  test('one value is taken away, the page starts over', () => {
    expect(searchString(withoutFilter(query, 'workplace', 'remote'))).toBe(
      'q=ml&workplace=hybrid&pay=100000&sort=pay',
    );
    expect(
      searchString(withoutFilter(withoutFilter(query, 'workplace', 'remote'), 'workplace', 'hybrid')),
    ).toBe('q=ml&pay=100000&sort=pay');
    expect(withoutFilter(query, 'pay').filters.pay).toBeUndefined();
  });

  test('one value is added in the order of the list; a number is replaced', () => {
    expect(withFilter(query, 'workplace', 'onsite').filters.workplace).toEqual([
      'onsite',
      'hybrid',
      'remote',
    ]);
    expect(withFilter(query, 'pay', '150000').filters.pay).toBe(150_000);
  });

  test('order and words', () => {
    expect(searchString(withSort(query, 'relevance'))).toBe(
      'q=ml&workplace=hybrid&workplace=remote&pay=100000',
    );
    expect(withText({ ...emptyQuery, text: 'a', sort: 'relevance' }, '').sort).toBe('newest');
  });
});

test('every facet with a closed list says what its values are called', () => {
  for (const facet of Object.values(facets)) {
    for (const option of facet.options ?? []) expect(option.label).not.toBe('');
  }
});
