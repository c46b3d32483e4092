/** A database server for one test run: quick instead of durable, and gone afterwards. */
import fs from 'node:fs';
import path from 'node:path';
import { isAlive } from './lock.mjs';
import { up } from './pg.mjs';

/** Nothing here outlives the run, so nothing needs to survive a crash. */
const QUICK = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: 0,
  max_connections: 200,
};

/** Removes what runs that were killed have left: folders named by a process that is gone. */
function sweep(parent) {
  if (!fs.existsSync(parent)) return;
  for (const name of fs.readdirSync(parent)) {
    const pid = Number(/^throw-away-\w+-(\d+)/.exec(name)?.[1]);
    if (pid && !isAlive(pid)) fs.rmSync(path.join(parent, name), { recursive: true, force: true });
  }
}

/**
 * @param {string} root the checkout
 * @param {string} purpose a word for the folder's name
 * @returns {Promise<{ url(database?: string): string, dir: string, remove(): Promise<void> }>} dir: a folder for
 *   whatever else belongs to the run
 */
export async function throwAwayDatabase(root, purpose) {
  const parent = path.join(root, '.data');
  sweep(parent);
  const dir = path.join(parent, `throw-away-${purpose}-${process.pid}`);
  const dataDir = path.join(dir, 'pg');
  const server = await up({ root, dataDir, watch: true, flags: { nosync: true, conf: QUICK } });
  return {
    url: server.url,
    dir,
    remove: async () => {
      await server.stop();
      fs.rmSync(dir, { recursive: true, force: true });
    },
  };
}
