#!/usr/bin/env node
import { spawn, spawnSync } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);
const t0 = Number(process.env.START_T0 ?? Date.now());
const say = (m) => console.log(`[${((Date.now() - t0) / 1000).toFixed(1).padStart(6)}s] ${m}`);
const lock = ['package.json', 'package-lock.json']
  .reduce((h, f) => h.update(f).update(fs.readFileSync(f)), crypto.createHash('sha256'))
  .digest('hex');
const run = (c, a, env = {}, ok = [0]) => {
  const r = spawnSync(c, a, { stdio: 'inherit', env: { ...process.env, ...env } });
  if (!ok.includes(r.status)) process.exit(r.status ?? 1);
};
let had = '';
try {
  had = fs.readFileSync('node_modules/.installed', 'utf8');
} catch {}
if (had !== lock) {
  say('installing');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  fs.writeFileSync('node_modules/.installed', lock);
}
const pinned = path.join(root, 'node_modules/.bin/node');
if (!process.env.START_T0 && Number(process.versions.node.split('.')[0]) < 24) {
  const r = spawnSync(fs.realpathSync(pinned), [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: {
      ...process.env,
      START_T0: String(t0),
      PATH: path.dirname(pinned) + path.delimiter + process.env.PATH,
    },
  });
  process.exit(r.status ?? 1);
}
process.env.PATH = path.dirname(pinned) + path.delimiter + process.env.PATH;
Object.assign(process.env, {
  PRISMA_SCHEMA_ENGINE_BINARY: path.join(root, 'scripts/schema-engine.mjs'),
  CHECKPOINT_DISABLE: '1',
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
  NEXT_TELEMETRY_DISABLED: '1',
});
if (!fs.existsSync('src/generated/prisma')) run('prisma', ['generate']);
say('type check');
run('tsc', ['--noEmit']);
say('vitest');
run('vitest', ['run', '--reporter=dot']);
const { browser } = await import('./lib/browser.mjs');
const b = await browser(root);
if (b.missing) {
  console.error(`\nBROWSER TESTS SKIPPED: ${b.missing}\n`);
  process.exit(process.env.REQUIRE_BROWSER ? 1 : 0);
}
say(`browser from ${b.from}: ${b.path}`);
const port = await new Promise((r) => {
  const s = net.createServer().listen(0, '127.0.0.1', () => {
    const p = s.address().port;
    s.close(() => r(p));
  });
});
const { up } = await import('./lib/pg.mjs');
const dir = path.join(root, '.data', `e2e-${process.pid}`);
const db = await up({ root, dataDir: dir, watch: true, flags: { nosync: true, conf: { fsync: 'off' } } });
const { default: pg } = await import('pg');
const c = new pg.Client(db.url());
await c.connect();
await c.query('create database app');
await c.end();
const app = spawn(process.execPath, ['scripts/start.mjs'], {
  stdio: ['ignore', 'pipe', 'inherit'],
  env: { ...process.env, START_T0: String(t0), DATABASE_URL: db.url('app'), PORT: String(port) },
});
await new Promise((res, rej) => {
  app.stdout.on('data', (d) => {
    for (const l of String(d).split('\n')) if (/^\[/.test(l)) console.log(l);
    if (/ready on/.test(String(d))) res();
  });
  app.on('exit', (x) => rej(new Error(`app ended ${x}`)));
});
say('playwright');
const r = spawnSync('playwright', ['test', '--reporter=line'], {
  stdio: 'inherit',
  env: {
    ...process.env,
    BASE_URL: `http://127.0.0.1:${port}`,
    CHROMIUM_PATH: b.path,
    ...(b.env.LD_LIBRARY_PATH ? { CHROMIUM_LIBS: b.env.LD_LIBRARY_PATH } : {}),
  },
});
await new Promise((res) => {
  app.removeAllListeners('exit');
  app.on('exit', res);
  app.kill('SIGTERM');
});
await db.stop();
fs.rmSync(dir, { recursive: true, force: true });
fs.rmSync(`${dir}.json`, { force: true });
say(`done, exit ${r.status}`);
process.exit(r.status ?? 1);
