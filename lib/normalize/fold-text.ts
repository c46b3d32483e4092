/** Text made comparable without moving anything: every offset into the folded text is one into the original. */
import type { Source } from './source.ts';

const PUNCTUATION: Record<string, string> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '´': "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '\u00a0': ' ',
  '\u2007': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\u200b': ' ',
  '\t': ' ',
  '\r': ' ',
  ß: 's',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

/** One code unit in, one code unit out; letters lose case and accents, typographic marks become plain ones. */
function foldUnit(unit: string): string {
  const mark = PUNCTUATION[unit];
  if (mark !== undefined) return mark;
  const code = unit.charCodeAt(0);
  // Full-width digits and letters, as Japanese and Chinese postings write them.
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
  // Greek, Cyrillic and Latin letters lose their marks; Hangul and kana would lose letters.
  const base = code < 0x2000 ? (unit.normalize('NFD')[0] ?? unit) : unit;
  const lower = base.toLowerCase();
  return lower.length === 1 ? lower : base;
}

const known = new Map<string, string>();

/**
 * Lower case, no accents, plain quotes, dashes and blanks; same length as the input, line feeds kept.
 * `foldText('Développeur – Übung') === 'developpeur - ubung'`.
 */
export function foldText(text: string): string {
  // U+0130 is the only letter whose lower case is longer than itself.
  const lower = text.replaceAll('İ', 'I').toLowerCase();
  return lower.replace(/[\t\r\u0060\u00a0-\uffff]/g, (unit) => {
    let folded = known.get(unit);
    if (folded === undefined) {
      folded = foldUnit(unit);
      known.set(unit, folded);
    }
    return folded;
  });
}

/** The text folded last: the readers of one posting ask for the same one, one after the other. */
let lastText = '';
let lastFolded = '';

/** `foldText`, computed once for a text that is asked for again and again, folded or not. */
export function foldOnce(text: string): string {
  if (text !== lastText && text !== lastFolded) {
    lastFolded = foldText(text);
    lastText = text;
  }
  return lastFolded;
}

/** `source.text` folded, computed once a posting. */
export function foldedText(source: Source): string {
  return foldOnce(source.text);
}
