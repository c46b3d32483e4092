/** The addresses of the long lists: what they ask for, and what their links lead to. */
import { describe, expect, test } from 'vitest';
import { parseCompanyList, toCompanyIndex } from '#lib/views/company-index.ts';
import { parseSourceList, toSourceList } from '#lib/views/source-line.ts';

const now = new Date('2026-11-24T12:00:00Z');
const company = (name: string) => ({
  slug: name.toLowerCase(),
  name,
  logo: null,
  openCount: 1,
  payStatedCount: 0,
  newestAt: null,
});

describe('companies', () => {
  test.each([
    [{}, { words: '', from: '', after: null }],
    [{ q: ' acme ' }, { words: 'acme', from: '', after: null }],
    [
      { q: ['a', 'b'], from: 'M' },
      { words: 'a', from: 'm', after: null },
    ],
    [{ after: 'acme-inc' }, { words: '', from: '', after: 'acme-inc' }],
    [
      { from: '1', after: "'; drop" },
      { words: '', from: '', after: null },
    ],
  ])('%j', (parameters, ask) => {
    expect(parseCompanyList(parameters)).toEqual(ask);
  });

  test('a short list has no letters', () => {
    const found = { companies: [company('Acme'), company('Beta')], total: 2, next: null };
    const index = toCompanyIndex(found, parseCompanyList({}), now);
    expect(index).toMatchObject({ lead: '2 companies with open roles.', jumps: [], nextHref: null });
    expect(index.letters).toMatchObject([{ letter: null, companies: [{ name: 'Acme' }, { name: 'Beta' }] }]);
  });

  test('a long one has, in the order of its names, and goes on', () => {
    const found = { companies: [company('3D'), company('Acme')], total: 500, next: 'acme' };
    const index = toCompanyIndex(found, parseCompanyList({}), now);
    expect(index.letters.map(({ letter, id }) => [letter, id])).toEqual([
      ['#', 'letter-other'],
      ['A', 'letter-a'],
    ]);
    expect(index.jumps[12]).toEqual({ letter: 'M', href: '/companies?from=m' });
    expect(index.nextHref).toBe('/companies?after=acme');
    const narrowed = toCompanyIndex(found, parseCompanyList({ q: 'a&b' }), now);
    expect(narrowed).toMatchObject({
      lead: '500 companies with open roles and “a&b” in the name.',
      jumps: [],
      nextHref: '/companies?q=a%26b&after=acme',
      narrowed: true,
    });
  });
});

describe('sources', () => {
  const id = '018f0000-0000-7000-8000-000000000001';
  test.each([
    [{}, { words: '', state: '', states: null, after: null }],
    [{ state: 'refused' }, { words: '', state: 'refused', states: ['blocked', 'gone'], after: null }],
    [
      { state: 'toString', after: 'x' },
      { words: '', state: '', states: null, after: null },
    ],
    [
      { q: 'acme', after: id },
      { words: 'acme', state: '', states: null, after: id },
    ],
  ])('%j', (parameters, ask) => {
    expect(parseSourceList(parameters)).toEqual(ask);
  });

  test('every number leads to its boards', () => {
    const states = { ok: 5, held: 1, degraded: 1, gone: 2, 'never-ran': 3 };
    const list = toSourceList({ boards: [], states, next: id }, parseSourceList({ state: 'read' }), now);
    expect(list.numbers.map(({ label, value, href }) => [label, value, href])).toEqual([
      ['Boards', '12', '/sources'],
      ['Read', '5', '/sources?state=read'],
      ['Held or partly read', '2', '/sources?state=troubled'],
      ['Not allowed or gone', '2', '/sources?state=refused'],
      ['Waiting or paused', '3', '/sources?state=waiting'],
    ]);
    expect(list.nextHref).toBe(`/sources?state=read&after=${id}`);
  });
});
