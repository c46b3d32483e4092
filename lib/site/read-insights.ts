/** What all open roles say together. */
import { pool } from '#lib/db/client.ts';
import {
  countCities,
  countOpen,
  countWeeks,
  listWeek as listWeekRows,
  payByCity,
  payByColumn,
  type WeekEntry,
} from '#lib/db/insight-reads.ts';
import type { Insights } from '#lib/insights-record.ts';

/** The whole table is read for it (seconds at a million postings), and ten minutes change nothing a reader could see. */
const KEEP_MS = 10 * 60_000;

let kept: { at: number; insights: Promise<Insights> } | null = null;

async function read(now: Date): Promise<Insights> {
  const [open, byFunction, byLevel, byPlace, weeks, places] = await Promise.all([
    countOpen(pool),
    payByColumn(pool, 'function'),
    payByColumn(pool, 'seniority'),
    payByCity(pool, 15),
    countWeeks(pool, now, 26),
    countCities(pool, 400),
  ]);
  return { ...open, byFunction, byLevel, byPlace, weeks, places, at: now };
}

/**
 * The insights, read at most every ten minutes: an older answer is given once more while a new one is read. A failure is not
 * kept.
 */
export function readInsights(now: Date): Promise<Insights> {
  const stale = kept === null || now.getTime() - kept.at > KEEP_MS || now.getTime() < kept.at;
  if (!stale && kept !== null) return kept.insights;
  const before = kept;
  const reading = read(now);
  kept = { at: now.getTime(), insights: reading };
  reading.catch(() => {
    kept = before;
  });
  return before?.insights ?? reading;
}

/** The roles that opened or closed in the week of `week`, oldest first. `page` counts from 1. */
export function listWeek(
  show: 'opened' | 'closed',
  week: Date,
  { page, limit }: { page: number; limit: number },
): Promise<{ entries: WeekEntry[]; total: number }> {
  return listWeekRows(pool, show, week, { limit, offset: (page - 1) * limit });
}
