/** The engine against a plain loop over the same postings: totals, hits and every count must be equal. */
import { beforeAll, describe, expect, test } from 'vitest';
import { pool, transaction } from '#lib/db/client.ts';
import { type FacetKey, type Filters, facetKeys, facetOf, UNSTATED } from '#lib/search/facets.ts';
import { emptyQuery, parseSearch, type SearchQuery } from '#lib/search/query.ts';
import { countryOfSlug } from '#lib/search/regions.ts';
import { coversResidence, toResidence } from '#lib/search/remote-limits.ts';
import { searchPostings } from '#lib/search/search-postings.ts';
import { type GivenPosting, insertPostings, placeSlugOf } from '../helpers/insert-postings.ts';
import { seededRandom } from '../helpers/seeded-random.ts';

const now = new Date('2026-11-24T12:00:00Z');
const dayMs = 86_400_000;
const random = seededRandom(20_261_124);
const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
const some = <T>(values: readonly T[]) => values.filter(() => random() < 0.4);

const cities = [
  { city: 'Seattle', region: 'WA', country: 'US', lat: 47.61, lng: -122.33 },
  { city: 'Portland', region: 'OR', country: 'US' },
  { city: 'Portland', region: 'ME', country: 'US' },
  { city: 'Berlin', region: null, country: 'DE' },
  { city: null, region: null, country: 'DE' },
  { city: null, region: null, country: 'SG' },
  { city: null, region: 'WA', country: 'US' },
  { city: 'Tacoma', region: 'WA', country: 'US', lat: 47.25, lng: -122.44 },
];

function randomPosting(index: number): Required<Pick<GivenPosting, 'title' | 'company'>> & GivenPosting {
  const min = 40_000 + Math.floor(random() * 200) * 1000;
  return {
    title: `${pick(['Backend Engineer', 'Designer', 'Machine Learning Lead', 'Account Manager'])} ${index}`,
    company: `Company ${index % 7}`,
    state: random() < 0.1 ? 'closed' : 'open',
    workplace: pick([null, 'remote', 'hybrid', 'onsite', 'remote']),
    remoteWithin: pick([[], ['US'], ['EU'], ['DE', 'EU'], ['XL', 'US'], ['BR']]),
    remoteLimits: pick([[], [], ['-WA'], ['+WA', '+TX'], ['-WA', '@CT', '@ET']]),
    function: pick([null, 'engineering', 'design', 'sales']),
    seniority: pick([null, 'senior', 'lead', 'intern']),
    employmentType: pick([null, 'FULL_TIME', 'PART_TIME', 'CONTRACTOR']),
    yearsMin: pick([null, 0, 2, 3.5, 5, 10]),
    visa: pick([null, null, 'yes', 'no']),
    education: pick([null, 'bachelor', 'none']),
    language: pick([null, 'en', 'de']),
    technologies: some(['Python', 'C++', 'Node.js', 'PostgreSQL']),
    ...(random() < 0.6 ? { pay: { min, max: min + 30_000, currency: 'USD', period: 'year' } } : {}),
    places: some(cities),
    postedAt: pick([
      null,
      new Date(now.getTime() - Math.floor(random() * 120 * dayMs)),
      new Date(now.getTime() + dayMs),
    ]),
    firstSeenAt: new Date(now.getTime() - Math.floor(random() * 60 * dayMs)),
    html: `<p>${pick(['We build scheduling software.', 'Wir bauen Maschinen.', 'Nous construisons des outils.'])}</p>`,
  };
}

const given = Array.from({ length: 300 }, (_, index) => randomPosting(index));
let open: { id: string; posting: GivenPosting }[] = [];

beforeAll(async () => {
  const inserted = await transaction((tx) => insertPostings(tx, given));
  for (const company of ['Company 0', 'Company 1'])
    await pool.query('UPDATE company SET traits = $2 WHERE name = $1', [company, traitsOf(company)]);
  open = inserted
    .map(({ id }, index) => ({ id, posting: given[index] as GivenPosting }))
    .filter(({ posting }) => posting.state === 'open');
});

/** Company 0 has two traits, company 1 has one. */
const traitsOf = (company: string) => ['yc', 'series-a'].slice(Number(company.at(-1)));

const listedAt = ({ postedAt, firstSeenAt }: GivenPosting) =>
  Math.min((postedAt ?? firstSeenAt)?.getTime() ?? 0, firstSeenAt?.getTime() ?? 0);

/** Whether one posting passes one facet; written from the facets' descriptions, not from the SQL. */
function passes(key: FacetKey, chosen: unknown, posting: GivenPosting): boolean {
  const list = Array.isArray(chosen) ? (chosen as string[]) : [];
  const silent = list.includes(UNSTATED);
  const oneOf = (value: string | null | undefined) =>
    value === null || value === undefined ? silent : list.includes(value.toLowerCase().replaceAll('_', '-'));
  switch (key) {
    case 'workplace':
    case 'function':
    case 'visa':
    case 'language':
      return oneOf(posting[key]);
    case 'level':
      return oneOf(posting.seniority);
    case 'degree':
      return oneOf(posting.education);
    case 'type':
      return oneOf(posting.employmentType);
    case 'tech':
      return posting.technologies?.length ? posting.technologies.some((name) => list.includes(name)) : silent;
    case 'company':
      return list.includes((posting.company ?? '').toLowerCase().replace(' ', '-'));
    case 'place': {
      if (!posting.places?.length) return silent;
      return posting.places.some(
        (place) =>
          ((place.city ?? place.region) !== null && list.includes(placeSlugOf(place))) ||
          (place.region === 'WA' && list.includes('wa-us')) ||
          list.some((value) => countryOfSlug(value) === place.country),
      );
    }
    case 'remote-from': {
      const limits = [...(posting.remoteWithin ?? []), ...(posting.remoteLimits ?? [])];
      return posting.workplace === 'remote' && coversResidence(limits, list.map(toResidence));
    }
    case 'not-company':
      return !list.includes((posting.company ?? '').toLowerCase().replace(' ', '-'));
    case 'all-tech':
      return list.every((name) => posting.technologies?.includes(name));
    case 'trait':
      return list.some((trait) => traitsOf(posting.company ?? '').includes(trait));
    case 'source':
      return list.includes('greenhouse');
    case 'within':
    case 'currency':
      return true;
    case 'pay':
      return posting.pay === undefined || Number(posting.pay.max) >= Number(chosen);
    case 'pay-stated':
      return list.includes(posting.pay === undefined ? 'unstated' : 'yes');
    case 'years':
      return (
        posting.yearsMin === null || posting.yearsMin === undefined || posting.yearsMin <= Number(chosen)
      );
    case 'years-stated':
      return list.includes((posting.yearsMin ?? null) === null ? 'unstated' : 'yes');
    case 'posted':
      return listedAt(posting) >= now.getTime() - Number(chosen) * dayMs;
  }
}

const passesAll = (filters: Filters, posting: GivenPosting, but?: FacetKey) =>
  facetKeys.every((key) => key === but || filters[key] === undefined || passes(key, filters[key], posting));

/** How many postings a facet's value has when everything but the facet itself narrows. */
function expectedCount(filters: Filters, key: FacetKey, value: string): number {
  const others = open.filter(({ posting }) => passesAll(filters, posting, key));
  const chosen = facetOf(key).parse([value]).value;
  return others.filter(({ posting }) => {
    const stated =
      key === 'pay' ? posting.pay !== undefined : key === 'years' ? posting.yearsMin !== null : true;
    return stated && passes(key, chosen, posting);
  }).length;
}

async function expectEqual(query: SearchQuery) {
  const answer = await searchPostings(query, { now, limit: 100 });
  const { filters } = answer.query;
  const expected = open.filter(({ posting }) => passesAll(filters, posting));
  expect(answer.total).toBe(expected.length);
  if (expected.length <= 100) {
    expect(answer.postings.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
  }
  for (const key of facetKeys) {
    for (const { value, count } of answer.facets[key]) {
      expect([key, value, count]).toEqual([key, value, expectedCount(filters, key, value)]);
    }
    if (filters[key] !== undefined) {
      const back = open.filter(({ posting }) => passesAll(filters, posting, key)).length - expected.length;
      expect([key, answer.heldBack[key]]).toEqual([key, back]);
    }
  }
}

describe('counts equal a loop', () => {
  test.each([
    '',
    'workplace=remote',
    'workplace=remote&workplace=unstated&visa=yes',
    'place=seattle-wa-us',
    'place=germany&place=portland',
    'place=wa-us',
    'place=wa-us&place=portland-or-us&workplace=hybrid',
    'place=unstated&type=full-time',
    'remote-from=de',
    'remote-from=us-wa',
    'remote-from=us-tx&remote-from=de&years=3',
    'remote-from=br&remote-from=us&level=senior',
    'pay=120000',
    'pay=120000&pay-stated=yes&years=3',
    'years=0',
    'years=3&years-stated=yes&tech=python&tech=C%2B%2B',
    'pay=120000&pay-stated=unstated',
    'years-stated=unstated&workplace=remote',
    'pay-stated=yes&pay-stated=unstated&years-stated=yes',
    'tech=unstated',
    'company=company-3&posted=14',
    'posted=1',
    'language=de&degree=bachelor&function=engineering&function=unstated',
    'workplace=onsite&visa=no&pay=400000&posted=3',
    'all-tech=python&all-tech=C%2B%2B&tech=Node.js',
    'not-company=company-3&not-company=company-4&trait=series-a',
    'source=greenhouse&trait=yc&workplace=remote',
  ])('%s', async (search) => {
    await expectEqual(parseSearch(new URLSearchParams(search)).query);
  });

  test('random combinations', async () => {
    for (let run = 0; run < 25; run++) {
      const filters: Record<string, unknown> = {};
      for (const key of some(facetKeys.filter((key) => facetOf(key).modifies === null))) {
        const known: Partial<Record<FacetKey, string[]>> = {
          place: ['seattle-wa-us', 'wa-us', 'portland-or-us', 'germany', 'singapore', UNSTATED],
          'remote-from': ['us', 'de', 'br', 'sg'],
          tech: ['Python', 'C++', UNSTATED],
          company: ['company-0', 'company-4', 'company-5'],
          'not-company': ['company-1', 'company-4'],
          'all-tech': ['Python', 'C++'],
          trait: ['yc', 'series-a'],
          source: ['greenhouse'],
          language: ['en', 'de', UNSTATED],
        };
        const values = known[key] ?? facetOf(key).options?.map((option) => option.value) ?? [];
        const chosen = facetOf(key).kind === 'choice' ? some(values) : [pick(values)];
        filters[key] = facetOf(key).parse(chosen).value;
      }
      await expectEqual({ ...emptyQuery, filters: filters as Filters });
    }
  });
});

describe('order and pages', () => {
  async function allPages(query: SearchQuery, between?: () => Promise<unknown>) {
    const ids: string[] = [];
    const offsets: number[] = [];
    let after: string | null = null;
    do {
      const answer = await searchPostings({ ...query, after }, { now, limit: 40 });
      ids.push(...answer.postings.map(({ id }) => id));
      offsets.push(answer.offset);
      after = answer.next;
      await between?.();
    } while (after !== null);
    return { ids, offsets };
  }

  test('pages follow one another without gap or repetition', async () => {
    for (const sort of ['newest', 'pay'] as const) {
      const { ids, offsets } = await allPages({ ...emptyQuery, sort });
      expect(new Set(ids).size).toBe(open.length);
      expect(ids).toHaveLength(open.length);
      expect(offsets).toEqual(offsets.map((_, index) => index * 40));
    }
  });

  test('newest is by the earlier of the two dates; pay by the top of the range, unstated last', async () => {
    const byId = new Map(open.map(({ id, posting }) => [id, posting]));
    const dates = (await allPages(emptyQuery)).ids.map((id) => listedAt(byId.get(id) ?? {}));
    expect(dates).toEqual([...dates].sort((a, b) => b - a));
    const tops = (await allPages({ ...emptyQuery, sort: 'pay' })).ids.map(
      (id) => byId.get(id)?.pay?.max ?? -1,
    );
    expect(tops).toEqual([...tops].sort((a, b) => Number(b) - Number(a)));
  });

  test('a posting that comes in meanwhile does not shift the next page', async () => {
    const before = (await allPages(emptyQuery)).ids;
    let added = false;
    const { ids } = await allPages(emptyQuery, async () => {
      if (added) return;
      added = true;
      await transaction((tx) => insertPostings(tx, [{ title: 'Brand new', firstSeenAt: now }]));
    });
    expect(ids).toEqual(before);
    await pool.query("DELETE FROM posting WHERE title = 'Brand new'");
  });

  test('an unusable cursor starts on the first page', async () => {
    const answer = await searchPostings({ ...emptyQuery, after: 'nonsense' }, { now });
    expect(answer.offset).toBe(0);
    expect(answer.total).toBe(open.length);
  });
});

describe('words for values', () => {
  test('a bare city name may mean several; unknown ones are named and widen', async () => {
    const { query } = parseSearch(
      new URLSearchParams('place=portland&place=xanadu&company=nobody&tech=PYTHON'),
    );
    const answer = await searchPostings(query, { now });
    expect(answer.query.filters).toEqual({ place: ['portland-me-us', 'portland-or-us'], tech: ['Python'] });
    expect(answer.unknown).toEqual([
      { facet: 'place', value: 'xanadu' },
      { facet: 'company', value: 'nobody' },
    ]);
    expect(answer.labels.place).toEqual({
      'portland-me-us': 'Portland, ME',
      'portland-or-us': 'Portland, OR',
    });
  });

  test('a city of the world where no role is finds none, and is named', async () => {
    for (const [asked, slug, name] of [
      ['lisbon', 'lisbon-pt', 'Lisbon, Portugal'],
      ['salem-or-us', 'salem-or-us', 'Salem, OR'],
      ['nebraska', 'ne-us', 'Nebraska, US'],
    ] as const) {
      const { query } = parseSearch(new URLSearchParams({ place: asked }));
      const answer = await searchPostings(query, { now });
      expect([answer.total, answer.unknown, answer.labels.place]).toEqual([0, [], { [slug]: name }]);
    }
  });

  test('kilometres count from a city where no role is, too', async () => {
    const totalOf = async (words: string) =>
      (await searchPostings(parseSearch(new URLSearchParams(words)).query, { now })).total;
    expect(await totalOf('place=bellevue-wa-us')).toBe(0);
    expect(await totalOf('place=bellevue-wa-us&within=25')).toBe(await totalOf('place=seattle-wa-us'));
    expect(await totalOf('place=bellevue-wa-us&within=100')).toBe(
      await totalOf('place=seattle-wa-us&place=tacoma-wa-us'),
    );
  });

  test('a name with its region is found', async () => {
    const { query } = parseSearch(new URLSearchParams('place=Seattle,+WA'));
    const answer = await searchPostings(query, { now });
    expect(answer.query.filters.place).toEqual(['seattle-wa-us']);
  });
});
