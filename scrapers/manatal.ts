/**
 * Manatal career pages. GET www.careers-page.com/api/v1.0/c/{company}/jobs/ lists page by page, adverts included, each
 * page naming the next. Not documented; read 2026-11.
 *
 * Quirks: links use `hash`, not `id`; no dates, no employment type; `is_salary_visible` must be obeyed, and no period is
 * given, so that pay goes through as words.
 */
import { z } from 'zod';
import { SourceChanged } from '#lib/errors.ts';
import type { RawPay } from '#lib/posting.ts';
import { amount, currencyCode } from './kit/pay.ts';
import { placeText, rawPlace } from './kit/place.ts';
import { flag, id, rows, text, wholeNumber } from './kit/schemas.ts';
import type { ListedPosting, Scraper } from './types.ts';

const SITE = 'https://www.careers-page.com';

const page = z.object({ count: wholeNumber, next: text, results: rows });
const job = z.object({
  hash: id,
  position_name: z.string().trim().min(1),
  description: text,
  location_display: text,
  city: text,
  state: text,
  country: text,
  is_salary_visible: flag,
  salary_min: z.unknown().optional(),
  salary_max: z.unknown().optional(),
  currency_code: text,
});

export const manatal: Scraper = {
  ats: 'manatal',
  name: 'Manatal',
  docs: 'https://www.manatal.com',
  urls: [
    'www.careers-page.com/api/v1.0/c/:token/**',
    'www.careers-page.com/:token/**',
    'careers-page.com/:token/**',
    ':token.careers-page.com/**',
  ],
  embeds: [],
  boardUrl: (token) => `${SITE}/${encodeURIComponent(token)}`,
  authority: 'authoritative',

  async *list(board, ctx) {
    const first = `${SITE}/api/v1.0/c/${encodeURIComponent(board.token)}/jobs/`;
    const visited = new Set<string>();
    const seen = new Set<string>();
    for (let url = first; ; ) {
      visited.add(url);
      const { count: total, next, results } = await ctx.json(url, page);
      for (const row of ctx.rows(results, job)) {
        seen.add(row.hash);
        yield toListed(row, board.token);
      }
      if (next === null) {
        const complete = seen.size === total;
        return { complete, total, why: complete ? null : `${seen.size} of ${total} postings came` };
      }
      if (visited.has(next) || !next.startsWith(`${first}?`)) {
        throw new SourceChanged(`${url}: the next page leads elsewhere`, 'next', next);
      }
      url = next;
    }
  },
};

function toListed(row: z.output<typeof job>, token: string): ListedPosting {
  const parts = rawPlace(row.city, row.state, row.country);
  return {
    sourceId: row.hash,
    url: `${manatal.boardUrl(token)}/job/${encodeURIComponent(row.hash)}`,
    title: row.position_name,
    locations: [row.location_display ?? placeText(row.city, row.state, row.country)],
    places: parts ? [parts] : [],
    department: null,
    employmentType: null,
    workplace: null,
    remote: null,
    pay: payOf(row),
    postedAt: null,
    validThrough: null,
    descriptionHtml: row.description,
    applyUrl: null,
  };
}

/** What the page shows, as words: without a period no amount could be compared. */
function payOf(row: z.output<typeof job>): RawPay | null {
  const bounds = [...new Set([amount(row.salary_min), amount(row.salary_max)])].filter((one) => one !== null);
  if (row.is_salary_visible !== true || bounds.length === 0) return null;
  const currency = currencyCode(row.currency_code);
  const said = bounds.map((bound) => bound.toLocaleString('en-US')).join(' – ');
  return { min: null, max: null, currency, period: null, text: currency ? `${currency} ${said}` : said };
}
