/** The index from start to end: a snapshot or a rebuild, then the change feed, with a look back each half second. */
import { pool } from '#lib/db/client.ts';
import { listen } from '#lib/db/listen.ts';
import { changesKeptDays, databaseIdentity, readChanges, type Watermark } from '#lib/db/search-changes.ts';
import { log } from '#lib/log.ts';
import type { SearchHits, SearchRequest } from '../engine.ts';
import type { MakeKernel } from '../index/segment-memory.ts';
import { LiveIndex } from './live-index.ts';
import { runRebuild } from './run-build.ts';
import { SnapshotUnusable } from './segment-file.ts';
import { type Manifest, SnapshotStore } from './snapshot-store.ts';

const pollMs = 500;
/** Notifications that come in together are answered together. */
const gatherMs = 20;
const saveEveryMs = 30_000;
const retryMs = 1_000;
const dayMs = 86_400_000;

export interface IndexStatus {
  ready: boolean;
  postings: number;
  segments: number;
  phrases: boolean;
  /** How long ago the index was known to hold everything; null before it ever did. */
  trailMs: number | null;
  watermark: Watermark | null;
  merges: number;
  rebuilds: number;
  memoryBytes: number;
  /** What went wrong last; null once all is well again. */
  problem: string | null;
}

/** Not loaded yet: ask the database. */
export class IndexNotReady extends Error {}

export class IndexService {
  readonly #store: SnapshotStore;
  readonly #makeKernel: MakeKernel;
  readonly #phrases: boolean;
  readonly #stopping = new AbortController();
  #live: LiveIndex | null = null;
  #ready = false;
  #database = '';
  #watermark: Watermark | null = null;
  /** Changes from the watermark on that are taken in already. */
  #seen = new Set<string>();
  #caughtUpAtMs: number | null = null;
  #savedAtMs = 0;
  #changed = false;
  #saving: Promise<void> | null = null;
  #rebuilds = 0;
  #problem: string | null = null;
  #endListening: (() => void) | null = null;
  #wake: () => void = () => {};
  /** Something was announced since the feed was last read. */
  #announced = false;
  #running: Promise<void> = Promise.resolve();

  constructor(options: { dir: string; makeKernel: MakeKernel; phrases: boolean }) {
    this.#store = new SnapshotStore(options.dir);
    this.#makeKernel = options.makeKernel;
    this.#phrases = options.phrases;
  }

  async search(request: SearchRequest): Promise<SearchHits> {
    if (!this.#ready || this.#live === null) throw new IndexNotReady('the index is being built');
    return this.#live.search(request);
  }

  status(): IndexStatus {
    return {
      ready: this.#ready,
      postings: this.#live?.index.documents ?? 0,
      segments: this.#live?.index.segments.length ?? 0,
      phrases: this.#phrases,
      trailMs: this.#caughtUpAtMs === null ? null : Date.now() - this.#caughtUpAtMs,
      watermark: this.#watermark,
      merges: this.#live?.merges ?? 0,
      rebuilds: this.#rebuilds,
      memoryBytes: process.memoryUsage.rss(),
      problem: this.#problem,
    };
  }

  /** Begins; goes on until `stop`. */
  start(): void {
    this.#running = this.#run();
  }

  /** Ends in order: what is known is written down. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#wake();
    await this.#running;
    await this.#live?.settled();
    await this.#saving?.catch(() => {});
    if (this.#ready) await this.#save();
    this.#endListening?.();
  }

  async #run(): Promise<void> {
    while (!this.#stopping.signal.aborted) {
      try {
        if (!this.#ready) await this.#load();
        await this.#listen();
        await this.#follow();
        this.#problem = null;
        this.#tidy();
        await this.#pause(pollMs);
      } catch (error) {
        if (this.#stopping.signal.aborted) return;
        this.#note('search index', error);
        await this.#pause(retryMs);
      }
    }
  }

  #note(what: string, error: unknown): void {
    this.#problem = error instanceof Error ? error.message : String(error);
    log.warn({ err: error }, what);
  }

  /** From the snapshot where there is a good one, else from the database. */
  async #load(): Promise<void> {
    this.#database = await databaseIdentity(pool);
    const startedMs = Date.now();
    const manifest = await this.#usableManifest();
    if (manifest !== null && (await this.#restore(manifest))) {
      log.info(
        { ms: Date.now() - startedMs, postings: this.#live?.index.documents },
        'search index restored',
      );
    } else {
      await this.#rebuild();
      log.info({ ms: Date.now() - startedMs, postings: this.#live?.index.documents }, 'search index built');
    }
    this.#seen.clear();
    // Not before it has caught up with what was written meanwhile.
    await this.#follow();
    this.#ready = true;
    this.#changed = true;
  }

  async #usableManifest(): Promise<Manifest | null> {
    const manifest = await this.#store.readManifest().catch((error) => {
      if (!(error instanceof SnapshotUnusable)) throw error;
      log.warn({ err: error }, 'search index');
      return null;
    });
    const isUsable =
      manifest !== null &&
      manifest.database === this.#database &&
      manifest.phrases === this.#phrases &&
      // Older changes may be gone from the feed.
      Date.now() - manifest.savedAtMs < (changesKeptDays - 1) * dayMs;
    return isUsable ? manifest : null;
  }

  #newIndex = () =>
    new LiveIndex({ store: this.#store, makeKernel: this.#makeKernel, phrases: this.#phrases });

  async #restore(manifest: Manifest): Promise<boolean> {
    const live = this.#newIndex();
    try {
      await live.loadWorld();
      for (const segment of manifest.segments)
        await live.addFile(segment.file, await this.#store.readLive(segment));
    } catch (error) {
      const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
      if (!(error instanceof SnapshotUnusable) && !isMissing) throw error;
      log.warn({ err: error }, 'search index');
      return false;
    }
    this.#live = live;
    this.#watermark = manifest.watermark;
    this.#savedAtMs = manifest.savedAtMs;
    return true;
  }

  async #rebuild(): Promise<void> {
    this.#rebuilds++;
    const live = this.#newIndex();
    const file = this.#store.newName('segment');
    const task = { file: this.#store.path(file), phrases: this.#phrases };
    const { documents, watermark } = await runRebuild(task, this.#stopping.signal);
    await live.loadWorld();
    if (documents > 0) await live.addFile(file);
    this.#live = live;
    this.#watermark = watermark;
    this.#savedAtMs = 0;
  }

  /** Takes in what was committed since. */
  async #follow(): Promise<void> {
    const askedMs = Date.now();
    this.#announced = false;
    const live = this.#live as LiveIndex;
    const { watermark, again } = await readChanges(pool, this.#watermark ?? '0', async (page) => {
      const news = page.changes.filter(({ id }) => !this.#seen.has(id));
      await live.apply(news, page.lastPlace);
      for (const { id } of page.changes) this.#seen.add(id);
      if (news.length > 0) this.#changed = true;
    });
    this.#watermark = watermark;
    this.#seen = new Set(again);
    this.#caughtUpAtMs = askedMs;
  }

  /** Merges and saves where it is due; in the background. */
  #tidy(): void {
    this.#live?.mergeWhereDue(this.#stopping.signal, (error) => {
      if (error !== null && !this.#stopping.signal.aborted) this.#note('merging the search index', error);
      this.#changed = true;
    });
    if (this.#saving !== null || !this.#changed || Date.now() - this.#savedAtMs < saveEveryMs) return;
    this.#saving = this.#save()
      .catch((error) => this.#note('saving the search index', error))
      .finally(() => {
        this.#saving = null;
      });
  }

  async #save(): Promise<void> {
    this.#changed = false;
    const now = new Date();
    this.#savedAtMs = now.getTime();
    await this.#live?.save(this.#database, this.#watermark ?? '0', now);
  }

  async #listen(): Promise<void> {
    if (this.#endListening !== null) return;
    const onNotice = () => {
      this.#announced = true;
      this.#wake();
    };
    this.#endListening = await listen('search_change', onNotice, () => {
      this.#endListening = null;
    });
    // It may be another database than before: restored, or made anew.
    const database = await databaseIdentity(pool);
    if (database === this.#database) return;
    log.warn('the search index is of another database');
    this.#ready = false;
    throw new IndexNotReady('another database');
  }

  /** Until a change is announced, or so long. */
  #pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(done, this.#announced ? gatherMs : ms);
      function done() {
        clearTimeout(timer);
        resolve();
      }
      this.#wake = () => {
        clearTimeout(timer);
        setTimeout(done, gatherMs);
      };
      if (this.#stopping.signal.aborted) done();
    });
  }
}
