/** Queues work. Usable from the web process: it loads no task, and its own queue client on first use. */
import { PgBoss } from 'pg-boss';
import { env } from '../env.ts';
import { log } from '../log.ts';
import { DEAD_LETTERS, QUEUES, type QueueName } from './queues.ts';
import type { TaskPayloads } from './registry.ts';

export interface EnqueueOptions {
  /**
   * While a job with this key waits or runs, sending another is a no-op. Left out, it is the payload's `boardId`, or
   * one job of the queue at a time.
   */
  key?: string;
  /** Jobs of one group wait for each other (scrape-board: the host they read from). */
  group?: string;
  /** Higher runs earlier; what a person asked for is 100 unless said. */
  priority?: number;
}

// `next dev` loads modules again on every edit; without this each edit would open another pool.
const shared = globalThis as typeof globalThis & { __tsjQueue?: Promise<PgBoss> };

/** Creates the queues that do not exist yet. */
export async function createQueues(boss: PgBoss): Promise<void> {
  await boss.createQueue(DEAD_LETTERS, { retentionSeconds: 90 * 86_400, deleteAfterSeconds: 90 * 86_400 });
  for (const [name, options] of Object.entries(QUEUES)) await boss.createQueue(name, options);
}

async function connect(): Promise<PgBoss> {
  if (!env.DATABASE_URL) throw new Error('DATABASE_URL is not set');
  const boss = new PgBoss({
    connectionString: env.DATABASE_URL,
    application_name: 'queue',
    max: 2,
    supervise: false,
    schedule: false,
    registerInstance: false,
  });
  boss.on('error', (error) => log.warn({ err: error }, 'queue'));
  await boss.start();
  await createQueues(boss);
  return boss;
}

/** The worker hands in its own client, so that a worker process holds one. */
export function provideQueue(boss: PgBoss): void {
  shared.__tsjQueue = Promise.resolve(boss);
}

async function queueClient(): Promise<PgBoss> {
  shared.__tsjQueue ??= connect().catch((error) => {
    // The database may be away only now: the next call tries again.
    delete shared.__tsjQueue;
    throw error;
  });
  return shared.__tsjQueue;
}

/**
 * Queues a task. Answers false when a job with the same key is waiting or running already: pressing twice makes one run.
 * @example await enqueueTask('scrape-board', { boardId, trigger: 'admin', requestedBy: user.id })
 */
export async function enqueueTask<N extends QueueName>(
  name: N,
  payload: TaskPayloads[N],
  options: EnqueueOptions = {},
): Promise<boolean> {
  const boss = await queueClient();
  const asked = 'trigger' in payload && payload.trigger === 'admin';
  const id = await boss.send(name, payload, {
    singletonKey: options.key ?? ('boardId' in payload ? payload.boardId : name),
    ...(options.group && { group: { id: options.group } }),
    priority: options.priority ?? (asked ? 100 : 0),
  });
  return id !== null;
}

/** Closes the client of a process that only enqueues (scripts, tests). */
export async function closeQueue(): Promise<void> {
  const client = shared.__tsjQueue;
  delete shared.__tsjQueue;
  await (await client?.catch(() => undefined))?.stop({ graceful: false });
}
