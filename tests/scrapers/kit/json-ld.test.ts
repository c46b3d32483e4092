import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findJobPostings, itemListUrls, payOfLd, postingOfLd, readLdBlock } from '#scrapers/kit/json-ld.ts';

const script = (json: string, type = 'application/ld+json') => `<script type="${type}">${json}</script>`;
const titles = (html: string) => findJobPostings(load(html)).map((node) => node.title);
const of = (node: Record<string, unknown>) =>
  postingOfLd({ '@type': 'JobPosting', title: 'T', ...node }, 'https://a.example/jobs/1?utm_source=x');

describe('finding', () => {
  test.each([
    ['a single block', script('{"@type":"JobPosting","title":"A"}'), ['A']],
    [
      'another spelling of the type',
      script('{"@type":"JobPosting","title":"A"}', 'Application/LD+JSON; charset=utf-8'),
      ['A'],
    ],
    ['a type as address', script('{"@type":"http://schema.org/JobPosting","title":"A"}'), ['A']],
    ['a list of types', script('{"@type":["Thing","JobPosting"],"title":"A"}'), ['A']],
    [
      'an array',
      script('[{"@type":"JobPosting","title":"A"},{"@type":"JobPosting","title":"B"}]'),
      ['A', 'B'],
    ],
    ['a graph', script('{"@graph":[{"@type":"WebPage"},{"@type":"JobPosting","title":"A"}]}'), ['A']],
    [
      'an ItemList',
      script(
        '{"@type":"ItemList","itemListElement":[{"@type":"ListItem","item":{"@type":"JobPosting","title":"A"}}]}',
      ),
      ['A'],
    ],
    [
      'a nested property',
      script('{"@type":"WebPage","mainEntity":{"@type":"JobPosting","title":"A"}}'),
      ['A'],
    ],
    ['escaped keys', script('{"\\u0040type":"JobPosting","title":"A"}'), ['A']],
    ['raw line breaks', script('{"@type":"JobPosting","title":"A\nB"}'), ['A\nB']],
    ['a trailing comma', script('{"@type":"JobPosting","title":"A",}'), ['A']],
    ['a comment around it', script('<!-- {"@type":"JobPosting","title":"A"} -->'), ['A']],
    ['CDATA', script('//<![CDATA[\n{"@type":"JobPosting","title":"A"}\n//]]>'), ['A']],
    [
      'entities for quotes',
      script('{&quot;@type&quot;:&quot;JobPosting&quot;,&quot;title&quot;:&quot;A&quot;}'),
      ['A'],
    ],
    ['an empty element beside it', script('') + script('{"@type":"JobPosting","title":"A"}'), ['A']],
    [
      'a huge block beside it',
      script(`{"x":"${'x'.repeat(3_000_000)}"}`) + script('{"@type":"JobPosting","title":"A"}'),
      ['A'],
    ],
    ['other types only', script('{"@type":"Organization","name":"JobPosting"}'), []],
    ['a script that is no JSON-LD', '<script>var s = {"@type":"JobPosting"}</script>', []],
  ])('%s', (_, html, wanted) => {
    expect(titles(html)).toEqual(wanted);
  });

  test('breadcrumbs are no list', () => {
    const list = (type: string, url: string) =>
      script(`{"@type":"${type}","itemListElement":[{"@type":"ListItem","url":"${url}"}]}`);
    const $ = load(list('BreadcrumbList', '/home') + list('ItemList', '/jobs/1?utm_source=x'));
    expect(itemListUrls($, 'https://a.example/')).toEqual(['https://a.example/jobs/1']);
  });

  test('reading a block never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        readLdBlock(`{"@type":"JobPosting",${text}`);
        readLdBlock(text);
      }),
    );
  }, 30_000);
});

describe('places', () => {
  const place = (address: unknown) => ({ '@type': 'Place', address });
  test.each([
    [
      'parts',
      place({ addressLocality: 'Arlington', addressRegion: 'VA', addressCountry: 'US' }),
      ['Arlington, VA, US'],
    ],
    [
      'a country as object',
      place({ addressLocality: 'Cork', addressCountry: { name: 'Ireland' } }),
      ['Cork, Ireland'],
    ],
    ['a country as list', place({ addressCountry: { name: ['USA', 'USA'] } }), ['USA']],
    [
      'words for empty',
      place({ addressLocality: 'Hong Kong', addressRegion: 'UNAVAILABLE', addressCountry: 'HK' }),
      ['Hong Kong, HK'],
    ],
    ['text', 'Galway, Ireland', ['Galway, Ireland']],
    ['an address as text', place('Galway'), ['Galway']],
    ['the same twice', [place('Galway'), place('Galway')], ['Galway']],
    ['a name only', { '@type': 'Place', name: 'HQ' }, ['HQ']],
    ['nothing', undefined, []],
  ])('%s', (_, jobLocation, wanted) => {
    expect(of({ jobLocation })?.locations).toEqual(wanted);
  });
});

describe('pay', () => {
  const quantity = (value: unknown, currency = 'EUR') => ({ baseSalary: { currency, value } });
  test.each([
    [
      'a range',
      quantity({ minValue: 1, maxValue: 2, unitText: 'YEAR' }),
      { min: 1, max: 2, currency: 'EUR', period: 'year' },
    ],
    [
      'texts',
      quantity({ minValue: '1,000', maxValue: '2,000', unitText: 'MONTH' }),
      { min: 1000, max: 2000, period: 'month' },
    ],
    ['one figure', quantity({ value: 21, unitText: 'HOUR' }), { min: 21, max: 21, period: 'hour' }],
    ['a lower bound', quantity({ minValue: 21 }), { min: 21, max: null, period: null }],
    [
      'a bare number',
      { baseSalary: 520000, salaryCurrency: 'NOK' },
      { min: 520000, max: 520000, currency: 'NOK' },
    ],
    [
      'bounds on the amount',
      { baseSalary: { minValue: 5, maxValue: 6, currency: 'USD' } },
      { min: 5, max: 6 },
    ],
    ['words', quantity('40k - 50k'), { min: null, max: null, text: '40k - 50k' }],
    ['a list', { baseSalary: [{ currency: 'EUR', value: { value: 9 } }] }, { min: 9, max: 9 }],
  ])('%s', (_, node, wanted) => {
    expect(payOfLd(node)).toMatchObject(wanted);
  });

  test.each([
    ['empty texts', quantity({ minValue: '', maxValue: '', unitText: 'HOUR' }, '')],
    ['zero', quantity({ minValue: 0, maxValue: 0 })],
    ['an estimate that is not the employer’s', { estimatedSalary: { currency: 'USD', value: 5 } }],
    ['null', { baseSalary: null }],
  ])('%s is no pay', (_, node) => {
    expect(payOfLd(node)).toBeNull();
  });
});

test('the rest is copied', () => {
  const posting = of({
    title: 'R&amp;D Lead',
    hiringOrganization: 'Acme',
    employmentType: ['FULL_TIME', 'CONTRACTOR'],
    jobLocationType: 'TELECOMMUTE',
    applicantLocationRequirements: [{ '@type': 'Country', name: 'US' }, 'Canada'],
    datePosted: '2026-10-01T00:00:00.000Z',
    validThrough: 'whenever',
    identifier: { value: 7 },
    description: 'Plain.',
    qualifications: 'x'.repeat(50),
  });
  expect(posting).toMatchObject({
    sourceId: 'https://a.example/jobs/1',
    title: 'R&D Lead',
    companyName: 'Acme',
    employmentType: 'FULL_TIME, CONTRACTOR',
    remote: true,
    applicantLocations: ['US', 'Canada'],
    postedAt: '2026-10-01T00:00:00.000Z',
    validThrough: null,
    requisitionId: '7',
    origin: 'json-ld',
  });
  expect(posting?.descriptionHtml).toBe(`<p>Plain.</p>\n<h3>Qualifications</h3>\n<p>${'x'.repeat(50)}</p>`);
});

test('without a title there is no posting', () => {
  expect(of({ title: ' ' })).toBeNull();
});
