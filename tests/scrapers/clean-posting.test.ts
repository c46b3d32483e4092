import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RawPostingInput } from '#lib/posting.ts';
import { cleanPosting, cleanText } from '#scrapers/clean-posting.ts';
import { hasShared, sharedLines } from '../helpers/shared-lines.ts';

const posting: RawPostingInput = {
  sourceId: '1',
  url: 'https://acme.example/jobs/1',
  title: 'Engineer',
  locations: ['Berlin'],
  department: null,
  employmentType: null,
  workplace: null,
  remote: null,
  pay: null,
  postedAt: null,
  validThrough: null,
  descriptionHtml: null,
  applyUrl: null,
};
const cleaned = (change: Partial<RawPostingInput>) => {
  const result = cleanPosting({ ...posting, ...change });
  if (!result.ok) throw new Error(result.rule);
  return result.posting;
};

describe('texts', () => {
  test.each([
    ['NUL', 'Engineer\u0000 II', 'Engineer II'],
    ['a lone surrogate', 'a\ud800b', 'ab'],
    ['a lone low surrogate', 'a\udc00b', 'ab'],
    ['a pair', '🚀 Lead', '🚀 Lead'],
    ['decomposed letters', 'Zu\u0308rich', 'Zürich'],
    ['line breaks', 'a\n\tb', 'a\n\tb'],
  ])('%s', (_, given, wanted) => {
    expect(cleanText(given)).toBe(wanted);
  });

  test('titles are cut, never inside a pair', () => {
    expect(cleaned({ title: 'x'.repeat(100_000) }).title).toHaveLength(500);
    expect(cleaned({ title: `${'x'.repeat(499)}🚀` }).title).toBe('x'.repeat(499));
  });

  test('cleaning twice changes nothing, and the text can be stored', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = cleanText(text);
        expect(cleanText(once)).toBe(once);
        expect(once.isWellFormed()).toBe(true);
        expect(once.includes('\u0000')).toBe(false);
      }),
    );
  }, 30_000);
});

test.each([
  ['no title', { title: '  ' }, 'title'],
  ['no id', { sourceId: '' }, 'sourceId'],
  ['a script for an address', { url: 'javascript:alert(1)' }, 'url'],
  ['an address with a password', { url: 'https://a:b@acme.example/' }, 'url'],
  ['an address of 3 kB', { url: `https://acme.example/${'x'.repeat(3000)}` }, 'url'],
])('%s turns the posting away', (_, change, field) => {
  const result = cleanPosting({ ...posting, ...change });
  expect(result).toMatchObject({ ok: false, rule: expect.stringContaining(field) });
});

test('links that are no web address are dropped', () => {
  expect(cleaned({ applyUrl: 'javascript:alert(1)' }).applyUrl).toBeNull();
  expect(cleaned({ applyUrl: 'mailto:jobs@acme.example' }).applyUrl).toBe('mailto:jobs@acme.example');
  expect(cleaned({ companyLogoUrl: 'data:image/png;base64,AAAA' }).companyLogoUrl).toBeNull();
});

test('places are kept once, blank ones not at all', () => {
  expect(cleaned({ locations: ['Berlin', ' ', 'Paris', 'Berlin'] }).locations).toEqual(['Berlin', 'Paris']);
});

test.skipIf(!hasShared('security/README.md'))(
  'naughty strings pass as titles or are turned away, and never throw',
  () => {
    for (const { text } of sharedLines<{ text: string }>('security/text/naughty_strings.jsonl')) {
      const result = cleanPosting({
        ...posting,
        title: `x ${text}`,
        descriptionHtml: text,
        locations: [text],
      });
      expect(result.ok).toBe(true);
    }
  },
);
