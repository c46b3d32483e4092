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
import { type JobLink, jobLinks } from './kit/job-links.ts';
import { findJobPostings, postingOfLd } from './kit/json-ld.ts';
import { listLinkedPages } from './kit/linked-pages.ts';
import { goesOnByScript, nextPage } from './kit/next-page.ts';
import type { ListedPosting, Scraper } from './types.ts';

interface Page {
  /** The posting that the page is, if it is one. */
  posting: ListedPosting | null;
  links: JobLink[];
  next: string | null;
  more: boolean;
  frames: boolean;
}

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
    return yield* listLinkedPages(board.token, ctx, async (url) => {
      const { data } = await ctx.page<Page>(url, 'page');
      if (data.frames) throw new SourceChanged('the page is made of frames and holds nothing itself', url);
      // Where a list begins, a page that is a posting is the whole board.
      return data.posting && url === board.token
        ? { postings: [data.posting], links: [], next: null }
        : { postings: [], links: data.links, next: data.next, more: data.more };
    });
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
      return {
        posting,
        links,
        next: nextPage($, url),
        more: goesOnByScript($),
        frames: $('frameset').length > 0,
      };
    },
    /** A page that a list links to: a posting even where its title is unlike a role's. */
    listing: ($, url): Page => {
      const ld = findJobPostings($)[0];
      const article = ld ? null : readArticle($, url);
      const posting = ld ? postingOfLd(ld, url) : article ? ofArticle(article, url) : null;
      return { posting, links: [], next: null, more: false, frames: false };
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
