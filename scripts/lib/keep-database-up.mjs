/** Looks after the built-in database server while the site runs: one that died is started again. */
import { answersPostgres } from './port.mjs';
import { toProblem } from './problem.mjs';
import { say } from './progress.mjs';

const LOOK_EVERY_MS = 2000;
const LONGEST_PAUSE_MS = 30_000;

/**
 * @param {{ port: number, url: string }} server as it was started
 * @param {() => Promise<{ port: number, url: string }>} start starts it again
 * @param {{ restart(): Promise<void> }[]} children those who must be told when it gets another address
 * @returns {{ stop(): void }}
 */
export function keepDatabaseUp(server, start, children) {
  let current = server;
  let pause = LOOK_EVERY_MS;
  let timer = setTimeout(look, pause);
  let stopped = false;
  let failing = false;

  async function revive() {
    if (!failing) say('the database has ended; starting it again');
    const began = Date.now();
    const next = await start();
    say(`the database is back (${((Date.now() - began) / 1000).toFixed(1)} s)`);
    if (next.url !== current.url) {
      process.env.DATABASE_URL = next.url;
      await Promise.all(children.map((child) => child.restart()));
    }
    current = next;
  }

  async function look() {
    try {
      if (!(await answersPostgres(current.port)) && !stopped) await revive();
      pause = LOOK_EVERY_MS;
      failing = false;
    } catch (error) {
      failing = true;
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
      say(`the database does not start: ${toProblem(error).message}; trying again in ${pause / 1000} s`);
    }
    if (!stopped) timer = setTimeout(look, pause);
  }

  return {
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
