/**
 * Remote OK, an open feed of many employers: GET remoteok.com/api, one answer. Its terms ask for a link back to the posting
 * and for its name as the source; the posting's address is theirs, and the page of sources names them. Read 2026-11.
 *
 * Quirks: element 0 is the terms; salary 0 means unset, and neither currency nor period is given; each description ends
 * in a request to mention a word and a tag that encodes the reader's network address.
 */
import { z } from 'zod';
import { amount, rawPayOf } from './kit/pay.ts';
import { id, rows, text } from './kit/schemas.ts';
import type { ListedPosting, Scraper } from './types.ts';

const job = z.object({
  id,
  position: z.string().trim().min(1),
  url: z.string().min(1),
  company: text,
  company_logo: text,
  location: text,
  description: text,
  date: text,
  apply_url: text,
  salary_min: z.unknown().optional(),
  salary_max: z.unknown().optional(),
});

export const remoteok: Scraper = {
  ats: 'remoteok',
  name: 'Remote OK',
  docs: 'https://remoteok.com/api',
  // Registered by name: a link to the site is no sign of a board.
  urls: [],
  embeds: [],
  boardUrl: () => 'https://remoteok.com/',
  authority: 'fragile',
  aggregator: true,

  async *list(_board, ctx) {
    const answer = await ctx.json('https://remoteok.com/api', rows);
    const jobs = answer.filter((row) => !(row !== null && typeof row === 'object' && 'legal' in row));
    for (const row of ctx.rows(jobs, job)) yield fromApi(row);
    return { complete: false, total: null, why: 'the feed holds only the newest postings' };
  },
};

function fromApi(row: z.output<typeof job>): ListedPosting {
  return {
    sourceId: row.id,
    url: row.url,
    title: row.position,
    locations: row.location ? [row.location] : [],
    department: null,
    employmentType: null,
    workplace: null,
    remote: true,
    pay: rawPayOf({
      min: amount(row.salary_min),
      max: amount(row.salary_max),
      currency: null,
      period: null,
      text: null,
    }),
    postedAt: row.date,
    validThrough: null,
    descriptionHtml: row.description && withoutReaderTag(row.description),
    applyUrl: row.apply_url,
    companyName: row.company,
    companyLogoUrl: row.company_logo,
  };
}

/** The closing request without the tag that names who fetched the feed. */
function withoutReaderTag(description: string): string {
  return description
    .replace(/\s*\(#R[A-Za-z0-9+/]{6,80}={0,2}\)/g, '')
    .replace(/\btag R[A-Za-z0-9+/]{6,80}={0,2}/g, 'tag');
}
