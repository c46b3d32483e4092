/** Runs one command to its end, its output kept aside and shown only when it matters. */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';
import { guardPid, releasePid } from './guard.mjs';
import { root } from './root.mjs';

const windows = process.platform === 'win32';
const running = new Set();

/** A command ended badly. `output` is what it printed (the last 64 kB), `logFile` where all of it is. */
export class CommandFailed extends Error {
  name = 'CommandFailed';

  /**
   * @param {string} message
   * @param {{ output: string, logFile?: string, code?: number | null }} facts
   */
  constructor(message, { output, logFile, code }) {
    super(message);
    Object.assign(this, { output, logFile, exitCode: code });
  }
}

/** Sends a signal to a detached child and everything it started. */
export function signalGroup(child, signal) {
  try {
    if (windows) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // gone already
  }
}

/** Ends every command under way; their `run` rejects. */
export function stopRunning() {
  for (const child of running) signalGroup(child, 'SIGTERM');
}

/** Writes to a log. On a full disk the command itself will fail and say why; the log need not. */
function keep(fd, text) {
  try {
    fs.writeSync(fd, text);
  } catch (error) {
    if (error.code !== 'ENOSPC') throw error;
  }
}

/**
 * Spawns a child in the checkout, in a process group of its own, guarded: the terminal's Ctrl-C reaches it only through us, and it ends
 * with us.
 */
export function spawnGuarded(program, args, options) {
  const child = spawn(program, args, { cwd: root, detached: !windows, ...options });
  if (child.pid) {
    const { pid } = child;
    guardPid(pid);
    child.once('exit', () => releasePid(pid));
  }
  return child;
}

/**
 * @param {string} label how messages call the command
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, logFile?: string, onLine?: (line: string) => void, show?: boolean,
 *   shell?: boolean }} [options] onLine: gets what it prints to stdout; show: it prints straight to our terminal
 * @returns {Promise<string>} what it printed (the last 64 kB), '' when it was shown
 * @throws {CommandFailed}
 */
export async function run(label, program, args, options = {}) {
  const { env = process.env, logFile, onLine, show = false, shell = false } = options;
  if (logFile) fs.mkdirSync(path.dirname(logFile), { recursive: true });
  const log = logFile ? fs.openSync(logFile, 'w') : undefined;
  const sink = show ? 'inherit' : 'pipe';
  const child = spawnGuarded(program, args, { env, shell, stdio: ['ignore', sink, sink] });
  running.add(child);
  let output = '';
  const take = (chunk) => {
    output = (output + chunk).slice(-65_536);
    if (log !== undefined) keep(log, chunk);
  };
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', take);
  if (onLine && child.stdout) readline.createInterface({ input: child.stdout }).on('line', onLine);
  const { code, signal, error } = await new Promise((resolve) => {
    child.once('error', (spawnError) => resolve({ error: spawnError }));
    child.once('close', (exitCode, exitSignal) => resolve({ code: exitCode, signal: exitSignal }));
  });
  running.delete(child);
  if (log !== undefined) fs.closeSync(log);
  if (!error && code === 0) return output;
  const why = error ? `could not be started (${error.message})` : `failed (${code ?? signal})`;
  throw new CommandFailed(`${label} ${why}`, {
    output,
    logFile: logFile && path.relative(root, logFile),
    code,
  });
}
