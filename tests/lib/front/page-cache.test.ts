import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type KeptPage, PageCache } from '#lib/front/page-cache.ts';

function page(over: Partial<KeptPage> = {}): KeptPage {
  return {
    follows: 'all',
    slugs: [],
    etag: 'W/"1"',
    headers: {},
    gzip: Buffer.alloc(100),
    brotli: null,
    ...over,
  };
}

describe('a kept page', () => {
  test('is found until its time is over', () => {
    const cache = new PageCache(1e6);
    const one = page();
    cache.set('/jobs', one, 1000);
    expect(cache.get('/jobs', 999)).toBe(one);
    expect(cache.get('/jobs?q=a', 999)).toBeNull();
    expect(cache.get('/jobs', 1000)).toBeNull();
    expect(cache.bytes).toBe(0);
  });

  test.each([
    ['a list', page(), new Set(['other']), false],
    ['a role that changed', page({ follows: 'mentioned', slugs: ['a', 'b'] }), new Set(['b']), false],
    ['a role, when another changed', page({ follows: 'mentioned', slugs: ['a', 'b'] }), new Set(['c']), true],
    ['a role, when it is not known what changed', page({ follows: 'mentioned', slugs: ['a'] }), null, false],
  ])('after a change: %s', (_, one, changed, stays) => {
    const cache = new PageCache(1e6);
    cache.set('/x', one, 1000);
    cache.dropChanged(changed);
    expect(cache.get('/x', 0) !== null).toBe(stays);
  });
});

test('the pages asked for longest ago make room', () => {
  const cache = new PageCache(3 * 1_600 + 50);
  for (const path of ['/a', '/b', '/c']) cache.set(path, page(), 1000);
  cache.get('/a', 0);
  cache.set('/d', page(), 1000);
  expect(['/a', '/b', '/c', '/d'].map((path) => cache.get(path, 0) !== null)).toEqual([
    true,
    false,
    true,
    true,
  ]);
});

test('it never holds more than it may, and counts what it holds', () => {
  const limit = 20_000;
  const step = fc.record({
    path: fc.constantFrom('/a', '/b', '/c', '/d', '/e', '/f', '/g'),
    bytes: fc.nat(12_000),
    act: fc.constantFrom('set', 'get', 'drop'),
  });
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const cache = new PageCache(limit);
      for (const { path, bytes, act } of steps) {
        if (act === 'set') cache.set(path, page({ gzip: Buffer.alloc(bytes) }), 1000);
        else if (act === 'get') cache.get(path, 0);
        else cache.dropChanged(new Set());
        expect(cache.bytes).toBeLessThanOrEqual(limit);
        expect(cache.bytes > 0).toBe(cache.size > 0);
      }
    }),
  );
});
