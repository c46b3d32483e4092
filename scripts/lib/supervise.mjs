/** Keeps one long-running child up: when it ends by itself it is started again, sooner at first, later more slowly. */
import path from 'node:path';
import readline from 'node:readline';
import { logFile } from './log-file.mjs';
import { say } from './progress.mjs';
import { root } from './root.mjs';
import { signalGroup, spawnGuarded } from './run.mjs';

const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 30_000;
/** A child that lived this long had started well: the next delay is the first again. */
const SETTLED_MS = 60_000;
/** How long a child may take to put its work down before it is killed. */
const GRACE_MS = 10_000;
/** At most one error line of a child is shown in this time; all are in its log. */
const ECHO_EVERY_MS = 30_000;

/** The delay before a child is started again, after it ended `ends` times in a row (1, 2, …) soon after its start. */
export const restartDelay = (ends) => Math.min(FIRST_DELAY_MS * 2 ** (ends - 1), LONGEST_DELAY_MS);

/** What a child's line says if it is an error (pino's level 50 and up, or Next's mark), else null. */
export function errorIn(line) {
  if (line.startsWith('{')) {
    try {
      const entry = JSON.parse(line);
      return entry.level >= 50 ? String(entry.err?.message ?? entry.msg) : null;
    } catch {
      return null;
    }
  }
  return /^\s*(⨯|Error:|\w*Error:)/.test(line) ? line.replace(/^\s*⨯\s*/, '').trim() : null;
}

/**
 * @param {object} options
 * @param {string} options.name "web", "worker"
 * @param {() => string[]} options.args of Node, asked at every start
 * @param {() => NodeJS.ProcessEnv} options.env asked at every start
 * @param {string} options.log file
 * @param {boolean} options.verbose show every line
 */
export function supervise({ name, args, env, log, verbose }) {
  const file = logFile(log);
  let child = null;
  let timer = null;
  let stopping = false;
  let endsInARow = 0;
  let echoedAt = 0;

  function take(line) {
    file.write(line);
    if (verbose) return say(`${name}: ${line}`);
    const error = errorIn(line);
    if (!error || Date.now() - echoedAt < ECHO_EVERY_MS) return;
    echoedAt = Date.now();
    say(`${name} reports: ${error.slice(0, 160)} (${path.relative(root, log)})`);
  }

  function start() {
    const startedAt = Date.now();
    child = spawnGuarded(process.execPath, args(), { env: env(), stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr])
      readline.createInterface({ input: stream }).on('line', take);
    child.once('exit', (code, signal) => {
      child = null;
      if (stopping) return;
      endsInARow = Date.now() - startedAt > SETTLED_MS ? 1 : endsInARow + 1;
      const delay = restartDelay(endsInARow);
      say(`${name} ended (${signal ?? `exit code ${code}`}); starting it again in ${delay / 1000} s`);
      timer = setTimeout(start, delay);
    });
  }

  async function end() {
    clearTimeout(timer);
    if (!child) return;
    const ending = child;
    const kill = setTimeout(() => signalGroup(ending, 'SIGKILL'), GRACE_MS);
    const ended = new Promise((resolve) => ending.once('exit', resolve));
    signalGroup(ending, 'SIGTERM');
    await ended;
    clearTimeout(kill);
  }

  return {
    log,
    start,
    /** How often it ended by itself since it last ran well. */
    failures: () => endsInARow,
    /** The last lines it printed. */
    tail: file.tail,
    /** Ends it for good. */
    stop: () => {
      stopping = true;
      return end();
    },
    /** Ends it and starts it again, e.g. with another environment. */
    restart: async () => {
      stopping = true;
      await end();
      stopping = false;
      start();
    },
  };
}
