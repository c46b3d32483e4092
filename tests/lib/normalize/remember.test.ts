import { expect, test } from 'vitest';
import { remember } from '#lib/normalize/remember.ts';

test('asks each question once, null answers too', () => {
  const asked: string[] = [];
  const length = remember(10, (word) => {
    asked.push(word);
    return word === '' ? null : word.length;
  });
  expect([length('ab'), length(''), length('ab'), length('')]).toEqual([2, null, 2, null]);
  expect(asked).toEqual(['ab', '']);
});

test('forgets when it holds as many answers as allowed', () => {
  let asked = 0;
  const one = remember(2, () => ++asked);
  for (const question of ['a', 'b', 'c', 'a']) one(question);
  expect(asked).toBe(4);
  one('a');
  expect(asked).toBe(4);
});
