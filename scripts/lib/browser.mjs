/**
 * A Chromium for the browser tests: CHROMIUM_PATH, else an installed browser, else the one from npm (linux x64), else
 * from apt (root, in CI).
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const PROGRAMS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Windows' browsers open a window instead of printing their version. */
function works(program, env = {}) {
  if (process.platform === 'win32') return true;
  const options = { env: { ...process.env, ...env }, timeout: 20_000 };
  return spawnSync(program, ['--version', '--no-sandbox'], options).status === 0;
}

function onPath(name) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, name)).find((file) => fs.existsSync(file));
}

function installedBrowser() {
  const candidates = [...COMMANDS.map(onPath), ...PROGRAMS];
  return candidates.find((program) => program && fs.existsSync(program) && works(program));
}

/**
 * Unpacks @sparticuz/chromium with the libraries it brings. It unpacks into os.tmpdir() under fixed names, so that is
 * set to a folder of this version for the while.
 */
async function packagedBrowser(root) {
  const dir = path.join(root, 'node_modules/@sparticuz/chromium');
  const { version } = JSON.parse(fs.readFileSync(path.join(dir, 'package.json'), 'utf8'));
  const cache = path.join(root, '.data', `chromium-${version}`);
  fs.mkdirSync(cache, { recursive: true });
  const { TMPDIR } = process.env;
  process.env.TMPDIR = cache;
  try {
    const { default: chromium, inflate } = await import(pathToFileURL(path.join(dir, 'build/index.js')).href);
    const program = await chromium.executablePath();
    const libraries = path.join(cache, 'al2023');
    if (!fs.existsSync(libraries)) await inflate(path.join(dir, 'bin/al2023.tar.br'));
    const env = {
      LD_LIBRARY_PATH: [path.join(libraries, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_PATH: path.join(cache, 'fonts/fonts'),
    };
    return works(program, env) ? { path: program, env, from: 'npm' } : null;
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}

function installWithApt() {
  const options = {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: 'ignore',
    timeout: 300_000,
  };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
  return installedBrowser();
}

/**
 * @param {string} root the checkout
 * @returns {Promise<{ path: string, env: Record<string, string>, from: string } | { missing: string }>} missing: why
 *   there is none
 */
export async function findBrowser(root) {
  if (process.env.CHROMIUM_PATH) return { path: process.env.CHROMIUM_PATH, env: {}, from: 'CHROMIUM_PATH' };
  const installed = installedBrowser();
  if (installed) return { path: installed, env: {}, from: 'this machine' };
  const reasons = ['no Chrome, Chromium or Edge is installed'];
  if (process.platform === 'linux' && process.arch === 'x64') {
    const packaged = await packagedBrowser(root).catch((error) => {
      reasons.push(`the one from npm: ${error.message}`);
      return null;
    });
    if (packaged) return packaged;
    reasons.push('the one from npm does not run here');
  }
  if (process.platform === 'linux' && process.getuid() === 0 && process.env.CI && onPath('apt-get')) {
    const fromApt = installWithApt();
    if (fromApt) return { path: fromApt, env: {}, from: 'apt' };
    reasons.push('apt-get could not install one');
  }
  return { missing: `${reasons.join('; ')} (install one, or set CHROMIUM_PATH)` };
}
