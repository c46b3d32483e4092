/**
 * Remotive, an open feed of many employers: GET remotive.com/api/remote-jobs, one answer. Its terms ask for a link back and
 * for its name as the source. Read 2026-11.
 *
 * Quirks: dates have no zone (UTC by their documentation); the salary is free text; company names carry stray blanks.
 */
import { z } from 'zod';
import { id, rows, text } from './kit/schemas.ts';
import type { ListedPosting, Scraper } from './types.ts';

const job = z.object({
  id,
  url: z.string().min(1),
  title: z.string().trim().min(1),
  company_name: text,
  company_logo: text,
  category: text,
  job_type: text,
  publication_date: text,
  candidate_required_location: text,
  salary: text,
  description: text,
});

export const remotive: Scraper = {
  ats: 'remotive',
  name: 'Remotive',
  docs: 'https://github.com/remotive-com/remote-jobs-api',
  // Registered by name: a link to the site is no sign of a board.
  urls: [],
  embeds: [],
  boardUrl: () => 'https://remotive.com/',
  authority: 'fragile',
  aggregator: true,

  async *list(_board, ctx) {
    const answer = await ctx.json('https://remotive.com/api/remote-jobs', z.object({ jobs: rows }));
    for (const row of ctx.rows(answer.jobs, job)) yield fromApi(row);
    return { complete: false, total: null, why: 'the feed holds only a part of the postings' };
  },
};

function fromApi(row: z.output<typeof job>): ListedPosting {
  const place = row.candidate_required_location;
  return {
    sourceId: row.id,
    url: row.url,
    title: row.title,
    locations: place ? [place] : [],
    department: row.category,
    employmentType: row.job_type,
    workplace: null,
    remote: true,
    pay: row.salary ? { min: null, max: null, currency: null, period: null, text: row.salary } : null,
    postedAt: row.publication_date,
    validThrough: null,
    descriptionHtml: row.description,
    applyUrl: null,
    companyName: row.company_name?.trim() ?? null,
    companyLogoUrl: row.company_logo,
    applicantLocations: place ? [place] : [],
  };
}
