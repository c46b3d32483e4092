import { describe, expect, test } from 'vitest';
import { readSeniority } from '#lib/normalize/read-seniority.ts';
import { makeSource } from './make-source.ts';

type Case = [title: string, level: string | null];

const read = (title: string, text = '') => readSeniority(makeSource(text, { title }))?.value ?? null;

/** The meaning of the field, as the labelling guide gives it. */
const WRITTEN: Case[] = [
  ['Sr. Backend Engineer', 'senior'],
  ['Staff Software Engineer', 'staff'],
  ['Principal Product Manager', 'principal'],
  ['Lead Mobile Developer', 'lead'],
  ['Team Lead Customer Care', 'lead'],
  ['Tech Lead, Payments', 'lead'],
  ['Head of Marketing', 'director'],
  ['Director, Machine Learning', 'director'],
  ['VP of Engineering', 'vp'],
  ['SVP Sales', 'vp'],
  ['Vice President, Risk', 'vp'],
  ['CTO', 'executive'],
  ['Co-Founder & CEO', 'executive'],
  ['Chief Medical Officer', 'executive'],
  ['Engineering Manager', 'manager'],
  ['Area Sales Manager', 'manager'],
  ['Account Manager', null],
  ['Product Manager', null],
  ['Technical Program Manager', null],
  ['Customer Success Manager', null],
  ['Community Manager', null],
  ['Marketing Manager', null],
  ['Software Engineer I', 'junior'],
  ['Software Engineer 2', 'mid'],
  ['Software Engineer III', 'senior'],
  ['Research Assistant - Tech 2', 'mid'],
  ['Graduate Scheme Sales', 'entry'],
  ['Software Engineer - New Grad', 'entry'],
  ['Entry Level Analyst', 'entry'],
  ['Trainee Recruiter', 'entry'],
  ['Backend Engineer', null],
  ['Associate Consultant', null],
  ['Werkstudent Marketing (m/w/d)', 'intern'],
  ['Data Analyst Apprentice', 'entry'],
  ['Mid/Senior Java Developer', null],
  ['Senior Engineer / Staff Engineer', null],
  ['Junior or Senior Designer', null],
];

/** Titles of real boards, shortened. */
const SEEN: Case[] = [
  ['Intern - Office of the CTO', 'intern'],
  ['(Senior) Product Director', 'director'],
  ['Site Engineers, Lead Developer', null],
  ['Product Designer, Head of Growth', null],
  ['Fuhrparkleiter (m/w/d)', 'manager'],
  ['Data Analyst / Junior Data Scientist', 'junior'],
  ['Software Engineer, Tech Lead', 'lead'],
  ['(Senior) Sales Manager', 'manager'],
  ['(Senior) Financial Accountant', 'senior'],
  ['Junior Sales Manager', 'junior'],
  ['Senior Customer Success Manager I', 'senior'],
  ['Project and Procurement Manager', null],
  ['Community & Advocacy Manager', null],
  ['Health and Safety Manager', 'manager'],
  ['Software Engineers (Senior, Staff, Principal)', null],
  ['Software Developers | Full time, interns', null],
  ['Personal Chef', null],
  ['Chef(fe) de produit senior', 'senior'],
  ["Cheffe d'équipe logistique", 'lead'],
  ['Superviseur(e), Fiscalité', 'manager'],
  ['Butikschef', 'manager'],
  ['Co-Gérante', 'manager'],
  ['시니어 디자이너 (7년 이상)', 'senior'],
  ['高级产品经理', 'senior'],
  ['長期インターン', 'intern'],
  ['产品经理', null],
  ['Starszy programista', 'senior'],
  ['Kierownik projektu', null],
  ['Veterinary Student Externship', 'intern'],
  ['Lead Generation Specialist', null],
  ['Internal Auditor', null],
  ['International Tax Analyst', null],
  ['Chief of Staff', null],
  ['Executive Assistant to the CEO', null],
  ['Account Executive', null],
  ['Founder Associate, Office of the CEO', null],
  ['Member of Technical Staff', null],
  ['Staff Accountant', null],
  ['Senior Living Coordinator', null],
  ['Account Executive, Mid-Market', null],
  ['Mid Backend Engineer', 'mid'],
  ['Senior Staff Engineer', 'staff'],
  ['Staff+ Software Engineer', 'staff'],
  ['Staff / Sr. Staff Platform Engineer', 'staff'],
  ['Associate Director/Director, Safety Scientist', 'director'],
  ['Senior Manager, Finance', 'manager'],
  ['Senior Product Manager', 'senior'],
  ['Manager, Customer Success', 'manager'],
  ['Sales Development Manager', 'manager'],
  ['Software Development Manager', 'manager'],
  ['Business Development Manager', null],
  ['Group Product Manager', 'manager'],
  ['Senior IT and Operations Manager', 'manager'],
  ['Data Analyst / Junior Data Scientist', 'junior'],
  ['Growth Manager, Website CRO', null],
  ['Launch Engineer, Stage 0', null],
  ['Early-stage Founding Engineer', null],
  ['Art Director', 'director'],
  ['General Manager, Iberia', 'manager'],
];

const LANGUAGES: Case[] = [
  ['Masterarbeit Batterietechnik', 'intern'],
  ['Industrial Placement Engineer', 'intern'],
  ['Fresher - Java Developer', 'entry'],
  ['Midweight Designer', 'mid'],
  ['Senior Care Assistant', 'senior'],
  ['Capo turno produzione', 'lead'],
  ['Líder Técnico', 'lead'],
  ['Teamleiter Logistik (m/w/d)', 'lead'],
  ['Leiter Finanzen (m/w/d)', 'director'],
  ['Bereichsleitung Pflege', 'director'],
  ['Filialleiter (m/w/d)', 'manager'],
  ['Projektleiter Hochbau', null],
  ['Praktikum Personal', 'intern'],
  ['Pflichtpraktikant Vertrieb (m/w/d)', 'intern'],
  ['Ausbildung zum Fachinformatiker', 'entry'],
  ['Duales Studium Informatik', 'entry'],
  ['Stage - Assistant marketing (H/F)', 'intern'],
  ['Alternance développeur web', 'entry'],
  ['Responsable comptabilité', 'manager'],
  ['Chef de projet digital', null],
  ["Chef d'équipe production", 'lead'],
  ['Développeur confirmé', 'mid'],
  ['Becario de ingeniería', 'intern'],
  ['Jefe de Proyecto', null],
  ['Gerente de Ventas', 'manager'],
  ['Desarrollador Semi Senior', 'mid'],
  ['Desenvolvedor Pleno', 'mid'],
  ['Estágio em Marketing', 'intern'],
  ['Tirocinio Risorse Umane', 'intern'],
  ['Directeur commercial', 'director'],
  ['Geschäftsführer (m/w/d)', 'executive'],
  ['Afstudeerstage Data Science', 'intern'],
];

describe('readSeniority', () => {
  describe.each([
    ['written down', WRITTEN],
    ['seen in the wild', SEEN],
    ['other languages', LANGUAGES],
  ])('%s', (_, cases) => {
    test.each(cases)('%s → %s', (title, level) => {
      expect(read(title)).toBe(level);
    });
  });

  test('quotes the words of the title', () => {
    expect(readSeniority(makeSource('', { title: 'Sr. Data Engineer' }))?.receipt).toMatchObject({
      field: 'seniority',
      origin: 'title',
      quote: 'Sr',
      start: null,
    });
  });

  test('reads the headline of a forum post whose title names no role', () => {
    const source = makeSource('Acme - Remote (EU) - Full-time - Senior Software Engineer - €90k', {
      title: 'Acme : Remote (EU)',
      companyName: 'Acme',
    });
    expect(readSeniority(source)).toMatchObject({
      value: 'senior',
      receipt: { origin: 'text', quote: 'Senior' },
    });
  });

  test('who writes is not who is sought', () => {
    const source = makeSource(
      'Acme | Remote | Full-time. I’m Ada Miller, Lead Developer at Acme. We are looking for an additional developer.',
      { title: 'Acme : Full-time', companyName: 'Acme' },
    );
    expect(readSeniority(source)).toBeNull();
  });

  test('years in the text make no level', () => {
    expect(read('Backend Engineer', 'You bring 10+ years of experience and lead a team.')).toBeNull();
  });
});
