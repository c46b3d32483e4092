/** The lifecycle scenarios again, by the way every board takes: through ingestBoard into real rows. */
import { describe, expect, test } from 'vitest';
import { pool } from '#lib/db/client.ts';
import { BoardGone } from '#lib/errors.ts';
import { failedWith, rawOf } from '../helpers/fake-scrape.ts';
import { boardScenarios, expectedOf, runsOf, SCENARIO_START } from '../helpers/lifecycle-scenarios.ts';
import { makeBoard } from '../helpers/make-board.ts';
import { openIds, readBoard } from '../helpers/read-board.ts';
import { idsOf, type SimulatedRun } from '../helpers/simulate-board.ts';

function answerOf(run: SimulatedRun) {
  if (run.outcome === 'gone') return failedWith(new BoardGone('HTTP 404'));
  if (run.outcome === 'failed') return failedWith(new Error('no answer'));
  const postings = (run.ids ?? []).map((id) => {
    const validThrough = run.validThrough?.get(id)?.toISOString() ?? null;
    const title = run.titles?.get(id) ?? `Role ${id}`;
    return rawOf(id, { title, validThrough, descriptionHtml: null });
  });
  return { status: run.outcome, postings };
}

// Eleven thousand postings are the simulation's (tests/lib/ingest/lifecycle.test.ts).
const small = boardScenarios.filter(({ open_before }) => idsOf(open_before).length <= 1500);

describe.skipIf(small.length === 0)('lifecycle scenarios (skipped without ../shared)', () => {
  test.each(small.map((scenario) => [scenario.id, scenario] as const))('%s', async (_id, scenario) => {
    const token = `https://jobs.example.com/${scenario.id}`;
    const boardId = await makeBoard({
      ats: scenario.adapter === 'fragile' ? 'schema-org' : 'greenhouse',
      token,
    });
    const before = idsOf(scenario.open_before);
    const first: SimulatedRun = {
      outcome: scenario.adapter === 'capped' ? 'incomplete' : 'complete',
      now: new Date(SCENARIO_START - 7 * 24 * 3_600_000),
      ids: before,
    };
    for (const run of [first, ...runsOf(scenario)]) await readBoard(boardId, answerOf(run), run.now);
    const { open, either } = expectedOf(scenario);
    expect((await openIds(boardId)).filter((id) => !either.includes(id))).toEqual(open.sort());
    // The timeline tells the same story as the rows.
    const { rows } = await pool.query(
      `SELECT count(*)::int AS n FROM posting WHERE board_id = $1 AND (state = 'open') IS DISTINCT FROM
         ((SELECT kind FROM posting_event WHERE posting_id = posting.id ORDER BY id DESC LIMIT 1) IN ('opened', 'changed', 'reopened'))`,
      [boardId],
    );
    expect(rows).toEqual([{ n: 0 }]);
  });
});
