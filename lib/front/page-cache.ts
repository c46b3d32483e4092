/** Finished pages in memory, those asked for last; at most so many bytes. */

export interface KeptPage {
  follows: 'all' | 'mentioned';
  /** Postings the page links to. */
  slugs: readonly string[];
  etag: string;
  /** The response's headers but for those of length, encoding and validation. */
  headers: Record<string, string>;
  gzip: Buffer;
  /** Made when first asked for. */
  brotli: Buffer | null;
}

interface Entry {
  page: KeptPage;
  untilMs: number;
  bytes: number;
}

/** What an entry takes besides its body. */
const entryBytes = 1_500;
const sizeOf = (page: KeptPage) =>
  page.gzip.length + (page.brotli?.length ?? 0) + entryBytes + page.slugs.length * 60;

export class PageCache {
  /** In the order they were asked for last. */
  readonly #entries = new Map<string, Entry>();
  readonly #maxBytes: number;
  #bytes = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  get size(): number {
    return this.#entries.size;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get(path: string, nowMs: number): KeptPage | null {
    const entry = this.#entries.get(path);
    if (entry === undefined) return null;
    if (entry.untilMs <= nowMs) {
      this.#delete(path, entry);
      return null;
    }
    this.#entries.delete(path);
    this.#entries.set(path, entry);
    return entry.page;
  }

  set(path: string, page: KeptPage, untilMs: number): void {
    const before = this.#entries.get(path);
    if (before !== undefined) this.#delete(path, before);
    const bytes = sizeOf(page);
    this.#entries.set(path, { page, untilMs, bytes });
    this.#bytes += bytes;
    for (const [oldest, entry] of this.#entries) {
      if (this.#bytes <= this.#maxBytes) break;
      this.#delete(oldest, entry);
    }
  }

  /** Forgets what a change of these postings may have made old; all pages where it is not known which changed. */
  dropChanged(slugs: ReadonlySet<string> | null): void {
    for (const [path, entry] of this.#entries) {
      const { page } = entry;
      if (slugs === null || page.follows === 'all' || page.slugs.some((slug) => slugs.has(slug)))
        this.#delete(path, entry);
    }
  }

  #delete(path: string, entry: Entry): void {
    this.#entries.delete(path);
    this.#bytes -= entry.bytes;
  }
}
