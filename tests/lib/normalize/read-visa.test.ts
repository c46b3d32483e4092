import { describe, expect, test } from 'vitest';
import { readVisa } from '#lib/normalize/read-visa.ts';
import { makeSource } from './make-source.ts';

type Case = [text: string, answer: 'yes' | 'no' | null];

const WRITTEN: Case[] = [
  ['Visa sponsorship available', 'yes'],
  ['We offer relocation and immigration support.', 'yes'],
  ['Authorised to work in the US with or without sponsorship now or in the future', 'yes'],
  ['You must be authorised to work in the UK.', null],
  ['Must be able to work without sponsorship now or in the future.', 'no'],
  ['US citizens and permanent residents (green card holders) only', 'no'],
  ['We offer a relocation package.', null],
];

const SEEN: Case[] = [
  ['Must be eligible to work in Canada without a visa requirement.', 'no'],
  ['Relocation to Spain: full relocation package, work permit for you and your spouse', 'yes'],
  ['Acme | Tokyo | Full Time | Will sponsor visa', 'yes'],
  ['Acme | Stockholm | Visa Sponsorship possible', 'yes'],
  ['H-1B transfer candidates are encouraged to apply', 'yes'],
  ['We are open to sponsoring visas for the right candidate.', 'yes'],
  ['Visa sponsorships: yes.', 'yes'],
  ['We are happy to provide visa and relocation support', 'yes'],
  ["We can't sponsor visas at the moment.", 'no'],
  ['We are unable to sponsor or take over sponsorship of employment visas.', 'no'],
  ['This role does not\noffer visa sponsorship.', 'no'],
  ['No visa sponsorship is being offered', 'no'],
  ['Sponsorship: Not at this time', 'no'],
  ['UK-based already (no net-new visa sponsorship for this role)', 'no'],
  ['Those who need sponsorship for work authorization are not eligible for hire.', 'no'],
  ['Must be a citizen of the Philippines for this role.', 'no'],
  ['U.S. citizenship required', 'no'],
  ['Visa: USC, GC', 'no'],
  [
    'The company may not be able to employ people whose work authorization rests on certain visa categories, or support an H-1B later.',
    'no',
  ],
  ['Work authorization: US citizen', 'no'],
  ['Applicant must be a U.S. citizen, lawful permanent resident, or other protected individual.', 'no'],
  ['Sponsorship is available for this position and other select roles.', 'yes'],
  ["We do sponsor visas! But we aren't able to sponsor every role and every candidate.", 'yes'],
  ['Engineering role (remote, US person required)', 'no'],
];

/** United Kingdom and other wordings. */
const FURTHER: Case[] = [
  ['Please note that we do not have a sponsor licence.', 'no'],
  ['Applicants requiring a visa cannot be considered.', 'no'],
  ['This post does not meet the criteria for a skilled worker visa.', 'no'],
  ['Able to work without the need for employer sponsorship.', 'no'],
  ['No podemos patrocinar visados.', 'no'],
  ['Non è prevista la sponsorizzazione del visto.', 'no'],
  ['This role is eligible for sponsorship under the Skilled Worker route.', 'yes'],
  ['We can offer a Certificate of Sponsorship.', 'yes'],
  ['EU Blue Card sponsorship', 'yes'],
  ['Work visa provided', 'yes'],
  ['If you do not have the right to work, we can sponsor you.', 'yes'],
  ['Nous prenons en charge les démarches de visa', 'yes'],
  ['No C2C, no H1B.', 'no'],
  ['H1B candidates are not accepted', 'no'],
  ['The technology is controlled by export laws, so you need to be an eligible US Person.', 'no'],
  ['Great team. US persons only.', 'no'],
  ['Visa-Sponsoring ist leider nicht möglich.', 'no'],
  ['No se patrocinan visas', 'no'],
  ['We welcome applications from candidates who require sponsorship.', 'yes'],
];

const TRAPS: Case[] = [
  ['You make sure that no student breaches visa rules.', null],
  ['TS/SCI clearance required', null],
  [
    'Applicant must be a (i) U.S. citizen or national, (ii) lawful permanent resident, (iii) refugee or (iv) asylee.',
    null,
  ],
  ['We sponsor conferences and community events.', null],
  ['Employer-sponsored health plan', null],
  ['Work with your executive sponsor.', null],
  ['Experience with Visa and Mastercard certification', null],
  ['Regardless of race, religion or citizenship status.', null],
  ['Please indicate whether you require visa sponsorship.', null],
  ['Authorization to receive software without sponsorship for an export license', null],
  ['Be a good citizen of the platform.', null],
];

const LANGUAGES: Case[] = [
  ['Wir unterstützen dich beim Visum.', 'yes'],
  ['Wir können leider kein Visum sponsern.', 'no'],
  ['Nous ne sponsorisons pas de visa.', 'no'],
  ['Ofrecemos apoyo con el visado.', 'yes'],
];

describe('readVisa', () => {
  describe.each([
    ['written down', WRITTEN],
    ['seen in the wild', SEEN],
    ['sponsors and citizens of other kinds', TRAPS],
    ['other languages', LANGUAGES],
    ['further wordings', FURTHER],
  ])('%s', (_, cases) => {
    test.each(cases)('%s → %s', (text, answer) => {
      expect(readVisa(makeSource(text))?.value ?? null).toBe(answer);
    });
  });

  test('a refusal stands against an offer elsewhere', () => {
    const text =
      'We help with immigration support in Canada.\nFor this role we do not offer visa sponsorship.';
    expect(readVisa(makeSource(text))?.value).toBe('no');
  });
});
