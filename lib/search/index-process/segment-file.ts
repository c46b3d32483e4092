/** A segment as a file: what lies in memory, behind a header that says how and with a checksum of all. */
import fs from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import {
  LAYOUT_VERSION,
  type SectionName,
  type Sections,
  type SegmentHeader,
  sections,
  viewSections,
} from '../index/layout.ts';
import { allocateSegment, type MakeKernel, type SegmentMemory } from '../index/segment-memory.ts';

const magic = Buffer.from('TSJINDEX');
/** Magic, length of the header, checksum of header and data. */
const prefixBytes = 16;
const chunkBytes = 1 << 24;

/** The file is not what was written, or of another version: the index has to be built anew. */
export class SnapshotUnusable extends Error {}

const bytesOf = (array: Sections[SectionName]) =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

/** Writes the file under another name, and gives it its own once all is on the disk. */
export async function writeAtomically(file: string, parts: Iterable<Uint8Array>): Promise<void> {
  const handle = await fs.open(`${file}.part`, 'w');
  try {
    for (const part of parts) {
      // A single write is limited to 2 GB.
      for (let at = 0; at < part.length; at += chunkBytes)
        await handle.writeFile(part.subarray(at, at + chunkBytes));
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  await fs.rename(`${file}.part`, file);
}

export async function writeSegmentFile(file: string, header: SegmentHeader, arrays: Sections): Promise<void> {
  const text = Buffer.from(JSON.stringify(header));
  const data: Uint8Array[] = [];
  let written = 0;
  for (const name of Object.keys(sections) as SectionName[]) {
    const [offset] = header.sections[name];
    const bytes = bytesOf(arrays[name]);
    data.push(new Uint8Array(offset - written), bytes);
    written = offset + bytes.length;
  }
  data.push(new Uint8Array(header.bytes - written));
  const sum = data.reduce((checksum, part) => crc32(part, checksum), crc32(text));
  const prefix = Buffer.alloc(prefixBytes);
  magic.copy(prefix);
  prefix.writeUInt32LE(text.length, 8);
  prefix.writeUInt32LE(sum, 12);
  await writeAtomically(file, [prefix, text, ...data]);
}

/** Reads header and data; `into` says where the data are to go once the header is known. */
async function readFile(file: string, into: (header: SegmentHeader) => Uint8Array): Promise<SegmentHeader> {
  const handle = await fs.open(file);
  try {
    const prefix = Buffer.alloc(prefixBytes);
    await handle.read(prefix, 0, prefixBytes, 0);
    const text = Buffer.alloc(prefix.readUInt32LE(8) % (1 << 24));
    await handle.read(text, 0, text.length, prefixBytes);
    if (!prefix.subarray(0, 8).equals(magic)) throw new SnapshotUnusable(`${file} is no segment`);
    const header = parseHeader(text, file);
    const data = into(header);
    let sum = crc32(text);
    for (let at = 0; at < data.length; ) {
      const { bytesRead } = await handle.read(
        data,
        at,
        Math.min(chunkBytes, data.length - at),
        prefixBytes + text.length + at,
      );
      if (bytesRead === 0) throw new SnapshotUnusable(`${file} ends too early`);
      sum = crc32(data.subarray(at, at + bytesRead), sum);
      at += bytesRead;
    }
    if (sum !== prefix.readUInt32LE(12)) throw new SnapshotUnusable(`${file} is damaged`);
    return header;
  } finally {
    await handle.close();
  }
}

function parseHeader(text: Buffer, file: string): SegmentHeader {
  let header: SegmentHeader | null = null;
  try {
    header = JSON.parse(text.toString());
  } catch {
    // Said below.
  }
  if (header?.version !== LAYOUT_VERSION) throw new SnapshotUnusable(`${file} is of another version`);
  return header;
}

export interface LoadedSegment {
  header: SegmentHeader;
  memory: SegmentMemory;
}

/** Reads a segment into a memory that can be searched. */
export async function loadSegment(file: string, makeKernel: MakeKernel): Promise<LoadedSegment> {
  let finish: (() => SegmentMemory) | null = null;
  const header = await readFile(file, (read) => {
    const allocated = allocateSegment(read, makeKernel);
    finish = allocated.finish;
    return allocated.data;
  });
  return { header, memory: (finish as unknown as () => SegmentMemory)() };
}

/** Reads a segment to merge it. */
export async function readSections(file: string): Promise<{ header: SegmentHeader; sections: Sections }> {
  let buffer = new ArrayBuffer(0);
  const header = await readFile(file, (read) => {
    buffer = new ArrayBuffer(read.bytes);
    return new Uint8Array(buffer);
  });
  return { header, sections: viewSections(header, buffer, 0) };
}
