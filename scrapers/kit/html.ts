/** Small pure pieces for HTML as text. Parsing of whole pages happens in parser threads, never here. */
import { Parser } from 'htmlparser2';

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&', nbsp: '\u00a0' };
const TAG_ESCAPED =
  /&(?:amp;)*(?:lt|#60|#x3c);\/?(?:p|br|div|ul|ol|li|h[1-6]|span|strong|b|em|i|u|a|table|hr)\b/i;
const TAG_REAL = /<\/?(?:p|br|div|ul|ol|li|h[1-6]|span|strong|b|em|i|u|a|table|hr)\b[^>]{0,400}>/i;

/**
 * Undoes one layer of HTML escaping (the five signs, `&nbsp;` and numeric references).
 *
 * @example unescapeHtml('&lt;p&gt;A &amp;amp; B&lt;/p&gt;') // '<p>A &amp; B</p>'
 */
export function unescapeHtml(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp|nbsp|#\d{1,7}|#x[0-9a-f]{1,6});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
      ? String.fromCodePoint(code)
      : '';
  });
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/**
 * The text of a short piece of HTML or of text with entities: tags dropped, entities decoded, blanks collapsed.
 *
 * @example plainText('R&amp;D <b>Lead</b>') // 'R&D Lead'
 */
export function plainText(html: string): string {
  let out = '';
  const parser = new Parser({
    ontext: (piece) => {
      out += piece;
    },
    onopentag: (name) => {
      if (name === 'br' || name === 'p' || name === 'li' || name === 'div') out += ' ';
    },
  });
  parser.write(html.slice(0, 20_000));
  parser.end();
  return out.replace(/\s+/g, ' ').trim();
}

/**
 * A description however it was served (HTML, HTML escaped once or twice, plain text with line breaks), as HTML.
 *
 * @example descriptionAsHtml('&amp;lt;p&amp;gt;Hi&amp;lt;/p&amp;gt;') // '<p>Hi</p>'
 * @example descriptionAsHtml('One\n\nTwo') // '<p>One</p>\n<p>Two</p>'
 */
export function descriptionAsHtml(text: string): string {
  let html = text;
  for (let layer = 0; layer < 3 && !TAG_REAL.test(html) && TAG_ESCAPED.test(html); layer++)
    html = unescapeHtml(html);
  return TAG_REAL.test(html) ? html : textAsHtml(html);
}

/** Plain text to paragraphs: an empty line ends one, a single line break becomes `<br>`. */
function textAsHtml(text: string): string {
  const decoded = unescapeHtml(text);
  return decoded
    .split(/\r?\n[ \t]*\r?\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => `<p>${escapeHtml(part).replace(/\r?\n/g, '<br>')}</p>`)
    .join('\n');
}

/**
 * The parts of an advert in order, each under its heading (plain text) where it has one; null when all are empty.
 *
 * @example joinParts([{ heading: 'Duties', html: '<p>A</p>' }]) // '<h3>Duties</h3>\n<p>A</p>'
 */
export function joinParts(parts: { heading?: string | null; html: string | null }[]): string | null {
  const pieces = parts.flatMap(({ heading, html }) => {
    if (html === null || html.trim() === '') return [];
    return heading?.trim() ? [`<h3>${escapeHtml(heading.trim())}</h3>`, html] : [html];
  });
  return pieces.length === 0 ? null : pieces.join('\n');
}

/** An absolute http(s) address without fragment, or null for anything else. */
export function absoluteUrl(href: string | null | undefined, base: string): string | null {
  if (!href) return null;
  try {
    const url = new URL(href.trim(), base);
    if ((url.protocol !== 'https:' && url.protocol !== 'http:') || url.username || url.password) return null;
    url.hash = '';
    return url.href;
  } catch {
    return null;
  }
}

const TRACKING =
  /^(?:utm_\w+|gh_src|lever-source|lever-origin|src|source|ref|referrer|fbclid|gclid|mc_[ce]id|trk|_ga|_gl|in_iframe)$/i;

/** An address without tracking parameters, so that one page has one name. */
export function withoutTracking(address: string): string {
  const url = new URL(address);
  for (const key of [...url.searchParams.keys()]) if (TRACKING.test(key)) url.searchParams.delete(key);
  return url.href;
}

/** Text with its blanks collapsed. */
export function squash(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
