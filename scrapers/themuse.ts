/**
 * The Muse, an open API of many employers: GET themuse.com/api/public/jobs?page=1, twenty to a page, at most 99 pages. We read the
 * newest pages only. Terms: link back and name the source. Read 2026-11.
 *
 * Quirks: "Flexible / Remote" stands among the places; the address is `refs.landing_page`.
 */
import { z } from 'zod';
import { id, listOf, maybe, rows, text, wholeNumber } from './kit/schemas.ts';
import type { ListedPosting, Scraper } from './types.ts';

const PAGES = 10;

const named = z.object({ name: text });
const job = z.object({
  id,
  name: z.string().trim().min(1),
  refs: z.object({ landing_page: z.string().min(1) }),
  contents: text,
  publication_date: text,
  locations: listOf(named),
  categories: listOf(named),
  company: maybe(named),
});
const answerShape = z.object({
  results: rows,
  page_count: maybe(wholeNumber),
  total: maybe(wholeNumber),
});

export const themuse: Scraper = {
  ats: 'themuse',
  name: 'The Muse',
  docs: 'https://www.themuse.com/developers/api/v2',
  // Registered by name: a link to the site is no sign of a board.
  urls: [],
  embeds: [],
  boardUrl: () => 'https://www.themuse.com/jobs',
  authority: 'fragile',
  aggregator: true,

  async *list(_board, ctx) {
    for (let page = 1; ; page++) {
      const answer = await ctx.json(`https://www.themuse.com/api/public/jobs?page=${page}`, answerShape);
      for (const row of ctx.rows(answer.results, job)) yield fromApi(row);
      const total = answer.total ?? null;
      if (answer.results.length === 0 || page >= (answer.page_count ?? page))
        return { complete: true, total, why: null };
      if (page === PAGES) return { complete: false, total, why: `only the newest ${PAGES} pages are read` };
    }
  },
};

function fromApi(row: z.output<typeof job>): ListedPosting {
  const places = row.locations.flatMap((place) => place.name ?? []);
  return {
    sourceId: row.id,
    url: row.refs.landing_page,
    title: row.name,
    locations: places,
    department: row.categories[0]?.name ?? null,
    employmentType: null,
    workplace: null,
    remote: places.some((place) => /\bremote\b/i.test(place)) ? true : null,
    pay: null,
    postedAt: row.publication_date,
    validThrough: null,
    descriptionHtml: row.contents,
    applyUrl: null,
    companyName: row.company?.name ?? null,
  };
}
