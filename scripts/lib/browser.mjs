// Finds or provides a Chromium for the browser tests. Order: CHROMIUM_PATH, installed browsers, the npm package
// (linux x64), apt as root in CI. Returns { path, env, from } or { missing: 'why' }.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const works = (p, env = {}) =>
  spawnSync(p, ['--version', '--no-sandbox'], { env: { ...process.env, ...env }, timeout: 20000 }).status ===
  0;
const which = (n) =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((d) => path.join(d, n))
    .find((p) => fs.existsSync(p));
export async function browser(root) {
  if (process.env.CHROMIUM_PATH) return { path: process.env.CHROMIUM_PATH, env: {}, from: 'CHROMIUM_PATH' };
  const known = [
    ...['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'].map(which),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ];
  const skipSystem = process.env.BROWSER_FROM === 'npm';
  if (!skipSystem)
    for (const p of known)
      if (p && fs.existsSync(p) && (process.platform === 'win32' || works(p)))
        return { path: p, env: {}, from: 'system' };
  const why = [];
  if (process.platform === 'linux' && process.arch === 'x64') {
    try {
      const dir = path.join(root, 'node_modules/@sparticuz/chromium');
      const version = JSON.parse(fs.readFileSync(path.join(dir, 'package.json'), 'utf8')).version;
      const cache = path.join(root, '.data', `chromium-${version}`);
      fs.mkdirSync(cache, { recursive: true });
      const before = process.env.TMPDIR;
      process.env.TMPDIR = cache; // the package unpacks into os.tmpdir()
      try {
        const m = await import(pathToFileURL(path.join(dir, 'build/index.js')).href);
        const exe = await m.default.executablePath();
        if (!fs.existsSync(path.join(cache, 'al2023'))) await m.inflate(path.join(dir, 'bin/al2023.tar.br'));
        const env = {
          LD_LIBRARY_PATH: [path.join(cache, 'al2023/lib'), process.env.LD_LIBRARY_PATH]
            .filter(Boolean)
            .join(':'),
          FONTCONFIG_PATH: path.join(cache, 'fonts/fonts'),
        };
        if (works(exe, env)) return { path: exe, env, from: 'npm' };
        why.push('the packaged Chromium does not run here (musl libc?)');
      } finally {
        if (before === undefined) delete process.env.TMPDIR;
        else process.env.TMPDIR = before;
      }
    } catch (e) {
      why.push(`@sparticuz/chromium: ${e.message}`);
    }
  }
  if (process.platform === 'linux' && process.getuid() === 0 && process.env.CI && which('apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const r = [
      ['update', '-qq'],
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
    ].map((a) => spawnSync('apt-get', a, { env, stdio: 'ignore', timeout: 300000 }).status);
    const p = which('chromium');
    if (p && works(p)) return { path: p, env: {}, from: 'apt' };
    why.push(`apt-get ended with ${r}`);
  }
  return { missing: why.join('; ') || 'no Chrome, Chromium or Edge found; install one or set CHROMIUM_PATH' };
}
