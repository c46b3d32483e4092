/** From installed packages to a filled, served site, kept up until somebody ends it. Runs under the pinned Node. */
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { buildSite, generateClient } from './build.mjs';
import { ensureDatabase, explainDatabase, startBuiltIn } from './database.mjs';
import { keepDatabaseUp } from './keep-database-up.mjs';
import { migrate } from './migrate.mjs';
import { onOrphaned } from './on-orphaned.mjs';
import { isDiskFull, Problem, printProblem, toProblem } from './problem.mjs';
import { say, step } from './progress.mjs';
import { root } from './root.mjs';
import { run, stopRunning } from './run.mjs';
import { keptSecret } from './secret.mjs';
import { readStamp } from './stamp.mjs';
import { supervise } from './supervise.mjs';
import { WORKER_ENV, WORKER_NODE_ARGS } from './worker-process.mjs';

const READY_WITHIN_MS = 60_000;
const MIGRATIONS = path.join(root, 'prisma/migrations');

/** What the children are told: the settings, and what this start decided. */
function setEnvironment({ dataDir, replayDir }, url) {
  Object.assign(process.env, { NODE_ENV: 'production' });
  process.env.SITE_URL ||= url;
  process.env.AUTH_SECRET ||= keptSecret(path.join(dataDir, 'auth-secret'));
  if (replayDir) process.env.REPLAY_DIR = replayDir;
  else delete process.env.REPLAY_DIR;
}

/** Reads lib/env.ts, which refuses bad settings in a line of its own. */
async function checkSettings() {
  await import('../../lib/env.ts').catch((error) => {
    throw new Problem(
      error.message,
      'correct it in .env or in the environment; .env.example explains each setting',
    );
  });
}

async function prepareDatabase({ dataDir }) {
  if (process.env.DATABASE_URL) {
    await step('reaching the database', () => ensureDatabase(process.env.DATABASE_URL));
    say('database: the one of DATABASE_URL');
    return null;
  }
  const builtIn = await step('starting the built-in PostgreSQL', () => startBuiltIn(root, dataDir));
  process.env.DATABASE_URL = builtIn.url;
  say(`database: built-in PostgreSQL, data in ${path.relative(root, builtIn.dataDir)}`);
  return builtIn;
}

async function migrateDatabase() {
  const applied = await step('migrating the database', () =>
    migrate(process.env.DATABASE_URL, MIGRATIONS),
  ).catch((error) => {
    throw explainDatabase(error, new URL(process.env.DATABASE_URL));
  });
  if (applied.length > 0) say(`database: migrated (${applied.join(', ')})`);
}

/** The line of our own programs' output that says what went wrong, without its stack: `filling failed: …`. */
function reasonIn(output) {
  const lines = String(output ?? '').split('\n');
  return lines.map((line) => /^(?:\w*error|\w+ failed): (.+)/i.exec(line)?.[1]).find(Boolean);
}

/** Runs one of our own programs to its end, showing what it prints to stdout. */
const runShown = (label, file, ...args) =>
  run(label, process.execPath, [path.join(root, file), ...args], {
    env: { ...process.env, APP_NAME: label },
    onLine: (line) => line.trim() && say(line),
  }).catch((error) => {
    if (isDiskFull(error)) throw error;
    const reason = reasonIn(error.output);
    if (!reason) throw error;
    throw new Problem(`${error.message}: ${reason}`, 'mend that and run the command again');
  });

/** The sample boards as of their last visit, so that `--sample` reaches no network when a board is read again. */
function sampleWeb() {
  const dir = path.join(root, '.data/sample-web');
  fs.mkdirSync(dir, { recursive: true });
  const visits = fs.readdirSync(dir).filter((name) => /^\d+$/.test(name));
  const last = path.join(dir, String(Math.max(0, ...visits.map(Number))));
  fs.mkdirSync(last, { recursive: true });
  const index = path.join(last, 'index.jsonl');
  if (!fs.existsSync(index)) fs.writeFileSync(index, '');
  return last;
}

/** Remembers that this database was filled from this source once. */
function filledMark({ dataDir }, fillArgs) {
  const file = path.join(dataDir, 'filled');
  const mark = () =>
    crypto
      .createHash('sha256')
      .update([process.env.DATABASE_URL, ...fillArgs].join('\0'))
      .digest('hex');
  return { isSet: () => readStamp(file) === mark(), set: () => fs.writeFileSync(file, mark()) };
}

/** Waits until the site answers, database included. */
async function untilReady(web, { host, port }) {
  const address = `http://${host === '0.0.0.0' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host}:${port}/readyz`;
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline && web.failures() < 3) {
    const answer = await fetch(address, { signal: AbortSignal.timeout(2000) }).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Problem('the web server does not come up', `read ${web.log}`, web.tail(15));
}

/**
 * @param {ReturnType<typeof import('./start-options.mjs').parseStartOptions>} options
 * @param {{ url: string, release(): void }} instance the address the site will have, and our claim to it
 */
export async function serve(options, { url, release }) {
  const { dataDir, verbose } = options;
  let builtIn = null;
  let keeper = null;
  let server = '';
  let prepared = Promise.resolve();
  const child = (name, args, env = {}) =>
    supervise({
      name,
      args,
      env: () => ({ ...process.env, APP_NAME: name, ...env }),
      log: path.join(dataDir, 'logs', `${name}.log`),
      verbose,
    });
  const worker = child(
    'worker',
    () => [...WORKER_NODE_ARGS, path.join(root, 'lib/tasks/worker.ts')],
    WORKER_ENV,
  );
  const web = child('web', () => [server], { PORT: String(options.port), HOSTNAME: options.host });

  let stopping = null;
  const stop = (why, problem = null) => {
    stopping ??= (async () => {
      if (!problem) say(`stopping (${why})`);
      keeper?.stop();
      stopRunning();
      await Promise.all([web.stop(), worker.stop()]);
      await prepared.catch(() => {}); // a database that is just being started is to be stopped, too
      await builtIn?.stop();
      release();
      if (problem) printProblem('npm start', problem);
      else say('stopped');
      process.exit(problem ? 1 : 0);
    })();
    return stopping;
  };
  let interruptedAt = 0;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      // The terminal and our parent both pass a Ctrl-C on: only a later one is a second one.
      if (stopping && Date.now() - interruptedAt > 1000) process.exit(1); // the watchdog ends the rest
      interruptedAt ||= Date.now();
      void stop(signal === 'SIGINT' ? 'Ctrl-C' : signal);
    });
  }
  onOrphaned(() => void stop('npm is gone'));

  const prepare = async () => {
    builtIn = await prepareDatabase(options);
    await migrateDatabase();
  };
  const fillArgs = options.replayDir ? ['--replay', options.replayDir] : options.sample ? ['--sample'] : [];
  const fill = (...more) => runShown('fill', 'prisma/fill.ts', ...fillArgs, ...more);
  /** Starts what fills the site; returns when its pages have something to show. */
  const fillSite = async (label) => {
    if (stopping) return;
    if (!options.sample) worker.start();
    const admin = runShown('admin', 'lib/auth/ensure-admin.ts');
    await Promise.all([admin, step(label, () => fill())]);
    if (!options.sample || stopping) return;
    process.env.REPLAY_DIR = sampleWeb();
    worker.start();
  };
  /** Says how far the worker is, until all boards have been read once. A database that is away for a while is waited for. */
  const watchFilling = async () => {
    for (let done = false; !done && !stopping; ) {
      done = await fill('--watch').then(
        () => true,
        () => false,
      );
      if (!done) await new Promise((resolve) => setTimeout(resolve, 5000));
    }
  };
  const serveSite = async () => {
    [server] = await Promise.all([buildSite(root), prepared]);
    if (stopping) return;
    web.start();
    await untilReady(web, options);
  };

  try {
    setEnvironment(options, url);
    await checkSettings();
    await generateClient(root);
    prepared = prepare();
    const filled = filledMark(options, fillArgs);
    // A site that was filled before is shown first and topped up then.
    const first = prepared.then(() => !filled.isSet());
    await Promise.all([serveSite(), first.then((isFirst) => isFirst && fillSite('filling the site'))]);
    if (stopping) return await stopping;
    say(`ready: ${url}  (Ctrl-C stops everything)`);
    if (builtIn) keeper = keepDatabaseUp(builtIn, () => startBuiltIn(root, dataDir), [web, worker]);
    if (!(await first)) await fillSite('topping up the boards');
    filled.set();
    if (options.once) return await stop('--once');
    await watchFilling();
  } catch (error) {
    await stop('it cannot go on', toProblem(error));
  }
}
