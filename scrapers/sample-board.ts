/** A look at a board without reading it: its first few postings, with their pages, and what its list says of itself. */
import type { Fetcher } from '#lib/http/types.ts';
import type { RawPosting } from '#lib/posting.ts';
import { cleanPosting } from './clean-posting.ts';
import { createScrapeContext, type RunLog } from './context.ts';
import { findScraper } from './registry.ts';
import type { BoardRef, Scraper } from './types.ts';

export interface BoardSample {
  postings: RawPosting[];
  /** The list ended within the sample, so that these are all there are. */
  isAll: boolean;
  error: { name: string; message: string } | null;
}

/**
 * The first `count` postings that a board lists, each completed by its own page where the list lacks the description. Reads
 * the list no further than that. Never throws but when `signal` aborts: an error comes back named, with what came before it.
 */
export async function sampleBoard(
  board: BoardRef,
  options: { fetcher: Fetcher; count: number; signal?: AbortSignal },
): Promise<BoardSample> {
  const sample: BoardSample = { postings: [], isAll: false, error: null };
  const scraper = findScraper(board.ats);
  if (!scraper) {
    sample.error = { name: 'UnknownAts', message: `no scraper for "${board.ats}"` };
    return sample;
  }
  const log: RunLog = { phase: 'listing', fetched: [], rejected: [] };
  const ctx = createScrapeContext(scraper, log, options);
  const list = scraper.list(board, ctx);
  try {
    while (sample.postings.length < options.count) {
      const next = await list.next();
      if (next.done) {
        sample.isAll = next.value.complete;
        break;
      }
      const posting = await completed(scraper, next.value, board, ctx);
      if (posting) sample.postings.push(posting);
    }
  } catch (error) {
    options.signal?.throwIfAborted();
    sample.error = { name: (error as Error).name, message: (error as Error).message };
  } finally {
    await list.return({ complete: false, total: null, why: null }).catch(() => undefined);
  }
  return sample;
}

/** The listed posting with its page; null where it is none. A page that cannot be read costs only the description. */
async function completed(
  scraper: Scraper,
  listed: Parameters<NonNullable<Scraper['detail']>>[0],
  board: BoardRef,
  ctx: ReturnType<typeof createScrapeContext>,
): Promise<RawPosting | null> {
  const plain = { ...listed, descriptionHtml: listed.descriptionHtml ?? null };
  const detail =
    scraper.detail && listed.descriptionHtml === undefined
      ? await scraper.detail(listed, board, ctx).catch((error: Error) => {
          if (scraper.candidates || error.name === 'AbortError') throw error;
          return plain;
        })
      : plain;
  const cleaned = detail && cleanPosting(detail);
  return cleaned?.ok ? cleaned.posting : null;
}
