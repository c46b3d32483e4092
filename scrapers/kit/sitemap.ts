/** Job addresses from a site's own sitemaps, for sites whose pages link none. https://www.sitemaps.org/protocol.html, read 2026-11. */
import { BoardGone } from '#lib/errors.ts';
import { absoluteUrl, withoutTracking } from './html.ts';
import { isJobAddress, type JobLink } from './job-links.ts';
import { sameSite } from './same-site.ts';
import { parseXml, xmlChildren, xmlText } from './xml.ts';

export interface SitemapJobs {
  links: JobLink[];
  /** What was not read, in words; null when all was. */
  left: string | null;
}

/** Sitemaps of one site that are read; job sitemaps first. */
const MAX_SITEMAPS = 20;
const JOBS = /job|career|position|vacanc|opening|stelle|emploi|karriere|offre/i;

/**
 * The links to postings that the site's sitemaps hold: those that robots.txt names, else /sitemap.xml, indexes included.
 * `read` answers a text or throws; a sitemap that is not there, is packed or is no XML is left out.
 */
export async function sitemapJobs(
  pageUrl: string,
  read: (url: string) => Promise<string>,
): Promise<SitemapJobs> {
  const page = new URL(pageUrl);
  const readIfThere = async (url: string) => {
    try {
      return await read(url);
    } catch (error) {
      if (error instanceof BoardGone) return '';
      throw error;
    }
  };
  const named = sitemapLines(await readIfThere(`${page.origin}/robots.txt`));
  const waiting = named.length > 0 ? named : [`${page.origin}/sitemap.xml`];
  const seen = new Set<string>();
  const links = new Map<string, JobLink>();
  while (waiting.length > 0) {
    waiting.sort((one, other) => Number(JOBS.test(other)) - Number(JOBS.test(one)));
    const next = absoluteUrl(waiting.shift(), page.href);
    if (next === null || seen.has(next) || /\.gz$/i.test(next) || !sameSite(new URL(next), page)) continue;
    if (seen.size >= MAX_SITEMAPS)
      return { links: [...links.values()], left: `more than ${MAX_SITEMAPS} sitemaps` };
    seen.add(next);
    const { pages, maps } = readSitemap(await readIfThere(next));
    waiting.push(...maps);
    for (const address of pages) {
      const url = URL.parse(address);
      if (!url || !sameSite(url, page) || !isJobAddress(url) || url.href === page.href) continue;
      const link = { url: withoutTracking(url.href), title: titleOf(url) };
      if (link.title !== '') links.set(link.url, link);
    }
  }
  return { links: [...links.values()], left: null };
}

/** The addresses of `Sitemap:` lines of a robots.txt. */
export function sitemapLines(robots: string): string[] {
  return [...robots.slice(0, 500_000).matchAll(/^[ \t]*sitemap[ \t]*:[ \t]*(\S+)/gim)].map(
    ([, url = '']) => url,
  );
}

/** The pages and further sitemaps that a sitemap names; none when the text is no sitemap. */
export function readSitemap(xml: string): { pages: string[]; maps: string[] } {
  if (!/^\ufeff?\s*<(?:\?xml|!--|urlset|sitemapindex|[a-z0-9]+:urlset)/i.test(xml.slice(0, 1_000)))
    return { pages: [], maps: [] };
  const root = parseXml(xml);
  const locations = (name: string) => xmlChildren(root, name).flatMap((entry) => xmlText(entry, 'loc') ?? []);
  return { pages: locations('url'), maps: locations('sitemap') };
}

/** The words of an address's last segment, which stand in for a title until the page is read. */
function titleOf(url: URL): string {
  const last = url.pathname.split('/').findLast((segment) => /\p{L}{2}/u.test(segment)) ?? '';
  return last
    .replace(/\.\w{1,5}$/, '')
    .replace(/[-_+]+/g, ' ')
    .trim()
    .slice(0, 160);
}
