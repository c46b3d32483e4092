/**
 * A small job market and what a person thinks of it: for each query how well which posting answers it. Written by hand and
 * not by asking an engine; the companies are made up.
 */
export interface JudgedPosting {
  key: string;
  title: string;
  company: string;
  daysAgo: number;
  technologies?: string[];
  city?: keyof typeof cities;
  language?: string;
  body: string;
}

export const cities = {
  Berlin: { city: 'Berlin', region: null, country: 'DE' },
  München: { city: 'München', region: null, country: 'DE' },
  Seattle: { city: 'Seattle', region: 'WA', country: 'US' },
  'New York': { city: 'New York', region: 'NY', country: 'US' },
  'São Paulo': { city: 'São Paulo', region: null, country: 'BR' },
  Lyon: { city: 'Lyon', region: null, country: 'FR' },
  Tokyo: { city: 'Tokyo', region: null, country: 'JP' },
} as const;

type Row = [
  key: string,
  title: string,
  company: string,
  daysAgo: number,
  body: string,
  more?: Pick<JudgedPosting, 'technologies' | 'city' | 'language'>,
];

const rows: Row[] = [
  // Software
  [
    'swe-senior',
    'Senior Software Engineer',
    'Larkspur',
    4,
    'You build the services behind our booking pages.',
    {
      technologies: ['TypeScript', 'PostgreSQL'],
      city: 'Berlin',
    },
  ],
  [
    'swe-backend',
    'Software Engineer, Backend',
    'Quillfeather',
    9,
    'Own the payment ledger from design to running it.',
    {
      technologies: ['Go', 'Kubernetes'],
      city: 'New York',
    },
  ],
  [
    'swe-intern',
    'SWE Intern',
    'Quillfeather',
    2,
    'Twelve weeks in a team that ships daily.',
    { city: 'New York' },
  ],
  [
    'swe-support',
    'Software Support Engineer',
    'Larkspur',
    1,
    'Answer customers and find the cause of their trouble.',
    { city: 'Berlin' },
  ],
  [
    'frontend',
    'Frontend Developer',
    'Marrowstone',
    12,
    'Our editor runs in the browser; you make it fast.',
    { technologies: ['React', 'TypeScript'] },
  ],
  [
    'front-end-lead',
    'Front-End Engineering Lead',
    'Sablewick',
    20,
    'Lead five people who build the design system.',
    { technologies: ['Vue.js'] },
  ],
  [
    'fullstack',
    'Full Stack Engineer',
    'Tidewright',
    6,
    'From the database to the button.',
    { technologies: ['Ruby on Rails', 'React'] },
  ],
  [
    'rust',
    'Systems Engineer (Rust)',
    'Marrowstone',
    15,
    'The storage engine is written in Rust.',
    { technologies: ['Rust'] },
  ],
  [
    'rust-tech',
    'Platform Engineer',
    'Sablewick',
    3,
    'Keep a fleet of game servers alive.',
    { technologies: ['Rust', 'Terraform'] },
  ],
  [
    'rust-body',
    'Marine Coatings Chemist',
    'Hullguard',
    1,
    'Develop paints that keep ships from rust for ten years.',
  ],
  [
    'cpp',
    'Graphics Programmer',
    'Sablewick',
    11,
    'Shaders, frame budgets and a renderer of our own in C++.',
    { technologies: ['C++', 'Vulkan'] },
  ],
  [
    'csharp',
    'Game Developer C#',
    'Sablewick',
    8,
    'Tools for our level designers.',
    { technologies: ['C#', 'Unity'] },
  ],
  [
    'go',
    'Golang Developer',
    'Packhorse',
    10,
    'Routing of parcels through forty depots.',
    { technologies: ['Go', 'Kafka'] },
  ],
  [
    'node',
    'Backend Developer (Node.js)',
    'Tidewright',
    14,
    'Small services, long lived.',
    { technologies: ['Node.js', 'MongoDB'] },
  ],
  [
    'java',
    'Java Developer',
    'Fernbank',
    7,
    'Core banking, moved off the mainframe piece by piece.',
    { technologies: ['Java', 'Kafka'] },
  ],
  [
    'javascript',
    'JavaScript Engineer',
    'Tidewright',
    5,
    'Widgets that run on other people’s pages.',
    { technologies: ['JavaScript'] },
  ],
  [
    'sre',
    'Site Reliability Engineer',
    'Packhorse',
    13,
    'On call one week in six; we count every page.',
    { technologies: ['Kubernetes', 'Prometheus'] },
  ],
  [
    'devops',
    'DevOps Engineer',
    'Fernbank',
    18,
    'Pipelines and clusters.',
    { technologies: ['Terraform', 'AWS'] },
  ],
  ['qa', 'QA Engineer', 'Larkspur', 16, 'Break it before customers do.', { technologies: ['Playwright'] }],
  [
    'embedded',
    'Embedded Firmware Engineer',
    'Voltaire Motors',
    21,
    'Motor controllers.',
    { technologies: ['C'] },
  ],
  [
    'eng-manager',
    'Engineering Manager',
    'Larkspur',
    1,
    'You lead eight engineers and still read their code.',
  ],
  ['vp-eng', 'VP of Engineering', 'Fernbank', 22, 'Forty engineers in four teams.'],
  ['engine', 'Search Engine Marketing Specialist', 'Brightloom', 2, 'Plan and buy search ads.'],
  // Data and machine learning
  [
    'ml-engineer',
    'Machine Learning Engineer',
    'Quillfeather',
    7,
    'Fraud models that answer in ten milliseconds.',
    { technologies: ['Python', 'PyTorch'] },
  ],
  [
    'ml-scientist',
    'Senior ML Scientist',
    'Aurelia Bio',
    5,
    'Models of how proteins fold.',
    { technologies: ['Python'] },
  ],
  ['ml-director', 'Director, Machine Learning', 'Marrowstone', 25, 'Set the course of three research teams.'],
  [
    'ml-body',
    'Data Analyst',
    'Larkspur',
    1,
    'You help the machine learning group to read its numbers.',
    { technologies: ['SQL'] },
  ],
  [
    'data-engineer',
    'Data Engineer',
    'Brightloom',
    4,
    'Warehouse, lineage, tests.',
    { technologies: ['Python', 'Snowflake', 'dbt'] },
  ],
  [
    'data-scientist',
    'Staff Data Scientist',
    'Packhorse',
    9,
    'Forecast the volume of every depot.',
    { technologies: ['Python', 'R'] },
  ],
  [
    'vision',
    'Computer Vision Researcher',
    'Voltaire Motors',
    17,
    'See the road at night.',
    { technologies: ['PyTorch'] },
  ],
  [
    'nlp',
    'Natural Language Processing Engineer',
    'Aurelia Bio',
    19,
    'Read ten million papers.',
    { technologies: ['Python'] },
  ],
  // Product and design
  ['pm', 'Product Manager', 'Fernbank', 14, 'Own the savings account from idea to launch.'],
  [
    'pm-senior',
    'Senior Product Manager, Growth',
    'Brightloom',
    8,
    'Everything between the first click and the second month.',
  ],
  ['pmm', 'Product Marketing Manager', 'Brightloom', 1, 'Tell the world what we built.'],
  ['production-manager', 'Production Manager', 'Hullguard', 2, 'Two shifts, three lines, sixty people.'],
  ['project-manager', 'Project Manager', 'Hullguard', 10, 'Shipyard projects from quote to launch.'],
  [
    'product-designer',
    'Product Designer',
    'Larkspur',
    6,
    'Flows, prototypes, and talks with guests.',
    { technologies: ['Figma'] },
  ],
  [
    'product-management',
    'Head of Product Management',
    'Tidewright',
    3,
    'Five product managers report to you.',
  ],
  ['ux', 'UX Researcher', 'Fernbank', 12, 'Interviews, diaries, and usability tests.'],
  [
    'brand-designer',
    'Brand Designer',
    'Marrowstone',
    5,
    'Type, colour and a mascot.',
    { technologies: ['Figma'] },
  ],
  // Go to market
  ['ae', 'Account Executive', 'Fernbank', 3, 'Sell to credit unions.'],
  [
    'ae-enterprise',
    'Enterprise Account Executive, DACH',
    'Brightloom',
    11,
    'Large deals, long cycles.',
    { city: 'München' },
  ],
  ['accountant', 'Senior Accountant', 'Packhorse', 2, 'Close the books in five days.'],
  ['sdr', 'Sales Development Representative', 'Brightloom', 7, 'Fifty good conversations a week.'],
  ['sales-head', 'Head of Sales', 'Aurelia Bio', 15, 'Build the team that sells to laboratories.'],
  ['sales-ops', 'Head of Revenue Operations', 'Packhorse', 1, 'Forecasts and tooling for sales.'],
  ['csm', 'Customer Success Manager', 'Larkspur', 9, 'Hoteliers call you by your first name.'],
  ['market-access', 'Market Access Lead', 'Aurelia Bio', 1, 'Reimbursement in eleven countries.'],
  ['marketing', 'Marketing Manager', 'Tidewright', 8, 'Events, newsletter, website.'],
  ['content', 'Content Writer', 'Brightloom', 10, 'Two long articles a month on marketing.'],
  // Others
  [
    'nurse',
    'Registered Nurse',
    'Aurelia Bio',
    4,
    'Home visits to people in our trials.',
    { city: 'Seattle' },
  ],
  [
    'recruiter',
    'Technical Recruiter',
    'Quillfeather',
    6,
    'You hire our software engineers and tell them the truth.',
  ],
  ['hr', 'Human Resources Generalist', 'Hullguard', 13, 'Payroll and people.'],
  ['legal', 'Legal Counsel', 'Fernbank', 20, 'Licences in nine countries.'],
  ['office', 'Office Manager', 'Marrowstone', 3, 'Plants, keys, lunch.', { city: 'Lyon' }],
  ['ea', 'Executive Assistant to the CEO', 'Voltaire Motors', 5, 'Travel, board papers, calm.'],
  ['security', 'Cyber Security Analyst', 'Fernbank', 6, 'Watch, triage, respond.'],
  ['retail', 'Retail Associate', 'Apple Orchard Shop', 2, 'Sell cider and apples at the weekend.'],
  ['warehouse', 'Warehouse Worker', 'Packhorse', 1, 'Early shift. No experience asked for.'],
  // German
  [
    'de-entwickler',
    'Softwareentwickler (m/w/d)',
    'Feldspat',
    6,
    'Du entwickelst unsere Abrechnung weiter. Wir suchen Entwicklerinnen und Entwickler für Datenbanken.',
    { language: 'de', technologies: ['Java'], city: 'München' },
  ],
  [
    'de-entwicklerin',
    'Entwicklerin Plattform',
    'Feldspat',
    3,
    'Du baust die Plattform unserer Händler.',
    { language: 'de', city: 'Berlin' },
  ],
  [
    'de-pflege',
    'Pflegefachkraft',
    'Sonnenhof',
    2,
    'Ambulante Pflege in deinem Viertel.',
    { language: 'de', city: 'München' },
  ],
  [
    'de-buchhaltung',
    'Buchhalter',
    'Sonnenhof',
    9,
    'Abschlüsse und Löhne für drei Häuser.',
    { language: 'de', city: 'München' },
  ],
  [
    'de-vertrieb',
    'Leiter Vertrieb Süddeutschland',
    'Feldspat',
    12,
    'Führung von sechs Vertriebsleuten.',
    { language: 'de' },
  ],
  // French, Portuguese, Japanese, Chinese
  [
    'fr-ingenieur',
    'Ingénieur logiciel',
    'Nacelle',
    5,
    'Vous développez nos services avec une équipe de six personnes.',
    { language: 'fr', city: 'Lyon' },
  ],
  [
    'pt-analista',
    'Analista de Dados',
    'Nacelle',
    4,
    'Você cuida dos painéis da operação.',
    { language: 'pt', city: 'São Paulo' },
  ],
  ['ja-ml', '機械学習エンジニア', 'Hoshi', 3, '推薦モデルの開発と運用。', { language: 'ja', city: 'Tokyo' }],
  ['ja-sales', '法人営業', 'Hoshi', 2, '機械の販売。学習教材もあります。', { language: 'ja', city: 'Tokyo' }],
  ['zh-frontend', '前端开发工程师', 'Hoshi', 8, '负责网页开发。', { language: 'zh' }],
  // One company with many of the same, all newer than anyone else’s.
  ...Array.from(
    { length: 12 },
    (_, index): Row => [
      `barista-${index}`,
      'Barista',
      'Crema Kiosk',
      1,
      `Kiosk number ${index + 1}. Coffee, tea and a good word.`,
    ],
  ),
  ...['Mill Street Coffee', 'Kaffeehaus Nord', 'Bean There', 'Third Pour', 'Slow Kettle'].map(
    (company, index): Row => [`barista-other-${index}`, 'Barista', company, 20 + index, 'Espresso and milk.'],
  ),
];

export const corpus: JudgedPosting[] = rows.map(([key, title, company, daysAgo, body, more]) => ({
  key,
  title,
  company,
  daysAgo,
  body,
  language: 'en',
  ...more,
}));

export interface Judgement {
  query: string;
  /** Key → 3 just this, 2 good, 1 not wrong. What is not named is 0: no answer. */
  grades: Record<string, 1 | 2 | 3>;
  /** Must not be found at all. */
  never?: string[];
  /** Each before the next; keys that come later in the list may follow anywhere. */
  order?: string[];
}

const grade = (three: string, two = '', one = ''): Judgement['grades'] =>
  Object.fromEntries(
    [three, two, one].flatMap((keys, index) =>
      keys
        .split(' ')
        .filter((key) => key !== '')
        .map((key) => [key, (3 - index) as 1 | 2 | 3]),
    ),
  );

export const judgements: Judgement[] = [
  // The title says it, in just these words.
  {
    query: 'product manager',
    grades: grade('pm pm-senior', 'product-management', 'pmm production-manager'),
    order: ['pm-senior', 'pm', 'pmm'],
  },
  {
    query: 'product managers',
    grades: grade('pm pm-senior', 'product-management', 'pmm production-manager'),
    order: ['pm', 'pmm'],
  },
  {
    query: 'software engineer',
    grades: grade('swe-senior swe-backend', 'swe-intern', 'swe-support recruiter'),
    order: ['swe-senior', 'swe-backend', 'swe-support', 'recruiter'],
  },
  {
    query: 'engineering manager',
    grades: grade('eng-manager', '', 'front-end-lead'),
    order: ['eng-manager'],
  },
  {
    query: 'marketing',
    grades: grade('marketing pmm engine', '', 'content market-access'),
    order: ['marketing', 'market-access'],
  },
  { query: 'marketing manager', grades: grade('marketing pmm', '', ''), order: ['pmm', 'marketing'] },
  {
    query: 'product',
    grades: grade('pm pm-senior product-designer product-management pmm', ''),
    never: ['production-manager'],
    order: ['pm'],
  },
  { query: 'data engineer', grades: grade('data-engineer', '', ''), order: ['data-engineer'] },
  {
    query: 'account executive',
    grades: grade('ae ae-enterprise'),
    never: ['accountant'],
    order: ['ae', 'ae-enterprise'],
  },
  {
    query: 'head of sales',
    grades: grade('sales-head', '', 'sales-ops'),
    order: ['sales-head', 'sales-ops'],
  },
  {
    query: 'designer',
    grades: grade('product-designer brand-designer', '', 'csharp swe-backend front-end-lead'),
    order: ['brand-designer', 'product-designer', 'csharp'],
  },
  {
    query: 'java developer',
    grades: grade('java', '', 'de-entwickler'),
    never: ['javascript'],
    order: ['java'],
  },
  // Title over technologies over text.
  {
    query: 'rust',
    grades: grade('rust', 'rust-tech', 'rust-body'),
    order: ['rust', 'rust-tech', 'rust-body'],
  },
  {
    query: 'machine learning',
    grades: grade('ml-engineer ml-director ml-scientist', '', 'ml-body'),
    order: ['ml-scientist', 'ml-engineer', 'ml-director', 'ml-body'],
  },
  {
    query: 'engineer python',
    grades: grade('ml-engineer data-engineer nlp'),
    order: ['data-engineer', 'ml-engineer', 'nlp'],
  },
  {
    query: 'figma',
    grades: grade('product-designer brand-designer'),
    order: ['brand-designer', 'product-designer'],
  },
  { query: 'engineer berlin', grades: grade('swe-senior', 'swe-support'), never: ['eng-manager'] },
  // All words over some.
  {
    query: 'senior rust engineer',
    grades: grade('', 'rust', 'rust-tech swe-senior'),
    order: ['rust', 'rust-tech'],
  },
  { query: 'astronaut nurse', grades: grade('', 'nurse'), order: ['nurse'] },
  // Freshness among equals, and one company that does not fill the page.
  {
    query: 'barista',
    grades: Object.fromEntries([
      ...Array.from({ length: 12 }, (_, i) => [`barista-${i}`, 2]),
      ...Array.from({ length: 5 }, (_, i) => [`barista-other-${i}`, 2]),
    ]) as Judgement['grades'],
    order: ['barista-other-0', 'barista-other-1', 'barista-other-2'],
  },
  // Abbreviations and names of the same thing.
  {
    query: 'swe',
    grades: grade('swe-intern swe-senior swe-backend', '', 'recruiter'),
    order: ['swe-intern', 'swe-senior', 'recruiter'],
  },
  { query: 'ml engineer', grades: grade('ml-engineer', '', ''), order: ['ml-engineer'] },
  {
    query: 'ml',
    grades: grade('ml-scientist ml-engineer ml-director', '', 'ml-body'),
    order: ['ml-engineer', 'ml-body'],
  },
  { query: 'front end', grades: grade('frontend front-end-lead'), never: ['zh-frontend'] },
  { query: 'frontend', grades: grade('frontend front-end-lead') },
  { query: 'full-stack', grades: grade('fullstack') },
  { query: 'pm', grades: grade('pm pm-senior project-manager', '', 'product-management') },
  { query: 'sre', grades: grade('sre') },
  { query: 'nlp engineer', grades: grade('nlp') },
  { query: 'golang', grades: grade('go', 'swe-backend'), order: ['go', 'swe-backend'] },
  { query: 'k8s', grades: grade('sre swe-backend') },
  { query: 'vice president engineering', grades: grade('vp-eng') },
  { query: 'cybersecurity', grades: grade('security') },
  { query: 'hr', grades: grade('hr') },
  { query: 'node.js', grades: grade('node') },
  { query: 'nodejs', grades: grade('node') },
  // Signs that belong to a name.
  { query: 'c++', grades: grade('cpp'), never: ['csharp', 'embedded'] },
  { query: 'c#', grades: grade('csharp'), never: ['cpp', 'embedded'] },
  // Misspelt, accents, halves of words.
  {
    query: 'sofware enginer',
    grades: grade('swe-senior swe-backend', 'swe-intern', 'swe-support recruiter'),
  },
  { query: 'prodct designer', grades: grade('product-designer'), order: ['product-designer'] },
  { query: 'kuberntes', grades: grade('sre swe-backend') },
  {
    query: 'machine lea',
    grades: grade('ml-engineer ml-director', '', 'ml-body'),
    order: ['ml-engineer', 'ml-body'],
  },
  { query: 'ingenieur', grades: grade('fr-ingenieur') },
  { query: 'sao paulo', grades: grade('pt-analista') },
  { query: 'munchen', grades: grade('de-entwickler ae-enterprise de-buchhaltung de-pflege') },
  // Phrases, exclusions, fields.
  {
    query: '"machine learning"',
    grades: grade('ml-engineer ml-director', '', 'ml-body'),
    never: ['ml-scientist'],
  },
  { query: '"manager product"', grades: {}, never: ['pm'] },
  {
    query: 'manager -product',
    grades: grade('eng-manager project-manager csm marketing office production-manager'),
    never: ['pm', 'pm-senior', 'pmm', 'product-management'],
  },
  { query: 'engineer -"software engineer" rust', grades: grade('rust', 'rust-tech'), never: ['swe-senior'] },
  {
    query: 'title:marketing',
    grades: grade('marketing pmm engine', '', 'market-access'),
    never: ['content'],
  },
  { query: 'company:packhorse', grades: grade('go sre data-scientist accountant sales-ops warehouse') },
  { query: 'company:"apple orchard"', grades: grade('retail') },
  {
    query: 'engineer company:larkspur',
    grades: grade('swe-senior qa swe-support', 'eng-manager'),
    never: ['swe-backend'],
  },
  // Forms of words in English and German.
  { query: 'nursing', grades: grade('nurse') },
  {
    query: 'entwickler',
    grades: grade('de-entwicklerin', 'de-entwickler'),
    order: ['de-entwicklerin', 'de-entwickler'],
  },
  { query: 'entwicklerinnen', grades: grade('de-entwicklerin', 'de-entwickler') },
  { query: 'datenbank', grades: grade('', 'de-entwickler') },
  { query: 'équipe', grades: grade('', '', 'fr-ingenieur') },
  // Scripts without blanks.
  { query: '機械学習', grades: grade('ja-ml'), never: ['ja-sales'] },
  { query: 'エンジニア', grades: grade('ja-ml') },
  { query: '前端', grades: grade('zh-frontend') },
  { query: '营', grades: {} },
  { query: '営業', grades: grade('ja-sales') },
];
