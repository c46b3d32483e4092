/** Plain progress lines with the seconds since the command began; they read the same in a terminal and in a log. */

/** When the command began (ms since the epoch), kept over the change to the pinned Node. */
export const startedAt = Number(process.env.TSJ_STARTED_AT ?? Date.now());

/** How often a long step says that it is still alive. */
const KEEP_ALIVE_MS = 10_000;

/** @type {'log' | 'error'} */
let channel = 'log';

/** For commands whose stdout is data: progress goes to stderr. */
export function progressToStderr() {
  channel = 'error';
}

const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

/** Prints one line. */
export function say(message) {
  console[channel](`[${((Date.now() - startedAt) / 1000).toFixed(1).padStart(6)} s] ${message}`);
}

/**
 * Runs a step. Steps under half a second stay silent; longer ones are announced, keep saying that they are alive, and
 * say how long they took.
 * @template T
 * @param {string} label what is being done: "installing the packages"
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(label, work) {
  const began = Date.now();
  let announced = false;
  const announce = setTimeout(() => {
    announced = true;
    say(`${label} …`);
  }, 500);
  const keepAlive = setInterval(
    () => say(`… still ${label} (${seconds(Date.now() - began)})`),
    KEEP_ALIVE_MS,
  );
  try {
    const result = await work();
    if (announced) say(`done ${label} (${seconds(Date.now() - began)})`);
    return result;
  } finally {
    clearTimeout(announce);
    clearInterval(keepAlive);
  }
}
