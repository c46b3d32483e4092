/** The folder of the index on disk: segment files, which of their documents hold, and one file that says what belongs together. */
import { randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { z } from 'zod';
import { LAYOUT_VERSION } from '../index/layout.ts';
import { SnapshotUnusable, writeAtomically } from './segment-file.ts';

const manifestName = 'index.json';

const manifestShape = z.object({
  version: z.literal(LAYOUT_VERSION),
  /** The database it was read from. */
  database: z.string(),
  phrases: z.boolean(),
  /** Everything before this place of the change feed is in. */
  watermark: z.string().regex(/^\d+$/),
  savedAtMs: z.number(),
  segments: z.array(z.object({ file: z.string(), live: z.string(), liveChecksum: z.number() })),
});
export type Manifest = z.infer<typeof manifestShape>;

export interface StoredSegment {
  file: string;
  /** Bitset of the documents that hold. */
  live: Uint32Array;
}

export class SnapshotStore {
  readonly dir: string;
  /** Tells the files of this process from those of others before it. */
  readonly #run = randomUUID().slice(0, 8);
  #last = 0;

  constructor(dir: string) {
    this.dir = dir;
  }

  path = (name: string) => path.join(this.dir, name);

  /** A name that no file has. */
  newName(kind: 'segment' | 'live'): string {
    this.#last++;
    return `${kind}-${this.#run}-${this.#last}`;
  }

  /** What was saved last; null where nothing was. Throws SnapshotUnusable. */
  async readManifest(): Promise<Manifest | null> {
    await fs.mkdir(this.dir, { recursive: true });
    let text: string;
    try {
      text = await fs.readFile(this.path(manifestName), 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
    try {
      return manifestShape.parse(JSON.parse(text));
    } catch (error) {
      throw new SnapshotUnusable(`the manifest cannot be read: ${(error as Error).message.slice(0, 200)}`);
    }
  }

  async readLive({ live, liveChecksum }: Manifest['segments'][number]): Promise<Uint32Array> {
    const bytes = await fs.readFile(this.path(live)).catch(() => null);
    if (bytes === null || crc32(bytes) !== liveChecksum) throw new SnapshotUnusable(`${live} is damaged`);
    return new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  }

  async writeLive(
    live: Uint32Array,
    name = this.newName('live'),
  ): Promise<Pick<Manifest['segments'][number], 'live' | 'liveChecksum'>> {
    const bytes = new Uint8Array(live.slice().buffer);
    await writeAtomically(this.path(name), [bytes]);
    return { live: name, liveChecksum: crc32(bytes) };
  }

  /** From now on this is what a start begins with. Removes files of before that neither it nor anybody needs. */
  async writeManifest(manifest: Manifest, isNeeded: (name: string) => boolean = () => false): Promise<void> {
    const before = this.#last;
    await writeAtomically(this.path(manifestName), [Buffer.from(JSON.stringify(manifest))]);
    const named = new Set(manifest.segments.flatMap(({ file, live }) => [file, live]));
    for (const name of await fs.readdir(this.dir)) {
      const [, run, number] = /^(?:segment|live)-(\w+)-(\d+)(?:\..+)?$/.exec(name) ?? [];
      const isNewer = run === this.#run && Number(number) > before;
      if (run === undefined || isNewer || named.has(name) || isNeeded(name)) continue;
      await fs.rm(this.path(name), { force: true });
    }
  }
}
