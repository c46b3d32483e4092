/**
 * Avature career portals. GET {host}/{portal}/SearchJobs/?jobOffset=0 lists page by page, each page linking the next; each
 * posting has its page. The token is `host/portal`. No API; read 2026-11.
 *
 * Quirks: portals are drawn by tenant, common are the links to JobDetail and a few class names; some portals mark no page as the
 * next and only number them; past record 2,000 every page is empty, as after the last one; a page past the end links the second
 * page again; paths do not care for case, and a language may stand before the portal; employers' own hosts are fronts
 * of it (the token is then the host).
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
/** No portal shows more records, whatever it has. */
const WINDOW = 2_000;
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
  ownHost: [/<meta name="avature\.portal\.(?:id|urlPath)"/],
  embeds: [],
  boardUrl: (token) => `https://${token.includes('/') ? token : `${token}/careers`}/SearchJobs`,
  authority: 'fragile',

  async *list(board, ctx) {
    const visited = new Set<string>();
    let deepest = 0;
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
      deepest = Math.max(deepest, offsetOf(url) ?? 0);
      url = postings.length > 0 ? next : null;
    }
    if (deepest >= WINDOW)
      return { complete: false, total: null, why: `Avature shows no more than ${WINDOW} postings` };
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
/** What a card prints before a value: "Posted: 10-Jul-2026", "Location: Ghent". */
const LABEL = /^(?:posted(?: on)?|date|(?:work )?locations?|city|country|department|category)\s*:\s*/i;

/** The record with which a page begins, by any of the names that portals give the parameter. */
function offsetOf(url: string): number | null {
  for (const [name, value] of URL.parse(url)?.searchParams ?? [])
    if (/offset$/i.test(name) && /^\d+$/.test(value)) return Number(value);
  return null;
}

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
    const within = (selector: string) => squash(card.find(selector).first().text()).replace(LABEL, '');
    seen.set(id[1] ?? id[2] ?? '', {
      url: address,
      title,
      place: within('.locationText, [class*=location i]'),
      date: within('.daysAgo, [class*=posted i], [class*=date i]').replace(/^posted\s+/i, ''),
      department: within('[class*=department], [class*=category]'),
    });
  }
  return {
    postings: [...seen.values()],
    next: nextOf($, url),
    search:
      $('form[action*="SearchJobs" i], meta[name="avature.portal.page"][content="SearchJobs"]').length > 0,
  };
}

/** The page marked as the next, else the nearest of those that are numbered. */
function nextOf($: CheerioAPI, url: string): string | null {
  const marked = $(
    'a.paginationNextLink[href], .paginationNextLink a[href], a[class*=pagination][class*=next i][href], a[rel=next][href]',
  ).first();
  const address = absoluteUrl(marked.attr('href'), url);
  if (address !== null) return address;
  const here = offsetOf(url) ?? 0;
  const later = $('a[href*="offset=" i]')
    .toArray()
    .flatMap((element) => {
      const page = absoluteUrl(element.attribs.href, url);
      const at = page === null || !/\/SearchJobs/i.test(page) ? null : offsetOf(page);
      return page !== null && at !== null && at > here ? [{ page, at }] : [];
    });
  return later.sort((one, other) => one.at - other.at)[0]?.page ?? null;
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
