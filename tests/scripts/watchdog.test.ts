import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test, vi } from 'vitest';

const run = new URL('../../scripts/lib/run.mjs', import.meta.url).href;
const guard = new URL('../../scripts/lib/guard.mjs', import.meta.url).href;

test('kill -9 of a parent ends its children and stops its servers', async () => {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'watchdog-'));
  const stopped = path.join(dir, 'stopped');
  const program = `
    import { spawnGuarded } from '${run}';
    import { guardStop } from '${guard}';
    guardStop('server', [process.execPath, ['-e', 'require("fs").writeFileSync(process.argv[1], "yes")', '${stopped}'], {}]);
    const child = spawnGuarded(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    console.log(child.pid);
    setInterval(() => {}, 1000);`;
  const parent = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(parent.stdout, 'data');
  const childPid = Number(String(line));
  expect(process.kill(childPid, 0)).toBe(true);
  parent.kill('SIGKILL');
  await vi.waitFor(() => expect(() => process.kill(childPid, 0)).toThrow('ESRCH'), 20_000);
  await vi.waitFor(() => expect(fs.readFileSync(stopped, 'utf8')).toBe('yes'), 20_000);
  fs.rmSync(dir, { recursive: true });
}, 60_000);
