/**
 * HTML to lines. Works on texts and tags and keeps no tree, so that neither depth nor wrong nesting costs more
 * than the length of the input. What has no place in a description (scripts, frames, drawings) is dropped with its
 * content; every other tag only says where lines begin and which words are strong, stressed, code or a link.
 */
import type { Span } from '../../posting.ts';
import { type Line, MAX_LINES, sliceLine } from './line.ts';
import { linkTarget } from './link-target.ts';
import { type HtmlReader, scanHtml } from './scan-html.ts';
import { mayBeUntidy, tidyLine } from './tidy-line.ts';

/** Elements whose content is not text. */
const DROPPED = new Set(
  'script style template iframe svg math object embed applet select datalist audio video canvas noembed noframes frameset head title textarea'.split(
    ' ',
  ),
);
/** Inside a drawing these end it, as the HTML standard has it. */
const BREAKS_OUT = new Set(
  'p div span ul ol li br b strong em i h1 h2 h3 h4 h5 h6 table pre hr img'.split(' '),
);
const BLOCKS = new Set(
  'p div section article header footer main aside nav figure figcaption blockquote address form fieldset details summary center table thead tbody tfoot tr caption dl dt dd hr body html ul ol menu dir li pre xmp listing plaintext h1 h2 h3 h4 h5 h6 legend option'.split(
    ' ',
  ),
);
const INLINE: Record<string, Span['kind']> = {
  b: 'strong',
  strong: 'strong',
  i: 'em',
  em: 'em',
  cite: 'em',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
  a: 'link',
};
const STYLED = new Set(['span', 'font', 'u', 'mark']);
const PREFORMATTED = new Set(['pre', 'xmp', 'listing', 'plaintext']);
const MAX_NESTING = 64;
const BLANKS = /[ \t\n\r\f]{2,}|[\t\n\r\f]/g;
const BOLD_STYLE = /font-weight\s*:\s*(?:bold|bolder|[6-9]00)/i;
const NORMAL_STYLE = /font-weight\s*:\s*(?:normal|[1-5]00)/i;

interface OpenInline {
  name: string;
  kind: Span['kind'] | null;
  href: string | null;
  /** Where it began in the line at hand. */
  start: number;
}

/**
 * Reads HTML into tidy lines. `keepLineFeeds` is for text that merely holds some inline tags: there a line feed is a line.
 * `wasEscaped` says that its markup arrived as text. Never throws.
 */
export function parseHtml(html: string, keepLineFeeds: boolean, wasEscaped: boolean): Line[] {
  const reader = new LineReader(keepLineFeeds, wasEscaped);
  scanHtml(html, reader);
  return reader.end();
}

class LineReader implements HtmlReader {
  private readonly lines: Line[] = [];
  private readonly keepLineFeeds: boolean;
  private readonly wasEscaped: boolean;
  private line = '';
  private endsBlank = true;
  private isTidy = true;
  private spans: Span[] = [];
  private readonly inlines: OpenInline[] = [];
  private readonly lists: boolean[] = [];
  private dropping: string | null = null;
  private dropDepth = 0;
  private preDepth = 0;
  private headingLevel = 0;
  /** The open list item; its first line carries the bullet, further ones continue it. */
  private item: { depth: number; ordered: boolean; begun: boolean } | null = null;
  private soft = false;

  constructor(keepLineFeeds: boolean, wasEscaped: boolean) {
    this.keepLineFeeds = keepLineFeeds;
    this.wasEscaped = wasEscaped;
  }

  text(text: string): void {
    if (!this.dropping) this.append(text);
  }
  sign(sign: string): void {
    if (!this.dropping) this.append(sign, true);
  }
  selfClosingTag(name: string, href: string | null, style: string): void {
    if (DROPPED.has(name) || Object.hasOwn(INLINE, name)) return;
    this.openTag(name, href, style);
  }
  end(): Line[] {
    this.flush();
    return this.lines;
  }

  openTag(name: string, href: string | null, style: string): void {
    if (this.dropping) {
      if ((this.dropping === 'svg' || this.dropping === 'math') && BREAKS_OUT.has(name)) this.dropping = null;
      else {
        if (name === this.dropping) this.dropDepth++;
        return;
      }
    }
    if (DROPPED.has(name)) {
      this.dropping = name;
      this.dropDepth = 1;
      return;
    }
    if (name === 'br') this.breakLine();
    else if (BLOCKS.has(name)) this.openBlock(name);
    else if (name === 'td' || name === 'th' || name === 'button') this.append(' ');
    else this.openInline(name, href, style);
  }

  private openBlock(name: string): void {
    this.flush();
    this.soft = this.item !== null;
    if (name === 'ul' || name === 'ol' || name === 'menu' || name === 'dir') {
      if (this.lists.length < MAX_NESTING) this.lists.push(name === 'ol');
      this.item = null;
      this.soft = false;
    } else if (name === 'li') {
      this.item = {
        depth: Math.max(0, this.lists.length - 1),
        ordered: this.lists.at(-1) ?? false,
        begun: false,
      };
      this.soft = false;
    } else if (PREFORMATTED.has(name)) this.preDepth++;
    else if (isHeadingTag(name)) {
      this.headingLevel = Number(name[1]);
    }
  }

  private openInline(name: string, href: string | null, style: string): void {
    // A tag may be called `constructor`, too.
    const inline = Object.hasOwn(INLINE, name) ? (INLINE[name] ?? null) : null;
    const styled = style !== '' && (STYLED.has(name) || inline !== null);
    let kind = inline;
    if (kind === null && !STYLED.has(name)) return;
    if (styled && kind === null && BOLD_STYLE.test(style)) kind = 'strong';
    if (styled && kind === 'strong' && name === 'b' && NORMAL_STYLE.test(style)) kind = null;
    const target = kind === 'link' ? linkTarget(href) : null;
    if (kind === 'link' && target === null) kind = null;
    if (name === 'a') this.closeInline('a');
    if (this.inlines.length < MAX_NESTING)
      this.inlines.push({ name, kind, href: target, start: this.line.length });
  }

  closeTag(name: string): void {
    if (this.dropping) {
      if (name === this.dropping && --this.dropDepth === 0) this.dropping = null;
      return;
    }
    if (name === 'br') this.breakLine();
    else if (BLOCKS.has(name)) this.closeBlock(name);
    else if (name === 'td' || name === 'th' || name === 'button') this.append(' ');
    else this.closeInline(name);
  }

  private closeBlock(name: string): void {
    this.flush();
    this.soft = this.item !== null;
    if (name === 'ul' || name === 'ol' || name === 'menu' || name === 'dir') {
      this.lists.pop();
      this.item = null;
      this.soft = false;
    } else if (name === 'li') {
      this.item = null;
      this.soft = false;
    } else if (PREFORMATTED.has(name)) this.preDepth = Math.max(0, this.preDepth - 1);
    else if (isHeadingTag(name)) this.headingLevel = 0;
  }

  /** A single break goes on in the same paragraph; a second one ends it. */
  private breakLine(): void {
    const wasEmpty = this.line.trim() === '';
    this.flush();
    this.soft = this.item !== null || !wasEmpty;
  }

  private closeInline(name: string): void {
    for (let at = this.inlines.length - 1; at >= 0; at--) {
      const open = this.inlines[at];
      if (open?.name !== name) continue;
      this.endSpan(open);
      this.inlines.splice(at, 1);
      return;
    }
  }

  private endSpan(open: OpenInline): void {
    if (open.kind && this.line.length > open.start) {
      this.spans.push({ kind: open.kind, start: open.start, end: this.line.length, href: open.href });
    }
  }

  private append(chunk: string, verbatim = false): void {
    if (this.preDepth > 0 || verbatim) {
      this.isTidy = false;
      this.add(this.preDepth > 0 ? chunk.replace(/\r\n?/g, '\n') : chunk);
    } else if (this.keepLineFeeds && chunk.includes('\n')) {
      chunk.split('\n').forEach((row, index) => {
        if (index > 0) this.breakLine();
        this.append(row);
      });
    } else {
      // Between two blocks there is mostly a single line feed.
      if (this.endsBlank && (chunk === '\n' || chunk === ' ')) return;
      let text = chunk;
      if (mayBeUntidy(text)) {
        text = text.replace(BLANKS, ' ');
        this.isTidy &&= !mayBeUntidy(text);
      }
      this.add(this.endsBlank && text.startsWith(' ') ? text.slice(1) : text);
    }
  }

  /** `endsBlank` is kept beside the text: reading the end of a string under construction costs its whole length. */
  private add(text: string): void {
    if (text === '') return;
    this.line += text;
    this.endsBlank = text.endsWith(' ');
  }

  /** Ends the line at hand; open inline elements go on in the next one. */
  private flush(): void {
    const { line: text, isTidy } = this;
    for (const open of this.inlines) {
      this.endSpan(open);
      open.start = 0;
    }
    const spans = joinSpans(this.spans);
    this.line = '';
    this.endsBlank = true;
    this.isTidy = true;
    this.spans = [];
    if (text.trim() === '') return;
    const read = this.toLine(text, spans);
    const line = isTidy ? sliceLine(read, 0, text.length) : tidyLine(read, this.wasEscaped);
    if (line.text === '') return;
    const last = this.lines.at(-1);
    if (last && this.lines.length >= MAX_LINES) last.text += ` ${line.text}`;
    else this.lines.push(line);
  }

  private toLine(text: string, spans: Span[]): Line {
    const base = { text, spans, depth: 0, ordered: false, soft: this.soft };
    if (this.preDepth > 0) return { ...base, kind: 'preformatted' };
    if (this.item && !this.item.begun) {
      this.item.begun = true;
      return { ...base, soft: false, kind: 'item', depth: this.item.depth, ordered: this.item.ordered };
    }
    if (this.headingLevel > 0 && !this.item) return { ...base, kind: 'heading', depth: this.headingLevel };
    return { ...base, kind: 'paragraph' };
  }
}

/** Spans of one kind that touch or overlap are one span. */
function joinSpans(spans: Span[]): Span[] {
  if (spans.length < 2) return spans;
  const joined: Span[] = [];
  const last = new Map<string, Span>();
  for (const span of spans.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const key = `${span.kind} ${span.href ?? ''}`;
    const before = last.get(key);
    if (before && span.start <= before.end) before.end = Math.max(before.end, span.end);
    else {
      joined.push(span);
      last.set(key, span);
    }
  }
  return joined;
}

function isHeadingTag(name: string): boolean {
  return name.length === 2 && name[0] === 'h' && name[1] !== undefined && name[1] >= '1' && name[1] <= '6';
}
