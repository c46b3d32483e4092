import { describe, expect, test } from 'vitest';
import { Blocked, BoardGone } from '#lib/errors.ts';
import { readSitemap, sitemapJobs, sitemapLines } from '#scrapers/kit/sitemap.ts';

const PAGE = 'https://acme.example/careers';
const readFrom = (site: Record<string, string | Error>) => {
  const asked: string[] = [];
  return {
    asked,
    read: async (url: string) => {
      asked.push(url);
      const answer = site[url] ?? new BoardGone('HTTP 404');
      if (answer instanceof Error) throw answer;
      return answer;
    },
  };
};
const urlset = (...paths: string[]) =>
  `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${paths
    .map((path) => `<url><loc>https://acme.example${path}</loc></url>`)
    .join('')}</urlset>`;

test('Sitemap lines stand anywhere in robots.txt, in any case', () => {
  expect(
    sitemapLines(
      'User-agent: *\nSITEMAP : https://a.example/1.xml\r\n sitemap:https://a.example/2.xml\n#sitemap: x',
    ),
  ).toEqual(['https://a.example/1.xml', 'https://a.example/2.xml']);
});

test('a page of HTML is no sitemap', () => {
  expect(readSitemap('<!doctype html><html></html>')).toEqual({ pages: [], maps: [] });
});

describe('the job addresses of a site', () => {
  test('come from /sitemap.xml where robots.txt names none', async () => {
    const site = readFrom({
      'https://acme.example/sitemap.xml': urlset(
        '/',
        '/jobs',
        '/jobs/senior-weaver',
        '/blog/jobs/x',
        '/about',
        '/jobs/flyer.pdf',
      ),
    });
    expect(await sitemapJobs(PAGE, site.read)).toEqual({
      links: [{ url: 'https://acme.example/jobs/senior-weaver', title: 'senior weaver' }],
      left: null,
    });
  });

  test('are looked for in job sitemaps first, never at another site, and no sitemap is read twice', async () => {
    const index = (...urls: string[]) =>
      `<sitemapindex>${urls.map((url) => `<sitemap><loc>${url}</loc></sitemap>`).join('')}</sitemapindex>`;
    const site = readFrom({
      'https://acme.example/robots.txt': 'Sitemap: https://acme.example/index.xml',
      'https://acme.example/index.xml': index(
        'https://acme.example/posts.xml',
        'https://acme.example/index.xml',
        'https://evil.example/jobs.xml',
        'https://acme.example/packed-jobs.xml.gz',
        'https://acme.example/jobs.xml',
      ),
      'https://acme.example/posts.xml': urlset('/blog/x'),
      'https://acme.example/jobs.xml': urlset('/stellen/12-schlosser.html'),
    });
    expect((await sitemapJobs(PAGE, site.read)).links).toEqual([
      { url: 'https://acme.example/stellen/12-schlosser.html', title: '12 schlosser' },
    ]);
    expect(site.asked.map((url) => url.replace('https://acme.example/', ''))).toEqual([
      'robots.txt',
      'index.xml',
      'jobs.xml',
      'posts.xml',
    ]);
  });

  test('are said to be cut when there are too many sitemaps', async () => {
    const robots = Array.from({ length: 25 }, (_, n) => `Sitemap: https://acme.example/${n}.xml`).join('\n');
    const site = readFrom({ 'https://acme.example/robots.txt': robots });
    expect((await sitemapJobs(PAGE, site.read)).left).toBe('more than 20 sitemaps');
  });

  test('a refusal is passed on', async () => {
    const site = readFrom({ 'https://acme.example/sitemap.xml': new Blocked('Disallow', 'robots') });
    await expect(sitemapJobs(PAGE, site.read)).rejects.toThrow('Disallow');
  });
});
