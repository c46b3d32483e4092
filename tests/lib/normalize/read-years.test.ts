import { describe, expect, test } from 'vitest';
import { readYears } from '#lib/normalize/read-years.ts';
import { makeSource } from './make-source.ts';

type Case = [text: string, years: number | null];

const list = (heading: string, ...items: string[]) =>
  `<h3>${heading}</h3><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
const read = (text: string) => readYears(makeSource(text))?.value ?? null;

const WRITTEN: Case[] = [
  ['5-8 years of experience in finance', 5],
  ['10+ years of experience with at least 4+ years leading teams', 10],
  ['6+ years of relevant experience or 3+ yrs with a PhD', 6],
  [list('Preferred qualifications', '5+ years of experience'), null],
  [list('Nice to have', '3 years of experience with Go'), null],
  [list('What we look for', '3 years of experience with Go'), 3],
  ['No experience needed, we teach you everything.', 0],
  ['Experience: 4+ years. EXPERIENCE: 3-4.5 years.', 3],
  ['7+ years of experience. 3+ years of experience as an architect.', 7],
];

const SEEN: Case[] = [
  ['Requirements: -7+ years in software engineering', 7],
  ['What we want: - 5+ years shipping web apps in production', 5],
  ["We're looking for 3–6 years on real product systems.", 3],
  [list('A little about you', '3–5 years of trading experience in crypto (preferred), FX or equities'), 3],
  ['Minimum 1 year of customer support experience (call centre experience is preferred).', 1],
  ['at least five years of experience in sales', 5],
  ['Five (5) years of related experience', 5],
  ['4–5+ years of software development experience', 4],
  ['0-1+ years of experience in administrative support', 0],
  [list('Requirements', '8+ years in IT audit or controls'), 8],
  [list('Requirements', '6-8+ years SRE/DevOps'), 6],
  [list('Your experience', '7+ years shipping production web apps'), 7],
  ['Looking for: 2-4 yrs backend, comfortable shipping solo', 2],
  ['You: 7+ years enterprise sales in adtech', 7],
  ['Experience with B2B sales (5-7 years)', 5],
  ['minimum 5years of experience', 5],
  ['We are hiring lead engineers with 5-9 YOE who love hard problems', 5],
  ['3+ years of experience, preferably in SaaS', 3],
  ['3+ years of experience in accounting, MBA preferred', 3],
  ['2+ years of frontend experience preferred', null],
  ['Ideally 5+ years of experience in SaaS', null],
  ['Ideal candidates will have: 2+ years of experience', null],
  ['Less than 5 years of experience', null],
  ['Up to 2 years of experience in marketing', null],
  ['Minimum 6 months of recent teaching experience', 0.5],
  ['Mindestens 18 Monate Berufserfahrung', 1.5],
  ['At least 6 months of experience preferred', null],
  ['A 6 month internship to gain experience in sales', null],
  ['Have 10+ years teaching literacy in schools', 10],
  ['3y+ years of experience in Operations', 3],
  ['3 years minimum as an ML Engineer', 3],
  ['Sales: 1 year (Required)', 1],
  ['Sales: 1 year (Preferred)', null],
  ['Minimum of 10 years of public policy experience with gaming (casino, sports) experience preferred', 10],
  [
    "A degree with at least 3 years of experience in retail. If the degree requirement isn't met, at least 8 years of experience in retail.",
    3,
  ],
  [
    list(
      'Requirements',
      "Bachelor's degree; OR 2+ years of experience in lieu of a degree",
      '1+ years of experience',
    ),
    1,
  ],
  [list('Requirements', 'Recent graduate or 1-3 years of work experience'), 0],
  [list("What we'd love to see", '5+ years of experience in audit'), 5],
  ["You don't need years of experience.", 0],
  ['2 lata doświadczenia na podobnym stanowisku', 2],
  ["Temps d'experiència: +3 anys.", 3],
  ['Du har minst 3 års erfarenhet av försäljning', 3],
  ['Débutant accepté', 0],
  ['Years of experience: 3', 3],
  [list('Requirements', 'Java - 3 years'), 3],
  ['You have worked for at least 4 years as a nurse', 4],
  ['No es necesario tener experiencia', 0],
  ["A minimum of 7 (seven) years' professional experience", 7],
  [
    list(
      'Basic qualifications',
      '2+ years of relevant work experience and a Bachelors degree, OR 5+ years of relevant work experience',
    ),
    2,
  ],
  ['Senior (5+ yrs): engineers who think in systems.\nMid-Level (2+ yrs): growing into it.', 5],
];

/** Years of something else. */
const TRAPS: Case[] = [
  ['For more than 20 years we have been serving customers with experience.', null],
  ['Our team has 20+ years of experience in telecom.', null],
  ['You must be 18 years of age.', null],
  ['Our product has grown a lot in the last 10 years.', null],
  ['30 days of sabbatical leave after 5 years of employment', null],
  ['Options with a 4 year vesting schedule', null],
  ['zunächst auf 1 Jahr befristeter Arbeitsvertrag', null],
  ['We secured funding for the next three to four years.', null],
  ['Driving bans within the last 5 years', null],
  ['$1,000 per year for courses', null],
  ['OR equivalent work experience (typically two years in a relevant role)', null],
  ['Robotics experience not required!', null],
  ['No more than 2 years of full-time work experience', null],
  ['At least 1 year of university education, or equivalent work experience', null],
  ['Somos una empresa con 10 años de experiencia en el sector', null],
];

const LANGUAGES: Case[] = [
  ['Mindestens 2-jährige Berufserfahrung', 2],
  ['min. 1 Jahr Praxiserfahrung', 1],
  ["1 an d'expérience minimum", 1],
  ['Mindestens 7 Jahre Berufserfahrung', 7],
  ['Du hast 1–4 Jahre Erfahrung im Produktmanagement', 1],
  ['Fünf Jahre Erfahrung im Vertrieb', 5],
  ['Keine Berufserfahrung erforderlich', 0],
  ["Vous justifiez de 3 ans d'expérience minimum", 3],
  ['al menos 5 años de experiencia en desarrollo', 5],
  ['Mínimo de 2 anos de experiência', 2],
  ['Minimaal 3 jaar werkervaring', 3],
  ['Almeno 3 anni di esperienza', 3],
  ['5年以上の実務経験', 5],
  ['2年以上交互设计相关经验', 2],
  ['3年以上のチーム開発経験\nGo言語（歓迎）を含むプログラミング言語', 3],
  ['3年以上の商用アプリケーションの実装・リリース・運用の経験', 3],
];

describe('readYears', () => {
  describe.each([
    ['written down', WRITTEN],
    ['seen in the wild', SEEN],
    ['years of something else', TRAPS],
    ['other languages', LANGUAGES],
  ])('%s', (_, cases) => {
    test.each(cases)('%s → %s', (text, years) => expect(read(text)).toBe(years));
  });

  test.each([
    ['24', 2],
    ['{"monthsOfExperience":36}', 3],
    ['18 months', 1],
    ['3+ years', 3],
  ])('structured %s → %s', (experience, years) => {
    const found = readYears(makeSource('10 years of experience', { experience, origin: 'json-ld' }));
    expect(found).toMatchObject({
      value: years,
      receipt: { origin: 'json-ld', source: 'experience', start: null },
    });
  });

  test('points at the figure', () => {
    const source = makeSource(list('Requirements', '5+ years of experience'));
    const receipt = readYears(source)?.receipt;
    expect(receipt?.quote).toBe('5+ years');
    expect(source.text.slice(receipt?.start ?? 0, receipt?.end ?? 0)).toBe('5+ years');
  });
});
