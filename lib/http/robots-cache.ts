/**
 * Answers what robots.txt says about a URL, reading each file at most once a day.
 * - 2xx: its rules hold. 4xx: there are none, all may be read (RFC 9309 §2.3.1.3; 401 and 403 too). More than five
 *   redirects: as 4xx.
 * - 5xx, 429, no connection, bad TLS, timeout: nothing may be read (§2.3.1.4), and it is asked again after 5 minutes.
 *   While it cannot be reached, an older copy holds (§2.4).
 */
import { Throttled, Transient } from '#lib/errors.ts';
import { crawlDelay, matchRobots, parseRobots, type Robots } from './robots.ts';
import type { RobotsDecision, RobotsStore, StoredRobots } from './types.ts';

const FRESH_MS = 24 * 3600 * 1000;
const RETRY_MS = 5 * 60 * 1000;
/** Files kept in memory. */
const MAX_ENTRIES = 1000;

export interface RobotsAnswer extends RobotsDecision {
  crawlDelayMs: number | null;
  /** Why nothing may be read for now, when robots.txt could not be read; else null. */
  error: Error | null;
}

interface RobotsCacheOptions {
  store: RobotsStore;
  /** Reads robots.txt of an origin, redirects followed. Throws what the network throws. */
  read: (origin: string) => Promise<{ status: number; body: string | null }>;
  now: () => number;
  /** Our product token. */
  agent: string;
}

interface Entry {
  robots: Robots;
  status: number;
  error: Error | null;
  expiresAt: number;
}

export function createRobotsCache({ store, read, now, agent }: RobotsCacheOptions) {
  const entries = new Map<string, Entry>();
  const pending = new Map<string, Promise<Entry>>();

  async function entryOf(origin: string): Promise<Entry> {
    const known = entries.get(origin);
    if (known && known.expiresAt > now()) return known;
    const running = pending.get(origin);
    if (running) return running;
    const loading = load(origin).finally(() => pending.delete(origin));
    pending.set(origin, loading);
    const entry = await loading;
    entries.delete(origin);
    entries.set(origin, entry);
    dropOldest(entries);
    return entry;
  }

  async function load(origin: string): Promise<Entry> {
    const stored = await store.get(origin);
    if (stored && expiry(stored) > now()) return toEntry(stored, expiry(stored));
    let error: Error | null = null;
    let fresh: StoredRobots = { body: null, status: 0, fetchedAt: new Date(now()) };
    try {
      fresh = { ...(await read(origin)), fetchedAt: new Date(now()) };
    } catch (cause) {
      if (!(cause instanceof Transient)) throw cause;
      error = cause;
    }
    if (isUnreachable(fresh.status) && stored && !isUnreachable(stored.status)) {
      return toEntry(stored, now() + RETRY_MS);
    }
    await store.put(origin, fresh);
    const entry = toEntry(fresh, expiry(fresh));
    return error ? { ...entry, error } : entry;
  }

  return {
    /** `url` is judged as it will be sent. Throws `Blocked('address')` when robots.txt leads to such an address. */
    async decide(url: URL): Promise<RobotsAnswer> {
      const { robots, status, error } = await entryOf(url.origin);
      if (error) return { allowed: false, rule: null, status, crawlDelayMs: null, error };
      const seconds = crawlDelay(robots, agent);
      const crawlDelayMs = seconds === null ? null : seconds * 1000;
      return { ...matchRobots(robots, agent, url.href), status, crawlDelayMs, error: null };
    },
  };
}

function isUnreachable(status: number): boolean {
  return status === 0 || status === 429 || status >= 500;
}

function expiry({ status, fetchedAt }: StoredRobots): number {
  return fetchedAt.getTime() + (isUnreachable(status) ? RETRY_MS : FRESH_MS);
}

function toEntry({ body, status }: StoredRobots, expiresAt: number): Entry {
  return { robots: parseRobots(body ?? ''), status, error: errorOf(status), expiresAt };
}

function errorOf(status: number): Error | null {
  if (status === 429) return new Throttled('robots.txt answers HTTP 429', RETRY_MS);
  if (status === 0) return new Transient('robots.txt cannot be reached', 'network');
  return isUnreachable(status) ? new Transient(`robots.txt answers HTTP ${status}`, 'http') : null;
}

function dropOldest(map: Map<string, unknown>): void {
  const oldest = map.keys().next();
  if (map.size > MAX_ENTRIES && !oldest.done) map.delete(oldest.value);
}

/** The default store: of one process, gone with it. */
export function createMemoryRobotsStore(): RobotsStore {
  const values = new Map<string, StoredRobots>();
  return {
    get: async (host) => values.get(host) ?? null,
    put: async (host, value) => {
      values.set(host, value);
      dropOldest(values);
    },
  };
}
