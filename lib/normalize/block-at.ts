import type { Block, Section } from '../posting.ts';
import type { Source } from './source.ts';

/** The block that holds an offset of the text; for the line feed between two blocks the second one. */
export function blockAt(source: Source, at: number): Block | undefined {
  const { blocks } = source;
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at < (blocks[middle]?.end ?? 0)) high = middle;
    else low = middle + 1;
  }
  return blocks[low];
}

/** The section in which an offset of the text stands. */
export function sectionAt(source: Source, at: number): Section | undefined {
  const block = blockAt(source, at);
  return block && source.sections[block.section];
}
