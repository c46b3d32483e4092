/**
 * A linear look at HTML before it is parsed. Building a tree costs the square of the nesting depth (60 kB of nested
 * tags: a second; 0.4 MB of attributes on one tag: seven), so what is absurd is refused unparsed. The deadline of the
 * parser thread stands behind it; this only spares it the obvious cases.
 */

export const HTML_LIMITS = { length: 15_000_000, depth: 512, tags: 200_000, attributes: 1_000 };

/** Never open anything deeper. */
const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr !doctype'.split(' '),
);
/** May be left open by their authors, and close each other in the tree. */
const OPTIONAL_END = new Set(
  'p li dt dd tr td th thead tbody tfoot option optgroup rt rp colgroup html head body caption'.split(' '),
);
/** Their content is text. */
const RAW_TEXT = new Set('script style textarea title xmp iframe noembed noframes'.split(' '));
const FOREIGN = new Set(['svg', 'math']);

/**
 * Why a page must not be parsed, in words, or null when it may.
 *
 * @example scanHtml('<div>'.repeat(600)) // 'nested deeper than 512'
 */
export function scanHtml(html: string): string | null {
  if (html.length > HTML_LIMITS.length) return `longer than ${HTML_LIMITS.length} characters`;
  let depth = 0;
  let tags = 0;
  let foreign = 0;
  let at = html.indexOf('<');
  while (at >= 0 && at < html.length) {
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at + 4);
      if (end < 0) return null;
      at = html.indexOf('<', end + 3);
      continue;
    }
    const closing = html.charCodeAt(at + 1) === 47;
    const nameStart = at + (closing ? 2 : 1);
    if (!/[a-z!?]/i.test(html.charAt(nameStart))) {
      at = html.indexOf('<', at + 1);
      continue;
    }
    let end = nameStart;
    while (end < html.length && !/[\s/>]/.test(html.charAt(end))) end++;
    const name = html.slice(nameStart, Math.min(end, nameStart + 20)).toLowerCase();
    if (++tags > HTML_LIMITS.tags) return `more than ${HTML_LIMITS.tags} tags`;
    const tag = endOfTag(html, end);
    if (tag.attributes > HTML_LIMITS.attributes)
      return `more than ${HTML_LIMITS.attributes} attributes on a tag`;
    at = tag.end;
    if (VOID.has(name) || OPTIONAL_END.has(name)) {
      // Neither makes the tree deeper in a way that counts.
    } else if (closing) {
      if (depth > 0) depth--;
      if (FOREIGN.has(name) && foreign > 0) foreign--;
    } else if (!(tag.selfClosing && foreign > 0)) {
      if (RAW_TEXT.has(name) && foreign === 0) {
        const close = indexOfClosing(html, name, at);
        if (close < 0) return null;
        at = close;
        depth++;
      } else {
        if (++depth > HTML_LIMITS.depth) return `nested deeper than ${HTML_LIMITS.depth}`;
        if (FOREIGN.has(name)) foreign++;
      }
    }
    at = html.indexOf('<', at);
  }
  return null;
}

/** Where a tag ends (after its `>`), how many attributes it has, and whether it ends in `/>`. */
function endOfTag(html: string, from: number): { end: number; attributes: number; selfClosing: boolean } {
  let at = from;
  let attributes = 0;
  let between = true;
  while (at < html.length) {
    const sign = html.charCodeAt(at);
    if (sign === 62) return { end: at + 1, attributes, selfClosing: html.charCodeAt(at - 1) === 47 };
    if (sign === 61) {
      at++;
      while (at < html.length && html.charCodeAt(at) <= 32) at++;
      const quote = html.charCodeAt(at);
      if (quote === 34 || quote === 39) {
        const close = html.indexOf(html.charAt(at), at + 1);
        at = close < 0 ? html.length : close + 1;
      } else while (at < html.length && html.charCodeAt(at) > 32 && html.charCodeAt(at) !== 62) at++;
      between = true;
      continue;
    }
    if (sign <= 32 || sign === 47) between = true;
    else if (between) {
      between = false;
      attributes++;
      if (attributes > HTML_LIMITS.attributes) return { end: html.length, attributes, selfClosing: false };
    }
    at++;
  }
  return { end: at, attributes, selfClosing: false };
}

/** Index of `</name`, letter case ignored. */
function indexOfClosing(html: string, name: string, from: number): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at;
  }
  return -1;
}
