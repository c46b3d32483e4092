import { expect, test } from 'vitest';
import { KeptBits } from '#lib/search/index/kept-bits.ts';

test('what was asked for is kept; the one not used for longest gives way', () => {
  const kept = new KeptBits([16, 32]);
  const filled: number[] = [];
  const get = (key: number) => kept.get(key, () => filled.push(key));
  const first = get(1);
  const second = get(2);
  expect(first).not.toBe(second);
  expect(get(1)).toBe(first);
  expect(get(3)).toBe(second);
  expect(get(1)).toBe(first);
  expect(get(2)).toBe(second);
  expect(filled).toEqual([1, 2, 3, 2]);
});
