/** The contract of a scraper: the code for one ATS (applicant-tracking system). See scrapers/README.md. */
import type { CheerioAPI } from 'cheerio';
import type { z } from 'zod';
import type { RawPostingInput } from '#lib/posting.ts';

/** One company's list on one ATS. */
export interface BoardRef {
  ats: string;
  /** The vendor's name for the company, as it stands in its addresses; for generic scrapers the page's URL. */
  token: string;
  /** What a person would open. Null when only the token is known. */
  url: string | null;
}

/**
 * What `list` yields. `descriptionHtml` left out says that the list does not carry descriptions, so that `detail`
 * is asked; null says that the source has none.
 */
export type ListedPosting = Omit<RawPostingInput, 'descriptionHtml'> & { descriptionHtml?: string | null };

/**
 * Says whether the list just yielded is provably the whole board. `complete` only when the fetched number equals the
 * source's own total or paging came to its natural end; otherwise say why not in `why`.
 */
export interface ListEnd {
  complete: boolean;
  /** The source's own total, where it states one. */
  total: number | null;
  why: string | null;
}

export interface RequestOptions {
  method?: 'GET' | 'POST';
  /** JSON body of a POST. */
  body?: unknown;
  headers?: Record<string, string>;
  /** Hosts to which the vendor sends whoever asks for a board it does not know: a redirect there is `BoardGone`. */
  goneHosts?: readonly string[];
}

/**
 * A scraper's only way out. Politeness, robots.txt, conditional requests, size cap, address check, retry, recording
 * and replay stand behind it. All of these throw the errors of lib/errors.ts: 404/410 `BoardGone`, 429 `Throttled`,
 * 401/403 `Blocked`, 5xx and network `Transient`, a body that is no JSON or fails the schema `SourceChanged`.
 */
export interface ScrapeContext {
  /** Integers beyond 2^53 arrive as strings of their own digits. */
  json<T>(url: string, schema: z.ZodType<T>, options?: RequestOptions): Promise<T>;
  text(url: string, options?: RequestOptions): Promise<string>;
  /**
   * Fetches a page and runs the scraper's own `extract[name]` on it in a parser thread with a deadline.
   * `finalUrl` is the address after redirects.
   */
  page<T>(url: string, name: string, options?: RequestOptions): Promise<{ data: T; finalUrl: string }>;
  /** Runs `extract[name]` on HTML at hand, in the same thread and under the same deadline. */
  extract<T>(html: string, url: string, name: string): Promise<T>;
  /**
   * Reads the rows of an answer one by one, so that a row which fails the schema costs only itself: it is set aside
   * for the run's report (`BoardResult.rejected`). The rows that passed come back in order.
   */
  rows<T>(rows: readonly unknown[], schema: z.ZodType<T>): T[];
}

export interface Scraper {
  /** File name, database value, fixture folder. */
  ats: string;
  name: string;
  docs: string;
  /**
   * Addresses that name a board: `host/path` with `:token` for one path segment or one host label, `*` for any one
   * segment, a trailing `/**` for anything below. Query parameters as `?for=:token`.
   */
  urls: string[];
  /** The same, for addresses that name a board when somebody hands them in, while a page that links them means something else. */
  handedIn?: string[];
  /**
   * Where the token is made of several parts of an address, which `urls` cannot say: the token that an address of this
   * vendor names, or null. Called with plain web addresses only (no user name, no port).
   */
  tokenOf?(url: URL): string | null;
  /** Signs in a page that the vendor serves this very host, under the employer's own name: the token is the host. */
  ownHost?: RegExp[];
  /** What a careers page that embeds a board holds; the first group is the token. */
  embeds: RegExp[];
  /** An address a person can open for this token; `from`, an address of the board, may tell more (a region, a name). */
  boardUrl(token: string, from?: URL): string;
  /** What proves a list complete: an API that lists all (absence closes at once) or pages read by us (two misses). */
  authority: 'authoritative' | 'fragile';
  /** An open feed of many employers: each posting names its own (`companyName`), and the feed is named as its source. */
  aggregator?: boolean;
  /**
   * For a source that never takes a posting down: days after its date for which it stands by one. Older ones are not
   * listed, and close.
   */
  openDays?: number;
  /** `list` yields links that only `detail` can tell to be postings; unconfirmed ones are left out. */
  candidates?: boolean;
  /** Yields every open posting once, **or throws**; returns how the list ended. */
  list(board: BoardRef, ctx: ScrapeContext): AsyncGenerator<ListedPosting, ListEnd>;
  /**
   * Only where `list` lacks the description: completes one listed posting, called for new or changed ones only.
   * Null says that the page is no posting.
   */
  detail?(listed: ListedPosting, board: BoardRef, ctx: ScrapeContext): Promise<RawPostingInput | null>;
  /** Pure functions from a parsed page to plain data; they run in a parser thread. */
  extract?: Record<string, ($: CheerioAPI, url: string) => unknown>;
}
