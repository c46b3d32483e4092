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
}

/**
 * A scraper's only way out. Politeness, robots.txt, conditional requests, size cap, address check, retry, recording
 * and replay stand behind it. All of these throw the errors of lib/errors.ts: 404/410 `BoardGone`, 429 `Throttled`,
 * 401/403 `Blocked`, 5xx and network `Transient`, a body that is no JSON or fails the schema `SourceChanged`.
 */
export interface ScrapeContext {
  json<T>(url: string, schema: z.ZodType<T>, options?: RequestOptions): Promise<T>;
  text(url: string, options?: RequestOptions): Promise<string>;
  /**
   * Fetches a page and runs the scraper's own `extract[name]` on it in a parser thread with a deadline.
   * `finalUrl` is the address after redirects.
   */
  page<T>(url: string, name: string, options?: RequestOptions): Promise<{ data: T; finalUrl: string }>;
  /** Runs `extract[name]` on HTML at hand, in the same thread and under the same deadline. */
  extract<T>(html: string, url: string, name: string): Promise<T>;
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
  /** What a careers page that embeds a board holds; the first group is the token. */
  embeds: RegExp[];
  /** An address a person can open for this token. */
  boardUrl(token: string): string;
  /** What proves a list complete: an API that lists all (absence closes at once) or pages read by us (two misses). */
  authority: 'authoritative' | 'fragile';
  /** Yields every open posting once, **or throws**; returns how the list ended. */
  list(board: BoardRef, ctx: ScrapeContext): AsyncGenerator<RawPostingInput, ListEnd>;
  /** Only where `list` lacks the description: completes one listed posting. Called for new or changed ones only. */
  detail?(listed: RawPostingInput, board: BoardRef, ctx: ScrapeContext): Promise<RawPostingInput>;
  /** Pure functions from a parsed page to plain data; they run in a parser thread. */
  extract?: Record<string, ($: CheerioAPI, url: string) => unknown>;
}
