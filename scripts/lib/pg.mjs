/**
 * The PostgreSQL that comes with the npm packages, driven through initdb and pg_ctl. Listens on 127.0.0.1 only, with a
 * random password kept (0600) inside the data directory; the port is chosen once and remembered.
 */
import { spawn } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { guardPid, guardStop, releasePid, releaseStop } from './guard.mjs';
import { isAlive, withLock } from './lock.mjs';
import { binaries, runner } from './pg-runner.mjs';
import { answersPostgres, freePort, isListening } from './port.mjs';
import { isDiskFull, lastLines, Problem } from './problem.mjs';

/** Our notes beside PostgreSQL's own files: { port, password }. */
const NOTES = 'launcher.json';
/** Enough for a crashed server's children to end and for its recovery to begin. */
const ATTEMPTS = 12;
const LOG_LIMIT_BYTES = 10_000_000;

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const readJson = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));
const readEnd = (file) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8').slice(-2000) : '');

/**
 * Runs a PostgreSQL program to its end. Its output goes to a file, not a pipe: the server that pg_ctl starts inherits
 * it and would hold a pipe open for ever.
 */
async function execute(how, program, args) {
  const [command, commandArgs, options] = how.wrap(program, args);
  const file = path.join(os.tmpdir(), `pg-${process.pid}-${crypto.randomBytes(4).toString('hex')}`);
  const fd = fs.openSync(file, 'w');
  const { PATH, SystemRoot } = process.env;
  const child = spawn(command, commandArgs, {
    ...options,
    detached: process.platform !== 'win32',
    stdio: ['ignore', fd, fd],
    env: { PATH, ...(SystemRoot && { SystemRoot }), LC_ALL: 'C', TZ: 'UTC' },
  });
  const { pid } = child;
  if (pid) guardPid(pid);
  const code = await new Promise((resolve) => child.once('error', () => resolve(-1)).once('exit', resolve));
  if (pid) releasePid(pid);
  fs.closeSync(fd);
  const output = fs.readFileSync(file, 'utf8');
  fs.unlinkSync(file);
  return { code, output };
}

function failed(what, output) {
  if (isDiskFull(output)) return Object.assign(new Error(output), { code: 'ENOSPC' });
  return new Problem(
    `the built-in PostgreSQL ${what}`,
    'set DATABASE_URL to use a PostgreSQL of your own, or report the lines above',
    lastLines(output, 8),
  );
}

/** Creates the cluster beside its place and moves it there, so that a killed first start leaves nothing half made. */
async function initialise(how, nosync) {
  const fresh = `${how.dataDir}.new`;
  fs.rmSync(fresh, { recursive: true, force: true });
  const notes = { password: crypto.randomBytes(18).toString('base64url'), port: await freePort() };
  const passwordFile = path.join(os.tmpdir(), `pg-${crypto.randomBytes(8).toString('hex')}`);
  fs.writeFileSync(passwordFile, `${notes.password}\n`, { mode: 0o600 });
  fs.mkdirSync(fresh, { mode: 0o700 });
  how.own(passwordFile);
  how.own(fresh);
  const { code, output } = await execute(how, how.programs.initdb, [
    ...['-D', fresh, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8'],
    ...[
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      ...(nosync ? ['--no-sync'] : []),
    ],
  ]);
  fs.unlinkSync(passwordFile);
  if (code !== 0) throw failed('could not create its data directory', output);
  fs.writeFileSync(path.join(fresh, NOTES), JSON.stringify(notes), { mode: 0o600 });
  fs.renameSync(fresh, how.dataDir);
}

/** What postmaster.pid says: { pid, port } or null. */
function readPidFile(dataDir) {
  try {
    const lines = fs.readFileSync(path.join(dataDir, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]) };
  } catch {
    return null;
  }
}

/** Whether the pid file is left over from a crash: its process is gone, a zombie, or (containers) something else. */
function isLeftOver(pid) {
  if (!isAlive(pid)) return true;
  try {
    return !fs.readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres');
  } catch {
    return false;
  }
}

/** Server processes whose postmaster was killed; a new one cannot start beside them. Only Linux tells. */
function strays(dataDir) {
  if (!fs.existsSync('/proc/self/cwd')) return [];
  return fs.readdirSync('/proc').filter((entry) => {
    try {
      return /^\d+$/.test(entry) && fs.readlinkSync(`/proc/${entry}/cwd`) === dataDir;
    } catch {
      return false;
    }
  });
}

/** After a crash: ends what is left of the old server and removes its pid file. Its write-ahead log stays. */
function clearLeftOvers(dataDir) {
  for (const pid of strays(dataDir)) {
    try {
      process.kill(Number(pid), 'SIGKILL');
    } catch {
      // ended meanwhile
    }
  }
  fs.rmSync(path.join(dataDir, 'postmaster.pid'), { force: true });
}

/** Starts the server unless it runs already. Returns { notes, startedHere }. */
async function start(how, conf) {
  const notesFile = path.join(how.dataDir, NOTES);
  if (!fs.existsSync(notesFile))
    throw new Problem(
      `${how.dataDir} has lost its ${NOTES}, and with it the password of the database`,
      `put ${NOTES} back, or move the folder away to begin with an empty database`,
    );
  const notes = readJson(notesFile);
  const log = path.join(how.dataDir, 'server.log');
  if (fs.existsSync(log) && fs.statSync(log).size > LOG_LIMIT_BYTES) fs.rmSync(log);
  let output = '';
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (attempt > 0) await sleep(150 * attempt);
    const pidFile = readPidFile(how.dataDir);
    if (pidFile && !isLeftOver(pidFile.pid) && (await answersPostgres(pidFile.port)))
      return { notes: { ...notes, port: pidFile.port }, startedHere: false };
    if (pidFile && attempt > 0 && isLeftOver(pidFile.pid)) clearLeftOvers(how.dataDir);
    if (await isListening(notes.port)) {
      notes.port = await freePort();
      fs.writeFileSync(notesFile, JSON.stringify(notes), { mode: 0o600 });
    }
    const settings = {
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      timezone: 'UTC',
      log_timezone: 'UTC',
      ...conf,
    };
    const options = [
      '-p',
      notes.port,
      ...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]),
    ];
    const started = await execute(how, how.programs.pg_ctl, [
      ...['-D', how.dataDir, '-w', '-t', '60', '-l', log, '-o', options.join(' '), 'start'],
    ]);
    if (started.code === 0) return { notes, startedHere: true };
    output = started.output + readEnd(log);
    if (isDiskFull(output)) break;
  }
  throw failed('did not start', output);
}

/**
 * Brings the database server up, creating it the first time; joins it when it runs already. Safe to call from several
 * processes at once, and again after the server died.
 * @param {object} options
 * @param {string} options.root the checkout
 * @param {string} [options.dataDir]
 * @param {{ nosync?: boolean, conf?: Record<string, string | number> }} [options.flags] nosync: initdb need not survive
 *   a power cut; conf: settings of this start
 * @param {boolean} [options.watch] stop the server when this process is gone, however it went
 * @returns {Promise<{ url(database?: string): string, port: number, dataDir: string, startedHere: boolean,
 *   stop(): Promise<void> }>} dataDir: where it really is; startedHere: it did not run before
 * @throws {Problem}
 */
export async function up({ root, dataDir = path.join(root, '.data/pg18'), flags = {}, watch = false }) {
  fs.mkdirSync(path.dirname(dataDir), { recursive: true });
  const how = runner(await binaries(root), dataDir);
  const stopArgs = ['-D', how.dataDir, '-w', '-m', 'fast', 'stop'];
  // Before the start: we may be killed during it.
  if (watch) guardStop(how.dataDir, how.wrap(how.programs.pg_ctl, stopArgs));
  const { notes, startedHere } = await withLock(`${dataDir}.lock`, async () => {
    if (!fs.existsSync(path.join(how.dataDir, 'PG_VERSION'))) await initialise(how, flags.nosync ?? false);
    return start(how, flags.conf ?? {});
  });
  return {
    dataDir: how.dataDir,
    port: notes.port,
    startedHere,
    url: (database = 'postgres') =>
      `postgresql://postgres:${notes.password}@127.0.0.1:${notes.port}/${database}`,
    stop: async () => {
      await execute(how, how.programs.pg_ctl, stopArgs);
      releaseStop(how.dataDir);
    },
  };
}
