/** What is advertised: trades with their share, their titles and what they ask for, the frequent ones first. */
import type { JobFunction } from '#lib/posting.ts';

export interface Trade {
  name: string;
  function: JobFunction;
  share: number;
  titles: readonly string[];
  skills: readonly string[];
}

const list = (text: string) => text.split(', ');
const trade = (name: string, fn: JobFunction, share: number, titles: string, skills: string): Trade => ({
  name,
  function: fn,
  share,
  titles: list(titles),
  skills: list(skills),
});

export const trades: readonly Trade[] = [
  trade(
    'Software Engineering',
    'engineering',
    17,
    'Software Engineer, Backend Engineer, Frontend Engineer, Full Stack Engineer, Software Developer, DevOps Engineer, Mobile Engineer, Site Reliability Engineer, Platform Engineer, QA Engineer, Engineering Manager, Cloud Engineer, Web Developer, iOS Engineer, Android Engineer, Solutions Architect, Java Developer, Python Developer, Rust Engineer, Embedded Software Engineer',
    'Python, Java, JavaScript, TypeScript, React, AWS, Docker, Kubernetes, SQL, Git, Linux, PostgreSQL, Go, Node.js, Terraform, Azure, GraphQL, Redis, Kafka, Spring, Angular, Vue.js, MongoDB, MySQL, Jenkins, C#, .NET, Ruby on Rails, Ruby, PHP, Scala, Kotlin, Swift, Elasticsearch, Ansible, Django, Flask, Next.js, Prometheus, Grafana, gRPC, RabbitMQ, Elixir, Rust, C++, Haskell, Clojure, WebAssembly, Erlang',
  ),
  trade(
    'Data & Analytics',
    'data',
    7,
    'Data Engineer, Data Scientist, Data Analyst, Machine Learning Engineer, Business Intelligence Analyst, Analytics Engineer, Applied Scientist, Data Architect, Research Scientist, AI Engineer',
    'Python, SQL, Spark, Tableau, Airflow, dbt, Snowflake, pandas, PyTorch, TensorFlow, Power BI, AWS, Databricks, BigQuery, Excel, Looker, Statistics, Hadoop, Kafka, Redshift, NumPy, NLP, LLM, MLOps, R, SAS, Julia',
  ),
  trade(
    'Sales',
    'sales',
    11,
    'Account Executive, Sales Representative, Sales Manager, Business Development Representative, Account Manager, Sales Engineer, Regional Sales Manager, Inside Sales Representative, Sales Associate, Territory Manager, Director of Sales',
    'Salesforce, CRM, Prospecting, Negotiation, HubSpot, B2B, SaaS, Outreach, Pipeline, LinkedIn, Forecasting, Excel, Quota, Gong, ZoomInfo',
  ),
  trade(
    'Healthcare',
    'healthcare',
    12,
    'Registered Nurse, Licensed Practical Nurse, Nurse Practitioner, Medical Assistant, Physical Therapist, Pharmacist, Physician, Home Health Aide, Certified Nursing Assistant, Travel Nurse, Occupational Therapist, Dental Assistant, Pharmacy Technician, Radiologic Technologist',
    'BLS, CPR, EMR, Epic, ACLS, Phlebotomy, Triage, HIPAA, Medication, Cerner, ICU, Rehabilitation, Charting, Pediatrics, Oncology, Telehealth, Surgery',
  ),
  trade(
    'Retail',
    'other',
    8,
    'Store Manager, Retail Sales Associate, Cashier, Assistant Store Manager, Merchandiser, Stock Associate, Department Supervisor, Shift Lead, Visual Merchandiser, Beauty Advisor',
    'POS, Merchandising, Inventory, Upselling, Scheduling, Stocking, Bilingual, Loyalty',
  ),
  trade(
    'Operations & Logistics',
    'operations',
    8,
    'Warehouse Associate, Delivery Driver, Logistics Coordinator, Supply Chain Analyst, Operations Manager, Forklift Operator, Truck Driver, Supply Chain Manager, Fulfillment Associate, Inventory Specialist, Procurement Manager',
    'Forklift, CDL, SAP, Inventory, Excel, Logistics, WMS, Lean, Procurement, Dispatch, OSHA, Oracle, Routing, ERP, Hazmat, Kaizen',
  ),
  trade(
    'Customer Support',
    'support',
    6,
    'Customer Service Representative, Customer Support Specialist, Customer Success Manager, Call Center Agent, Technical Support Engineer, Support Engineer, Client Services Manager, Help Desk Technician',
    'Zendesk, CRM, Salesforce, Intercom, Troubleshooting, Bilingual, Onboarding, Jira, Excel, Escalation, Freshdesk',
  ),
  trade(
    'Marketing',
    'marketing',
    5,
    'Marketing Manager, Digital Marketing Specialist, Content Writer, Social Media Manager, SEO Specialist, Product Marketing Manager, Growth Marketing Manager, Brand Manager, Marketing Coordinator, Copywriter',
    'SEO, SEM, HubSpot, Google Analytics, Copywriting, WordPress, Canva, Branding, Marketo, Photoshop, Figma, Salesforce',
  ),
  trade(
    'Finance & Accounting',
    'finance',
    6,
    'Accountant, Senior Accountant, Financial Analyst, Controller, Accounts Payable Specialist, Bookkeeper, Tax Manager, Auditor, Payroll Specialist, Finance Manager, Investment Analyst',
    'Excel, GAAP, QuickBooks, CPA, Reconciliation, NetSuite, SAP, Budgeting, Forecasting, Audit, Payroll, IFRS, Oracle, Bloomberg, SOX, Power BI',
  ),
  trade(
    'Human Resources',
    'people',
    3,
    'Recruiter, HR Manager, HR Generalist, Talent Acquisition Specialist, HR Business Partner, People Operations Manager, Technical Recruiter, Compensation Analyst',
    'Recruiting, HRIS, Workday, Sourcing, Onboarding, Payroll, Benefits, LinkedIn, Interviewing, Compensation, BambooHR, Greenhouse',
  ),
  trade(
    'Design',
    'design',
    2.5,
    'Product Designer, UX Designer, Graphic Designer, UI Designer, UX Researcher, Visual Designer, Motion Designer, Interior Designer',
    'Figma, Photoshop, Illustrator, Sketch, Prototyping, Wireframing, InDesign, HTML, CSS, Usability, After Effects, Blender, Typography, Accessibility',
  ),
  trade(
    'Product',
    'product',
    3,
    'Product Manager, Senior Product Manager, Product Owner, Program Manager, Project Manager, Technical Program Manager, Group Product Manager',
    'Agile, Jira, Roadmap, Scrum, SQL, Figma, Confluence, Kanban, PMP, SaaS, Experimentation, OKR',
  ),
  trade(
    'Education',
    'education',
    4,
    'Teacher, Special Education Teacher, Substitute Teacher, Teaching Assistant, Professor, Instructional Designer, Tutor, School Counselor',
    'Curriculum, Classroom, LMS, Tutoring, Literacy, IEP, Assessment, STEM, Mentoring, ESL, Phonics',
  ),
  trade(
    'Manufacturing',
    'hardware',
    5,
    'Machine Operator, Production Supervisor, Manufacturing Engineer, Process Engineer, Quality Engineer, Maintenance Technician, CNC Machinist, Assembler, Welder, Quality Inspector, Mechanical Engineer, Electrical Engineer',
    'CNC, Lean, AutoCAD, SolidWorks, PLC, Six Sigma, Welding, GMP, Blueprints, Calibration, FMEA, Robotics, MATLAB, Hydraulics',
  ),
  trade(
    'Construction',
    'other',
    3,
    'Construction Manager, Electrician, Plumber, Carpenter, Civil Engineer, Project Superintendent, HVAC Technician, Estimator, General Laborer, Structural Engineer',
    'AutoCAD, OSHA, HVAC, Blueprints, Estimating, Revit, Plumbing, Carpentry, BIM, Procore, Masonry, Surveying',
  ),
  trade(
    'Hospitality',
    'other',
    4,
    'Line Cook, Server, Restaurant Manager, Bartender, Housekeeper, Front Desk Agent, Chef, Dishwasher, Barista, Event Coordinator, Hotel Manager',
    'ServSafe, Cooking, Catering, Reservations, Bartending, Food Safety, Inventory, Baking',
  ),
  trade(
    'Administrative',
    'operations',
    4,
    'Administrative Assistant, Executive Assistant, Office Manager, Receptionist, Data Entry Clerk, Office Administrator, Virtual Assistant',
    'Excel, Outlook, Scheduling, Word, Filing, Typing, Calendar, PowerPoint, QuickBooks, Travel',
  ),
  trade(
    'Legal',
    'legal',
    1.5,
    'Attorney, Paralegal, Legal Assistant, Corporate Counsel, Compliance Officer, Contracts Manager, Legal Secretary',
    'Litigation, Contracts, Compliance, Westlaw, Drafting, GDPR, Privacy, LexisNexis, Negotiation',
  ),
  trade(
    'Science & Research',
    'research',
    2,
    'Research Associate, Lab Technician, Clinical Research Coordinator, Chemist, Biologist, Scientist, Environmental Engineer, Biomedical Engineer',
    'PCR, GMP, HPLC, MATLAB, Python, Cell Culture, Statistics, Chemistry, Assays, R, Microscopy, Bioinformatics, Toxicology',
  ),
  trade(
    'Security & IT',
    'it',
    4,
    'Security Engineer, Network Engineer, Systems Administrator, IT Support Specialist, Cybersecurity Analyst, Security Guard, IT Manager, Database Administrator',
    'Linux, Windows Server, Active Directory, Cisco, Splunk, SIEM, Firewall, VMware, Azure, AWS, PowerShell, Okta, Zero Trust, ITIL',
  ),
];
