/** Every scraper, one line each. */
import { ashby } from './ashby.ts';
import { greenhouse } from './greenhouse.ts';
import { lever } from './lever.ts';
import type { Scraper } from './types.ts';

export const scrapers: readonly Scraper[] = [ashby, greenhouse, lever];

const byAts = new Map(scrapers.map((scraper) => [scraper.ats, scraper]));

/** The scraper for an ATS, or null. */
export function findScraper(ats: string): Scraper | null {
  return byAts.get(ats) ?? null;
}
