import type { z } from 'zod';
import type { Fetcher } from '../http/types.ts';
import type { QueueName } from './queues.ts';

export interface TaskContext {
  /** The worker's way out, shared by its tasks. */
  fetcher: Fetcher;
  workerId: string;
  /** Aborts when the worker stops waiting for this job. */
  signal: AbortSignal;
  /** 0 at first; one more each time the job is tried again. */
  attempt: number;
}

export interface Task<P = unknown> {
  /** Also the name of its queue; see queues.ts for how the queue behaves. */
  name: QueueName;
  /** Ids, not values: a job may run late, or twice. */
  payload: z.ZodType<P>;
  /** When it runs by itself (cron, UTC). */
  cron?: string;
  /** Jobs at the same time in one worker; 1 unless said. */
  concurrency?: number;
  /** Jobs of one group at the same time in one worker; see enqueue.ts `group`. */
  groupConcurrency?: number;
  /**
   * May run twice: read the state, decide, write in one transaction. What it throws makes the queue try again; what it answers
   * is kept with the job as long as that is.
   */
  run(payload: P, context: TaskContext): Promise<unknown>;
}

/** Declares a task; list it in registry.ts. */
export function defineTask<P>(task: Task<P>): Task<P> {
  return task;
}
