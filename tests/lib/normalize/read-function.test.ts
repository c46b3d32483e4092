import { describe, expect, test } from 'vitest';
import { readFunction } from '#lib/normalize/read-function.ts';
import { makeSource } from './make-source.ts';

type Case = [title: string, name: string];

const read = (title: string, department: string | null = null) =>
  readFunction(makeSource('', { title, department }))?.value ?? null;

/** The closed list and its conventions, as the labelling guide gives them. */
const WRITTEN: Case[] = [
  ['QA Engineer', 'engineering'],
  ['Site Reliability Engineer', 'engineering'],
  ['Embedded Software Engineer', 'engineering'],
  ['Forward Deployed Engineer', 'engineering'],
  ['Solution Architect', 'engineering'],
  ['Electrical Engineer', 'hardware'],
  ['Civil Engineer', 'hardware'],
  ['Machine Learning Engineer', 'data'],
  ['AI Engineer', 'data'],
  ['Data Engineer', 'data'],
  ['Data Annotator', 'data'],
  ['Research Scientist', 'research'],
  ['Technical Program Manager', 'product'],
  ['Project Manager', 'product'],
  ['UX Writer', 'design'],
  ['Videographer', 'design'],
  ['Systems Administrator', 'it'],
  ['Penetration Tester', 'security'],
  ['PR Manager', 'marketing'],
  ['SDR', 'sales'],
  ['Pre-sales Consultant', 'sales'],
  ['Sales Engineer', 'sales'],
  ['Partnerships Manager', 'sales'],
  ['Account Manager', 'sales'],
  ['Technical Account Manager', 'support'],
  ['Implementation Manager', 'support'],
  ['Trust & Safety Analyst', 'operations'],
  ['Warehouse Associate', 'operations'],
  ['Chief Executive Officer', 'operations'],
  ['Internal Auditor', 'finance'],
  ['Fincrime and Fraud Model Validator', 'finance'],
  ['Revenue Cycle Manager', 'finance'],
  ['Technical Recruiter', 'people'],
  ['Compliance Officer', 'legal'],
  ['Public Policy Manager', 'legal'],
  ['Registered Nurse', 'healthcare'],
  ['Math Tutor', 'education'],
  ['Delivery Driver', 'other'],
  ['Barista', 'other'],
];

/** What goes wrong where one word decides. */
const SEEN: Case[] = [
  ['Marketing Data Analyst', 'data'],
  ['Security Engineer', 'security'],
  ['Software Engineer, Marketing', 'engineering'],
  ['Software Engineer - AI Data Platform', 'engineering'],
  ['Founding Engineer - Machine Learning', 'data'],
  ['Engineering Manager - Security Platform', 'engineering'],
  ['Machine Learning Product Manager', 'product'],
  ['Product Manager, Model Behavior', 'product'],
  ['Director, Finance Business Partner', 'finance'],
  ['Head of Product Design', 'design'],
  ['Head of Account Management (f/m/d)', 'sales'],
  ['Vice President, Product Management', 'product'],
  ['Desktop Support Engineer', 'it'],
  ['Customer Support Engineer', 'support'],
  ['Accounts Payable Clerk', 'finance'],
  ['Inside Sales Associate', 'sales'],
  ['Retail Sales Associate', 'other'],
  ['Personal Shopper', 'other'],
  ['Personal Trainer', 'other'],
  ['Recruiting Operations Associate', 'people'],
  ['AI Technical Operations Lead', 'operations'],
  ['Supplier Quality Engineer', 'hardware'],
  ['Senior Security Compliance Engineer', 'security'],
  ['Technology Risk Audit Manager', 'finance'],
  ['Database Reliability Engineer', 'engineering'],
  ['Developer & Marketing Manager', 'engineering'],
  ['UI/UX Designer', 'design'],
  ['Cloud Security Engineers', 'security'],
  ["Founder's Associate", 'operations'],
  ['Acceleration Program - Talent Acquisition', 'people'],
  ['Accelerator Program - Performance Engineer', 'engineering'],
  ['Avionics Test Engineer', 'hardware'],
  ['Test Engineer, Powertrain Components', 'hardware'],
  ['AI Agent Quality Engineer', 'engineering'],
  ['Data Center Controls Engineer', 'hardware'],
  ['R&D Recruiting Lead', 'people'],
  ['Mobile RV Technician', 'other'],
  ['Finance Systems Specialist', 'finance'],
  ['HR Admin', 'people'],
  ['Learning & Development Business Partner', 'people'],
  ['Procurement Business Partner', 'operations'],
  ['Operations Coordinator - Recruitment day', 'operations'],
  ['Client Success - Healthcare Specialist', 'support'],
  ['Data centre technology - Product Manager', 'product'],
  ['Director, Financial Planning & Analysis (Ads Business)', 'finance'],
  ['Product Lead Counsel', 'legal'],
  ['On-site Engineer', 'engineering'],
  ['M&A Analyst', 'finance'],
  ['Project and Procurement Manager', 'product'],
  ['AI & Platform Product Manager', 'product'],
  ['Data Operations Manager', 'data'],
  ['AI Operations Specialist', 'operations'],
  ['Sr. SREs, Sr. Cloud Security Engineers', 'engineering'],
  ['Engineer, Designer, ML', 'engineering'],
  ['Mason : Software Engineer', 'engineering'],
  ['Large Language Model Engineer', 'data'],
  ['Annex : Backend + Data Engineer', 'engineering'],
  ['Full Stack / Applied AI Engineer', 'engineering'],
  ['Data Engineer / Backend Developer', 'data'],
];

const LANGUAGES: Case[] = [
  ['Softwareentwickler (m/w/d)', 'engineering'],
  ['Entwickler*in Backend', 'engineering'],
  ['Lagermitarbeiter Wareneingang', 'operations'],
  ['Vertriebsmitarbeiter im Außendienst (m/w/d)', 'sales'],
  ['Sachbearbeiter Buchhaltung (m/w/d)', 'finance'],
  ['IT-Systemelektroniker (m/w/d)', 'it'],
  ['KFZ-Mechatroniker (m/w/d)', 'other'],
  ['Pflegefachkraft (m/w/d)', 'healthcare'],
  ['Steuerfachangestellte (m/w/d)', 'finance'],
  ['Ingénieur(e) logiciel', 'engineering'],
  ['Chargé de recrutement H/F', 'people'],
  ['Contrôleur de gestion', 'finance'],
  ['Vendeur en magasin H/F', 'other'],
  ['Desarrollador/a Full Stack', 'engineering'],
  ['Técnico/a de RRHH', 'people'],
  ['Ejecutivo de Ventas', 'sales'],
  ['Klantenservice medewerker', 'support'],
  ['Magazijnmedewerker', 'operations'],
  ['Analista de Dados', 'data'],
  ['Auxiliar de Logística', 'operations'],
  ['Assistente Vendite', 'other'],
  ['Addetto contabilità', 'finance'],
  ['Geowissenschaftlerin (m/w/d)', 'research'],
  ['Projektsteuerer Bahnbau (m/w/d)', 'product'],
  ['Saisonkraft Verleih (m/w/d)', 'other'],
  ['Directeur·rice du design', 'design'],
  ['Chargé(e) de comptes', 'sales'],
  ['Monteur vidéo', 'design'],
  ['Asesor de Portabilidad', 'sales'],
  ['Asesora de servicio al cliente', 'support'],
  ['Kwaliteitsingenieur', 'hardware'],
  ['Engenheira de Software', 'engineering'],
  ['Mjukvaruingenjör', 'engineering'],
  ['Undersköterska', 'healthcare'],
  ['Tècnic/a de recursos humans', 'people'],
  ['Infermer/a', 'healthcare'],
  ['Equipo de restaurante', 'other'],
  ['Butiksmedarbetare', 'other'],
  ['Kundtjänstmedarbetare', 'support'],
  ['Specjalista ds. Sprzedaży', 'sales'],
  ['Specjalista ds. Cyberbezpieczeństwa', 'security'],
  ['Kierownik Projektu', 'product'],
  ['Główna Księgowa', 'finance'],
  ['Sygeplejerske', 'healthcare'],
  ['フロントエンドエンジニア', 'engineering'],
  ['アカウントマネージャー｜AI広告・マーケティング', 'sales'],
  ['사내 통번역사 (한영)', 'other'],
  ['재무기획 담당자', 'finance'],
  ['물류센터 자동화 설비보전 엔지니어', 'engineering'],
  ['カスタマーサポート（夜勤）', 'support'],
  ['仓储主管', 'operations'],
  ['产品经理', 'product'],
  ['Responsable de atención al paciente', 'healthcare'],
  ['Hoofd Financiën', 'finance'],
];

/** Occupations of every major group, in seven languages. */
const OCCUPATIONS: Case[] = [
  ['Plasterer / Dry Liner', 'other'],
  ['Fibre Splicer', 'other'],
  ['Straßenbauer (m/w/d)', 'other'],
  ['Chaudronnier (H/F)', 'other'],
  ['Associée aux ventes', 'other'],
  ['Mozo de carga y descarga', 'other'],
  ['Stukadoor', 'other'],
  ['Auxiliar de serviços gerais', 'other'],
  ['Addetto alle pulizie', 'other'],
  ['Locum Consultant Anaesthetist', 'healthcare'],
  ['Wijkverpleegkundige', 'healthcare'],
  ['Gerocultor/a', 'healthcare'],
  ['Altenpflegehelfer/in', 'healthcare'],
  ['Técnica de Enfermagem', 'healthcare'],
  ['Cover Supervisor', 'education'],
  ['Groepsleerkracht', 'education'],
  ['Schulsozialarbeiter (m/w/d)', 'education'],
  ['Paraplanner', 'finance'],
  ['Chargé de clientèle bancaire', 'finance'],
  ['Lettings Negotiator', 'sales'],
  ['Agente di commercio', 'sales'],
  ['Makelaar', 'sales'],
  ['Call Handler', 'support'],
  ['Operador de Telemarketing Receptivo', 'support'],
  ['Housing Officer', 'operations'],
  ['Bürokauffrau (m/w/d)', 'operations'],
  ['Géomètre topographe', 'hardware'],
  ['Werkvoorbereider installatietechniek', 'hardware'],
  ['Turbomachinery Engineer', 'hardware'],
  ['Analista de laboratório', 'research'],
  ['Addetto ufficio stampa', 'marketing'],
  ['Systeembeheerder', 'it'],
];

/** Headlines of forum posts: the first field is the company's name. */
const HEADLINES: Case[] = [
  ['Sunny Health | Multiple Engineering Roles | REMOTE (US) | Full-time', 'engineering'],
  ['Mason | Software Engineer | Fulltime | Lisbon', 'engineering'],
  ['Blue Learning | Founding Engineer | NYC or Remote', 'engineering'],
  ['Aurora Health | AI in healthcare | Hiring Eng, Product & Growth | SF', 'engineering'],
  ['Founding Engineer @ Conductor (Lisbon, ONSITE)', 'engineering'],
  ['Kestrel | Remote | $200–250K + equity and benefits | Software Engineer', 'engineering'],
  ['Data Engineer | SQL | London | Acme Analytics', 'data'],
];

describe('readFunction', () => {
  describe.each([
    ['written down', WRITTEN],
    ['seen in the wild', SEEN],
    ['other languages', LANGUAGES],
    ['occupations', OCCUPATIONS],
    ['headlines', HEADLINES],
  ])('%s', (_, cases) => {
    test.each(cases)('%s → %s', (title, name) => {
      expect(read(title)).toBe(name);
    });
  });

  test('the department settles a general title and is kept beside the title’s own word', () => {
    const found = readFunction(makeSource('', { title: 'Coordinator', department: 'Legal' }));
    expect(found).toMatchObject({
      value: 'legal',
      receipt: { source: 'department', quote: 'Legal' },
      conflicts: [{ value: 'operations' }],
    });
  });

  test('the department does not overrule an occupation', () => {
    expect(read('Account Executive', 'Customer Success')).toBe('sales');
    expect(read('Technician', 'Fleet Operations')).toBe('other');
  });

  test('an employer’s name is no function', () => {
    const source = makeSource('Acme Health - Remote. We are hiring a Product Designer.', {
      title: 'Acme Health : Remote',
      companyName: 'Acme Health',
    });
    expect(readFunction(source)).toMatchObject({
      value: 'design',
      receipt: { origin: 'text', quote: 'Product Designer' },
    });
  });

  test('a title without a role gives way to what the text says of the work', () => {
    const text =
      '<h3>Your tasks</h3><ul><li>As a nurse you look after patients</li><li>Patient care</li></ul>';
    const found = readFunction(makeSource(text, { title: 'Join us in Bremen!' }));
    expect(found).toMatchObject({ value: 'healthcare', receipt: { origin: 'text' } });
    expect(readFunction(makeSource('<p>It is fun here.</p>', { title: 'Join us' }))).toBeNull();
    expect(readFunction(makeSource('<p>We care about people.</p>', { title: 'Join us' }))).toBeNull();
    const wizard = makeSource('<p>We are looking for a full-stack wizard.</p>', { title: 'Join us' });
    expect(readFunction(wizard)?.value).toBe('engineering');
  });

  test('a company named like a trade, and people whom it has already', () => {
    const text = `Charge Robotics | Remote
We build ${'large things for large sites, '.repeat(8)}and more.
We trained people as Legal Engineers, and the company has a friend in the Acme CEO.
Here is what we need:
Full Stack Engineer
Designer`;
    const source = makeSource(text, {
      title: 'Charge Robotics | Remote | Full-time',
      companyName: 'Charge Robotics',
    });
    expect(readFunction(source)).toMatchObject({
      value: 'engineering',
      receipt: { quote: 'Full Stack Engineer' },
    });
  });

  test.each([
    [
      'Trusted by teams such as Clay, Gamma and Writer. Open roles:\n- Solution Architect\n- Recruiter',
      'engineering',
    ],
    ['Multiple engineering roles are open, and a recruiter too.', 'engineering'],
    ['We form a founding team:\nFull-Stack / Frontend / AI Engineer\nRecruiter', 'engineering'],
  ])('names further down a post: %s', (roles, name) => {
    const text = `Acme | Remote\n${'We build large things for large sites. '.repeat(5)}\n${roles}`;
    const source = makeSource(text.replaceAll('\n', '<br>'), {
      title: 'Acme | Remote | Full-time',
      companyName: 'Acme',
    });
    expect(readFunction(source)?.value).toBe(name);
  });

  test('who writes is not who is sought', () => {
    const text = "I'm Kim, the technical co-founder and CTO. Roles: Staff Software Engineer, Designer.";
    const source = makeSource(text, { title: 'Acme : Multiple roles', companyName: 'Acme' });
    expect(readFunction(source)?.value).toBe('engineering');
  });

  test('a title that names no role at all', () => {
    expect(read('Join us')).toBeNull();
  });

  test.each(['General Application', 'Talent Pool', 'Initiativbewerbung', 'Candidature spontanée'])(
    '%s is open to any role',
    (title) => {
      expect(read(title)).toBe('other');
    },
  );

  test('an open application that names its department', () => {
    expect(read('Talent Pool', 'Finance')).toBe('finance');
    expect(read('Open Application: Engineering')).toBe('engineering');
  });

  test.each([
    ['You write React and TypeScript, own our design system and ship code every week.', 'engineering'],
    ['You model parts in SolidWorks, make drawings with GD&T and follow mechanical tests.', 'hardware'],
  ])('a title that two trades share goes by the text: %s', (text, name) => {
    expect(readFunction(makeSource(text, { title: 'Design Engineer' }))?.value).toBe(name);
  });

  test('trades that a headline lists count in their order', () => {
    const text = 'Acme | Remote\nWe are hiring across Engineering, Sales and Marketing.';
    const source = makeSource(text, { title: 'Acme | Remote', companyName: 'Acme' });
    expect(readFunction(source)?.value).toBe('engineering');
  });
});
