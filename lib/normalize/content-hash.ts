/** The fingerprint by which a posting is compared with its earlier state. */
import { hash } from 'node:crypto';
import type { RawPay } from '../posting.ts';

export interface HashedContent {
  title: string;
  /** Place texts in the source's words; order and repeats do not count. */
  locations: readonly string[];
  /** The shown text. */
  text: string;
  /** Recruiter tags: not shown, but the source's own words on the workplace. */
  tags: readonly string[];
  /** Pay from the source's structured field. */
  pay: RawPay | null;
}

/**
 * SHA-256 (hex) over what a reader would call a change: the title, the set of places, the words of the text, the pay.
 * Markup, blanks, punctuation, entity spellings, and dates such as `updatedAt` do not count. Taken from the source's
 * values and not from derived ones, so that a better rule is not mistaken for a change.
 */
export function contentHash(content: HashedContent): string {
  const locations = [
    ...new Set(content.locations.slice(0, MAX_PLACES).map((place) => wordsOf(place.slice(0, 500)))),
  ]
    .filter((place) => place !== '')
    .sort();
  const { pay } = content;
  const payWords =
    pay === null
      ? ''
      : [pay.min, pay.max, pay.currency, pay.period, wordsOf((pay.text ?? '').slice(0, 5000))].join('\u0001');
  const head = `${wordsOf(content.title)}\u0000${locations.join('\u0001')}\u0000`;
  const tail = `\u0000${wordsOf(content.tags.join(' '))}\u0000${payWords}`;
  const text = comparedPart(content.text);
  const bytes = scratchFor(head.length + text.length + tail.length);
  let size = bytes.write(head);
  size = squeeze(bytes, size, size + bytes.write(text, size));
  size += bytes.write(tail, size);
  return hash('sha256', bytes.subarray(0, size));
}

/** Longer fields are hostile; what is beyond is not compared. */
const MAX_COMPARED = 150_000;
const MAX_PLACES = 1000;

function comparedPart(text: string): string {
  return text.slice(0, MAX_COMPARED).normalize('NFC');
}

/** Words, and the signs that change a meaning ("C++", "C#", "20 %", "$5"), one blank between them. */
function wordsOf(text: string): string {
  const compared = comparedPart(text);
  const bytes = scratchFor(compared.length);
  return bytes.toString('utf8', 0, squeeze(bytes, 0, bytes.write(compared)));
}

/** Written over by each call; making one of this size costs more than filling it. */
let scratch = Buffer.allocUnsafe(1 << 16);

function scratchFor(letters: number): Buffer {
  if (scratch.length < 3 * letters) scratch = Buffer.allocUnsafe(3 * letters);
  return scratch;
}

/** Leaves the words of the UTF-8 text in `[start, end)` with one blank between them, and answers where they end now. */
function squeeze(bytes: Buffer, start: number, end: number): number {
  let size = start;
  let isBetween = false;
  for (let at = start; at < end; at++) {
    const first = bytes[at] as number;
    const code = first < 0x80 ? first : codeAt(bytes, at, first);
    if (IS_BETWEEN[code] === 1) {
      if (code >= 0x80) at += code < 0x800 ? 1 : 2;
      isBetween = size > start;
      continue;
    }
    if (isBetween) bytes[size++] = 32;
    isBetween = false;
    // Of a longer sign the other bytes follow one by one.
    bytes[size++] = first;
  }
  return size;
}

/** Blanks, punctuation, bullets and arrows. */
const BETWEEN_WORDS =
  /[\s!"&'()*,\-./:;<=>?@[\\\]^_`{|}~\u00a1\u00a6-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u2010-\u206f\u2190-\u21ff\u2500-\u27bf\u3000-\u303f\uf000-\uf0ff]/;
const IS_BETWEEN = new Uint8Array(0x10000).map((_, code) =>
  BETWEEN_WORDS.test(String.fromCharCode(code)) ? 1 : 0,
);

/** The code unit of a sign of two or three bytes; 0 for the other bytes of one, and for longer ones: all are kept. */
function codeAt(bytes: Buffer, at: number, first: number): number {
  if (first < 0xc0 || first >= 0xf0) return 0;
  const second = (bytes[at + 1] as number) & 0x3f;
  if (first < 0xe0) return ((first & 0x1f) << 6) | second;
  return ((first & 0x0f) << 12) | (second << 6) | ((bytes[at + 2] as number) & 0x3f);
}
