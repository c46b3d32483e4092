/**
 * Plain pages without any vendor: one listing as headings and paragraphs, or a list page whose links lead to such
 * listings; a page that links none, by the job addresses in its site's sitemaps. The token is the page's address. JSON-LD is
 * taken where a listing has it.
 *
 * Nothing here is proof: a page is a list by the look of its links, so absence counts only after two runs, and a page on
 * which nothing is found (a list filled by script, "0 jobs") says nothing at all.
 */
import { SourceChanged } from '#lib/errors.ts';
import { type Article, isPosting, readArticle } from './kit/article.ts';
import { withoutTracking } from './kit/html.ts';
import { type JobLink, jobLinks, nextPage } from './kit/job-links.ts';
import { findJobPostings, postingOfLd } from './kit/json-ld.ts';
import { sitemapJobs } from './kit/sitemap.ts';
import type { ListedPosting, Scraper } from './types.ts';

interface Page {
  /** The posting that the page is, if it is one. */
  posting: ListedPosting | null;
  links: JobLink[];
  next: string | null;
  frames: boolean;
}

const MAX_PAGES = 50;

export const html: Scraper = {
  ats: 'html',
  name: 'Plain pages',
  docs: 'https://html.spec.whatwg.org/',
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
      const { data }: { data: Page } = await ctx.page<Page>(url, 'page');
      if (data.frames) throw new SourceChanged('the page is made of frames and holds nothing itself', url);
      if (data.posting && visited.size === 1) {
        yield data.posting;
        return { complete: true, total: null, why: null };
      }
      for (const link of data.links) yield candidate(link);
      count += data.links.length;
      url = data.links.length > 0 && data.next !== null && !visited.has(data.next) ? data.next : null;
    }
    if (count > 0) return { complete: true, total: null, why: null };
    const { links, left } = await sitemapJobs(board.token, (address) => ctx.text(address));
    for (const link of links) yield candidate(link);
    if (links.length > 0) return { complete: left === null, total: null, why: left };
    return { complete: false, total: null, why: 'no posting and no link to one on the page or in a sitemap' };
  },

  async detail(listed, _board, ctx) {
    const { data } = await ctx.page<Page>(listed.url, 'listing');
    if (!data.posting) return null;
    return { ...data.posting, url: listed.url, descriptionHtml: data.posting.descriptionHtml ?? null };
  },

  extract: {
    /** A page of unknown kind: one posting, else a list. */
    page: ($, url): Page => {
      const article = readArticle($, url);
      const links = jobLinks($, url);
      const [ld, ...others] = findJobPostings($);
      const posting =
        ld && others.length === 0
          ? postingOfLd(ld, url)
          : isPosting(article, links.length)
            ? ofArticle(article, url)
            : null;
      return { posting, links, next: nextPage($, url), frames: $('frameset').length > 0 };
    },
    /** A page that a list links to: a posting even where its title is unlike a role's. */
    listing: ($, url): Page => {
      const ld = findJobPostings($)[0];
      const article = ld ? null : readArticle($, url);
      const posting = ld ? postingOfLd(ld, url) : article ? ofArticle(article, url) : null;
      return { posting, links: [], next: null, frames: false };
    },
  },
};

function ofArticle(article: Article, url: string): ListedPosting {
  const { payText } = article;
  return {
    sourceId: withoutTracking(url),
    url,
    title: article.title,
    locations: article.location === null ? [] : [article.location],
    department: article.department,
    employmentType: article.employmentType,
    workplace: null,
    remote: null,
    pay: payText === null ? null : { min: null, max: null, currency: null, period: null, text: payText },
    postedAt: null,
    validThrough: null,
    descriptionHtml: article.descriptionHtml,
    applyUrl: article.applyUrl,
  };
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
  };
}
