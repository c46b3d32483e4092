/**
 * The index as it follows the database: sealed segments, the newest documents as a small segment of their own that is built anew
 * with each change, merging in the background, and a snapshot on disk to start from.
 */
import { pool } from '#lib/db/client.ts';
import type { SearchChange, Watermark } from '#lib/db/search-changes.ts';
import { readCompanies, readDocuments, readPlaces } from '#lib/db/search-documents.ts';
import type { SearchHits, SearchRequest } from '../engine.ts';
import { chooseMerge } from '../index/choose-merge.ts';
import type { IndexDocument } from '../index/document.ts';
import { LAYOUT_VERSION, layOut } from '../index/layout.ts';
import { parseId } from '../index/rank-hits.ts';
import { SearchIndex } from '../index/search-index.ts';
import { Segment } from '../index/segment.ts';
import { SegmentBuilder } from '../index/segment-builder.ts';
import { type MakeKernel, toMemory } from '../index/segment-memory.ts';
import { World } from '../index/world.ts';
import { runMerge } from './run-build.ts';
import { loadSegment, writeSegmentFile } from './segment-file.ts';
import type { Manifest, SnapshotStore } from './snapshot-store.ts';

/** Documents read and taken in at a time: what a search may have to wait for. */
const batch = 250;
/** Documents that are built anew with each change; with more the segment is sealed. */
const mostOpen = 500;

/** Segments and their files, beside the index that searches them. */
export class LiveIndex {
  readonly index = new SearchIndex(new World());
  readonly phrases: boolean;
  readonly #store: SnapshotStore;
  readonly #makeKernel: MakeKernel;
  #sealed: Segment[] = [];
  readonly #files = new Map<Segment, Promise<string>>();
  /** The newest documents by id, and the segment made of them. */
  readonly #open = new Map<string, IndexDocument>();
  #openSegment: Segment | null = null;
  #merging: Promise<void> | null = null;
  /** Files of the merge that is going on, and what was taken out of its inputs meanwhile. */
  #mergeFiles: string[] = [];
  #buried: Uint8Array[] = [];
  merges = 0;

  constructor(options: { store: SnapshotStore; makeKernel: MakeKernel; phrases: boolean }) {
    this.#store = options.store;
    this.#makeKernel = options.makeKernel;
    this.phrases = options.phrases;
  }

  search = (request: SearchRequest): Promise<SearchHits> => this.index.search(request);

  /** Reads companies and places; before anything is searched. */
  async loadWorld(): Promise<void> {
    for (const company of await readCompanies(pool)) this.index.world.putCompany(company);
    await this.#readNewPlaces();
  }

  /** Takes a segment from its file. */
  async addFile(file: string, live?: Uint32Array): Promise<void> {
    const { header, memory } = await loadSegment(this.#store.path(file), this.#makeKernel);
    const segment = new Segment(header, memory);
    if (live !== undefined) segment.setLive(live);
    this.#files.set(segment, Promise.resolve(file));
    this.#sealed.push(segment);
    this.#publish();
  }

  async #readNewPlaces(): Promise<void> {
    for (const place of await readPlaces(pool, this.index.world.lastPlace)) this.index.world.putPlace(place);
  }

  /** Takes changes in: reads what the database says now of everything that was named. */
  async apply(changes: readonly SearchChange[], lastPlace: number): Promise<void> {
    const { world } = this.index;
    const companies = [...new Set(changes.flatMap(({ companyId }) => companyId ?? []))];
    if (companies.length > 0)
      for (const company of await readCompanies(pool, companies)) world.putCompany(company);
    if (lastPlace > world.lastPlace) await this.#readNewPlaces();
    const postings = [...new Set(changes.flatMap(({ postingId }) => postingId ?? []))];
    for (let at = 0; at < postings.length; at += batch) await this.#take(postings.slice(at, at + batch));
  }

  async #take(ids: readonly string[]): Promise<void> {
    const documents: IndexDocument[] = [];
    const client = await pool.connect();
    try {
      for await (const document of readDocuments(client, { ids })) {
        documents.push({ ...document, vector: Uint8Array.from(document.vector) });
      }
      client.release();
    } catch (error) {
      client.release(true);
      throw error;
    }
    const { world } = this.index;
    const unknown = documents.map(({ company }) => company).filter((id) => !world.companies.has(id));
    if (unknown.length > 0)
      for (const company of await readCompanies(pool, unknown)) world.putCompany(company);
    if (documents.some(({ places }) => places.some((place) => !world.places.has(place))))
      await this.#readNewPlaces();
    // From here to the end nothing waits: a search sees all of the change or nothing.
    for (const id of ids) this.#bury(id);
    for (const document of documents) this.#open.set(Buffer.from(document.id).toString('hex'), document);
    this.#openSegment = this.#build();
    if (this.#openSegment !== null && this.#open.size >= mostOpen) {
      this.#sealed.push(this.#openSegment);
      this.#openSegment = null;
      this.#open.clear();
    }
    this.#publish();
  }

  #bury(id: string): void {
    const bytes = parseId(id);
    for (const segment of this.#sealed) segment.bury(bytes);
    this.#open.delete(id.replaceAll('-', ''));
    if (this.#merging !== null) this.#buried.push(bytes);
  }

  #build(): Segment | null {
    if (this.#open.size === 0) return null;
    const builder = new SegmentBuilder({ phrases: this.phrases, regionOf: this.index.world.regionOf });
    for (const document of this.#open.values()) builder.add(document);
    const arrays = builder.build();
    const header = layOut(arrays, this.#open.size, this.phrases);
    return new Segment(header, toMemory(header, arrays, this.#makeKernel));
  }

  #publish(): void {
    this.#sealed = this.#sealed.filter((segment) => segment.live > 0);
    for (const segment of this.#files.keys()) if (segment.live === 0) this.#files.delete(segment);
    this.index.replace(this.#openSegment === null ? this.#sealed : [...this.#sealed, this.#openSegment]);
  }

  /** Begins a merge where one is due and none is going on; `onEnd` hears how it went. */
  mergeWhereDue(signal: AbortSignal, onEnd: (error: Error | null) => void): void {
    if (this.#merging !== null) return;
    const chosen = chooseMerge(this.#sealed)?.map((index) => this.#sealed[index] as Segment);
    if (chosen === undefined) return;
    this.#buried = [];
    this.#merging = this.#merge(chosen, signal)
      .then(
        () => onEnd(null),
        (error: Error) => onEnd(error),
      )
      .finally(() => {
        this.#merging = null;
        this.#mergeFiles = [];
        this.#buried = [];
      });
  }

  async #merge(inputs: readonly Segment[], signal: AbortSignal): Promise<void> {
    const output = this.#store.newName('segment');
    this.#mergeFiles = [output, `${output}.part`];
    // What is buried from now on is told apart: the copies of the live bits are made at once.
    const lives = inputs.map((segment) => segment.liveWords().slice());
    const files: { file: string; live: string }[] = [];
    for (const [index, segment] of inputs.entries()) {
      const live = this.#store.newName('live');
      this.#mergeFiles.push(live);
      await this.#store.writeLive(lives[index] as Uint32Array, live);
      files.push({ file: this.#store.path(await this.#fileOf(segment)), live: this.#store.path(live) });
    }
    const { documents } = await runMerge({ file: this.#store.path(output), inputs: files }, signal);
    const loaded = documents === 0 ? null : await loadSegment(this.#store.path(output), this.#makeKernel);
    const merged = loaded === null ? null : new Segment(loaded.header, loaded.memory);
    for (const id of this.#buried) merged?.bury(id);
    this.#sealed = this.#sealed.filter((segment) => !inputs.includes(segment));
    for (const segment of inputs) this.#files.delete(segment);
    if (merged !== null) {
      this.#files.set(merged, Promise.resolve(output));
      this.#sealed.unshift(merged);
    }
    this.#publish();
    this.merges++;
  }

  /** The file of a segment; written where there is none yet. */
  #fileOf(segment: Segment): Promise<string> {
    let file = this.#files.get(segment);
    if (file === undefined) {
      file = this.#write(segment);
      this.#files.set(segment, file);
      // What could not be written is tried again next time.
      file.catch(() => this.#files.delete(segment));
    }
    return file;
  }

  async #write(segment: Segment): Promise<string> {
    const name = this.#store.newName('segment');
    await writeSegmentFile(this.#store.path(name), segment.header, segment.sections);
    return name;
  }

  /** Writes down all there is. `watermark` is where the feed has been taken in up to. */
  async save(database: string, watermark: Watermark, now: Date): Promise<void> {
    // Taken at one moment; segments never change.
    const segments = this.index.segments.map((segment) => ({ segment, live: segment.liveWords().slice() }));
    const stored: Manifest['segments'] = [];
    for (const { segment, live } of segments) {
      stored.push({ file: await this.#fileOf(segment), ...(await this.#store.writeLive(live)) });
    }
    for (const segment of this.#files.keys())
      if (!this.index.segments.includes(segment)) this.#files.delete(segment);
    const written = await Promise.allSettled(this.#files.values());
    const files = new Set(written.flatMap((file) => (file.status === 'fulfilled' ? file.value : [])));
    const manifest: Manifest = {
      version: LAYOUT_VERSION,
      database,
      phrases: this.phrases,
      watermark,
      savedAtMs: now.getTime(),
      segments: stored,
    };
    await this.#store.writeManifest(manifest, (name) => files.has(name) || this.#mergeFiles.includes(name));
  }

  /** Waits for what is going on in the background. */
  settled = (): Promise<void> => this.#merging ?? Promise.resolve();
}
