/**
 * The lifecycle scenarios about very many rows (life-truncation-104-of-11815, life-mass-flag-after-deploy, life-fleet-guard) by
 * the way every board takes. What went before is put into the rows; the runs that decide are real ones.
 */
import { describe, expect, test, vi } from 'vitest';
import { pool, transaction } from '#lib/db/client.ts';
import { rawOf } from '../helpers/fake-scrape.ts';
import { makeBoard } from '../helpers/make-board.ts';
import { days, hours, readBoard } from '../helpers/read-board.ts';

/** Columns of a table, those in `own` by an expression, the others as the row `t` has them. */
async function columns(table: string, own: Record<string, string>): Promise<string> {
  const { rows } = await pool.query<{ name: string }>(
    `SELECT column_name AS name FROM information_schema.columns WHERE table_name = $1 ORDER BY ordinal_position`,
    [table],
  );
  return rows.map(({ name }) => own[name] ?? `t.${name}`).join(', ');
}

/** Runs a copy without triggers: what they keep beside the rows is not looked at here. */
async function copy(text: string, values: unknown[]): Promise<void> {
  await transaction(async (tx) => {
    await tx.query('SET LOCAL session_replication_role = replica');
    await tx.query(text, values);
  });
}

/** A board of one ATS with one open posting, `0`; those of other tests no longer count. */
async function makeFirst(board: Parameters<typeof makeBoard>[0] = {}): Promise<string> {
  await pool.query('UPDATE board SET removed_at = now()');
  const id = await makeBoard(board);
  await readBoard(id, [rawOf('0')], days(-3));
  return id;
}

/**
 * Copies a board to a fleet with `each` postings a board; `empty` of them, of which there are rows, have been seen to list
 * nothing twice, the first time 26 hours before the start. Answers the ids of those.
 */
async function makeFleet(boards: number, each: number, empty: number): Promise<string[]> {
  const first = await makeFirst();
  const pending = { missing: { runs: 2, since: hours(-26).toISOString(), kind: 'empty' } };
  const boardColumns = await columns('board', {
    id: 'gen_random_uuid()',
    token: `t.token || '-' || n`,
    open_count: '$2::int',
    pending_closure: 'CASE WHEN n <= $3 THEN $4::jsonb END',
  });
  await copy(
    `INSERT INTO board SELECT ${boardColumns} FROM board t, generate_series(1, $1) n WHERE t.id = $5`,
    [boards, each, empty, JSON.stringify(pending), first],
  );
  const postingColumns = await columns('posting', {
    id: 'gen_random_uuid()',
    board_id: 'b.id',
    source_id: 'n::text',
    misses: '2',
    slug: `b.id || '-' || n`,
  });
  await copy(
    `INSERT INTO posting SELECT ${postingColumns} FROM posting t, board b, generate_series(1, $2) n
     WHERE t.board_id = $1 AND b.company_id = t.company_id AND b.pending_closure IS NOT NULL`,
    [first, each],
  );
  const { rows } = await pool.query(
    `SELECT b.id FROM board b JOIN board f USING (company_id) WHERE f.id = $1 AND b.pending_closure IS NOT NULL ORDER BY id`,
    [first],
  );
  await pool.query('UPDATE board SET removed_at = now() WHERE id = $1', [first]);
  return rows.map(({ id }) => id);
}

/** Postings of these boards that are still open. */
const openOf = async (ids: readonly string[]) =>
  (
    await pool.query(`SELECT count(*)::int AS n FROM posting WHERE board_id = ANY($1) AND state = 'open'`, [
      ids,
    ])
  ).rows[0].n;

// Ten thousand rows take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

describe('very many rows', () => {
  test('104 of 11,815 postings listed: all stay open', async () => {
    const boardId = await makeFirst({ ats: 'schema-org', token: 'https://jobs.example.com/' });
    const postingColumns = await columns('posting', {
      id: 'gen_random_uuid()',
      source_id: 'n::text',
      slug: `t.slug || '-' || n`,
    });
    await copy(
      `INSERT INTO posting SELECT ${postingColumns} FROM posting t, generate_series(1, 11814) n WHERE board_id = $1`,
      [boardId],
    );
    const list = Array.from({ length: 104 }, (_, n) => rawOf(String(n)));
    const run = await readBoard(boardId, list, hours(0));
    expect(run).toMatchObject({ status: 'held', closed: 0, created: 0 });
    expect(run.heldDiff?.close).toHaveLength(11_711);
    expect(await openOf([boardId])).toBe(11_815);
  });

  test('every board of an ATS empty, for the third time and over a day: the reader is doubted, nothing closes', async () => {
    const ids = await makeFleet(1000, 2, 400);
    for (const id of ids.slice(0, 40)) {
      const run = await readBoard(id, [], hours(0));
      expect(run).toMatchObject({ status: 'held', closed: 0 });
      expect(run.heldReason).toContain('400 of 1000 boards of this ATS are suspect');
    }
    expect(await openOf(ids)).toBe(800);
  });

  test('3 % of 10,000 boards confirmed empty within an hour: 2 % of all postings close, then closing stops', async () => {
    const ids = await makeFleet(10_000, 10, 300);
    await pool.query(
      `WITH done AS (UPDATE posting SET state = 'closed', close_reason = 'confirmed-empty', closed_at = $2
                     WHERE board_id = ANY($1) RETURNING id, board_id),
            emptied AS (UPDATE board SET open_count = 0, state = 'ok', pending_closure = NULL WHERE id = ANY($1))
       INSERT INTO posting_event (posting_id, board_id, kind, reason, at)
       SELECT id, board_id, 'closed', 'confirmed-empty', $2 FROM done`,
      [ids.slice(0, 190), hours(-0.5)],
    );
    const runs = [];
    for (const id of ids.slice(190, 202)) runs.push(await readBoard(id, [], hours(0)));
    const closed = 1900 + runs.reduce((sum, run) => sum + run.closed, 0);
    expect(closed).toBeGreaterThan(1900);
    expect(closed).toBeLessThanOrEqual(2000);
    expect(runs.at(-1)?.heldReason).toContain('would close within an hour (limit 2 %)');
    expect(await openOf(ids)).toBe(3000 - closed);
    // An hour later the rest may close.
    expect(await readBoard(ids[299] ?? '', [], hours(1.5))).toMatchObject({ closed: 10 });
  });
});
