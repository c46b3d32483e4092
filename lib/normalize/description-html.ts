/** Blocks to HTML for JSON-LD, feeds and the API. Written from blocks only, so nothing of the source's markup survives. */
import type { Block, Span } from '../posting.ts';

/**
 * Well-formed HTML of these tags alone: p br ul ol li h3 strong em code a pre, and of attributes `a[href]` (http,
 * https, mailto). Reading it again with `readDescription` gives the same blocks' words and the same HTML.
 * @example toDescriptionHtml(readDescription('<b>Hi</b><script>x</script>').blocks) // '<p><strong>Hi</strong></p>'
 */
export function toDescriptionHtml(blocks: readonly Block[]): string {
  const out: string[] = [];
  /** Open lists from the outside in: `true` is numbered. */
  const lists: boolean[] = [];
  const closeLists = (depth: number) => {
    while (lists.length > depth) out.push(lists.pop() ? '</li></ol>' : '</li></ul>');
  };
  for (const block of blocks) {
    const inner = toInlineHtml(block);
    if (block.kind === 'item') {
      const depth = Math.min(block.depth, lists.length);
      closeLists(depth + 1);
      if (lists.length === depth + 1 && lists[depth] !== block.ordered) closeLists(depth);
      if (lists.length === depth + 1) out.push('</li><li>', inner);
      else {
        lists.push(block.ordered);
        out.push(block.ordered ? '<ol><li>' : '<ul><li>', inner);
      }
      continue;
    }
    closeLists(0);
    if (block.kind === 'heading') out.push('<h3>', inner, '</h3>');
    else if (block.kind === 'preformatted') out.push('<pre>', inner, '</pre>');
    else out.push('<p>', inner, '</p>');
  }
  closeLists(0);
  return out.join('');
}

/** From the outside in, so that spans that cross are still nested properly. */
const NESTING: readonly Span['kind'][] = ['link', 'strong', 'em', 'code'];
const TAG = { link: 'a', strong: 'strong', em: 'em', code: 'code' } as const;

function toInlineHtml(block: Block): string {
  const isPre = block.kind === 'preformatted';
  if (block.spans.length === 0) return escapeText(block.text, isPre);
  const points = [
    ...new Set([0, block.text.length, ...block.spans.flatMap((span) => [span.start, span.end])]),
  ];
  points.sort((a, b) => a - b);
  const starting = groupBy(block.spans, (span) => span.start);
  const ending = groupBy(block.spans, (span) => span.end);
  const active = new Map<Span['kind'], Span[]>();
  let open: Span[] = [];
  const out: string[] = [];
  points.forEach((point, index) => {
    for (const span of ending.get(point) ?? []) {
      active.set(
        span.kind,
        (active.get(span.kind) ?? []).filter((other) => other !== span),
      );
    }
    for (const span of starting.get(point) ?? [])
      active.set(span.kind, [...(active.get(span.kind) ?? []), span]);
    const wanted = NESTING.flatMap((kind) => active.get(kind)?.slice(0, 1) ?? []);
    const next = points[index + 1];
    open = switchTags(open, next === undefined ? [] : wanted, out);
    if (next !== undefined) out.push(escapeText(block.text.slice(point, next), isPre));
  });
  return out.join('');
}

/** Closes and opens tags so that exactly `wanted` are open. */
function switchTags(open: readonly Span[], wanted: Span[], out: string[]): Span[] {
  let same = 0;
  while (same < open.length && isSameTag(open[same], wanted[same])) same++;
  for (let at = open.length - 1; at >= same; at--) {
    const span = open[at];
    if (span) out.push(`</${TAG[span.kind]}>`);
  }
  for (const span of wanted.slice(same)) {
    out.push(span.kind === 'link' ? `<a href="${escapeAttribute(span.href ?? '')}">` : `<${TAG[span.kind]}>`);
  }
  return wanted;
}

function isSameTag(a: Span | undefined, b: Span | undefined): boolean {
  return a !== undefined && b !== undefined && a.kind === b.kind && a.href === b.href;
}

function groupBy(spans: readonly Span[], key: (span: Span) => number): Map<number, Span[]> {
  const groups = new Map<number, Span[]>();
  for (const span of spans) {
    const group = groups.get(key(span));
    if (group) group.push(span);
    else groups.set(key(span), [span]);
  }
  return groups;
}

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\u00a0': '&nbsp;',
  '\n': '<br>',
};

function escapeText(text: string, isPre: boolean): string {
  return text.replace(isPre ? /[&<>\u00a0]/g : /[&<>\u00a0\n]/g, (sign) => ESCAPES[sign] ?? sign);
}

function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\u00a0]/g, (sign) => ESCAPES[sign] ?? sign);
}
