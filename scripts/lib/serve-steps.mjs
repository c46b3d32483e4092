/** The single steps of a start; serve.mjs puts them in order. */
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { ensureDatabase, explainDatabase, startBuiltIn } from './database.mjs';
import { migrate } from './migrate.mjs';
import { freePort } from './port.mjs';
import { isDiskFull, Problem } from './problem.mjs';
import { say, step } from './progress.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';
import { keptSecret } from './secret.mjs';
import { readStamp } from './stamp.mjs';

const READY_WITHIN_MS = 60_000;
const MIGRATIONS = path.join(root, 'prisma/migrations');

/** What the children are told: the settings, and what this start decided. */
export function setEnvironment({ dataDir, replayDir }, url) {
  Object.assign(process.env, { NODE_ENV: 'production' });
  process.env.SITE_URL ||= url;
  process.env.AUTH_SECRET ||= keptSecret(path.join(dataDir, 'auth-secret'));
  if (replayDir) process.env.REPLAY_DIR = replayDir;
  else delete process.env.REPLAY_DIR;
}

/** Where the search index of this start listens and what it asks of its callers; null when another one was named. */
export async function provideSearch({ dataDir }) {
  if (process.env.SEARCH_URL) return null;
  process.env.SEARCH_URL = `http://127.0.0.1:${await freePort()}`;
  process.env.SEARCH_TOKEN = crypto.randomBytes(24).toString('base64url');
  return { SEARCH_DIR: path.join(dataDir, 'search') };
}

/** Reads lib/env.ts, which refuses bad settings in a line of its own. */
export async function checkSettings() {
  await import('../../lib/env.ts').catch((error) => {
    throw new Problem(
      error.message,
      'correct it in .env or in the environment; .env.example explains each setting',
    );
  });
}

export async function prepareDatabase({ dataDir }) {
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

export async function migrateDatabase() {
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
export const runShown = (label, file, ...args) =>
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
export function sampleWeb() {
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
export function filledMark({ dataDir }, fillArgs) {
  const file = path.join(dataDir, 'filled');
  const mark = () =>
    crypto
      .createHash('sha256')
      .update([process.env.DATABASE_URL, ...fillArgs].join('\0'))
      .digest('hex');
  return { isSet: () => readStamp(file) === mark(), set: () => fs.writeFileSync(file, mark()) };
}

/** Waits until the site answers, database included. */
export async function untilReady(processes, { host, port }) {
  const address = `http://${host === '0.0.0.0' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host}:${port}/readyz`;
  const deadline = Date.now() + READY_WITHIN_MS;
  const failing = () => processes.find((one) => one.failures() >= 3);
  while (Date.now() < deadline && !failing()) {
    const answer = await fetch(address, { signal: AbortSignal.timeout(2000) }).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const [first] = processes;
  const { log, tail } = failing() ?? first;
  throw new Problem('the web server does not come up', `read ${log}`, tail(15));
}
