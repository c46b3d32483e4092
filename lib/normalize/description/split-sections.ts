/** Groups blocks into sections: by headings, and where there is none by what a paragraph says. */
import type { Block, Section, SectionKind } from '../../posting.ts';
import { sectionKindOf } from '../section-headings.ts';
import { paragraphKind } from './paragraph-kind.ts';

/** Sets `section` on every block and answers the sections in order. `levels` holds the level of each heading block. */
export function splitSections(blocks: Block[], levels: ReadonlyMap<Block, number>): Section[] {
  const sections: Section[] = [];
  let sawItem = false;
  /** The last heading whose words were known; deeper ones below it belong to the same kind. */
  let known: { kind: SectionKind; level: number } | null = null;
  const open = (kind: SectionKind, heading: string | null) => {
    sections.push({ kind, heading });
    sawItem = false;
  };
  for (const block of blocks) {
    const current = sections.at(-1);
    if (block.kind === 'heading') {
      const level = levels.get(block) ?? 1;
      const kind = sectionKindOf(block.text);
      if (kind) known = { kind, level };
      open(kind ?? (known && level > known.level ? known.kind : 'other'), block.text);
    } else if (block.kind === 'item') {
      if (!current) open('other', null);
      sawItem = true;
    } else {
      const kind = paragraphKind(block.text);
      if (!current) open(kind ?? 'other', null);
      else if (beginsNewSection(current, kind, sawItem)) open(kind ?? 'other', null);
    }
    block.section = sections.length - 1;
  }
  return sections;
}

function beginsNewSection(current: Section, kind: SectionKind | null, sawItem: boolean): boolean {
  if (kind === null) return current.heading === null && current.kind === 'equal-opportunity';
  if (kind === current.kind) return false;
  if (kind === 'equal-opportunity') return true;
  if (current.heading === null) return true;
  if (kind === 'pay') return current.kind !== 'benefits';
  // Under a heading, prose stays with it until a list has ended.
  return sawItem && kind !== 'role';
}
