/** Composes the sample postings from companies.ts and roles.ts: the same postings on every run, whatever the clock says. */
import { createHash } from 'node:crypto';
import { COMPANIES, type SampleCompany, type SamplePlace } from './companies.ts';
import { METROPOLIS, METROPOLIS_HTML } from './metropolis.ts';
import { type Language, ROLES, type SampleRole, WORDS } from './roles.ts';

/** When the sample boards are read, in days before today: four visits make every state of a posting. */
export const STEPS_DAYS_AGO = [75, 30, 6, 0] as const;

export interface SamplePay {
  min: number;
  max: number;
  currency: string;
  period: 'hour' | 'year';
}

/** One opening at one visit, in no vendor's shape yet. */
export interface SamplePosting {
  /** Stable across visits; a repost has another. */
  key: string;
  company: SampleCompany;
  title: string;
  department: string;
  language: Language;
  places: SamplePlace[];
  workplace: 'onsite' | 'hybrid' | 'remote';
  employment: SampleRole['employment'];
  pay: SamplePay | null;
  html: string;
  /** Days before today of the first visit that could list it. */
  postedDaysAgo: number;
}

/** A number in [0, 1) that depends on the words alone. */
export function share(...words: (string | number)[]): number {
  return createHash('sha256').update(words.join('|')).digest().readUInt32BE(0) / 2 ** 32;
}

const pick = <T>(list: readonly T[], ...words: (string | number)[]): T =>
  list[Math.floor(share(...words) * list.length)] as T;

const list = (items: string[]): string => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

const LOCALE: Record<Language, string> = {
  en: 'en-US',
  de: 'de-DE',
  fr: 'fr-FR',
  es: 'es-ES',
  nl: 'nl-NL',
  pt: 'pt-BR',
  it: 'it-IT',
};

function money(amount: number, currency: string, language: Language): string {
  const locale =
    currency === 'GBP'
      ? 'en-GB'
      : currency === 'CAD'
        ? 'en-CA'
        : currency === 'CHF'
          ? 'de-CH'
          : LOCALE[language];
  return new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 }).format(
    amount,
  );
}

function payOf(company: SampleCompany, role: SampleRole, key: string, raised: boolean): SamplePay {
  const step = company.currency === 'INR' ? 100_000 : 1_000;
  const middle = company.basePay * role.scale * (raised ? 1.08 : 1) * (0.95 + share(key, 'pay') / 10);
  if (company.payStyle === 'hourly' && role.scale < 0.9) {
    const hour = Math.round(middle / 2080);
    return { min: hour - 4, max: hour + 6, currency: company.currency, period: 'hour' };
  }
  const round = (amount: number) => Math.round(amount / step) * step;
  return { min: round(middle * 0.9), max: round(middle * 1.15), currency: company.currency, period: 'year' };
}

function paySentence(company: SampleCompany, pay: SamplePay, language: Language): string | null {
  const words = WORDS[language];
  if (pay.period === 'hour') return `Pay for this role is $${pay.min}.00 – $${pay.max}.50 per hour.`;
  if (company.payStyle === 'lakh') return `CTC: ${pay.min / 100_000}–${pay.max / 100_000} LPA.`;
  if (company.payStyle === 'text-k') return words.payK(pay.min / 1000, pay.max / 1000);
  if (company.payStyle === 'text' || company.payStyle === 'hourly')
    return words.pay(money(pay.min, pay.currency, language), money(pay.max, pay.currency, language));
  return null;
}

function describe(posting: Omit<SamplePosting, 'html'>, role: SampleRole): string {
  const { company, language, places, workplace, pay, key } = posting;
  const words = WORDS[language];
  const city = places[0]?.locality ?? '';
  const days = 2 + Math.floor(share(key, 'days') * 2);
  // One in fourteen texts says hybrid where the board's own field says remote: a conflict to show.
  const said = workplace === 'remote' && share(key, 'conflict') < 0.07 ? 'hybrid' : workplace;
  const where =
    said === 'hybrid'
      ? words.hybrid(city, days)
      : said === 'onsite'
        ? words.onsite(city)
        : words.remote(places[0]?.country ?? '');
  // One in four remote roles for the US leaves a state and two time zones out.
  const isLimited =
    said === 'remote' && language === 'en' && places[0]?.countryCode === 'US' && share(key, 'limit') < 0.25;
  const limit = isLimited
    ? ' We are not able to hire in Washington. You must live in the Eastern or Central time zone.'
    : '';
  const needs = [
    ...(role.years === null ? [] : [words.years(role.years)]),
    ...(role.degree && language === 'en' ? [words.degree] : []),
    ...role.needs,
  ];
  const payLine = pay && paySentence(company, pay, language);
  const visa =
    language !== 'en' || company.visa === null
      ? ''
      : company.visa === 'yes'
        ? '<p>We sponsor work visas for this role.</p>'
        : company.visa === 'no'
          ? '<p>We are not able to sponsor visas for this position.</p>'
          : '<p>You must be legally authorised to work in the country of the role.</p>';
  return [
    `<h3>${words.company(company.name)}</h3><p>${company.about} ${company.mission}</p>`,
    `<h3>${words.role}</h3><p>${words.intro(posting.title, company.name)} ${where}${limit}</p>`,
    `<h3>${words.does}</h3>${list(role.does)}`,
    `<h3>${words.needs}</h3>${list(needs)}`,
    payLine ? `<p>${payLine}</p>` : '',
    visa,
    `<h3>${words.benefits}</h3>${list(company.benefits)}`,
    `<h3>${words.life(company.name)}</h3>${list([...company.life, ...company.values])}`,
    `<p>${company.closing}</p>`,
  ].join('\n');
}

interface Life {
  born: number;
  gone: number | null;
  /** Back at the visit after it went: under the same id, or under a new one. */
  back: 'same' | 'new' | null;
  raisedAt: number | null;
}

function lifeOf(key: string): Life {
  const birth = share(key, 'born');
  const born = birth < 0.62 ? 0 : birth < 0.82 ? 1 : birth < 0.94 ? 2 : 3;
  const fate = share(key, 'fate');
  if (born === 0 && fate < 0.05) return { born, gone: 1, back: 'same', raisedAt: null };
  if (born === 0 && fate < 0.1) return { born, gone: 1, back: 'new', raisedAt: null };
  if (fate < 0.2 && born < 3) return { born, gone: born + 1, back: null, raisedAt: null };
  if (fate < 0.3 && born < 3) return { born, gone: null, back: null, raisedAt: born + 1 };
  return { born, gone: null, back: null, raisedAt: null };
}

function listedAs(life: Life, step: number): 'first' | 'again' | null {
  if (step < life.born) return null;
  if (life.gone === null || step < life.gone) return 'first';
  if (life.back === null || step === life.gone) return null;
  return life.back === 'new' ? 'again' : 'first';
}

function compose(company: SampleCompany, index: number, step: number): SamplePosting | null {
  const key = `${company.token}/${index}`;
  const life = lifeOf(key);
  const listed = listedAs(life, step);
  if (listed === null) return null;
  const language = company.languages[index % company.languages.length] as Language;
  const roles = ROLES[language];
  const role = roles[Math.floor(index / company.languages.length) % roles.length] as SampleRole;
  const raised = life.raisedAt !== null && step >= life.raisedAt;
  const workplace = pick(company.workplace, key, 'workplace');
  const first = company.places[index % company.places.length] as SamplePlace;
  const second = company.places[(index + 1) % company.places.length] as SamplePlace;
  const places = share(key, 'two') < 0.15 && second !== first ? [first, second] : [first];
  const pay =
    company.payStyle === 'none' || share(key, 'unsaid') < 0.2 ? null : payOf(company, role, key, raised);
  const base = {
    key: listed === 'again' ? `${key}/again` : key,
    company,
    title: role.title,
    department: role.department,
    language,
    places,
    workplace,
    employment: role.employment,
    pay,
    postedDaysAgo:
      (STEPS_DAYS_AGO[listed === 'again' ? (life.gone ?? 0) + 1 : life.born] ?? 0) +
      1 +
      Math.floor(share(key, 'age') * 6),
  };
  return { ...base, html: describe(base, role) };
}

/** What each board lists at a visit (0–3). The last visit of one board breaks down, so that its run is held. */
export function boardsAt(step: number): { company: SampleCompany; postings: SamplePosting[] }[] {
  const boards = COMPANIES.map((company) => {
    const postings = Array.from({ length: company.postings }, (_, index) =>
      compose(company, index, step),
    ).filter((p) => p !== null);
    const broken = company.token === 'sable-orbital' && step === STEPS_DAYS_AGO.length - 1;
    return { company, postings: broken ? postings.slice(0, 3) : postings };
  });
  const metropolis: SamplePosting = {
    key: 'metropolis/director-machine-learning',
    company: METROPOLIS,
    title: 'Director, Machine Learning',
    department: 'Advanced Technologies',
    language: 'en',
    places: METROPOLIS.places,
    workplace: 'hybrid',
    employment: 'full',
    pay: null,
    html: METROPOLIS_HTML,
    postedDaysAgo: 31,
  };
  return [...boards, { company: METROPOLIS, postings: step === 0 ? [] : [metropolis] }];
}
