/** Samples this process's memory each second. */

/** `slope`: MB a minute over the last two thirds, by least squares; 0 for less than five samples. `peak`: MB. */
export function watchMemory(): { stop(): { slope: number; peak: number } } {
  const samples: number[] = [];
  const sample = () => samples.push(process.memoryUsage.rss() / 1e6);
  const timer = setInterval(sample, 1000);
  return {
    stop() {
      clearInterval(timer);
      sample();
      const peak = Math.round(Math.max(...samples));
      const late = samples.slice(Math.floor(samples.length / 3));
      return { slope: late.length < 5 ? 0 : Math.round(slopeOf(late) * 60 * 10) / 10, peak };
    },
  };
}

/** Rise a step of the line through the values. */
function slopeOf(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  let over = 0;
  let under = 0;
  for (const [at, value] of values.entries()) {
    over += (at - middle) * (value - mean);
    under += (at - middle) ** 2;
  }
  return over / under;
}
