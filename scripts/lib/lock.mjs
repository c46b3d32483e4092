/** Locks between processes: a file that names its holder. A holder that died does not count, whoever has its pid now. */
import fs from 'node:fs';
import path from 'node:path';

/** A process's birth, so that a pid used again is not taken for its former owner. Only Linux tells; else ''. */
function birth(pid) {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

/** Whether a process exists and is not a zombie. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    return !stat.slice(stat.lastIndexOf(')')).startsWith(') Z');
  } catch {
    return true; // no /proc here: the signal was answer enough
  }
}

/** What the lock says, even of a holder that died; null when there is none that can be read. */
export function readLock(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** Who holds a lock: { pid, … } or null. */
export function holder(file) {
  const content = readLock(file);
  return content && isAlive(content.pid) && birth(content.pid) === content.birth ? content : null;
}

/** Just created and not yet filled: its holder is between two system calls. */
function isFresh(file) {
  try {
    return fs.statSync(file).size === 0 && Date.now() - fs.statSync(file).mtimeMs < 2000;
  } catch {
    return false;
  }
}

/**
 * Takes a lock if nobody holds it.
 * @param {string} file
 * @param {{ from?: number }} [options] from: a process that hands its lock over to us
 * @returns {{ note(facts: object): void, release(): void } | null} null when somebody else holds it; `note` adds facts
 *   about the holder, e.g. the port it serves
 */
export function tryLock(file, { from } = {}) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const content = { pid: process.pid, birth: birth(process.pid) };
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      fs.writeFileSync(file, JSON.stringify(content), { flag: 'wx' });
      return {
        note: (facts) => fs.writeFileSync(file, JSON.stringify(Object.assign(content, facts))),
        release: () => {
          if (readLock(file)?.pid === process.pid) fs.rmSync(file, { force: true });
        },
      };
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const current = holder(file);
    if (current ? current.pid !== from : isFresh(file)) return null;
    fs.rmSync(file, { force: true });
  }
  return null;
}

/**
 * Waits for a lock, holds it during the work.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @param {{ timeoutMs?: number }} [options]
 * @returns {Promise<T>}
 */
export async function withLock(file, work, { timeoutMs = 120_000 } = {}) {
  const deadline = Date.now() + timeoutMs;
  let lock = tryLock(file);
  while (!lock) {
    if (Date.now() > deadline) throw new Error(`process ${holder(file)?.pid} holds ${file} for too long`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    lock = tryLock(file);
  }
  try {
    return await work();
  } finally {
    lock.release();
  }
}
