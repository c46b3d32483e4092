/** How fast we read: one request at a time for each host, and a gap after its end. */
import { Throttled } from '#lib/errors.ts';
import { sleep } from './sleep.ts';
import type { HostGate } from './types.ts';

export const DEFAULT_GAP_MS = 1000;
/** A longer Crawl-delay is kept to this. */
export const MAX_CRAWL_DELAY_MS = 30_000;
/** A longer rest is not waited for: the caller gets `Throttled` and its worker is free. */
export const MAX_WAIT_MS = 60_000;

/**
 * APIs that serve thousands of boards from one host and are published for reading without naming a limit: four
 * requests a second, still one at a time. Lever's asks for a second in robots.txt, which is the default.
 * `.vendor.example` stands for one queue for all tenants: such vendors count requests over all their boards.
 */
const GAPS: Record<string, number> = {
  'boards-api.greenhouse.io': 250,
  'api.ashbyhq.com': 250,
  '.recruitee.com': 1000,
  '.teamtailor.com': 1000,
  '.bamboohr.com': 1000,
  '.breezy.hr': 1000,
  '.pinpointhq.com': 1000,
  '.personio.de': 1000,
  '.personio.com': 1000,
  '.myworkdayjobs.com': 1000,
  '.icims.com': 1000,
};

/** The queue a host belongs to, and the gap after each of its requests. */
export function paceOf(hostname: string): { key: string; gapMs: number } {
  const own = GAPS[hostname];
  if (own !== undefined) return { key: hostname, gapMs: own };
  const vendor = hostname.split('.').slice(-2).join('.');
  const shared = GAPS[`.${vendor}`];
  if (shared !== undefined) return { key: vendor, gapMs: shared };
  return { key: hostname, gapMs: DEFAULT_GAP_MS };
}

/** The gate of one process. First come, first served; never two at a time on one host. */
export function createHostGate(
  clock: { now?: () => number; wait?: (ms: number) => Promise<void> } = {},
): HostGate {
  const now = clock.now ?? Date.now;
  const wait = clock.wait ?? sleep;
  const lanes = new Map<string, { tail: Promise<unknown>; queued: number; readyAt: number }>();

  function laneOf(host: string) {
    // Thousands of hosts pass through; only those in use or in their gap need to be remembered.
    if (lanes.size > 1000) {
      for (const [name, lane] of lanes) if (lane.queued === 0 && lane.readyAt <= now()) lanes.delete(name);
    }
    const lane = lanes.get(host) ?? { tail: Promise.resolve(), queued: 0, readyAt: 0 };
    lanes.set(host, lane);
    return lane;
  }

  return {
    async run(host, minGapMs, work) {
      const lane = laneOf(host);
      const turn = lane.tail.then(async () => {
        // Again when the answer before has asked for a rest in the meantime.
        for (let waitedFor = 0; lane.readyAt > waitedFor; ) {
          waitedFor = lane.readyAt;
          const restMs = waitedFor - now();
          if (restMs > MAX_WAIT_MS) throw new Throttled(`${host} asked for a rest`, restMs);
          if (restMs > 0) await wait(restMs);
        }
        try {
          return await work();
        } finally {
          lane.readyAt = Math.max(lane.readyAt, now() + minGapMs);
        }
      });
      lane.queued++;
      lane.tail = turn.catch(() => {});
      try {
        return await turn;
      } finally {
        lane.queued--;
      }
    },
    rest(host, untilMs) {
      const lane = laneOf(host);
      lane.readyAt = Math.max(lane.readyAt, untilMs);
    },
  };
}
