/** Lists postings by the links of a list page and the pages after it, or else by the site's sitemaps, for pages no vendor made. */
import type { ListEnd, ListedPosting, ScrapeContext } from '#scrapers/types.ts';
import type { JobLink } from './job-links.ts';
import { sitemapJobs } from './sitemap.ts';

/** What one page of a list holds. */
export interface ListPage {
  /** Postings that stand on the page itself. */
  postings: ListedPosting[];
  /** Links that may lead to others. */
  links: JobLink[];
  next: string | null;
  /** The list goes on in a way that cannot be followed. */
  more?: boolean;
}

const MAX_PAGES = 50;

/**
 * Yields what the pages hold, links as candidates without a description. `read` reads one page and throws where it says nothing.
 * The list is whole when its last page was read, and never when nothing was found at all.
 */
export async function* listLinkedPages(
  start: string,
  ctx: ScrapeContext,
  read: (url: string) => Promise<ListPage>,
): AsyncGenerator<ListedPosting, ListEnd> {
  const visited = new Set<string>();
  let count = 0;
  let cut = false;
  for (let url: string | null = start; url !== null; ) {
    if (visited.size >= MAX_PAGES)
      return { complete: false, total: null, why: `more than ${MAX_PAGES} pages` };
    visited.add(url);
    const { postings, links, next, more = false }: ListPage = await read(url);
    yield* postings;
    for (const link of links) yield candidate(link);
    count += postings.length + links.length;
    cut = more && next === null;
    url = links.length > 0 && next !== null && !visited.has(next) ? next : null;
  }
  if (count > 0)
    return { complete: !cut, total: null, why: cut ? 'the list goes on by a script of the page' : null };
  const { links, left } = await sitemapJobs(start, (address) => ctx.text(address));
  for (const link of links) yield candidate(link);
  if (links.length > 0) return { complete: left === null, total: null, why: left };
  return { complete: false, total: null, why: 'no posting and no link to one on the page or in a sitemap' };
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
