/**
 * The invented companies of the sample boards (Metropolis is the one real name: its listing carries the facts of the page
 * the product is modelled on, in our own words). Everything here is written for this project.
 */
import type { Language } from './roles.ts';

export interface SampleCompany {
  name: string;
  ats: 'greenhouse' | 'lever' | 'ashby' | 'schema-org' | 'html';
  token: string;
  /** Where a person opens the board. */
  site: string;
  about: string;
  mission: string;
  life: string[];
  values: string[];
  benefits: string[];
  closing: string;
  places: SamplePlace[];
  currency: string;
  /** Pay of a mid-level engineer a year, in `currency`; other roles and levels scale from it. */
  basePay: number;
  /** How pay is said: as a vendor's field, in the text, both ways with different numbers, by the hour, or not at all. */
  payStyle: 'field' | 'text' | 'text-k' | 'hourly' | 'lakh' | 'none';
  languages: Language[];
  postings: number;
  visa: 'yes' | 'no' | 'authorised' | null;
  workplace: ('onsite' | 'hybrid' | 'remote')[];
}

export interface SamplePlace {
  locality: string;
  region: string | null;
  country: string;
  countryCode: string;
}

const us = (locality: string, region: string): SamplePlace => ({
  locality,
  region,
  country: 'United States',
  countryCode: 'US',
});
const at = (
  locality: string,
  country: string,
  countryCode: string,
  region: string | null = null,
): SamplePlace => ({
  locality,
  region,
  country,
  countryCode,
});

const EEO =
  'is an equal opportunity employer. We decide on merit and the needs of the work, and we welcome applications from people of every background.';

export const COMPANIES: SampleCompany[] = [
  {
    name: 'Lumenworks',
    ats: 'greenhouse',
    token: 'lumenworks',
    site: 'https://job-boards.greenhouse.io/lumenworks',
    about:
      'Lumenworks writes the software that decides, every four seconds, which battery on the grid should charge and which should rest. Utilities in nine states run on it.',
    mission: 'A grid that wastes nothing.',
    life: [
      'Two release days a week and none on Friday',
      'Everybody spends a day a quarter with a control-room operator',
      'Design reviews are written first and spoken second',
    ],
    values: [
      'Measure before you argue',
      'Leave the runbook better than you found it',
      'Say what you do not know',
    ],
    benefits: [
      'Medical, dental and vision from the first day',
      '401(k) with a 4% match',
      'Sixteen weeks of parental leave',
      '$1,500 a year for learning',
    ],
    closing: `Lumenworks ${EEO}`,
    places: [us('San Francisco', 'CA'), us('New York', 'NY'), us('Denver', 'CO')],
    currency: 'USD',
    basePay: 165_000,
    payStyle: 'text',
    languages: ['en'],
    postings: 56,
    visa: 'yes',
    workplace: ['hybrid', 'remote', 'hybrid', 'onsite'],
  },
  {
    name: 'Harborlight Robotics',
    ats: 'ashby',
    token: 'harborlight-robotics',
    site: 'https://jobs.ashbyhq.com/harborlight-robotics',
    about:
      'Harborlight builds hull-cleaning robots that work while a ship is at berth. A clean hull burns a tenth less fuel; forty ports have asked for one.',
    mission: 'Ships that cost the sea less.',
    life: [
      'The workshop opens onto the dock',
      'Lunch is cooked by whoever lost the last bet',
      'Field trips are real: salt water and all',
    ],
    values: ['Hardware is the truth', 'Small crews, whole problems', 'Calm beats heroic'],
    benefits: [
      'Health cover for you and your family',
      'Relocation support',
      'A sailing course, if you want one',
    ],
    closing: `Harborlight Robotics ${EEO}`,
    places: [us('Boston', 'MA'), us('Seattle', 'WA')],
    currency: 'USD',
    basePay: 158_000,
    payStyle: 'field',
    languages: ['en'],
    postings: 40,
    visa: null,
    workplace: ['onsite', 'onsite', 'hybrid'],
  },
  {
    name: 'Kestrel Ledger',
    ats: 'lever',
    token: 'kestrel-ledger',
    site: 'https://jobs.lever.co/kestrel-ledger',
    about:
      'Kestrel Ledger closes the books of small companies on the last evening of the month instead of the third week of the next. Accountants like us; so do their families.',
    mission: 'Month-end by dinner.',
    life: [
      'No meetings before ten',
      'Every engineer answers a customer once a week',
      'Pension advice that is not a leaflet',
    ],
    values: ['Plain words', 'Numbers reconcile', 'Ship on Tuesday'],
    benefits: [
      '28 days of holiday and the bank holidays',
      'Private medical insurance',
      'Cycle-to-work scheme',
      'A £1,000 home-office budget',
    ],
    closing: `Kestrel Ledger ${EEO}`,
    places: [at('London', 'United Kingdom', 'GB'), at('Manchester', 'United Kingdom', 'GB')],
    currency: 'GBP',
    basePay: 78_000,
    payStyle: 'field',
    languages: ['en'],
    postings: 38,
    visa: 'no',
    workplace: ['hybrid', 'hybrid', 'remote'],
  },
  {
    name: 'Feldspar',
    ats: 'greenhouse',
    token: 'feldspar',
    site: 'https://job-boards.eu.greenhouse.io/feldspar',
    about:
      'Feldspar plans the heating of whole streets: one heat pump for twenty houses, one bill each, half the copper.',
    mission: 'Warm streets without gas.',
    life: [
      'Freitags wird gemeinsam gekocht',
      'Jede Woche ein halber Tag für Neugier',
      'Werkstatt im Hinterhof',
    ],
    values: ['Erst messen, dann meinen', 'Wir sagen, was wir nicht wissen', 'Weniger, aber fertig'],
    benefits: [
      '30 Tage Urlaub',
      'Deutschlandticket',
      'Betriebliche Altersvorsorge',
      'Ein Weiterbildungsbudget von 2.000 € im Jahr',
    ],
    closing:
      'Feldspar freut sich über Bewerbungen aller Menschen, unabhängig von Herkunft, Geschlecht, Alter, Religion oder Behinderung.',
    places: [at('Berlin', 'Germany', 'DE'), at('München', 'Germany', 'DE'), at('Hamburg', 'Germany', 'DE')],
    currency: 'EUR',
    basePay: 76_000,
    payStyle: 'text',
    languages: ['de', 'de', 'en'],
    postings: 40,
    visa: null,
    workplace: ['hybrid', 'hybrid', 'onsite', 'remote'],
  },
  {
    name: 'Ateliers Nacelle',
    ats: 'lever',
    token: 'ateliers-nacelle',
    site: 'https://jobs.lever.co/ateliers-nacelle',
    about:
      'Ateliers Nacelle répare les éoliennes en haut du mât : nos robots poncent, recollent et repeignent une pale pendant que les autres tournent.',
    mission: 'Des pales qui durent trente ans.',
    life: [
      'Un vendredi sur deux sur le terrain',
      'Cantine le midi, vue sur le Rhône',
      'Télétravail deux jours par semaine',
    ],
    values: ['Le geste juste', 'Parler simplement', 'Finir ce qu’on commence'],
    benefits: ['Mutuelle prise en charge à 100 %', 'Tickets restaurant', 'RTT', 'Forfait mobilités durables'],
    closing: 'Ateliers Nacelle étudie toutes les candidatures à compétences égales.',
    places: [at('Lyon', 'France', 'FR'), at('Paris', 'France', 'FR'), at('Nantes', 'France', 'FR')],
    currency: 'EUR',
    basePay: 56_000,
    payStyle: 'text-k',
    languages: ['fr', 'fr', 'fr', 'en'],
    postings: 36,
    visa: null,
    workplace: ['hybrid', 'onsite'],
  },
  {
    name: 'Maravilla Salud',
    ats: 'schema-org',
    token: 'https://empleo.maravilla-salud.example/ofertas',
    site: 'https://empleo.maravilla-salud.example/ofertas',
    about:
      'Maravilla Salud lleva la consulta de enfermería a casa de quien no puede salir, con un equipo de guardia y una aplicación que escucha.',
    mission: 'Cuidar sin sala de espera.',
    life: ['Jornada intensiva en verano', 'Formación clínica cada mes', 'Turnos publicados con ocho semanas'],
    values: ['Primero la persona', 'Decimos la verdad', 'Mejorar un poco cada día'],
    benefits: ['Seguro médico', '25 días de vacaciones', 'Tarjeta restaurante'],
    closing: 'Maravilla Salud valora a todas las personas candidatas por igual.',
    places: [at('Madrid', 'Spain', 'ES'), at('Barcelona', 'Spain', 'ES'), at('Valencia', 'Spain', 'ES')],
    currency: 'EUR',
    basePay: 45_000,
    payStyle: 'field',
    languages: ['es', 'es', 'es', 'en'],
    postings: 24,
    visa: null,
    workplace: ['onsite', 'hybrid', 'remote'],
  },
  {
    name: 'Poldermill',
    ats: 'ashby',
    token: 'poldermill',
    site: 'https://jobs.ashbyhq.com/poldermill',
    about:
      'Poldermill forecasts water: how much a polder will take tonight, and which pump should start before anybody asks.',
    mission: 'Dry feet, everywhere below the sea.',
    life: [
      'A bike, a raincoat and a lunch table for forty',
      'We test with the water boards, in the field',
      'Four-day weeks are normal here',
    ],
    values: ['Calm water', 'Open models', 'Short minutes'],
    benefits: ['27 vacation days', 'Pension', 'NS business card', 'A four-day week on request'],
    closing: `Poldermill ${EEO}`,
    places: [
      at('Amsterdam', 'Netherlands', 'NL'),
      at('Utrecht', 'Netherlands', 'NL'),
      at('Rotterdam', 'Netherlands', 'NL'),
    ],
    currency: 'EUR',
    basePay: 72_000,
    payStyle: 'field',
    languages: ['en', 'nl', 'en'],
    postings: 34,
    visa: 'yes',
    workplace: ['hybrid', 'hybrid', 'remote'],
  },
  {
    name: 'Borealis Freight',
    ats: 'greenhouse',
    token: 'borealis-freight',
    site: 'https://job-boards.greenhouse.io/borealis-freight',
    about: 'Borealis Freight finds the empty half of every truck between Halifax and Vancouver and fills it.',
    mission: 'No empty miles north of the 49th.',
    life: [
      'Drivers sit on the product council',
      'A quiet office, with a loud loading bay below',
      'Snow days are days off',
    ],
    values: ['Be early', 'Count twice', 'Own the mistake'],
    benefits: ['Extended health and dental', 'RRSP matching', 'Four weeks of vacation'],
    closing: `Borealis Freight ${EEO} This posting is for an existing vacancy. We do not use artificial intelligence to screen applicants.`,
    places: [
      at('Toronto', 'Canada', 'CA', 'ON'),
      at('Vancouver', 'Canada', 'CA', 'BC'),
      at('Montréal', 'Canada', 'CA', 'QC'),
    ],
    currency: 'CAD',
    basePay: 128_000,
    payStyle: 'text',
    languages: ['en'],
    postings: 36,
    visa: 'authorised',
    workplace: ['hybrid', 'remote', 'onsite'],
  },
  {
    name: 'Quill & Cipher',
    ats: 'ashby',
    token: 'quill-and-cipher',
    site: 'https://jobs.ashbyhq.com/quill-and-cipher',
    about:
      'Quill & Cipher lets a hospital prove that a record was not altered without showing anybody the record.',
    mission: 'Evidence without exposure.',
    life: [
      'Fully remote, with two weeks together a year',
      'Writing is the meeting',
      'A budget for a desk that is yours',
    ],
    values: ['Proof over trust', 'Write it down', 'Rest is work'],
    benefits: [
      'Health cover in every country we hire in',
      'Home-office budget',
      'A five-week sabbatical after four years',
    ],
    closing: `Quill & Cipher ${EEO}`,
    places: [us('Austin', 'TX')],
    currency: 'USD',
    basePay: 172_000,
    payStyle: 'field',
    languages: ['en'],
    postings: 24,
    visa: null,
    workplace: ['remote'],
  },
  {
    name: 'Jacaranda Pay',
    ats: 'lever',
    token: 'jacaranda-pay',
    site: 'https://jobs.lever.co/jacaranda-pay',
    about:
      'A Jacaranda Pay liga a maquininha da padaria ao banco, ao fornecedor e ao contador, sem papel e sem fila.',
    mission: 'O pequeno comércio sem burocracia.',
    life: [
      'Trabalho híbrido, duas vezes por semana no escritório',
      'Almoço por conta da casa',
      'Mentoria para quem chega',
    ],
    values: ['Cliente no balcão', 'Clareza', 'Coragem com cuidado'],
    benefits: ['Plano de saúde', 'Vale-refeição', 'Auxílio-creche', 'Gympass'],
    closing: 'A Jacaranda Pay acolhe todas as pessoas, sem distinção.',
    places: [at('São Paulo', 'Brazil', 'BR'), at('Recife', 'Brazil', 'BR')],
    currency: 'BRL',
    basePay: 168_000,
    payStyle: 'none',
    languages: ['pt', 'pt', 'en'],
    postings: 24,
    visa: null,
    workplace: ['hybrid', 'remote'],
  },
  {
    name: 'Monsoon Analytics',
    ats: 'schema-org',
    token: 'https://careers.monsoon-analytics.example/jobs',
    site: 'https://careers.monsoon-analytics.example/jobs',
    about:
      'Monsoon Analytics tells a smallholder on Tuesday what the sky will do on Saturday, in the language she speaks, by a phone call.',
    mission: 'Weather you can plant by.',
    life: ['Field weeks in three districts', 'A library with a veranda', 'Chai at four, always'],
    values: ['Farmers first', 'Models explain themselves', 'Share the data'],
    benefits: ['Family health insurance', 'Provident fund', 'Field allowance'],
    closing: `Monsoon Analytics ${EEO}`,
    places: [at('Bengaluru', 'India', 'IN'), at('Pune', 'India', 'IN'), at('Hyderabad', 'India', 'IN')],
    currency: 'INR',
    basePay: 2_800_000,
    payStyle: 'lakh',
    languages: ['en'],
    postings: 36,
    visa: null,
    workplace: ['onsite', 'hybrid'],
  },
  {
    name: 'Kitefin Bio',
    ats: 'greenhouse',
    token: 'kitefin-bio',
    site: 'https://job-boards.greenhouse.io/kitefin-bio',
    about:
      'Kitefin Bio grows enzymes that take dyes out of river water. The first plant has been running in a mill town since spring.',
    mission: 'Rivers with no colour of the season.',
    life: ['Benches by the window', 'Journal club with bagels', 'A plant visit in your first month'],
    values: ['Controls first', 'Publish the failures', 'Kind and exact'],
    benefits: ['Medical, dental and vision', '403(b) plan', 'Commuter pass'],
    closing: `Kitefin Bio ${EEO}`,
    places: [us('Cambridge', 'MA'), us('Raleigh', 'NC')],
    currency: 'USD',
    basePay: 118_000,
    payStyle: 'hourly',
    languages: ['en'],
    postings: 24,
    visa: null,
    workplace: ['onsite'],
  },
  {
    name: 'Papertrail Studio',
    ats: 'html',
    token: 'https://papertrail.example/work-with-us',
    site: 'https://papertrail.example/work-with-us',
    about: 'Papertrail Studio makes drawing tools for people who still sharpen pencils.',
    mission: 'A page that keeps up with the hand.',
    life: [
      'Four people a table, one dog',
      'Open studio on the first Thursday',
      'Nobody answers mail at night',
    ],
    values: ['Quiet software', 'Draw it first', 'Care shows'],
    benefits: ['Six weeks of holiday', 'Paper, pens and a good chair'],
    closing: `Papertrail Studio ${EEO}`,
    places: [at('Copenhagen', 'Denmark', 'DK'), at('Lisbon', 'Portugal', 'PT')],
    currency: 'EUR',
    basePay: 82_000,
    payStyle: 'text',
    languages: ['en'],
    postings: 8,
    visa: null,
    workplace: ['hybrid', 'remote'],
  },
  {
    name: 'Sable Orbital',
    ats: 'greenhouse',
    token: 'sable-orbital',
    site: 'https://job-boards.greenhouse.io/sable-orbital',
    about: 'Sable Orbital refuels satellites that were built to be thrown away.',
    mission: 'Nothing up there should be single-use.',
    life: [
      'Launch days are everybody’s days',
      'Clean rooms, messy whiteboards',
      'A machine shop that never closes',
    ],
    values: ['Fly it', 'Margins are for vehicles, not for truth', 'Ask early'],
    benefits: ['Medical, dental and vision', '401(k)', 'Stock options', 'Three weeks of vacation'],
    closing: `Sable Orbital ${EEO} To conform to export rules, applicants must be U.S. citizens or lawful permanent residents.`,
    places: [us('Los Angeles', 'CA'), us('Huntsville', 'AL')],
    currency: 'USD',
    basePay: 150_000,
    payStyle: 'text',
    languages: ['en'],
    postings: 38,
    visa: 'no',
    workplace: ['onsite'],
  },
  {
    name: 'Alpenform',
    ats: 'ashby',
    token: 'alpenform',
    site: 'https://jobs.ashbyhq.com/alpenform',
    about:
      'Alpenform presses furniture out of the wood that sawmills throw away, in a factory with eleven people and thirty robots.',
    mission: 'A chair from every offcut.',
    life: [
      'The lake is four minutes away',
      'Tools are signed out, never hidden',
      'Lunch outside when the Föhn blows',
    ],
    values: ['Material first', 'Numbers on the wall', 'Made to be mended'],
    benefits: ['25 days of holiday', 'Pension above the legal minimum', 'Half-fare card'],
    closing: `Alpenform ${EEO}`,
    places: [at('Zürich', 'Switzerland', 'CH'), at('Milano', 'Italy', 'IT')],
    currency: 'CHF',
    basePay: 118_000,
    payStyle: 'field',
    languages: ['en', 'de', 'it'],
    postings: 24,
    visa: null,
    workplace: ['onsite', 'hybrid'],
  },
];
