/** The fingerprint by which a posting is compared with its earlier state. */
import { createHash } from 'node:crypto';
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
  return createHash('sha256')
    .update(`${wordsOf(content.title)}\u0000${locations.join('\u0001')}\u0000`)
    .update(wordBytes(content.text))
    .update(`\u0000${wordsOf(content.tags.join(' '))}\u0000${payWords}`)
    .digest('hex');
}

/** Longer fields are hostile; what is beyond is not compared. */
const MAX_COMPARED = 150_000;
const MAX_PLACES = 1000;

/** Words, and the signs that change a meaning ("C++", "C#", "20 %", "$5"), one blank between them. */
function wordsOf(text: string): string {
  return wordBytes(text).toString('utf8');
}

/** Written over by each call; making one of this size costs more than filling it. */
let scratch = Buffer.allocUnsafe(1 << 16);

/** The same in UTF-8, good until the next call: the text is long, and every posting of every run comes through here. */
function wordBytes(text: string): Buffer {
  const cut = text.slice(0, MAX_COMPARED);
  const composed = MAY_BE_DECOMPOSED.test(cut) ? cut.normalize('NFC') : cut;
  if (scratch.length < 3 * composed.length) scratch = Buffer.allocUnsafe(3 * composed.length);
  const bytes = scratch;
  let size = 0;
  let isBetween = false;
  for (let at = 0; at < composed.length; at++) {
    const code = composed.charCodeAt(at);
    if (IS_BETWEEN[code] === 1) {
      isBetween = size > 0;
      continue;
    }
    if (isBetween) bytes[size++] = 32;
    isBetween = false;
    if (code < 0x80) bytes[size++] = code;
    else {
      const sign = String.fromCodePoint(composed.codePointAt(at) ?? code);
      size += bytes.write(sign, size);
      at += sign.length - 1;
    }
  }
  return bytes.subarray(0, size);
}

/** Signs that Unicode may compose or replace: all but these. No other text changes by it. */
const MAY_BE_DECOMPOSED =
  /[^\n -\u02ff\u2002-\u20cf\u2100-\u2125\u2127-\u2129\u212c-\u2328\u232b-\u2adb\u2add-\u2ffe]/;
/** Blanks, punctuation, bullets and arrows. */
const BETWEEN_WORDS =
  /[\s!"&'()*,\-./:;<=>?@[\\\]^_`{|}~\u00a1\u00a6-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u2010-\u206f\u2190-\u21ff\u2500-\u27bf\u3000-\u303f\uf000-\uf0ff]/;
const IS_BETWEEN = new Uint8Array(0x10000).map((_, code) =>
  BETWEEN_WORDS.test(String.fromCharCode(code)) ? 1 : 0,
);
