/** Our crawler on the fleet with everything behind it: normalising, comparing, writing into the bench's database. */
import { registerBoard } from '#lib/companies/register-board.ts';
import { pool, transaction } from '#lib/db/client.ts';
import { ingestBoard } from '#lib/ingest/ingest-board.ts';
import { type BoardFinding, sayPosting } from './check-boards.ts';
import { boardAt } from './fleet-content.ts';
import { boardRef, createFleetFetcher, type FleetOptions, forEachBoard } from './read-fleet.ts';

/** Registers the fleet's boards; answers their ids by number. */
export async function registerFleet({ boards, hosts, port }: FleetOptions): Promise<string[]> {
  const ids: string[] = [];
  for (let start = 0; start < boards; start += 500) {
    await transaction(async (tx) => {
      for (let index = start; index < Math.min(boards, start + 500); index++) {
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

export async function ingestFleet(
  ids: readonly string[],
  options: FleetOptions,
): Promise<{ findings: BoardFinding[]; pages: number }> {
  const fetcher = createFleetFetcher(options);
  const named = new Map<string, string | null>();
  let pages = 0;
  await forEachBoard(options, async ({ index }) => {
    const id = ids[index] ?? '';
    const run = await ingestBoard(id, { fetcher, trigger: 'schedule' });
    if ('requests' in run) pages += run.requests;
    named.set(id, 'errorName' in run ? run.errorName : run.status);
  });
  await fetcher.close();
  const { rows } = await pool.query(
    `SELECT board_id, array_agg(title || E'\\t' || coalesce(locations[1], '')) AS said
     FROM posting WHERE state = 'open' GROUP BY board_id`,
  );
  const said = new Map<string, string[]>(rows.map((row) => [row.board_id, row.said]));
  const findings = ids.map((id, index) => ({
    index,
    finding: named.get(id) ?? null,
    postings: (said.get(id) ?? []).map((one) => {
      const [title = '', place = ''] = one.split('\t');
      return sayPosting(title, place);
    }),
  }));
  return { findings, pages };
}
