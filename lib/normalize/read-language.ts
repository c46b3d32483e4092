/** The language of a description, by its words. */
import { eld } from 'eld/extrasmall';
import type { Block, Section } from '../posting.ts';

/** Below this there is too little to tell by. */
const MIN_LETTERS = 24;
const ENOUGH_LETTERS = new RegExp(`^(?:\\P{L}*\\p{L}){${MIN_LETTERS}}`, 'u');
const SAMPLE = 280;
const MAX_JUDGED = 40;

/**
 * ISO 639-1 of the main text, or `null` without enough text. Plain English at the beginning and in the middle
 * decides, or three samples that agree; when they do not, each paragraph is judged and the language of most of them
 * wins, so that a foreign blurb does not.
 */
export function readLanguage(blocks: readonly Block[], sections: readonly Section[] = []): string | null {
  const main = blocks.filter((block) => isMainText(block, sections));
  const texts = (main.length > 0 ? main : blocks).map((block) => block.text);
  const all = texts.join('\n');
  if (!ENOUGH_LETTERS.test(all.slice(0, 400))) return null;
  const parts = samples(all);
  // What reaches from the beginning beyond the middle is most of the text.
  if (parts.slice(0, 2).every(isPlainlyEnglish)) return 'en';
  const found = new Set(parts.map((part) => (isPlainlyEnglish(part) ? 'en' : detect(part))));
  found.delete(null);
  if (found.size === 1) return [...found][0] ?? null;
  return byParagraph(texts) ?? detect(all.slice(0, 4 * SAMPLE));
}

/** Equal-opportunity and company blurbs are often kept in English whatever the posting is written in. */
function isMainText(block: Block, sections: readonly Section[]): boolean {
  const kind = sections[block.section]?.kind;
  return block.kind !== 'heading' && kind !== 'equal-opportunity' && kind !== 'company';
}

/** Stretches from the beginning, the middle and the end. */
function samples(text: string): string[] {
  if (text.length <= SAMPLE * 2) return [text];
  const middle = Math.floor((text.length - SAMPLE) / 2);
  return [text.slice(0, SAMPLE), text.slice(middle, middle + SAMPLE), text.slice(-SAMPLE)];
}

function byParagraph(texts: readonly string[]): string | null {
  const weights = new Map<string, number>();
  const step = Math.max(1, Math.ceil(texts.length / MAX_JUDGED));
  for (let at = 0; at < texts.length; at += step) {
    const text = texts[at]?.slice(0, 2 * SAMPLE) ?? '';
    if (!ENOUGH_LETTERS.test(text)) continue;
    const language = detect(text);
    if (language) weights.set(language, (weights.get(language) ?? 0) + weightOf(text));
  }
  const most = Math.max(...weights.values(), 0);
  // A posting given twice in full is in the language that stands first, though the other may take more letters.
  for (const [language, weight] of weights) if (weight >= most / 2) return language;
  return null;
}

/** Letters, those of scripts that write a word in one or two signs threefold. */
function weightOf(text: string): number {
  return countLetters(text) + 2 * countMatches(text, DENSE);
}

const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const ENGLISH = /\b(?:the|and|to|with|you|your|our|for|are|that|this|will|from|have|as|or|by|be|who)\b/gi;
/** What lists of skills and tasks are made of where they have few of the others. */
const ENGLISH_IN_LISTS =
  /\b(?:of|in|on|we|is|at|an|across|using|within|including|building|working|ability|strong|experience|knowledge|understanding|skills|their)\b/gi;

/** Most postings are English, and a tenth of its words are among a few that no other language has so often. */
function isPlainlyEnglish(text: string): boolean {
  const plain = countMatches(text, ENGLISH);
  if (plain < 3) return false;
  const words = countMatches(text, /\s+/g) + 1;
  return (
    plain >= words / 10 || (plain >= words / 20 && plain + countMatches(text, ENGLISH_IN_LISTS) >= words / 5)
  );
}

function detect(text: string): string | null {
  return eld.detect(text).language || null;
}

function countLetters(text: string): number {
  return countMatches(text, /\p{L}/gu);
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
