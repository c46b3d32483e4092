/** A fetcher whose every name is this machine and whose waits are written down instead of waited for. */
import { createFetcher } from '#lib/http/polite-fetch.ts';
import type { Fetcher, FetcherOptions } from '#lib/http/types.ts';

export function loopbackFetcher(
  ports: number[],
  options: Partial<FetcherOptions> = {},
): { fetcher: Fetcher; waits: number[] } {
  const waits: number[] = [];
  const fetcher = createFetcher({
    lookup: async () => [{ address: '127.0.0.1', family: 4 }],
    isAllowedAddress: (address) => address === '127.0.0.1',
    allowedPorts: ports,
    wait: async (ms) => {
      waits.push(ms);
    },
    ...options,
    limits: { deadlineMs: 5000, ...options.limits },
  });
  return { fetcher, waits };
}
