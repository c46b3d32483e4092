/** Roles and sentences of the sample boards, by language. Written for this project. */
export type Language = 'en' | 'de' | 'fr' | 'es' | 'nl' | 'pt' | 'it';

export interface SampleRole {
  title: string;
  department: string;
  /** Pay against a mid-level engineer's. */
  scale: number;
  /** Years the text asks for; null = it says nothing. */
  years: number | null;
  degree: boolean;
  employment: 'full' | 'part' | 'contract' | 'intern' | 'temporary';
  does: string[];
  needs: string[];
}

const role = (
  title: string,
  department: string,
  scale: number,
  years: number | null,
  does: string[],
  needs: string[],
  more: Partial<Pick<SampleRole, 'degree' | 'employment'>> = {},
): SampleRole => ({
  title,
  department,
  scale,
  years,
  degree: false,
  employment: 'full',
  does,
  needs,
  ...more,
});

const EN: SampleRole[] = [
  role(
    'Senior Software Engineer, Platform',
    'Engineering',
    1.2,
    5,
    [
      'Own the services that everything else calls, from design to pager',
      'Cut the time from merge to production, and prove it with a graph',
      'Review designs with the patience you would want for your own',
    ],
    [
      'Production experience with Go and PostgreSQL',
      'Kubernetes in anger, Terraform without tears',
      'You have been on call for something you wrote',
    ],
  ),
  role(
    'Software Engineer, Frontend',
    'Engineering',
    0.95,
    2,
    [
      'Build screens that operators trust at three in the morning',
      'Measure what a page costs and pay less',
      'Pair with design before a pixel is final',
    ],
    [
      'TypeScript and React, and an opinion about when not to use them',
      'CSS you could explain to a printer',
      'Accessibility as a habit',
    ],
  ),
  role(
    'Staff Engineer, Reliability',
    'Engineering',
    1.45,
    8,
    [
      'Set the error budgets and help teams live within them',
      'Turn each incident into one thing that cannot happen again',
      'Teach load testing until nobody needs you for it',
    ],
    [
      'Deep knowledge of Linux, networks and databases',
      'Prometheus, Grafana and OpenTelemetry',
      'Influence without a badge',
    ],
  ),
  role(
    'Engineering Manager, Data Platform',
    'Engineering',
    1.4,
    7,
    ['Lead a team of seven engineers', 'Hire slowly and well', 'Keep the roadmap to one page'],
    [
      'You have managed engineers for at least two years',
      'You can still read a query plan',
      'Spark, Kafka or a good reason for neither',
    ],
  ),
  role(
    'Machine Learning Engineer',
    'Data',
    1.25,
    3,
    [
      'Bring models from a notebook to a service with a budget',
      'Build the evaluation before the model',
      'Watch drift as others watch uptime',
    ],
    [
      'Python and PyTorch',
      'SQL that another person can read',
      'You can tell a better metric from a better model',
    ],
    { degree: true },
  ),
  role(
    'Data Analyst',
    'Data',
    0.75,
    2,
    [
      'Answer the question behind the question',
      'Keep twelve dashboards, not ninety',
      'Write up results for people who will act on them',
    ],
    ['SQL, dbt and a plotting library', 'Clear writing', 'Statistics you use every month'],
  ),
  role(
    'Data Engineer',
    'Data',
    1.05,
    4,
    [
      'Own the pipelines from source to warehouse',
      'Make late data loud',
      'Document tables as if somebody else would use them',
    ],
    ['Python, Airflow and Snowflake', 'Streaming with Kafka', 'Respect for time zones'],
  ),
  role(
    'Product Manager, Operations',
    'Product',
    1.15,
    4,
    [
      'Find the work that customers do in spreadsheets and end it',
      'Write the one-pager before the tickets',
      'Say no with a reason',
    ],
    [
      'Product experience in an industry with regulations',
      'You can query data yourself',
      'A calm way with stakeholders',
    ],
  ),
  role(
    'Senior Product Designer',
    'Design',
    1.1,
    5,
    [
      'Carry a problem from interview to shipped interface',
      'Grow the design system by removing things',
      'Test with five people every fortnight',
    ],
    ['A portfolio that shows decisions', 'Figma, and paper', 'You write the words on your screens'],
  ),
  role(
    'Security Engineer',
    'Security',
    1.2,
    4,
    [
      'Threat-model new systems with the people who build them',
      'Automate the boring half of compliance',
      'Run the bug bounty and thank people',
    ],
    ['Application security in a cloud environment', 'Python or Go for tooling', 'Experience with AWS IAM'],
  ),
  role(
    'Account Executive',
    'Sales',
    0.85,
    3,
    [
      'Run the full cycle from first call to signature',
      'Keep a forecast that finance believes',
      'Bring back what customers say',
    ],
    [
      'You have sold software to operations teams',
      'Salesforce kept clean',
      'Curiosity about how things work',
    ],
  ),
  role(
    'Sales Development Representative',
    'Sales',
    0.45,
    null,
    ['Open conversations that are worth having', 'Research before you write', 'Hand over with context'],
    ['No experience required: we will teach you', 'Clear, friendly writing', 'You learn from a no'],
  ),
  role(
    'Customer Success Manager',
    'Customer Success',
    0.7,
    3,
    [
      'Guide customers from contract to habit',
      'Run reviews that change something',
      'Be the voice that product hears',
    ],
    ['Experience with technical customers', 'You can explain an invoice and an API', 'Zendesk or similar'],
  ),
  role(
    'Support Engineer',
    'Support',
    0.6,
    2,
    [
      'Answer tickets with a cause, not a guess',
      'Reproduce, reduce, report',
      'Turn repeated questions into documentation',
    ],
    ['SQL and command-line basics', 'Empathy under pressure', 'Good written English'],
  ),
  role(
    'Marketing Manager, Content',
    'Marketing',
    0.75,
    4,
    ['Publish pieces that engineers forward', 'Plan a quarter and keep it', 'Measure readers, not clicks'],
    ['A writing portfolio', 'Basic SEO sense', 'Editing others with kindness'],
  ),
  role(
    'People Partner',
    'People',
    0.8,
    5,
    [
      'Coach managers through the hard conversations',
      'Keep levels and pay fair, with numbers',
      'Run reviews that take a week, not a month',
    ],
    ['HR experience in a growing company', 'Discretion', 'Employment law basics'],
  ),
  role(
    'Technical Recruiter',
    'People',
    0.65,
    2,
    ['Fill roles with people who stay', 'Write adverts that say what the work is', 'Answer every applicant'],
    ['You have hired engineers', 'Structured interviews by heart', 'Ashby or Greenhouse'],
  ),
  role(
    'Finance Manager',
    'Finance',
    0.95,
    5,
    ['Close the month in four days', 'Own the model the board sees', 'Keep auditors bored'],
    ['Accounting qualification', 'Excel and SQL', 'Experience with NetSuite'],
    { degree: true },
  ),
  role(
    'Office Coordinator',
    'Operations',
    0.4,
    1,
    ['Keep the place running and the coffee honest', 'Welcome visitors', 'Look after suppliers'],
    ['Organised and unflappable', 'Comfortable with Google Workspace', 'Weekday mornings in the office'],
    { employment: 'part' },
  ),
  role(
    'Legal Counsel',
    'Legal',
    1.25,
    6,
    ['Negotiate customer agreements without slowing them', 'Advise product on privacy', 'Own the templates'],
    ['Admitted to practise', 'Software contracts', 'Plain-language drafting'],
    { degree: true },
  ),
  role(
    'Embedded Software Engineer',
    'Hardware',
    1.1,
    4,
    [
      'Write firmware that survives a brown-out',
      'Bring up boards with the electrical team',
      'Build the test rig first',
    ],
    ['C and C++ on microcontrollers', 'CAN, SPI and a logic analyser', 'RTOS experience'],
    { degree: true },
  ),
  role(
    'Mechanical Engineer',
    'Hardware',
    0.95,
    3,
    [
      'Design assemblies that can be serviced with two tools',
      'Run tolerance analysis before the machinist does',
      'Own parts from sketch to supplier',
    ],
    ['SolidWorks', 'Hands-on prototyping', 'GD&T'],
    { degree: true },
  ),
  role(
    'Research Scientist',
    'Research',
    1.1,
    3,
    [
      'Plan experiments that can fail usefully',
      'Publish with the team',
      'Work with engineering on what ships',
    ],
    ['A PhD in a relevant field', 'Python for analysis', 'A record of finished work'],
    { degree: true },
  ),
  role(
    'Software Engineering Intern',
    'Engineering',
    0.4,
    null,
    ['Ship one real feature with a mentor', 'Present it to the company', 'Ask a question a day'],
    ['Enrolled in a degree or bootcamp', 'Some Python or JavaScript', 'Available for twelve weeks from June'],
    { employment: 'intern' },
  ),
  role(
    'Contract Technical Writer',
    'Product',
    0.7,
    3,
    ['Rewrite the API reference', 'Interview engineers, politely and often', 'Leave a style guide behind'],
    ['Docs-as-code with Markdown and Git', 'OpenAPI', 'Samples we can read'],
    { employment: 'contract' },
  ),
  role(
    'Director of Engineering',
    'Engineering',
    1.75,
    10,
    [
      'Lead four teams and their managers',
      'Own the technical plan and its budget',
      'Represent engineering to customers',
    ],
    [
      '10+ years of experience with 4+ years of leading managers',
      'You have scaled a team past forty',
      'Judgement about build and buy',
    ],
    { degree: true },
  ),
  role(
    'Head of Sales, Europe',
    'Sales',
    1.5,
    8,
    ['Open two countries', 'Hire the first six people', 'Carry a number and share it'],
    ['You have built a region from nothing', 'Enterprise deals', 'A second European language is a plus'],
  ),
  role(
    'DevOps Engineer',
    'Engineering',
    1.05,
    3,
    ['Keep builds under five minutes', 'Own Terraform and the clusters', 'Make rollback boring'],
    ['AWS or GCP', 'Docker, Kubernetes and Helm', 'GitHub Actions'],
  ),
  role(
    'Mobile Engineer, iOS',
    'Engineering',
    1.1,
    4,
    ['Build the app that field crews open with gloves on', 'Work offline first', 'Own releases'],
    ['Swift and SwiftUI', 'Core Data or SQLite', 'Published apps'],
  ),
  role(
    'QA Engineer',
    'Engineering',
    0.8,
    2,
    ['Test like a customer in a hurry', 'Automate with Playwright', 'Guard the release'],
    ['Exploratory testing', 'TypeScript or Python', 'A nose for edge cases'],
  ),
];

const DE: SampleRole[] = [
  role(
    'Senior Softwareentwickler:in Backend (m/w/d)',
    'Entwicklung',
    1.15,
    5,
    [
      'Du verantwortest die Dienste, auf denen alles andere steht',
      'Du verkürzt den Weg vom Merge in die Produktion',
      'Du begleitest jüngere Kolleginnen und Kollegen',
    ],
    [
      'Mindestens 5 Jahre Berufserfahrung mit Java oder Kotlin',
      'Sehr gute Kenntnisse in PostgreSQL',
      'Deutsch auf C1-Niveau, Englisch im Alltag',
    ],
  ),
  role(
    'Werkstudent:in Datenanalyse (m/w/d)',
    'Daten',
    0.35,
    null,
    ['Du wertest Messreihen aus', 'Du baust Auswertungen mit Python', 'Du stellst Ergebnisse im Team vor'],
    [
      'Eingeschriebenes Studium',
      'Grundkenntnisse in SQL und Python',
      'Verfügbarkeit für 16 bis 20 Stunden pro Woche',
    ],
    { employment: 'part' },
  ),
  role(
    'Projektleiter:in Wärmenetze (m/w/d)',
    'Projekte',
    1.0,
    4,
    [
      'Du führst Projekte von der Machbarkeit bis zur Abnahme',
      'Du sprichst mit Stadtwerken und Nachbarn',
      'Du behältst Kosten und Termine im Blick',
    ],
    [
      'Abgeschlossenes Studium im Ingenieurwesen',
      '4 Jahre Berufserfahrung in der Projektleitung',
      'Führerschein Klasse B',
    ],
    { degree: true },
  ),
  role(
    'Vertriebsmitarbeiter:in Kommunen (m/w/d)',
    'Vertrieb',
    0.8,
    3,
    ['Du gewinnst Städte und Gemeinden als Kunden', 'Du begleitest Ausschreibungen', 'Du pflegst das CRM'],
    ['3 Jahre Erfahrung im Vertrieb', 'Freude an Verwaltungssprache', 'Reisebereitschaft'],
  ),
  role(
    'Personalreferent:in (m/w/d)',
    'Personal',
    0.75,
    2,
    [
      'Du begleitest Bewerbungen vom Eingang bis zum ersten Tag',
      'Du berätst Führungskräfte',
      'Du hältst Verträge und Daten in Ordnung',
    ],
    ['Kaufmännische Ausbildung oder Studium', 'Arbeitsrechtliche Grundkenntnisse', 'Verschwiegenheit'],
  ),
  role(
    'Elektroingenieur:in (m/w/d)',
    'Technik',
    0.95,
    3,
    [
      'Du planst Schaltschränke und Steuerungen',
      'Du nimmst Anlagen in Betrieb',
      'Du dokumentierst nachvollziehbar',
    ],
    ['Studium der Elektrotechnik', 'SPS-Programmierung', 'EPLAN'],
    { degree: true },
  ),
  role(
    'Sachbearbeiter:in Buchhaltung in Teilzeit (m/w/d)',
    'Finanzen',
    0.6,
    2,
    ['Du buchst Eingangsrechnungen', 'Du bereitest den Monatsabschluss vor', 'Du klärst offene Posten'],
    ['Kaufmännische Ausbildung', 'DATEV', 'Sorgfalt'],
    { employment: 'part' },
  ),
  role(
    'Elternzeitvertretung Marketing, befristet (m/w/d)',
    'Marketing',
    0.75,
    3,
    ['Du betreust Website und Newsletter', 'Du planst Messen', 'Du schreibst Texte, die man versteht'],
    ['3 Jahre Erfahrung im Marketing', 'Sicheres Deutsch', 'Grundkenntnisse in Figma'],
    { employment: 'temporary' },
  ),
];

const FR: SampleRole[] = [
  role(
    'Développeur·se logiciel embarqué (H/F)',
    'Ingénierie',
    1.0,
    3,
    ['Vous écrivez le logiciel des robots', 'Vous testez au banc puis sur site', 'Vous documentez vos choix'],
    ['Diplôme d’ingénieur ou équivalent', '3 ans d’expérience en C++', 'Linux embarqué'],
    { degree: true },
  ),
  role(
    'Chef·fe de projet maintenance (H/F)',
    'Opérations',
    0.95,
    5,
    [
      'Vous planifiez les campagnes',
      'Vous coordonnez les équipes cordistes',
      'Vous suivez budget et sécurité',
    ],
    ['5 ans d’expérience en gestion de projet', 'Permis B', 'Aisance en hauteur appréciée'],
  ),
  role(
    'Alternance – Marketing et communication (H/F)',
    'Marketing',
    0.4,
    null,
    ['Vous préparez les salons', 'Vous tenez les réseaux', 'Vous filmez les chantiers'],
    ['Étudiant·e en communication', 'Orthographe irréprochable', 'Curiosité'],
    { employment: 'intern' },
  ),
  role(
    'Responsable commercial·e Sud (H/F)',
    'Commerce',
    1.05,
    5,
    ['Vous développez le portefeuille', 'Vous négociez les contrats-cadres', 'Vous remontez le terrain'],
    ['5 ans d’expérience commerciale B2B', 'Secteur de l’énergie apprécié', 'Déplacements fréquents'],
  ),
  role(
    'Technicien·ne composites (H/F)',
    'Atelier',
    0.65,
    2,
    ['Vous réparez les pales', 'Vous contrôlez la qualité', 'Vous formez les nouveaux'],
    ['CAP ou Bac pro', 'Travail soigné', 'Aptitude au travail en hauteur'],
  ),
  role(
    'Data scientist – vibration (H/F)',
    'Données',
    1.1,
    3,
    [
      'Vous détectez les défauts avant la casse',
      'Vous validez sur données réelles',
      'Vous expliquez vos modèles',
    ],
    ['Master ou doctorat', 'Python, scikit-learn', 'Traitement du signal'],
    { degree: true },
  ),
  role(
    'Gestionnaire paie, CDD 12 mois (H/F)',
    'Ressources humaines',
    0.7,
    3,
    ['Vous établissez 140 bulletins', 'Vous gérez les déclarations', 'Vous répondez aux questions'],
    ['3 ans d’expérience en paie', 'Silae', 'Discrétion'],
    { employment: 'temporary' },
  ),
];

const ES: SampleRole[] = [
  role(
    'Enfermero/a a domicilio',
    'Clínica',
    0.75,
    2,
    ['Realizas curas y seguimiento', 'Registras en la aplicación', 'Coordinas con medicina de familia'],
    ['Grado en Enfermería', '2 años de experiencia asistencial', 'Carné de conducir'],
    { degree: true },
  ),
  role(
    'Desarrollador/a backend',
    'Tecnología',
    1.0,
    3,
    ['Construyes la agenda de guardias', 'Cuidas los datos clínicos', 'Revisas código con cariño'],
    ['3 años de experiencia con Node.js o Python', 'PostgreSQL', 'Inglés técnico'],
  ),
  role(
    'Coordinador/a de operaciones',
    'Operaciones',
    0.8,
    3,
    ['Organizas rutas y turnos', 'Atiendes incidencias', 'Mejoras los tiempos'],
    ['Experiencia mínima de 3 años en logística o salud', 'Excel', 'Temple'],
  ),
  role(
    'Prácticas de diseño UX',
    'Diseño',
    0.3,
    null,
    ['Entrevistas a pacientes', 'Dibujas flujos', 'Pruebas prototipos'],
    ['Estudiante de diseño', 'Figma', 'Ganas'],
    { employment: 'intern' },
  ),
  role(
    'Responsable de atención al paciente',
    'Soporte',
    0.7,
    4,
    ['Lideras un equipo de ocho', 'Mides la espera y la reduces', 'Escuchas llamadas'],
    ['4 años de experiencia en atención', 'Comunicación clara', 'Catalán valorable'],
  ),
  role(
    'Administrativo/a a media jornada',
    'Finanzas',
    0.5,
    1,
    ['Facturas', 'Cuadras cobros', 'Archivas'],
    ['Ciclo formativo de administración', 'Orden', 'Media jornada de mañana'],
    { employment: 'part' },
  ),
];

const NL: SampleRole[] = [
  role(
    'Hydroloog',
    'Onderzoek',
    0.9,
    2,
    [
      'Je bouwt en toetst afvoermodellen',
      'Je werkt samen met waterschappen',
      'Je legt uit wat een model niet weet',
    ],
    ['Een afgeronde master in hydrologie of civiele techniek', '2 jaar ervaring', 'Python'],
    { degree: true },
  ),
  role(
    'Backend developer',
    'Techniek',
    1.0,
    4,
    ['Je bouwt de koppelingen met gemalen', 'Je bewaakt de betrouwbaarheid', 'Je denkt mee over het ontwerp'],
    ['Minimaal 4 jaar ervaring met Python of Rust', 'PostgreSQL en PostGIS', 'Nederlands en Engels'],
  ),
  role(
    'Accountmanager waterschappen',
    'Verkoop',
    0.85,
    3,
    ['Je kent de klant en het gebied', 'Je schrijft heldere offertes', 'Je organiseert gebruikersdagen'],
    ['3 jaar ervaring in verkoop of advies', 'Rijbewijs', 'Je luistert graag'],
  ),
  role(
    'Stagiair data en water',
    'Onderzoek',
    0.3,
    null,
    ['Je onderzoekt één vraag goed', 'Je presenteert aan een waterschap', 'Je leert van buiten'],
    ['Student hbo of wo', 'Basis Python', 'Vijf maanden beschikbaar'],
    { employment: 'intern' },
  ),
];

const PT: SampleRole[] = [
  role(
    'Pessoa Desenvolvedora Backend Sênior',
    'Tecnologia',
    1.2,
    5,
    ['Cuidar dos serviços de pagamento', 'Reduzir falhas e provar com dados', 'Orientar colegas'],
    ['5 anos de experiência com Java ou Kotlin', 'AWS e Kafka', 'Inglês para leitura'],
  ),
  role(
    'Analista de Dados Pleno',
    'Dados',
    0.8,
    3,
    ['Responder perguntas do negócio', 'Manter os painéis', 'Contar a história dos números'],
    ['3 anos de experiência', 'SQL e Python', 'Power BI'],
  ),
  role(
    'Executivo(a) de Contas',
    'Comercial',
    0.7,
    2,
    ['Visitar padarias e mercados', 'Fechar contratos', 'Acompanhar o cliente'],
    ['2 anos de experiência em vendas', 'Boa conversa', 'Disponibilidade para viajar'],
  ),
  role(
    'Estágio em Design de Produto',
    'Design',
    0.25,
    null,
    ['Apoiar pesquisas', 'Desenhar telas', 'Testar protótipos'],
    ['Cursando Design ou áreas afins', 'Figma', 'Vontade de aprender'],
    { employment: 'intern' },
  ),
  role(
    'Coordenador(a) de Atendimento',
    'Atendimento',
    0.65,
    4,
    ['Liderar o time de suporte', 'Melhorar os fluxos', 'Cuidar das pessoas'],
    ['4 anos de experiência em atendimento', 'Liderança', 'Calma'],
  ),
];

const IT: SampleRole[] = [
  role(
    'Progettista meccanico',
    'Progettazione',
    0.8,
    3,
    ['Progetti attrezzature e stampi', 'Segui i fornitori', 'Provi in reparto'],
    ['Laurea in ingegneria meccanica', '3 anni di esperienza', 'SolidWorks'],
    { degree: true },
  ),
  role(
    'Addetto alla contabilità part-time',
    'Amministrazione',
    0.5,
    2,
    ['Registri fatture', 'Prepari le chiusure', 'Parli con la banca'],
    ['Diploma di ragioneria', '2 anni di esperienza', 'Precisione'],
    { employment: 'part' },
  ),
  role(
    'Responsabile commerciale Italia',
    'Vendite',
    1.0,
    5,
    ['Sviluppi il mercato', 'Guidi due agenti', 'Porti idee dai clienti'],
    ['5 anni di esperienza nelle vendite', 'Settore arredo', 'Inglese fluente'],
  ),
  role(
    'Tirocinio in produzione',
    'Produzione',
    0.3,
    null,
    ['Impari il reparto', 'Misuri e annoti', 'Proponi un miglioramento'],
    ['Studente universitario', 'Curiosità', 'Sei mesi'],
    { employment: 'intern' },
  ),
];

export const ROLES: Record<Language, SampleRole[]> = {
  en: EN,
  de: DE,
  fr: FR,
  es: ES,
  nl: NL,
  pt: PT,
  it: IT,
};

/** Headings and set phrases of a posting, by language. */
export const WORDS: Record<
  Language,
  {
    company: (name: string) => string;
    role: string;
    does: string;
    needs: string;
    benefits: string;
    life: (name: string) => string;
    intro: (title: string, name: string) => string;
    hybrid: (city: string, days: number) => string;
    onsite: (city: string) => string;
    remote: (country: string) => string;
    years: (n: number) => string;
    degree: string;
    pay: (min: string, max: string) => string;
    payK: (min: number, max: number) => string;
  }
> = {
  en: {
    company: (name) => `About ${name}`,
    role: 'The Role',
    does: 'What you will do',
    needs: 'What you bring',
    benefits: 'Benefits',
    life: (name) => `Life at ${name}`,
    intro: (title, name) =>
      `We are looking for a ${title} to join ${name}. You will work with a small team, own your part of the product and see it used within weeks.`,
    hybrid: (city, days) =>
      `This is a hybrid role: ${days} days a week in our ${city} office, the rest from home.`,
    onsite: (city) => `The work is on site in ${city}.`,
    remote: (country) => `This role is fully remote within ${country}.`,
    years: (n) => `${n}+ years of professional experience`,
    degree: "Bachelor's degree in a related field, or equivalent experience",
    pay: (min, max) =>
      `The base salary range for this role is ${min} to ${max} per year, depending on experience.`,
    payK: (min, max) => `Salary: ${min}–${max}k per year.`,
  },
  de: {
    company: (name) => `Über ${name}`,
    role: 'Die Stelle',
    does: 'Deine Aufgaben',
    needs: 'Dein Profil',
    benefits: 'Wir bieten',
    life: (name) => `Leben bei ${name}`,
    intro: (title, name) =>
      `Für ${name} suchen wir eine Person als ${title}. Du arbeitest in einem kleinen Team und siehst nach wenigen Wochen, was deine Arbeit bewirkt.`,
    hybrid: (city, days) =>
      `Wir arbeiten hybrid: ${days} Tage pro Woche im Büro in ${city}, die übrigen Tage von zu Hause.`,
    onsite: (city) => `Die Arbeit findet vor Ort in ${city} statt.`,
    remote: (country) => `Du arbeitest vollständig remote innerhalb von ${country}.`,
    years: (n) => `Mindestens ${n} Jahre Berufserfahrung`,
    degree: 'Abgeschlossenes Studium oder vergleichbare Qualifikation',
    pay: (min, max) => `Das Jahresgehalt liegt zwischen ${min} und ${max} brutto.`,
    payK: (min, max) => `Gehalt: ${min}–${max}k EUR brutto im Jahr.`,
  },
  fr: {
    company: (name) => `À propos de ${name}`,
    role: 'Le poste',
    does: 'Vos missions',
    needs: 'Votre profil',
    benefits: 'Avantages',
    life: (name) => `La vie chez ${name}`,
    intro: (title, name) =>
      `${name} recrute : ${title}. Vous rejoignez une petite équipe et vous verrez vite le résultat de votre travail.`,
    hybrid: (city, days) =>
      `Le poste est hybride : ${days} jours par semaine au bureau à ${city}, le reste en télétravail.`,
    onsite: (city) => `Le poste est sur site à ${city}.`,
    remote: (country) => `Le poste est entièrement en télétravail depuis : ${country}.`,
    years: (n) => `${n} ans d’expérience minimum`,
    degree: 'Diplôme de niveau Bac+5 ou équivalent',
    pay: (min, max) => `La rémunération annuelle brute est comprise entre ${min} et ${max}.`,
    payK: (min, max) => `Rémunération : ${min}–${max} k€ brut annuel.`,
  },
  es: {
    company: (name) => `Sobre ${name}`,
    role: 'El puesto',
    does: 'Funciones',
    needs: 'Requisitos',
    benefits: 'Qué ofrecemos',
    life: (name) => `La vida en ${name}`,
    intro: (title, name) =>
      `En ${name} buscamos: ${title}. Te unirás a un equipo pequeño y verás pronto el efecto de tu trabajo.`,
    hybrid: (city, days) =>
      `Puesto híbrido: ${days} días a la semana en la oficina de ${city} y el resto en casa.`,
    onsite: (city) => `El trabajo es presencial en ${city}.`,
    remote: (country) => `Trabajo 100 % en remoto dentro de ${country}.`,
    years: (n) => `Al menos ${n} años de experiencia`,
    degree: 'Grado universitario o equivalente',
    pay: (min, max) => `El salario bruto anual es de ${min} a ${max}.`,
    payK: (min, max) => `Salario: ${min}–${max}k € brutos al año.`,
  },
  nl: {
    company: (name) => `Over ${name}`,
    role: 'De functie',
    does: 'Wat ga je doen',
    needs: 'Wat breng je mee',
    benefits: 'Wat bieden wij',
    life: (name) => `Werken bij ${name}`,
    intro: (title, name) =>
      `Voor ${name} zoeken wij een ${title}. Je werkt in een klein team en ziet snel wat je werk oplevert.`,
    hybrid: (city, days) => `We werken hybride: ${days} dagen per week op kantoor in ${city}, de rest thuis.`,
    onsite: (city) => `Het werk is op locatie in ${city}.`,
    remote: (country) => `Je werkt volledig op afstand binnen ${country}.`,
    years: (n) => `Minimaal ${n} jaar werkervaring`,
    degree: 'Een afgeronde hbo- of wo-opleiding',
    pay: (min, max) => `Het bruto jaarsalaris ligt tussen ${min} en ${max}.`,
    payK: (min, max) => `Salaris: ${min}–${max}k euro bruto per jaar.`,
  },
  pt: {
    company: (name) => `Sobre a ${name}`,
    role: 'A vaga',
    does: 'Responsabilidades',
    needs: 'Requisitos',
    benefits: 'Benefícios',
    life: (name) => `Como é trabalhar na ${name}`,
    intro: (title, name) =>
      `A ${name} procura: ${title}. Você vai trabalhar em um time pequeno e ver logo o resultado.`,
    hybrid: (city, days) => `Modelo híbrido: ${days} dias por semana no escritório de ${city}.`,
    onsite: (city) => `Trabalho presencial em ${city}.`,
    remote: (country) => `Trabalho 100% remoto dentro de: ${country}.`,
    years: (n) => `Pelo menos ${n} anos de experiência`,
    degree: 'Ensino superior completo',
    pay: (min, max) => `A remuneração anual é de ${min} a ${max}.`,
    payK: (min, max) => `Remuneração: ${min}–${max} mil por ano.`,
  },
  it: {
    company: (name) => `Chi è ${name}`,
    role: 'Il ruolo',
    does: 'Cosa farai',
    needs: 'Requisiti',
    benefits: 'Cosa offriamo',
    life: (name) => `La vita in ${name}`,
    intro: (title, name) =>
      `${name} cerca: ${title}. Lavorerai in una squadra piccola e vedrai presto i risultati.`,
    hybrid: (city, days) =>
      `Lavoro ibrido: ${days} giorni a settimana nella sede di ${city}, il resto da casa.`,
    onsite: (city) => `Il lavoro si svolge in sede a ${city}.`,
    remote: (country) => `Lavoro completamente da remoto in ${country}.`,
    years: (n) => `Almeno ${n} anni di esperienza`,
    degree: 'Laurea o titolo equivalente',
    pay: (min, max) => `La retribuzione annua lorda è compresa tra ${min} e ${max}.`,
    payK: (min, max) => `RAL: ${min}–${max}k euro.`,
  },
};
