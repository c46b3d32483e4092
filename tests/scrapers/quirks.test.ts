/** What tenants of one vendor do differently, in answers of the vendor's true shape. */
import { describe, expect, test } from 'vitest';
import { runScraper } from '#scrapers/run.ts';
import { type Script, scriptedFetcher } from '../helpers/scripted-fetcher.ts';

/** The list alone, unless `details` are wanted. */
async function read(
  ats: string,
  token: string,
  script: Script,
  { url = null, details = false }: { url?: string | null; details?: boolean } = {},
) {
  const fetcher = scriptedFetcher(script);
  const result = await runScraper({ ats, token, url }, { fetcher, known: () => !details });
  return { ...result, asked: fetcher.asked, first: result.postings[0] };
}
const page = (body: string, head = '') =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;

describe('iCIMS', () => {
  const address = (number: number) => `https://emplois-acme.icims.com/jobs/search?pr=${number}&in_iframe=1`;
  const card = (id: number) =>
    `<li class="row iCIMS_JobCardItem"><a href="https://emplois-acme.icims.com/jobs/${id}/role/job?in_iframe=1"><h3>Rôle ${id}</h3></a></li>`;
  const list = (cards: string, next = '') =>
    page(
      `<h2 class="iCIMS_SubHeader">Page 1 sur 2</h2><ul class="container-fluid iCIMS_JobsTable">${cards}</ul>`,
      next,
    );

  test('the next page is known by its link, whatever the language', async () => {
    const found = await read('icims', 'emplois-acme.icims.com', {
      [address(0)]: list(
        card(1) + card(2),
        '<link rel="next" href="https://emplois-acme.icims.com/jobs/search?pr=1&amp;in_iframe=1" />',
      ),
      // The board was sorted anew in between.
      [address(1)]: list(card(2) + card(3)),
    });
    expect(found).toMatchObject({ status: 'complete', listed: 3 });
    expect(found.asked).toHaveLength(2);
  });
});

describe('Avature', () => {
  const address = (offset: number) => `https://acme.avature.net/careers/SearchJobs/?jobOffset=${offset}`;
  const row = (id: number) =>
    `<article class="article article--result"><h3><a href="/careers/JobDetail/Role/${id}">Role ${id}</a></h3><span class="list-item-location">Location: Ghent</span><span class="list-item-posted">Posted 23-Jul-2026</span></article>`;
  const numbered = (...offsets: number[]) =>
    offsets
      .map((at) => `<a href="/careers/SearchJobs/?jobRecordsPerPage=2&amp;jobOffset=${at}">${at}</a>`)
      .join('');
  const form = '<form action="https://acme.avature.net/careers/SearchJobs"></form>';

  test('pages that are only numbered are followed in order', async () => {
    const next = 'https://acme.avature.net/careers/SearchJobs/?jobRecordsPerPage=2&jobOffset=';
    const found = await read('avature', 'acme.avature.net/careers', {
      [address(0)]: page(form + row(1) + row(2) + numbered(4, 2)),
      [`${next}2`]: page(form + row(3) + row(4) + numbered(0, 2, 4)),
      [`${next}4`]: page(form + row(5) + numbered(0, 2)),
    });
    expect(found).toMatchObject({ status: 'complete', listed: 5 });
    expect(found.first).toMatchObject({ locations: ['Ghent'], postedAt: '2026-07-23' });
  });

  test('a list that ends where no portal shows more is not whole', async () => {
    const found = await read('avature', 'acme.avature.net/careers', {
      [address(0)]: page(form + row(1) + numbered(2000)),
      'https://acme.avature.net/careers/SearchJobs/?jobRecordsPerPage=2&jobOffset=2000': page(
        `${form}<h2>Oops... Something went wrong</h2>`,
      ),
    });
    expect(found).toMatchObject({ status: 'incomplete', listed: 1 });
  });

  test('a front on the employer’s own host is read at its usual portal', async () => {
    const found = await read('avature', 'jobs.acme.example', {
      'https://jobs.acme.example/careers/SearchJobs/?jobOffset=0': page(form + row(1)),
    });
    expect(found).toMatchObject({ status: 'complete', listed: 1 });
  });
});

describe('BrassRing', () => {
  const job = (id: string, updated: string, city: string, region: string) => ({
    Link: `https://krb-sjobs.brassring.com/TGnewUI/Search/home/HomeWithPreLoad?partnerid=7&siteid=8&PageType=JobDetails&jobid=${id}`,
    Questions: [
      { QuestionName: 'reqid', Value: id },
      { QuestionName: 'jobtitle', Value: 'Logistics &amp; Yard Lead ' },
      { QuestionName: 'lastupdated', Value: updated },
      { QuestionName: 'formtext8', Value: city },
      { QuestionName: 'formtext9', Value: region },
    ],
  });

  test('a partner on another host, with days before months and codes before states', async () => {
    const found = await read(
      'brassring',
      '7/8',
      {
        'https://krb-sjobs.brassring.com/TGnewUI/Search/Ajax/ProcessSortAndShowMoreJobs': JSON.stringify({
          JobsCount: 2,
          Jobs: {
            Job: [
              job('1', '03/07/2026', 'Camp Hill', 'PA - Pennsylvania'),
              job('2', '27/07/2026', 'Houma&nbsp;', 'Louisiana (LA)'),
            ],
          },
        }),
      },
      { url: 'https://krb-sjobs.brassring.com/TGnewUI/Search/Home/Home?partnerid=7&siteid=8' },
    );
    expect(found).toMatchObject({ status: 'complete', listed: 2 });
    expect(found.postings).toMatchObject([
      {
        title: 'Logistics & Yard Lead',
        locations: ['Camp Hill, PA - Pennsylvania'],
        updatedAt: '2026-07-03',
      },
      { locations: ['Houma, Louisiana (LA)'], updatedAt: '2026-07-27' },
    ]);
  });
});

describe('SuccessFactors', () => {
  const feed = (jobs: string) => `<?xml version="1.0"?><Job-Listing>${jobs}</Job-Listing>`;
  const field = (name: string, label: string, value: string) =>
    `<${name}><label>${label}</label><value>${value}</value></${name}>`;

  test('fields of both families, a flexibility that is no place, and dates that show their order', async () => {
    const found = await read('successfactors', 'career5.successfactors.eu/Acme', {
      'https://career5.successfactors.eu/career?company=Acme&career_ns=job_listing_summary&resultType=XML':
        feed(
          `<Job><JobTitle>Weaver</JobTitle><ReqId>1</ReqId><Posted-Date>03/07/2026</Posted-Date><>577</>
        ${field('mfield1', 'Location Flexibility', 'Hybrid')}${field('mfield2', 'Geographic Location', 'Ghent')}
        ${field('filter3', 'Country - Career', 'Belgium')}</Job>
        <Job><JobTitle>Dyer</JobTitle><ReqId>2</ReqId><Posted-Date>23/07/2026</Posted-Date></Job>`,
        ),
    });
    expect(found.postings).toMatchObject([
      { locations: ['Ghent, Belgium'], workplace: 'Hybrid', postedAt: '2026-07-03' },
      { locations: [], postedAt: '2026-07-23' },
    ]);
  });
});

describe('Radancy', () => {
  const address = (language: string) =>
    `https://jobs.acme.example${language}/search-jobs/results?CurrentPage=1&RecordsPerPage=100&SearchResultsModuleName=Search+Results`;
  const row = (
    id: number,
  ) => `<li><a href="/fr/emploi/gand/role/7/${id}" data-job-id="${id}"><h2>Role ${id}</h2></a>
    <span class="job-location"><b>Lieu: </b>Gand<span class="sr-only">Gand</span></span>
    <span class="job-date-posted"><strong>Date: </strong>07/${id}/2026</span>
    <a class="chevron" href="/fr/emploi/gand/role/7/${id}" data-job-id="${id}"></a>
    <button class="js-save-job-btn" data-job-id="${id}">Save</button></li>`;
  const answer = (total: number, rows: string) =>
    JSON.stringify({
      hasJobs: true,
      results: `<section id="search-results" data-total-results="9" data-total-job-results="${total}" data-total-pages="1"><ul>${rows}</ul></section>`,
    });

  test('two links to a posting are one, captions are no values, the language is the address’s', async () => {
    const found = await read(
      'radancy',
      'jobs.acme.example',
      { [address('/fr')]: answer(2, row(8) + row(27)) },
      { url: 'https://jobs.acme.example/fr/search-jobs' },
    );
    expect(found).toMatchObject({ status: 'complete', listed: 2, total: 2 });
    expect(found.first).toMatchObject({ title: 'Role 8', locations: ['Gand'], postedAt: '2026-07-08' });
  });

  test('the second link does not make up for a posting that is missing', async () => {
    const found = await read('radancy', 'jobs.acme.example', { [address('')]: answer(2, row(8)) });
    expect(found).toMatchObject({ status: 'incomplete', listed: 1 });
  });
});

describe('Jobvite', () => {
  const list = 'https://jobs.jobvite.com/acme/search?p=0';
  const row = `<table class="jv-job-list"><tr><td class="jv-job-list-name"><a href="/acme/job/oAb1">Weaver</a></td><td class="jv-job-list-req">Req: W-7</td><td class="jv-job-list-location">2 Locations</td></tr></table>`;

  test.each([
    [
      'says that it is empty',
      '<div class="jv-wrapper"><p ng-non-bindable>There are no results.</p></div>',
      'complete',
      null,
    ],
    [
      'is filled by scripts',
      '<div class="jv-page-body"><div ng-app="jobs"></div></div>',
      'failed',
      'SourceChanged',
    ],
    [
      'is the vendor’s advert',
      '<a href="https://www.jobvite.com/why-jobvite/">Why</a>',
      'failed',
      'BoardGone',
    ],
  ])('a page that %s', async (_, html, status, error) => {
    const found = await read('jobvite', 'acme', { [list]: page(html) });
    expect([found.status, found.error?.name ?? null]).toEqual([status, error]);
  });

  test('places that stand on the posting’s page only', async () => {
    const found = await read(
      'jobvite',
      'acme',
      {
        [list]: page(row),
        'https://jobs.jobvite.com/acme/job/oAb1': page(
          `<h2 class="jv-header">Weaver</h2><p class="jv-job-detail-meta">Loom<span class="jv-inline-separator"></span>Ghent, Belgium; Lille, France</p><div class="jv-job-detail-description"><p>Weave.</p></div>`,
        ),
      },
      { details: true },
    );
    expect(found.first).toMatchObject({
      locations: ['Ghent, Belgium', 'Lille, France'],
      requisitionId: 'W-7',
      descriptionHtml: '<p>Weave.</p>',
    });
  });
});

test('Workable: a posting without a text is one all the same', async () => {
  const found = await read('workable', 'acme', {
    'https://apply.workable.com/api/v1/widget/accounts/acme?details=true': JSON.stringify({
      name: 'Acme',
      jobs: [{ shortcode: 'A1', title: 'Weaver', url: 'https://apply.workable.com/j/A1', description: null }],
    }),
  });
  expect(found).toMatchObject({ status: 'complete', listed: 1, first: { descriptionHtml: null } });
});

test('SmartRecruiters: a total in quotes is a total', async () => {
  const found = await read('smartrecruiters', 'acme', {
    'https://api.smartrecruiters.com/v1/companies/acme/postings?limit=100&offset=0': JSON.stringify({
      totalFound: '1',
      content: [{ id: '1', name: 'Weaver' }],
    }),
  });
  expect(found).toMatchObject({ status: 'complete', total: 1 });
});

test('Arbeitnow: an answer that names no next page and no end is not the last', async () => {
  const posting = { slug: 'weaver', title: 'Weaver', url: 'https://www.arbeitnow.com/jobs/weaver' };
  const found = await read('arbeitnow', 'all', {
    'https://www.arbeitnow.com/api/job-board-api': JSON.stringify({ data: [posting] }),
  });
  expect(found).toMatchObject({ status: 'incomplete', listed: 1 });
});

test('Teamtailor: a full page without a next one is not taken for the end', async () => {
  const items = Array.from({ length: 100 }, (_, n) => ({
    id: String(n),
    title: `Role ${n}`,
    url: `https://acme.teamtailor.com/jobs/${n}`,
  }));
  const found = await read('teamtailor', 'acme', {
    'https://acme.teamtailor.com/jobs.json': JSON.stringify({ items }),
  });
  expect(found).toMatchObject({ status: 'incomplete', listed: 100 });
});

test('Gusto: a board that answers every page with the first is not called whole', async () => {
  const uuid = '3ecffcba-6b5a-4a7e-b71b-bbb54a4527ab';
  const board = `https://jobs.gusto.com/boards/acme-${uuid}`;
  const card = `<div id="job-board-header"><h1>Acme</h1></div><a class="block" href="https://jobs.gusto.com/postings/acme-weaver-${uuid}"><h3 class="text-lg">Weaver</h3><p>Ghent</p><p>Full-time</p></a>`;
  const found = await read('gusto', `acme-${uuid}`, {
    [board]: page(card),
    [`${board}?page=2`]: page(card),
  });
  expect(found).toMatchObject({ status: 'incomplete', listed: 1 });
  expect(found.first).toMatchObject({
    sourceId: uuid,
    url: `https://jobs.gusto.com/postings/acme-weaver-${uuid}`,
    locations: ['Ghent'],
    companyName: 'Acme',
  });
});

describe('Manatal', () => {
  const address = 'https://www.careers-page.com/api/v1.0/c/acme/jobs/';
  const row = (hash: string, visible: boolean) => ({
    hash,
    position_name: 'Weaver',
    is_salary_visible: visible,
    salary_min: '140000.00',
    salary_max: '180000.00',
    currency_code: 'USD',
  });

  test('pay goes through in words, and only where it is shown', async () => {
    const found = await read('manatal', 'acme', {
      [address]: JSON.stringify({ count: 2, next: null, results: [row('A', true), row('B', false)] }),
    });
    expect(found.postings.map(({ pay }) => pay)).toEqual([
      { min: null, max: null, currency: 'USD', period: null, text: 'USD 140,000 – 180,000' },
      null,
    ]);
  });
});

test('Paylocity: all sections of a page are the advert, and one of them is the type', async () => {
  const site = 'https://recruiting.paylocity.com';
  const company = '3ecffcba-6b5a-4a7e-b71b-bbb54a4527ab';
  const state = { Jobs: [{ JobId: 7, JobTitle: 'Weaver', LocationName: 'Ghent' }], ModuleTitle: 'Acme [1]' };
  const ld = { '@type': 'JobPosting', title: 'Weaver', description: '<p>Weave.</p>' };
  const section = (name: string, html: string) =>
    `<div class="job-listing-header">${name}</div><div>${html}</div>`;
  const found = await read(
    'paylocity',
    company,
    {
      [`${site}/recruiting/jobs/All/${company}`]: page(
        `<script>window.pageData = ${JSON.stringify(state)};</script>`,
      ),
      [`${site}/Recruiting/Jobs/Details/7`]: page(
        `<script type="application/ld+json">${JSON.stringify(ld)}</script>` +
          section('Job Type', 'Full-time') +
          section('Description', '<p>Weave.</p>') +
          section('Requirements', '<ul><li>Patience</li></ul>'),
      ),
    },
    { details: true },
  );
  expect(found.first).toMatchObject({
    employmentType: 'Full-time',
    descriptionHtml: '<p>Weave.</p>\n<h3>Requirements</h3>\n<ul><li>Patience</li></ul>',
  });
});

test('Comeet: an older answer has its address as `link`', async () => {
  const found = await read('comeet', '6A.00B', {
    'https://www.comeet.co/careers-api/2.0/company/6A.00B/positions?token=&details=true': JSON.stringify([
      {
        uid: '1A.00C',
        name: 'Weaver',
        link: 'https://www.comeet.com/jobs/acme/6A.00B/weaver/1A.00C',
        details: [],
      },
    ]),
  });
  expect(found.first?.url).toBe('https://www.comeet.com/jobs/acme/6A.00B/weaver/1A.00C');
});

test('Oracle: a site without postings has no list', async () => {
  const address =
    'https://abcd.fa.us2.oraclecloud.com/hcmRestApi/resources/latest/recruitingCEJobRequisitions?onlyData=true&expand=requisitionList.secondaryLocations&finder=findReqs;siteNumber=CX_1,limit=200,offset=0,sortBy=POSTING_DATES_DESC';
  const found = await read('oracle', 'abcd.fa.us2.oraclecloud.com/CX_1', {
    [address]: JSON.stringify({ items: [{ TotalJobsCount: 0, requisitionList: null }] }),
  });
  expect(found).toMatchObject({ status: 'complete', listed: 0, total: 0 });
});

test('Eightfold: a department may be a list', async () => {
  const found = await read(
    'eightfold',
    'acme.com',
    {
      'https://acme.eightfold.ai/api/apply/v2/jobs?domain=acme.com&start=0&num=10': JSON.stringify({
        count: 1,
        positions: [{ id: 7, name: 'Weaver', department: ['Loom'], t_create: 1780000000 }],
      }),
    },
    { url: 'https://acme.eightfold.ai/careers' },
  );
  expect(found.first).toMatchObject({ department: 'Loom', postedAt: '2026-05-28T20:26:40.000Z' });
});

describe('Hacker News', () => {
  const read1 = async (line: string) => {
    const url = 'https://hn.algolia.com/api/v1/items/1';
    const child = { id: 2, text: `${line}<p>We keep lamps lit.`, created_at: '2026-11-02T10:00:00.000Z' };
    const { first } = await read('hn', '1', {
      [url]: JSON.stringify({ title: 'Who is hiring?', children: [child] }),
    });
    return [first?.title, first?.companyName ?? null, first?.employmentType ?? null];
  };

  test.each([
    ['Acme | Senior Lamp Engineer | Oslo | REMOTE | Full-time', 'Senior Lamp Engineer', 'Acme', 'Full-time'],
    [
      'Acme (YC W26) | https://acme.example | Oslo | Multiple roles | $140-$270K based on role',
      'Multiple roles',
      'Acme',
      null,
    ],
    [
      'Acme | Lamp Engineer | Lamp Designer | Oslo | Full-time or contract',
      'Lamp Engineer | Lamp Designer',
      'Acme',
      'Full-time',
    ],
    ['Senior Lamp Engineer | Acme | REMOTE', 'Senior Lamp Engineer', 'Acme', null],
    ['Senior Lamp Engineer | REMOTE (EU) | Contract', 'Senior Lamp Engineer', null, 'Contract'],
    ['Acme | Oslo | ONSITE | Full-time roles', 'Acme | Oslo | ONSITE | Full-time roles', 'Acme', 'Full-time'],
    ['lamp.dev | Oslo | ONSITE', 'lamp.dev | Oslo | ONSITE', 'lamp.dev', null],
    ['Acme is hiring a lamp engineer in Oslo.', 'Acme is hiring a lamp engineer in Oslo.', null, null],
  ])('%s', async (line, title, company, contract) => {
    expect(await read1(line)).toEqual([title, company, contract]);
  });
});
