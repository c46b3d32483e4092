/** Whole postings in seven languages, written for this test: each fact is read among all the others. */
import { expect, test } from 'vitest';
import { normalizePosting } from '#lib/normalize/index.ts';
import type { Posting } from '#lib/posting.ts';
import { raw } from './raw.ts';

type Facts = Partial<
  Record<
    | 'workplace'
    | 'remoteWithin'
    | 'yearsMin'
    | 'education'
    | 'employmentType'
    | 'seniority'
    | 'function'
    | 'language'
    | 'visa'
    | 'technologies',
    unknown
  >
> & { pay?: string | null };

const POSTINGS: { title: string; location: string; html: string; facts: Facts }[] = [
  {
    title: 'Senior Backend-Entwickler (m/w/d) Java',
    location: 'Hamburg',
    html: `<h3>Über uns</h3><p>Seit über 15 Jahren entwickeln wir Software für den Mittelstand. Zu unseren Kunden gehören Initech und Globex.</p><h3>Deine Aufgaben</h3><ul><li>Weiterentwicklung unserer Microservices mit Java 21 und Spring Boot</li><li>Betrieb in Kubernetes auf AWS</li></ul><h3>Dein Profil</h3><ul><li>Abgeschlossenes Studium der Informatik oder eine vergleichbare Ausbildung</li><li>Mindestens 5 Jahre Berufserfahrung in der Backend-Entwicklung</li><li>Idealerweise 2 Jahre Erfahrung mit Kafka</li><li>Gute Deutschkenntnisse (C1)</li></ul><h3>Das bieten wir</h3><ul><li>Jahresgehalt zwischen 70.000 und 85.000 Euro brutto</li><li>30 Tage Urlaub, 2 Tage Homeoffice pro Woche</li><li>Weiterbildungsbudget von 2.000 € im Jahr</li><li>Unbefristeter Arbeitsvertrag in Vollzeit</li></ul>`,
    facts: {
      pay: '70000-85000 EUR year',
      workplace: 'hybrid',
      yearsMin: 5,
      education: 'none',
      employmentType: 'FULL_TIME',
      seniority: 'senior',
      function: 'engineering',
      language: 'de',
      visa: null,
      technologies: ['AWS', 'Java', 'Kafka', 'Kubernetes', 'Spring Boot'],
    },
  },
  {
    title: 'Chargé(e) de recrutement (H/F) - CDI',
    location: 'Lyon, France',
    html: `<p><strong>Qui sommes-nous ?</strong></p><p>Créée en 2012, notre société accompagne plus de 300 clients. Nous avons levé 20 millions d'euros en 2023.</p><p><strong>Vos missions</strong></p><ul><li>Rédiger et diffuser les offres sur LinkedIn et Indeed</li><li>Mener les entretiens</li></ul><p><strong>Profil recherché</strong></p><ul><li>De formation Bac+5 en ressources humaines</li><li>Vous justifiez d'une première expérience de 2 ans minimum en cabinet</li><li>Un bon niveau d'anglais serait un plus</li></ul><p><strong>Ce que nous offrons</strong></p><ul><li>Rémunération : 32 à 38 K€ brut annuel selon profil + prime de 3 000 €</li><li>Télétravail 2 jours par semaine</li><li>Tickets restaurant de 10 €</li></ul>`,
    facts: {
      pay: '32000-38000 EUR year',
      workplace: 'hybrid',
      yearsMin: 2,
      education: 'master',
      employmentType: 'FULL_TIME',
      seniority: null,
      function: 'people',
      language: 'fr',
      visa: null,
      technologies: [],
    },
  },
  {
    title: 'Desarrollador/a Frontend React - 100% remoto',
    location: 'España',
    html: `<h2>Sobre nosotros</h2><p>Somos una startup con más de 10 años de experiencia en el sector turístico.</p><h2>Funciones</h2><ul><li>Desarrollar interfaces con React, TypeScript y Next.js</li></ul><h2>Requisitos</h2><ul><li>Al menos 3 años de experiencia como desarrollador frontend</li><li>Grado en Informática o similar (deseable)</li><li>Inglés B2</li></ul><h2>Qué ofrecemos</h2><ul><li>Salario entre 35.000€ y 42.000€ brutos anuales</li><li>Contrato indefinido, jornada completa</li><li>Trabajo 100% remoto desde cualquier lugar de España</li></ul>`,
    facts: {
      pay: '35000-42000 EUR year',
      workplace: 'remote',
      remoteWithin: ['ES'],
      yearsMin: 3,
      education: null,
      employmentType: 'FULL_TIME',
      seniority: null,
      function: 'engineering',
      language: 'es',
      technologies: ['Next.js', 'React', 'TypeScript'],
    },
  },
  {
    title: 'Medior Data Analist',
    location: 'Utrecht',
    html: `<p><b>Over ons</b></p><p>Wij zijn een scale-up met 80 collega's in Utrecht.</p><p><b>Wat ga je doen?</b></p><ul><li>Dashboards bouwen in Power BI en dbt</li><li>SQL-query's schrijven op Snowflake</li></ul><p><b>Wat vragen wij?</b></p><ul><li>Een afgeronde HBO- of WO-opleiding</li><li>Je hebt 3 tot 5 jaar relevante werkervaring</li><li>Goede beheersing van Python is een pre</li></ul><p><b>Wat bieden wij?</b></p><ul><li>Een salaris tussen de € 3.600 en € 4.800 bruto per maand op basis van 40 uur</li><li>Hybride werken: 3 dagen op kantoor</li><li>25 vakantiedagen en € 1.500 opleidingsbudget</li></ul>`,
    facts: {
      pay: '3600-4800 EUR month',
      workplace: 'hybrid',
      yearsMin: 3,
      education: 'bachelor',
      employmentType: 'FULL_TIME',
      seniority: 'mid',
      function: 'data',
      language: 'nl',
      technologies: ['Power BI', 'Python', 'SQL', 'Snowflake', 'dbt'],
    },
  },
  {
    title: 'Desenvolvedor Full Stack Pleno',
    location: 'São Paulo, Brasil',
    html: `<h3>Quem somos</h3><p>Fintech fundada em 2017, captamos R$ 50 milhões em nossa série A.</p><h3>Responsabilidades</h3><ul><li>Desenvolver APIs em Node.js e telas em Angular</li></ul><h3>Requisitos</h3><ul><li>Ensino superior completo em Computação</li><li>Experiência mínima de 4 anos com desenvolvimento web</li></ul><h3>Diferenciais</h3><ul><li>Conhecimento em Docker</li></ul><h3>Benefícios</h3><ul><li>Salário: R$ 9.000 a R$ 12.000 (CLT)</li><li>Vale refeição de R$ 40 por dia</li><li>Modelo híbrido: 2x por semana no escritório da Av. Paulista</li></ul>`,
    facts: {
      pay: '9000-12000 BRL month',
      workplace: 'hybrid',
      yearsMin: 4,
      education: 'bachelor',
      employmentType: 'FULL_TIME',
      seniority: 'mid',
      function: 'engineering',
      language: 'pt',
      technologies: ['Angular', 'Docker', 'Node.js'],
    },
  },
  {
    title: 'Impiegato/a Customer Care - tempo determinato',
    location: 'Milano',
    html: `<p><strong>Chi siamo</strong></p><p>Azienda leader nell'e-commerce dal 2008.</p><p><strong>Cosa farai</strong></p><ul><li>Gestire le richieste dei clienti via Zendesk</li></ul><p><strong>Requisiti</strong></p><ul><li>Diploma di maturità</li><li>Almeno 1 anno di esperienza nel ruolo</li><li>Ottima conoscenza dell'italiano e dell'inglese</li></ul><p><strong>Cosa offriamo</strong></p><ul><li>Contratto a tempo determinato di 6 mesi, full time</li><li>RAL 24.000 - 26.000 €</li><li>Buoni pasto da 8 € al giorno</li><li>Sede di lavoro: Milano, con possibilità di smart working 2 giorni a settimana</li></ul>`,
    facts: {
      pay: '24000-26000 EUR year',
      workplace: 'hybrid',
      yearsMin: 1,
      education: 'none',
      employmentType: 'TEMPORARY',
      seniority: null,
      function: 'support',
      language: 'it',
      technologies: ['Zendesk'],
    },
  },
  {
    title: 'Staff Software Engineer, Payments',
    location: 'Remote - US',
    html: `<p>Acme raised $120M from Hooli Ventures and processes over $4 billion a year.</p><p><strong>What you'll do</strong></p><ul><li>Design services in Go and PostgreSQL</li></ul><p><strong>What we're looking for</strong></p><ul><li>8+ years of software engineering experience, including 2+ years in payments</li><li>BS in Computer Science or equivalent experience</li></ul><p><strong>Nice to have</strong></p><ul><li>3+ years with Rust</li><li>MBA</li></ul><p><strong>What's in it for you</strong></p><ul><li>$210,000 - $260,000 base salary plus equity</li><li>401(k) match up to $5,000</li><li>$1,000 home office stipend</li></ul><p>We are unable to sponsor visas for this role. This role is fully remote within the United States.</p>`,
    facts: {
      pay: '210000-260000 USD year',
      workplace: 'remote',
      remoteWithin: ['US'],
      yearsMin: 8,
      education: 'bachelor',
      employmentType: null,
      seniority: 'staff',
      function: 'engineering',
      language: 'en',
      visa: 'no',
      technologies: ['Go', 'PostgreSQL', 'Rust'],
    },
  },
  {
    title: 'Werkstudent Marketing (w/m/d)',
    location: 'München',
    html: `<p>Du studierst im Bereich BWL und hast Lust auf Marketing? Wir suchen dich ab sofort als Werkstudent (20 Std./Woche) in unserem Büro in München.</p><p>Deine Aufgaben: Pflege von HubSpot und Canva-Designs.</p><p>Wir bieten 15 € pro Stunde und flexible Arbeitszeiten.</p>`,
    facts: {
      pay: '15-15 EUR hour',
      education: null,
      employmentType: 'PART_TIME',
      seniority: 'intern',
      function: 'marketing',
      language: 'de',
      technologies: ['Canva', 'HubSpot'],
    },
  },
  {
    title: 'Alternance - Développeur Web (H/F)',
    location: 'Paris',
    html: `<p>Nous recherchons un(e) alternant(e) développeur web pour une durée de 12 mois à partir de septembre. Vous préparez un Bac+3 à Bac+5 en informatique.</p><p>Stack : PHP, Symfony, Vue.js. Poste basé à Paris 9e, 1 jour de télétravail par semaine.</p>`,
    facts: {
      pay: null,
      education: null,
      workplace: 'hybrid',
      function: 'engineering',
      language: 'fr',
      technologies: ['PHP', 'Symfony', 'Vue.js'],
    },
  },
  {
    title: 'Head of Sales DACH',
    location: 'Berlin',
    html: `<p>You will lead a team of 12 account executives.</p><p>You bring at least 7 years of B2B SaaS sales experience and fluent German. Salesforce experience required.</p><p>OTE €160,000–€200,000 (50/50 split). Hybrid: 3 days a week in our Berlin office. We offer relocation and visa support.</p>`,
    facts: {
      pay: '160000-200000 EUR year',
      workplace: 'hybrid',
      yearsMin: 7,
      seniority: 'director',
      function: 'sales',
      visa: 'yes',
      language: 'en',
      technologies: ['Salesforce'],
    },
  },
];

const payWords = ({ pay }: Posting) =>
  pay && `${pay.min ?? ''}-${pay.max ?? ''} ${pay.currency ?? '?'} ${pay.period}`;

test.each(POSTINGS)('$title', ({ title, location, html, facts }) => {
  const posting = normalizePosting(raw({ title, locations: [location], descriptionHtml: html }), {
    companyName: 'Acme',
  });
  const read = { ...posting, pay: payWords(posting), technologies: [...posting.technologies].sort() };
  expect(read).toMatchObject(facts);
});
