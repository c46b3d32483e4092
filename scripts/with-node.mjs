#!/usr/bin/env node
// Runs a TypeScript file of the project under the Node that is pinned through npm: `node scripts/with-node.mjs FILE …`.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const pinned = path.join(root, 'node_modules/.bin/node');
const [file, ...args] = process.argv.slice(2);
if (!file || !fs.existsSync(pinned)) {
  console.error(
    file ? 'dependencies are missing: run `npm ci` (or `npm start`) first' : 'usage: with-node.mjs FILE …',
  );
  process.exit(2);
}
const child = spawn(fs.realpathSync(pinned), [path.join(root, file), ...args], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
