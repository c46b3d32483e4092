/**
 * What takes long, in a process of its own, so that searching goes on meanwhile and the memory is given back afterwards:
 * `node build-segments.ts rebuild|parts|merge JSON`. Prints its result as one line of JSON. Ends when its parent does.
 */
import fs from 'node:fs/promises';
import { type DbClient, pool, transaction } from '#lib/db/client.ts';
import { currentWatermark } from '#lib/db/search-changes.ts';
import {
  findMiddlePosting,
  readDocuments,
  readPlaces,
  type WhichDocuments,
} from '#lib/db/search-documents.ts';
import { layOut, type Sections, wordsFor } from '../index/layout.ts';
import { mergeSegments } from '../index/merge-segments.ts';
import type { MergeInput } from '../index/origins.ts';
import { SegmentBuilder } from '../index/segment-builder.ts';
import { World } from '../index/world.ts';
import { runParts } from './run-build.ts';
import { readSections, writeSegmentFile } from './segment-file.ts';

export interface RebuildTask {
  file: string;
  phrases: boolean;
  /** From how many postings on a second process reads half of them. */
  halveFrom?: number;
}
export interface RebuildResult {
  documents: number;
  watermark: string;
}
/** One share of a rebuild: what a transaction's snapshot shows of a range of ids. */
export interface PartsTask {
  snapshot: string;
  which: WhichDocuments;
  /** Files are named so, with a number. */
  file: string;
  phrases: boolean;
}
export interface PartsResult {
  files: string[];
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

async function buildParts(tx: DbClient, which: WhichDocuments, phrases: boolean): Promise<MergeInput[]> {
  const parts: MergeInput[] = [];
  const world = new World();
  for (const place of await readPlaces(tx, 0)) world.putPlace(place);
  const newBuilder = () => new SegmentBuilder({ phrases, regionOf: world.regionOf });
  let builder = newBuilder();
  const finish = () => {
    const documents = builder.size;
    parts.push({ documents, sections: builder.build(), live: allLive(documents) });
    builder = newBuilder();
  };
  for await (const document of readDocuments(tx, which)) {
    builder.add(document);
    if (builder.size === partSize) finish();
  }
  if (builder.size > 0) finish();
  return parts;
}

/** Reads the parts that another process wrote, and removes their files. */
async function takeParts({ files }: PartsResult): Promise<MergeInput[]> {
  const parts: MergeInput[] = [];
  for (const file of files) {
    const { header, sections } = await readSections(file);
    parts.push({ documents: header.documents, sections, live: allLive(header.documents) });
    await fs.rm(file);
  }
  return parts;
}

const manyPostings = 200_000;

/** Many postings are read by two processes, half each: of one snapshot of the database. */
async function rebuild({ file, phrases, halveFrom = manyPostings }: RebuildTask): Promise<RebuildResult> {
  const { parts, watermark } = await transaction(async (tx) => {
    await tx.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const read = await currentWatermark(tx);
    const middle = await findMiddlePosting(tx, halveFrom);
    if (middle === null)
      return { parts: await buildParts(tx, { from: null, before: null }, phrases), watermark: read };
    const { rows } = await tx.query<{ snapshot: string }>('SELECT pg_export_snapshot() AS snapshot');
    const failed = new AbortController();
    const others = runParts(
      {
        snapshot: rows[0]?.snapshot ?? '',
        which: { from: middle, before: null },
        file: `${file}.half`,
        phrases,
      },
      failed.signal,
    );
    try {
      const [own, rest] = await Promise.all([
        buildParts(tx, { from: null, before: middle }, phrases),
        others,
      ]);
      return { parts: [...own, ...(await takeParts(rest))], watermark: read };
    } catch (error) {
      failed.abort();
      throw error;
    }
  });
  if (parts.length === 0) return { documents: 0, watermark };
  const sections = mergeSegments(parts, { phrases });
  return { documents: await write(file, sections, phrases), watermark };
}

async function parts({ snapshot, which, file, phrases }: PartsTask): Promise<PartsResult> {
  const built = await transaction(async (tx) => {
    await tx.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await tx.query(`SET TRANSACTION SNAPSHOT '${snapshot.replaceAll("'", '')}'`);
    return buildParts(tx, which, phrases);
  });
  const files: string[] = [];
  for (const [index, { sections }] of built.entries()) {
    files.push(`${file}-${index}`);
    await write(`${file}-${index}`, sections, phrases);
  }
  return { files };
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
  const bytes = await fs.readFile(file);
  return new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

// The parent holds the other end: it closes when the parent is gone, however it went.
process.stdin.on('end', () => process.exit(1)).resume();

const [command, task = '{}'] = process.argv.slice(2);
const commands: Record<string, (task: never) => Promise<unknown>> = { rebuild, parts, merge };
const work = commands[command ?? ''];
if (work === undefined) throw new Error(`no such task: ${command}`);
const result = await work(JSON.parse(task) as never);
process.stdout.write(`${JSON.stringify(result)}\n`, () => {
  void pool.end().then(() => process.exit(0));
});
