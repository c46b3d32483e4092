/** How a segment lies in memory and in its file: one run of named arrays, described by a header. */

/** Raise it when the arrays or their meaning change: older files are then built anew. */
export const LAYOUT_VERSION = 3;

const arrayTypes = {
  u8: Uint8Array,
  u16: Uint16Array,
  u32: Uint32Array,
  f32: Float32Array,
  f64: Float64Array,
} as const;
export type ArrayType = keyof typeof arrayTypes;
export type ArrayOf<T extends ArrayType> = InstanceType<(typeof arrayTypes)[T]>;

/** The arrays of a segment. N documents, L labels, T terms; a "directory" of lists is two arrays: counts and positions. */
export const sections = {
  /** Documents' UUIDs, 16 bytes each. Documents are ordered by listing time, then id, both descending. */
  ids: 'u8',
  /** Hash table from UUID to document + 1. */
  idTable: 'u32',
  /** Milliseconds since 1970. */
  listedAt: 'f64',
  firstSeenAt: 'f64',
  /** US dollars a year; NaN where not stated. */
  payYear: 'f32',
  /** Documents by pay, highest first, unstated last; of equals the earlier document first. */
  payOrder: 'u32',
  /** The label of the document's company. */
  companyLabel: 'u32',
  /** Labels: `dimension NUL value`, in no order. */
  labelOffsets: 'u32',
  labelBytes: 'u8',
  labelCounts: 'u32',
  labelPositions: 'u32',
  /** Codes stand for labels that many documents have together (label-codes.ts): the labels of each. */
  codeOffsets: 'u32',
  codeLabels: 'u32',
  /** Each document's record of eight codes. */
  slots: 'u16',
  /** The labels of a document that no code of its record stands for; that of its company is not among them. */
  moreOffsets: 'u32',
  moreLabels: 'u32',
  /** Terms in the order of their bytes, and the documents that have them, anywhere and in each field of the head. */
  termOffsets: 'u32',
  termBytes: 'u8',
  termCounts: 'u32',
  termPositions: 'u32',
  titleTerms: 'u32',
  titleCounts: 'u32',
  titlePositions: 'u32',
  factsTerms: 'u32',
  factsCounts: 'u32',
  factsPositions: 'u32',
  companyTerms: 'u32',
  companyCounts: 'u32',
  companyPositions: 'u32',
  /** Word forms: `language NUL stem` in the order of bytes, and the terms that have it. */
  formOffsets: 'u32',
  formBytes: 'u8',
  formStarts: 'u32',
  formTerms: 'u32',
  /** Runs of two or three frequent words: `word NUL word` in the order of bytes, and the documents in which they stand so. */
  runOffsets: 'u32',
  runBytes: 'u8',
  runCounts: 'u32',
  runPositions: 'u32',
  /** Each document's text for phrases, as texts.ts writes it. Empty without phrases, like the four after it. */
  texts: 'u8',
  /** Where each document's text begins; one more for the end of the last. */
  textOffsets: 'u32',
  /** Where its title, facts and company end: they stand in this order, before the body. */
  titleEnds: 'u32',
  factsEnds: 'u32',
  companyEnds: 'u32',
  /** The rank of each term by frequency. */
  termRanks: 'u32',
  /** Lists: gaps in variable-length bytes where they are short, else bitsets. */
  listBytes: 'u8',
  listWords: 'u32',
} as const satisfies Record<string, ArrayType>;
export type SectionName = keyof typeof sections;
export type Sections = { [K in SectionName]: ArrayOf<(typeof sections)[K]> };

export interface SegmentHeader {
  version: number;
  documents: number;
  /** Whether phrases can be looked for. */
  phrases: boolean;
  /** Section → [byte offset from the beginning of the data, elements]. */
  sections: Record<SectionName, [offset: number, length: number]>;
  /** Bytes of all sections. */
  bytes: number;
}

const alignment = 16;
export const align = (bytes: number) => Math.ceil(bytes / alignment) * alignment;

/** Words of a bitset over so many documents. */
export const wordsFor = (documents: number) => Math.ceil(documents / 128) * 4;

/** Lays the arrays out one after the other. */
export function layOut(arrays: Sections, documents: number, phrases: boolean): SegmentHeader {
  let offset = 0;
  const places = {} as SegmentHeader['sections'];
  for (const name of Object.keys(sections) as SectionName[]) {
    places[name] = [offset, arrays[name].length];
    offset = align(offset + arrays[name].byteLength);
  }
  return { version: LAYOUT_VERSION, documents, phrases, sections: places, bytes: offset };
}

/** The arrays of a segment whose data begin at `base` of the memory. */
export function viewSections(header: SegmentHeader, memory: ArrayBuffer, base: number): Sections {
  const views: Record<string, unknown> = {};
  for (const [name, type] of Object.entries(sections)) {
    const [offset, length] = header.sections[name as SectionName];
    views[name] = new arrayTypes[type](memory, base + offset, length);
  }
  return views as Sections;
}
