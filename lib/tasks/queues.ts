/** How each queue behaves. Data only, so that the web process can enqueue without loading any task. */
import type { Queue } from 'pg-boss';

/** Jobs that failed for good; people decide about them in the console. */
export const DEAD_LETTERS = 'dead-letters';

const HOUR = 3600;

export type QueueName =
  | 'scrape-board'
  | 'schedule-due-boards'
  | 'interrupt-stale-runs'
  | 'decide-held-run'
  | 'look-behind'
  | 'renormalize'
  | 'close-expired-postings'
  | 'register-hiring-threads'
  | 'fetch-logos'
  | 'prune-history'
  | 'send-alerts';

type QueueOptions = Omit<Queue, 'name'>;

/** `exclusive`: one job waiting or running, for each singleton key; sending another is a no-op. */
const housekeeping: QueueOptions = {
  policy: 'exclusive',
  retryLimit: 0,
  expireInSeconds: 10 * 60,
  deleteAfterSeconds: HOUR,
  retentionSeconds: HOUR,
};

export const QUEUES: Readonly<Record<QueueName, QueueOptions>> = {
  'scrape-board': {
    policy: 'exclusive',
    // A worker that is killed stops its heartbeat: after a minute the job is another worker's. With the monitor's 15 s
    // and the delay the board is read again within two minutes.
    heartbeatSeconds: 60,
    retryLimit: 4,
    retryDelay: 15,
    expireInSeconds: 20 * 60,
    deleteAfterSeconds: 24 * HOUR,
    retentionSeconds: 24 * HOUR,
    deadLetter: DEAD_LETTERS,
  },
  'schedule-due-boards': housekeeping,
  // Its output is what it found, which the console shows.
  'look-behind': { ...housekeeping, expireInSeconds: 5 * 60, deleteAfterSeconds: 24 * HOUR },
  'interrupt-stale-runs': housekeeping,
  'close-expired-postings': housekeeping,
  'register-hiring-threads': housekeeping,
  // A person pressed it: that it failed for good must not go unseen.
  'decide-held-run': { ...housekeeping, retryLimit: 2, retryDelay: 15, deadLetter: DEAD_LETTERS },
  renormalize: {
    ...housekeeping,
    expireInSeconds: 6 * HOUR,
    heartbeatSeconds: 60,
    retryLimit: 2,
    retryDelay: 60,
    deadLetter: DEAD_LETTERS,
  },
  'send-alerts': { ...housekeeping, expireInSeconds: HOUR },
  // A batch of slow hosts may outlast its time; another worker reads none of the same.
  'fetch-logos': { ...housekeeping, expireInSeconds: 20 * 60 },
  'prune-history': { ...housekeeping, expireInSeconds: HOUR },
};
