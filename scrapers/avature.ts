/**
 * Avature career portals. GET {host}/{portal}/SearchJobs/?jobOffset=0 lists page by page, each page linking the next; each
 * posting has its page. The token is `host/portal`. No API; read 2026-11.
 *
 * Quirks: portals are drawn by tenant, common are the links to JobDetail and a few class names; the parameter of the next page
 * has several names; paths do not care for case, and a language may stand before the portal.
 */
import type { CheerioAPI } from 'cheerio';
import { z } from 'zod';
import { SourceChanged } from '#lib/errors.ts';
import { readArticle } from './kit/article.ts';
import { isoDate } from './kit/dates.ts';
import { absoluteUrl, squash } from './kit/html.ts';
import { completeFromLd, ldPosting } from './kit/ld-detail.ts';
import { rows, text } from './kit/schemas.ts';
import type { ListedPosting, Scraper } from './types.ts';

const MAX_PAGES = 500;
const HOST = /^([a-z0-9][a-z0-9-]*)\.avature\.net$/;
const ID = /\/JobDetail\/(?:[^?#]*\/)?(\d+)\/?(?:[?#]|$)|[?&]jobId=(\d+)/i;

const posting = z.object({
  url: z.string().regex(ID),
  title: z.string().trim().min(1),
  place: text,
  date: text,
  department: text,
});
interface Page {
  postings: unknown[];
  next: string | null;
  /** The page is a search, with or without results. */
  search: boolean;
}

export const avature: Scraper = {
  ats: 'avature',
  name: 'Avature',
  docs: 'https://www.avature.net/career-sites/',
  urls: [],
  tokenOf: (url) => {
    const company = HOST.exec(url.hostname)?.[1];
    const path = url.pathname.split('/').filter((part) => part !== '' && !/^[a-z]{2,3}_[A-Z]{2}$/.test(part));
    const portal = path[0]?.toLowerCase() ?? '';
    const plain =
      /^[a-z][\w-]{1,60}$/.test(portal) &&
      !/^(?:asset|portal|portalpacks|_cms|static|searchjobs|jobdetail|login)$/.test(portal);
    return company && company !== 'www' && plain ? `${url.hostname}/${portal}` : null;
  },
  embeds: [],
  boardUrl: (token) => `https://${token}/SearchJobs`,
  authority: 'fragile',

  async *list(board, ctx) {
    const visited = new Set<string>();
    let url: string | null = `${this.boardUrl(board.token)}/?jobOffset=0`;
    while (url !== null) {
      if (visited.size >= MAX_PAGES)
        return { complete: false, total: null, why: `more than ${MAX_PAGES} pages` };
      visited.add(url.toLowerCase());
      const answer: { data: Page } = await ctx.page<Page>(url, 'page');
      const { postings, next, search } = answer.data;
      if (postings.length === 0 && !search)
        throw new SourceChanged(`${url} holds no list of postings`, 'a[href*="/JobDetail/"]');
      for (const one of ctx.rows(rows.parse(postings), posting)) yield toListed(one);
      if (postings.length > 0 && next !== null && visited.has(next.toLowerCase()))
        throw new SourceChanged(`${url} names a page already read as the next`, 'next', next);
      url = postings.length > 0 ? next : null;
    }
    return { complete: true, total: null, why: null };
  },

  async detail(listed, _board, ctx) {
    const { data } = await ctx.page<{ said: ListedPosting | null; advert: string | null }>(
      listed.url,
      'posting',
    );
    const whole = completeFromLd(listed, data.said);
    return { ...whole, descriptionHtml: whole.descriptionHtml ?? data.advert };
  },

  extract: {
    page: readPage,
    posting: ($, url) => ({ said: ldPosting($, url), advert: readArticle($, url)?.descriptionHtml ?? null }),
  },
};

const CARD = '.jobItem, article, .article--result, tr, li';

function readPage($: CheerioAPI, url: string): Page {
  const seen = new Map<string, unknown>();
  for (const element of $('a[href*="/JobDetail" i]').toArray()) {
    const link = $(element);
    const address = absoluteUrl(element.attribs.href, url);
    const title = squash(link.text());
    const id = address === null ? null : ID.exec(address);
    // Buttons of a card ("Apply", "Read more") lead to the same posting as its title, which comes first.
    if (address === null || !id || title === '' || seen.has(id[1] ?? id[2] ?? '')) continue;
    const card = link.closest(CARD);
    const within = (selector: string) => squash(card.find(selector).first().text());
    seen.set(id[1] ?? id[2] ?? '', {
      url: address,
      title,
      place: within('.locationText, [class*=location]'),
      date: within('.daysAgo, [class*=posted], [class*=date]').replace(/^[^:]{0,30}:\s*/, ''),
      department: within('[class*=department], [class*=category]'),
    });
  }
  const next = $(
    'a.paginationNextLink[href], a[class*=pagination][class*=next i][href], a[rel=next][href]',
  ).first();
  return {
    postings: [...seen.values()],
    next: absoluteUrl(next.attr('href'), url),
    search:
      $('form[action*="SearchJobs" i], meta[name="avature.portal.page"][content="SearchJobs"]').length > 0,
  };
}

function toListed(one: z.output<typeof posting>): ListedPosting {
  const [, id, other] = ID.exec(one.url) ?? [];
  return {
    sourceId: id ?? other ?? one.url,
    url: one.url,
    title: one.title,
    locations: [one.place ?? ''],
    department: one.department,
    employmentType: null,
    workplace: null,
    remote: null,
    pay: null,
    postedAt: isoDate(one.date),
    validThrough: null,
    applyUrl: null,
  };
}
