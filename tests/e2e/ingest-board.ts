/**
 * Lets a board of made-up postings take the way every board takes, visit by visit. Reads `{company, ats?, visits}` on its
 * standard input, where each visit is `{daysAgo, postings}` with the fields of a raw posting that matter; writes the slugs
 * of its postings, by their source's id. Run by the browser tests in a process of its own: they have no TypeScript of ours.
 */
import { text } from 'node:stream/consumers';
import { pool } from '#lib/db/client.ts';
import { rawOf } from '../helpers/fake-scrape.ts';
import { makeBoard } from '../helpers/make-board.ts';
import { readBoard } from '../helpers/read-board.ts';
import type { ScenarioBoard } from './scenario.ts';

const { company, ats, token, visits }: ScenarioBoard = JSON.parse(await text(process.stdin));
const boardId = await makeBoard({ company, ats: ats ?? 'greenhouse', token });
for (const { daysAgo, postings } of visits) {
  const now = new Date(Date.now() - daysAgo * 86_400_000);
  await readBoard(
    boardId,
    postings.map(({ sourceId, ...over }) => rawOf(sourceId, over)),
    now,
  );
}
const { rows } = await pool.query('SELECT source_id, slug FROM posting WHERE board_id = $1', [boardId]);
console.log(JSON.stringify(Object.fromEntries(rows.map((row) => [row.source_id, row.slug]))));
await pool.end();
