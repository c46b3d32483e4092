/**
 * One request at a time for each host over all workers, by advisory locks on one connection of its own. A lock is kept
 * until the gap after the request has passed; it ends with the connection, so a killed worker blocks nobody.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { BreakerOpen, Throttled } from '../errors.ts';
import type { HostGate } from '../http/types.ts';
import { BREAKER_FAILURES, extendBreaker, recordHostSuccess, restHost } from './host-records.ts';

/** The first half of the lock's key; the second is the hash of the host. */
const LOCK_CLASS = 7270;
/** A lane that keeps getting requests hands its lock on after this, so that another worker gets a turn. */
const MAX_HOLD_MS = 5_000;
/** A longer rest is not waited for: the caller gets `Throttled` and its worker is free. */
const MAX_WAIT_MS = 60_000;
/** The server ends a connection that is silent for so long: a paused worker must not keep its hosts. */
const SILENCE_MS = 90_000;

interface Lane {
  tail: Promise<unknown>;
  queued: number;
  /** When the lock was taken; null while it is not held. */
  heldSince: number | null;
}

/** An answer that says that the host itself is unwell. */
function isBroken(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'status' in answer && Number(answer.status) >= 500;
}

/** Closing it releases all locks. */
export interface SharedHostGate extends HostGate {
  close(): Promise<void>;
}

export function createSharedHostGate(connectionString: string): SharedHostGate {
  const lanes = new Map<string, Lane>();
  let connecting: Promise<pg.Client> | null = null;
  let closed = false;

  function forget(): void {
    connecting = null;
    // The locks ended with the connection; whoever goes on takes them anew.
    for (const lane of lanes.values()) lane.heldSince = null;
  }

  async function connect(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString, application_name: 'host gate', keepAlive: true });
    client.on('error', forget);
    client.on('end', forget);
    await client.connect();
    await client.query(`SET idle_session_timeout = ${SILENCE_MS}`);
    return client;
  }

  let last: Promise<unknown> = Promise.resolve();
  /** One statement after the other: pg will no longer queue them. */
  function query(text: string, values: unknown[]): Promise<pg.QueryResult> {
    const turn = last.then(() => send(text, values));
    last = turn.catch(() => {});
    return turn;
  }

  async function send(text: string, values: unknown[]): Promise<pg.QueryResult> {
    connecting ??= connect();
    const current = connecting;
    try {
      return await (await current).query(text, values);
    } catch (error) {
      if (connecting === current) {
        forget();
        void current.then((client) => client.end()).catch(() => {});
      }
      throw error;
    }
  }
  const db = { query } as Pick<pg.Pool, 'query'>;

  const keepAlive = setInterval(() => {
    if ([...lanes.values()].some((lane) => lane.heldSince !== null)) query('SELECT 1', []).catch(() => {});
  }, SILENCE_MS / 3);
  keepAlive.unref();

  /** Takes the host's lock, waiting for other workers; answers with how many runs in a row the host has failed. */
  async function acquire(host: string, lane: Lane): Promise<number> {
    for (;;) {
      if (closed) throw new Throttled('the worker is stopping', null);
      const { rows } = await query(
        `SELECT pg_try_advisory_lock($1, hashtext($2)) AS got, failures,
                (extract(epoch FROM blocked_until - now()) * 1000)::float8 AS rest
         FROM (SELECT $2::text AS host) asked LEFT JOIN http_host USING (host)`,
        [LOCK_CLASS, host],
      );
      const { got, rest } = rows[0];
      const failures = rows[0].failures ?? 0;
      if (got && !(rest > 0)) {
        lane.heldSince = Date.now();
        return failures;
      }
      if (got) await unlock(host);
      if (rest > 0 && failures >= BREAKER_FAILURES) {
        throw new BreakerOpen(`${host} failed ${failures} runs in a row; it is left alone for a while`, rest);
      }
      if (rest > MAX_WAIT_MS) throw new Throttled(`${host} asked for a rest`, rest);
      await sleep(rest > 0 ? rest : 40 + Math.random() * 80);
    }
  }

  const unlock = (host: string) =>
    query('SELECT pg_advisory_unlock($1, hashtext($2))', [LOCK_CLASS, host]).catch(() => {});

  async function release(host: string, lane: Lane): Promise<void> {
    if (lane.heldSince === null) return;
    const crowded = lane.queued > 1;
    if (crowded && Date.now() - lane.heldSince < MAX_HOLD_MS) return;
    lane.heldSince = null;
    await unlock(host);
    // Others poll; without this pause we would always be first again.
    if (crowded) await sleep(150);
    if (lane.queued <= 1) lanes.delete(host);
  }

  async function attempt<T>(host: string, lane: Lane, work: () => Promise<T>): Promise<T> {
    const failures = lane.heldSince === null ? await acquire(host, lane) : 0;
    try {
      const result = await work();
      if (failures > 0 || isBroken(result)) await note(host, lane, failures, isBroken(result));
      return result;
    } catch (error) {
      await note(host, lane, failures, true).catch(() => {});
      throw error;
    }
  }

  /** What an answer says about a host that is in trouble. After a bad one the records are looked at anew. */
  async function note(host: string, lane: Lane, failures: number, broken: boolean): Promise<void> {
    if (broken && lane.heldSince !== null) lane.heldSince = 0;
    if (!broken) await recordHostSuccess(db, host);
    else if (failures >= BREAKER_FAILURES) await extendBreaker(db, host);
  }

  return {
    async run(host, minGapMs, work) {
      const lane = lanes.get(host) ?? { tail: Promise.resolve(), queued: 0, heldSince: null };
      lanes.set(host, lane);
      lane.queued++;
      const turn = lane.tail.then(() => attempt(host, lane, work));
      const settled = turn.then(
        () => {},
        () => {},
      );
      lane.tail = settled
        .then(() => (lane.heldSince === null || closed ? undefined : sleep(minGapMs)))
        .then(() => release(host, lane))
        .finally(() => {
          lane.queued--;
        });
      return turn;
    },
    async rest(host, untilMs) {
      // A lane that holds its lock does not look at the record again: let it go after this request.
      const lane = lanes.get(host);
      if (lane?.heldSince) lane.heldSince = 0;
      await restHost(db, host, new Date(untilMs));
    },
    async close() {
      closed = true;
      clearInterval(keepAlive);
      const current = connecting;
      if (current) await current.then((client) => client.end()).catch(() => {});
    },
  };
}
