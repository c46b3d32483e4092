#!/usr/bin/env node
// One command: install -> database -> migrate -> seed -> build -> web + worker. Node built-ins only until installed.
import { spawn, spawnSync } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);
const t0 = Number(process.env.START_T0 ?? Date.now());
const say = (m) => console.log(`[${((Date.now() - t0) / 1000).toFixed(1).padStart(6)}s] ${m}`);
const hash = (...files) => {
  const h = crypto.createHash('sha256');
  for (const f of files) h.update(f).update(fs.readFileSync(f));
  return h.digest('hex');
};
const stamp = (f) => {
  try {
    return fs.readFileSync(f, 'utf8');
  } catch {
    return '';
  }
};
const win = process.platform === 'win32';
function run(cmd, args, opts = {}) {
  const r = spawnSync(cmd, args, {
    stdio: opts.quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    encoding: 'utf8',
    shell: win,
    ...opts,
  });
  if (r.status !== 0) {
    if (opts.quiet) console.error(r.stdout, r.stderr);
    throw new Error(`${cmd} ${args.join(' ')} failed (${r.status ?? r.signal})`);
  }
}
fs.mkdirSync('.data', { recursive: true });
// 1. dependencies
const lock = hash('package.json', 'package-lock.json');
if (stamp('node_modules/.installed') !== lock) {
  say('installing dependencies');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  fs.writeFileSync('node_modules/.installed', lock);
  say('installed');
}
// 2. the pinned Node
const pinned = path.join(root, 'node_modules/.bin', win ? 'node.cmd' : 'node');
const major = Number(process.versions.node.split('.')[0]);
if (!process.env.START_T0 && major < 24 && fs.existsSync(pinned)) {
  const real = fs.realpathSync(pinned);
  const c = spawn(real, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: {
      ...process.env,
      START_T0: String(t0),
      PATH: path.dirname(pinned) + path.delimiter + process.env.PATH,
    },
  });
  for (const s of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(s, () => {
      try {
        c.kill(s);
      } catch {}
    });
  const parent = process.ppid;
  setInterval(() => {
    if (process.env.npm_lifecycle_event && process.ppid !== parent) c.kill('SIGTERM');
  }, 500).unref();
  c.on('exit', (code, sig) => process.exit(code ?? (sig ? 1 : 0)));
} else await main();

async function main() {
  process.env.PATH = path.join(root, 'node_modules/.bin') + path.delimiter + process.env.PATH;
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.join(root, 'scripts/schema-engine.mjs');
  Object.assign(process.env, {
    CHECKPOINT_DISABLE: '1',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    NEXT_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
  });
  const { guardPid, releasePid } = await import('./lib/guard.mjs');
  const { migrate } = await import('./lib/migrate.mjs');
  const kids = [];
  let db;
  let stopping;
  const stop = (why, code = 0) =>
    (stopping ??= (async () => {
      say(`stopping (${why})`);
      await Promise.all(
        kids.map(
          (k) =>
            new Promise((res) => {
              if (k.exitCode !== null || k.signalCode) return res();
              const t = setTimeout(() => k.kill('SIGKILL'), 10000);
              k.once('exit', () => {
                clearTimeout(t);
                res();
              });
              k.kill('SIGTERM');
            }),
        ),
      );
      if (db?.ours) await db.stop();
      say('stopped');
      process.exit(code);
    })());
  for (const s of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(s, () => void stop(s));
  // npm runs us under 'sh -c': a SIGTERM sent to npm ends npm and sh, not us. Notice that we were orphaned.
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event)
    setInterval(() => {
      if (process.ppid !== parent) void stop('npm is gone');
    }, 500).unref();
  try {
    // 3. database
    if (!process.env.DATABASE_URL) {
      const { up } = await import('./lib/pg.mjs');
      db = await up({ root, watch: true });
      const { default: pg } = await import('pg');
      const a = new pg.Client(db.url());
      await a.connect();
      if (!(await a.query("select 1 from pg_database where datname='app'")).rowCount)
        await a.query('create database app');
      await a.end();
      process.env.DATABASE_URL = db.url('app');
      say(`PostgreSQL ready (${db.how}${db.ours ? '' : ', shared'})`);
    }
    await migrate(process.env.DATABASE_URL, 'prisma/migrations', say);
    // 4. client + build, only when their inputs changed
    const schema = hash('prisma/schema.prisma', 'package-lock.json');
    if (stamp('src/generated/prisma/.stamp') !== schema) {
      run('prisma', ['generate'], { quiet: true });
      fs.writeFileSync('src/generated/prisma/.stamp', schema);
      say('Prisma client generated');
    }
    run(process.execPath, ['scripts/seed.ts']);
    say('seeded');
    const files = fs
      .readdirSync('src', { recursive: true, withFileTypes: true })
      .filter((e) => e.isFile() && !e.name.startsWith('.'))
      .map((e) => path.join(e.parentPath, e.name))
      .sort();
    const src = hash('next.config.ts', 'package-lock.json', ...files);
    if (stamp('.next/.stamp') !== src) {
      say('building');
      run('next', ['build'], { quiet: true });
      fs.cpSync('.next/static', '.next/standalone/.next/static', { recursive: true });
      fs.writeFileSync('.next/.stamp', src);
      say('built');
    }
    if (stopping) return;
    // 5. serve
    const port = process.env.PORT ?? '3000';
    const start = (name, args, env) => {
      const k = spawn(process.execPath, args, {
        detached: !win,
        stdio: ['ignore', 'inherit', 'inherit'],
        env: { ...process.env, ...env },
      });
      kids.push(k);
      guardPid(k.pid);
      k.on('exit', (c, s) => {
        releasePid(k.pid);
        if (!stopping) void stop(`${name} ended (${c ?? s})`, 1);
      });
    };
    start('web', ['.next/standalone/server.js'], {
      PORT: port,
      HOSTNAME: process.env.HOST ?? '127.0.0.1',
      APP_NAME: 'web',
    });
    start('worker', ['src/worker/main.ts'], { APP_NAME: 'worker' });
    for (let i = 0; i < 300; i++) {
      try {
        if ((await fetch(`http://127.0.0.1:${port}/api/health`)).ok) break;
      } catch {}
      await new Promise((r) => setTimeout(r, 50));
    }
    say(`ready on http://127.0.0.1:${port}`);
    if (process.argv.includes('--once')) await stop('once');
  } catch (e) {
    console.error(e);
    await stop('error', 1);
  }
}
