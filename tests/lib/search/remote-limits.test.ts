import { describe, expect, test } from 'vitest';
import { coversResidence, readResidence, residenceName, toResidence } from '#lib/search/remote-limits.ts';

describe('where one lives, as it is typed', () => {
  test.each([
    ['us', 'us', 'United States'],
    ['Germany', 'de', 'Germany'],
    ['us-wa', 'us-wa', 'Washington, United States'],
    ['US-TX', 'us-tx', 'Texas, United States'],
    ['Washington', 'us-wa', 'Washington, United States'],
    ['georgia', 'ge', 'Georgia'],
  ])('%s', (typed, value, name) => {
    expect(readResidence(typed)).toBe(value);
    expect(residenceName(value)).toBe(name);
  });

  test.each(['us-zz', 'de-by', 'atlantis', '', 'us-'])('“%s” names none', (typed) => {
    expect(readResidence(typed)).toBeNull();
  });
});

describe('S11: a remote role for the US, not in WA, in Eastern or Central time', () => {
  const limits = ['US', '-WA', '@CT', '@ET'];
  test.each([
    ['us-wa', false],
    ['us-or', false],
    ['us-ny', true],
    ['us-tx', true],
    ['us', true],
    ['ca', false],
  ])('%s: %s', (value, isOpen) => expect(coversResidence(limits, [toResidence(value)])).toBe(isOpen));
});

test.each([
  [[], 'us-wa', true],
  [['-WA'], 'us-wa', false],
  [['-WA'], 'us-ca', true],
  [['-WA'], 'de', true],
  [['US', '+CO', '+TX'], 'us-tx', true],
  [['US', '+CO', '+TX'], 'us-wa', false],
  [['CA'], 'us-wa', false],
  [['EU'], 'de', true],
  [['US', '@PT'], 'us-wa', true],
])('%j from %s: %s', (limits, value, isOpen) => {
  expect(coversResidence(limits, [toResidence(value)])).toBe(isOpen);
});

test('either of several will do', () => {
  expect(coversResidence(['US', '-WA'], [toResidence('us-wa'), toResidence('us-or')])).toBe(true);
});
