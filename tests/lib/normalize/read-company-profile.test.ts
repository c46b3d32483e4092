import { describe, expect, test } from 'vitest';
import { readCompanyProfile } from '#lib/normalize/read-company-profile.ts';
import { readDescription } from '#lib/normalize/read-description.ts';

const ABOUT = '<h3>About us</h3><p>Acme makes anvils for the whole wide world since 1949.</p>';
const LIFE = '<h3>Life at Acme</h3><ul><li>Fridays are for trying things out together.</li></ul>';
const VALUES = '<h3>Our values</h3><ul><li>Be kind</li><li>Drop nothing</li></ul>';
const DUTIES = '<h3>What you will do</h3><ul><li>Forge anvils</li><li>Ship anvils</li></ul>';

const profileOf = (...htmls: string[]) => readCompanyProfile(htmls.map(readDescription), 'Acme');

describe('readCompanyProfile', () => {
  test('takes what postings say of the company under its headings', () => {
    const profile = profileOf(`${ABOUT}${DUTIES}${LIFE}${VALUES}`);
    expect(profile.about.map(({ text }) => text)).toEqual([
      'Acme makes anvils for the whole wide world since 1949.',
    ]);
    expect(profile.lifeAt.map(({ text }) => text)).toEqual(['Fridays are for trying things out together.']);
    expect(profile.values.map(({ text }) => text)).toEqual(['Be kind', 'Drop nothing']);
  });

  test('prefers the words that most postings share, from one posting', () => {
    const other = ABOUT.replace('anvils for the whole wide world', 'rockets for coyotes and nobody else');
    const { about } = profileOf(other, ABOUT, ABOUT);
    expect(about).toEqual([
      {
        text: 'Acme makes anvils for the whole wide world since 1949.',
        quote: 'Acme makes anvils for the whole wide world since 1949.',
        posting: 1,
      },
    ]);
  });

  test.each([
    ['https://www.linkedin.com/company/acme/jobs', 'linkedin', 'https://www.linkedin.com/company/acme/'],
    ['https://github.com/acme', 'github', 'https://github.com/acme'],
    ['https://www.acme.com/careers/', 'careers', 'https://www.acme.com/careers/'],
    ['https://blog.acme.com/', 'blog', 'https://blog.acme.com/'],
    ['https://acme.com/', 'website', 'https://acme.com/'],
  ])('%s is its %s', (href, kind, url) => {
    const { links } = profileOf(`${ABOUT}<p>See <a href="${href}">here</a>.</p>`);
    expect(links).toEqual([{ kind, url, posting: 0, quote: 'here' }]);
  });

  test.each([
    'https://www.linkedin.com/in/someone',
    'https://example.com/',
    'https://github.com/acme/anvils/issues',
  ])('%s is none of its links', (href) => {
    expect(profileOf(`${ABOUT}<p><a href="${href}">here</a></p>`).links).toEqual([]);
  });

  test('says nothing where nothing is said', () => {
    expect(profileOf(DUTIES)).toEqual({ about: [], lifeAt: [], values: [], links: [] });
    expect(readCompanyProfile([], null)).toEqual({ about: [], lifeAt: [], values: [], links: [] });
  });
});
