/** Every scraper, one line each. */

import { arbeitnow } from './arbeitnow.ts';
import { ashby } from './ashby.ts';
import { avature } from './avature.ts';
import { bamboohr } from './bamboohr.ts';
import { brassring } from './brassring.ts';
import { breezy } from './breezy.ts';
import { comeet } from './comeet.ts';
import { dover } from './dover.ts';
import { eightfold } from './eightfold.ts';
import { gem } from './gem.ts';
import { greenhouse } from './greenhouse.ts';
import { gusto } from './gusto.ts';
import { himalayas } from './himalayas.ts';
import { hn } from './hn.ts';
import { html } from './html.ts';
import { icims } from './icims.ts';
import { jazzhr } from './jazzhr.ts';
import { jibe } from './jibe.ts';
import { jobicy } from './jobicy.ts';
import { jobs2web } from './jobs2web.ts';
import { jobvite } from './jobvite.ts';
import { jobylon } from './jobylon.ts';
import { join } from './join.ts';
import { lever } from './lever.ts';
import { manatal } from './manatal.ts';
import { neogov } from './neogov.ts';
import { oracle } from './oracle.ts';
import { paylocity } from './paylocity.ts';
import { personio } from './personio.ts';
import { pinpoint } from './pinpoint.ts';
import { radancy } from './radancy.ts';
import { recruitee } from './recruitee.ts';
import { remoteok } from './remoteok.ts';
import { remotive } from './remotive.ts';
import { rippling } from './rippling.ts';
import { schemaOrg } from './schema-org.ts';
import { smartrecruiters } from './smartrecruiters.ts';
import { softgarden } from './softgarden.ts';
import { successfactors } from './successfactors.ts';
import { teamtailor } from './teamtailor.ts';
import { themuse } from './themuse.ts';
import type { Scraper } from './types.ts';
import { weworkremotely } from './weworkremotely.ts';
import { workable } from './workable.ts';
import { workday } from './workday.ts';
import { ycombinator } from './ycombinator.ts';

export const scrapers: readonly Scraper[] = [
  arbeitnow,
  ashby,
  avature,
  bamboohr,
  brassring,
  breezy,
  comeet,
  dover,
  eightfold,
  gem,
  greenhouse,
  gusto,
  himalayas,
  hn,
  html,
  icims,
  jazzhr,
  jibe,
  jobicy,
  jobs2web,
  jobvite,
  jobylon,
  join,
  lever,
  manatal,
  neogov,
  oracle,
  paylocity,
  personio,
  pinpoint,
  radancy,
  recruitee,
  remoteok,
  remotive,
  rippling,
  schemaOrg,
  smartrecruiters,
  softgarden,
  successfactors,
  teamtailor,
  themuse,
  weworkremotely,
  workable,
  workday,
  ycombinator,
];

const byAts = new Map(scrapers.map((scraper) => [scraper.ats, scraper]));

/** The scraper for an ATS, or null. */
export function findScraper(ats: string): Scraper | null {
  return byAts.get(ats) ?? null;
}
