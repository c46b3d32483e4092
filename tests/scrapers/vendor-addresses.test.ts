/** What addresses and careers pages of the vendors with an API are taken for. */
import { describe, expect, test } from 'vitest';
import { detectFromHtml, detectFromUrl, detectOwnHost } from '#scrapers/detect.ts';

const UUID = '3ecffcba-6b5a-4a7e-b71b-bbb54a4527ab';
const named = (url: string) => {
  const board = detectFromUrl(url);
  return board && `${board.ats} ${board.token}`;
};

test.each([
  ['https://apply.workable.com/acme/j/F4C096B22E/apply/', 'workable acme'],
  ['https://apply.workable.com/api/v1/widget/accounts/acme?details=true', 'workable acme'],
  ['https://acme.workable.com/', 'workable acme'],
  ['https://careers.smartrecruiters.com/Acme1/brand', 'smartrecruiters Acme1'],
  ['https://jobs.smartrecruiters.com/Acme1/744000138497339-engineer', 'smartrecruiters Acme1'],
  ['https://jobs.smartrecruiters.com/oneclick-ui/company/Acme1/publication/x', 'smartrecruiters Acme1'],
  ['https://www.smartrecruiters.com/Acme1/744000138497339-engineer', 'smartrecruiters Acme1'],
  ['https://api.smartrecruiters.com/v1/companies/Acme1/postings', 'smartrecruiters Acme1'],
  ['https://www.smartrecruiters.com/job-api/public/search/widgets/Acme1/postings', 'smartrecruiters Acme1'],
  ['https://www.smartrecruiters.com/my-applications/Acme1?dcr_ci=Acme1', 'smartrecruiters Acme1'],
  ['https://www.governmentjobs.com/careers/home/index?agency=acme', 'neogov acme'],
  ['https://www.schooljobs.com/careers/AcmeSchools/jobs/5371857/weaver', 'neogov acmeschools'],
  ['https://agency.governmentjobs.com/acme/default.cfm', 'neogov acme'],
  ['https://acme.recruitee.com/o/engineer', 'recruitee acme'],
  ['https://acme.teamtailor.com/jobs/123-engineer', 'teamtailor acme'],
  ['https://acme.na.teamtailor.com/jobs', 'teamtailor acme.na'],
  ['https://acme.jobs.personio.de/job/2635570/apply', 'personio acme'],
  ['https://acme.jobs.personio.com/?language=de', 'personio acme'],
  ['https://acme.bamboohr.com/careers/39', 'bamboohr acme'],
  ['https://acme.bamboohr.com/jobs/embed2.php', 'bamboohr acme'],
  ['https://acme.breezy.hr/p/764f8a9923e3-engineer', 'breezy acme'],
  ['https://acme.wd5.myworkdayjobs.com/en-US/Careers/job/Boston/Engineer_R1', 'workday acme.wd5/Careers'],
  ['https://acme.wd12.myworkdayjobs.com/wday/cxs/acme/External_Site/jobs', 'workday acme.wd12/External_Site'],
  ['https://wd3.myworkdaysite.com/en-US/recruiting/acme/External', 'workday acme.wd3/External'],
  ['https://ats.rippling.com/acme/jobs/84d388b6', 'rippling acme'],
  ['https://ats.rippling.com/en-GB/acme/jobs', 'rippling acme'],
  ['https://api.rippling.com/platform/api/ats/v1/board/acme/jobs', 'rippling acme'],
  ['https://acme.pinpointhq.com/en/postings/fceb8b47', 'pinpoint acme'],
  ['https://jobs.gem.com/acme/am9icG9zdDo', 'gem acme'],
  ['https://www.comeet.com/jobs/acme/6A.00B/engineer/18.767', 'comeet 6A.00B'],
  ['https://www.comeet.co/careers-api/2.0/company/6A.00B/positions?token=x', 'comeet 6A.00B'],
  ['https://app.dover.com/jobs/acme', 'dover acme'],
  ['https://app.dover.com/apply/acme/aa378aa1', 'dover acme'],
  [`https://app.dover.com/dover/careers/${UUID}`, `dover ${UUID}`],
  ['https://app.dover.com/acme/careers/184b9017', 'dover acme'],
  [
    'https://abcd.fa.us2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_2001/job/203341',
    'oracle abcd.fa.us2.oraclecloud.com/CX_2001',
  ],
  [`https://jobs.gusto.com/boards/acme-inc-${UUID}`, `gusto acme-inc-${UUID}`],
  ['https://acme.eightfold.ai/careers?domain=acme.com&hl=en', 'eightfold acme.com'],
  ['https://acme.eightfold.ai/careers', 'eightfold acme.eightfold.ai'],
  ['https://acme.jibeapply.com/jobs/1', 'jibe acme.jibeapply.com'],
  ['https://www.careers-page.com/acme/job/RY684VW6', 'manatal acme'],
  ['https://acme.careers-page.com/', 'manatal acme'],
  ['https://join.com/companies/acme/16362471-engineer', 'join acme'],
  ['https://cdn.jobylon.com/jobs/companies/1955/embed/v2/', 'jobylon 1955'],
  [`https://recruiting.paylocity.com/Recruiting/Jobs/All/${UUID}/Acme`, `paylocity ${UUID}`],
  [`https://recruiting.paylocity.com/recruiting/v2/api/feed/jobs/${UUID}`, `paylocity ${UUID}`],
  ['https://api.greenhouse.io/v1/boards/acme/jobs', 'greenhouse acme'],
  ['https://job-boards.greenhouse.io/embed/job_board/js?for=acme', 'greenhouse acme'],
  [
    'https://job-boards.eu.greenhouse.io/embed/job_app?for=acme&token=7&b=https://acme.example',
    'greenhouse acme',
  ],
  ['https://job-boards.greenhouse.io/acme/jobs/7?gh_jid=7&gh_src=x', 'greenhouse acme'],
  ['https://jobs.ashbyhq.com/acme/0b0f3f5e-7c1d-4f0a-9a53-1c1f6a4b0001/application', 'ashby acme'],
  ['https://jobs.lever.co/acme?team=Loom&location=Ghent', 'lever acme'],
  ['https://api.eu.lever.co/v0/postings/acme?group=team&mode=json', 'lever acme'],
  ['https://apply.workable.com/acme/?lng=de', 'workable acme'],
  ['https://www.workable.com/api/accounts/acme?details=true', 'workable acme'],
  ['https://acme.workable.com/jobs/12345', 'workable acme'],
  ['https://api.recruitee.com/c/12345/careers/offers', 'recruitee 12345'],
  ['https://acme.recruitee.com/api/offers', 'recruitee acme'],
  ['https://acme-1700000000.teamtailor.com/jobs/1-weaver?promotion=2', 'teamtailor acme-1700000000'],
  ['https://acme.eu.teamtailor.com/jobs', 'teamtailor acme.eu.teamtailor.com'],
  ['https://acme.jobs.personio.de/?iframe=1', 'personio acme'],
  ['https://acme.jobs.personio.com/xml?language=en', 'personio acme'],
  ['https://acme.bamboohr.com/', 'bamboohr acme'],
  ['https://acme.bamboohr.com/jobs/view.php?id=39', 'bamboohr acme'],
  ['https://acme.bamboohr.com/js/embed.js', 'bamboohr acme'],
  ['https://acme.breezy.hr/embed/js?inline=true&group_by=none', 'breezy acme'],
  [
    'https://acme.wd503.myworkdayjobs.com/fr-CA/Careers/details/Weaver_R7?q=loom',
    'workday acme.wd503/Careers',
  ],
  ['https://ats.us1.rippling.com/acme/jobs', 'rippling acme'],
  ['https://ats.rippling.com/api/v2/board/acme/jobs?page=0', 'rippling acme'],
  ['https://acme.pinpointhq.com/postings.json', 'pinpoint acme'],
  ['https://api.gem.com/job_board/v0/acme/job_posts/', 'gem acme'],
  ['https://acme.theresumator.com/apply/aB3/Weaver', 'jazzhr acme'],
  ['https://uscareers-acme.icims.com/jobs/7/weaver/job?mode=view', 'icims uscareers-acme.icims.com'],
  ['https://karriere-acme.icims.eu/jobs/intro', 'icims karriere-acme.icims.eu'],
  [
    'https://fa-abcd-saasfaprod1.fa.ocs.oraclecloud.com/hcmUI/CandidateExperience/fr/sites/Acme-Careers/requisitions?keyword=x',
    'oracle fa-abcd-saasfaprod1.fa.ocs.oraclecloud.com/Acme-Careers',
  ],
  ['https://krb-sjobs.brassring.com/TGnewUI/Search/Home/Home?partnerid=7&siteid=8', 'brassring 7/8'],
  ['https://sjobs.brassring.com/TGWebHost/jobdetails.aspx?jobId=1&PartnerId=7&SiteId=8', 'brassring 7/8'],
  [
    'https://career10.sapsf.com/sfcareer/jobreqcareer?jobId=7&company=Acme&username=',
    'successfactors career10.sapsf.com/Acme',
  ],
  ['https://app.eightfold.ai/careers?domain=acme.com&pid=7', 'eightfold acme.com'],
  ['https://acme.avature.net/de_DE/careers/SearchJobs/?jobOffset=20', 'avature acme.avature.net/careers'],
  ['https://careers-page.com/acme', 'manatal acme'],
  ['https://join.com/de/companies/acme', 'join acme'],
  ['https://emp.jobylon.com/companies/1955-acme/', 'jobylon 1955'],
  ['https://www.comeet.com/jobs/acme/6A.00B/weaver/18.767/all', 'comeet 6A.00B'],
  ['https://news.ycombinator.com/item?id=40000001', 'hn 40000001'],
  ['https://www.ycombinator.com/companies/acme', 'ycombinator acme'],
  ['https://www.workatastartup.com/companies/acme', 'ycombinator acme'],
])('%s is %s', (url, wanted) => {
  expect(named(url)).toBe(wanted);
});

test.each([
  'https://apply.workable.com.evil.example/acme',
  'https://evil-workable.com/acme',
  'https://apply.workable.com@evil.example/acme',
  'https://apply.workable.com/j/F4C096B22E',
  'https://www.smartrecruiters.com/recruiting-software/pricing',
  'https://acme.recruitee.com.evil.example/',
  'https://acmerecruitee.com/',
  'https://careers-analytics.recruitee.com/x',
  'https://www.teamtailor.com/?utm_content=careers.acme.example',
  'https://scripts.teamtailor-cdn.com/widgets/jobs.js',
  'https://acme.personio.de/login',
  'https://jobs.personio.de/',
  'https://acme.jobs.personio.de.evil.example/',
  'https://www.bamboohr.com/careers/',
  'https://acme.bamboohr.com/login.php',
  'https://attachments-cdn.breezy.hr/logo.png',
  'https://acme.myworkdayjobs.com/External',
  'https://acme.wd5.myworkdayjobs.com.evil.example/External',
  'https://acme.wd5.evil-myworkdayjobs.com/External',
  'https://acme.wd5.myworkdayjobs.com/',
  'https://www.pinpointhq.com/pricing',
  'https://www.comeet.com/pricing',
  'https://www.comeet.com/jobs/acme/careers',
  'https://abcd.fa.us2.oraclecloud.com.evil.example/hcmUI/CandidateExperience/en/sites/CX_1',
  'https://evil.example/hcmUI/CandidateExperience/en/sites/CX_1',
  'https://eightfold.ai/careers',
  'https://www.eightfold.ai/careers',
  'https://acme.eightfold.ai.evil.example/careers',
  'https://www.jibeapply.com/',
  'https://join.com/pricing',
  'https://join.com.evil.example/companies/acme',
  'https://recruiting.paylocity.com/Recruiting/Jobs/Details/4272751',
  `https://recruiting.paylocity.com:8443/Recruiting/Jobs/All/${UUID}`,
  'https://evil-api.greenhouse.io.example/v1/boards/acme/jobs',
  'https://boards.greenhouse.io.acme.example/embed/job_board?for=acme',
  'https://xn--greenhouse-x9a.io/acme',
  'https://api.recruitee.com/c/acme/careers/offers',
  'https://api.recruitee.com.evil.example/c/1/careers/offers',
  'https://acme.wd1.myworkdayjobs.com/wday/authgwy/acme/login.htmld',
  'https://app.eightfold.ai/careers',
  'https://jobs.jobvite.com/__assets__/scripts/careersite/public/iframe.js',
  'https://jobs.smartrecruiters.com/my-applications/Acme1',
  'https://acme.theresumator.com/login',
  'https://acme.theresumator.com.evil.example/apply/x',
  'https://krb-sjobs.brassring.com.evil.example/?partnerid=7&siteid=8',
  'https://www.governmentjobs.com/careers/home',
  'https://www.governmentjobs.com.evil.example/careers/acme',
  'https://recruiting3.paylocity.com/Recruiting/Jobs/All/3ecffcba-6b5a-4a7e-b71b-bbb54a4527ab',
])('%s is not taken', (url) => {
  expect(named(url)).toBeNull();
});

test.each([
  ['a numbered widget', '<script>whr_embed(670249, {detail: "titles"});</script>', 'workable 670249'],
  ['a widget', '<script>widget({"company_code": "Acme1", "x": 1})</script>', 'smartrecruiters Acme1'],
  [
    'a widget told what to show elsewhere',
    '<script src="//static.smartrecruiters.com/job-widget/1.8.7/script/smart_widget.js"></script><script>var cfg = { company_code: "Acme1" };</script>',
    'smartrecruiters Acme1',
  ],
  [
    'an address inside another',
    '<a href="https://out.example/?to=https%3A%2F%2Fapply.workable.com%2Facme%2F&amp;x=1">Jobs</a>',
    'workable acme',
  ],
  [
    'an embed by domain',
    '<div id="BambooHR" data-domain="acme.bamboohr.com" data-version="1.0.0"></div>',
    'bamboohr acme',
  ],
  ['a plugin', '<script>COMEET.init({"token": "ABC", "company-uid": "6A.00B"})</script>', 'comeet 6A.00B'],
  ['a breadcrumb', `<a href="/boards/acme-inc-${UUID}">Careers at Acme</a>`, `gusto acme-inc-${UUID}`],
  ['a number in a script', '<script>var jbl_company_id = 2986;</script>', 'jobylon 2986'],
  [
    'a token in a script of its own',
    '<script>const greenhouseBoardToken = "acme";</script>',
    'greenhouse acme',
  ],
  ['an underscored token', '<script>window.cfg = {"board_token":"acme"};</script>', 'greenhouse acme'],
  [
    'a query of the hosted page',
    'fetch(u,{body:JSON.stringify({variables:{organizationHostedJobsPageName:"Acme Labs"}})})',
    'ashby Acme Labs',
  ],
  [
    'an escaped attribute',
    '<div data-props="{&quot;board&quot;:&quot;https://jobs.lever.co/acme&quot;,&quot;x&quot;:1}">',
    'lever acme',
  ],
  [
    'an older widget',
    '<script src="//app.theresumator.com/widgets/basic/create/acme"></script>',
    'jazzhr acme',
  ],
  ['a relative link', `<a href="/Recruiting/Jobs/All/${UUID}">All jobs</a>`, `paylocity ${UUID}`],
])('%s in a page', (_, html, wanted) => {
  expect(detectFromHtml(html).map((board) => `${board.ats} ${board.token}`)).toEqual([wanted]);
});

describe('an employer’s own host', () => {
  const own = (html: string) =>
    detectOwnHost(html, 'https://jobs.acme.example/open').map((board) => `${board.ats} ${board.token}`);

  test.each([
    [
      'teamtailor',
      '<link href="https://assets-aws.teamtailor-cdn.com/assets/packs/css/careersite-935c2c28.css">',
    ],
    [
      'recruitee',
      '<div data-props="{&quot;analyticsBaseUrl&quot;:&quot;https://careers-analytics.recruitee.com&quot;}">',
    ],
    ['eightfold', '<script>window._EF_GROUP_ID = "acme.example";</script>'],
    ['jibe', '<script src="https://app.jibecdn.com/prod/search/main.js"></script>'],
    ['avature', '<meta name="avature.portal.id" content="2"/>'],
    [
      'personio',
      '<link href="https://assets.cdn.personio.de/artifact-service/personio-jobs/_next/static/css/1.css">',
    ],
    ['breezy', '<body class="breezy-portal en light">'],
    ['jobs2web', '<script src="/platform/js/j2w/min/j2w.core.min.js?h=60aafa40"></script>'],
  ])('served by %s', (ats, html) => {
    expect(own(html)).toEqual([`${ats} jobs.acme.example`]);
  });

  test('is not seen in a widget or in the vendor’s own pages', () => {
    expect(
      own('<script src="https://scripts.teamtailor-cdn.com/widgets/production/jobs.js"></script>'),
    ).toEqual([]);
    expect(own('<script>window._EF_GROUP_ID = "eightfold.ai";</script>')).toEqual([]);
  });
});

test.each([
  [
    'a talk about the company',
    '<a href="https://news.ycombinator.com/item?id=40000001">Featured on Hacker News</a>',
  ],
  ['a badge', '<a href="https://www.ycombinator.com/companies/acme">Backed by Y Combinator</a>'],
  ['another word for token', '<script>var dashboardToken = "eyJhbGciOi";</script>'],
])('%s in a page is no board', (_, html) => {
  expect(detectFromHtml(html)).toEqual([]);
});

test('what an address tells more than the token is kept', () => {
  expect(detectFromUrl('https://acme.jobs.personio.com/job/1')?.url).toBe('https://acme.jobs.personio.com/');
  expect(detectFromUrl('https://wd3.myworkdaysite.com/recruiting/acme/External/job/x')?.url).toBe(
    'https://wd3.myworkdaysite.com/recruiting/acme/External',
  );
  expect(detectFromUrl('https://www.comeet.com/jobs/acme/6A.00B/x/1')?.url).toBe(
    'https://www.comeet.com/jobs/acme/6A.00B',
  );
});
