/**
 * Bytes to text. Order: byte order mark, `Content-Type`, strict UTF-8, the document's own declaration, windows-1252.
 * Strict UTF-8 stands before the declaration because text of another encoding almost never happens to be valid UTF-8.
 */

/** What a server writes when nobody told it the encoding (Apache's and Java's defaults). */
const SERVER_DEFAULTS = new Set(['windows-1252', 'us-ascii']);

/**
 * The text of an answer. Never throws. U+FFFD in the result marks bytes that no encoding explains.
 * `decodeText(Buffer.from([0x49, 0xe9]), 'text/html')` is `Ié`.
 */
export function decodeText(body: Uint8Array, contentType?: string | null): string {
  return decode(body, encodingOf(body, contentType));
}

/** The WHATWG name of the encoding `decodeText` reads `body` in. */
export function encodingOf(body: Uint8Array, contentType?: string | null): string {
  const marked = fromByteOrder(body);
  if (marked) return marked;
  const said = nameOf(/;\s*charset\s*=\s*"?'?([^\s;"']+)/i.exec(contentType ?? '')?.[1]);
  // "utf-8" over bytes that are none, or a server's default over bytes that are UTF-8: the bytes are right.
  const utf8 = said === 'utf-8' || !said || SERVER_DEFAULTS.has(said) ? judgeUtf8(body) : null;
  if (said && said !== 'utf-8' && utf8 !== 'utf-8') return said;
  if (utf8 === 'utf-8' || (said && utf8 !== 'other')) return 'utf-8';
  const label = declared(body);
  return label && !(label === 'utf-8' && utf8 === 'other') ? label : 'windows-1252';
}

function decode(body: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(body);
}

/** A byte order mark, or the zero bytes that the first ASCII character of UTF-16 has without one. */
function fromByteOrder(body: Uint8Array): string | null {
  const [a, b, c] = body;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (body.length < 4 || body.length % 2 !== 0) return null;
  if (a !== 0 && b === 0 && c !== 0 && body[3] === 0) return 'utf-16le';
  if (a === 0 && b !== 0 && c === 0 && body[3] !== 0) return 'utf-16be';
  return null;
}

/** The WHATWG name of a label; null when it is none. "replacement" is refused by TextDecoder and so null too. */
function nameOf(label: string | undefined): string | null {
  if (!label) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/**
 * `utf-8`: has sequences of several bytes and all, or most, of what is above ASCII is valid (a text cut in the
 * middle of a character stays UTF-8). `ascii`: nothing above ASCII. `other`: neither.
 */
function judgeUtf8(body: Uint8Array): 'utf-8' | 'ascii' | 'other' {
  if (!body.some((byte) => byte > 0x7f)) return 'ascii';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(body);
    return 'utf-8';
  } catch {
    let bad = 0;
    let good = 0;
    for (const char of decode(body, 'utf-8')) {
      if (char === '\uFFFD') bad++;
      else if (char > '\x7f') good++;
    }
    return good > bad * 4 ? 'utf-8' : 'other';
  }
}

/** Far past the 1,024 bytes browsers look at: we have the whole body, and late declarations occur. */
const PRESCAN_BYTES = 64 * 1024;

/** The encoding an XML declaration or a `<meta>` names, by the HTML standard's prescan. */
function declared(body: Uint8Array): string | null {
  const text = Buffer.from(body.buffer, body.byteOffset, Math.min(body.length, PRESCAN_BYTES)).toString(
    'latin1',
  );
  const xml = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(text)?.[1];
  const label = nameOf(xml) ?? fromMeta(text);
  // The declaration itself was readable as ASCII, so it cannot be UTF-16.
  return label?.startsWith('utf-16') ? 'utf-8' : label;
}

function fromMeta(text: string): string | null {
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    if (text.startsWith('<!--', at)) {
      const end = text.indexOf('-->', at + 2);
      if (end < 0) return null;
      at = end + 3;
    } else if (/^<\/?[a-z]/i.test(text.slice(at, at + 3))) {
      const tag = readTag(text, at);
      if (!tag) return null;
      const label = tag.name === '<meta' ? metaLabel(tag.attributes) : null;
      if (label) return label;
      at = tag.end;
    } else {
      at++;
    }
  }
  return null;
}

function metaLabel(attributes: Map<string, string>): string | null {
  const charset = nameOf(attributes.get('charset')?.trim());
  if (charset) return charset;
  if (attributes.get('http-equiv')?.toLowerCase() !== 'content-type') return null;
  const content = /charset\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s;"']+))/i.exec(attributes.get('content') ?? '');
  return nameOf((content?.[1] ?? content?.[2] ?? content?.[3])?.trim());
}

/** A tag and its attributes from `<` on; null when the text ends inside it. */
function readTag(text: string, start: number) {
  const name = /^<\/?[^\s>]*/.exec(text.slice(start, start + 64))?.[0].toLowerCase() ?? '<';
  const attribute =
    /[\s/]*(?:(>)|([^\s/>=][^\s/>=]*|=[^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"'][^\s>]*)?))?)/y;
  const attributes = new Map<string, string>();
  attribute.lastIndex = start + name.length;
  for (let match = attribute.exec(text); match; match = attribute.exec(text)) {
    if (match[1]) return { name, attributes, end: attribute.lastIndex };
    const key = (match[2] ?? '').toLowerCase();
    if (!attributes.has(key)) attributes.set(key, match[3] ?? match[4] ?? match[5] ?? '');
  }
  return null;
}
