import { describe, expect, test } from 'vitest';
import { readEmploymentType } from '#lib/normalize/read-employment-type.ts';
import { makeSource } from './make-source.ts';

type Case = [text: string, type: string | null];

const read = (text: string, field: string | null = null, title = 'Engineer') =>
  readEmploymentType(makeSource(text, { employmentType: field, title }))?.value ?? null;

const FIELDS: Case[] = [
  ['FullTime', 'FULL_TIME'],
  ['FULL_TIME', 'FULL_TIME'],
  ['Full-time: Remote', 'FULL_TIME'],
  // For how long says nothing of the hours.
  ['Permanent', null],
  ['Unbefristet', null],
  ['Permanent, full-or-part-time', 'FULL_TIME'],
  ['Fixed Time Contractor (FTC)', 'TEMPORARY'],
  ['Heltid', 'FULL_TIME'],
  ['Deltid', 'PART_TIME'],
  ['Pełny etat', 'FULL_TIME'],
  ['Umowa zlecenie', 'CONTRACTOR'],
  ['CDI', 'FULL_TIME'],
  ['Festanstellung, Vollzeit', 'FULL_TIME'],
  ['Tempo indeterminato, tempo pieno', 'FULL_TIME'],
  ['Part-time', 'PART_TIME'],
  ['Teilzeit', 'PART_TIME'],
  ['Contract', 'CONTRACTOR'],
  ['Freelance', 'CONTRACTOR'],
  ['Temporary', 'TEMPORARY'],
  ['CDD', 'TEMPORARY'],
  ['Intern', 'INTERN'],
  ['Stage', 'INTERN'],
  ['Volunteer', 'VOLUNTEER'],
  ['Per Diem', 'PER_DIEM'],
  ['Full-time or part-time', 'FULL_TIME'],
  ['berufserfahren', null],
];

/** Statements of this position, and words about everybody else. */
const TEXTS: Case[] = [
  ['This is a full-time position based in Leeds.', 'FULL_TIME'],
  ['The base salary range for this full-time position is $180,000.', 'FULL_TIME'],
  ['Job Type: Full-time', 'FULL_TIME'],
  ['Employment Type: Full Time, Permanent', 'FULL_TIME'],
  ['Acme | Berlin | Full Time | €80k', 'FULL_TIME'],
  ['Wir bieten eine Stelle in Vollzeit.', 'FULL_TIME'],
  ['Type de contrat : CDI', 'FULL_TIME'],
  ['We look for someone part-time, 20 hours a week.', 'PART_TIME'],
  ['Fixed-term contract of 12 months', 'TEMPORARY'],
  ['Full-time; temporary position, replacement for maternity leave.', 'TEMPORARY'],
  ['Vollzeit mit 40 Stunden, zunächst auf 1 Jahr befristeter Arbeitsvertrag', 'TEMPORARY'],
  ['Full-time: Yes\nPermanent: No', 'TEMPORARY'],
  ['This is a part-time independent contractor position.', 'CONTRACTOR'],
  ['Type of contract: B2B', 'CONTRACTOR'],
  ['Position: Evaluator Type: Contract Location: Remote', 'CONTRACTOR'],
  ['Als Werkstudent unterstützt du uns 20 Stunden pro Woche.', 'PART_TIME'],
  ['Medical, dental and vision plans for all full-time employees.', null],
  ['Twelve weeks of leave after six months of full-time employment.', null],
  ['Manage contract renewals and negotiate contracts.', null],
  ['Benefits (not applicable for intern or contract roles)', null],
  ['Must be a full-time undergraduate student.', null],
  ['Paid time off to volunteer in your community.', null],
  ['FTC disclosure compliance standards', null],
  ['Unbefristeter Arbeitsvertrag', null],
  ['Unbefristeter Arbeitsvertrag, 40-Stunden-Woche', 'FULL_TIME'],
  ['Training runs 40 hours per week.', 'FULL_TIME'],
  ['We are an agency for temporary positions.', null],
  ['We look for a rigging artist (temporary) to work with the art team.', 'TEMPORARY'],
  ['As a full-time employee, you get 25 days off.', 'FULL_TIME'],
  ['The Early Talent Programme (ETP) is a six month internship program.', 'INTERN'],
  ['You have completed an internship.', null],
  ['Six months, outside IR35.', 'CONTRACTOR'],
  ['Remote in the US, no C2C.', null],
  ['Build B2B products.', null],
  ['We hire on a permanent contract.', null],
  ['This is a permanent contract based in Lyon.', null],
  ['Mission freelance de six mois', 'CONTRACTOR'],
  ['Mission d’intérim de trois mois', 'TEMPORARY'],
  ['Befristet auf 18 Monate', 'TEMPORARY'],
  ['Regime CLT', 'FULL_TIME'],
  ['Freelance, 3 days a week', 'CONTRACTOR'],
  ['12 paid holidays for all regular staff (including part-time)', null],
  ['Acme | Founding Engineer | New York | Full-time\nStudents with disabilities are not heard.', 'FULL_TIME'],
  ['Acme | Lamp shop | Remote (US) | Contract\nWe build for others.', 'CONTRACTOR'],
  ['Acme | Lamp shop | Contract or Full-time | Remote\nWe build lamps.', 'CONTRACTOR'],
  ['Acme | Lamp shop | Contractor Part-Time | Remote\nWe build lamps.', 'CONTRACTOR'],
  ['Acme | Lamp shop | Full-time or contract | Remote\nWe build lamps.', 'FULL_TIME'],
];

const TITLES: Case[] = [
  ['Assistente Vendite Part-time', 'PART_TIME'],
  ['UI Designer (Contract)', 'CONTRACTOR'],
  ['Data Scientist - 12 mth FTC', 'TEMPORARY'],
  ['Security Engineer - 6 months contract', 'CONTRACTOR'],
  ['Marketing Internship', 'INTERN'],
  ['Werkstudent Logistik (m/w/d)', 'PART_TIME'],
  ['Developer (Freelance)', 'CONTRACTOR'],
  ['B2B Product Marketer', null],
  ['Volunteer Coordinator', null],
  ['Coordinator - Contract (6 months)', 'CONTRACTOR'],
  ['[Contract] Recruiter', 'CONTRACTOR'],
  ['Analyst - 12months contract', 'CONTRACTOR'],
  ['Acme | Engineers | Contract or Full-time | Remote', 'CONTRACTOR'],
  ['Contractor Service Administrator', null],
  ['Recruiter (Mat Leave Contract)', 'TEMPORARY'],
  ['Security Analyst [계약직]', 'TEMPORARY'],
  ['Nurse - 16 hours/week', 'PART_TIME'],
  ['Medarbetare på deltid', 'PART_TIME'],
  // A company may be called like a term.
  ['Temporal Mines : Engineers in Canada', null],
  ['Senior Contract Engineer', 'CONTRACTOR'],
  ['Contract Manager', null],
];

describe('readEmploymentType', () => {
  test.each(FIELDS)('field %s → %s', (field, type) => expect(read('', field)).toBe(type));
  test.each(TEXTS)('text %s → %s', (text, type) => expect(read(text)).toBe(type));
  test.each(TITLES)('title %s → %s', (title, type) => expect(read('', null, title)).toBe(type));

  test('the text beats the field, and the field is kept as a conflict', () => {
    const source = makeSource('Contract: fixed term, 14 months.', { employmentType: 'FullTime' });
    expect(readEmploymentType(source)).toMatchObject({
      value: 'TEMPORARY',
      receipt: { origin: 'text' },
      conflicts: [
        { field: 'employmentType', value: 'FULL_TIME', receipt: { origin: 'ats-field', quote: 'FullTime' } },
      ],
    });
  });

  test('an internship is one whatever hours the text names', () => {
    expect(read('Interns work full-time in our office.', 'Intern')).toBe('INTERN');
    expect(read('', 'Full-time', 'WordPress Developer - Internship')).toBe('INTERN');
  });

  test('hours in the text say nothing against a contract, a working student’s title does', () => {
    expect(read('You keep a part-time schedule.', 'Contract')).toBe('CONTRACTOR');
    expect(read('', 'intern, part-time', 'Werkstudent:in Bahnbau')).toBe('PART_TIME');
  });

  test('agreeing sources give one fact with both receipts', () => {
    const found = readEmploymentType(
      makeSource('This is a full-time role.', { employmentType: 'Full-time' }),
    );
    expect(found?.receipt.source).toBe('employmentType');
    expect(found?.more).toHaveLength(1);
  });
});
