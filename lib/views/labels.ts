/** What the values of the closed lists are called on pages. */
import type {
  Education,
  EmploymentType,
  JobFunction,
  Origin,
  PayPeriod,
  Seniority,
  Visa,
  Workplace,
} from '#lib/posting.ts';

export const workplaceLabels: Record<Workplace, string> = {
  onsite: 'On site',
  hybrid: 'Hybrid',
  remote: 'Remote',
};

export const employmentTypeLabels: Record<EmploymentType, string> = {
  FULL_TIME: 'Full time',
  PART_TIME: 'Part time',
  CONTRACTOR: 'Contract',
  TEMPORARY: 'Temporary',
  INTERN: 'Internship',
  VOLUNTEER: 'Volunteer',
  PER_DIEM: 'Per diem',
};

export const seniorityLabels: Record<Seniority, string> = {
  intern: 'Intern',
  entry: 'Entry',
  junior: 'Junior',
  mid: 'Mid',
  senior: 'Senior',
  staff: 'Staff',
  principal: 'Principal',
  lead: 'Lead',
  manager: 'Manager',
  director: 'Director',
  vp: 'Vice president',
  executive: 'Executive',
};

export const functionLabels: Record<JobFunction, string> = {
  engineering: 'Engineering',
  hardware: 'Hardware',
  data: 'Data and ML',
  research: 'Research',
  product: 'Product',
  design: 'Design',
  it: 'IT',
  security: 'Security',
  marketing: 'Marketing',
  sales: 'Sales',
  support: 'Customer support',
  operations: 'Operations',
  finance: 'Finance',
  people: 'People',
  legal: 'Legal',
  healthcare: 'Healthcare',
  education: 'Education',
  other: 'Other',
};

export const visaLabels: Record<Visa, string> = { yes: 'Offered', no: 'Not offered' };

export const educationLabels: Record<Education, string> = {
  none: 'None needed',
  bachelor: 'Bachelor’s',
  master: 'Master’s',
  phd: 'Doctorate',
};

/** Reads after an amount: "$100 an hour". */
export const payPeriodLabels: Record<PayPeriod, string> = {
  hour: 'an hour',
  day: 'a day',
  week: 'a week',
  month: 'a month',
  year: 'a year',
};

/** Where a fact was read, as the source mark says it. */
export const originLabels: Record<Origin, string> = {
  'ats-field': 'board field',
  'json-ld': 'page data',
  text: 'advert text',
  title: 'title',
  recruiter: 'recruiter',
  correction: 'employer’s correction',
};

/** `labels[value]`, or the value itself when the list does not know it (a row written by newer code). */
export function labelOf(labels: Record<string, string>, value: string): string {
  return labels[value] ?? value;
}
