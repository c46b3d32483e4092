import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { isAlive } from './lock.mjs';

/** Name and parent of a process: ['sh', 123], or null where that cannot be told. */
function describe(pid) {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    const end = stat.lastIndexOf(')');
    return [stat.slice(stat.indexOf('(') + 1, end), Number(stat.slice(end + 2).split(' ')[1])];
  } catch {
    const { stdout } = spawnSync('ps', ['-o', 'ppid=,comm=', '-p', String(pid)], { encoding: 'utf8' });
    const [, parent, name] = /^\s*(\d+)\s+(.+?)\s*$/.exec(stdout ?? '') ?? [];
    return name ? [path.basename(name), Number(parent)] : null;
  }
}

/** npm, if our parent is the shell it runs scripts through (some shells put our program in their own place). */
function npmAbove(parent) {
  const [name, above] = describe(parent) ?? [];
  return name && /^-?(sh|dash|bash|ash|zsh|busybox)$/.test(name) ? above : null;
}

/**
 * Calls back once when whoever started us is gone. npm runs scripts through a shell: npm may be killed and the shell stay,
 * and a SIGTERM to npm ends both but does not reach us. Does nothing for a script somebody runs by hand: it may outlive
 * its shell.
 * @param {() => void} callback
 * @returns {() => void} stops looking
 */
export function onOrphaned(callback) {
  const parent = process.ppid;
  const byOurselves = process.env.TSJ_PARENT === String(parent);
  const byNpm = process.env.npm_lifecycle_event !== undefined;
  if (!byNpm && !byOurselves) return () => {};
  const npm = byOurselves ? null : npmAbove(parent);
  const timer = setInterval(() => {
    if (process.ppid === parent && (!npm || isAlive(npm))) return;
    clearInterval(timer);
    callback();
  }, 500);
  timer.unref();
  return () => clearInterval(timer);
}
