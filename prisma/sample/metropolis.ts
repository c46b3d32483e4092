/**
 * The listing that the product is modelled on: its facts, in our own words. Its traps are kept on purpose: a hybrid role
 * with an on-site tag, three numbers of years of which one is the requirement, "to" between amounts with cents beside a
 * 401(k), tags glued to the next sentence, and no date, visa, employment type or closing date.
 */
import type { SampleCompany } from './companies.ts';

export const METROPOLIS: SampleCompany = {
  name: 'Metropolis',
  ats: 'html',
  token: 'https://metropolis.example/careers',
  site: 'https://metropolis.example/careers',
  about: '',
  mission: '',
  life: [],
  values: [],
  benefits: [],
  closing: '',
  places: [
    { locality: 'Seattle', region: 'WA', country: 'United States', countryCode: 'US' },
    { locality: 'Santa Monica', region: 'CA', country: 'United States', countryCode: 'US' },
  ],
  currency: 'USD',
  basePay: 0,
  payStyle: 'none',
  languages: ['en'],
  postings: 1,
  visa: null,
  workplace: ['hybrid'],
};

const responsibilities = [
  'Lead the machine learning teams from research through testing to deployment of vision and autonomy systems',
  'Guide the teams technically: unblock them, decide on architecture, set good practice',
  'Move between data science, machine learning and engineering so that what is built can be supported and scaled',
  'Work with the leaders of hardware, edge and platform, data and product, and with vendors',
  'Plan people and schedules across teams and see engineering work through to completion',
  'Invest in careers, grow future leaders, and keep the teams close-knit',
  'Take part in hiring at every level of skill and experience',
  'Set measures of productivity, hold people to account, and see people problems early',
  'Explain ideas well, spoken and written, to technical and other listeners, company leadership included',
];

const qualifications = [
  'BS, MS or PhD in a relevant engineering discipline',
  '10+ years of experience with at least 4+ years of experience leading and managing machine learning or related teams',
  '2+ years of experience as a hands-on senior, staff or principal engineer before moving into management',
  'Experience as a technical lead or manager who designed machine learning systems deployed at scale',
  'Proven work on computer vision algorithms: detection, recognition, tracking, metric learning, re-identification',
  'Experience with deep learning frameworks such as TensorFlow/PyTorch/MxNet',
  'Experience with parallel computing and accelerators, including CUDA, CUDNN and TensorRT',
  'Experience with large datasets, data pipelines and database tools',
  'Experience taking ML services to the cloud, with APIs built for scale and reliability',
  'Experience with modern software design, version control, refactoring and testing',
  'Working knowledge of at least one modern language such as Python or C/C++',
  'Knowledge of professional engineering practice across the development life cycle',
  'Project management skills that deliver on time and at high quality',
  'A record of developing engineers through the stages of their careers',
  'Excellent written and spoken communication with many kinds of listeners',
  'Earlier experience inside inventive, fast-growing companies',
  'Role is hybrid on-site in either Seattle, WA or Santa Monica, CA.',
];

const items = (lines: string[]) => `<ul>${lines.map((line) => `<li>${line}</li>`).join('\n')}</ul>`;

export const METROPOLIS_HTML = `
<h3>The Company</h3>
<p>Metropolis uses computer vision to let people drive in and drive out without stopping to pay. It starts with parking; checkout-free living and working is where it wants to go.</p>
<h3>The Role</h3>
<p>A Director of Machine Learning is wanted to guide research, development and deployment of the company's machine learning systems: vision, edge devices, analysis tools and applications.You will lead several teams, among them the algorithm teams behind the vision platform, and set a roadmap that weighs new work against production systems.The right candidate has taken systems from concept to production and has led teams across disciplines.</p>
<h3>Responsibilities</h3>
${items(responsibilities)}
<h3>Qualifications</h3>
${items(qualifications)}
<p>Whoever joins Metropolis works with product leaders and engineers where parking, mobility and real estate meet. The anticipated base salary for this position is $210,000.00 to $245,000.00 annually. What is offered depends on qualifications, years of relevant experience, skills, education and place of work.</p>
<p>Base salary is one part of the package, which may also include healthcare benefits, a 401(k) plan, short-term and long-term disability coverage, basic life insurance, stock options and bonus plans. #LI-NM1 #LI-OnsiteMetropolis Technologies is an equal opportunity employer and decides on merit, qualifications and business needs.</p>
<h3>Life at Metropolis</h3>
<p>What We Value* Inclusive culture with an open, team-oriented approach* Bugs as chances to improve* A culture kept during growth* Attention to detail* Shipping on time, with quality</p>`;
