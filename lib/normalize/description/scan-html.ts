/**
 * The texts and tags of HTML in the order in which they stand. Nearly all of a description is text without entities and tags
 * of a few names without attributes: those are found by looking for the next sign of markup, a hundred letters at a time.
 * Text with entities and tags with attributes go to htmlparser2's tokenizer piece by piece, and from the first thing that is
 * neither (a comment, a script, a stray `<`) so does all that follows.
 */
import { Tokenizer } from 'htmlparser2';

export interface HtmlReader {
  text(text: string): void;
  /** What an entity stands for. */
  sign(sign: string): void;
  /** `style` is empty where there is none. Names are in lower case. */
  openTag(name: string, href: string | null, style: string): void;
  selfClosingTag(name: string, href: string | null, style: string): void;
  closeTag(name: string): void;
}

/** Reads all of `html`. Linear in its length. */
export function scanHtml(html: string, reader: HtmlReader): void {
  const pieces = new PieceReader(html, reader);
  let entity = html.indexOf('&');
  let at = 0;
  for (let tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', at)) {
    if (entity >= 0 && entity < at) entity = html.indexOf('&', at);
    // By far the most frequent one.
    while (entity >= 0 && entity < tag && html.startsWith(NO_BREAK, entity)) {
      if (entity > at) reader.text(html.slice(at, entity));
      reader.sign('\u00a0');
      at = entity + NO_BREAK.length;
      entity = html.indexOf('&', at);
    }
    // With the sign that follows, which ends the last entity.
    if (entity >= 0 && entity < tag) pieces.read(at, tag + 1);
    else if (tag > at) reader.text(html.slice(at, tag));
    at = tag;
    const plain = PLAIN_TAGS.get(html.slice(tag + 1, Math.min(tag + LONGEST, html.indexOf('>', tag))));
    if (plain) {
      if (plain.closes) reader.closeTag(plain.name);
      else reader.openTag(plain.name, null, '');
      at += plain.length;
      continue;
    }
    ORDINARY_TAG.lastIndex = tag;
    if (!ORDINARY_TAG.test(html)) break;
    at = ORDINARY_TAG.lastIndex;
    pieces.read(tag, at);
  }
  pieces.readRest(at);
}

const NO_BREAK = '&nbsp;';
const PLAIN_TAGS = new Map(
  'p div br ul ol li b strong i em u a span h1 h2 h3 h4 h5 h6 table tbody tr td'
    .split(' ')
    .flatMap((name) => [
      [name, { name, closes: false, length: name.length + 2 }],
      [`/${name}`, { name, closes: true, length: name.length + 3 }],
    ]),
);
const LONGEST = '</strong>'.length;
/** Any other ordinary tag, but for those whose content is no markup. */
const ORDINARY_TAG =
  /<(?:\/[a-z][a-z\d]*|(?!script|style|textarea|title|xmp)[a-z][a-z\d]*(?:[ \t\n\f\r]+[a-z][a-z\d-]*(?:="[^"]*")?)*[ \t\n\f\r]*\/?)>/iy;

/** Reads pieces of the HTML by the tokenizer, whose offsets count from the beginning of the piece. */
class PieceReader {
  private readonly html: string;
  private readonly reader: HtmlReader;
  private readonly tokens = new Tokenizer({ decodeEntities: true }, this);
  private piece = '';
  private name = '';
  private attribute = '';
  private value = '';
  private href: string | null = null;
  private style = '';

  constructor(html: string, reader: HtmlReader) {
    this.html = html;
    this.reader = reader;
  }

  read(start: number, end: number): void {
    this.piece = this.html.slice(start, end);
    this.tokens.reset();
    this.tokens.write(this.piece);
  }
  readRest(start: number): void {
    this.read(start, this.html.length);
    this.tokens.end();
  }

  ontext(start: number, end: number): void {
    this.reader.text(this.piece.slice(start, end));
  }
  ontextentity(code: number): void {
    this.reader.sign(String.fromCodePoint(code));
  }
  onopentagname(start: number, end: number): void {
    this.name = this.piece.slice(start, end).toLowerCase();
    this.href = null;
    this.style = '';
  }
  onattribname(start: number, end: number): void {
    // Only two attributes say anything; the names of the others need not be read.
    this.attribute = end - start < 6 ? this.piece.slice(start, end).toLowerCase() : '';
    this.value = '';
  }
  onattribdata(start: number, end: number): void {
    if (this.attribute === 'href' || this.attribute === 'style') this.value += this.piece.slice(start, end);
  }
  onattribentity(code: number): void {
    if (this.attribute === 'href' || this.attribute === 'style') this.value += String.fromCodePoint(code);
  }
  onattribend(): void {
    if (this.attribute === 'href') this.href ??= this.value;
    else if (this.attribute === 'style') this.style ||= this.value;
    this.attribute = '';
  }
  onopentagend(): void {
    this.reader.openTag(this.name, this.href, this.style);
  }
  onselfclosingtag(): void {
    this.reader.selfClosingTag(this.name, this.href, this.style);
  }
  onclosetag(start: number, end: number): void {
    this.reader.closeTag(this.piece.slice(start, end).toLowerCase());
  }
  oncdata(start: number, end: number, offset: number): void {
    this.reader.text(this.piece.slice(start, end - offset));
  }
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}
}
