/** Runs one scraper on one board and says what came of it. Never throws: errors come back named in the result. */
import { SourceChanged } from '#lib/errors.ts';
import type { Fetched, Fetcher } from '#lib/http/types.ts';
import type { RawPosting, RawPostingInput } from '#lib/posting.ts';
import { cleanPosting, cleanText } from './clean-posting.ts';
import { bodiesHash, createScrapeContext, type Rejected, type RunLog, Unchanged } from './context.ts';
import { detectFromUrl } from './detect.ts';
import { isTestPosting } from './kit/test-posting.ts';
import { findScraper } from './registry.ts';
import type { BoardRef, ListEnd, ListedPosting, ScrapeContext, Scraper } from './types.ts';

export type { Rejected } from './context.ts';

export interface RunOptions {
  fetcher: Fetcher;
  /** True when this listed posting is stored and unchanged, so that its detail page need not be read. */
  known?: (listed: RawPosting) => boolean;
  onProgress?: (progress: { phase: 'listing' | 'details'; done: number; total: number | null }) => void;
  /**
   * `BoardResult.bodiesHash` of the last complete run. When the list's bodies are the same, the run ends at once as
   * `complete` with `unchangedBodies` and no postings; for a list of one request, before anything is parsed.
   */
  knownBodiesHash?: string;
  signal?: AbortSignal;
}

export interface BoardResult {
  /**
   * `complete`: the list is provably whole, so absence means something. `incomplete`: what came is good, but more may
   * exist (`why`, and `error` when one ended the list). `failed`: nothing can be said about the board.
   */
  status: 'complete' | 'incomplete' | 'failed';
  postings: RawPosting[];
  /** Rows set aside, each with the rule it broke. A row whose `sourceId` is known counts as seen. */
  rejected: Rejected[];
  /** Different postings found, set-aside ones included. */
  listed: number;
  total: number | null;
  why: string | null;
  error: { name: string; message: string } | null;
  errorObject: Error | null;
  /** The answers, in order, for snapshots. */
  fetched: Fetched[];
  /** One hash over the requests and bodies of the list (details left out), in order. */
  bodiesHash: string;
  /** The list's bodies are those of `knownBodiesHash`: nothing was parsed. */
  unchangedBodies: boolean;
  /**
   * Postings whose detail page was not read this time (known, or it could not be read): a stored description stands.
   */
  withoutDetail: Set<string>;
  /**
   * Listed postings whose own page answered 404 or 410 while most pages could be read: evidence against them, whatever
   * the list says.
   */
  gone: Set<string>;
  /** The employer's name as the source gives it, when all postings agree on one. */
  sourceName: string | null;
}

/** After so many failures in a row the rest of the details are left for the next run. */
const MAX_DETAIL_FAILURES = 3;

export async function runScraper(board: BoardRef, options: RunOptions): Promise<BoardResult> {
  const log: RunLog = { phase: 'listing', fetched: [], rejected: [] };
  const result = emptyResult(log);
  const scraper = findScraper(board.ats);
  if (!scraper) return failed(result, new UnknownAts(`no scraper for "${board.ats}"`));
  const ctx = createScrapeContext(scraper, log, options);
  const listed = new Map<string, { posting: RawPosting; needsDetail: boolean }>();
  try {
    const end = await readList(scraper, board, ctx, listed, log, options);
    concludeList(result, end, listed.size, log);
  } catch (error) {
    options.signal?.throwIfAborted();
    if (error instanceof Unchanged) {
      result.bodiesHash = bodiesHash(log.fetched);
      return { ...result, status: 'complete', unchangedBodies: true };
    }
    if (listed.size === 0) return failed(result, tellMove(error, board, log.fetched));
    result.status = 'incomplete';
    setError(result, error);
    result.why = `the list ended early: ${result.error?.message}`;
  }
  result.bodiesHash = bodiesHash(log.fetched);
  result.listed = listed.size + log.rejected.filter((row) => row.rule !== DUPLICATE).length;
  log.phase = 'details';
  await readDetails(scraper, board, ctx, listed, result, options);
  if (scraper.candidates) result.listed = result.postings.length;
  result.sourceName = commonName(result.postings);
  return result;
}

/** Asked for an ATS that has no scraper. */
export class UnknownAts extends Error {
  override name = 'UnknownAts';
}

/** The rule that a second row of the same id broke. */
export const DUPLICATE = 'duplicate id';
const TEST_POSTING = 'title: a test posting';

/** A row that the source got wrong, or we; the others are set aside for what they are. */
const isFault = ({ rule }: Rejected) => rule !== DUPLICATE && rule !== TEST_POSTING;

async function readList(
  scraper: Scraper,
  board: BoardRef,
  ctx: ScrapeContext,
  listed: Map<string, { posting: RawPosting; needsDetail: boolean }>,
  log: RunLog,
  options: RunOptions,
): Promise<ListEnd> {
  const list = scraper.list(board, ctx);
  for (;;) {
    const next = await list.next();
    if (next.done) return next.value;
    const input = next.value;
    const cleaned = cleanPosting({ ...input, descriptionHtml: input.descriptionHtml ?? null });
    if (!cleaned.ok) {
      log.rejected.push(rejectedPosting(input, cleaned.rule, cleaned.evidence));
      continue;
    }
    const { posting } = cleaned;
    if (listed.has(posting.sourceId)) {
      log.rejected.push(rejectedPosting(input, DUPLICATE, posting.sourceId));
      continue;
    }
    if (isTestPosting(posting.title)) {
      log.rejected.push(rejectedPosting(input, TEST_POSTING, posting.title));
      continue;
    }
    const needsDetail = scraper.detail !== undefined && input.descriptionHtml === undefined;
    listed.set(posting.sourceId, { posting, needsDetail });
    options.onProgress?.({ phase: 'listing', done: listed.size, total: null });
  }
}

/** Judges the list as a whole: what the scraper proves, less what we saw go wrong. */
function concludeList(result: BoardResult, end: ListEnd, count: number, log: RunLog): void {
  result.total = end.total;
  const bad = log.rejected.filter(isFault);
  const unread = bad.length > 0 ? `${bad.length} of ${count + bad.length} rows could not be read` : null;
  if (count === 0 && bad.length > 0)
    throw new SourceChanged(`${unread}: ${bad[0]?.rule}`, '', bad[0]?.evidence);
  result.status = end.complete ? 'complete' : 'incomplete';
  result.why = end.why;
  if (bad.length > count) {
    result.status = 'incomplete';
    result.why = unread;
    setError(result, new SourceChanged(`${unread}: ${bad[0]?.rule}`, '', bad[0]?.evidence));
  } else if (bad.some((row) => row.sourceId === null)) {
    result.status = 'incomplete';
    result.why = unread;
  } else if (end.total === null && isRoundCap(count)) {
    result.status = 'incomplete';
    result.why = `exactly ${count} postings: a server's cap, until a total says otherwise`;
  }
}

/** A list of exactly 1,000, 1,500, 2,000 … postings without a total has most likely been cut. */
function isRoundCap(count: number): boolean {
  return count >= 1_000 && count % 500 === 0;
}

/** Completes the listed postings in order; a detail that cannot be read costs its posting only its description. */
async function readDetails(
  scraper: Scraper,
  board: BoardRef,
  ctx: ScrapeContext,
  listed: Map<string, { posting: RawPosting; needsDetail: boolean }>,
  result: BoardResult,
  options: RunOptions,
): Promise<void> {
  const gone = new Set<string>();
  let failures = 0;
  let unconfirmed = 0;
  let asked = 0;
  let done = 0;
  const total = [...listed.values()].filter((entry) => entry.needsDetail).length;
  for (const { posting, needsDetail } of listed.values()) {
    if (!needsDetail || options.known?.(posting)) {
      if (needsDetail) result.withoutDetail.add(posting.sourceId);
      result.postings.push(posting);
      continue;
    }
    if (failures < MAX_DETAIL_FAILURES) {
      asked++;
      // A page that a recording does not hold says nothing.
      const { unmatched } = options.fetcher.stats();
      try {
        const detailed = await readDetail(scraper, board, ctx, posting);
        failures = 0;
        if (detailed) result.postings.push(detailed);
      } catch (error) {
        options.signal?.throwIfAborted();
        const kind = (error as Error).name;
        // The source wants to be left alone, or its pages are gone one by one: only the latter says nothing about the next.
        if (kind === 'Throttled' || kind === 'Blocked') failures = MAX_DETAIL_FAILURES;
        else if (kind !== 'BoardGone') failures++;
        else if (options.fetcher.stats().unmatched === unmatched) gone.add(posting.sourceId);
        unconfirmed++;
        keepUndetailed(scraper, posting, result, error);
      }
    } else {
      unconfirmed++;
      keepUndetailed(scraper, posting, result, null);
    }
    options.onProgress?.({ phase: 'details', done: ++done, total });
  }
  // Where most pages are gone, it is their addresses that changed.
  if (gone.size > 0 && gone.size * 2 <= asked) {
    result.gone = gone;
    unconfirmed -= gone.size;
  }
  if (scraper.candidates && unconfirmed > 0 && result.status === 'complete') {
    result.status = 'incomplete';
    result.why = `${unconfirmed} of ${total} pages could not be read`;
  }
}

async function readDetail(
  scraper: Scraper,
  board: BoardRef,
  ctx: ScrapeContext,
  posting: RawPosting,
): Promise<RawPosting | null> {
  const { descriptionHtml: _, ...listedPart } = posting;
  const detailed: RawPostingInput | null = (await scraper.detail?.(listedPart, board, ctx)) ?? null;
  if (!detailed) return null;
  const cleaned = cleanPosting(detailed);
  if (!cleaned.ok)
    throw new SourceChanged(`detail of ${posting.sourceId}: ${cleaned.rule}`, '', cleaned.evidence);
  return { ...cleaned.posting, sourceId: posting.sourceId };
}

function keepUndetailed(scraper: Scraper, posting: RawPosting, result: BoardResult, error: unknown): void {
  if (error && !result.errorObject && (error as Error).name !== 'BoardGone') setError(result, error);
  if (scraper.candidates) return;
  result.withoutDetail.add(posting.sourceId);
  result.postings.push(posting);
}

function rejectedPosting(input: ListedPosting, rule: string, evidence: string): Rejected {
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value.slice(0, 200) : null);
  return { sourceId: text(input.sourceId), title: text(input.title), rule, evidence, raw: input };
}

/** The one name all postings carry, or null. */
function commonName(postings: readonly RawPosting[]): string | null {
  const names = new Set(postings.map((posting) => posting.companyName));
  return names.size === 1 ? ([...names][0] ?? null) : null;
}

function emptyResult(log: RunLog): BoardResult {
  return {
    status: 'failed',
    postings: [],
    rejected: log.rejected,
    listed: 0,
    total: null,
    why: null,
    error: null,
    errorObject: null,
    fetched: log.fetched,
    bodiesHash: '',
    unchangedBodies: false,
    withoutDetail: new Set(),
    gone: new Set(),
    sourceName: null,
  };
}

/** Adds where the source now leads when that is a board on another ATS: a person decides whether to follow. */
function tellMove(error: unknown, board: BoardRef, fetched: readonly Fetched[]): unknown {
  const last = fetched.at(-1);
  const moved = last && last.redirects.length > 0 ? detectFromUrl(last.url) : null;
  if (!moved || moved.ats === board.ats || !(error instanceof Error)) return error;
  error.message += `; it leads to a board on ${findScraper(moved.ats)?.name}: ${moved.url}`;
  return error;
}

function failed(result: BoardResult, error: unknown): BoardResult {
  setError(result, error);
  result.why = result.error?.message ?? null;
  result.bodiesHash = bodiesHash(result.fetched);
  return { ...result, status: 'failed', postings: [] };
}

function setError(result: BoardResult, error: unknown): void {
  const known = error instanceof Error ? error : new Error(String(error));
  // A message quotes what the source sent, which may be anything.
  result.error = { name: known.name, message: cleanText(known.message) };
  result.errorObject = known;
}
