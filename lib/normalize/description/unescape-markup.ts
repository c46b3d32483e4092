import { type Line, plainLine, replaceInLine } from './line.ts';

/**
 * Markup that arrives as text: Greenhouse escapes its HTML once, feeds escape it again. Decodes level by level
 * until tags stand as tags. Text that merely speaks of tags ("know `Array&lt;T&gt;`") is left alone.
 * `wasEscaped` says that a level was taken off.
 */
export function unescapeMarkup(source: string): { html: string; wasEscaped: boolean } {
  let html = source;
  let wasEscaped = false;
  if (!html.includes('&')) return { html, wasEscaped };
  for (let level = 0; level < MAX_LEVELS && isEscapedMarkup(html); level++) {
    if (level === 2) html = html.replace(AMP_CHAIN, '&');
    html = decodeOneLevel(html);
    wasEscaped = true;
  }
  return { html, wasEscaped };
}

/** Entities of plain text: ampersands one level, the others to the end. */
export function decodePlainText(text: string): string {
  return text.includes('&') ? decodeLeftovers(text, false).replaceAll('&amp;', '&') : text;
}

/** Entities that outlived parsing ("&amp;nbsp;") are decoded too; an ampersand inside a word stays as it was written. */
export function decodeLeftovers(text: string, wasEscaped: boolean): string {
  return text.includes('&') ? decodeLineLeftovers(plainLine(text, false), wasEscaped).text : text;
}

/** The same for a line, its spans moved along. */
export function decodeLineLeftovers(line: Line, wasEscaped: boolean): Line {
  let out = line;
  for (let pass = 0; pass < 4 && LEFTOVER.test(out.text); pass++) {
    out = replaceInLine(out, LEFTOVERS, (match) => entityText(match[1] ?? '') ?? match[0]);
  }
  return replaceInLine(out, wasEscaped ? AMP_CHAIN : FREE_AMP_CHAIN, '&');
}

const MAX_LEVELS = 6;
const TAGS =
  'p|pre|code|div|span|br|ul|ol|li|strong|b|em|i|u|a|h[1-6]|table|tbody|tr|td|section|article|font|img|hr';
const REAL_TAG = new RegExp(`<\\/?(?:${TAGS})(?=[\\s/>])`, 'i');
const ESCAPED_TAG = new RegExp(
  `&(?:amp;){0,8}(?:lt|#60|#x3c);\\/?(?:${TAGS})(?=\\s|\\/|&(?:amp;){0,8}(?:gt|#62|#x3e);)`,
  'i',
);
const ESCAPED_END = /&lt;\/(?:p|div|ul|ol|li|strong|h[1-6])&gt;/gi;
const AMP_CHAIN = /&(?:(?:amp|#38|#x26);)+/gi;
const FREE_AMP_CHAIN = /(?<=^|\s)&(?:amp;)+(?=\s|$)|&(?:amp;)*(?:#38|#x26);/gi;
const LEFTOVER = /&(?:[a-z]{2,6}|#\d{2,6}|#x[\da-f]{2,5});/i;
const LEFTOVERS = /&(?:(?:amp|#38|#x26);)*([a-z]{2,6}|#\d{2,6}|#x[\da-f]{2,5});/gi;

const NAMED: Record<string, string> = {
  nbsp: ' ',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  bull: '•',
  middot: '·',
  hellip: '…',
  euro: '€',
  pound: '£',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  szlig: 'ß',
};

/** What an escaped tag begins with; these are found much faster than the pattern. */
const LEADS = ['&lt;', ';lt;', '&LT;', ';LT;', '&#', ';#'];

/** Whether what stands here as text is meant as markup. */
export function isEscapedMarkup(html: string): boolean {
  if (!LEADS.some((lead) => html.includes(lead)) || !ESCAPED_TAG.test(html)) return false;
  if (!html.includes('<') || !REAL_TAG.test(html)) return true;
  // Real tags around: only a body of escaped blocks is escaped markup; a sentence about tags is not.
  return (html.match(ESCAPED_END)?.length ?? 0) >= 2 && !/<(?:code|pre)\b/i.test(html);
}

/** Every entity that matters to markup, decoded once. */
function decodeOneLevel(html: string): string {
  let out = '';
  let from = 0;
  for (let at = html.indexOf('&'); at >= 0; at = html.indexOf('&', at + 1)) {
    let sign: string | undefined;
    let length = 2;
    // Nearly all of them are these two.
    if (html.startsWith('lt;', at + 1)) sign = '<';
    else if (html.startsWith('gt;', at + 1)) sign = '>';
    else {
      const name = html.slice(at + 1, at + 7);
      length = name.indexOf(';');
      sign = length < 0 ? undefined : MARKUP_SIGNS.get(name.slice(0, length).toLowerCase());
    }
    if (sign === undefined) continue;
    out += html.slice(from, at) + sign;
    at += length + 1;
    from = at + 1;
  }
  return out + html.slice(from);
}

const MARKUP_SIGNS = new Map([
  ['amp', '&'],
  ['#38', '&'],
  ['#x26', '&'],
  ['lt', '<'],
  ['#60', '<'],
  ['#x3c', '<'],
  ['gt', '>'],
  ['#62', '>'],
  ['#x3e', '>'],
  ['quot', '"'],
  ['#34', '"'],
  ['#x22', '"'],
  ['apos', "'"],
  ['#39', "'"],
  ['#039', "'"],
  ['#x27', "'"],
]);

function entityText(name: string): string | null {
  if (name.startsWith('#')) {
    const hex = name[1] === 'x' || name[1] === 'X';
    const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
    if (code === 38) return null;
    return code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
      ? String.fromCodePoint(code)
      : ' ';
  }
  return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? null) : null;
}
