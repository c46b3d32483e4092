import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { installed } from '../../scripts/lib/install.mjs';

let root = '';
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'install-'));
  fs.mkdirSync(path.join(root, 'node_modules'));
});
afterEach(() => fs.rmSync(root, { recursive: true }));

const next = { version: '16.4.5', integrity: 'sha512-a' };
const vitest = { version: '5.1.1', integrity: 'sha512-b', dev: true };
const darwin = { version: '1.0.0', integrity: 'sha512-c', optional: true };
const lock = {
  '': {},
  'node_modules/next': next,
  'node_modules/vitest': vitest,
  'node_modules/darwin': darwin,
};

function given(present: object | null) {
  fs.writeFileSync(path.join(root, 'package-lock.json'), JSON.stringify({ packages: lock }));
  if (present)
    fs.writeFileSync(
      path.join(root, 'node_modules/.package-lock.json'),
      JSON.stringify({ packages: present }),
    );
}

test.each([
  ['nothing', null, { complete: false, any: false, hasDev: false }, false],
  [
    'everything',
    { 'node_modules/next': next, 'node_modules/vitest': vitest },
    { complete: true, any: true, hasDev: true },
    true,
  ],
  ['what serving needs', { 'node_modules/next': next }, { complete: true, any: true, hasDev: false }, false],
  [
    'another version',
    { 'node_modules/next': { ...next, version: '16.4.4' } },
    { complete: false, any: true, hasDev: false },
    false,
  ],
  [
    'other bytes',
    { 'node_modules/next': { ...next, integrity: 'sha512-x' } },
    { complete: false, any: true, hasDev: false },
    false,
  ],
])('node_modules with %s', (_name, present, serving, testing) => {
  given(present);
  expect(installed(root, { dev: false })).toEqual(serving);
  expect(installed(root, { dev: true }).complete).toBe(testing);
});
