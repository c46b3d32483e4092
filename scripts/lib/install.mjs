/** Installs the packages when package-lock.json asks for others than node_modules holds. Node built-ins only. */
import fs from 'node:fs';
import path from 'node:path';
import { isDiskFull, isOffline, lastLines, Problem } from './problem.mjs';
import { step } from './progress.mjs';
import { run } from './run.mjs';

/** What an installation takes at least (npm's own cache, which may lie elsewhere, not counted). */
const NEEDED_BYTES = 1_200_000_000;

const readPackages = (file) => {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return null;
  }
};

/**
 * Compares the lock with npm's own record of what it installed, which npm writes last: an installation that was
 * interrupted, or made by hand, is judged rightly.
 * @param {string} root
 * @param {{ dev: boolean }} want
 * @returns {{ complete: boolean, any: boolean, hasDev: boolean }}
 */
export function installed(root, { dev }) {
  const locked = readPackages(path.join(root, 'package-lock.json')) ?? {};
  const present = readPackages(path.join(root, 'node_modules/.package-lock.json'));
  if (!present) return { complete: false, any: false, hasDev: false };
  const fits = ([key, entry]) =>
    key === '' ||
    entry.optional ||
    entry.devOptional ||
    (entry.dev && !dev) ||
    (present[key]?.version === entry.version && present[key]?.integrity === entry.integrity);
  return {
    complete: Object.entries(locked).every(fits),
    any: true,
    hasDev: Object.values(present).some((entry) => entry.dev),
  };
}

/** npm as it was called, or the one on the PATH. */
function npmCommand() {
  const cli = process.env.npm_execpath;
  if (cli && /npm-cli\.c?js$/.test(cli)) return { program: process.execPath, args: [cli], shell: false };
  return { program: 'npm', args: [], shell: process.platform === 'win32' };
}

function checkSpace(root) {
  const { bavail, bsize } = fs.statfsSync(root);
  const free = bavail * bsize;
  if (free < NEEDED_BYTES)
    throw new Problem(
      `the packages need more than ${(NEEDED_BYTES / 1e9).toFixed(1)} GB of disk, ${(free / 1e9).toFixed(1)} GB are free`,
      'free some space and run the command again',
    );
}

function explain(error) {
  const details = lastLines(error.output, 6);
  if (isDiskFull(error))
    return new Problem(
      'the disk was full before all packages were installed',
      'free about 2 GB and run it again',
    );
  if (isOffline(error))
    return new Problem(
      'npm could not reach its registry',
      'check the network and `npm config get registry`, then run the command again',
      details,
    );
  return new Problem(
    'npm could not install the packages',
    `read ${error.logFile}, then run it again`,
    details,
  );
}

/**
 * @param {string} root the checkout
 * @param {{ dev: boolean, logFile: string }} options dev: also what only tests need. A full installation is never cut
 *   down to one without.
 */
export async function install(root, { dev, logFile }) {
  const state = installed(root, { dev });
  if (state.complete) return;
  checkSpace(root);
  const wantDev = dev || state.hasDev;
  // Only the test tools are missing: adding them is quicker than `npm ci`, which begins by removing everything.
  const adding = wantDev && installed(root, { dev: false }).complete;
  const npm = npmCommand();
  const args = [
    ...(adding ? ['install', '--no-save'] : ['ci']),
    ...(wantDev ? ['--include=dev'] : ['--omit=dev']),
    ...['--include=optional', '--no-audit', '--no-fund', '--loglevel=error', '--engine-strict=false'],
  ];
  const env = { ...process.env, NODE_ENV: undefined };
  await step(adding ? 'adding the test tools with npm' : 'installing the packages with npm', () =>
    run('npm', npm.program, [...npm.args, ...args], { env, logFile, shell: npm.shell }),
  ).catch((error) => {
    throw explain(error);
  });
}
