/** What the fleet saw of a crawler's manners: one request at a time for each host, the gap kept, and Retry-After. */

export interface ArrivalFigures {
  requests: number;
  robots: number;
  /** Requests that came while another of the same host was being answered. */
  overlaps: number;
  /** Requests that came sooner after the end of the last answer than the gap; an exchange that broke off is left out. */
  shortAfterEnd: number;
  /** Requests that came sooner after the start of the last one than the gap. */
  shortAfterStart: number;
  /** Requests that came before the host's Retry-After had passed. */
  beforeRetryAfter: number;
}

interface Lane {
  busy: number;
  startedAt: number;
  endedAt: number;
  restUntil: number;
}

/** Clocks of whole milliseconds and timers that fire one early. */
const TOLERANCE_MS = 2;

export function createArrivalLog(gapMs: number) {
  const lanes = new Map<string, Lane>();
  const fresh = (): ArrivalFigures => ({
    requests: 0,
    robots: 0,
    overlaps: 0,
    shortAfterEnd: 0,
    shortAfterStart: 0,
    beforeRetryAfter: 0,
  });
  let figures = fresh();
  const laneOf = (host: string): Lane => {
    const lane = lanes.get(host) ?? {
      busy: 0,
      startedAt: Number.NEGATIVE_INFINITY,
      endedAt: Number.NEGATIVE_INFINITY,
      restUntil: Number.NEGATIVE_INFINITY,
    };
    lanes.set(host, lane);
    return lane;
  };
  return {
    arrive(host: string, path: string, now: number): void {
      const lane = laneOf(host);
      figures.requests++;
      if (path === '/robots.txt') figures.robots++;
      if (lane.busy > 0) figures.overlaps++;
      else if (now - lane.endedAt < gapMs - TOLERANCE_MS) figures.shortAfterEnd++;
      if (now - lane.startedAt < gapMs - TOLERANCE_MS) figures.shortAfterStart++;
      if (now < lane.restUntil - TOLERANCE_MS) figures.beforeRetryAfter++;
      lane.busy++;
      lane.startedAt = now;
    },
    /** `sentAt`: null when the exchange broke off, since when the client saw that is not exactly known here. */
    end(host: string, sentAt: number | null): void {
      const lane = laneOf(host);
      lane.busy--;
      lane.endedAt = sentAt ?? Number.NEGATIVE_INFINITY;
    },
    rest(host: string, untilMs: number): void {
      laneOf(host).restUntil = untilMs;
    },
    /** The figures since the last time; a new crawler starts without a past. */
    take(): ArrivalFigures {
      const taken = figures;
      figures = fresh();
      lanes.clear();
      return taken;
    },
  };
}
