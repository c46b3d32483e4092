/** The sign of life of a run while it lasts: heartbeat, progress for the console, and the word to stop. */
import { pool } from '../db/client.ts';
import { beatRun, LostClaim, STALE_SECONDS } from '../db/runs.ts';

export type Phase = 'listing' | 'details' | 'normalising' | 'writing';
export interface Progress {
  phase: Phase;
  done: number;
  total: number | null;
}

/** Progress is written at most this often, and only by runs that last so long. */
const TICK_MS = 2_000;
const BEAT_MS = 10_000;
/** No board needs longer; endless paging ends here. */
const RUN_LIMIT_MS = 15 * 60_000;

export interface RunWatch {
  /** Aborts when the run is taken over, lasts too long, or the worker ends. */
  signal: AbortSignal;
  report(progress: Progress): void;
  /** No more heartbeats: the transaction that follows holds the row by its lock. */
  stop(): Promise<void>;
}

export function watchRun(runId: string, options: { signal?: AbortSignal | undefined } = {}): RunWatch {
  const own = new AbortController();
  const signals = [own.signal, AbortSignal.timeout(RUN_LIMIT_MS)];
  if (options.signal) signals.push(options.signal);
  let latest: Progress = { phase: 'listing', done: 0, total: null };
  let written: Progress | null = null;
  let lastBeat = Date.now();
  let beating: Promise<void> = Promise.resolve();

  async function beat(): Promise<void> {
    const current = latest;
    try {
      const alive = await beatRun(pool, runId, current.phase, { done: current.done, total: current.total });
      if (!alive) return own.abort(new LostClaim(`run ${runId} was taken over`));
      written = current;
      lastBeat = Date.now();
    } catch (error) {
      // The database is away. While the lease lasts, the run may go on; after it, another worker may have the board.
      if (Date.now() - lastBeat > STALE_SECONDS * 1000) own.abort(error);
    }
  }
  const timer = setInterval(() => {
    if (latest !== written || Date.now() - lastBeat >= BEAT_MS) beating = beating.then(beat);
  }, TICK_MS);

  return {
    signal: AbortSignal.any(signals),
    report(progress) {
      latest = progress;
    },
    async stop() {
      clearInterval(timer);
      await beating;
    },
  };
}
