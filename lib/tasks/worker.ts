/**
 * The worker: takes queued tasks and runs them. `node lib/tasks/worker.ts`. Several may run at once, on one machine or
 * many. SIGTERM and SIGINT: no new work, ten seconds for what is going on, then it is interrupted and taken up again later.
 */
import { hostname } from 'node:os';
import { type Job, PgBoss } from 'pg-boss';
import { pool } from '../db/client.ts';
import { createSharedHostGate } from '../db/host-gate.ts';
import { createRobotsStore } from '../db/robots-store.ts';
import { interruptRuns } from '../db/runs.ts';
import { findValidators } from '../db/snapshots.ts';
import { env } from '../env.ts';
import { createFetcher } from '../http/polite-fetch.ts';
import { log } from '../log.ts';
import type { Task, TaskContext } from './define.ts';
import { createQueues, enqueueTask, provideQueue } from './enqueue.ts';
import { QUEUES, type QueueName } from './queues.ts';
import { tasks } from './registry.ts';

/** Under the ten seconds after which a launcher kills. */
const DRAIN_MS = 8_000;
const EXIT_MS = 9_500;

async function startWorker(connectionString: string): Promise<() => Promise<void>> {
  const workerId = `${hostname()}:${process.pid}`;
  const boss = new PgBoss({
    connectionString,
    application_name: 'worker queue',
    instanceName: 'worker',
    max: 5,
    // How soon a silent worker's job is noticed.
    superviseIntervalSeconds: 15,
    monitorIntervalSeconds: 15,
  });
  // What the queue reports here it tries again by itself.
  boss.on('error', (error) => log.warn({ err: error }, 'queue'));
  boss.on('warning', (warning) => log.warn(warning, 'queue'));
  await boss.start({ attempts: 5 });
  await createQueues(boss);
  provideQueue(boss);

  const gate = createSharedHostGate(connectionString);
  const fetcher = createFetcher(
    env.REPLAY_DIR
      ? { transport: { replay: env.REPLAY_DIR } }
      : {
          gate,
          robots: createRobotsStore(pool),
          validators: (requestHash) => findValidators(pool, requestHash),
        },
  );

  for (const task of Object.values(tasks) as unknown as Task[]) {
    await boss.updateQueue(task.name, updatable(task.name));
    if (task.cron) await boss.schedule(task.name, task.cron, {}, { singletonKey: task.name });
    await boss.work(
      task.name,
      {
        localConcurrency: task.concurrency ?? 1,
        pollingIntervalSeconds: task.cron ? 2 : 0.5,
        ...(task.groupConcurrency && { localGroupConcurrency: task.groupConcurrency }),
      },
      async (jobs: Job[]) => {
        // One at a time, so that a job's output is its own.
        let output: unknown;
        for (const job of jobs) output = await runJob(task, job, { fetcher, workerId });
        return output;
      },
    );
  }
  // What became due, or was left lying, while no worker ran.
  await enqueueTask('interrupt-stale-runs', {});
  await enqueueTask('schedule-due-boards', {});
  await enqueueTask('renormalize', {});
  await enqueueTask('register-hiring-threads', {});
  log.info({ workerId, boards: env.WORKER_BOARDS }, 'worker started');

  return async () => {
    await boss.stop({ graceful: true, timeout: DRAIN_MS });
    // What did not hear the signal in time: it can no longer write anything, and another worker may begin.
    await interruptRuns(pool, { workerId });
    await gate.close();
    await fetcher.close();
    await pool.end();
  };
}

async function runJob(
  task: Task,
  job: Job,
  shared: Pick<TaskContext, 'fetcher' | 'workerId'>,
): Promise<unknown> {
  const payload = task.payload.parse(job.data);
  try {
    return await task.run(payload, { ...shared, signal: job.signal, attempt: job.retryCount });
  } catch (error) {
    log.error({ err: error, task: task.name, payload, attempt: job.retryCount }, 'task failed');
    throw error;
  }
}

/** The settings of an existing queue that may change with a new version. */
function updatable(name: QueueName) {
  const { policy: _policy, partition: _partition, ...options } = QUEUES[name];
  return options;
}

if (!env.DATABASE_URL) {
  console.error('the worker needs DATABASE_URL');
  process.exit(1);
}
// Before anything is awaited: a signal that comes while the worker starts must be heard too.
let stopping = false;
const started = startWorker(env.DATABASE_URL);
async function stop(signal: string): Promise<void> {
  if (stopping) return;
  stopping = true;
  log.info({ signal }, 'worker stopping');
  // The queue client waits for a database that is gone; we do not.
  setTimeout(() => process.exit(1), EXIT_MS).unref();
  const close = await started;
  await close();
  process.exit(0);
}
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(signal));
process.on('unhandledRejection', (error) => {
  log.fatal({ err: error }, 'unhandled rejection');
  process.exit(1);
});
await started.catch((error) => {
  log.fatal({ err: error }, 'the worker could not start');
  process.exit(1);
});
