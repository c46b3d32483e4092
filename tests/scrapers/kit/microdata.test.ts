import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { findJobPostings, postingOfLd } from '#scrapers/kit/json-ld.ts';
import { microdataNodes } from '#scrapers/kit/microdata.ts';

const PAGE = `<div itemscope itemtype="http://schema.org/JobPosting">
  <h1 itemprop="title">Rope <b>Walker</b></h1>
  <meta itemprop="datePosted" content="2026-11-02">
  <time itemprop="validThrough" datetime="2026-12-31">soon</time>
  <a itemprop="url" href="/jobs/7">this page</a>
  <span itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization">
    <span itemprop="name">Hemp Street</span></span>
  <span itemprop="jobLocation" itemscope itemtype="https://schema.org/Place">
    <span itemprop="address" itemscope itemtype="https://schema.org/PostalAddress">
      <span itemprop="addressLocality">Chatham</span>, <span itemprop="addressCountry">UK</span></span></span>
  <span itemprop="jobLocation">Remote</span>
  <div itemprop="description"><p>Walk the rope.</p><ul><li>Daily</li></ul></div>
</div>`;

test('a posting in microdata is read like one in JSON-LD', () => {
  const $ = load(PAGE);
  const [node] = findJobPostings($);
  expect(node && postingOfLd(node, 'https://hemp.example/list')).toMatchObject({
    url: 'https://hemp.example/jobs/7',
    title: 'Rope Walker',
    locations: ['Chatham, UK', 'Remote'],
    postedAt: '2026-11-02',
    validThrough: '2026-12-31',
    companyName: 'Hemp Street',
    descriptionHtml: '<p>Walk the rope.</p><ul><li>Daily</li></ul>',
  });
});

test('JSON-LD goes before microdata, and a posting inside a posting is a part of it', () => {
  const $ = load(`${PAGE}<script type="application/ld+json">{"@type":"JobPosting","title":"Other"}</script>`);
  expect(findJobPostings($).map(({ title }) => title)).toEqual(['Other']);
  const inside = PAGE.replace(
    '</div>\n',
    '<i itemscope itemtype="https://schema.org/JobPosting"></i></div>\n',
  );
  expect(microdataNodes(load(inside), 'JobPosting')).toHaveLength(1);
});

test('another type, or another vocabulary, is none', () => {
  const $ = load(
    '<p itemscope itemtype="https://schema.org/Person"></p><p itemscope itemtype="https://evil.example/JobPosting"></p>',
  );
  expect(findJobPostings($)).toEqual([]);
});
