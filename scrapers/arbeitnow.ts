/**
 * Arbeitnow, an open feed of many employers in Germany: GET arbeitnow.com/api/job-board-api, then `?page=2` … while the answer
 * names a next page. Terms: link back and name the source. Read 2026-11.
 *
 * Quirks: `job_types` mixes levels, hours and contracts in two languages; `created_at` is epoch seconds.
 */
import { z } from 'zod';
import { isoFromEpochSeconds } from './kit/dates.ts';
import { flag, listOf, rows, text } from './kit/schemas.ts';
import type { ListedPosting, Scraper } from './types.ts';

const PAGES = 10;

const word = z.string().trim().min(1);
const job = z.object({
  slug: word,
  title: word,
  url: z.string().min(1),
  company_name: text,
  description: text,
  remote: flag,
  job_types: listOf(word),
  location: text,
  created_at: z.unknown().optional(),
});
const answerShape = z.object({ data: rows, links: z.object({ next: text }).nullish() });

export const arbeitnow: Scraper = {
  ats: 'arbeitnow',
  name: 'Arbeitnow',
  docs: 'https://www.arbeitnow.com/blog/job-board-api',
  // Registered by name: a link to the site is no sign of a board.
  urls: [],
  embeds: [],
  boardUrl: () => 'https://www.arbeitnow.com/',
  authority: 'fragile',
  aggregator: true,

  async *list(_board, ctx) {
    for (let page = 1; ; page++) {
      const query = page === 1 ? '' : `?page=${page}`;
      const answer = await ctx.json(`https://www.arbeitnow.com/api/job-board-api${query}`, answerShape);
      for (const row of ctx.rows(answer.data, job)) yield fromApi(row);
      if (!answer.links)
        return { complete: false, total: null, why: 'the answer does not say whether more follow' };
      if (!answer.links.next) return { complete: true, total: null, why: null };
      if (page === PAGES)
        return { complete: false, total: null, why: `only the newest ${PAGES} pages are read` };
    }
  },
};

function fromApi(row: z.output<typeof job>): ListedPosting {
  return {
    sourceId: row.slug,
    url: row.url,
    title: row.title,
    locations: row.location ? [row.location] : [],
    department: null,
    employmentType: row.job_types[0] ?? null,
    workplace: null,
    remote: row.remote,
    pay: null,
    postedAt: isoFromEpochSeconds(row.created_at),
    validThrough: null,
    descriptionHtml: row.description,
    applyUrl: null,
    companyName: row.company_name,
  };
}
