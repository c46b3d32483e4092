/** Builds the `ScrapeContext` of one run: requests, reading, parsing, and the book-keeping of what came. */
import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { SourceChanged } from '#lib/errors.ts';
import { decodeText } from '#lib/http/charset.ts';
import type { Fetched, Fetcher } from '#lib/http/types.ts';
import { parseJson } from './kit/json.ts';
import { parserPool } from './parser-pool.ts';
import type { RequestOptions, ScrapeContext, Scraper } from './types.ts';

/** A row or posting that was set aside, with the rule it broke and the words that broke it. */
export interface Rejected {
  sourceId: string | null;
  title: string | null;
  rule: string;
  evidence: string;
  raw: unknown;
}

/** Thrown to end a run early when the list is byte for byte the one known. */
export class Unchanged extends Error {
  override name = 'Unchanged';
}

/** No board needs more requests than this in one run; endless paging ends here. */
const MAX_REQUESTS = 2_000;

export interface RunLog {
  phase: 'listing' | 'details';
  fetched: Fetched[];
  rejected: Rejected[];
}

export interface ContextOptions {
  fetcher: Fetcher;
  signal?: AbortSignal | undefined;
  /** `bodiesHash` of the last complete list: as soon as the bodies of this one add up to it, nothing can be new. */
  knownBodiesHash?: string | undefined;
}

export function createScrapeContext(scraper: Scraper, log: RunLog, options: ContextOptions): ScrapeContext {
  async function request(url: string, asked: RequestOptions = {}, accept: string): Promise<Fetched> {
    options.signal?.throwIfAborted();
    if (log.fetched.length >= MAX_REQUESTS)
      throw new SourceChanged(`more than ${MAX_REQUESTS} requests`, url);
    const fetched = await options.fetcher.fetch(
      {
        url,
        method: asked.method ?? 'GET',
        ...(asked.body === undefined ? {} : { body: asked.body }),
        headers: { accept, ...asked.headers },
        ...(asked.goneHosts ? { goneHosts: asked.goneHosts } : {}),
      },
      options.signal,
    );
    log.fetched.push(fetched);
    const { knownBodiesHash } = options;
    if (log.phase === 'listing' && knownBodiesHash && bodiesHash(log.fetched) === knownBodiesHash) {
      throw new Unchanged();
    }
    return fetched;
  }

  function textOf(fetched: Fetched): string {
    return decodeText(fetched.body, fetched.headers['content-type'] ?? null);
  }

  return {
    async json(url, schema, asked) {
      const fetched = await request(url, asked, 'application/json');
      return readJson(textOf(fetched), schema, url);
    },
    async text(url, asked) {
      return textOf(await request(url, asked, '*/*'));
    },
    async page<T>(url: string, name: string, asked?: RequestOptions) {
      const fetched = await request(url, asked, 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.5');
      const finalUrl = fetched.url;
      return {
        data: (await parserPool().extract(scraper.ats, name, textOf(fetched), finalUrl)) as T,
        finalUrl,
      };
    },
    async extract<T>(html: string, url: string, name: string) {
      return (await parserPool().extract(scraper.ats, name, html, url)) as T;
    },
    rows(rows, schema) {
      return rows.flatMap((row) => {
        const read = schema.safeParse(row);
        if (read.success) return [read.data];
        log.rejected.push(rejectedRow(row, read.error.issues[0]));
        return [];
      });
    },
  };
}

function readJson<T>(text: string, schema: z.ZodType<T>, url: string): T {
  let value: unknown;
  try {
    value = parseJson(text);
  } catch (error) {
    const what = /^\s*</.test(text) ? 'HTML' : text.trim() === '' ? 'nothing' : 'no JSON';
    throw new SourceChanged(`${url} answered ${what}: ${(error as Error).message.slice(0, 120)}`, '', text);
  }
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  const path = issue?.path.join('.') ?? '';
  throw new SourceChanged(`${url}: ${path || 'answer'}: ${issue?.message ?? 'unknown shape'}`, path, text);
}

function rejectedRow(row: unknown, issue: { path: PropertyKey[]; message: string } | undefined): Rejected {
  const fields = typeof row === 'object' && row !== null ? (row as Record<string, unknown>) : {};
  const named = (...names: string[]) => {
    const value = names
      .map((name) => fields[name])
      .find((entry) => typeof entry === 'string' || typeof entry === 'number');
    return value === undefined || value === '' ? null : String(value);
  };
  return {
    sourceId: named('id', 'uuid', 'shortcode', 'uid'),
    title: named('title', 'name', 'text'),
    rule: `${issue?.path.join('.') || 'row'}: ${issue?.message ?? 'invalid'}`,
    evidence: sample(row),
    raw: row,
  };
}

function sample(value: unknown): string {
  try {
    return (JSON.stringify(value) ?? String(value)).slice(0, 200);
  } catch {
    // Absurdly deep values cannot be written out.
    return String(value).slice(0, 200);
  }
}

/** One hash over what was asked and what came, in order. */
export function bodiesHash(fetched: readonly Fetched[]): string {
  const hash = createHash('sha256');
  for (const { requestHash, bodyHash } of fetched) hash.update(`${requestHash} ${bodyHash}\n`);
  return hash.digest('hex');
}
