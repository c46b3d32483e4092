import { describe, expect, test } from 'vitest';
import { findBoilerplate, paragraphHash } from '#lib/normalize/boilerplate.ts';
import { readCompanyProfile } from '#lib/normalize/read-company-profile.ts';
import { readDescription } from '#lib/normalize/read-description.ts';

const ABOUT = 'Kerbside builds cameras that let drivers leave a car park without stopping.';
const posting = (title: string, html: string) => ({ title, ...readDescription(html) });
const about = `<h2>About us</h2><p>${ABOUT}</p>`;
const own = (what: string) =>
  `<p>You will look after the ${what} of everything we run in production here.</p>`;

describe('boilerplate', () => {
  const roles = ['data', 'web', 'money'].map((what) => posting(`Engineer, ${what}`, about + own(what)));
  test('what most roles share', () => {
    expect(findBoilerplate(roles)).toEqual([paragraphHash(ABOUT)]);
  });
  test('one role in many cities tells nothing', () => {
    expect(findBoilerplate([1, 2, 3, 4].map(() => posting('Engineer', about + own('data'))))).toEqual([]);
  });
  test('two roles are too few', () => {
    expect(findBoilerplate(roles.slice(0, 2))).toEqual([]);
  });
  test('signs, case and blanks do not count; short paragraphs do not either', () => {
    expect(paragraphHash(`  ${ABOUT.toUpperCase().replace('.', ' !')}`)).toBe(paragraphHash(ABOUT));
    expect(paragraphHash('Apply now.')).toBeNull();
  });
});

describe('company profile', () => {
  const life = '<h2>Life at Kerbside</h2><p>We care about streets and go home at five.</p>';
  const values = '<h2>What we value</h2><ul><li>Open doors</li><li>Calm under pressure</li></ul>';
  const links =
    '<p>See <a href="https://www.kerbside.example.com/careers">our jobs</a>, <a href="https://www.linkedin.com/company/kerbside/posts">LinkedIn</a> or <a href="https://other.example.org/">another site</a>.</p>';
  const postings = [
    posting('A', own('data')),
    posting('B', about + life + links),
    posting('C', about + values),
  ];
  const profile = readCompanyProfile(postings, 'Kerbside');

  test('each text with the posting it was read from, verbatim', () => {
    expect(profile.about).toEqual([{ text: ABOUT, quote: ABOUT, posting: 1 }]);
    expect(profile.lifeAt.map(({ text }) => text)).toEqual([
      'We care about streets and go home at five.',
      'See our jobs, LinkedIn or another site.',
    ]);
    expect(profile.values).toEqual([
      { text: 'Open doors', quote: 'Open doors', posting: 2 },
      { text: 'Calm under pressure', quote: 'Calm under pressure', posting: 2 },
    ]);
    for (const { quote, posting: at } of [...profile.about, ...profile.lifeAt, ...profile.values]) {
      expect(postings[at]?.text).toContain(quote);
    }
  });
  test('its own links only', () => {
    expect(profile.links).toEqual([
      { kind: 'careers', url: 'https://www.kerbside.example.com/careers', posting: 1, quote: 'our jobs' },
      { kind: 'linkedin', url: 'https://www.linkedin.com/company/kerbside/', posting: 1, quote: 'LinkedIn' },
    ]);
  });
  test('nothing said, nothing made up', () => {
    expect(readCompanyProfile([], null)).toEqual({ about: [], lifeAt: [], values: [], links: [] });
  });
});
