/**
 * Postings as a large collection of boards would have them: sizes, shares and the frequency of words follow what adverts show,
 * every posting is the same in every run. Nothing in it is taken from an advert.
 */

import { annualPayUsd } from '#lib/normalize/annual-pay.ts';
import type { EmploymentType, JobFunction, Seniority, Workplace } from '#lib/posting.ts';
import { type GeneratedPlace, makeGeography } from './geography.ts';
import { type Chance, chance, weighted, zipf } from './random.ts';
import { trades } from './trades.ts';
import { businessWords, capitalized, makeWords, stopWords } from './words.ts';

/** The clock of the corpus. */
export const corpusNow = new Date('2026-11-24T12:00:00Z');
const dayMs = 86_400_000;
const rareTechnologyCount = 600;

export interface GeneratedPosting {
  title: string;
  /** Index of the company. */
  company: number;
  function: JobFunction;
  seniority: Seniority | null;
  workplace: Workplace | null;
  employmentType: EmploymentType | null;
  remoteWithin: string[];
  yearsMin: number | null;
  visa: 'yes' | 'no' | null;
  education: 'none' | 'bachelor' | 'master' | 'phd' | null;
  language: string;
  technologies: string[];
  /** Indexes of cities. */
  places: number[];
  pay: {
    min: number;
    max: number;
    currency: string;
    period: 'year' | 'hour';
    minYearUsd: number | null;
    maxYearUsd: number | null;
  } | null;
  postedAt: Date | null;
  firstSeenAt: Date;
  /** The description, sentence by sentence. */
  sentences: string[];
}

export interface GeneratedCompany {
  name: string;
  slug: string;
  ats: string;
  traits: string[];
}

export interface Corpus {
  size: number;
  companies: GeneratedCompany[];
  cities: GeneratedPlace[];
  countries: string[];
  /** Technologies by frequency. */
  technologies: string[];
  posting(index: number): GeneratedPosting;
}

const levels: readonly [seniority: Seniority | null, share: number, prefixes: readonly string[]][] = [
  ['intern', 4, ['Intern']],
  ['junior', 14, ['Junior', 'Entry Level', 'Associate']],
  [null, 40, ['', '', '', 'Mid-Level']],
  ['senior', 24, ['Senior', 'Senior', 'Sr']],
  ['lead', 6, ['Lead']],
  ['staff', 4, ['Staff', 'Principal']],
  ['director', 5, ['Director,', 'Head of']],
  ['vp', 2, ['VP,', 'Chief']],
];
const atsShares: readonly [ats: string, share: number][] = [
  ['greenhouse', 30],
  ['lever', 14],
  ['ashby', 14],
  ['workday', 16],
  ['smartrecruiters', 8],
  ['workable', 6],
  ['personio', 5],
  ['recruitee', 3],
  ['bamboohr', 2],
  ['icims', 2],
];
const currencyOf: Record<string, string> = {
  GB: 'GBP',
  DE: 'EUR',
  FR: 'EUR',
  NL: 'EUR',
  ES: 'EUR',
  IE: 'EUR',
  IN: 'INR',
  CA: 'CAD',
  AU: 'AUD',
  PL: 'PLN',
  CH: 'CHF',
  SE: 'SEK',
  SG: 'SGD',
  BR: 'BRL',
};
const suffixes = [
  '',
  '',
  ' Inc',
  ' Group',
  ' Labs',
  ' Technologies',
  ' Health',
  ' Systems',
  ' Solutions',
  ' Partners',
  ' Logistics',
  ' Foods',
  ' Bank',
  ' Consulting',
  ' Media',
  ' Energy',
];
const benefits = [
  'We offer a competitive salary, health, dental and vision insurance, and a 401k plan with company match.',
  'Generous paid time off and flexible working hours.',
  'Annual learning budget and conference allowance.',
  'Stock options and performance bonus.',
  'Hybrid working with a modern office and free lunch.',
  'Paid parental leave and wellness stipend.',
  'Commuter benefits and relocation assistance.',
  'Tuition reimbursement for approved courses.',
];
const notices = [
  'We are an equal opportunity employer and value diversity at our company. We do not discriminate on the basis of race, religion, color, national origin, gender, sexual orientation, age, marital status, veteran status, or disability status.',
  'All qualified applicants will receive consideration for employment without regard to race, color, religion, sex, sexual orientation, gender identity, national origin, disability or protected veteran status.',
  'Reasonable accommodation may be made to enable individuals with disabilities to perform the essential functions of this role.',
];

/** The named skills of all trades by how often they come first, then made-up ones that few ask for. */
function listTechnologies(seed: number): string[] {
  const named = new Map<string, number>();
  for (const { skills, share } of trades) {
    for (const [rank, skill] of skills.entries())
      named.set(skill, (named.get(skill) ?? 0) + share / (rank + 2));
  }
  const frequent = [...named].sort((a, b) => b[1] - a[1]).map(([name]) => name);
  return [...frequent, ...makeWords(rareTechnologyCount, seed).map((word) => `${capitalized(word)}.io`)];
}

export function makeCorpus(size: number, seed = 1): Corpus {
  const companyCount = Math.max(200, Math.round(size * 0.06));
  const geography = makeGeography(Math.max(300, Math.min(3000, Math.round(size / 30))), seed + 10);
  const tail = makeWords(24_000, seed + 20);
  const technologies = listTechnologies(seed + 25);
  const rareTechnologies = technologies.slice(-rareTechnologyCount);
  const pick = {
    business: zipf(businessWords.length, 0.75, 4),
    tail: zipf(tail.length, 1, 30),
    company: zipf(companyCount, 0.75, 3),
    trade: weighted(trades.map(({ share }) => share)),
    level: weighted(levels.map(([, share]) => share)),
    ats: weighted(atsShares.map(([, share]) => share)),
    rareTechnology: zipf(rareTechnologies.length, 0.8),
    language: weighted([84, 8, 5, 3]),
  };
  const pickTitle = trades.map(({ titles }) => zipf(titles.length, 0.7, 1));
  const pickSkill = trades.map(({ skills }) => zipf(skills.length, 0.62, 1));
  const languages = ['en', 'de', 'fr', 'es'];
  const pickStop = Object.fromEntries(
    languages.map((code) => [code, zipf(stopWords[code]?.length ?? 1, 0.9)]),
  );

  const sentence = (by: Chance, length: number, language = 'en') => {
    const words = Array.from({ length }, () => {
      const kind = by.next();
      if (kind < 0.36) return stopWords[language]?.[pickStop[language]?.(by) ?? 0] ?? '';
      return kind < 0.84 && language === 'en' ? businessWords[pick.business(by)] : tail[pick.tail(by)];
    });
    return `${capitalized(words.join(' '))}.`;
  };
  const pool = (
    count: number,
    poolSeed: number,
    language: string,
    change = (text: string, _: Chance) => text,
  ) => {
    const by = chance(poolSeed);
    return Array.from({ length: count }, () => change(sentence(by, 9 + by.below(12), language), by));
  };
  const generic = Object.fromEntries(
    languages.map((code, index) => [code, pool(code === 'en' ? 6000 : 1500, seed + 30 + index, code)]),
  );
  const ofTrade = trades.map(({ titles, skills }, index) =>
    pool(900, seed + 50 + index, 'en', (text, by) => {
      const kind = by.next();
      const word = kind < 0.12 ? by.pick(titles).toLowerCase() : kind < 0.3 ? by.pick(skills) : null;
      return word === null ? text : text.replace(' ', ` ${word} `);
    }),
  );

  const companyBy = chance(seed + 90);
  const names = new Map<string, string>();
  while (names.size < companyCount) {
    const [first, second] = [
      tail[companyBy.below(tail.length)] as string,
      tail[companyBy.below(tail.length)] as string,
    ];
    const joined = companyBy.happens(0.45) ? second : companyBy.happens(0.5) ? ` ${capitalized(second)}` : '';
    const name = capitalized(first) + joined + companyBy.pick(suffixes);
    const slug = name.toLowerCase().replaceAll(' ', '-');
    if (!names.has(slug)) names.set(slug, name);
  }
  const companies = [...names].map(([slug, name]): GeneratedCompany => {
    const traits = ['yc', 'series-a', 'series-b', 'climate', 'open-source'].filter(() =>
      companyBy.happens(0.06),
    );
    return { name, slug, ats: atsShares[pick.ats(companyBy)]?.[0] ?? 'greenhouse', traits };
  });
  const boilerplate = (company: number): string[] => {
    const by = chance(seed + 1_000_003 * (company + 1));
    const { name } = companies[company] as GeneratedCompany;
    return [
      `About ${name}.`,
      `${name} is a ${by.pick(tail)} company.`,
      ...Array.from({ length: 3 }, () => by.pick(generic.en ?? [])),
    ];
  };

  function describe(
    by: Chance,
    language: string,
    trade: number,
    company: number,
    title: string,
    place: string,
    asked: string[],
    years: number | null,
  ): string[] {
    const { name } = trades[trade] as (typeof trades)[number];
    const any = () => by.pick(generic[language] ?? []);
    const own = () => (language === 'en' && by.happens(0.62) ? by.pick(ofTrade[trade] ?? []) : any());
    const some = (least: number, more: number, make: () => string) =>
      Array.from({ length: least + by.below(more) }, make);
    return [
      ...boilerplate(company),
      `About the role. We are looking for a ${title} to join our ${name} team in ${place}.`,
      'Responsibilities:',
      ...some(7, 9, own),
      'Requirements:',
      `${years === null ? 'Solid' : `${years}+ years of`} experience with ${asked.slice(0, 3).join(', ')}.`,
      ...(asked.length > 3 ? [`Strong knowledge of ${asked.slice(3).join(' and ')} is required.`] : []),
      ...some(2, 6, any),
      sentence(by, 8 + by.below(14), language),
      ...(by.happens(0.3)
        ? [`Requisition ${String.fromCharCode(97 + by.below(26))}${by.below(9_000_000)}.`]
        : []),
      'Benefits:',
      ...some(2, 4, () => by.pick(benefits)),
      ...(by.happens(0.7) ? [by.pick(notices)] : []),
    ];
  }

  return {
    size,
    companies,
    cities: geography.cities,
    countries: geography.countries,
    technologies,
    posting(index) {
      const by = chance(seed + 7_919 * (index + 1));
      const trade = pick.trade(by);
      const { titles, skills, ...of } = trades[trade] as (typeof trades)[number];
      const [seniority, , prefixes] = levels[pick.level(by)] as (typeof levels)[number];
      const prefix = by.pick(prefixes);
      let title = `${prefix === '' ? '' : `${prefix} `}${titles[pickTitle[trade]?.(by) ?? 0]}`;
      if (by.happens(0.18))
        title += ` - ${by.pick(['Payments', 'Growth', 'Infrastructure', 'Enterprise', 'Night Shift', 'Weekends', 'EMEA', 'Platform', 'Remote', 'Cloud', 'Operations'])}`;
      else if (by.happens(0.08)) title += ` ${by.pick(['I', 'II', 'III'])}`;
      const isDesk = !['healthcare', 'other', 'hardware'].includes(of.function);
      const workplace = by.happens(0.12)
        ? null
        : ((['onsite', 'hybrid', 'remote'] as const)[weighted(isDesk ? [52, 26, 22] : [88, 8, 4])(by)] ??
          null);
      const company = pick.company(by);
      const language = languages[pick.language(by)] as string;
      const places = [geography.pick(by), ...(by.happens(0.12) ? [geography.pick(by)] : [])].filter(
        (place) => place !== null,
      );
      const home = geography.cities[places[0] ?? 0] as GeneratedPlace;
      const asked = new Set<string>();
      for (let count = 3 + by.below(6); count > 0; count--) {
        asked.add(
          by.happens(0.9)
            ? (skills[pickSkill[trade]?.(by) ?? 0] as string)
            : (rareTechnologies[pick.rareTechnology(by)] as string),
        );
      }
      const yearsMin = by.happens(0.55) ? 1 + by.below(9) : null;
      // Older adverts are fewer: most are gone after three months.
      const ageMs = Math.min(90, -30 * Math.log(1 - by.next() * 0.95)) * dayMs;
      const firstSeenAt = new Date(Math.floor((corpusNow.getTime() - ageMs) / 1000) * 1000);
      const remoteWithin =
        workplace === 'remote' ? by.pick([[], [], [home.country], [home.country], ['EU'], ['US', 'CA']]) : [];
      return {
        title,
        company,
        function: of.function,
        seniority,
        workplace,
        employmentType: by.happens(0.12)
          ? null
          : seniority === 'intern'
            ? 'INTERN'
            : ((['FULL_TIME', 'PART_TIME', 'CONTRACTOR', 'TEMPORARY', 'VOLUNTEER'] as const)[
                weighted([74, 14, 8, 3, 1])(by)
              ] ?? null),
        remoteWithin,
        yearsMin,
        visa: by.happens(0.1) ? by.pick(['yes', 'no', 'no']) : null,
        education: by.happens(0.4)
          ? by.pick(['bachelor', 'bachelor', 'bachelor', 'master', 'none', 'phd'])
          : null,
        language,
        technologies: by.happens(0.03) ? [] : [...asked],
        places,
        pay: by.happens(0.45) ? makePay(by, seniority, isDesk, home.country) : null,
        postedAt: by.happens(0.85)
          ? new Date(firstSeenAt.getTime() - by.below(2) * by.below(86_400) * 1000)
          : null,
        firstSeenAt,
        sentences: describe(by, language, trade, company, title, home.city, [...asked], yearsMin),
      };
    },
  };
}

const yearly: Partial<Record<Seniority, number>> = {
  intern: 35,
  junior: 50,
  senior: 115,
  lead: 130,
  staff: 150,
  director: 170,
  vp: 220,
};

function makePay(
  by: Chance,
  seniority: Seniority | null,
  isDesk: boolean,
  country: string,
): GeneratedPosting['pay'] {
  const currency = currencyOf[country] ?? 'USD';
  const scale = currency === 'INR' ? 30 : currency === 'SEK' || currency === 'PLN' ? 4 : 1;
  const base =
    (yearly[(seniority ?? 'mid') as Seniority] ?? 70) *
    (isDesk ? 1.25 : 0.85) *
    (0.7 + by.next() * 0.6) *
    scale;
  const isHourly = !isDesk && by.happens(0.5);
  const period = isHourly ? ('hour' as const) : ('year' as const);
  const min = isHourly ? Math.max(8, Math.round((base * 1000) / 2080)) : Math.round(base) * 1000;
  const max = Math.round(min * (1.1 + by.next() * 0.4));
  const usd = annualPayUsd({ min, max, currency, period, bands: [] });
  return { min, max, currency, period, minYearUsd: usd.min, maxYearUsd: usd.max };
}
