/**
 * Any page with schema.org/JobPosting in JSON-LD or microdata: one posting, several, or a list whose links lead to such
 * pages; a page that links none, by the job addresses in its site's sitemaps. The token is the page's address.
 * https://schema.org/JobPosting, read 2026-11.
 *
 * The postings of a page are its own claim; a list cannot prove that it is whole unless its links were all read and no
 * further page is announced.
 */
import { type JobLink, jobLinks } from './kit/job-links.ts';
import { findJobPostings, itemListUrls, postingOfLd } from './kit/json-ld.ts';
import { listLinkedPages } from './kit/linked-pages.ts';
import { goesOnByScript, nextPage } from './kit/next-page.ts';
import type { ListedPosting, Scraper } from './types.ts';

interface Page {
  postings: ListedPosting[];
  links: JobLink[];
  /** The links are those of an ItemList, the page's own statement of what it lists. */
  stated: boolean;
  next: string | null;
  more: boolean;
}

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
    return yield* listLinkedPages(board.token, ctx, async (url) => {
      const { data, finalUrl } = await ctx.page<Page>(url, 'page');
      const own = new Set(data.postings.map((posting) => posting.url));
      // The page of a posting links its neighbours, which are not its list.
      const links = own.has(finalUrl) ? [] : data.links.filter((link) => !own.has(link.url));
      return { postings: data.postings, links, next: data.next, more: data.more };
    });
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
        more: goesOnByScript($),
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
