/**
 * Outlives its parent. Reads lines of JSON from it ({key, pid} · {key, command} · {forget: key}); when the pipe closes
 * because the parent is gone, it ends the process groups it was told of, politely first, and runs the stop commands.
 */
import { spawnSync } from 'node:child_process';
import readline from 'node:readline';
import { isAlive } from './lock.mjs';

/** How long a child may take to put its work down. */
const GRACE_MS = 8000;

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const charges = new Map();
const windows = process.platform === 'win32';
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});

function signalAll(signal) {
  for (const { pid } of charges.values()) {
    if (!pid) continue;
    try {
      process.kill(windows ? pid : -pid, signal);
    } catch {
      // that group is gone
    }
  }
}

const anyAlive = () => [...charges.values()].some(({ pid }) => pid && isAlive(pid));

readline
  .createInterface({ input: process.stdin })
  .on('line', (line) => {
    const message = JSON.parse(line);
    if (message.forget) charges.delete(message.forget);
    else charges.set(message.key, message);
  })
  .on('close', async () => {
    const deadline = Date.now() + GRACE_MS;
    signalAll('SIGTERM');
    while (anyAlive() && Date.now() < deadline) await sleep(100);
    signalAll('SIGKILL');
    for (const { command } of charges.values()) {
      if (!command) continue;
      const [program, args, options] = command;
      const stop = () => spawnSync(program, args, { ...options, stdio: 'ignore' }).status === 0;
      // A server that was just being started may not be ready to be stopped.
      if (!stop()) {
        await sleep(1000);
        stop();
      }
    }
    process.exit(0);
  });
