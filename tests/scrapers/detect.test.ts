import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createFetcher } from '#lib/http/polite-fetch.ts';
import { detect, detectFromHtml, detectFromUrl } from '#scrapers/detect.ts';
import { addressesIn } from '#scrapers/kit/board-url.ts';
import { findScraper } from '#scrapers/registry.ts';
import { scriptedFetcher } from '../helpers/scripted-fetcher.ts';
import { hasShared, shared, sharedLines } from '../helpers/shared-lines.ts';

const named = (url: string) => {
  const board = detectFromUrl(url);
  return board && `${board.ats}/${board.token}`;
};

describe('from the address', () => {
  test.each([
    ['https://boards.greenhouse.io/acme', 'greenhouse/acme'],
    ['https://boards.greenhouse.io/acme/jobs/123?gh_jid=123', 'greenhouse/acme'],
    ['https://job-boards.eu.greenhouse.io/acme', 'greenhouse/acme'],
    ['https://boards.greenhouse.io/embed/job_board/js?for=acme', 'greenhouse/acme'],
    ['https://boards.greenhouse.io/embed/job_app?for=acme&token=99', 'greenhouse/acme'],
    ['https://boards-api.greenhouse.io/v1/boards/acme/jobs?content=true', 'greenhouse/acme'],
    ['https://jobs.lever.co/acme/0b0f3f5e-7c1d-4f0a-9a53-1c1f6a4b0001/apply', 'lever/acme'],
    ['https://jobs.eu.lever.co/acme', 'lever/acme'],
    ['https://api.lever.co/v0/postings/acme?mode=json', 'lever/acme'],
    ['https://jobs.ashbyhq.com/Glow%20Worm%20Labs', 'ashby/Glow Worm Labs'],
    ['https://jobs.ashbyhq.com/acme.com/embed?version=2', 'ashby/acme.com'],
    ['https://api.ashbyhq.com/posting-api/job-board/acme', 'ashby/acme'],
    ['HTTPS://JOBS.LEVER.CO/acme/', 'lever/acme'],
    ['https://careers-acme.icims.com/jobs/12/welder/job?in_iframe=1', 'icims/careers-acme.icims.com'],
    ['https://acme.applytojob.com/apply/aB3/Welder', 'jazzhr/acme'],
    ['https://jobs.jobvite.com/careers/acme/job/oAb1', 'jobvite/acme'],
    ['https://jobs.jobvite.com/acme/search?p=2', 'jobvite/acme'],
    [
      'https://career5.successfactors.eu/career?company=Acme&career_ns=job_listing&career_job_req_id=7',
      'successfactors/career5.successfactors.eu/Acme',
    ],
    [
      'https://sjobs.brassring.com/TGnewUI/Search/Home/Home?PartnerId=70001&SiteId=7001#home',
      'brassring/70001/7001',
    ],
    ['https://acme.avature.net/en_US/Careers/JobDetail/Welder/12', 'avature/acme.avature.net/careers'],
  ])('%s', (url, wanted) => {
    expect(named(url)).toBe(wanted);
  });

  test.each([
    ['a look-alike host', 'https://boards.greenhouse.io.evil.example/acme'],
    ['a look-alike name', 'https://evil-greenhouse.io/acme'],
    ['a host in the user name', 'https://boards.greenhouse.io@evil.example/acme'],
    ['a user name', 'https://user:pass@boards.greenhouse.io/acme'],
    ['a host in the path', 'https://evil.example/boards.greenhouse.io/acme'],
    ['a host in the query', 'https://evil.example/?u=https://jobs.lever.co/acme'],
    ['another port', 'https://jobs.lever.co:8443/acme'],
    ['another scheme', 'ftp://jobs.lever.co/acme'],
    ['the vendor itself', 'https://jobs.lever.co/'],
    ['a word of the vendor', 'https://boards.greenhouse.io/embed/job_board'],
    ['a broken escape', 'https://jobs.lever.co/%E0%A4%A'],
    ['no address', 'acme'],
    ['a vendor’s own host', 'https://www.icims.com/jobs/'],
    ['a look-alike of a vendor', 'https://careers-acme.icims.com.evil.example/jobs/12/x/job'],
    ['a vendor without the company', 'https://career5.successfactors.eu/career?career_ns=job_listing'],
    ['a portal’s own files', 'https://acme.avature.net/portalpacks/web/body.js'],
  ])('%s is not taken', (_, url) => {
    expect(named(url)).toBeNull();
  });

  test('the region stays', () => {
    expect(detectFromUrl('https://jobs.eu.lever.co/acme/x')?.url).toBe('https://jobs.eu.lever.co/acme');
    expect(detectFromUrl('https://jobs.lever.co/acme/x')?.url).toBe('https://jobs.lever.co/acme');
  });
});

describe('from a page', () => {
  test.each([
    ['a link', '<a href="https://jobs.lever.co/acme/1">Jobs</a>', ['lever/acme']],
    [
      'a script',
      '<script src="https://boards.greenhouse.io/embed/job_board/js?for=acme"></script>',
      ['greenhouse/acme'],
    ],
    [
      'a request in a script',
      'fetch("https:\\/\\/api.ashbyhq.com\\/posting-api\\/job-board\\/acme?x=1")',
      ['ashby/acme'],
    ],
    [
      'an escaped address',
      '<a href="https://boards.greenhouse.io/embed/job_app?a=1&amp;for=acme">',
      ['greenhouse/acme'],
    ],
    ['a frame without scheme', '<iframe src="//jobs.lever.co/acme">', ['lever/acme']],
    ['a variable', '<script>var boardToken = "acme";</script>', ['greenhouse/acme']],
    [
      'two boards',
      'https://jobs.lever.co/one https://jobs.ashbyhq.com/two https://jobs.lever.co/one/1',
      ['lever/one', 'ashby/two'],
    ],
    ['a look-alike', '<a href="https://jobs.lever.co.evil.example/acme">', []],
    ['the vendor’s own site', '<a href="https://www.greenhouse.io/privacy">Powered by</a>', []],
  ])('%s', (_, html, wanted) => {
    expect(detectFromHtml(html).map((board) => `${board.ats}/${board.token}`)).toEqual(wanted);
  });

  test('addresses are cut where they end', () => {
    expect(addressesIn('url("https://a.example/x"), \'//b.example/y\' <https://c.example>')).toEqual([
      'https://a.example/x',
      'https://b.example/y',
      'https://c.example',
    ]);
  });
});

describe('from any address', () => {
  test('a home page leads to its careers page', async () => {
    const fetcher = scriptedFetcher({
      'https://acme.example/':
        '<a href="https://jobs.other.example/">Partner</a> <a href="/careers">Careers</a>',
      'https://acme.example/careers': '<script src="https://jobs.lever.co/acme"></script>',
    });
    expect((await detect('https://acme.example/', fetcher)).boards).toMatchObject([
      { ats: 'lever', token: 'acme' },
    ]);
    expect(fetcher.asked).not.toContain('https://jobs.other.example/');
  });

  test.each([
    ['/ueber-uns/karriere', 'Über uns'],
    ['/de/x1', '<span class="label">Offene Stellen</span>'],
    ['/rejoignez-nous', 'Équipe'],
    ['/fr/x2', 'On <b>recrute</b> !'],
    ['/nos-carri%C3%A8res', 'Le groupe'],
    ['/trabaja-con-nosotros', 'Equipo'],
    ['/es/x3', 'Únete al equipo'],
    ['/lavora-con-noi', 'Chi siamo'],
    ['/it/x4', 'Posizioni aperte'],
    ['/werken-bij-acme', 'Team'],
    ['/nl/x5', 'Kom werken bij ons'],
    ['/trabalhe-conosco', 'Time'],
    ['/pt/x6', 'Vagas abertas'],
    ['/om/lediga-tjanster', 'Om oss'],
    ['/sv/x7', 'Karriär'],
    ['/en/x8', 'We’re hiring'],
  ])('the careers page %s (%s)', async (path, text) => {
    const fetcher = scriptedFetcher({
      'https://acme.example/': `<a href="/blog">Blog</a> <a class="nav" href="${path}">${text}</a>`,
      [`https://acme.example${path}`]: '<script src="https://jobs.lever.co/acme"></script>',
    });
    expect((await detect('https://acme.example/', fetcher)).boards).toMatchObject([
      { ats: 'lever', token: 'acme' },
    ]);
  });

  test('a careers page may link the list in turn, or lead to the vendor', async () => {
    const two = scriptedFetcher({
      'https://acme.example/': '<a href="/careers">Careers</a>',
      'https://acme.example/careers': '<p>Why us</p><a href="/careers/open-positions">See all</a>',
      'https://acme.example/careers/open-positions':
        '<iframe src="https://boards.greenhouse.io/embed/job_board?for=acme&amp;b=x"></iframe>',
    });
    expect((await detect('https://acme.example/', two)).boards).toMatchObject([
      { ats: 'greenhouse', token: 'acme' },
    ]);
  });

  test('a site for careers under another ending is followed when it has the company’s name', async () => {
    const fetcher = scriptedFetcher({
      'https://acmeworks.example/':
        '<a href="https://careers.partner.example/">Careers at our partner</a> <a href="https://www.werkenbijacmeworks.test/">Werken bij</a>',
      'https://www.werkenbijacmeworks.test/': '<script src="https://jobs.lever.co/acmeworks"></script>',
    });
    expect((await detect('https://acmeworks.example/', fetcher)).boards).toMatchObject([
      { token: 'acmeworks' },
    ]);
    expect(fetcher.asked).not.toContain('https://careers.partner.example/');
  });

  test('a vendor behind the careers page says more than a teaser on the home page', async () => {
    const fetcher = scriptedFetcher({
      'https://acme.example/':
        '<main><a href="/jobs/senior-software-engineer">Senior Software Engineer</a> <a href="/jobs/data-analyst">Data Analyst</a></main><a href="/careers">All openings</a>',
      'https://acme.example/careers': '<script src="https://jobs.lever.co/acme"></script>',
    });
    expect((await detect('https://acme.example/', fetcher)).boards).toMatchObject([{ ats: 'lever' }]);
    const alone = scriptedFetcher({
      'https://acme.example/':
        '<main><a href="/jobs/senior-software-engineer">Senior Software Engineer</a> <a href="/jobs/data-analyst">Data Analyst</a></main>',
    });
    expect((await detect('https://acme.example/', alone)).boards).toMatchObject([{ ats: 'html' }]);
  });

  test('an unknown page says what was tried', async () => {
    const fetcher = scriptedFetcher({ 'https://acme.example/': '<p>Hello</p>' });
    const { boards, tried } = await detect('https://acme.example/', fetcher);
    expect(boards).toEqual([]);
    expect(tried).toHaveLength(5);
  });

  test('a site that links no posting is known by its sitemap', async () => {
    const posting = { '@type': 'JobPosting', title: 'Weaver', description: '<p>Weave.</p>' };
    const fetcher = scriptedFetcher({
      'https://acme.example/': '<p>Hello</p>',
      'https://acme.example/robots.txt': 'User-agent: *\nSitemap: https://acme.example/maps.xml\n',
      'https://acme.example/maps.xml':
        '<sitemapindex><sitemap><loc>https://acme.example/jobs.xml</loc></sitemap><sitemap><loc>https://other.example/x.xml</loc></sitemap></sitemapindex>',
      'https://acme.example/jobs.xml':
        '<urlset><url><loc>https://acme.example/about</loc></url><url><loc>https://acme.example/jobs/weaver</loc></url></urlset>',
      'https://acme.example/jobs/weaver': `<script type="application/ld+json">${JSON.stringify(posting)}</script>`,
    });
    const { boards } = await detect('https://acme.example/', fetcher);
    expect(boards).toMatchObject([{ ats: 'schema-org', token: 'https://acme.example/' }]);
    expect(fetcher.asked).not.toContain('https://other.example/x.xml');
  });
});

interface RecordedPage {
  url: string;
  file: string;
  status: number;
  set: string;
  notInIndex?: boolean;
  expect: {
    ats?: string;
    token?: string | null;
    anyOf?: string[];
    boards?: { token: string }[];
    none?: boolean;
  };
}

describe.skipIf(!hasShared('web/index.jsonl'))('the recorded pages', () => {
  const pages = sharedLines<RecordedPage>('web/pages.jsonl').filter((page) => !page.notInIndex);
  const known = pages.filter(({ expect: { ats, token } }) => ats && token && findScraper(ats));

  test.each(known.map((page) => [page.url, page] as const))('%s', async (url, page) => {
    const fetcher = createFetcher({ transport: { replay: shared('web') } });
    const { boards } = await detect(url, fetcher);
    const tokens = boards.map((board) => board.token.toLowerCase());
    const wanted = page.expect.boards?.map((board) => board.token) ?? [page.expect.token ?? ''];
    expect(boards[0]?.ats).toBe(page.expect.ats);
    expect(tokens).toEqual(expect.arrayContaining(wanted.map((token) => token.toLowerCase())));
  });

  test('no vendor is seen where there is none', () => {
    for (const page of pages.filter((one) => one.expect.none)) {
      const html = fs.readFileSync(shared(`web/${page.file}`), 'utf8');
      expect([detectFromUrl(page.url), ...detectFromHtml(html)].filter((board) => board !== null)).toEqual(
        [],
      );
    }
  });
});
