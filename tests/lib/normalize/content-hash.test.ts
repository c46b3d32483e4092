import { expect, test } from 'vitest';
import { contentHash, type HashedContent } from '#lib/normalize/content-hash.ts';
import { readDescription } from '#lib/normalize/read-description.ts';

const base = {
  title: 'Engineer',
  locations: ['Berlin', 'Paris'],
  html: '<p>We build <b>things</b> in C++.</p><ul><li>Ship them</li></ul>',
  pay: { min: 50000, max: 60000, currency: 'EUR', period: 'year', text: null } satisfies HashedContent['pay'],
};

function hash(
  change: Partial<{ title: string; locations: string[]; html: string; pay: HashedContent['pay'] }>,
): string {
  const { html, ...rest } = { ...base, ...change };
  const { text, tags } = readDescription(html);
  return contentHash({ ...rest, text, tags });
}

test.each<[string, Parameters<typeof hash>[0]]>([
  ['the title', { title: 'Senior Engineer' }],
  ['a place more', { locations: ['Berlin', 'Paris', 'Rome'] }],
  ['a place less', { locations: ['Berlin'] }],
  ['a word', { html: base.html.replace('things', 'machines') }],
  ['a sign that means something', { html: base.html.replace('C++', 'C#') }],
  ['the pay', { pay: { ...base.pay, max: 65000 } }],
  ['pay gone', { pay: null }],
  ['a recruiter tag', { html: `${base.html}<p>#LI-Remote</p>` }],
])('%s is a change', (_name, change) => {
  expect(hash(change)).not.toBe(hash({}));
});

test.each<[string, Parameters<typeof hash>[0]]>([
  ['markup', { html: '<div>We <i>build</i> things in C++.</div><p>• Ship them</p>' }],
  ['escaping', { html: base.html.replaceAll('<', '&lt;').replaceAll('>', '&gt;') }],
  ['blanks', { title: ' Engineer ', html: base.html.replaceAll(' ', '&nbsp; ') }],
  ['punctuation', { html: base.html.replace('C++.', 'C++') }],
  ['the order of places', { locations: ['Paris', 'Berlin', 'Paris'] }],
])('%s is none', (_name, change) => {
  expect(hash(change)).toBe(hash({}));
});

test.each<[string, string, string]>([
  ['signs of one, two and three bytes between words', 'a - b', '¡a «—、 b»'],
  ['decomposed accents', 'caf\u00e9', 'cafe\u0301'],
])('%s are no change', (_name, before, after) => {
  expect(hash({ title: after })).toBe(hash({ title: before }));
});

test.each<[string, string, string]>([
  ['letters of two bytes', 'é', 'è'],
  ['letters of three bytes', '漢', '字'],
  ['signs of four bytes', '🚀', '🚁'],
])('%s are told apart', (_name, before, after) => {
  expect(hash({ title: after })).not.toBe(hash({ title: before }));
});
