/** Public pages: taken from the web process once, without its scripts, and kept while they are true. */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { keptPagePolicy } from '../content-security-policy.ts';
import { env } from '../env.ts';
import { PENDING_MARK } from '../pending-mark.ts';
import { DataChanges } from './data-changes.ts';
import { type KeptPage, PageCache } from './page-cache.ts';
import type { PublicPage } from './public-page.ts';
import { stripScripts } from './strip-scripts.ts';
import type { WebAnswer, WebProcess } from './web-process.ts';

const toGzip = promisify(zlib.gzip);

const mostBytes = 64 * 1024 * 1024;
/** "seen open 5 min ago" has to stay true. */
const lifeMs = 60_000;
/** What was drawn while something changed may hold what was before. */
const shortLifeMs = 1_000;
/** The search index may trail the database for this long; until then a list may be older than the last change. */
const settlingMs = 2_000;

/** Headers of the web process that speak of its own answer: length, encoding, caching, the nonce. */
const notKept =
  /^(content-(length|encoding|security-policy)|transfer-encoding|connection|keep-alive|date|etag|cache-control|vary|x-nextjs-.*|x-middleware-.*)$/;

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');
const policy = keptPagePolicy(`sha256-${sha256(PENDING_MARK)}`, { https: env.SITE_URL.startsWith('https:') });

/** What became of an address: a page, another answer that is everybody's too, or null for Next to answer each reader itself. */
export type Found =
  | { kind: 'page'; page: KeptPage; status: 200 | 404 }
  | { kind: 'unavailable' }
  | { kind: 'redirect'; status: number; headers: Record<string, string> }
  | null;

function headersOf(answer: WebAnswer): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(answer.headers))
    if (typeof value === 'string' && !notKept.test(name)) headers[name] = value;
  // Names of files to load early; the nonce is of the page as Next made it.
  if (headers.link !== undefined) headers.link = headers.link.replace(/; nonce="[^"]*"/g, '');
  return { ...headers, 'content-security-policy': policy };
}

/** Where a page says that there is nothing of its name, Next sends scripts that say so; the page of an unknown address is whole. */
const notFound: PublicPage = { path: '/_not-found', follows: 'all', kept: false };

const linked = /href="\/jobs\/([a-z0-9-]+)/g;

async function toPage(html: string, { path, follows }: PublicPage, answer: WebAnswer): Promise<KeptPage> {
  const slugs = new Set([...html.matchAll(linked)].map(([, slug]) => slug ?? ''));
  const own = /^\/jobs\/([a-z0-9-]+)/.exec(path)?.[1];
  if (own !== undefined) slugs.add(own);
  return {
    follows,
    slugs: [...slugs],
    // Weak: the same page, whatever it is compressed by.
    etag: `W/"${sha256(html).slice(0, 22)}"`,
    headers: headersOf(answer),
    gzip: await toGzip(html),
    brotli: null,
  };
}

export class PublicPages {
  readonly #web: WebProcess;
  readonly #cache = new PageCache(mostBytes);
  readonly #changes = new DataChanges((slugs) => this.#cache.dropChanged(slugs));
  /** Pages that are being made; who asks meanwhile gets the same. */
  readonly #making = new Map<string, Promise<Found>>();

  constructor(web: WebProcess) {
    this.#web = web;
  }

  /** Throws when the web process does not answer. */
  async find(asked: PublicPage): Promise<Found> {
    // Without knowing what changed, nothing kept is shown and nothing is kept.
    const isCurrent = await this.#changes.isCurrent();
    const kept = isCurrent && asked.kept ? this.#cache.get(asked.path, performance.now()) : null;
    if (kept !== null) return { kind: 'page', page: kept, status: 200 };
    let making = this.#making.get(asked.path);
    if (making === undefined) {
      making = this.#make(asked, isCurrent).finally(() => this.#making.delete(asked.path));
      this.#making.set(asked.path, making);
    }
    return making;
  }

  async #make(asked: PublicPage, isCurrent: boolean): Promise<Found> {
    const startedMs = performance.now();
    const answer = await this.#web.get(asked.path, { forAll: isCurrent });
    const { status, headers } = answer;
    if (status === 503) return { kind: 'unavailable' };
    if (headers['set-cookie'] !== undefined) return null;
    if (status >= 300 && status < 400 && headers.location !== undefined)
      return { kind: 'redirect', status, headers: headersOf(answer) };
    const isPage = (status === 200 || status === 404) && headers['content-type']?.startsWith('text/html');
    const html = isPage ? stripScripts(answer.body.toString()) : null;
    if (html === null && status === 404 && asked.path !== notFound.path) return this.find(notFound);
    if (html === null || !isPage) return null;
    const page = await toPage(html, asked, answer);
    if (status === 200 && asked.kept && isCurrent && (await this.#changes.isCurrent())) {
      const { lastAtMs } = this.#changes;
      const mayBeOld =
        lastAtMs >= startedMs || (asked.follows === 'all' && startedMs - lastAtMs < settlingMs);
      const nowMs = performance.now();
      this.#cache.set(asked.path, page, mayBeOld ? nowMs + shortLifeMs : startedMs + lifeMs);
    }
    return { kind: 'page', page, status };
  }
}
