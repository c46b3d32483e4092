/**
 * Himalayas, an open feed of many employers: GET himalayas.app/jobs/api?limit=20&offset=0, newest first, with its own total of
 * some hundred thousand. We read the newest pages only, so a run never says that something is gone. Terms: link back and
 * name the source. Read 2026-11.
 *
 * Quirks: dates are epoch seconds; the id is the guid; a bug sends companyName "name" now and then; long titles are cut.
 */
import { z } from 'zod';
import { isoFromEpochSeconds } from './kit/dates.ts';
import { amount, currencyCode, paidPer, rawPayOf } from './kit/pay.ts';
import { listOf, maybe, rows, text, wholeNumber } from './kit/schemas.ts';
import type { ListedPosting, Scraper } from './types.ts';

const PAGE = 20;
const PAGES = 10;

const word = z.string().trim().min(1);
const job = z.object({
  guid: word,
  title: word,
  applicationLink: text,
  companyName: text,
  companyLogo: text,
  employmentType: text,
  parentCategories: listOf(word),
  locationRestrictions: listOf(word),
  description: text,
  pubDate: z.unknown().optional(),
  expiryDate: z.unknown().optional(),
  minSalary: z.unknown().optional(),
  maxSalary: z.unknown().optional(),
  currency: text,
  salaryPeriod: text,
});

export const himalayas: Scraper = {
  ats: 'himalayas',
  name: 'Himalayas',
  docs: 'https://himalayas.app/api',
  // Registered by name: a link to the site is no sign of a board.
  urls: [],
  embeds: [],
  boardUrl: () => 'https://himalayas.app/jobs',
  authority: 'fragile',
  aggregator: true,

  async *list(_board, ctx) {
    let total: number | null = null;
    let seen = 0;
    for (let page = 0; page < PAGES; page++) {
      const url = `https://himalayas.app/jobs/api?limit=${PAGE}&offset=${page * PAGE}`;
      const answer = await ctx.json(url, z.object({ jobs: rows, totalCount: maybe(wholeNumber) }));
      total = answer.totalCount ?? total;
      for (const row of ctx.rows(answer.jobs, job)) yield fromApi(row);
      seen += answer.jobs.length;
      if (answer.jobs.length < PAGE) break;
    }
    return { complete: false, total, why: `only the newest ${seen} are read` };
  },
};

function fromApi(row: z.output<typeof job>): ListedPosting {
  const pay = rawPayOf({
    min: amount(row.minSalary),
    max: amount(row.maxSalary),
    currency: currencyCode(row.currency),
    ...paidPer(row.salaryPeriod),
  });
  return {
    sourceId: row.guid,
    url: row.guid,
    title: row.title,
    locations: row.locationRestrictions,
    department: row.parentCategories[0] ?? null,
    employmentType: row.employmentType,
    workplace: null,
    remote: true,
    pay,
    postedAt: isoFromEpochSeconds(row.pubDate),
    validThrough: isoFromEpochSeconds(row.expiryDate),
    descriptionHtml: row.description,
    applyUrl: row.applicationLink,
    companyName: row.companyName === 'name' ? null : row.companyName,
    companyLogoUrl: row.companyLogo,
    applicantLocations: row.locationRestrictions,
  };
}
