import type { Kernel } from './kernel.ts';
import { kernelTwin } from './kernel-twin.ts';
import {
  align,
  type SectionName,
  type Sections,
  type SegmentHeader,
  sections,
  viewSections,
  wordsFor,
} from './layout.ts';

/** Bitsets that a query may hold at the same time. */
const scratchBitsets = 160;
/** Bitsets that stay from one query to the next. */
export const keptBitsets = 32;
const pageBytes = 65_536;
/** The kernel reads so far beyond a text. */
const readAhead = 16;

/**
 * The one memory of a segment: room to work in, then the data. Data and room lie together because WebAssembly sees only its
 * own memory.
 */
export interface SegmentMemory {
  memory: WebAssembly.Memory;
  kernel: Kernel;
  sections: Sections;
  /** Bytes at the beginning that queries may use. */
  scratchBytes: number;
}

export type MakeKernel = (memory: WebAssembly.Memory) => Kernel;
export const twinOf: MakeKernel = (memory) => kernelTwin(memory.buffer);

/** Bytes a query over this segment may need. */
function scratchFor(header: SegmentHeader): number {
  const { documents } = header;
  const labels = header.sections.labelCounts[1];
  const codes = header.sections.codeOffsets[1];
  // Bitsets; documents and where a phrase was found in them; counters of labels and of codes.
  return (
    (scratchBitsets + keptBitsets) * wordsFor(documents) * 4 +
    2 * align(documents * 4) +
    2 * align(labels * 4) +
    align(codes * 4) +
    pageBytes
  );
}

/** Makes the memory; the data are still to be written, at `data`. */
export function allocateSegment(header: SegmentHeader, makeKernel: MakeKernel) {
  const scratchBytes = align(scratchFor(header));
  const pages = Math.ceil((scratchBytes + header.bytes + readAhead) / pageBytes);
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  const data = new Uint8Array(memory.buffer, scratchBytes, header.bytes);
  const finish = (): SegmentMemory => ({
    memory,
    kernel: makeKernel(memory),
    sections: viewSections(header, memory.buffer, scratchBytes),
    scratchBytes,
  });
  return { data, finish };
}

/** The memory of a segment that was just built. */
export function toMemory(header: SegmentHeader, arrays: Sections, makeKernel: MakeKernel): SegmentMemory {
  const { data, finish } = allocateSegment(header, makeKernel);
  for (const name of Object.keys(sections) as SectionName[]) {
    const array = arrays[name];
    data.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), header.sections[name][0]);
  }
  return finish();
}
