/** Groups blocks into sections: by headings, and where there is none by what a paragraph says. */
import type { Block, Section, SectionKind } from '../../posting.ts';
import { sectionKindOf } from '../section-headings.ts';
import { listKind, paragraphKind, strictKind } from './content-kind.ts';

/** "What we build": a list below names products, whatever words they share with demands. */
const OUR_WORK =
  /^\W*(?:what we(?:['’]re| are|['’]ve| have)? (?:build|built|make|do\b|sell)|our (?:products?|customers|story|history)\b)/i;

/** Sets `section` on every block and answers the sections in order. `levels` holds the level of each heading block. */
export function splitSections(blocks: Block[], levels: ReadonlyMap<Block, number>): Section[] {
  const sections: Section[] = [];
  /** Whether the section at hand already holds a list: prose after it may be about something else. */
  let sawItem = false;
  /** The last heading whose words were known; unknown ones below it belong to its kind. */
  let known: { kind: SectionKind; level: number; at: number } | null = null;
  const open = (kind: SectionKind, heading: string | null) => {
    sections.push({ kind, heading });
    sawItem = false;
  };
  blocks.forEach((block, index) => {
    const current = sections.at(-1);
    if (block.kind === 'heading') {
      const level = levels.get(block) ?? 1;
      let kind = sectionKindOf(block.text);
      // "What we value" may head what is asked of people, "Why Acme?" what they get.
      if (kind === 'company' && !OUR_WORK.test(block.text))
        kind = listBelow(bodyOf(blocks, index + 1)) ?? kind;
      if (kind) known = { kind, level, at: index };
      const isBelow = known !== null && (level > known.level || known.at === index - 1);
      open(kind ?? (isBelow && known ? known.kind : kindOfBody(bodyOf(blocks, index + 1))), block.text);
    } else if (block.kind === 'item') {
      if (!current) open('other', null);
      sawItem = true;
    } else {
      // Prose right under a heading is told apart only from pay and equal opportunity.
      const isOpen = !current || current.heading === null || sawItem;
      const kind = isOpen ? paragraphKind(block.text) : strictKind(block.text);
      if (!current || beginsNewSection(current, kind, sawItem)) open(kind ?? 'other', null);
    }
    block.section = sections.length - 1;
  });
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

/** The blocks from `from` up to the next heading. */
function bodyOf(blocks: readonly Block[], from: number): Block[] {
  const body: Block[] = [];
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at];
    if (!block || block.kind === 'heading') break;
    body.push(block);
  }
  return body;
}

/** What the list under a heading asks or gives; `null` for other lists and for none. */
function listBelow(body: readonly Block[]): SectionKind | null {
  const items = body.filter((block) => block.kind === 'item').map((block) => block.text);
  const kind = items.length >= 3 ? listKind(items) : null;
  return kind === 'qualifications' || kind === 'benefits' ? kind : null;
}

/** What stands under a heading that nobody knows. */
function kindOfBody(body: readonly Block[]): SectionKind {
  const items = body.filter((block) => block.kind === 'item').map((block) => block.text);
  const byList = items.length >= 2 ? listKind(items) : null;
  const prose = body.find((block) => block.kind !== 'item');
  return byList ?? (prose ? paragraphKind(prose.text) : null) ?? 'other';
}
