/** The searches of the bench: ours, or those of a file in which numbers stand for values by their rank. */
import fs from 'node:fs';
import { placeSlug } from '#lib/normalize/place-name.ts';
import { distanceKm } from '#lib/search/places-around.ts';
import { parseSearch, type SearchQuery } from '#lib/search/query.ts';
import { slugOfCountry } from '#lib/search/regions.ts';
import type { Corpus } from './corpus.ts';
import { type Chance, chance } from './random.ts';
import { trades } from './trades.ts';

/** As in a file of queries. Numbers are ranks in the lists of the corpus. */
export interface AskedSearch {
  cls: string;
  q: string;
  phrase: boolean;
  prefix: boolean;
  filters: Partial<
    Record<'workplace' | 'seniority' | 'func' | 'emp' | 'country' | 'city' | 'company' | 'skills', number[]>
  >;
  salaryMin: number;
  postedDays: number;
  geo: { lat: number; lng: number; km: number } | null;
  sort: 'rel' | 'date' | 'salary';
  offset: number;
}

export interface BenchSearch {
  cls: string;
  query: SearchQuery;
  offset: number;
}

const workplaces = ['onsite', 'hybrid', 'remote'];
/** Internship, entry, mid, senior, lead, director, executive. */
const levels = [
  ['intern'],
  ['entry', 'junior'],
  ['mid', 'unstated'],
  ['senior'],
  ['lead', 'staff'],
  ['director'],
  ['vp'],
];
const employments = ['full-time', 'part-time', 'contractor', 'temporary', 'intern', 'volunteer'];

/** What was asked in the words of an address. */
export function toSearch(asked: AskedSearch, corpus: Corpus): BenchSearch {
  const parameters = new URLSearchParams();
  const add = (name: string, values: readonly (string | undefined)[]) => {
    for (const value of values) if (value !== undefined) parameters.append(name, value);
  };
  const { filters: f, geo } = asked;
  if (asked.q !== '') add('q', [asked.phrase ? `"${asked.q}"` : asked.prefix ? `${asked.q}*` : asked.q]);
  add(
    'workplace',
    (f.workplace ?? []).map((rank) => workplaces[rank]),
  );
  add(
    'level',
    (f.seniority ?? []).flatMap((rank) => levels[rank] ?? []),
  );
  add(
    'function',
    (f.func ?? []).map((rank) => trades[rank]?.function),
  );
  add(
    'type',
    (f.emp ?? []).map((rank) => employments[rank]),
  );
  const countries = (f.country ?? []).flatMap((rank) => corpus.countries[rank] ?? []).map(slugOfCountry);
  const cities = (f.city ?? []).flatMap((rank) => corpus.cities[rank] ?? []).map(placeSlug);
  add('place', [...countries, ...cities]);
  if (geo !== null) {
    const nearest = corpus.cities.toSorted((a, b) => distanceKm(a, geo) - distanceKm(b, geo))[0];
    add('place', [nearest && placeSlug(nearest)]);
    add('within', [String(geo.km)]);
  }
  add(
    'company',
    (f.company ?? []).map((rank) => corpus.companies[rank]?.slug),
  );
  add(
    'tech',
    (f.skills ?? []).map((rank) => corpus.technologies[rank]),
  );
  if (asked.salaryMin > 0) add('pay', [String(asked.salaryMin)]);
  if (asked.salaryMin > 0) add('pay-stated', ['yes']);
  if (asked.postedDays > 0) add('posted', [String(asked.postedDays)]);
  if (asked.sort === 'date') add('sort', ['newest']);
  if (asked.sort === 'salary') add('sort', ['pay']);
  return { cls: asked.cls, query: parseSearch(parameters).query, offset: asked.offset };
}

export const readAsked = (file: string): AskedSearch[] => JSON.parse(fs.readFileSync(file, 'utf8'));

const words = (text: string) => text.split(', ');
const common = words(
  'engineer, manager, sales, senior, team, software, data, associate, remote, health, customer, specialist, lead, analyst, product, director',
);
const medium = words(
  'python, java, react, aws, excel, salesforce, sql, docker, kubernetes, figma, nurse, accountant, javascript, agile, cnc, kafka',
);
const rare = words(
  'rust, haskell, erlang, elixir, webassembly, toxicology, hydraulics, phonics, chemist, barista, greenhouse, paralegal, clojure, microscopy',
);
const two = words(
  'software engineer, python developer, sales manager, registered nurse, data scientist, react typescript, python sql, senior accountant, warehouse associate, product designer, java spring, kubernetes terraform, customer service, marketing manager, machine learning, nurse icu, frontend engineer, account executive, staff engineer, store manager',
);
const phrases = words(
  'machine learning engineer, software engineer, site reliability engineer, business development representative, customer service representative, full stack engineer, registered nurse, supply chain analyst, product marketing manager, equal opportunity employer, paid time off, data entry clerk',
);
const typos = words(
  'enginer, pyhton, javscript, kuberntes, acountant, salesfroce, mangaer, devloper, nurce, terrafrom, typscript, recruitter, postgressql, marketting',
);
const beginnings = words(
  'eng, softw, pyth, mark, ma, de, kub, data eng, senior so, react dev, regist, prod, sal, analy, nur, java',
);

const plain: Omit<AskedSearch, 'cls'> = {
  q: '',
  phrase: false,
  prefix: false,
  filters: {},
  salaryMin: 0,
  postedDays: 0,
  geo: null,
  sort: 'rel',
  offset: 0,
};

function someFilters(by: Chance, count: number): AskedSearch['filters'] {
  const sizes = {
    workplace: 3,
    seniority: 7,
    func: 18,
    emp: 4,
    country: 6,
    skills: 60,
    city: 12,
    company: 20,
  } as const;
  const names = (Object.keys(sizes) as (keyof typeof sizes)[])
    .toSorted(() => by.next() - 0.5)
    .slice(0, count);
  return Object.fromEntries(
    names.map((name) => [
      name,
      [...new Set(Array.from({ length: 1 + by.below(2) }, () => by.below(sizes[name])))],
    ]),
  );
}

/** Two hundred searches in fourteen classes, the same in every run. */
export function makeAsked(corpus: Corpus): AskedSearch[] {
  const by = chance(4711);
  const asked: AskedSearch[] = [];
  const add = (cls: string, search: Partial<AskedSearch>) => asked.push({ ...plain, cls, ...search });
  const times = (count: number, make: (index: number) => void) => {
    for (let index = 0; index < count; index++) make(index);
  };
  times(6, (index) => add('empty', { offset: index < 4 ? 0 : index * 20 }));
  times(20, (index) => add('filters', { filters: someFilters(by, 1 + (index % 3)) }));
  for (const [cls, list] of Object.entries({ common, medium, rare, two }))
    for (const q of list) add(cls, { q });
  for (const q of phrases) add('phrase', { q, phrase: true });
  for (const q of typos) add('typo', { q });
  for (const q of beginnings) add('prefix', { q, prefix: true });
  times(20, (index) =>
    add('deep', {
      q: by.pick([...common, ...medium, ...two]),
      filters: someFilters(by, 3 + (index % 3)),
      salaryMin: index % 3 === 0 ? 80_000 : 0,
      postedDays: index % 4 === 0 ? 7 : 0,
    }),
  );
  times(14, (index) => {
    const { lat, lng } = corpus.cities[(index * 2) % 33] ?? { lat: 0, lng: 0 };
    const km = [25, 50, 100][index % 3] ?? 25;
    add('radius', { q: index % 2 ? by.pick([...common, ...medium]) : '', geo: { lat, lng, km } });
  });
  times(12, () => add('date', { q: by.pick([...common, ...two]), sort: 'date' }));
  times(12, (index) =>
    add('salary', {
      q: index % 2 ? by.pick([...common, ...medium]) : '',
      sort: index % 3 ? 'salary' : 'rel',
      salaryMin: 60_000 + 10_000 * (index % 8),
      filters: { workplace: [2] },
    }),
  );
  times(10, (index) => add('deep page', { q: index % 2 ? by.pick(common) : '', offset: 400 + 160 * index }));
  return asked;
}
