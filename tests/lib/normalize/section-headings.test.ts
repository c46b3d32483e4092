import { describe, expect, test } from 'vitest';
import { isKnownHeading, sectionKindOf } from '#lib/normalize/section-headings.ts';

describe.each<[kind: string, headings: string[]]>([
  [
    'company',
    [
      'About us',
      'About Acme',
      'The Company',
      'Who we are',
      'Life at Acme',
      'Our values',
      'Über uns',
      'Wer wir sind',
      "L'entreprise",
      'Qui sommes-nous ?',
      'Quiénes somos',
      'Over ons',
      'Quem somos',
      'Chi siamo',
      'Our mission',
      'Sobre a Acme',
    ],
  ],
  [
    'role',
    [
      'The Role',
      'About the job',
      'Job description',
      'Role overview:',
      'Die Stelle',
      'Stellenbeschreibung',
      'Le poste',
      'El puesto',
      'De functie',
      'A vaga',
      'Il ruolo',
    ],
  ],
  [
    'responsibilities',
    [
      'Responsibilities',
      'What you’ll do:',
      "What you'll be doing",
      'Key responsibilities',
      'In this role, you will:',
      'Your impact',
      'Deine Aufgaben',
      'Das erwartet dich',
      'Vos missions',
      'Funciones',
      'Wat ga je doen?',
      'O que você vai fazer',
      'Di cosa ti occuperai',
      'What awaits you',
      'So sieht dein Alltag aus',
      'Ton rôle',
      'Tu día a día',
    ],
  ],
  [
    'qualifications',
    [
      'Qualifications',
      'Requirements',
      'Who you are',
      'What we’re looking for',
      'Nice to have',
      'Bonus points',
      'About you',
      '👋 You',
      'You’ll thrive here if you…',
      'Dein Profil',
      'Das bringst du mit',
      'Anforderungen',
      'Profil recherché',
      'Requisitos',
      'Wat vragen wij?',
      'O que procuramos',
      'Chi cerchiamo',
      'This is you',
      'What sets you apart',
      'The person we want',
      'Das wünschen wir uns',
      'Ce qu’il te faut',
    ],
  ],
  [
    'pay',
    ['Compensation', 'Salary range', 'Pay transparency', 'Gehalt', 'Rémunération', 'Salaris', 'Retribuzione'],
  ],
  [
    'benefits',
    [
      'Benefits',
      'Perks & benefits',
      'What we offer',
      'Why join us?',
      'Was wir bieten',
      'Das bieten wir dir',
      'Avantages',
      'Ce que nous offrons',
      'Qué ofrecemos',
      'Wat bieden wij?',
      'O que oferecemos',
      'Cosa offriamo',
      "What's in it for you",
      'What we offer you',
      'What we can offer you',
      'How we support you',
      'What Acme offers',
      'Wat krijg je van ons?',
    ],
  ],
  [
    'equal-opportunity',
    [
      'Equal opportunity employer',
      'EEO statement',
      'Diversity, Equity & Inclusion',
      'Vielfalt',
      'Pari opportunità',
    ],
  ],
  [
    'other',
    ['How to apply', 'Interview process', 'Location', 'Physical demands', 'Deine Bewerbung', 'Postuler'],
  ],
])('%s', (kind, headings) => {
  test.each(headings)('%s', (heading) => {
    expect(sectionKindOf(heading)).toBe(kind);
  });
});

test.each([
  'Cross-functional collaboration',
  'Director, Machine Learning',
  'Engineering',
  'Compliance & Security',
  '',
  '—',
])('no telling words: %j', (heading) => {
  expect(sectionKindOf(heading)).toBeNull();
});

test.each([
  ['Responsibilities', true],
  ['Relocation assistance is available for this position', false],
  ['Strong sales negotiation skills', false],
])('%s is a heading by its words alone: %s', (line, known) => {
  expect(isKnownHeading(line)).toBe(known);
});
