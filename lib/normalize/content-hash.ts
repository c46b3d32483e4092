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
  const parts = [
    wordsOf(content.title),
    locations.join('\u0001'),
    wordsOf(content.text),
    wordsOf(content.tags.join(' ')),
    pay === null
      ? ''
      : [pay.min, pay.max, pay.currency, pay.period, wordsOf((pay.text ?? '').slice(0, 5000))].join('\u0001'),
  ];
  return createHash('sha256').update(parts.join('\u0000')).digest('hex');
}

/** Longer fields are hostile; what is beyond is not compared. */
const MAX_COMPARED = 150_000;
const MAX_PLACES = 1000;

/** Words, and the signs that change a meaning ("C++", "C#", "20 %", "$5"), one blank between them. */
function wordsOf(text: string): string {
  return text.slice(0, MAX_COMPARED).normalize('NFC').replace(BETWEEN_WORDS, ' ').trim();
}

/** Blanks, punctuation, bullets and arrows. Listed by code, which is several times as fast as asking for what is no letter. */
const BETWEEN_WORDS =
  /[\s!"&'()*,\-./:;<=>?@[\\\]^_`{|}~\u00a1\u00a6-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u2010-\u206f\u2190-\u21ff\u2500-\u27bf\u3000-\u303f\uf000-\uf0ff]+/g;
