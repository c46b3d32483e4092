/**
 * Makes the monthly "Ask HN: Who is hiring?" threads known as boards by themselves. They are posted by an account of their own,
 * `whoishiring`, so that nobody else's story is taken for one. https://hn.algolia.com/api, read 2026-11.
 */
import { z } from 'zod';
import { parseJson } from '#scrapers/kit/json.ts';
import { findScraper } from '#scrapers/registry.ts';
import { registerBoard } from '../companies/register-board.ts';
import { findCompanyOfAts, pauseOutlivedBoards } from '../db/board-registry.ts';
import { transaction } from '../db/client.ts';
import { SourceChanged } from '../errors.ts';
import { decodeText } from '../http/charset.ts';
import type { Fetcher } from '../http/types.ts';

const ATS = 'hn';
const SEARCH = 'https://hn.algolia.com/api/v1/search_by_date?tags=story,author_whoishiring&hitsPerPage=20';
const TITLE = /^Ask HN: Who is hiring\?/i;
const DAY = 86_400_000;

const story = z.object({
  objectID: z.string().regex(/^\d+$/),
  title: z.string(),
  author: z.string(),
  created_at: z.iso.datetime({ offset: true }),
});
const answer = z.object({ hits: z.array(z.unknown()) });

export interface HiringThreads {
  /** Threads that became boards just now. */
  registered: string[];
  /** Boards of threads past their time and without an open posting, which are no longer read. */
  paused: number;
}

/**
 * Registers the threads whose postings may still be open (`Scraper.openDays`), each once, under one company. May run twice, at
 * once and late. Throws the errors of lib/errors.ts.
 */
export async function registerHiringThreads(
  fetcher: Fetcher,
  now: Date,
  signal?: AbortSignal,
): Promise<HiringThreads> {
  const scraper = findScraper(ATS);
  const maxAgeMs = (scraper?.openDays ?? 60) * DAY;
  const threads = (await readThreads(fetcher, signal)).filter(
    ({ created_at }) => now.getTime() - Date.parse(created_at) < maxAgeMs,
  );
  return transaction(async (tx) => {
    const registered: string[] = [];
    // Oldest first, so that the first one makes the company that the others share.
    for (const { objectID: token } of threads.toReversed()) {
      const companyId = await findCompanyOfAts(tx, ATS);
      const { created } = await registerBoard(tx, {
        company: scraper?.name ?? ATS,
        companyId,
        ats: ATS,
        token,
        url: scraper?.boardUrl(token) ?? null,
        priority: 0,
        isSample: false,
      });
      if (created) registered.push(token);
    }
    const paused = await pauseOutlivedBoards(tx, ATS, new Date(now.getTime() - maxAgeMs), now);
    return { registered, paused };
  });
}

async function readThreads(fetcher: Fetcher, signal?: AbortSignal): Promise<z.output<typeof story>[]> {
  const fetched = await fetcher.fetch({ url: SEARCH, headers: { accept: 'application/json' } }, signal);
  const body = decodeText(fetched.body, fetched.headers['content-type'] ?? null);
  let value: unknown;
  try {
    value = parseJson(body);
  } catch {
    throw new SourceChanged(`${SEARCH} answered no JSON`, '', body);
  }
  const read = answer.safeParse(value);
  if (!read.success) throw new SourceChanged(`${SEARCH} holds no list of stories`, 'hits', body);
  return read.data.hits.flatMap((hit) => {
    const one = story.safeParse(hit);
    return one.success && one.data.author === 'whoishiring' && TITLE.test(one.data.title) ? [one.data] : [];
  });
}
