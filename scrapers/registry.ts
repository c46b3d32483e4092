/** Every scraper, one line each. */
import { ashby } from './ashby.ts';
import { bamboohr } from './bamboohr.ts';
import { breezy } from './breezy.ts';
import { greenhouse } from './greenhouse.ts';
import { html } from './html.ts';
import { lever } from './lever.ts';
import { personio } from './personio.ts';
import { recruitee } from './recruitee.ts';
import { rippling } from './rippling.ts';
import { schemaOrg } from './schema-org.ts';
import { smartrecruiters } from './smartrecruiters.ts';
import { teamtailor } from './teamtailor.ts';
import type { Scraper } from './types.ts';
import { workable } from './workable.ts';
import { workday } from './workday.ts';

export const scrapers: readonly Scraper[] = [
  ashby,
  bamboohr,
  breezy,
  greenhouse,
  html,
  lever,
  personio,
  recruitee,
  rippling,
  schemaOrg,
  smartrecruiters,
  teamtailor,
  workable,
  workday,
];

const byAts = new Map(scrapers.map((scraper) => [scraper.ats, scraper]));

/** The scraper for an ATS, or null. */
export function findScraper(ats: string): Scraper | null {
  return byAts.get(ats) ?? null;
}
