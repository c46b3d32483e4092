/** The words of a title that carry a level. */
import type { Seniority } from '../posting.ts';
import {
  GRADED,
  INDIVIDUAL,
  LEVEL_PHRASES,
  LEVEL_WORDS,
  NOT_A_LEVEL,
  UNSPACED_LEVELS,
} from './data/seniority-words.ts';
import type { TitleWord } from './title-words.ts';

export interface Level {
  level: Seniority;
  start: number;
  end: number;
  segment: number;
  /** Position among the words, for telling "Senior Staff" from "Senior/Staff". */
  from: number;
  to: number;
}

const byWord = new Map<string, Seniority>();
for (const [level, list] of Object.entries(LEVEL_WORDS) as [Seniority, string[]][]) {
  for (const word of list) byWord.set(word, level);
}
const phrases = new Map(LEVEL_PHRASES);
const NUMERALS: Record<string, Seniority> = {
  i: 'junior',
  '1': 'junior',
  ii: 'mid',
  '2': 'mid',
  iii: 'senior',
  '3': 'senior',
};

/** Every level named in a title, in order; words that are something else in their company are left out. */
export function levelsOf(words: TitleWord[], title: string): Level[] {
  const levels: Level[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) continue;
    const next = words[at + 1];
    const sameNext = next && next.segment === word.segment ? next : undefined;
    const before = words[at - 1]?.segment === word.segment ? words[at - 1] : undefined;
    const pair = sameNext ? `${word.word} ${sameNext.word}` : '';
    const third = words[at + 2];
    const triple = third && third.segment === word.segment ? `${pair} ${third.word}` : '';
    const put = (level: Seniority, size: number) => {
      const last = words[at + size - 1] ?? word;
      levels.push({
        level,
        start: word.start,
        end: last.end,
        segment: word.segment,
        from: at,
        to: at + size,
      });
      at += size - 1;
    };
    const phrase = phrases.get(triple) ?? phrases.get(pair);
    if (phrase) {
      put(phrase, phrases.has(triple) ? 3 : 2);
      continue;
    }
    if (word.word === 'chief') {
      const officer = words.slice(at + 1, at + 5).findIndex((other) => other.word === 'officer');
      if (officer >= 0) put('executive', officer + 2);
      // "Chief of Staff", "Chief Engineer": no officers.
      else if (sameNext?.word === 'staff') at++;
      else if (sameNext?.word === 'executive') put('executive', 2);
      continue;
    }
    if (word.word === 'head') {
      const of = /^\s*(of|for)\b|^\s*[,)|-]|^\s*$/i.test(title.slice(word.end, word.end + 6));
      if (of) put('director', 1);
      continue;
    }
    if (before && GRADED.has(before.word) && before.end + 3 >= word.start) {
      const numeral = Object.hasOwn(NUMERALS, word.word) && NUMERALS[word.word];
      if (numeral) {
        put(numeral, 1);
        continue;
      }
    }
    const level = byWord.get(word.word.replace(/\+$/, ''));
    if (!level) continue;
    const not = Object.hasOwn(NOT_A_LEVEL, word.word) ? NOT_A_LEVEL[word.word] : undefined;
    if (not?.after?.includes(sameNext?.word ?? '') || not?.before?.includes(before?.word ?? '')) continue;
    const closing = not?.last && before && byWord.get(before.word) !== 'senior' && !sameNext;
    if (closing && !/[,(/-]\s*$/.test(title.slice(0, word.start))) continue;
    // French "chef de …" heads something, an English chef cooks.
    if (
      /^cheff?e?$/.test(word.word) &&
      !/^(?:\(?fe\)?|·?fe)?\s+(?:de|du|des|d['’])/i.test(title.slice(word.end))
    )
      continue;
    // "Full time, interns": a list of what there is.
    if (level === 'intern' && /s$/.test(word.word) && /full[ -]?time/i.test(title)) continue;
    if (level === 'executive' && !executive(word, words, at, title)) continue;
    if (level === 'manager' && !managesPeople(word, words, at, title)) continue;
    put(level, 1);
  }
  return levels.length > 0 ? levels : unspacedLevels(title);
}

function unspacedLevels(title: string): Level[] {
  if (!/[\u3040-\u9fff\uac00-\ud7af]/.test(title)) return [];
  for (const [word, level] of UNSPACED_LEVELS) {
    const start = title.indexOf(word);
    if (start >= 0) return [{ level, start, end: start + word.length, segment: 0, from: 0, to: 0 }];
  }
  return [];
}

/** Development that is led by a manager of developers. */
const BUILDERS = /^(sales|software|application|applications|web|mobile|engineering|game)$/;

/** "CTO" but not "Office of the CTO", "Assistant to the CEO", "CRO Specialist". */
function executive(word: TitleWord, words: TitleWord[], at: number, title: string): boolean {
  const ahead = title.slice(Math.max(0, word.start - 18), word.start).toLowerCase();
  if (/\b(to|of|for|with|der|des|du|zum|del|al|do|ao)( the| our)?\s*$/.test(ahead)) return false;
  // "Growth Manager, Website CRO"
  if (word.segment > 0 && words[at - 1]?.segment === word.segment && /^c[a-z]{2,3}$/.test(word.word))
    return false;
  const next = words[at + 1];
  const close = next && next.segment === word.segment && !next.joined ? next.word : '';
  if (
    /^(office|s|staff|assistant|specialist|analyst|coordinator|associate|engineer|team|advisory|services?|organization|business)$/.test(
      close,
    )
  ) {
    return false;
  }
  if (/^c[a-z]{2,3}$/.test(word.word) && /^(manager|lead|director|consultant)$/.test(close)) return false;
  return !/\b(executive|personal|administrative) (assistant|partner)\b/i.test(title);
}

/** An engineering, store or regional manager does; an account, product or project manager does not. */
function managesPeople(word: TitleWord, words: TitleWord[], at: number, title: string): boolean {
  const before = words[at - 1];
  const after = words[at + 1];
  const close = before && before.segment === word.segment ? before.word : null;
  const next = after && after.segment === word.segment && !after.joined ? after.word : null;
  if (/^(manager|managers|mgr|managerin)$/.test(word.word)) {
    // "Manager, SaaS Support" and "Manager of Customer Success" head what follows.
    const heads = /^\s*(,|of\b|-|–|—|:|\()/i.test(title.slice(word.end, word.end + 4));
    if (
      !close ||
      [
        'senior',
        'sr',
        'assistant',
        'associate',
        'deputy',
        'junior',
        'group',
        'global',
        'regional',
        'area',
      ].includes(close)
    ) {
      return heads || !next || close !== null || !INDIVIDUAL.has(next);
    }
    if (close === 'development') return BUILDERS.test(words[at - 2]?.word ?? '');
    if (close === 'relations' || close === 'delivery') return false;
    // "Project and Procurement Manager"
    const beside = before?.joined ? words[at - 2] : undefined;
    if (beside && beside.segment === word.segment && INDIVIDUAL.has(beside.word)) return false;
    return !INDIVIDUAL.has(close);
  }
  // Romance languages put it first: "Responsable marketing", "Gerente de Produto".
  if (
    /^(responsable|responsabile|gerente|gerenta|jefe|jefa|gestor|gestora|encargado|encargada|kierownik|kierowniczka|menedzer)$/.test(
      word.word,
    )
  ) {
    return !(
      next &&
      INDIVIDUAL.has(next) &&
      !['marketing', 'communication', 'comunicacion', 'digital', 'ecommerce'].includes(next)
    );
  }
  return true;
}
