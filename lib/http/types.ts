/** What the rest of the project sees of the network. */

export interface FetchRequest {
  url: string;
  method?: 'GET' | 'POST';
  /** JSON value; sent as `application/json`. */
  body?: unknown;
  /** `User-Agent`, `Host`, `Accept-Encoding` and the like are ours and are ignored here. */
  headers?: Record<string, string>;
  /** Hosts to which the source sends whoever asks for a board it does not know: a redirect there is `BoardGone`. */
  goneHosts?: readonly string[];
  /** Decoded bytes at most, where fewer than for boards are enough. */
  maxBytes?: number;
  /** What the caller keeps of an earlier full answer, in place of what `FetcherOptions.validators` finds. */
  validators?: Validators | null;
}

/** What robots.txt said. Kept with the answer, so that the decision can be shown later. */
export interface RobotsDecision {
  allowed: boolean;
  /** The line that decided ("Disallow: /private"), or null when no line did. */
  rule: string | null;
  /** HTTP status of robots.txt; 0 = unreachable; null = not asked (replay). */
  status: number | null;
}

export interface Fetched {
  /** The address after redirects. */
  url: string;
  status: number;
  /** Lower-case names; several values joined by ", "; no `set-cookie`, no `etag` above 1 kB. */
  headers: Record<string, string>;
  /** Decoded bytes; for a 304 the cached body. */
  body: Buffer;
  /** SHA-256 (hex) of `body`. */
  bodyHash: string;
  /** The source answered 304 to our validators. */
  notModified: boolean;
  /** Addresses redirected to, in order; empty when there was none. */
  redirects: string[];
  fetchedAt: Date;
  /** See request-hash.ts. */
  requestHash: string;
  robots: RobotsDecision;
}

export interface FetchStats {
  /** Exchanges, redirects and retries included; robots.txt is shared by all runs and not counted. */
  requests: number;
  notModified: number;
  /** Decoded bytes read. */
  bytes: number;
  /** Exchanges by HTTP status. */
  statuses: Record<string, number>;
  /** Replay only: requests the recording does not hold (answered 404). */
  unmatched: number;
}

export interface Fetcher {
  /** Throws the errors of lib/errors.ts; when `signal` aborts, its reason. */
  fetch(request: FetchRequest, signal?: AbortSignal): Promise<Fetched>;
  /** Closes the connections; closing a fork closes nothing. */
  close(): Promise<void>;
  stats(): FetchStats;
  /** The same transport, gate and robots with stats of its own: one for each run. */
  fork(): Fetcher;
}

/** One request at a time for each host, and a gap after its end. */
export interface HostGate {
  run<T>(host: string, minGapMs: number, work: () => Promise<T>): Promise<T>;
  /** The host asked for silence until then (epoch ms). A gate that knows it lets no request through before. */
  rest?(host: string, untilMs: number): void | Promise<void>;
}

export interface StoredRobots {
  /** The text, or null where there is none (4xx, unreachable). */
  body: string | null;
  /** HTTP status; 0 = unreachable. */
  status: number;
  fetchedAt: Date;
}

/** `host` is an origin ("https://jobs.example.com"): RFC 9309 keeps robots.txt by scheme, host and port. */
export interface RobotsStore {
  get(host: string): Promise<StoredRobots | null>;
  put(host: string, value: StoredRobots): Promise<void>;
}

/** What is kept of an earlier full answer. Answer null when it is older than 7 days: some servers say 304 for ever. */
export interface Validators {
  etag: string | null;
  lastModified: string | null;
  body: Buffer;
  bodyHash: string;
}

/** Resolves a host name to all of its addresses. */
export type Lookup = (host: string) => Promise<{ address: string; family: number }[]>;

export interface Limits {
  /** Active time of one request with its redirects; waiting at the gate is not counted. */
  deadlineMs: number;
  connectMs: number;
  headersMs: number;
  /** Longest silence inside a body. */
  idleMs: number;
  /** Decoded size of a body, and the largest `Content-Length` read. */
  maxBytes: number;
  maxHeaderBytes: number;
  redirects: number;
  /** First back-off; it doubles. */
  backoffMs: number;
}

export interface FetcherOptions {
  transport?: 'network' | { replay: string };
  /** Folder to add every exchange to, in the format that `replay` reads. Turns conditional requests off. */
  recordTo?: string;
  userAgent?: string;
  now?: () => number;
  gate?: HostGate;
  robots?: RobotsStore;
  validators?: (requestHash: string) => Promise<Validators | null>;
  /** Test hooks. None of them can be set by the environment. */
  lookup?: Lookup;
  isAllowedAddress?: (address: string) => boolean;
  allowedPorts?: readonly number[];
  limits?: Partial<Limits>;
  wait?: (ms: number, signal?: AbortSignal) => Promise<void>;
}

/** One exchange, redirects not followed. */
export interface Hop {
  url: URL;
  method: 'GET' | 'POST';
  headers: Record<string, string>;
  body: string | null;
  /** Decoded bytes to read at most. */
  maxBytes: number;
  /** More than that: an error, or the rest is left unread. */
  overflow: 'throw' | 'cut';
  /** Sees the head of the answer before any of the body is read; what it throws ends the exchange. */
  onHead?(status: number, headers: Record<string, string>): void;
}

export interface Answer {
  status: number;
  headers: Record<string, string>;
  /** Decoded; empty unless the status is 2xx. */
  body: Buffer;
  /** Replay only: the recording does not hold this request. */
  unmatched?: boolean;
}

export interface Transport {
  exchange(hop: Hop, signal: AbortSignal): Promise<Answer>;
  close(): Promise<void>;
}
