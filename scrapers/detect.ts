/**
 * Which board stands behind an address: from the address itself, from what a careers page links or embeds, from the careers
 * page that a home page links, and at last whether the page can be read without any vendor.
 */
import { SourceChanged } from '#lib/errors.ts';
import { decodeText } from '#lib/http/charset.ts';
import type { Fetcher } from '#lib/http/types.ts';
import { addressesIn, matchBoardUrl, plainAddress } from './kit/board-url.ts';
import { careersLinks, isCareersAddress } from './kit/careers-links.ts';
import { sitemapJobs } from './kit/sitemap.ts';
import { parserPool } from './parser-pool.ts';
import { scrapers } from './registry.ts';
import type { BoardRef, Scraper } from './types.ts';

export interface Detected extends BoardRef {
  /** What gave it away, in words. */
  how: string;
}

export interface Detection {
  /** Several when a page links several; a vendor's boards come before the page itself. */
  boards: Detected[];
  /** What was looked at, in order, for a person who wonders why nothing was found. */
  tried: string[];
}

/** What the generic scrapers' `extract.page` tells us. */
interface PageKind {
  postings?: unknown[];
  posting?: unknown;
  stated?: boolean;
  links: unknown[];
}

interface Page {
  /** After redirects. */
  url: string;
  html: string;
}

/** Careers pages that are read to find the board behind one address. */
const MAX_CAREERS_PAGES = 5;

/** The board an address names, or null. Exact vendor hosts only; addresses with user names are refused. */
export function detectFromUrl(address: string): Detected | null {
  return boardNamedBy(address, true);
}

/** `handedIn`: a person gave the address, it does not just stand in a page. */
function boardNamedBy(address: string, handedIn: boolean): Detected | null {
  const from = plainAddress(address);
  if (!from) return null;
  for (const scraper of scrapers) {
    const patterns = [...scraper.urls, ...((handedIn && scraper.handedIn) || [])];
    const tokens = patterns.map((pattern) => matchBoardUrl(pattern, address));
    const token = tokens.find((found) => found !== null) ?? scraper.tokenOf?.(from) ?? null;
    if (token !== null)
      return { ats: scraper.ats, token, url: boardAddress(scraper, token, from), how: 'the address' };
  }
  return null;
}

/** The boards a page is, where a vendor serves the page under the employer's own host. */
export function detectOwnHost(html: string, address: string): Detected[] {
  const host = plainAddress(address)?.host;
  const served = scrapers.filter((scraper) => scraper.ownHost?.some((sign) => sign.test(html)));
  return host === undefined
    ? []
    : served.map((scraper) => ({
        ats: scraper.ats,
        token: host,
        url: `https://${host}/`,
        how: `a page that ${scraper.name} serves`,
      }));
}

/** The boards a page links, embeds or asks in its scripts, in order of appearance, once each. */
export function detectFromHtml(html: string): Detected[] {
  const found = new Map<string, Detected>();
  const add = (board: Detected) => {
    const key = `${board.ats}/${board.token.toLowerCase()}`;
    if (!found.has(key)) found.set(key, board);
  };
  for (const address of addressesIn(html)) {
    const board = boardNamedBy(address, false);
    if (board) add({ ...board, how: `a link or script of the page: ${address.slice(0, 120)}` });
  }
  for (const scraper of scrapers) {
    for (const embed of scraper.embeds) {
      for (const match of html.matchAll(
        new RegExp(embed, embed.flags.includes('g') ? embed.flags : `${embed.flags}g`),
      )) {
        const token = match[1];
        if (token)
          add({ ats: scraper.ats, token, url: scraper.boardUrl(token), how: `an embed of ${scraper.name}` });
      }
    }
  }
  return [...found.values()];
}

/**
 * Looks behind any address a person might paste. Throws the errors of lib/errors.ts when the address itself cannot be read;
 * an empty list of boards when it was read and holds none.
 */
export async function detect(address: string, fetcher: Fetcher): Promise<Detection> {
  const tried = ['the address'];
  const named = detectFromUrl(address);
  if (named) return { boards: [named], tried };
  const page = await readPage(address, fetcher);
  const redirected = detectFromUrl(page.url);
  if (redirected) return { boards: [{ ...redirected, how: 'where the address leads' }], tried };
  const vendors = vendorBoards(page, tried);
  if (vendors.length > 0) return { boards: vendors, tried };
  const own = await plainBoards(page, tried);
  // A page that is about careers is what was meant; elsewhere a careers page with a board says more.
  if (own.length > 0 && isCareersAddress(new URL(page.url))) return { boards: own, tried };
  const behind = await boardsBehind(page, tried, fetcher);
  if (behind.length > 0) return { boards: behind, tried };
  return { boards: own.length > 0 ? own : await boardsOfSitemap(page, tried, fetcher), tried };
}

/** The boards of the careers pages that a page links, and that those link in turn; the nearest first. */
async function boardsBehind(start: Page, tried: string[], fetcher: Fetcher): Promise<Detected[]> {
  const seen = new Set([start.url]);
  let waiting = careersLinks(start.html, start.url);
  let plain: Detected[] = [];
  for (let count = 0; waiting.length > 0 && count < MAX_CAREERS_PAGES; ) {
    const link = waiting.shift() as string;
    if (seen.has(link)) continue;
    seen.add(link);
    const direct = boardNamedBy(link, false);
    if (direct) return [direct];
    count++;
    const page = await readPage(link, fetcher).catch((error: Error) => {
      tried.push(`${link}: ${error.message}`);
      return null;
    });
    if (!page) continue;
    seen.add(page.url);
    const redirected = boardNamedBy(page.url, false);
    if (redirected) return [{ ...redirected, how: `where ${link} leads` }];
    const vendors = vendorBoards(page, tried);
    if (vendors.length > 0) return vendors;
    if (plain.length === 0) plain = await plainBoards(page, tried);
    waiting = [...waiting, ...careersLinks(page.html, page.url).filter((next) => !seen.has(next))];
  }
  return plain;
}

/** A site whose pages link no posting may still name them in its sitemaps; one of them tells how they are read. */
async function boardsOfSitemap(page: Page, tried: string[], fetcher: Fetcher): Promise<Detected[]> {
  tried.push(`job addresses in the sitemaps of ${new URL(page.url).host}`);
  const read = async (address: string) => (await readPage(address, fetcher)).html;
  const failed = (error: Error) => {
    tried.push(error.message);
    return null;
  };
  const jobs = await sitemapJobs(page.url, read).catch(failed);
  const first = jobs?.links[0];
  const one = first && (await readPage(first.url, fetcher).catch(failed));
  if (!jobs || !one) return [];
  const how = `the sitemap names ${jobs.links.length} job addresses`;
  const data = (await parserPool().extract('schema-org', 'page', one.html, one.url)) as PageKind;
  if ((data.postings?.length ?? 0) > 0) return [{ ats: 'schema-org', token: page.url, url: page.url, how }];
  const plain = (await parserPool().extract('html', 'page', one.html, one.url)) as PageKind;
  return plain.posting ? [{ ats: 'html', token: page.url, url: page.url, how }] : [];
}

/** The boards of vendors that serve a page, or that it links or embeds. */
function vendorBoards(page: Page, tried: string[]): Detected[] {
  tried.push(`links, embeds and scripts of ${page.url}`);
  const own = detectOwnHost(page.html, page.url);
  return own.length > 0 ? own : detectFromHtml(page.html);
}

/** The page itself as a board, where it holds or lists postings without any vendor. */
async function plainBoards(page: Page, tried: string[]): Promise<Detected[]> {
  tried.push(`JobPosting data of ${page.url}`);
  const data = (await parserPool().extract('schema-org', 'page', page.html, page.url)) as PageKind;
  if ((data.postings?.length ?? 0) > 0) {
    return [{ ats: 'schema-org', token: page.url, url: page.url, how: 'JobPosting data in the page' }];
  }
  // Shops and blogs state lists too: only a page that is about careers is believed.
  if (data.stated && isCareersAddress(new URL(page.url))) {
    return [{ ats: 'schema-org', token: page.url, url: page.url, how: 'a list of links the page states' }];
  }
  tried.push(`a listing, or links to listings, on ${page.url}`);
  const plain = (await parserPool().extract('html', 'page', page.html, page.url)) as PageKind;
  if (plain.posting) return [{ ats: 'html', token: page.url, url: page.url, how: 'the page is a listing' }];
  if (plain.links.length > 0) {
    const how = `the page links ${plain.links.length} listings`;
    return [{ ats: 'html', token: page.url, url: page.url, how }];
  }
  return [];
}

async function readPage(address: string, fetcher: Fetcher): Promise<Page> {
  const fetched = await fetcher.fetch({ url: address, headers: { accept: 'text/html,*/*;q=0.5' } });
  const html = decodeText(fetched.body, fetched.headers['content-type'] ?? null);
  if (html.trim() === '') throw new SourceChanged(`${address} answered nothing`);
  return { url: fetched.url, html };
}

/** The vendor's own page for a token; where an address tells more (a region's host), that one. */
function boardAddress(scraper: Scraper, token: string, from: URL): string {
  const own = scraper.boardUrl(token, from);
  const region = /\.eu\./.test(from.host) && !/\.eu\./.test(own);
  return region ? `https://${from.host}/${encodeURIComponent(token)}` : own;
}
