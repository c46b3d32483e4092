import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWorkplace } from '#lib/normalize/read-workplace.ts';
import type { RawPostingInput } from '#lib/posting.ts';
import { makeSource } from './make-source.ts';

function read(description: string, raw: Partial<RawPostingInput> = {}): string | null {
  const found = readWorkplace(makeSource(description, raw));
  if (found === null) return null;
  const { workplace, officeDays } = found.value;
  return officeDays === null ? workplace : `${workplace} ${officeDays}`;
}

type Case = [text: string, said: string | null];

const WRITTEN: Case[] = [
  ['This role is fully remote.', 'remote'],
  ['This is a remote position.', 'remote'],
  ['You can work from anywhere in the world.', 'remote'],
  ['Location: Remote', 'remote'],
  ['This is a hybrid role.', 'hybrid'],
  ['You will work in the office three days a week.', 'hybrid 3'],
  ['2 days per week from home', 'hybrid 3'],
  ['We work 4 days on-site, with 1 day remote.', 'hybrid 4'],
  ['In-office presence minimum two days per week', 'hybrid 2'],
  ['3 office days/week', 'hybrid 3'],
  ['Hybrid, 2-3 days in the office each week', 'hybrid 2'],
  ['You can work from home 5 days every 2 weeks.', 'hybrid 2.5'],
  ['In the office Tuesdays, Wednesdays and Thursdays', 'hybrid 3'],
  ['Work in person at our office 5 days a week', 'onsite'],
  ['This role requires you to be onsite.', 'onsite'],
  ['This is not a remote position.', 'onsite'],
  ['Remote work is not available.', 'onsite'],
  ['This is an in-person role out of our San Francisco office.', 'onsite'],
  ['The role can be remote or on-site.', 'remote'],
  ['Work hybrid or remotely, as you like.', 'remote'],
  ['Remote, but with 2 days in the office per month', 'remote'],
  ['Remote-first culture, but 1 day a week in the office is required.', 'hybrid 1'],
  ['5 days a week onsite during probation. After probation you may work from home 1 day a week.', 'hybrid 4'],
  ['Hybrides Arbeitsmodell', 'hybrid'],
  ['Bis zu 100% remote möglich', 'remote'],
  ['2 Tage pro Woche im Büro', 'hybrid 2'],
  ['Die Tätigkeit erfolgt in Präsenz in unserem Büro in Ulm.', 'onsite'],
  ['Anteilige Homeoffice-Möglichkeit', 'hybrid'],
  ['2 jours de télétravail par semaine', 'hybrid 3'],
  ['Poste en présentiel', 'onsite'],
  ['Full remote, télétravail total', 'remote'],
  ['Modalidad: 100% remoto', 'remote'],
  ['Modalidad híbrida', 'hybrid'],
  ['Trabajo presencial', 'onsite'],
  ['Sistema di lavoro ibrido', 'hybrid'],
  ['Lavoro da remoto al 100%: posizione full remote', 'remote'],
  ['Hybride werken, 3 dagen op kantoor', 'hybrid 3'],
  ['Modelo de trabalho: remoto', 'remote'],
  ['', null],
  ['We have an in-office work environment in Porto and Lyon.', 'onsite'],
  [
    'A global role with hybrid work arrangement - combining flexible remote work with in-office days at our HQ.',
    'hybrid',
  ],
  ['You may work from home or from one of our office hubs.', 'remote'],
  ['This full-time position is located in our Torrance, California facility.', 'onsite'],
];

const TRAPS: Case[] = [
  ['Work from anywhere for up to 4 weeks a year.', null],
  ['Enjoy the liberty to work from wherever on earth you like, up to 60 days a year.', null],
  ['Up to 60 days a year you can work from wherever you are.', null],
  ['Work from wherever you like for four weeks a year.', null],
  ['Remote patient monitoring experience', null],
  ['Experience with hybrid cloud environments', null],
  ['Experience working in a remote environment is a plus', null],
  ['Lead distributed systems work', null],
  ['On-site gym and lunch', null],
  ['A stipend for your home office', null],
  ['In-person events and interviews', null],
  ['The number of hybrid, office-based and remote workers will vary from team to team.', null],
  ['You support remote teams across the globe.', null],
  ['We work a 4-day week.', null],
  ['A hybrid role that blends strategy and execution', null],
  ['Smoothie Tuesdays and lunch at the office', null],
];

describe('written down', () => {
  test.each(WRITTEN)('%s', (text, said) => {
    expect(read(text)).toBe(said);
  });
});

describe('words that say nothing of it', () => {
  test.each(TRAPS)('%s', (text, said) => {
    expect(read(text)).toBe(said);
  });
});

/** Wordings met in real postings. */
describe('seen in the wild', () => {
  test.each<Case>([
    ['Acme | Engineer | Berlin | ONSITE / HYBRID (>= one day in the office a week)', 'hybrid 1'],
    ['Acme | Engineer | Hybrid (Dublin, Ireland) / Remote (many EU countries)', 'remote'],
    ['Acme | Engineer | On-site (hybrid) in Stockholm, Sweden', 'hybrid'],
    ['Acme | Engineer | Onsite (2 days remote OK) | Full-time', 'hybrid 3'],
    ['Acme | Engineer | NYC | 3x/week in office', 'hybrid 3'],
    ['Acme | Engineer | Cologne | ONSITE (part remote)', 'hybrid'],
    ['Employees spend at least half of their work time in their assigned office.', 'hybrid'],
    ['comfortable with working in-person at our HQ (near the park) at least 2 days/week', 'hybrid 2'],
    ['expected to have a strong in-office presence (Tues-Thurs)', 'hybrid 3'],
    ['If you live further away, the role is fully remote; else 3 days in the office.', 'remote'],
    ['This role is located at our headquarters, or remotely within the US.', 'remote'],
    ['Working arrangement: Hybrid (based in Taiwan - remote first with office collaboration)', 'hybrid'],
    ['Fully remote (with opportunity to work hybrid from Toronto)', 'remote'],
    ['It is not a remote or hybrid-anywhere role.', 'onsite'],
    ['The position is not available as a work from home option.', 'onsite'],
    ['📍 Berlin (preferred) or Remote', 'remote'],
    ['Role is hybrid on-site in either Seattle, WA or Santa Monica, CA.', 'hybrid'],
  ])('%s', (text, said) => {
    expect(read(text)).toBe(said);
  });
});

describe('other languages', () => {
  test.each<Case>([
    ['Praca zdalna: Hybrydowo', 'hybrid'],
    ['Praca zdalna: Brak', 'onsite'],
    ['Praca zdalna: W pełni', 'remote'],
    ['Tryb pracy: stacjonarny', 'onsite'],
    ['Oferujemy pracę hybrydową w centrum miasta.', 'hybrid'],
    ['Modalitat de treball: Presencial', 'onsite'],
    ['Modalidad de trabajo: híbrida', 'hybrid'],
    ['Home office: ja', 'remote'],
    ['Remote: No', 'onsite'],
    ['Du arbetar på plats i vårt lager.', 'onsite'],
    ['Tjänsten är på distans.', 'remote'],
    ['Möjlighet att arbeta hemifrån vissa dagar', 'hybrid'],
    ['Mulighed for hjemmearbejde', 'hybrid'],
    ['勤務形態：フルリモート', 'remote'],
    ['フルリモート勤務可', 'remote'],
    ['リモート勤務可', 'hybrid'],
    ['出社勤務', 'onsite'],
    ['전면 원격 근무', 'remote'],
    ['사무실 출근', 'onsite'],
    ['居家办公', 'remote'],
    ['现场办公', 'onsite'],
    ['Poste 100% en télétravail', 'remote'],
    ['Poste à distance', 'remote'],
    ['Travail sur site', 'onsite'],
    ['Poste non télétravaillable', 'onsite'],
    ['Modalidad de trabajo: Mixta (presencial y teletrabajo)', 'hybrid'],
    ['Trabajo a distancia', 'remote'],
    ['Teletrabajo 100%', 'remote'],
    ['Trabajo en oficina', 'onsite'],
    ['Lavoro in presenza', 'onsite'],
    ['Du arbetar på vårt kontor i Malmö', 'onsite'],
    ['Arbejdet foregår på vores kontor', 'onsite'],
    ['Mahdollisuus etätyöhön', 'hybrid'],
    ['Täysin etänä', 'remote'],
    ['Op locatie in Rotterdam', 'onsite'],
    ['Volledig vanuit huis werken', 'remote'],
    ['Możliwość pracy zdalnej', 'hybrid'],
    ['Praca na miejscu w biurze w Krakowie', 'onsite'],
    ['Možnost home office', 'hybrid'],
    ['Du kannst 2 Tage die Woche von zuhause arbeiten', 'hybrid 3'],
    ['Remote-Anteil: 50 %', 'hybrid'],
    ['Arbeiten von überall', 'remote'],
    ['Betreuung der Kunden vor Ort', null],
    ['Nuestra oficina está en el centro de Madrid', null],
    ['週3日出社のハイブリッド勤務', 'hybrid'],
    ['하이브리드 근무 (주 3일 출근)', 'hybrid'],
    ['工作方式：混合辦公', 'hybrid'],
  ])('%s', (text, said) => {
    expect(read(text)).toBe(said);
  });
});

describe('bugs', () => {
  test.each<Case>([
    ['Five days a week on-site. We are also considering remote candidates.', 'remote'],
    ['Preferably onsite in our lab, though remote candidates will also be considered.', 'remote'],
    ['Hybrid role - in office in our Oslo office/remote', 'hybrid'],
    ['Our Hybrid Work Policy lets you work from wherever you are.', 'remote'],
    ['Ability to work from our Salem, OR office.', 'onsite'],
    ['Our entire team works in person at our HQ.', 'onsite'],
    ['Remote-first, Lisbon office minimum once a week', 'hybrid 1'],
    ['This is a home-office-based role with travel.', 'remote'],
    ['Pay models they use (CPM, CPA, flat fee, hybrid)', null],
    ['We are looking for a hands-on, hybrid creative.', null],
    ['There are a few roles that allow for remote work.', null],
    [',Oslo_Hybrid', 'hybrid'],
  ])('%s', (text, said) => {
    expect(read(text)).toBe(said);
  });
});

describe('ways of saying it', () => {
  test.each<Case>([
    ['On-site Munich, Germany', 'onsite'],
    ['We teach sailing.\nOslo | Onsite', 'onsite'],
    ['Lisbon / Porto | In-office | Full-time', 'onsite'],
    ['This is an office-based role.', 'onsite'],
    ['You must be able to commute to our office in Leeds every day.', 'onsite'],
    ['Vor Ort in Hamburg', 'onsite'],
    ['Präsenz vor Ort erforderlich', 'onsite'],
    ['Présentiel à Paris', 'onsite'],
    ['Atuação presencial', 'onsite'],
    ['Je werkt op kantoor in Utrecht.', 'onsite'],
    ['Mix of office and home working', 'hybrid'],
    ['You will split your time between home and our office.', 'hybrid'],
    ['60/40 office/home split', 'hybrid'],
    ['Work from home on Fridays', 'hybrid'],
    ['Posibilidad de teletrabajo', 'hybrid'],
    ['Modelo híbrido em São Paulo', 'hybrid'],
    ['Distansarbete möjligt någon dag i veckan', 'hybrid'],
    ['Remote / Offshore (Latin America preferred)', 'remote'],
    ['WFH (you live in Riverside)', 'remote'],
    ['Position: remote, CET (+-2h)', 'remote'],
    ['This is a US-based, remote temporary role that runs for 6 months.', 'remote'],
    ['You can work on all of our projects remotely.', 'remote'],
    ['Remote available for strong candidates.', 'remote'],
    ['Home-based with travel across the UK.', 'remote'],
    ['This is a telecommute position.', 'remote'],
    ['Telework eligible: Yes', 'remote'],
    ['Deutschlandweit remote', 'remote'],
    ['Trabajo desde casa', 'remote'],
  ])('%s', (text, said) => {
    expect(read(text)).toBe(said);
  });
});

describe('refused', () => {
  test.each([
    'This role cannot be performed remotely.',
    'We do not offer remote work.',
    'Sorry, no remote.',
    'This role is not eligible for remote work.',
    'Unfortunately we can’t offer remote working.',
    'Kein Homeoffice möglich',
  ])('%s', (text) => {
    expect(read(text)).toBe('onsite');
  });
  test('not fully remote is partly so', () => {
    expect(read('You are in the office regularly, so not fully remote.')).toBe('hybrid');
  });
});

describe('more ways of saying it', () => {
  test.each<Case>([
    ['We are an in-office company.', 'onsite'],
    ['Willing to relocate to Oslo and work in person.', 'onsite'],
    ['Must be comfortable working in our office full time.', 'onsite'],
    ['The position requires your physical presence at our lab.', 'onsite'],
    ['We ask that you come in at least 2 days a week.', 'hybrid 2'],
    ['50% office attendance', 'hybrid'],
    ['We have adopted a hybrid approach to work.', 'hybrid'],
    ['Opportunity to work from home part of the week', 'hybrid'],
    ['Office days: Tuesday and Wednesday', 'hybrid 2'],
    ['You can work from our office or from home, whichever you prefer.', 'hybrid'],
    ['Flexibilidad para trabajar desde casa', 'hybrid'],
    ['Due to the remote nature of this position, you need a quiet room.', 'remote'],
    ['This is a work-from-home position.', 'remote'],
    ['Remote work (100%)', 'remote'],
    ['Work wherever you want', 'remote'],
    ['Either remote or in our Berlin office', 'remote'],
    ['Preferably in Berlin, but remote is fine too.', 'remote'],
    ['Contract, remote, 20h/week', 'remote'],
    ['Ability to work remotely', 'remote'],
    ['Flexible hours and remote work', 'remote'],
    ['Work-from-home arrangement (it may vary with the team)', 'remote'],
    ['We offer hybrid work. Regular office attendance is required.', 'hybrid'],
    ['This is an in-person, full-time role.', 'onsite'],
    ['Join us in our Lisbon office.', 'onsite'],
    ['We all work from our office in Kreuzberg.', 'onsite'],
    ['Must be on site', 'onsite'],
    ['Experience in a remote-first company', null],
    ['Our product helps hybrid teams collaborate.', null],
    ['Experience working on-site at a data center', null],
  ])('%s', (text, said) => {
    expect(read(text)).toBe(said);
  });
});

describe('sources', () => {
  test('fields, when the text is silent', () => {
    expect(read('', { workplace: 'Hybrid - 3 days' })).toBe('hybrid 3');
    expect(read('', { workplace: 'OnSite' })).toBe('onsite');
    expect(read('', { workplace: 'unspecified' })).toBeNull();
    expect(read('', { locations: ['Remote - Ireland'] })).toBe('remote');
    expect(read('', { locations: ['NYC Office'] })).toBeNull();
    expect(read('', { title: 'Engineer (Remote)' })).toBe('remote');
    expect(read('', { title: 'Remote Sensing Engineer' })).toBeNull();
    expect(read('', { remote: true })).toBe('remote');
    expect(read('', { remote: false })).toBeNull();
  });
  test('the vendor’s word beats its flag, which is true for hybrid too', () => {
    expect(read('', { workplace: 'Hybrid', remote: true })).toBe('hybrid');
  });
  test('a sentence beats the field, and the field is shown as a conflict', () => {
    const found = readWorkplace(
      makeSource('You will be in the office 3 days a week.', { workplace: 'Remote' }),
    );
    expect(found?.value).toEqual({ workplace: 'hybrid', officeDays: 3 });
    expect(found?.conflicts).toMatchObject([
      { value: 'remote', receipt: { source: 'workplace', quote: 'Remote' } },
    ]);
  });
  test('what is said of the company does not beat the field', () => {
    expect(read('We are a hybrid team.', { workplace: 'Remote' })).toBe('remote');
    expect(read('We are a remote-first company.', { workplace: 'Hybrid' })).toBe('hybrid');
  });
  test('a recruiter tag counts alone, and is a conflict beside a sentence', () => {
    expect(read('We build boats. #LI-Remote')).toBe('remote');
    const found = readWorkplace(
      makeSource('Role is hybrid on-site in Seattle, WA. Apply now. #LI-NM1 #LI-Onsite'),
    );
    expect(found?.value.workplace).toBe('hybrid');
    expect(found?.receipt.quote).toBe('Role is hybrid on-site in Seattle, WA.');
    expect(found?.conflicts).toEqual([
      {
        field: 'workplace',
        value: 'onsite',
        receipt: {
          field: 'workplace',
          origin: 'text',
          source: null,
          quote: '#LI-Onsite',
          start: null,
          end: null,
        },
      },
    ]);
  });
});

test('never throws; days only for hybrid; every receipt is verbatim', () => {
  const pieces = [
    'remote ',
    'hybrid ',
    'on-site ',
    '3 days ',
    'a week ',
    'in the office ',
    'from home ',
    'not ',
    'or ',
    '. ',
    '\n',
    'this role is ',
    ' | ',
    '(',
    ')',
    'up to ',
    'Tuesday ',
    '#LI-Remote ',
    '📍 ',
  ];
  const text = fc.oneof(
    fc.string(),
    fc.array(fc.constantFrom(...pieces), { maxLength: 50 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, text, (description, words) => {
      const source = makeSource(description, { workplace: words, locations: [words] });
      const found = readWorkplace(source);
      if (found === null) return;
      const { workplace, officeDays } = found.value;
      if (officeDays !== null) {
        expect(workplace).toBe('hybrid');
        expect(officeDays).toBeGreaterThan(0);
        expect(officeDays).toBeLessThan(5);
      }
      for (const { origin, quote, start, end } of [
        found.receipt,
        ...(found.conflicts ?? []).map((one) => one.receipt),
      ]) {
        expect(quote).not.toBe('');
        if (origin === 'text' && start !== null) expect(source.text.slice(start, end ?? 0)).toBe(quote);
      }
    }),
  );
});
