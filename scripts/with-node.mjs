#!/usr/bin/env node
/**
 * Runs a TypeScript file of the project under the pinned Node, the packages and the database client there:
 * `node scripts/with-node.mjs FILE …`. The file's stdout is its own; what this says goes to stderr.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bootstrap } from './lib/bootstrap.mjs';
import { onOrphaned } from './lib/on-orphaned.mjs';
import { printProblem } from './lib/problem.mjs';
import { progressToStderr } from './lib/progress.mjs';
import { root } from './lib/root.mjs';

const [file, ...args] = process.argv.slice(2);
if (!file) {
  console.error('usage: with-node.mjs FILE …');
  process.exit(2);
}
progressToStderr();
try {
  await bootstrap(fileURLToPath(import.meta.url), { dev: false });
  const { generateClient } = await import('./lib/build.mjs');
  await generateClient(root);
} catch (error) {
  printProblem(`npm run ${process.env.npm_lifecycle_event ?? file}`, error);
  process.exit(1);
}
const child = spawn(process.execPath, [path.join(root, file), ...args], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
onOrphaned(() => child.kill('SIGTERM'));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
