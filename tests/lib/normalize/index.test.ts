import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalizePosting } from '#lib/normalize/index.ts';
import { type Posting, posting as postingShape, type RawPosting } from '#lib/posting.ts';
import { hasShared, shared, sharedLines } from '../../helpers/shared-lines.ts';
import { htmlSoup } from './html-soup.ts';
import { raw } from './raw.ts';

/** A reader that throws is a bug, though it costs its field only. */
function normalize(said: RawPosting): Posting {
  return normalizePosting(said, {
    onError: (field, error) => {
      throw new Error(field, { cause: error });
    },
  });
}

/** Every receipt that points into the text quotes it. */
function expectLawful(posting: Posting): void {
  postingShape.parse(posting);
  for (const receipt of [...posting.receipts, ...posting.conflicts.map((conflict) => conflict.receipt)]) {
    expect(receipt.quote).not.toBe('');
    if (receipt.start === null || receipt.end === null) continue;
    expect(posting.descriptionText.slice(receipt.start, receipt.end)).toBe(receipt.quote);
  }
  for (const band of [posting.pay, ...(posting.pay?.bands ?? [])]) {
    if (band && band.min !== null && band.max !== null) expect(band.min).toBeLessThanOrEqual(band.max);
  }
}

test('nothing said, nothing made up', () => {
  const posting = normalize(raw({ title: 'Wizard' }));
  expect(posting).toMatchObject({
    title: 'Wizard',
    pay: null,
    workplace: null,
    officeDays: null,
    remoteWithin: null,
    remoteLimits: null,
    places: [],
    employmentType: null,
    seniority: null,
    yearsMin: null,
    visa: null,
    education: null,
    language: null,
    technologies: [],
    postedAt: null,
    validThrough: null,
    applyUrl: null,
    descriptionText: '',
    blocks: [],
    sections: [],
    conflicts: [],
  });
});

describe('dates are the source’s claims', () => {
  test.each([
    ['2026-05-01T10:00:00-04:00', '2026-05-01T10:00:00-04:00'],
    ['2026-05-01', '2026-05-01'],
    ['yesterday', null],
    ['2026-99-99', null],
    ['', null],
  ])('%s', (stated, kept) => {
    expect(normalize(raw({ postedAt: stated, validThrough: stated }))).toMatchObject({
      postedAt: kept,
      validThrough: kept,
    });
  });
});

describe('apply links', () => {
  test.each([
    ['https://jobs.example.com/1?source=x', 'https://jobs.example.com/1?source=x'],
    ['mailto:jobs@example.com?subject=Engineer', 'mailto:jobs@example.com?subject=Engineer'],
    ['mailto:jobs@example.com?bcc=all@example.org', 'mailto:jobs@example.com'],
    ['javascript:alert(1)', null],
    ['javascript://example.com/%0aalert(1)', null],
    ['http://127.0.0.1/apply', null],
    ['http://example.com@example.org/', null],
    ['https:///example.org', null],
    ['//example.org/apply', null],
    ['/apply', null],
    [null, null],
  ])('%s', (applyUrl, kept) => {
    expect(normalize(raw({ applyUrl })).applyUrl).toBe(kept);
  });

  test.skipIf(!hasShared('security/url/links_redirects.jsonl'))('the collected links', () => {
    for (const { value, expect: expected } of sharedLines<{ value: string; expect: string }>(
      'security/url/links_redirects.jsonl',
    )) {
      const { applyUrl } = normalize(raw({ applyUrl: value }));
      if (expected === 'accepted') expect(applyUrl, value).not.toBeNull();
      else if (applyUrl !== null) expect(applyUrl).toMatch(/^(?:https?:\/\/[^@/]+\.[^@/]+(?:\/|$)|mailto:)/);
    }
  });
});

test('a reader that throws costs its own field only', () => {
  const broken = raw({ descriptionHtml: '<p>You need 5+ years of experience.</p>' });
  Object.defineProperty(broken, 'employmentType', {
    get: () => {
      throw new Error('broken');
    },
  });
  const failed: string[] = [];
  const posting = normalizePosting(broken, { onError: (field) => failed.push(field) });
  expect(failed).toContain('employmentType');
  expect(posting).toMatchObject({ employmentType: null, yearsMin: 5 });
});

describe('the seed’s facts', () => {
  const ours = path.resolve(import.meta.dirname, '../../fixtures/normalize/parking-director.txt');
  const listings = [['our own words', ours]];
  if (hasShared('seed/metropolis-listing.txt'))
    listings.push(['the seed itself', shared('seed/metropolis-listing.txt')]);
  test.each(listings)('%s', (_name, file) => {
    const posting = normalize(
      raw({ title: 'Director, Machine Learning', descriptionHtml: readFileSync(file, 'utf8') }),
    );
    expectLawful(posting);
    expect(posting).toMatchObject({
      title: 'Director, Machine Learning',
      pay: { min: 210000, max: 245000, currency: 'USD', period: 'year' },
      workplace: 'hybrid',
      yearsMin: 10,
      education: 'bachelor',
      seniority: 'director',
      employmentType: null,
      visa: null,
      language: 'en',
      postedAt: null,
      validThrough: null,
    });
    expect(posting.places.map(({ city, region, country }) => [city, region, country])).toEqual([
      ['Seattle', 'WA', 'US'],
      ['Santa Monica', 'CA', 'US'],
    ]);
    expect(posting.conflicts).toEqual([expect.objectContaining({ field: 'workplace', value: 'onsite' })]);
    expect(posting.technologies).toEqual(
      expect.arrayContaining(['TensorFlow', 'PyTorch', 'CUDA', 'Python', 'C++']),
    );
  });
});

describe('laws', () => {
  test('any text in any field', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), htmlSoup);
    fc.assert(
      fc.property(
        fc.record({ title: text, html: text, place: text, pay: text, word: text }),
        ({ title, html, place, pay, word }) => {
          const said = raw({
            locations: [place],
            descriptionHtml: html,
            pay: { min: null, max: null, currency: null, period: null, text: pay },
            employmentType: word,
            workplace: word,
          });
          expectLawful(normalize({ ...said, title }));
        },
      ),
      { numRuns: 200 },
    );
  });

  test.each(Object.getOwnPropertyNames(Object.prototype))('%s is a word like others', (word) => {
    const tag = `<${word}>Acme</${word}>`;
    const said = raw({
      locations: [word, `${word}, US`],
      descriptionHtml: `<p>&${word}; ${tag}</p><p>Location: ${word}. Remote (${word}). Pay: 5 ${word}.</p><p>${word} years</p>`,
      pay: { min: 1, max: 2, currency: null, period: null, text: `10 ${word}` },
      employmentType: word,
      workplace: word,
    });
    const posting = normalize({ ...said, title: `Engineer ${word} - ${word} (${word})` });
    expectLawful(posting);
    expect(posting.seniority).toBeNull();
    expect(posting.descriptionText).toMatch(/^&\w+; .*Acme/);
  });

  test.skipIf(!hasShared('gold/dev.jsonl'))('real postings', () => {
    type Row = {
      title: string;
      location: string | null;
      description: string | null;
      employmentType: string | null;
    };
    for (const row of sharedLines<Row>('gold/dev.jsonl')) {
      const said = raw({
        title: row.title,
        descriptionHtml: row.description,
        employmentType: row.employmentType,
      });
      expectLawful(normalize({ ...said, locations: row.location ? [row.location] : [] }));
    }
  });
});
