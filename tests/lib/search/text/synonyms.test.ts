import { describe, expect, test } from 'vitest';
import { findSynonym, isAbbreviation } from '#lib/search/text/synonyms.ts';
import { tokenize } from '#lib/search/text/tokenize.ts';

const others = (...words: string[]) => findSynonym(words)?.others.map((name) => name.join(' '));

describe('names of one thing', () => {
  test.each([
    [['swe'], ['software engineer']],
    [['software', 'engineer', 'berlin'], ['swe']],
    [['ml'], ['machine learning']],
    [['machine', 'learning', 'engineer'], ['ml']],
    [['pm'], ['product manager', 'project manager', 'program manager']],
    [['front', 'end'], ['frontend']],
    [['frontend'], ['front end']],
    [['k8s'], ['kubernetes']],
    [
      ['google', 'cloud', 'platform'],
      ['gcp', 'google cloud'],
    ],
    [
      ['google', 'cloud'],
      ['gcp', 'google cloud platform'],
    ],
  ])('%j', (typed, expected) => expect(others(...typed)).toEqual(expected));

  test('what is only written is not searched for: go is not golang', () => {
    expect(others('golang')).toEqual(['go']);
    expect(findSynonym(['go'])).toBeNull();
    expect(others('pm')).toContain('product manager');
    expect(findSynonym(['product', 'manager'])).toBeNull();
  });

  test.each([[[]], [['software']], [['engineer', 'software']], [['constructor']]])('%j has none', (words) => {
    expect(findSynonym(words)).toBeNull();
  });
});

test('every name is made of words as the tokeniser gives them', () => {
  for (const first of ['swe', 'r', 'ml', 'front', 'k8s', 'saas', 'node', 'health', 'cyber', 'gtm', 'wfh']) {
    const found = findSynonym([first]) ?? findSynonym([first, 'd']);
    for (const name of found?.others ?? []) expect(tokenize(name.join(' '))).toEqual(name);
  }
});

test('an abbreviation is a name of its own', () => {
  expect(['swe', 'ml', 'front', 'software', 'golang'].map(isAbbreviation)).toEqual([
    true,
    true,
    false,
    false,
    true,
  ]);
});
