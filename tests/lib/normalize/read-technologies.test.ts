import { describe, expect, test } from 'vitest';
import { readTechnologies } from '#lib/normalize/read-technologies.ts';
import { makeSource } from './make-source.ts';

type Case = [text: string, names: string[]];

const read = (text: string, title = 'Engineer') => readTechnologies(makeSource(text, { title })).value;

const WRITTEN: Case[] = [
  ['Experience with TypeScript, Postgres, AWS and k8s', ['TypeScript', 'PostgreSQL', 'AWS', 'Kubernetes']],
  ['HTML5 and CSS3', ['HTML', 'CSS']],
  ['GraphQL and gRPC, REST, JSON, CI/CD, Agile', ['GraphQL', 'gRPC']],
  [
    'TensorFlow/PyTorch/MxNet; CUDA, CUDNN; Python or C/C++',
    ['TensorFlow', 'PyTorch', 'MXNet', 'CUDA', 'cuDNN', 'Python', 'C', 'C++'],
  ],
  ['Salesforce, Figma and MS Excel', ['Salesforce', 'Figma', 'Excel']],
  ['Node JS, NodeJS or Node.js', ['Node.js']],
  ['ASP.NET Core on .NET and C#', ['ASP.NET Core', '.NET', 'C#']],
  ['PL/SQL and T-SQL', ['PL/SQL', 'T-SQL']],
  ['Apache Kafka, Apache Spark', ['Kafka', 'Spark']],
  ['Jira, JIRA, macOS and monday.com', ['Jira', 'macOS', 'Monday.com']],
  // In no vocabulary, but named between two that are.
  ['We run Kafka, FrobniDB and Redis', ['Kafka', 'Redis', 'FrobniDB']],
  ['Python, REST APIs, Docker, CI/CD, AWS', ['Python', 'Docker', 'AWS']],
  ['TIA Portal, EPLAN and TwinCAT', ['TIA Portal', 'EPLAN', 'TwinCAT']],
  ['DATEV, Exact Online, Silae', ['DATEV', 'Exact Online', 'Silae']],
  ['Growth tools like Clay, and familiarity with Relativity', ['Clay', 'Relativity']],
  ['Imprescindible coneixements del paquet office de Microsoft', ['Microsoft Office']],
  ['Figma, Adobe Creative Cloud', ['Figma', 'Adobe Creative Cloud']],
  ['Source actively using job boards, LinkedIn and referrals', ['LinkedIn']],
  ['Paid social campaigns on Facebook, Instagram and TikTok', ['Facebook', 'Instagram', 'TikTok']],
  ['<h3>Aufgaben</h3><ul><li>Texte für LinkedIn und Youtube verfassen</li></ul>', ['LinkedIn', 'YouTube']],
  ['<h3>About us</h3><p>Python people at heart.</p><p>Tech stack: Kotlin, Kafka</p>', ['Kotlin', 'Kafka']],
];

/** Words of every day that are also names. */
const FALSE_FRIENDS: Case[] = [
  ['Track MQL → SQL conversion and prevent SQL injection', []],
  ['High-end hardware of your choice (Mac/Linux)', []],
  ['Auswahl zwischen Windows und macOS', []],
  ['Follow us on LinkedIn, Instagram and YouTube', []],
  ['Email me with your resume, LinkedIn and a campaign you ran', []],
  ['Become an expert in Ramp’s product and workflows', []],
  ['Acme is like Jupyter, Tableau and Miro combined in one tool', []],
  ['Échange avec les équipes Android / iOS', []],
  ['Please use a Gmail address as your account', []],
  ['<h3>About Linear</h3><p>At Linear, we make tools. Linear is hiring.</p>', []],
  ['Estudios de informática', []],
  ['We make the first AI-powered Copilot for architects', []],
  ['Hours: Monday to Friday; home office, Excel', ['Excel']],
  ['CTFs such as Hack The Box, WebGoat', ['WebGoat']],
  ['Level up as an entry-level AI engineer; act on feedback', []],
  ['Beautiful AI products for people; judge me', []],
  ['We work in Palo Alto, CA with Python', ['Python']],
  ['Palo Alto | Python | full-time', ['Python']],
  ['Firewalls (Cisco, Palo Alto, Fortinet)', ['Cisco', 'Palo Alto', 'Fortinet']],
  ['Own our go-to-market motion and go live fast', []],
  ['We write Go and Rust', ['Go', 'Rust']],
  ['Backend in Go', ['Go']],
  ['Excel in a fast-paced environment', []],
  ['Proficiency in Excel', ['Excel']],
  ['We closed our Series C and report to the C-suite', []],
  ['R&D team', []],
  ['Python or R', ['Python', 'R']],
  ['Spark joy and spark creativity', []],
  ['Experience with Spark', ['Spark']],
  ['Spring 2027 Internship', []],
  ['Java and Spring', ['Java', 'Spring']],
  ['React quickly to customers', []],
  ['You react to incidents', []],
  ['Express your ideas in a word', []],
  ['You have access to great teams and a positive outlook', []],
  ['MS Office (Word, Outlook, Access)', ['Microsoft Office', 'Word', 'Outlook', 'Access']],
  ['A notion of linear growth with some slack', []],
  ['Tools: Notion, Linear, Slack', ['Notion', 'Linear', 'Slack']],
  ['Salary: PHP 95,000', []],
  ['Work in one of our customer segments, on payment rails', []],
  ['Rest assured that we answer', []],
  ['Keep in constant contact with our field sales force', []],
  ['Look around in our workday and articulate ideas', []],
  ['Der technische Zustand der Fahrzeuge', []],
  ['Support of languages or tools', []],
  ['Kernel in C, Go and Swift', ['C', 'Go', 'Swift']],
  ['Code in Python and Go to open source projects', ['Python', 'Go']],
  ['Proficient at Excel, great at Python', ['Excel', 'Python']],
];

/** Names that are not the role's tools. */
const OTHERS: Case[] = [
  ['Trusted by companies like Snowflake, Shopify and Databricks', []],
  ['Founded by engineers from Stripe, OpenAI and Databricks', []],
  [
    'Great customers such as Initech, Hooli Group, Big Toy Bank, Umbrella Labs, Sauce Labs, Stark Works, Zuora',
    [],
  ],
  ['Firmen: starke Kunden (Flink, Docker)', []],
  ['You work with the engineering team at Docker', []],
  ['Open source people (authors of Neovim and Vite)', []],
  [
    '<h3>Company Description</h3><p>Infisical is the most loved of its kind. Teams use Infisical daily.</p>',
    [],
  ],
  ['Join Docker and be part of a team', []],
  ['Apply at https://github.com/acme/python or jobs@docker.com', []],
  ['Send us your GitHub profile', []],
  ['<h3>Benefits</h3><p>A MacBook, Windows or Linux laptop.</p>', []],
];

const SEEN: Case[] = [
  [
    'Key Skills\nPytestPython DevelopmentPythonSQL\nDjangoPandasFlask',
    ['pytest', 'Python', 'SQL', 'Django', 'pandas', 'Flask'],
  ],
  ['プログラミング（C/Java/Python/Javascript等）', ['C', 'Java', 'Python', 'JavaScript']],
  ['100% Go with AWS primitives', ['Go', 'AWS']],
  ['we work mostly with Rust', ['Rust']],
  ['Python3, HTML5+', ['Python', 'HTML']],
  ['Elastic Security (ES|QL/KQL)', ['Elastic Security', 'ES|QL', 'KQL']],
  ['Zendesk, Kustomer, or Intercom', ['Zendesk', 'Kustomer', 'Intercom']],
  ['AWS (IAM, VPC, ECR, Secrets Manager)', ['AWS', 'IAM', 'VPC', 'ECR', 'Secrets Manager']],
  [
    'AWS CodePipeline, Security Hub, Macie, Inspector',
    ['CodePipeline', 'Security Hub', 'Macie', 'Inspector'],
  ],
  ['Prior exposure to Ashby, Greenhouse, or another modern ATS', ['Ashby', 'Greenhouse']],
  ['Developer portals (Backstage or custom), secrets management (Vault)', ['Backstage', 'HashiCorp Vault']],
  ['Stack: Go (Echo, ENT)', ['Go', 'Echo', 'Ent']],
  ['Slack\nDocuSign\nMonday\nZoom', ['Slack', 'DocuSign', 'Monday.com', 'Zoom']],
  ['Running spark jobs', ['Spark']],
  ['Figma Make, CodeX, and Google Stitch', ['Figma Make', 'Codex', 'Google Stitch']],
  ['Content for social platforms (TikTok, Reddit, X)', ['TikTok', 'Reddit', 'X']],
  ['2D CAD software such as AutoCAD and SolidEdge', ['AutoCAD', 'Solid Edge']],
  [
    'Integrations with the SaaS our clients use (Notion, Slack, Google Workspace)',
    ['Notion', 'Slack', 'Google Workspace'],
  ],
  ['Git, GithubActions, Docker', ['Git', 'GitHub Actions', 'Docker']],
  ['Customers—including Atlassian and Square—build better products.', []],
  ['3+ years with Rust', ['Rust']],
  [
    'Python and React, backed by a modern data stack (Postgres, DuckDB)',
    ['Python', 'React', 'PostgreSQL', 'DuckDB'],
  ],
  ['Bash shell scripting', ['Bash']],
];

describe('readTechnologies', () => {
  describe.each([
    ['written down', WRITTEN],
    ['false friends', FALSE_FRIENDS],
    ['not the role’s', OTHERS],
    ['seen in the wild', SEEN],
  ])('%s', (_, cases) => {
    test.each(cases)('%s', (text, names) => expect(read(text)).toEqual(names));
  });

  test('the title counts, and each name comes once', () => {
    expect(read('Python, Python, PYTHON', 'Python Developer')).toEqual(['Python']);
    expect(readTechnologies(makeSource('', { title: 'Python Developer' })).receipts[0]).toMatchObject({
      origin: 'title',
      quote: 'Python',
      start: null,
    });
  });

  test('the employer’s own name counts only where it is asked for', () => {
    const about = makeSource('At Cloudflare, we build a better internet.', { companyName: 'Cloudflare' });
    expect(readTechnologies(about).value).toEqual([]);
    const asked = makeSource('3 years of experience with UiPath', { companyName: 'UiPath' });
    expect(readTechnologies(asked).value).toEqual(['UiPath']);
  });
});
