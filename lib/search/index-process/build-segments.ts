/**
 * What takes long, in a process of its own, so that searching goes on meanwhile and the memory is given back afterwards:
 * `node build-segments.ts rebuild|merge JSON`. Prints its result as one line of JSON. Ends when its parent does.
 */
import { pool, transaction } from '#lib/db/client.ts';
import { currentWatermark } from '#lib/db/search-changes.ts';
import { readDocuments, readPlaces } from '#lib/db/search-documents.ts';
import { layOut, type Sections, wordsFor } from '../index/layout.ts';
import { mergeSegments } from '../index/merge-segments.ts';
import type { MergeInput } from '../index/origins.ts';
import { SegmentBuilder } from '../index/segment-builder.ts';
import { World } from '../index/world.ts';
import { readSections, writeSegmentFile } from './segment-file.ts';

export interface RebuildTask {
  file: string;
  phrases: boolean;
}
export interface RebuildResult {
  documents: number;
  watermark: string;
}
export interface MergeTask {
  file: string;
  inputs: { file: string; live: string }[];
}
export interface MergeResult {
  documents: number;
}

/** Documents built at a time; more need more memory, fewer more merging. */
const partSize = 100_000;

/** All documents of a segment that has just been built hold. */
function allLive(documents: number): Uint32Array {
  const live = new Uint32Array(wordsFor(documents));
  for (let document = 0; document < documents; document++) {
    live[document >>> 5] = (live[document >>> 5] as number) | (1 << (document & 31));
  }
  return live;
}

async function rebuild({ file, phrases }: RebuildTask): Promise<RebuildResult> {
  const parts: MergeInput[] = [];
  const watermark = await transaction(async (tx) => {
    await tx.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const read = await currentWatermark(tx);
    const world = new World();
    for (const place of await readPlaces(tx, 0)) world.putPlace(place);
    const newBuilder = () => new SegmentBuilder({ phrases, regionOf: world.regionOf });
    let builder = newBuilder();
    const finish = () => {
      const documents = builder.size;
      parts.push({ documents, sections: builder.build(), live: allLive(documents) });
      builder = newBuilder();
    };
    for await (const document of readDocuments(tx)) {
      builder.add(document);
      if (builder.size === partSize) finish();
    }
    if (builder.size > 0) finish();
    return read;
  });
  if (parts.length === 0) return { documents: 0, watermark };
  const sections = mergeSegments(parts, { phrases });
  return { documents: await write(file, sections, phrases), watermark };
}

async function write(file: string, sections: Sections, phrases: boolean): Promise<number> {
  const documents = sections.listedAt.length;
  if (documents > 0) await writeSegmentFile(file, layOut(sections, documents, phrases), sections);
  return documents;
}

async function merge({ file, inputs }: MergeTask): Promise<MergeResult> {
  const parts = await Promise.all(
    inputs.map(async (input) => {
      const { header, sections } = await readSections(input.file);
      return { header, documents: header.documents, sections, live: await readLive(input.live) };
    }),
  );
  const phrases = parts.every(({ header }) => header.phrases);
  return { documents: await write(file, mergeSegments(parts, { phrases }), phrases) };
}

async function readLive(file: string): Promise<Uint32Array> {
  const { readFile } = await import('node:fs/promises');
  const bytes = await readFile(file);
  return new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

// The parent holds the other end: it closes when the parent is gone, however it went.
process.stdin.on('end', () => process.exit(1)).resume();

const [command, task = '{}'] = process.argv.slice(2);
const result = command === 'rebuild' ? await rebuild(JSON.parse(task)) : await merge(JSON.parse(task));
process.stdout.write(`${JSON.stringify(result)}\n`, () => {
  void pool.end().then(() => process.exit(0));
});
