import { log } from '../log.ts';
import type { Db } from './client.ts';

/** Rows that this process has added since the planner last counted, and how many there were then. */
let added = 0;
let counted = 0;

const FEW = 200;

/**
 * Tells the planner how large the tables have become, each time they have grown by half: after a first load it still takes
 * them for empty and chooses plans that take seconds, until autovacuum comes by a minute later. Never throws.
 */
export async function analyzeAfterGrowth(db: Db, rows: number): Promise<void> {
  added += rows;
  if (added < Math.max(FEW, counted / 2)) return;
  counted += added;
  added = 0;
  try {
    await db.query('ANALYZE posting, posting_body, posting_place, place, run, board, company');
  } catch (error) {
    log.warn({ err: error }, 'the planner could not be told of the new rows');
  }
}
