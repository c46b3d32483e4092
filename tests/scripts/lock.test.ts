import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { holder, tryLock, withLock } from '../../scripts/lib/lock.mjs';

let dir = '';
let file = '';
beforeEach(() => {
  dir = fs.mkdtempSync(path.join(os.tmpdir(), 'lock-'));
  file = path.join(dir, 'deep/start.lock');
});
afterEach(() => fs.rmSync(dir, { recursive: true }));

const write = (content: object | string) => {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
};

test('one holder at a time; released, it is free again', () => {
  const lock = tryLock(file);
  lock?.note({ url: 'http://localhost:3000' });
  expect(tryLock(file)).toBeNull();
  expect(holder(file)).toMatchObject({ pid: process.pid, url: 'http://localhost:3000' });
  lock?.release();
  expect(holder(file)).toBeNull();
  expect(tryLock(file)).not.toBeNull();
});

test('a holder that died does not count', () => {
  write({ pid: spawnSync(process.execPath, ['-e', '']).pid, birth: '' });
  expect(tryLock(file)).not.toBeNull();
});

test.runIf(process.platform === 'linux')('nor does another process that has its pid now', () => {
  write({ pid: process.ppid, birth: '1' });
  expect(holder(file)).toBeNull();
  expect(tryLock(file)).not.toBeNull();
});

test('a file that its holder has just created and not yet filled counts as held', () => {
  write('');
  expect(tryLock(file)).toBeNull();
});

test('a holder may hand the lock to a named successor, and to nobody else', () => {
  tryLock(file);
  expect(tryLock(file, { from: process.ppid })).toBeNull();
  expect(tryLock(file, { from: process.pid })).not.toBeNull();
});

test('work under a lock happens one after the other, and a throw frees it', async () => {
  const order: string[] = [];
  const work = (name: string) =>
    withLock(file, async () => {
      order.push(`${name} begins`);
      await new Promise(setImmediate);
      order.push(`${name} ends`);
    });
  await Promise.all([work('a'), work('b')]);
  expect(order.map((line) => line.split(' ')[1])).toEqual(['begins', 'ends', 'begins', 'ends']);
  const failing = withLock(file, async () => {
    throw new Error('broken');
  });
  await expect(failing).rejects.toThrow('broken');
  expect(holder(file)).toBeNull();
});
