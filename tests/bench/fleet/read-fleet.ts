/**
 * Our crawler on the fleet: the scrapers, the parser threads and the polite fetcher as the worker uses them. Only three
 * things are bent: names lead to loopback, the gap is the bench's, and Greenhouse's API is found on the board's own host.
 */
import { createHostGate } from '#lib/http/pace.ts';
import { createFetcher } from '#lib/http/polite-fetch.ts';
import type { Fetcher, FetcherOptions, HostGate } from '#lib/http/types.ts';
import { findingOf } from '#lib/views/findings.ts';
import { type BoardResult, runScraper } from '#scrapers/run.ts';
import type { BoardRef } from '#scrapers/types.ts';
import { type BoardFinding, sayPosting } from './check-boards.ts';
import { boardAt, type FleetBoard, hostAddress, hostName, hostOf } from './fleet-content.ts';

export interface FleetOptions {
  port: number;
  boards: number;
  hosts: number;
  atOnce: number;
  gapMs: number;
  timeoutMs: number;
}

/** `shared`: what several workers would share, where there is a database. */
export function createFleetFetcher(
  options: FleetOptions,
  shared: Pick<FetcherOptions, 'robots' | 'validators'> & { gate?: HostGate } = {},
): Fetcher {
  const gate = shared.gate ?? createHostGate();
  const fetcher = createFetcher({
    ...shared,
    lookup: async (name) => [{ address: hostAddress(hostOf(name)), family: 4 }],
    isAllowedAddress: (address) => address.startsWith('127.77.'),
    allowedPorts: [options.port],
    gate: {
      run: (host, _gapMs, work) => gate.run(host, options.gapMs, work),
      rest: (host, untilMs) => gate.rest?.(host, untilMs),
    },
    limits: { deadlineMs: options.timeoutMs, headersMs: options.timeoutMs, idleMs: options.timeoutMs },
  });
  return toFleet(fetcher, options);
}

/** Sends what is meant for the vendor's one host to the host on which the fleet has the board. */
function toFleet(fetcher: Fetcher, options: FleetOptions): Fetcher {
  return {
    ...fetcher,
    fetch(request, signal) {
      const url = new URL(request.url);
      if (!url.hostname.endsWith('.greenhouse.io')) return fetcher.fetch(request, signal);
      const index = Number(/\/b(\d{5})/.exec(url.pathname)?.[1]);
      const origin = `http://${hostName(index % options.hosts)}:${options.port}`;
      return fetcher.fetch({ ...request, url: origin + url.pathname + url.search }, signal);
    },
    fork: () => toFleet(fetcher.fork(), options),
  };
}

/** The board as the product names it. */
export function boardRef(board: FleetBoard, port: number): BoardRef {
  if (board.kind === 'api') return { ats: 'greenhouse', token: board.token, url: null };
  const url = `http://${hostName(board.host)}:${port}/careers/${board.token}`;
  return { ats: 'schema-org', token: url, url };
}

/** `work` for every board, so many at once and two of a host, as the worker's queue hands them out. */
export async function forEachBoard(
  options: Pick<FleetOptions, 'boards' | 'hosts' | 'atOnce'>,
  work: (board: FleetBoard) => Promise<void>,
): Promise<void> {
  const lanes = Array.from({ length: options.hosts }, (_, host) => ({ host, next: host, active: 0 }));
  let turn = 0;
  function take() {
    for (let tried = 0; tried < lanes.length; tried++) {
      const lane = lanes[turn++ % lanes.length];
      if (!lane || lane.active >= 2 || lane.next >= options.boards) continue;
      const board = boardAt(lane.next, options.hosts);
      lane.next += options.hosts;
      lane.active++;
      return { board, lane };
    }
    return null;
  }
  let running = 0;
  await new Promise<void>((resolve, reject) => {
    function next(): void {
      for (let taken = take(); taken; taken = take()) {
        const { board, lane } = taken;
        running++;
        work(board).then(() => {
          lane.active--;
          running--;
          next();
        }, reject);
        if (running === options.atOnce) return;
      }
      if (running === 0) resolve();
    }
    next();
  });
}

/** Scrapes all boards without writing anything; hands each to `found` as it comes. Answers the number of requests. */
export async function scrapeFleet(
  options: FleetOptions,
  found: (finding: BoardFinding) => void,
): Promise<number> {
  const fetcher = createFleetFetcher(options);
  const started = performance.now();
  let pages = 0;
  await forEachBoard(options, async (board) => {
    const run = fetcher.fork();
    const result = await runScraper(boardRef(board, options.port), { fetcher: run });
    pages += run.stats().requests;
    found({ ...toFinding(board.index, result), at: (performance.now() - started) / 1000 });
  });
  await fetcher.close();
  return pages;
}

function toFinding(index: number, result: BoardResult): Omit<BoardFinding, 'at'> {
  const { errorObject, status } = result;
  const postings = result.postings.map(({ title, locations, places }) =>
    sayPosting(title, locations[0] ?? places?.[0]?.locality ?? ''),
  );
  const partial = status === 'incomplete' ? 'partial' : null;
  return {
    index,
    postings,
    finding: errorObject ? (findingOf(errorObject, true) ?? errorObject.name) : partial,
  };
}
