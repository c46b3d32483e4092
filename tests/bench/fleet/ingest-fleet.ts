/**
 * Our crawler on the fleet with everything behind it: what the workers share (gate, robots.txt, validators), normalising,
 * comparing, writing into the bench's database.
 */
import { registerBoard } from '#lib/companies/register-board.ts';
import { pool, transaction } from '#lib/db/client.ts';
import { createSharedHostGate } from '#lib/db/host-gate.ts';
import { createRobotsStore } from '#lib/db/robots-store.ts';
import { findValidators } from '#lib/db/snapshots.ts';
import { ingestBoard } from '#lib/ingest/ingest-board.ts';
import { type BoardFinding, sayPosting } from './check-boards.ts';
import { boardAt } from './fleet-content.ts';
import { boardRef, createFleetFetcher, type FleetOptions, forEachBoard } from './read-fleet.ts';

const CHUNK = 500;

/** Registers the fleet's boards; answers their ids by number. */
export async function registerFleet({ boards, hosts, port }: FleetOptions): Promise<string[]> {
  const ids: string[] = [];
  for (let start = 0; start < boards; start += CHUNK) {
    await transaction(async (tx) => {
      for (let index = start; index < Math.min(boards, start + CHUNK); index++) {
        const board = boardAt(index, hosts);
        const company = `Company ${board.token}`;
        const { id } = await registerBoard(tx, {
          ...boardRef(board, port),
          company,
          priority: 0,
          isSample: false,
        });
        ids.push(id);
      }
    });
  }
  return ids;
}

/** Ends of the boards' runs, by the board's number. */
export interface Ends {
  findings: (string | null)[];
  /** Seconds from the start. */
  at: number[];
}

/** Reads all boards once; `ended` is told of each. Answers the number of requests and how the runs ended. */
export async function ingestFleet(
  ids: readonly string[],
  options: FleetOptions,
  ended: () => void,
): Promise<{ pages: number; ends: Ends }> {
  const gate = createSharedHostGate(process.env.DATABASE_URL ?? '');
  const fetcher = createFleetFetcher(options, {
    gate,
    robots: createRobotsStore(pool),
    validators: (requestHash) => findValidators(pool, requestHash),
  });
  const started = performance.now();
  const ends: Ends = { findings: [], at: [] };
  let pages = 0;
  await forEachBoard(options, async ({ index }) => {
    const run = await ingestBoard(ids[index] ?? '', { fetcher, trigger: 'schedule' });
    if ('requests' in run) pages += run.requests;
    ends.findings[index] = 'errorName' in run ? run.errorName : run.status;
    ends.at[index] = (performance.now() - started) / 1000;
    ended();
  });
  await fetcher.close();
  await gate.close();
  return { pages, ends };
}

/** What the database shows of each board. */
export async function readFindings(
  ids: readonly string[],
  { findings, at }: Ends,
  found: (finding: BoardFinding) => void,
): Promise<void> {
  for (let start = 0; start < ids.length; start += CHUNK) {
    const { rows } = await pool.query<{ board_id: string; title: string; locations: string[] }>(
      `SELECT board_id, title, locations FROM posting WHERE state = 'open' AND board_id = ANY($1)`,
      [ids.slice(start, start + CHUNK)],
    );
    const said = new Map<string, string[]>();
    for (const { board_id, title, locations } of rows) {
      const list = said.get(board_id) ?? [];
      list.push(sayPosting(title, locations[0] ?? ''));
      said.set(board_id, list);
    }
    for (const [n, id] of ids.slice(start, start + CHUNK).entries()) {
      const index = start + n;
      found({
        index,
        postings: said.get(id) ?? [],
        finding: findings[index] ?? null,
        at: at[index] ?? 0,
      });
    }
  }
}
