/** What all fetchers of a process share: connections, gate, robots.txt. */
import { Blocked, Transient } from '#lib/errors.ts';
import { decodeText } from './charset.ts';
import { MAX_BODY_BYTES } from './decode-body.ts';
import { createNetworkTransport } from './network-transport.ts';
import { createHostGate, MAX_CRAWL_DELAY_MS, paceOf } from './pace.ts';
import { createRecordingTransport, createReplayTransport } from './recording.ts';
import { isRedirect, redirectTarget } from './redirect.ts';
import { MAX_TRIES, withRetries, worthAnotherTry } from './retry.ts';
import { ROBOTS_MAX_BYTES } from './robots.ts';
import { createMemoryRobotsStore, createRobotsCache, type RobotsAnswer } from './robots-cache.ts';
import { checkFetchUrl } from './safe-address.ts';
import { createSafeConnector } from './safe-agent.ts';
import { sleep } from './sleep.ts';
import type { Answer, FetcherOptions, Hop, Limits, Transport } from './types.ts';
import { untilAborted } from './until-aborted.ts';
import { PRODUCT_TOKEN, USER_AGENT } from './user-agent.ts';

const LIMITS: Limits = {
  deadlineMs: 30_000,
  connectMs: 10_000,
  headersMs: 15_000,
  idleMs: 15_000,
  maxBytes: MAX_BODY_BYTES,
  maxHeaderBytes: 32 * 1024,
  redirects: 10,
  backoffMs: 1000,
};
/** RFC 9309 §2.3.1.2 asks for at least five. */
const ROBOTS_REDIRECTS = 5;

/** Active time left to one request and its redirects. */
export interface Budget {
  leftMs: number;
}

interface SendOptions {
  budget: Budget;
  crawlDelayMs?: number | null | undefined;
  signal?: AbortSignal | undefined;
}

export type Egress = ReturnType<typeof createEgress>;

export function createEgress(options: FetcherOptions) {
  const limits: Limits = { ...LIMITS, ...options.limits };
  const now = options.now ?? Date.now;
  const wait = options.wait ?? sleep;
  const replayDir = typeof options.transport === 'object' ? options.transport.replay : null;
  const wire =
    replayDir === null ? createNetworkTransport(createSafeConnector({ ...options, limits }), limits) : null;
  const inner = wire ?? createReplayTransport(replayDir ?? '');
  const transport = options.recordTo ? createRecordingTransport(inner, options.recordTo, now) : inner;
  const gate = options.gate ?? createHostGate({ now, wait });
  const baseHeaders = {
    'user-agent': options.userAgent ?? USER_AGENT,
    'accept-encoding': 'gzip, deflate, br, zstd',
  };
  const maxTries = wire ? MAX_TRIES : 1;
  const cache = createRobotsCache({
    store: options.robots ?? createMemoryRobotsStore(),
    read: readRobots,
    now,
    agent: PRODUCT_TOKEN,
  });

  /** One exchange, when the host's turn has come. The wait for it is not counted against the budget. */
  async function send(hop: Hop, { budget, crawlDelayMs, signal }: SendOptions, via: Transport = transport) {
    const work = async (): Promise<Answer> => {
      signal?.throwIfAborted();
      const start = performance.now();
      const deadline = new AbortController();
      const late = () => deadline.abort(new Transient(`${hop.url.host}: no whole answer in time`, 'timeout'));
      const timer = setTimeout(late, Math.max(0, budget.leftMs));
      const either = signal ? AbortSignal.any([signal, deadline.signal]) : deadline.signal;
      try {
        // undici heeds a signal only once it is connected, so a hanging resolver or connect is left behind here.
        return await untilAborted(via.exchange(hop, either), either);
      } finally {
        clearTimeout(timer);
        budget.leftMs -= performance.now() - start;
      }
    };
    if (!wire) return work();
    const { key, gapMs } = paceOf(hop.url.hostname);
    const wishMs = Math.min(crawlDelayMs ?? 0, MAX_CRAWL_DELAY_MS);
    return untilAborted(gate.run(key, Math.max(gapMs, wishMs), work), signal);
  }

  async function readRobots(origin: string): Promise<{ status: number; body: string | null }> {
    return withRetries(() => readRobotsOnce(origin), { maxTries, backoffMs: limits.backoffMs, wait });
  }

  async function readRobotsOnce(origin: string): Promise<{ status: number; body: string | null }> {
    const budget = { leftMs: limits.deadlineMs };
    let url = checkUrl(new URL('/robots.txt', origin));
    for (let redirects = 0; ; redirects++) {
      const hop: Hop = {
        url,
        method: 'GET',
        headers: { ...baseHeaders, accept: 'text/plain, */*;q=0.5' },
        body: null,
        maxBytes: ROBOTS_MAX_BYTES,
        overflow: 'cut',
      };
      const answer = await send(hop, { budget }, wire ?? transport).catch((error: unknown) => {
        throw worthAnotherTry(error);
      });
      const { status, headers } = answer;
      const target = isRedirect(status) ? redirectTarget(headers.location, url) : null;
      if (target === null || redirects === ROBOTS_REDIRECTS) {
        const found = status >= 200 && status < 300;
        return { status, body: found ? decodeText(answer.body, 'text/plain; charset=utf-8') : null };
      }
      url = checkUrl(target);
    }
  }

  function checkUrl(value: string | URL): URL {
    return checkFetchUrl(value, options);
  }

  return {
    limits,
    now,
    wait,
    baseHeaders,
    maxTries,
    send,
    checkUrl,
    validators: options.recordTo ? undefined : options.validators,

    /** What robots.txt says; throws when it forbids, or cannot be read. Not asked in a replay. */
    async robots(url: URL, signal?: AbortSignal): Promise<Omit<RobotsAnswer, 'error'>> {
      if (!wire) return { allowed: true, rule: null, status: null, crawlDelayMs: null };
      const { error, ...answer } = await untilAborted(cache.decide(url), signal);
      if (error) throw error;
      if (!answer.allowed) throw new Blocked(`robots.txt: ${answer.rule}`, 'robots');
      return answer;
    },

    /** The host asked for silence: the gate keeps all of its boards waiting. */
    async rest(url: URL, ms: number): Promise<void> {
      await gate.rest?.(paceOf(url.hostname).key, now() + ms);
    },

    close: () => transport.close(),
  };
}
