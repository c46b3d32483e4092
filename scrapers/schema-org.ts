/**
 * Any page with schema.org/JobPosting in JSON-LD or microdata: one posting, several, or a list whose links lead to such
 * pages; a page that links none, by the job addresses in its site's sitemaps. The token is the page's address.
 * https://schema.org/JobPosting, read 2026-11.
 *
 * The postings of a page are its own claim; a list cannot prove that it is whole unless its links were all read and no
 * further page is announced.
 */
import { type JobLink, jobLinks, nextPage } from './kit/job-links.ts';
import { findJobPostings, itemListUrls, postingOfLd } from './kit/json-ld.ts';
import { sitemapJobs } from './kit/sitemap.ts';
import type { ListedPosting, Scraper } from './types.ts';

interface Page {
  postings: ListedPosting[];
  links: JobLink[];
  /** The links are those of an ItemList, the page's own statement of what it lists. */
  stated: boolean;
  next: string | null;
}

const MAX_PAGES = 50;

export const schemaOrg: Scraper = {
  ats: 'schema-org',
  name: 'Any page with JobPosting data',
  docs: 'https://schema.org/JobPosting',
  urls: [],
  embeds: [],
  boardUrl: (token) => token,
  authority: 'fragile',
  candidates: true,

  async *list(board, ctx) {
    const visited = new Set<string>();
    let count = 0;
    let url: string | null = board.token;
    while (url !== null) {
      if (visited.size >= MAX_PAGES)
        return { complete: false, total: null, why: `more than ${MAX_PAGES} pages` };
      visited.add(url);
      const answer: { data: Page; finalUrl: string } = await ctx.page<Page>(url, 'page');
      const { postings, next } = answer.data;
      yield* postings;
      const own = new Set(postings.map((posting) => posting.url));
      const links: JobLink[] = own.has(answer.finalUrl) ? [] : answer.data.links;
      for (const link of links) if (!own.has(link.url)) yield candidate(link);
      count += postings.length + links.length;
      url = links.length > 0 && next !== null && !visited.has(next) ? next : null;
    }
    if (count > 0) return { complete: true, total: null, why: null };
    const { links, left } = await sitemapJobs(board.token, (address) => ctx.text(address));
    for (const link of links) yield candidate(link);
    if (links.length > 0) return { complete: left === null, total: null, why: left };
    return { complete: false, total: null, why: 'no posting stands on the page, and none in a sitemap' };
  },

  async detail(listed, _board, ctx) {
    const { data, finalUrl } = await ctx.page<Page>(listed.url, 'page');
    const posting = data.postings.find((one) => one.url === finalUrl) ?? data.postings[0];
    if (!posting || data.postings.length > 1) return null;
    return { ...posting, url: listed.url, descriptionHtml: posting.descriptionHtml ?? null };
  },

  extract: {
    page: ($, url): Page => {
      const postings = distinct(findJobPostings($).flatMap((node) => postingOfLd(node, url) ?? []));
      const listedUrls = itemListUrls($, url).map((link) => ({ url: link, title: link }));
      return {
        postings,
        links: listedUrls.length > 0 ? listedUrls : jobLinks($, url),
        stated: listedUrls.length > 0,
        next: nextPage($, url),
      };
    },
  },
};

/** Several postings that all name the same page are told apart by identifier, else by title and place. */
function distinct(postings: ListedPosting[]): ListedPosting[] {
  const urls = new Set(postings.map((posting) => posting.url));
  if (urls.size === postings.length) return postings;
  return postings.map((posting) => ({
    ...posting,
    sourceId:
      posting.requisitionId ?? `${posting.sourceId}#${[posting.title, ...posting.locations].join(' ')}`,
  }));
}

function candidate(link: JobLink): ListedPosting {
  return {
    sourceId: link.url,
    url: link.url,
    title: link.title,
    locations: [],
    department: null,
    employmentType: null,
    workplace: null,
    remote: null,
    pay: null,
    postedAt: null,
    validThrough: null,
    applyUrl: null,
    origin: 'json-ld',
  };
}
