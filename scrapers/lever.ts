/**
 * Lever postings. GET api.lever.co/v0/postings/{site}?mode=json answers a bare array of everything; tenants in the EU live
 * on api.eu.lever.co, and a site exists on one of the two only. Read 2026-11.
 *
 * Quirks: `createdAt` is epoch milliseconds and never moves; the advert is spread over description, lists,
 * salaryDescription and additional; `list.content` holds `<li>`s without their `<ul>`; a posting that left the API may
 * live on as unlisted.
 */
import { z } from 'zod';
import { isoFromEpochMs } from './kit/dates.ts';
import { escapeHtml } from './kit/html.ts';
import { firstKnown } from './kit/pages.ts';
import { amount, currencyCode, paidPer, rawPayOf } from './kit/pay.ts';
import { id, listOf, maybe, rows, text } from './kit/schemas.ts';
import type { ListedPosting, Scraper } from './types.ts';

const posting = z.object({
  id,
  text: z.string().trim().min(1),
  hostedUrl: z.string().min(1),
  applyUrl: text,
  createdAt: z.unknown().optional(),
  workplaceType: text,
  categories: maybe(
    z.object({
      location: text,
      allLocations: listOf(z.string()),
      team: text,
      department: text,
      commitment: text,
    }),
  ),
  description: text,
  lists: listOf(z.object({ text, content: text })),
  additional: text,
  salaryDescription: text,
  salaryDescriptionPlain: text,
  salaryRange: maybe(
    z.object({ min: z.unknown().optional(), max: z.unknown().optional(), currency: text, interval: text }),
  ),
});

export const lever: Scraper = {
  ats: 'lever',
  name: 'Lever',
  docs: 'https://github.com/lever/postings-api',
  urls: [
    'jobs.lever.co/:token/**',
    'jobs.eu.lever.co/:token/**',
    'api.lever.co/v0/postings/:token/**',
    'api.eu.lever.co/v0/postings/:token/**',
  ],
  embeds: [/leverJobsOptions\s*=\s*\{[^}]{0,300}?accountName["']?\s*:\s*["']([\w.-]+)["']/],
  boardUrl: (token) => `https://jobs.lever.co/${encodeURIComponent(token)}`,
  authority: 'authoritative',

  async *list(board, ctx) {
    const ask = (host: string) => () =>
      ctx.json(`https://${host}/v0/postings/${encodeURIComponent(board.token)}?mode=json`, rows);
    const hosts = ['api.lever.co', 'api.eu.lever.co'];
    if (board.url && /^(jobs|api)\.eu\.lever\.co$/.test(new URL(board.url).host)) hosts.reverse();
    const answer = await firstKnown(...hosts.map(ask));
    for (const row of ctx.rows(answer, posting)) yield toListed(row);
    return { complete: true, total: null, why: null };
  },
};

function toListed(row: z.output<typeof posting>): ListedPosting {
  const { categories, salaryRange } = row;
  const places = categories?.allLocations.length ? categories.allLocations : [categories?.location ?? ''];
  return {
    sourceId: row.id,
    url: row.hostedUrl,
    title: row.text,
    locations: places.filter((place) => place !== ''),
    department: categories?.department ?? categories?.team ?? null,
    employmentType: categories?.commitment ?? null,
    workplace: row.workplaceType === 'unspecified' ? null : row.workplaceType,
    remote: null,
    pay: salaryRange
      ? rawPayOf({
          min: amount(salaryRange.min),
          max: amount(salaryRange.max),
          currency: currencyCode(salaryRange.currency),
          ...paidPer(salaryRange.interval, row.salaryDescriptionPlain),
        })
      : null,
    postedAt: isoFromEpochMs(row.createdAt),
    validThrough: null,
    descriptionHtml: wholeAdvert(row),
    applyUrl: row.applyUrl,
  };
}

/** The parts in the order the hosted page shows them. */
function wholeAdvert(row: z.output<typeof posting>): string | null {
  const lists = row.lists.map(({ text: heading, content }) => {
    const items = content === null ? '' : /^\s*<li\b/i.test(content) ? `<ul>${content}</ul>` : content;
    return `${heading === null ? '' : `<h3>${escapeHtml(heading)}</h3>`}${items}`;
  });
  const parts = [row.description, ...lists, row.salaryDescription, row.additional];
  const html = parts.filter((part) => part !== null && part !== '').join('\n');
  return html === '' ? null : html;
}
