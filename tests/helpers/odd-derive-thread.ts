/** Stands in for lib/ingest/derive-thread.ts: a title says what becomes of the thread. */
import { parentPort } from 'node:worker_threads';
import type { DeriveItem } from '#lib/ingest/derive-thread.ts';

function derive({ raw }: DeriveItem) {
  if (raw.title === 'die') process.exit(1);
  while (raw.title === 'hang');
  return { ok: true, head: { title: raw.title }, bodyJson: '{}', failures: [] };
}

parentPort?.on('message', (items: DeriveItem[]) => parentPort?.postMessage(items.map(derive)));
parentPort?.postMessage('ready');
