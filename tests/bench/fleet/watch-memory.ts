/** Samples this process's memory: what the system gave it each second, and what is alive after each full collection. */
import { PerformanceObserver } from 'node:perf_hooks';

export interface MemoryFigures {
  /** MB, resident. */
  peak: number;
  /** MB a minute over the second half of the run, by least squares; null for too few samples. */
  residentSlope: number | null;
  /** The same of what full collections left alive in the heap of the main thread. */
  aliveSlope: number | null;
}

interface Sample {
  minute: number;
  megabytes: number;
}

const MAJOR = 4; // constants.NODE_PERFORMANCE_GC_MAJOR
const LEAST_SAMPLES = 5;

export function watchMemory(): { now(): number; stop(): MemoryFigures } {
  const started = performance.now();
  const resident: Sample[] = [];
  const alive: Sample[] = [];
  const at = (bytes: number) => ({ minute: (performance.now() - started) / 60_000, megabytes: bytes / 1e6 });
  const sample = () => resident.push(at(process.memoryUsage.rss()));
  const timer = setInterval(sample, 1000);
  const observer = new PerformanceObserver((list) => {
    const full = list
      .getEntries()
      .some((entry) => 'detail' in entry && (entry.detail as { kind?: number }).kind === MAJOR);
    if (full) alive.push(at(process.memoryUsage().heapUsed));
  });
  observer.observe({ entryTypes: ['gc'] });
  return {
    now: () => Math.round(process.memoryUsage.rss() / 1e6),
    stop() {
      clearInterval(timer);
      observer.disconnect();
      sample();
      const half = (resident.at(-1)?.minute ?? 0) / 2;
      return {
        peak: Math.round(Math.max(...resident.map(({ megabytes }) => megabytes))),
        residentSlope: slopeOf(resident.filter(({ minute }) => minute >= half)),
        aliveSlope: slopeOf(alive.filter(({ minute }) => minute >= half)),
      };
    },
  };
}

/** Rise a minute of the line through the samples. */
function slopeOf(samples: readonly Sample[]): number | null {
  if (samples.length < LEAST_SAMPLES) return null;
  const mean = (of: (sample: Sample) => number) =>
    samples.reduce((sum, sample) => sum + of(sample), 0) / samples.length;
  const middle = mean(({ minute }) => minute);
  const level = mean(({ megabytes }) => megabytes);
  let over = 0;
  let under = 0;
  for (const { minute, megabytes } of samples) {
    over += (minute - middle) * (megabytes - level);
    under += (minute - middle) ** 2;
  }
  return Math.round((over / under) * 10) / 10;
}
