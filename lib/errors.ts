/** Errors are named by what happens next, not by what went wrong inside. */

/** The board answers 404/410: after repeated confirmation its postings may close. */
export class BoardGone extends Error {
  override name = 'BoardGone';
  /** Set in a replay whose recording lacks the answer: then nothing is known, and nothing is gone. */
  unmatched = false;
}

/** The source asked us to slow down. `retryAfterMs` is its wish, or null. */
export class Throttled extends Error {
  override name = 'Throttled';
  readonly retryAfterMs: number | null;
  constructor(message: string, retryAfterMs: number | null) {
    super(message);
    this.retryAfterMs = retryAfterMs;
  }
}

/** We may not read this: 401, 403, robots.txt, a bot or login wall. `by` says which. */
export class Blocked extends Error {
  override name = 'Blocked';
  readonly by: 'http' | 'robots' | 'address' | 'wall';
  constructor(message: string, by: 'http' | 'robots' | 'address' | 'wall' = 'http') {
    super(message);
    this.by = by;
  }
}

/** The answer no longer has the shape we know. `path` is where, `sample` a short extract. */
export class SourceChanged extends Error {
  override name = 'SourceChanged';
  readonly path: string;
  readonly sample: string;
  constructor(message: string, path = '', sample = '') {
    super(message);
    this.path = path;
    this.sample = sample.slice(0, 200);
  }
}

/** Worth trying again later: timeouts, resets, 5xx. `kind` keeps the states of the console apart. */
export class Transient extends Error {
  override name = 'Transient';
  readonly kind: 'timeout' | 'network' | 'http' | 'too-large' | 'encoding';
  constructor(message: string, kind: 'timeout' | 'network' | 'http' | 'too-large' | 'encoding' = 'network') {
    super(message);
    this.kind = kind;
  }
}

/** The last runs on this host all failed, so it was not asked. `retryAfterMs` until the next try may be made. */
export class BreakerOpen extends Error {
  override name = 'BreakerOpen';
  readonly retryAfterMs: number;
  constructor(message: string, retryAfterMs: number) {
    super(message);
    this.retryAfterMs = retryAfterMs;
  }
}

/** Something the caller asked for does not exist; pages answer 404. */
export class NotFound extends Error {
  override name = 'NotFound';
}

/** The actor may not do this; pages answer 404 to hide that it exists. */
export class Forbidden extends Error {
  override name = 'Forbidden';
}
