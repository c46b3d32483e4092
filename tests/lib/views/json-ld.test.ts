import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PostingDetailRecord } from '#lib/posting-record.ts';
import { serializeJsonLd, toPostingJsonLd } from '#lib/views/json-ld.ts';
import { postingRecord } from './posting-record.ts';

const site = 'https://jobs.example';
const place = (city: string | null, region: string | null, country: string | null) => ({
  city,
  region,
  country,
  lat: null,
  lng: null,
});
const seattle = place('Seattle', 'WA', 'US');

test('the seed: two places, hybrid without TELECOMMUTE, pay a year, applied for elsewhere, no invented end', () => {
  const data = toPostingJsonLd(
    postingRecord({
      workplace: 'hybrid',
      places: [seattle, place('Santa Monica', 'CA', 'US')],
      pay: { min: 210_000, max: 245_000, currency: 'USD', period: 'year' },
      yearsMin: 10,
      education: 'bachelor',
    }),
    site,
  );
  expect(data).toMatchObject({
    '@type': 'JobPosting',
    title: 'Director, Machine Learning',
    datePosted: '2026-11-20T09:00:00.000Z',
    directApply: false,
    url: 'https://jobs.example/jobs/director-at-metropolis-00000001',
    hiringOrganization: { '@type': 'Organization', name: 'Metropolis' },
    jobLocation: [
      { address: { addressLocality: 'Seattle', addressRegion: 'WA', addressCountry: 'US' } },
      { address: { addressLocality: 'Santa Monica', addressRegion: 'CA', addressCountry: 'US' } },
    ],
    baseSalary: { currency: 'USD', value: { minValue: 210_000, maxValue: 245_000, unitText: 'YEAR' } },
    experienceRequirements: { monthsOfExperience: 120 },
  });
  expect(data).not.toHaveProperty('jobLocationType');
  expect(data).not.toHaveProperty('validThrough');
});

describe('where', () => {
  test.each<[string, Partial<PostingDetailRecord>, object | null]>([
    [
      'remote within a country',
      { workplace: 'remote', remoteWithin: ['US'] },
      {
        jobLocationType: 'TELECOMMUTE',
        applicantLocationRequirements: [{ '@type': 'Country', name: 'United States' }],
      },
    ],
    [
      'remote within some states',
      { workplace: 'remote', remoteWithin: ['US', 'CA'], remoteLimits: ['+CO', '+TX'] },
      {
        applicantLocationRequirements: [
          { '@type': 'State', name: 'Colorado, USA' },
          { '@type': 'State', name: 'Texas, USA' },
          { '@type': 'Country', name: 'Canada' },
        ],
      },
    ],
    [
      'remote within a time zone without a state',
      { workplace: 'remote', remoteWithin: ['US'], remoteLimits: ['-WA', '@PT'] },
      {
        applicantLocationRequirements: ['California', 'Idaho', 'Nevada', 'Oregon'].map((name) => ({
          '@type': 'State',
          name: `${name}, USA`,
        })),
      },
    ],
    [
      'remote with an office and no limit: the office alone',
      { workplace: 'remote', places: [seattle] },
      { jobLocation: [{}] },
    ],
    ['remote from anywhere: nothing Google accepts', { workplace: 'remote' }, null],
    ['remote within a region that is no country', { workplace: 'remote', remoteWithin: ['EU'] }, null],
    ['no place said', { workplace: 'onsite' }, null],
    ['a place without a country', { places: [place('Springfield', null, null)] }, null],
  ])('%s', (_, given, expected) => {
    const data = toPostingJsonLd(postingRecord(given), site);
    if (expected === null) expect(data).toBeNull();
    else expect(data).toMatchObject(expected);
    if (given.workplace !== 'remote' || !given.remoteWithin)
      expect(data ?? {}).not.toHaveProperty('jobLocationType');
  });
});

test.each<[string, Partial<PostingDetailRecord> & { html?: string }]>([
  ['closed', { state: 'closed', closedAt: new Date(), places: [seattle] }],
  ['sample data', { isSample: true, places: [seattle] }],
  ['no description', { html: '', places: [seattle] }],
  ['what a feed brought, whose terms forbid it', { feed: { name: 'Remote OK' }, places: [seattle] }],
])('none for %s', (_, given) => {
  expect(toPostingJsonLd(postingRecord(given), site)).toBeNull();
});

test.each([
  [
    { min: 50, max: 50, currency: 'USD', period: 'hour' as const },
    { value: 50, unitText: 'HOUR' },
  ],
  [{ min: 80_000, max: null, currency: 'EUR', period: 'year' as const }, { minValue: 80_000 }],
  [{ min: 80_000, max: null, currency: null, period: 'year' as const }, undefined],
])('pay %j', (pay, value) => {
  const data = toPostingJsonLd(postingRecord({ pay, places: [seattle] }), site) as {
    baseSalary?: { value: object };
  };
  if (value === undefined) expect(data.baseSalary).toBeUndefined();
  else expect(data.baseSalary?.value).toMatchObject(value);
});

const vectorFile = path.resolve(import.meta.dirname, '../../../../shared/security/inject/contexts.jsonl');
const vectors = fs.existsSync(vectorFile)
  ? fs
      .readFileSync(vectorFile, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; context: string; payload: string })
  : [];

describe('in a page', () => {
  const hostile = [
    '</script><script>alert(1)</script>',
    '<!--<script>',
    ']]>',
    '\u2028\u2029',
    '&lt;/script&gt;',
  ];
  test.each(hostile)('%s stays text', (title) => {
    const data = toPostingJsonLd(postingRecord({ title, places: [seattle] }), site);
    const text = serializeJsonLd(data ?? expect.fail('no data'));
    expect(text).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(text).title).toBe(title);
  });

  test('any text: no character that could end the element, and the same data comes back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const data = { '@context': 'https://schema.org' as const, '@type': 'Thing', name };
        const text = serializeJsonLd(data);
        expect(text).not.toMatch(/[<>&]/);
        expect(JSON.parse(text)).toEqual(data);
      }),
    );
  });

  test.skipIf(vectors.length === 0)('the shared vectors (skipped where ../shared is absent)', () => {
    for (const { payload } of vectors) {
      const data = { '@context': 'https://schema.org' as const, '@type': 'Thing', name: payload };
      const text = serializeJsonLd(data);
      expect(text).not.toMatch(/[<>&]/);
      expect(JSON.parse(text).name).toBe(payload);
    }
  });
});
