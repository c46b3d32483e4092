/** The description of a posting, from whatever markup it came in to the blocks that are shown. */
import type { Block, Section } from '../posting.ts';
import type { Line } from './description/line.ts';
import { mendGluedWords } from './description/mend-glued-words.ts';
import { parseHtml } from './description/parse-html.ts';
import { parsePlainText } from './description/parse-plain-text.ts';
import { takeRecruiterTags } from './description/recruiter-tags.ts';
import { repairMojibake } from './description/repair-mojibake.ts';
import { shapeLines } from './description/shape-lines.ts';
import { splitRunOn } from './description/split-run-on.ts';
import { splitSections } from './description/split-sections.ts';
import { tidyLine } from './description/tidy-line.ts';
import { decodePlainText, isEscapedMarkup, unescapeMarkup } from './description/unescape-markup.ts';
import { toDescriptionHtml } from './description-html.ts';

export interface Description {
  /** The shown text: the blocks' texts joined by one line feed. */
  text: string;
  blocks: Block[];
  sections: Section[];
  /** Recruiter tags taken out of view, verbatim. */
  tags: string[];
}

/** Longer sources are cut here, so that a hostile one costs no more than 50 ms; the longest real one met had 29,000. */
const MAX_SOURCE = 120_000;
const BLOCK_TAG = /<\/?(?:p|div|br|li|ul|ol|h[1-6]|tr|td|section|article|pre|blockquote|dd|dt)(?=[\s/>])/i;
const ANY_TAG =
  /<(?:\/?[a-z][a-z0-9]{0,15}(?:\s[^<>]{0,2000})?\/?>|!--|!\[CDATA\[|script|style|img|a |svg|iframe)/i;

/**
 * Reads a description: HTML (escaped any number of times), plain text or markdown-like text. Never throws; linear
 * in the length of the source.
 */
export function readDescription(html: string | null): Description {
  if (!html) return { text: '', blocks: [], sections: [], tags: [] };
  let description = readOnce(repairMojibake(cutSource(html)));
  // Text that turns out to be markup only once it is put together is read again.
  for (let again = 0; again < MAX_AGAIN && description.text.includes('</'); again++) {
    const shown = toDescriptionHtml(description.blocks);
    if (!isEscapedMarkup(shown)) break;
    const { tags } = description;
    description = readOnce(shown);
    description.tags.unshift(...tags);
  }
  return description;
}

const MAX_AGAIN = 3;

function cutSource(html: string): string {
  return html.length > MAX_SOURCE ? html.slice(0, MAX_SOURCE).replace(/[^\s>]{0,200}$/, '') : html;
}

function readOnce(source: string): Description {
  const { html, wasEscaped } = unescapeMarkup(source);
  const isPlain = !BLOCK_TAG.test(html);
  const isMarkup = !isPlain || wasEscaped || ANY_TAG.test(html);
  const read = isMarkup
    ? parseHtml(html, isPlain, wasEscaped)
    : parsePlainText(decodePlainText(html))
        .map((line) => tidyLine(line, wasEscaped))
        .filter(isNotEmpty);
  const tags: string[] = [];
  const untagged = takeRecruiterTags(read, tags);
  // What stood against a tag, an ampersand or a mark of emphasis, may stand alone now.
  const tidied = tags.length > 0 ? untagged.map((line) => tidyLine(line, wasEscaped)) : untagged;
  const shapedOnce = shapeLines(tidied.map(mendGluedWords), isPlain);
  const split = splitRunOn(shapedOnce);
  const headed = split.length === shapedOnce.length ? split : shapeLines(split, isPlain);
  const shaped = takeRecruiterTags(headed, tags);
  const lines = shaped.map((line) => (line.text.includes('&amp;') ? tidyLine(line, wasEscaped) : line));
  return { ...toBlocks(lines.filter(isNotEmpty)), tags };
}

function isNotEmpty(line: Line): boolean {
  return line.text !== '';
}

/** Lines to blocks: soft lines join the block before, offsets follow from the joined text. */
function toBlocks(lines: readonly Line[]): { text: string; blocks: Block[]; sections: Section[] } {
  const blocks: Block[] = [];
  const levels = new Map<Block, number>();
  for (const line of lines) {
    const last = blocks.at(-1);
    if (
      line.soft &&
      last &&
      line.kind === 'paragraph' &&
      (last.kind === 'paragraph' || last.kind === 'item')
    ) {
      const shift = last.text.length + 1;
      last.text += `\n${line.text}`;
      for (const span of line.spans)
        last.spans.push({ ...span, start: span.start + shift, end: span.end + shift });
      continue;
    }
    const isItem = line.kind === 'item';
    const block: Block = {
      kind: line.kind,
      text: line.text,
      start: 0,
      end: 0,
      depth: isItem ? line.depth : 0,
      ordered: isItem && line.ordered,
      spans: [...line.spans],
      section: 0,
    };
    if (line.kind === 'heading') levels.set(block, line.depth);
    blocks.push(block);
  }
  let at = 0;
  for (const block of blocks) {
    block.start = at;
    block.end = at + block.text.length;
    at = block.end + 1;
  }
  const sections = splitSections(blocks, levels);
  return { text: blocks.map((block) => block.text).join('\n'), blocks, sections };
}
