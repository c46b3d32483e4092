/**
 * Radancy (TalentBrew) career sites, on the employers' own hosts: GET {host}/search-jobs/results?CurrentPage=N&… answers JSON
 * whose `results` is a piece of HTML with the total; a posting's page has JSON-LD. The token is the host. Read 2026-11.
 *
 * Quirks: each site draws its list as it likes; common are links with `data-job-id` (some draw two to a posting) and the classes
 * of place and date, whose texts may hold a caption and a copy for screen readers; without SearchResultsModuleName nothing
 * comes; no more than 10,000 postings are shown; dates are words or figures; sites in several languages have the
 * search under a path of the language.
 */
import type { CheerioAPI } from 'cheerio';
import { z } from 'zod';
import { SourceChanged } from '#lib/errors.ts';
import { isoDate } from './kit/dates.ts';
import { absoluteUrl, squash } from './kit/html.ts';
import { completeFromLd, ldPosting } from './kit/ld-detail.ts';
import { type DateOrder, dateOrder, numericDate } from './kit/numeric-dates.ts';
import { firstKnown } from './kit/pages.ts';
import { id, rows, text } from './kit/schemas.ts';
import type { BoardRef, ListedPosting, ScrapeContext, Scraper } from './types.ts';

const PAGE_SIZE = 100;
const MAX_PAGES = 300;

const answer = z.object({ results: z.string() });
const posting = z.object({
  id,
  url: z.string().min(1),
  title: z.string().trim().min(1),
  place: text,
  date: text,
  category: text,
});
interface Results {
  postings: unknown[];
  total: number | null;
  pages: number | null;
}

export const radancy: Scraper = {
  ats: 'radancy',
  name: 'Radancy',
  docs: 'https://www.radancy.com/en/career-site/',
  urls: [],
  ownHost: [/data-search-results-module-name=|tbcdn\.talentbrew\.com\/company\/\d+\//],
  embeds: [],
  boardUrl: (token) => `https://${token}/search-jobs`,
  authority: 'authoritative',

  async *list(board, ctx) {
    const { data: first, base } = await firstPage(board, ctx);
    const dates: string[] = [];
    let count = 0;
    let results = first;
    for (let number = 1; ; ) {
      const found = rows.parse(results.postings);
      const read = ctx.rows(found, posting);
      for (const one of read) dates.push(one.date ?? '');
      const order = dateOrder(dates);
      for (const one of read) yield toListed(one, order);
      count += found.length;
      if (found.length === 0 || number >= Math.min(results.pages ?? 1, MAX_PAGES)) break;
      results = await readPage(base, ++number, ctx);
    }
    const { total } = first;
    if (total === null) throw new SourceChanged(`${base} states no total`, 'data-total-results');
    const complete = count >= total;
    return { complete, total, why: complete ? null : `${count} of ${total} postings came` };
  },

  async detail(listed, _board, ctx) {
    const { data } = await ctx.page<ListedPosting | null>(listed.url, 'posting');
    return completeFromLd(listed, data);
  },

  extract: { results: readResults, posting: readPosting },
};

/** The list of the site, or of the language it keeps it under: the one that the board's address names first. */
function firstPage(board: BoardRef, ctx: ScrapeContext): Promise<{ data: Results; base: string }> {
  const said = /^\/[a-z]{2}(?:-[a-z]{2})?(?=\/|$)/i.exec(URL.parse(board.url ?? '')?.pathname ?? '')?.[0];
  const languages = [...new Set([...(said ? [said] : []), '', '/en'])];
  return firstKnown(
    ...languages.map((language) => async () => {
      const base = `https://${board.token}${language}/search-jobs/results`;
      return { data: await readPage(base, 1, ctx), base };
    }),
  );
}

async function readPage(base: string, number: number, ctx: ScrapeContext): Promise<Results> {
  const url = `${base}?CurrentPage=${number}&RecordsPerPage=${PAGE_SIZE}&SearchResultsModuleName=Search+Results`;
  const { results } = await ctx.json(url, answer);
  return ctx.extract<Results>(results, url, 'results');
}

function readResults($: CheerioAPI, url: string): Results {
  const number = (name: string) => {
    const value = $(`[${name}]`).first().attr(name);
    return value !== undefined && /^\d+$/.test(value) ? Number(value) : null;
  };
  const seen = new Map<string, unknown>();
  for (const element of $('a[data-job-id][href]').toArray()) {
    const id = element.attribs['data-job-id'] ?? '';
    const link = $(element);
    const card = link.closest('li, tr, article');
    const heading = link.find('h2, h3, h4, [class*=title]').first();
    const within = (...selectors: string[]) =>
      selectors
        .map((selector) => textWithin((card.length > 0 ? card : link).find(selector).first()))
        .find((value) => value !== '');
    const bare = link.clone();
    bare.find('[class*=location], [class*=date], [class*=brand], [class*=category]').remove();
    const title = textWithin(heading.length > 0 ? heading : bare);
    // The second link to a posting is an arrow, or a button.
    if (seen.has(id) || title === '') continue;
    seen.set(id, {
      id,
      url: absoluteUrl(element.attribs.href, url) ?? '',
      title,
      place: within('.job-location', '[class*=location]', '[class*=job-address]'),
      date: within('.job-date-posted', '[class*=date-posted]'),
      category: within('.job-category', '.category'),
    });
  }
  return {
    postings: [...seen.values()],
    total: number('data-total-job-results') ?? number('data-total-results'),
    pages: number('data-total-pages'),
  };
}

/** An element's text without its caption and what is for screen readers only. */
function textWithin(element: ReturnType<CheerioAPI>): string {
  const bare = element.clone();
  bare.find('b, strong, label, .heading, .sr-only, .wai, .visually-hidden').remove();
  return squash(bare.text()) || squash(element.text());
}

function readPosting($: CheerioAPI, url: string): ListedPosting | null {
  const said = ldPosting($, url);
  const advert = $('.ats-description').first().html();
  return said && advert !== null && (said.descriptionHtml ?? '') === ''
    ? { ...said, descriptionHtml: advert }
    : said;
}

function toListed(one: z.output<typeof posting>, order: DateOrder | null): ListedPosting {
  return {
    sourceId: one.id,
    url: one.url,
    title: one.title,
    locations: [one.place ?? ''],
    department: one.category,
    employmentType: null,
    workplace: null,
    remote: null,
    pay: null,
    postedAt: isoDate(one.date) ?? numericDate(one.date, order),
    validThrough: null,
    applyUrl: null,
  };
}
