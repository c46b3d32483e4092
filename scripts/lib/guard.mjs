/**
 * Nothing outlives this process: a detached watchdog knows its children and the databases it started and ends them when
 * this process is gone, however it went (even kill -9). See watchdog.mjs.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

let watchdog;
let told = () => {};
/** What the watchdog knows, to tell a new one if it is killed itself. */
const known = new Map();

function begin() {
  watchdog = spawn(process.execPath, [fileURLToPath(new URL('watchdog.mjs', import.meta.url))], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    cwd: '/',
  });
  watchdog.unref();
  watchdog.stdin.unref?.();
  watchdog.stdin.on('error', () => {});
  watchdog.on('error', () => {});
  watchdog.on('exit', () => setTimeout(begin, 1000).unref());
  for (const message of known.values()) send(message);
  told(watchdog.pid);
}

const send = (message) => watchdog.stdin.write(`${JSON.stringify(message)}\n`);

function tell(key, message) {
  if (message) known.set(key, message);
  else known.delete(key);
  if (!watchdog) begin();
  else send(message ?? { forget: key });
}

/** The process group of `pid` is to end with us. */
export const guardPid = (pid) => tell(`pid ${pid}`, { key: `pid ${pid}`, pid });
export const releasePid = (pid) => tell(`pid ${pid}`, null);

/** `command` ([program, args, options]) is to be run when we are gone: it stops the server called `key`. */
export const guardStop = (key, command) => tell(key, { key, command });
export const releaseStop = (key) => tell(key, null);

/**
 * Starts the watchdog if it does not run yet, and tells its pid now and whenever a new one had to be started.
 * @param {(pid: number) => void} callback
 */
export function tellWatchdog(callback) {
  told = callback;
  if (watchdog) told(watchdog.pid);
  else begin();
}
