/** Which boards stand behind an address that somebody pasted, with a few rows of each, before anything is saved. */
import { detect } from '#scrapers/detect.ts';
import { sampleBoard } from '#scrapers/sample-board.ts';
import type { BoardLook, LookedBoard } from '../board-look.ts';
import type { Fetcher } from '../http/types.ts';
import { normalizePosting } from '../normalize/index.ts';
import type { RawPosting } from '../posting.ts';
import { formatPay } from '../views/format-pay.ts';

const MAX_BOARDS = 3;
const ROWS = 5;

/** Looks behind an address. Errors of the source come back in words; throws only when `signal` aborts. */
export async function lookBehind(address: string, fetcher: Fetcher, signal: AbortSignal): Promise<BoardLook> {
  const look: BoardLook = { address, boards: [], tried: [], error: null };
  try {
    const { boards, tried } = await detect(address, fetcher);
    look.tried = tried.slice(0, 20);
    for (const board of boards.slice(0, MAX_BOARDS)) {
      const sample = await sampleBoard(board, { fetcher, count: ROWS, signal });
      const names = new Set(sample.postings.map(({ companyName }) => companyName));
      look.boards.push({
        ats: board.ats,
        token: board.token,
        url: board.url,
        how: board.how,
        sourceName: names.size === 1 ? ([...names][0] ?? null) : null,
        rows: sample.postings.map(toRow),
        isAll: sample.isAll,
        error: sample.error && `${sample.error.name}: ${sample.error.message}`.slice(0, 300),
      });
    }
  } catch (error) {
    signal.throwIfAborted();
    look.error = `${(error as Error).name}: ${(error as Error).message}`.slice(0, 300);
  }
  return look;
}

/** A row as the site would show it. */
function toRow(raw: RawPosting): LookedBoard['rows'][number] {
  const posting = normalizePosting(raw, { companyName: raw.companyName, companyPlaces: [] });
  return {
    title: posting.title,
    places: raw.locations.join(' / '),
    pay: posting.pay === null ? '' : (formatPay(posting.pay) ?? ''),
    posted: posting.postedAt?.slice(0, 10) ?? '',
    words: posting.descriptionText.split(/\s+/).filter(Boolean).length,
  };
}
