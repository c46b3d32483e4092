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

/** Milliseconds for a small site, seconds for a million postings: kept so long that reading takes a two-hundredth of the time. */
const KEEP_TIMES = 200;
const KEEP_LEAST_MS = 5_000;
const KEEP_MOST_MS = 10 * 60_000;

let kept: { insights: Insights; until: number } | null = null;
let reading: Promise<Insights> | null = null;

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
 * The insights. A kept answer is given while it is young, and once more while a new one is read if it ended only lately;
 * nobody is given an old one after a quiet hour. Who asks while it is read waits for the same reading.
 */
export async function readInsights(now: Date): Promise<Insights> {
  const nowMs = now.getTime();
  if (kept !== null && nowMs < kept.until) return kept.insights;
  reading ??= readAndKeep(now).finally(() => {
    reading = null;
  });
  if (kept === null || nowMs - kept.until > KEEP_MOST_MS) return reading;
  // Its failure is told to who waits for it; the next reader tries again.
  reading.catch(() => undefined);
  return kept.insights;
}

async function readAndKeep(now: Date): Promise<Insights> {
  const startedMs = performance.now();
  const insights = await read(now);
  const tookMs = performance.now() - startedMs;
  const keepMs = Math.min(KEEP_MOST_MS, Math.max(KEEP_LEAST_MS, KEEP_TIMES * tookMs));
  kept = { insights, until: now.getTime() + keepMs };
  return insights;
}

/** The roles that opened or closed in the week of `week`, oldest first. `page` counts from 1. */
export function listWeek(
  show: 'opened' | 'closed',
  week: Date,
  { page, limit }: { page: number; limit: number },
): Promise<{ entries: WeekEntry[]; total: number }> {
  return listWeekRows(pool, show, week, { limit, offset: (page - 1) * limit });
}
