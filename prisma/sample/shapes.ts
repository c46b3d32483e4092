/** The sample postings in the vendors' true shapes: what each board would answer, byte for byte. */
import { createHash } from 'node:crypto';
import type { SampleCompany } from './companies.ts';
import { type SamplePosting, share } from './compose.ts';
import { drawLogo } from './logos.ts';

export interface Answer {
  url: string;
  contentType: string;
  body: string | Buffer;
}

const escapeHtml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const uuid = (key: string) =>
  createHash('sha256')
    .update(key)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
const number = (key: string) => 4_000_000_000 + Math.floor(share(key, 'id') * 999_999_999);
const daysBefore = (now: Date, days: number) =>
  new Date(now.getTime() - days * 86_400_000 + Math.round(share(days, 'minute') * 36_000_000));
const slug = (posting: SamplePosting) =>
  `${posting.title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}-${number(posting.key) % 10_000}`;
const placeText = (place: SamplePosting['places'][number]) =>
  [place.locality, place.region ?? place.country].join(', ');

const EMPLOYMENT_WORD = {
  full: 'Full-time',
  part: 'Part-time',
  contract: 'Contract',
  intern: 'Internship',
  temporary: 'Temporary',
};
const EMPLOYMENT_ASHBY = {
  full: 'FullTime',
  part: 'PartTime',
  contract: 'Contract',
  intern: 'Intern',
  temporary: 'Temporary',
};
const EMPLOYMENT_SCHEMA = {
  full: 'FULL_TIME',
  part: 'PART_TIME',
  contract: 'CONTRACTOR',
  intern: 'INTERN',
  temporary: 'TEMPORARY',
};

function locationText(posting: SamplePosting): string {
  const country = posting.places[0]?.countryCode === 'US' ? 'US' : (posting.places[0]?.country ?? '');
  if (posting.workplace === 'remote') return `Remote - ${country}`;
  const places = posting.places.map(placeText).join('; ');
  return posting.workplace === 'hybrid' && share(posting.key, 'tag') < 0.3 ? `${places} (Hybrid)` : places;
}

function greenhouse(company: SampleCompany, postings: SamplePosting[], today: Date): Answer[] {
  const jobs = postings.map((posting) => ({
    absolute_url: `${company.site}/jobs/${number(posting.key)}`,
    data_compliance: [{ type: 'gdpr', requires_consent: false, retention_period: null }],
    internal_job_id: number(`${posting.key}/job`),
    location: { name: locationText(posting) },
    metadata: null,
    id: number(posting.key),
    updated_at: daysBefore(today, 0).toISOString().replace('Z', '-04:00').replace(/\.\d+/, ''),
    requisition_id: `R-${number(posting.key) % 10_000}`,
    title: posting.title,
    company_name: company.name,
    first_published: daysBefore(today, posting.postedDaysAgo)
      .toISOString()
      .replace('Z', '-04:00')
      .replace(/\.\d+/, ''),
    language: posting.language,
    content: escapeHtml(posting.html),
    departments: [
      { id: number(posting.department), name: posting.department, child_ids: [], parent_id: null },
    ],
    offices: posting.places.map((place) => ({
      id: number(place.locality),
      name: place.locality,
      location: placeText(place),
      child_ids: [],
      parent_id: null,
    })),
  }));
  return [
    {
      url: `https://boards-api.greenhouse.io/v1/boards/${company.token}/jobs?content=true&pay_transparency=true`,
      contentType: 'application/json; charset=utf-8',
      body: JSON.stringify({ jobs, meta: { total: jobs.length } }),
    },
  ];
}

function lever(company: SampleCompany, postings: SamplePosting[], today: Date): Answer[] {
  const rows = postings.map((posting) => {
    const id = uuid(posting.key);
    const [opening = '', ...rest] = posting.html.split(/(?=<h3>)/).filter(Boolean);
    const lists = rest.flatMap((part) => {
      const match = /^<h3>(.*?)<\/h3><ul>(.*?)<\/ul>/s.exec(part);
      return match ? [{ text: match[1], content: match[2] }] : [];
    });
    const additional =
      rest.filter((part) => !/^<h3>.*?<\/h3><ul>/s.test(part)).join('') +
      rest.map((part) => /<\/ul>\s*(<p>.*)$/s.exec(part)?.[1] ?? '').join('');
    return {
      id,
      text: posting.title,
      categories: {
        commitment: EMPLOYMENT_WORD[posting.employment],
        department: posting.department,
        location: posting.places.map(placeText)[0],
        team: posting.department,
        allLocations: posting.places.map(placeText),
      },
      country: posting.places[0]?.countryCode ?? null,
      createdAt: daysBefore(today, posting.postedDaysAgo).getTime(),
      workplaceType: posting.workplace,
      description: opening,
      descriptionPlain: opening.replace(/<[^>]+>/g, ' '),
      lists,
      additional,
      additionalPlain: additional.replace(/<[^>]+>/g, ' '),
      ...(posting.pay && company.payStyle === 'field'
        ? {
            salaryRange: {
              currency: posting.pay.currency,
              interval: 'per-year-salary',
              min: posting.pay.min,
              max: posting.pay.max,
            },
          }
        : {}),
      hostedUrl: `${company.site}/${id}`,
      applyUrl: `${company.site}/${id}/apply`,
    };
  });
  return [
    {
      url: `https://api.lever.co/v0/postings/${company.token}?mode=json`,
      contentType: 'application/json; charset=utf-8',
      body: JSON.stringify(rows),
    },
  ];
}

function ashby(company: SampleCompany, postings: SamplePosting[], today: Date): Answer[] {
  const address = (place: SamplePosting['places'][number]) => ({
    postalAddress: {
      addressLocality: place.locality,
      ...(place.region ? { addressRegion: place.region } : {}),
      addressCountry: place.country,
    },
  });
  const jobs = postings.map((posting) => {
    const id = uuid(posting.key);
    const [first, ...others] = posting.places;
    const pay = posting.pay && company.payStyle === 'field' ? posting.pay : null;
    const symbol = pay && `${pay.currency} ${pay.min / 1000}K – ${pay.max / 1000}K`;
    const component = pay && {
      id: uuid(`${posting.key}/pay`),
      summary: symbol,
      compensationType: 'Salary',
      interval: '1 YEAR',
      currencyCode: pay.currency,
      minValue: pay.min,
      maxValue: pay.max,
    };
    return {
      id,
      title: posting.title,
      department: posting.department,
      team: posting.department,
      employmentType: EMPLOYMENT_ASHBY[posting.employment],
      location: first ? placeText(first) : '',
      secondaryLocations: others.map((place) => ({ location: placeText(place), address: address(place) })),
      publishedAt: daysBefore(today, posting.postedDaysAgo).toISOString().replace('Z', '+00:00'),
      isListed: true,
      isRemote: posting.workplace !== 'onsite',
      workplaceType: { onsite: 'OnSite', hybrid: 'Hybrid', remote: 'Remote' }[posting.workplace],
      address: first ? address(first) : null,
      jobUrl: `${company.site}/${id}`,
      applyUrl: `${company.site}/${id}/application`,
      descriptionHtml: posting.html,
      descriptionPlain: posting.html.replace(/<[^>]+>/g, ' '),
      shouldDisplayCompensationOnJobPostings: true,
      ...(component
        ? {
            compensation: {
              compensationTierSummary: symbol,
              scrapeableCompensationSalarySummary: symbol,
              compensationTiers: [
                {
                  id: uuid(`${posting.key}/tier`),
                  tierSummary: symbol,
                  title: null,
                  additionalInformation: null,
                  components: [component],
                },
              ],
              summaryComponents: [component],
            },
          }
        : {}),
    };
  });
  return [
    {
      url: `https://api.ashbyhq.com/posting-api/job-board/${encodeURIComponent(company.token)}?includeCompensation=true`,
      contentType: 'application/json; charset=utf-8',
      body: JSON.stringify({ jobs, apiVersion: '1' }),
    },
  ];
}

const page = (title: string, language: string, main: string, head = '') =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>${head}</head><body><header><a href="/"><img src="/logo.png" alt="logo inner"></a></header><main>${main}</main><footer><p>We use cookies to remember preferences and to target ads. By tapping Accept you agree.</p></footer></body></html>`;

function listPage(company: SampleCompany, postings: SamplePosting[]): Answer {
  const rows = postings.map(
    (posting) =>
      `<li><a href="${company.token}/${slug(posting)}">${escapeHtml(posting.title)}</a> <span>${escapeHtml(placeText(posting.places[0] as SamplePosting['places'][number]))}</span></li>`,
  );
  return {
    url: company.token,
    contentType: 'text/html; charset=utf-8',
    body: page(
      `${company.name}: open roles`,
      company.languages[0] ?? 'en',
      `<h1>Open roles at ${escapeHtml(company.name)}</h1><ul>${rows.join('')}</ul>`,
    ),
  };
}

function schemaOrg(company: SampleCompany, postings: SamplePosting[], today: Date): Answer[] {
  const picture = drawLogo(company.name);
  const logo = new URL('/logo.png', company.token).href;
  const details = postings.map((posting): Answer => {
    const pay = posting.pay;
    const ld = {
      '@context': 'https://schema.org/',
      '@type': 'JobPosting',
      identifier: { '@type': 'PropertyValue', name: company.name, value: String(number(posting.key)) },
      title: posting.title,
      description: posting.html,
      datePosted: daysBefore(today, posting.postedDaysAgo).toISOString().slice(0, 10),
      employmentType: EMPLOYMENT_SCHEMA[posting.employment],
      hiringOrganization: {
        '@type': 'Organization',
        name: company.name,
        sameAs: new URL(company.token).origin,
        ...(picture && { logo }),
      },
      jobLocation: posting.places.map((place) => ({
        '@type': 'Place',
        address: {
          '@type': 'PostalAddress',
          addressLocality: place.locality,
          addressCountry: place.countryCode,
        },
      })),
      ...(posting.workplace === 'remote'
        ? {
            jobLocationType: 'TELECOMMUTE',
            applicantLocationRequirements: { '@type': 'Country', name: posting.places[0]?.country },
          }
        : {}),
      ...(pay && company.payStyle === 'field'
        ? {
            baseSalary: {
              '@type': 'MonetaryAmount',
              currency: pay.currency,
              value: { '@type': 'QuantitativeValue', minValue: pay.min, maxValue: pay.max, unitText: 'YEAR' },
            },
          }
        : {}),
    };
    const json = JSON.stringify(ld).replace(/</g, '\\u003c');
    return {
      url: `${company.token}/${slug(posting)}`,
      contentType: 'text/html; charset=utf-8',
      body: page(
        posting.title,
        posting.language,
        `<h1>${escapeHtml(posting.title)}</h1>${posting.html}`,
        `<script type="application/ld+json">${json}</script>`,
      ),
    };
  });
  const logos: Answer[] = picture ? [{ url: logo, contentType: 'image/png', body: picture }] : [];
  return [listPage(company, postings), ...details, ...logos];
}

function html(company: SampleCompany, postings: SamplePosting[]): Answer[] {
  return [
    listPage(company, postings),
    ...postings.map(
      (posting): Answer => ({
        url: `${company.token}/${slug(posting)}`,
        contentType: 'text/html; charset=utf-8',
        body: page(
          `${posting.title} – ${company.name}`,
          posting.language,
          `<h1>${escapeHtml(posting.title)}</h1>${posting.html}`,
        ),
      }),
    ),
  ];
}

const SHAPES = { greenhouse, lever, ashby, 'schema-org': schemaOrg, html };

/** Everything one board answers at a visit on `today`. */
export function answersOf(company: SampleCompany, postings: SamplePosting[], today: Date): Answer[] {
  return SHAPES[company.ats](company, postings, today);
}
