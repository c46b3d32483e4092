/** One `npm start` a data folder, and a port nobody else has: both asked before the work begins. */
import path from 'node:path';
import { tellWatchdog } from './guard.mjs';
import { holder, isAlive, readLock, tryLock } from './lock.mjs';
import { whyNotFree } from './port.mjs';
import { Problem } from './problem.mjs';
import { say } from './progress.mjs';

/** The watchdog of a start that was killed needs at most this long to end what that start had begun. */
const WATCHDOG_MS = 60_000;

async function waitForWatchdog(pid) {
  if (!pid || !isAlive(pid)) return;
  say('the last start was killed; waiting until its processes are gone');
  const deadline = Date.now() + WATCHDOG_MS;
  while (isAlive(pid) && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 100));
}

async function checkPort({ port, host }) {
  const code = await whyNotFree(port, host);
  if (code === 'EADDRINUSE')
    throw new Problem(
      `port ${port} is in use by another program`,
      `choose another: PORT=${port + 1} npm start`,
    );
  if (code === 'EACCES')
    throw new Problem(`port ${port} is reserved by the system`, 'choose one above 1023: PORT=3000 npm start');
  if (code) throw new Problem(`cannot listen on ${host} port ${port} (${code})`, 'correct HOST or PORT');
}

/**
 * Claims the data folder and the port. Whoever ends without releasing it leaves a note of the watchdog that is still at
 * work; the next start waits for that.
 * @param {{ dataDir: string, port: number, host: string }} options
 * @returns {Promise<{ url: string, release(): void }>} url: the address the site will have
 * @throws {Problem} when another start runs there or the port is taken
 */
export async function claim({ dataDir, port, host }) {
  const file = path.join(dataDir, 'start.lock');
  const url = `http://${host === '127.0.0.1' ? 'localhost' : host}:${port}`;
  const before = readLock(file);
  // Under the pinned Node we are the same start as our parent, which has claimed already.
  const parent = Number(process.env.TSJ_PARENT);
  const lock = tryLock(file, { from: parent });
  if (!lock) {
    const other = holder(file);
    throw new Problem(
      `this folder is being served already (process ${other?.pid}${other?.url ? ` at ${other.url}` : ''})`,
      'use that one, or stop it first',
    );
  }
  try {
    if (before?.pid !== parent) {
      await waitForWatchdog(before?.watchdog);
      await checkPort({ port, host });
    }
  } catch (error) {
    lock.release();
    throw error;
  }
  tellWatchdog((watchdog) => lock.note({ url, watchdog }));
  return { url, release: lock.release };
}
