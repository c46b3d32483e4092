/** Fixtures of the replay test: a recording of one board, and what its scraper must find in it. */
import path from 'node:path';
import type { BoardResult } from './run.ts';
import type { BoardRef } from './types.ts';

/** Where a board's fixture lives: `tests/fixtures/scrapers/ATS/TOKEN`, addresses turned into file names. */
export function fixtureDir(board: BoardRef): string {
  const name = board.token.replace(/^https?:\/\//, '').replace(/[^\p{L}\p{N}._-]+/gu, '_');
  return path.resolve(import.meta.dirname, '../tests/fixtures/scrapers', board.ats, name);
}

/** The text of `expected.json`. */
export function expectedText(result: BoardResult): string {
  const { status, listed, total, why, postings } = result;
  const rejected = result.rejected.map(({ sourceId, rule }) => ({ sourceId, rule }));
  return `${JSON.stringify({ status, listed, total, why, rejected, postings }, null, 2)}\n`;
}
