/**
 * Jobicy, an open feed of many employers: GET jobicy.com/api/v2/remote-jobs, the newest in one answer. Terms: link back and
 * name the source. Read 2026-11.
 *
 * Quirks: entities stay escaped in the industry; places come in one text with double blanks; pay keys are absent when unset.
 */
import { z } from 'zod';
import { unescapeHtml } from './kit/html.ts';
import { amount, currencyCode, payPeriod, rawPayOf } from './kit/pay.ts';
import { id, listOf, rows, text } from './kit/schemas.ts';
import type { ListedPosting, Scraper } from './types.ts';

const word = z.string().trim().min(1);
const job = z.object({
  id,
  url: z.string().min(1),
  jobTitle: word,
  companyName: text,
  companyLogo: text,
  jobIndustry: listOf(word),
  jobType: listOf(word),
  jobGeo: text,
  jobDescription: text,
  pubDate: text,
  salaryMin: z.unknown().optional(),
  salaryMax: z.unknown().optional(),
  salaryCurrency: text,
  salaryPeriod: text,
});

export const jobicy: Scraper = {
  ats: 'jobicy',
  name: 'Jobicy',
  docs: 'https://jobicy.com/jobs-rss-feed',
  // Registered by name: a link to the site is no sign of a board.
  urls: [],
  embeds: [],
  boardUrl: () => 'https://jobicy.com/',
  authority: 'fragile',
  aggregator: true,

  async *list(_board, ctx) {
    const answer = await ctx.json('https://jobicy.com/api/v2/remote-jobs', z.object({ jobs: rows }));
    for (const row of ctx.rows(answer.jobs, job)) yield fromApi(row);
    return { complete: false, total: null, why: 'the feed holds only the newest postings' };
  },
};

function fromApi(row: z.output<typeof job>): ListedPosting {
  const places = (row.jobGeo ?? '')
    .split(',')
    .map((place) => place.trim())
    .filter(Boolean);
  return {
    sourceId: row.id,
    url: row.url,
    title: unescapeHtml(row.jobTitle),
    locations: places,
    department: row.jobIndustry[0] === undefined ? null : unescapeHtml(row.jobIndustry[0]),
    employmentType: row.jobType[0] ?? null,
    workplace: null,
    remote: true,
    pay: rawPayOf({
      min: amount(row.salaryMin),
      max: amount(row.salaryMax),
      currency: currencyCode(row.salaryCurrency),
      period: payPeriod(row.salaryPeriod),
      text: null,
    }),
    postedAt: row.pubDate,
    validThrough: null,
    descriptionHtml: row.jobDescription,
    applyUrl: null,
    companyName: row.companyName === null ? null : unescapeHtml(row.companyName),
    companyLogoUrl: row.companyLogo,
    applicantLocations: places,
  };
}
