/**
 * Reads the XML of strangers into a plain tree: strict about nesting, so that a cut answer is an error and never half a
 * board; without document types, so that there is nothing to expand or to load; lenient about bare ampersands and unknown
 * entities, which stay as they are.
 */
import { SourceChanged } from '#lib/errors.ts';
import { unescapeHtml } from './html.ts';

export interface XmlElement {
  /** As written, prefix included (`tt:city`). One vendor sends elements without a name: then empty. */
  name: string;
  attributes: Map<string, string>;
  children: XmlElement[];
  /** The element's own text and CDATA, without that of its children. */
  text: string;
}

const MAX_DEPTH = 100;
const MAX_ELEMENTS = 1_000_000;
const MAX_ATTRIBUTES = 100;
const START_TAG = /<([^\s/<>"'=]*)((?:\s+[^\s/<>"'=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const ATTRIBUTE = /([^\s/<>"'=]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;

/**
 * The root element. Throws `SourceChanged` for a DOCTYPE, tags that do not match, anything left open, more than one root,
 * and absurd depth or size.
 *
 * @example parseXml('<a><b c="1">x &amp; y</b></a>').children[0]?.text // 'x & y'
 */
export function parseXml(xml: string): XmlElement {
  const refuse = (why: string, at: number) =>
    new SourceChanged(`XML: ${why} at character ${at}`, '', xml.slice(at, at + 200));
  const document = element('');
  const open: XmlElement[] = [document];
  let count = 0;
  let at = xml.charCodeAt(0) === 0xfeff ? 1 : 0;

  const current = () => open[open.length - 1] as XmlElement;
  const add = (text: string, from: number) => {
    if (open.length > 1) current().text += text;
    else if (text.trim() !== '') throw refuse('text outside the root', from);
  };
  const after = (end: string, from: number) => {
    const found = xml.indexOf(end, from);
    if (found < 0) throw refuse(`"${end}" is missing`, from);
    return found + end.length;
  };

  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    const stop = tag < 0 ? xml.length : tag;
    if (stop > at) add(unescapeHtml(xml.slice(at, stop)), at);
    at = stop;
    if (tag < 0) break;
    if (xml.startsWith('<?', at)) at = after('?>', at);
    else if (xml.startsWith('<!--', at)) at = after('-->', at + 4);
    else if (xml.startsWith('<![CDATA[', at)) {
      const end = after(']]>', at);
      add(xml.slice(at + 9, end - 3), at);
      at = end;
    } else if (xml.startsWith('<!', at)) {
      throw refuse('a document type is not read', at);
    } else if (xml.startsWith('</', at)) {
      const end = after('>', at);
      if (open.length === 1 || xml.slice(at + 2, end - 1).trim() !== current().name)
        throw refuse('an end tag without its start', at);
      open.pop();
      at = end;
    } else {
      START_TAG.lastIndex = at;
      const found = START_TAG.exec(xml);
      if (!found) throw refuse('a broken tag', at);
      if (open.length === 1 && document.children.length > 0) throw refuse('a second root', at);
      if (++count > MAX_ELEMENTS) throw refuse(`more than ${MAX_ELEMENTS} elements`, at);
      if (open.length > MAX_DEPTH) throw refuse(`deeper than ${MAX_DEPTH} elements`, at);
      const child = element(found[1] ?? '');
      for (const [, name = '', one, other] of (found[2] ?? '').matchAll(ATTRIBUTE)) {
        child.attributes.set(name, unescapeHtml(one ?? other ?? ''));
        if (child.attributes.size > MAX_ATTRIBUTES)
          throw refuse(`more than ${MAX_ATTRIBUTES} attributes`, at);
      }
      current().children.push(child);
      if (found[3] === '') open.push(child);
      at = START_TAG.lastIndex;
    }
  }
  const root = document.children[0];
  if (open.length > 1) throw refuse(`<${current().name}> is not closed`, xml.length);
  if (!root) throw refuse('no element', 0);
  return root;
}

function element(name: string): XmlElement {
  return { name, attributes: new Map(), children: [], text: '' };
}

/** The children of this name. */
export function xmlChildren(parent: XmlElement | null, name: string): XmlElement[] {
  return parent?.children.filter((child) => child.name === name) ?? [];
}

/** The first child of this name, or null. */
export function xmlChild(parent: XmlElement | null, name: string): XmlElement | null {
  return parent?.children.find((child) => child.name === name) ?? null;
}

/** The trimmed text of the first child of this name; null when there is none or it is blank. */
export function xmlText(parent: XmlElement | null, name: string): string | null {
  const text = xmlChild(parent, name)?.text.trim() ?? '';
  return text === '' ? null : text;
}
