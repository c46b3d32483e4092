import { z } from 'zod';
import { isSampleBoard } from '../db/boards.ts';
import { pool } from '../db/client.ts';
import { env } from '../env.ts';
import { ingestBoard } from '../ingest/ingest-board.ts';
import { openSampleWeb } from '../ingest/open-sample-web.ts';
import { log } from '../log.ts';
import { defineTask } from './define.ts';
import { QUEUES } from './queues.ts';

const LAST_ATTEMPT = QUEUES['scrape-board'].retryLimit ?? 0;

/** Reads one board. What the source does wrong ends in the run's row; only a database that is away fails the job. */
export const scrapeBoard = defineTask({
  name: 'scrape-board',
  payload: z.object({
    boardId: z.uuid(),
    trigger: z.enum(['schedule', 'admin', 'seed', 'first', 'replay', 'report']),
    requestedBy: z.string().nullable(),
  }),
  concurrency: env.WORKER_BOARDS,
  // Two, so that one board is parsed while the next waits for its host's turn; more would only wait.
  groupConcurrency: 2,
  async run({ boardId, trigger, requestedBy }, { fetcher, workerId, signal, attempt }) {
    // An invented board has nothing on the network to read.
    const sample = !env.REPLAY_DIR && (await isSampleBoard(pool, boardId)) ? openSampleWeb() : null;
    const outcome = await ingestBoard(boardId, {
      fetcher: sample ?? fetcher,
      trigger: env.REPLAY_DIR && trigger !== 'admin' ? 'replay' : trigger,
      requestedBy,
      workerId,
      signal,
    }).finally(() => sample?.close());
    if (outcome.status === 'interrupted') throw new Error('interrupted: the worker is stopping');
    // The run of a killed worker still counts as going on; after its lease it can be taken over.
    if (outcome.status === 'busy' && attempt > 0 && attempt < LAST_ATTEMPT)
      throw new Error('the board is busy');
    log.info({ boardId, ...summary(outcome) }, 'board read');
  },
});

function summary(outcome: Awaited<ReturnType<typeof ingestBoard>>) {
  if (!('created' in outcome)) return { status: outcome.status };
  const { runId, status, listed, created, changed, closed, reopened, rejected, errorName } = outcome;
  return { runId, status, listed, created, changed, closed, reopened, rejected, errorName };
}
