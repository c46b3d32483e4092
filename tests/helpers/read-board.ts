import { pool } from '#lib/db/client.ts';
import type { RunResult } from '#lib/db/runs.ts';
import { ingestBoard } from '#lib/ingest/ingest-board.ts';
import type { RawPosting } from '#lib/posting.ts';
import { fetcherOf } from './fake-fetcher.ts';
import { type FakeAnswer, scrapeOf } from './fake-scrape.ts';

export const T0 = new Date('2026-03-02T09:00:00Z');
export const hours = (n: number) => new Date(T0.getTime() + n * 3_600_000);
export const days = (n: number) => hours(24 * n);

/** Reads a board whose list is made up; a run that does not end as a run fails the test. */
export async function readBoard(
  boardId: string,
  answer: RawPosting[] | FakeAnswer | (() => Promise<FakeAnswer>),
  now: Date = T0,
): Promise<RunResult & { runId: string }> {
  const run = await ingestBoard(boardId, {
    fetcher: fetcherOf(() => ''),
    trigger: 'schedule',
    now,
    scrape: scrapeOf(answer),
  });
  if (!('created' in run)) throw new Error(`the run ended as ${run.status}`);
  return run;
}

/** Source ids of the board's open postings, sorted. */
export async function openIds(boardId: string): Promise<string[]> {
  const { rows } = await pool.query(
    `SELECT source_id FROM posting WHERE board_id = $1 AND state = 'open' ORDER BY source_id COLLATE "C"`,
    [boardId],
  );
  return rows.map((row) => row.source_id);
}
