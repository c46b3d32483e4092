import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { errorIn, restartDelay, supervise } from '../../scripts/lib/supervise.mjs';

test.each([
  [1, 500],
  [2, 1000],
  [3, 2000],
  [7, 30_000],
  [50, 30_000],
])('after ending %i times in a row it is started again in %i ms', (ends, delayMs) => {
  expect(restartDelay(ends)).toBe(delayMs);
});

test.each([
  ['{"level":50,"msg":"board failed"}', 'board failed'],
  ['{"level":50,"msg":"board failed","err":{"message":"no table"}}', 'no table'],
  ['{"level":30,"msg":"started"}', null],
  ['{"level":', null],
  [' ⨯ Error: no such page', 'Error: no such page'],
  ['TypeError: x is not a function', 'TypeError: x is not a function'],
  ['  GET / 200 in 12ms', null],
])('%s', (line, error) => {
  expect(errorIn(line)).toBe(error);
});

test('a child that ends is started again, and one that is stopped is not', async () => {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'supervise-'));
  const said = vi.spyOn(console, 'log').mockImplementation(() => {});
  const child = supervise({
    name: 'child',
    args: () => ['-e', 'console.log("pid", process.pid); setInterval(() => {}, 1000)'],
    env: () => process.env,
    log: path.join(dir, 'child.log'),
    verbose: false,
  });
  const pids = () => child.tail(50).map((line) => Number(line.split(' ')[1]));
  child.start();
  await vi.waitFor(() => expect(pids()).toHaveLength(1), 10_000);
  process.kill(pids()[0] ?? 0, 'SIGKILL');
  await vi.waitFor(() => expect(pids()).toHaveLength(2), 10_000);
  expect(said.mock.calls.join()).toContain('child ended (SIGKILL); starting it again in 0.5 s');
  await child.stop();
  expect(() => process.kill(pids()[1] ?? 0, 0)).toThrow('ESRCH');
  said.mockRestore();
  fs.rmSync(dir, { recursive: true });
}, 30_000);
