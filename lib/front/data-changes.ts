/** What changed in the database since it was last asked; asked when a page is wanted, at most ten times a second. */
import { pool } from '#lib/db/client.ts';
import { listSlugs } from '#lib/db/posting-slugs.ts';
import { currentWatermark, readChanges, type SearchChange, type Watermark } from '#lib/db/search-changes.ts';

const askEveryMs = 100;
const longestPauseMs = 1_000;
/** Who cannot learn in this time whether a page is still true takes a new one. */
const deadlineMs = 500;
/** With more changed at once it is quicker to forget all. */
const mostSlugs = 2_000;

export class DataChanges {
  /** When the last change was seen, by performance.now(). */
  lastAtMs = Number.NEGATIVE_INFINITY;
  readonly #onChange: (slugs: ReadonlySet<string> | null) => void;
  #watermark: Watermark | null = null;
  /** Changes from the watermark on that are known already. */
  #seen = new Set<string>();
  #goodUntilMs = Number.NEGATIVE_INFINITY;
  #asking: Promise<boolean> | null = null;

  /** `onChange` is told which postings changed; null: it cannot be said. */
  constructor(onChange: (slugs: ReadonlySet<string> | null) => void) {
    this.#onChange = onChange;
  }

  /** True when every change older than a moment has been told; false when the database does not say. Never throws. */
  async isCurrent(): Promise<boolean> {
    if (performance.now() < this.#goodUntilMs) return true;
    this.#asking ??= this.#ask().finally(() => {
      this.#asking = null;
    });
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<false>((resolve) => {
      timer = setTimeout(resolve, deadlineMs, false);
    });
    const answer = await Promise.race([this.#asking, late]);
    clearTimeout(timer);
    return answer;
  }

  async #ask(): Promise<boolean> {
    const startedMs = performance.now();
    try {
      this.#watermark ??= await currentWatermark(pool);
      const news: SearchChange[] = [];
      const { watermark, again } = await readChanges(pool, this.#watermark, async ({ changes }) => {
        news.push(...changes.filter(({ id }) => !this.#seen.has(id)));
      });
      if (news.length > 0) {
        const slugs = await this.#slugsOf(news);
        this.lastAtMs = performance.now();
        this.#onChange(slugs);
      }
      this.#watermark = watermark;
      this.#seen = new Set(again);
    } catch {
      return false;
    }
    // While a long transaction holds the watermark back, much is read again each time: no more than a tenth of the time.
    const tookMs = performance.now() - startedMs;
    this.#goodUntilMs = startedMs + Math.min(longestPauseMs, Math.max(askEveryMs, 10 * tookMs));
    return true;
  }

  async #slugsOf(changes: readonly SearchChange[]): Promise<ReadonlySet<string> | null> {
    const ids = new Set(changes.map(({ postingId }) => postingId).filter((id) => id !== null));
    // A company's name stands on every page of its roles.
    if (ids.size > mostSlugs || changes.some(({ companyId }) => companyId !== null)) return null;
    const slugs = await listSlugs(pool, [...ids]);
    return slugs.length === ids.size ? new Set(slugs) : null;
  }
}
