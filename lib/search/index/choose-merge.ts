/** Which segments to merge next. Pure. */

export interface SegmentSize {
  documents: number;
  /** Those that still hold. */
  live: number;
}

/** Merged when as many of about one size have come together. */
const together = 4;
/** Of a size are segments from one power of four times this to the next. */
const smallest = 500;
/** A segment is written anew when more than this share of it is gone. */
const mostGone = 0.25;

const sizeClass = (live: number) => Math.floor(Math.log(Math.max(live, smallest) / smallest) / Math.log(4));

/** Indexes of the segments to merge into one, the smallest first; null when all is well. */
export function chooseMerge(segments: readonly SegmentSize[]): number[] | null {
  const byClass = new Map<number, number[]>();
  for (const [index, { live }] of segments.entries()) {
    const alike = byClass.get(sizeClass(live)) ?? [];
    alike.push(index);
    byClass.set(sizeClass(live), alike);
  }
  for (const [, alike] of [...byClass].sort(([a], [b]) => a - b)) if (alike.length >= together) return alike;
  const worn = segments.findIndex(
    ({ documents, live }) => documents - live > Math.max(smallest, documents * mostGone),
  );
  return worn < 0 ? null : [worn];
}
