/** Second and third tries of a GET. */
import { Throttled, Transient } from '#lib/errors.ts';
import { MAX_WAIT_MS } from './pace.ts';

export const MAX_TRIES = 3;

/** What a name or a certificate says does not change within seconds. */
const LASTING = /^(?:ENOTFOUND|CERT_|ERR_TLS|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/;

/** An error worth another try in this run. */
export class TryAgain extends Error {
  override name = 'TryAgain';
  /** What the caller gets when there is no other try. */
  readonly error: Error;
  /** The source's own wish; null = our back-off. */
  readonly waitMs: number | null;
  constructor(error: Error, waitMs: number | null = null) {
    super(error.message);
    this.error = error;
    this.waitMs = waitMs;
  }
}

/** Wraps what another try may mend: a broken connection, a timeout, a status of the moment, a short `Retry-After`. */
export function worthAnotherTry(error: unknown): unknown {
  if (error instanceof Throttled) {
    return (error.retryAfterMs ?? 0) <= MAX_WAIT_MS ? new TryAgain(error, error.retryAfterMs) : error;
  }
  if (!(error instanceof Transient)) return error;
  const code = (error.cause as { code?: unknown } | undefined)?.code;
  const lasting = typeof code === 'string' && LASTING.test(code);
  const brief = error.kind === 'network' || error.kind === 'timeout' || error.kind === 'http';
  return brief && !lasting ? new TryAgain(error) : error;
}

interface RetryOptions {
  maxTries: number;
  backoffMs: number;
  wait: (ms: number, signal?: AbortSignal) => Promise<void>;
  signal?: AbortSignal | undefined;
}

/** Runs `work` until it answers or throws something else than `TryAgain`. A timeout gets one more try, not two. */
export async function withRetries<T>(work: () => Promise<T>, options: RetryOptions): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (again) {
      if (!(again instanceof TryAgain)) throw again;
      const { error } = again;
      const slow = error instanceof Transient && error.kind === 'timeout';
      if (tries >= (slow ? Math.min(2, options.maxTries) : options.maxTries)) throw error;
      // Jitter keeps boards that failed together from coming back together.
      const backoffMs = options.backoffMs * 2 ** (tries - 1) * (1 + Math.random() / 2);
      await options.wait(Math.max(again.waitMs ?? 0, backoffMs), options.signal);
    }
  }
}
