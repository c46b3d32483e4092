import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRemoteLimits } from '#lib/normalize/read-remote-limits.ts';
import type { RawPostingInput } from '#lib/posting.ts';
import { makeSource } from './make-source.ts';

const read = (text: string, raw: Partial<RawPostingInput> = {}, within: string[] | null = ['US']) =>
  readRemoteLimits(makeSource(text, raw), 'remote', within)?.value.join(' ') ?? null;

describe('the text', () => {
  test.each([
    ['US only, not in WA. Candidates must live in the Eastern or Central time zone.', '-WA @CT @ET'],
    ['This role is remote within the US, but not available in Washington or Colorado.', '-CO -WA'],
    ['We are currently not able to hire in California, New York, or Washington State.', '-CA -NY -WA'],
    ['We do not hire in the following states: AK, AR, DE.', '-AK -AR -DE'],
    ['Remote (US, excluding CA and HI)', '-CA -HI'],
    ['You can work from anywhere in the US except for Alaska and Hawaii.', '-AK -HI'],
    ['If remote, you must live in AZ, CA, IN, DE or TX.', '+AZ +CA +DE +IN +TX'],
    ['You must reside in one of the following states: Colorado, Texas; Utah.', '+CO +TX +UT'],
    ['Open to residents of Oregon only.', '+OR'],
    ['We can only hire in Washington, DC and Maryland.', '+DC +MD'],
    ['You must be based in the Pacific time zone.', '@PT'],
    ['Remote, EST/CST only.', '@CT @ET'],
    ['Remote within the US (Mountain or Pacific Time only)', '@MT @PT'],
  ])('%s', (text, limits) => expect(read(text)).toBe(limits));

  test.each([
    'Remote within the US.',
    'The salary range for residents of California, Colorado and New York is $100,000.',
    'You must be available during EST hours.',
    'Our offices are located in Texas and Utah.',
    'You overlap with EST/CST only in the morning.',
    'We will consider applicants in accordance with the laws of California.',
    'You must be located in New York City.',
    'Must be located in Seattle, WA.',
    'This is not a job FOR ME OR YOU.',
    'Do NOT apply IN person.',
    'Licensed in CA or WA; must be licensed to practise in Texas.',
    'We are not an office in Oregon.',
  ])('no limit: %s', (text) => expect(read(text)).toBeNull());
});

describe('the place text and the title', () => {
  test.each([
    ['Remote - US only (not WA, EST/CST)', '-WA @CT @ET'],
    ['Remote, US (no CA, CO)', '-CA -CO'],
    ['United States - Remote (ET/CT)', '@CT @ET'],
    ['Remote - EST', '@ET'],
    ['Remote - US', null],
    ['Hartford, CT', null],
    ['Remote, OR', null],
  ])('%s', (place, limits) => expect(read('A role.', { locations: [place] })).toBe(limits));

  test('the place goes before the text, and is what is quoted', () => {
    const source = makeSource('We do not hire in AK or AR.', { locations: ['US (not WA)'] });
    expect(readRemoteLimits(source, 'remote', ['US'])).toEqual({
      value: ['-WA'],
      receipt: expect.objectContaining({ origin: 'ats-field', source: 'locations', quote: 'US (not WA)' }),
    });
  });
});

test('only a remote role that one may do from the United States is narrowed', () => {
  const text = 'Not available in Washington.';
  expect(read(text, {}, null)).toBe('-WA');
  expect(read(text, {}, ['CA', 'US'])).toBe('-WA');
  expect(read(text, {}, ['DE'])).toBeNull();
  expect(readRemoteLimits(makeSource(text), 'hybrid', ['US'])).toBeNull();
});

test('the receipt is the sentence', () => {
  const found = readRemoteLimits(makeSource('Hello. We do not hire in Alaska. Bye.'), 'remote', ['US']);
  expect(found?.receipt.quote).toBe('We do not hire in Alaska.');
});

test('never throws, always in order, each once', () => {
  const words = fc.constantFrom(
    'not',
    'in',
    'WA',
    'or',
    'Texas',
    'must',
    'live',
    'EST',
    '/',
    'CST',
    'only',
    ',',
    '(',
    ')',
    'Oregon',
    'states',
    'remote',
    '.',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
      const tokens = read(parts.join(' '), { locations: [parts.slice(0, 9).join(' ')] })?.split(' ') ?? [];
      expect(new Set(tokens).size).toBe(tokens.length);
      for (const token of tokens) expect(token).toMatch(/^[-+@][A-Z]{2}$/);
    }),
  );
}, 30_000);
