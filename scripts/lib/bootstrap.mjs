/** What every command begins with: the packages, the pinned Node, the environment of its children. Built-ins only. */
import fs from 'node:fs';
import path from 'node:path';
import { install } from './install.mjs';
import { continueUnderPinnedNode, pinnedNode } from './pinned-node.mjs';
import { root } from './root.mjs';

/** Reads `.env` if there is one; what the environment says already stays. */
export function loadDotEnv() {
  const file = path.join(root, '.env');
  if (fs.existsSync(file)) process.loadEnvFile?.(file);
}

/**
 * Returns in a process that runs under the pinned Node with all packages there and `node_modules/.bin` first in the
 * PATH. May therefore not return in the process that called it.
 * @param {string} script path of the calling script
 * @param {{ dev: boolean }} options dev: also what only tests need
 */
export async function bootstrap(script, { dev }) {
  await install(root, { dev, logFile: path.join(root, '.data/logs/install.log') });
  await continueUnderPinnedNode(root, script);
  loadDotEnv();
  const bin = path.join(root, 'node_modules/.bin');
  const node = pinnedNode(root);
  process.env.PATH = [node && path.dirname(node), bin, process.env.PATH].filter(Boolean).join(path.delimiter);
  // The schema engine Prisma would download, from npm instead.
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.join(root, 'scripts/schema-engine.mjs');
  Object.assign(process.env, {
    CHECKPOINT_DISABLE: '1',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    NEXT_TELEMETRY_DISABLED: '1',
  });
}
