import { describe, expect, test } from 'vitest';
import type { FacetCount } from '#lib/search/engine.ts';
import { type FacetKey, facetKeys } from '#lib/search/facets.ts';
import { parseSearch } from '#lib/search/query.ts';
import type { SearchAnswer } from '#lib/views/search-answer.ts';
import { toSearchPage } from '#lib/views/search-page.ts';

function answerTo(search: string, given: Partial<SearchAnswer> = {}): SearchAnswer {
  const facets = Object.fromEntries(
    facetKeys.map((key) => [key, [] as FacetCount[]]),
  ) as SearchAnswer['facets'];
  const { query } = parseSearch(new URLSearchParams(search));
  return {
    query,
    total: 37,
    offset: 0,
    next: null,
    facets,
    heldBack: {},
    withoutText: null,
    unknown: [],
    labels: {},
    corrected: null,
    some: false,
    ...given,
  };
}
const counts = (key: FacetKey, values: Record<string, number>) =>
  ({
    ...answerTo('').facets,
    [key]: Object.entries(values).map(([value, count]) => ({ value, label: null, count })),
  }) as SearchAnswer['facets'];

describe('chips', () => {
  test('each takes away one thing and names it', () => {
    const page = toSearchPage(
      answerTo(
        'q=ml&workplace=remote&workplace=unstated&pay=150000&place=seattle-wa-us&visa=yes&years-stated=yes',
        {
          labels: { place: { 'seattle-wa-us': 'Seattle, WA' } },
        },
      ),
      20,
      [],
    );
    expect(page.chips.map((chip) => chip.label)).toEqual([
      '“ml”',
      'Remote',
      'Workplace: not stated',
      'Seattle, WA',
      'Pay reaches $150,000',
      'Years are stated',
      'Visa sponsorship: offered',
    ]);
    expect(page.chips[1]?.href).toBe(
      '/jobs?q=ml&workplace=unstated&place=seattle-wa-us&pay=150000&years-stated=yes&visa=yes',
    );
    expect(page.activeCount).toBe(7);
    expect(page.clearHref).toBe('/jobs');
  });
});

describe('silence of the adverts', () => {
  test('is counted and can be decided', () => {
    const page = toSearchPage(
      answerTo('pay=220000', {
        facets: counts('pay-stated', { yes: 12, unstated: 25 }),
        heldBack: { pay: 3 },
      }),
      20,
      [],
    );
    expect(page.asides).toEqual([
      { text: '3 roles pay less.', action: 'Show them', href: '/jobs' },
      {
        text: '25 roles state no pay and stay in the list.',
        action: 'Leave them out',
        href: '/jobs?pay=220000&pay-stated=yes',
      },
    ]);
    const strict = toSearchPage(
      answerTo('workplace=remote', { facets: counts('workplace', { remote: 37, unstated: 8 }) }),
      20,
      [],
    );
    expect(strict.asides).toEqual([
      {
        text: 'Workplace: 8 roles do not say.',
        action: 'Include them',
        href: '/jobs?workplace=remote&workplace=unstated',
      },
    ]);
  });
});

describe('an empty list', () => {
  test('says what each filter alone keeps out, the most first', () => {
    const page = toSearchPage(
      answerTo('q=astronaut&visa=yes&pay=300000', {
        total: 0,
        heldBack: { visa: 14, pay: 0 },
        withoutText: 90,
      }),
      0,
      [],
    );
    expect(page.status).toBe('No open role matches');
    expect(page.ways).toEqual([
      {
        text: 'Without the words “astronaut”',
        count: '90 roles',
        href: '/jobs?pay=300000&visa=yes',
        empty: false,
      },
      {
        text: 'Without “Visa sponsorship: Offered”',
        count: '14 roles',
        href: '/jobs?q=astronaut&pay=300000',
        empty: false,
      },
      {
        text: 'Without “Pay reaches $300,000”',
        count: 'none',
        href: '/jobs?q=astronaut&visa=yes',
        empty: true,
      },
    ]);
  });
});

describe('notices', () => {
  test('unknown filters, unknown values and unknown places are named', () => {
    const { problems } = parseSearch(new URLSearchParams('visa_sponsor=yes&level=wizard'));
    const page = toSearchPage(
      answerTo('', { unknown: [{ facet: 'place', value: 'atlantis' }] }),
      20,
      problems,
    );
    expect(page.problems.map((problem) => problem.split('. ')[0])).toEqual([
      '“visa_sponsor” is not a filter here',
      '“wizard” means nothing to the filter “Level”',
      '“atlantis” means nothing to the filter “Place”',
    ]);
  });
});

describe('choices', () => {
  test('a chosen value stays listed with no count; not stated is the last', () => {
    const page = toSearchPage(
      answerTo('function=legal', { facets: counts('function', { engineering: 4, unstated: 2 }) }),
      20,
      [],
    );
    const group = page.groups.find(({ key }) => key === 'function');
    expect(group?.choices.map(({ label, count, checked }) => [label, count, checked])).toEqual([
      ['Engineering', '4', false],
      ['Legal', '0', true],
      ['Not stated', '2', false],
    ]);
  });

  test('the company is asked only when one is chosen; paid and dated flags stand with their number', () => {
    const keys = toSearchPage(answerTo(''), 20, []).groups.map(({ key }) => key);
    expect(keys).not.toContain('company');
    expect(keys).not.toContain('pay-stated');
    const chosen = toSearchPage(answerTo('company=acme', { labels: { company: { acme: 'Acme' } } }), 20, []);
    expect(chosen.groups.find(({ key }) => key === 'company')?.choices[0]).toMatchObject({
      label: 'Acme',
      checked: true,
    });
    const pay = chosen.groups.find(({ key }) => key === 'pay');
    expect(pay?.stated?.choices.map(({ label }) => label)).toEqual(['Pay is stated', 'Pay is not stated']);
  });
});

describe('pages', () => {
  test('where one is and where one goes', () => {
    const page = toSearchPage(answerTo('q=ml', { total: 412, offset: 20, next: 'abc' }), 20, []);
    expect([page.status, page.range]).toEqual(['412 open roles match', '21–40']);
    expect(page.next).toEqual({ href: '/jobs?q=ml&after=abc', text: 'Next 20 roles' });
    expect(page.firstHref).toBe('/jobs?q=ml');
  });

  test('the order outlives a change of filters', () => {
    expect(toSearchPage(answerTo('q=ml&sort=pay'), 20, []).hidden).toEqual([{ name: 'sort', value: 'pay' }]);
    expect(toSearchPage(answerTo('q=ml'), 20, []).hidden).toEqual([]);
  });
});
