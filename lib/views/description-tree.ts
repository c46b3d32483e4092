/**
 * The description as a tree a page can draw: sections, headings under `h2`, nested lists, inline formatting, and the
 * stretches that receipts point to. Built from blocks only; no markup of the source survives here. Pure.
 */
import { paragraphHash } from '#lib/normalize/boilerplate.ts';
import type { Block, Section, SectionKind } from '#lib/posting.ts';

/** A stretch of the text that a fact was read from. */
export interface MarkRange {
  /** The element's id, the target of the fact's source mark: `r-pay`. */
  id: string;
  /** Id of the fact's row, for the way back. */
  factId: string;
  /** "pay": names the way back. */
  label: string;
  start: number;
  end: number;
}

export interface Inline {
  text: string;
  strong: boolean;
  em: boolean;
  code: boolean;
  href: string | null;
  /** Marks this piece lies in; `first` where a mark begins, `last` where it ends. */
  marks: { id: string; factId: string; label: string; first: boolean; last: boolean }[];
}

export interface ListNode {
  kind: 'list';
  ordered: boolean;
  items: { inlines: Inline[]; lists: ListNode[] }[];
}

export type DescriptionNode =
  | { kind: 'heading'; level: 3 | 4; inlines: Inline[] }
  | { kind: 'paragraph'; inlines: Inline[] }
  | { kind: 'preformatted'; inlines: Inline[] }
  | ListNode;

export interface DescriptionSection {
  kind: SectionKind;
  /** Null for a part without a heading of its own. */
  heading: Inline[] | null;
  nodes: DescriptionNode[];
  /** True when a mark lies inside, so that it may not stay folded unseen. */
  marked: boolean;
  /** True when every paragraph of it stands in most of the company's adverts. */
  shared: boolean;
}

/** Cuts one block's text at every edge of a span or a mark. */
function toInlines(block: Block, marks: readonly MarkRange[], begun: Set<string>): Inline[] {
  const length = block.text.length;
  const here = marks.filter((mark) => mark.start < block.end && mark.end > block.start);
  const cuts = new Set([0, length]);
  for (const { start, end } of block.spans) cuts.add(start).add(end);
  for (const mark of here) cuts.add(mark.start - block.start).add(mark.end - block.start);
  const points = [...cuts].filter((point) => point >= 0 && point <= length).sort((a, b) => a - b);
  const inlines: Inline[] = [];
  for (let index = 0; index + 1 < points.length; index++) {
    const start = points[index] ?? 0;
    const end = points[index + 1] ?? length;
    const spans = block.spans.filter((span) => span.start <= start && span.end >= end);
    const at = block.start + start;
    inlines.push({
      text: block.text.slice(start, end),
      strong: spans.some((span) => span.kind === 'strong'),
      em: spans.some((span) => span.kind === 'em'),
      code: spans.some((span) => span.kind === 'code'),
      href: spans.find((span) => span.kind === 'link')?.href ?? null,
      marks: here
        .filter((mark) => mark.start <= at && mark.end >= block.start + end)
        .map((mark) => {
          const first = !begun.has(mark.id);
          begun.add(mark.id);
          // A mark may end on the line feed that joins this block to the next.
          const last = mark.end === block.start + end || (end === length && mark.end === block.end + 1);
          return { id: mark.id, factId: mark.factId, label: mark.label, first, last };
        }),
    });
  }
  return inlines;
}

/** Puts items under one another by depth; a change between numbered and plain opens a new list. */
function toLists(items: readonly { block: Block; inlines: Inline[] }[]): ListNode[] {
  const roots: ListNode[] = [];
  const open: ListNode[] = [];
  for (const { block, inlines } of items) {
    const depth = Math.min(block.depth, open.length);
    open.length = Math.min(open.length, depth + 1);
    let list = open[depth];
    if (list === undefined || list.ordered !== block.ordered) {
      list = { kind: 'list', ordered: block.ordered, items: [] };
      const parent = depth === 0 ? undefined : open[depth - 1]?.items.at(-1);
      (parent?.lists ?? roots).push(list);
      open.length = depth;
      open.push(list);
    }
    list.items.push({ inlines, lists: [] });
  }
  return roots;
}

function hasText(inlines: readonly Inline[]): boolean {
  return inlines.some((inline) => inline.text.trim() !== '');
}

/**
 * Sections in their order; every character of every block is in exactly one node or heading. `boilerplate` holds the
 * hashes of paragraphs that most of the company's adverts share.
 */
export function toDescriptionTree(
  blocks: readonly Block[],
  sections: readonly Section[],
  marks: readonly MarkRange[],
  boilerplate: readonly string[] = [],
): DescriptionSection[] {
  const common = new Set(boilerplate);
  const tree: DescriptionSection[] = [];
  const begun = new Set<string>();
  let current = -1;
  // Whether the section holds a paragraph of its own.
  let own = false;
  let items: { block: Block; inlines: Inline[] }[] = [];
  const flush = () => {
    tree.at(-1)?.nodes.push(...toLists(items));
    items = [];
  };
  for (const block of blocks) {
    const inlines = toInlines(block, marks, begun);
    if (block.section !== current || tree.length === 0) {
      flush();
      current = block.section;
      const kind = sections[block.section]?.kind ?? 'other';
      const isHeading = block.kind === 'heading' && hasText(inlines);
      tree.push({ kind, heading: isHeading ? inlines : null, nodes: [], marked: false, shared: false });
      own = false;
      if (isHeading) {
        markIf(tree.at(-1), inlines);
        continue;
      }
    }
    const section = tree.at(-1);
    if (section === undefined) continue;
    markIf(section, inlines);
    if (block.kind !== 'heading' && common.size > 0) {
      const hash = paragraphHash(block.text);
      // Short lines have no hash and follow their neighbours.
      if (hash !== null && !common.has(hash)) own = true;
      section.shared = !own && (section.shared || hash !== null);
    }
    if (block.kind === 'item') {
      items.push({ block, inlines });
      continue;
    }
    flush();
    if (block.kind === 'heading')
      section.nodes.push({ kind: 'heading', level: section.heading ? 4 : 3, inlines });
    else section.nodes.push({ kind: block.kind, inlines });
  }
  flush();
  return tree;
}

function markIf(section: DescriptionSection | undefined, inlines: readonly Inline[]): void {
  if (section !== undefined && inlines.some((inline) => inline.marks.length > 0)) section.marked = true;
}
