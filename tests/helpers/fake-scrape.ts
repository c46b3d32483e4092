import { createHash } from 'node:crypto';
import { type RawPosting, type RawPostingInput, rawPosting } from '#lib/posting.ts';
import type { BoardResult, RunOptions, runScraper } from '#scrapers/run.ts';

/** A raw posting with everything a test does not care about filled in. */
export function rawOf(sourceId: string, over: Partial<RawPostingInput> = {}): RawPosting {
  return rawPosting.parse({
    sourceId,
    url: `https://boards.example.com/jobs/${sourceId}`,
    title: `Role ${sourceId}`,
    locations: ['Berlin, Germany'],
    department: null,
    employmentType: null,
    workplace: null,
    remote: null,
    pay: null,
    postedAt: null,
    validThrough: null,
    descriptionHtml: `<p>We look for someone who does what role ${sourceId} asks for, day after day.</p>`,
    applyUrl: null,
    ...over,
  });
}

export interface FakeAnswer extends Partial<Omit<BoardResult, 'error' | 'postings'>> {
  postings?: RawPosting[];
}

/** Stands in for `runScraper`: answers with these postings, or with what `answer` makes up or throws. */
export function scrapeOf(answer: RawPosting[] | FakeAnswer | (() => Promise<FakeAnswer>)): typeof runScraper {
  return async (_board, options: RunOptions) => {
    const given =
      typeof answer === 'function' ? await answer() : Array.isArray(answer) ? { postings: answer } : answer;
    options.signal?.throwIfAborted();
    const postings = given.postings ?? [];
    const bodiesHash = createHash('sha256').update(JSON.stringify(postings)).digest('hex');
    const unchangedBodies = bodiesHash === options.knownBodiesHash;
    const error = given.errorObject ?? null;
    return {
      status: 'complete',
      rejected: [],
      listed: postings.length,
      total: postings.length,
      why: null,
      errorObject: null,
      fetched: [],
      withoutDetail: new Set(),
      gone: new Set(),
      sourceName: null,
      bodiesHash,
      unchangedBodies,
      ...given,
      postings: unchangedBodies ? [] : postings,
      error: error && { name: error.name, message: error.message },
    };
  };
}

/** The result of a run that an error ended. */
export const failedWith = (errorObject: Error): FakeAnswer => ({ status: 'failed', errorObject });
