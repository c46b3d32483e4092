import type { Conflict, Receipt, Workplace } from '../posting.ts';
import { defineFinder, findAll } from './anchors.ts';
import { light } from './light-pattern.ts';
import { remember } from './remember.ts';
import { sentenceAt } from './sentence-at.ts';
import type { Found, Source } from './source.ts';
import { FOREIGN_RULES } from './workplace/foreign-rules.ts';
import { headerParts } from './workplace/header-parts.ts';
import { readOfficeDays } from './workplace/office-days.ts';
import { wordsWorkplace } from './workplace/words-workplace.ts';
import {
  ABOUT_COMPANY,
  ABOUT_OTHERS,
  ABOUT_ROLE,
  ASKED,
  LABEL,
  NOISE,
  PERK,
  RULES,
  SHORT_LABEL,
  SUCH_PEOPLE,
  TRIGGER,
  VOID,
} from './workplace/workplace-rules.ts';

export interface FoundWorkplace {
  workplace: Workplace;
  /** Days in the office each week; null where not said or not hybrid. */
  officeDays: number | null;
}

interface Evidence extends FoundWorkplace {
  rank: number;
  receipt: Receipt;
}

const RANK = {
  role: 62,
  sentence: 60,
  header: 50,
  field: 45,
  title: 42,
  location: 40,
  company: 38,
  tag: 30,
  flag: 10,
} as const;
/** A choice between them is the freer one. */
const FREEDOM: Readonly<Record<Workplace, number>> = { remote: 3, hybrid: 2, onsite: 1 };
const MAX_TEXT = 120_000;
const MAX_SENTENCES = 60;

/**
 * Where the work is done. In order of trust: a sentence of the description about this role, the header line of a short post, the
 * source's workplace field, the title, the location text, a recruiter tag (#LI-Hybrid), words about the company or a benefit,
 * the source's remote flag. Sources that say otherwise become conflicts. A perk ("work from anywhere for a month") never counts.
 */
export function readWorkplace(source: Source): Found<FoundWorkplace> | null {
  const evidence = [...fromText(source.text), ...fromFields(source)];
  const best = strongest(evidence);
  if (best === null) return null;
  const officeDays = best.workplace === 'hybrid' ? (best.officeDays ?? daysOf(evidence)) : null;
  return {
    value: { workplace: best.workplace, officeDays },
    receipt: best.receipt,
    conflicts: conflictsWith(best, evidence),
  };
}

function strongest(evidence: readonly Evidence[]): Evidence | null {
  let best: Evidence | null = null;
  for (const one of evidence) {
    if (
      best === null ||
      one.rank > best.rank ||
      (one.rank === best.rank && FREEDOM[one.workplace] > FREEDOM[best.workplace])
    )
      best = one;
  }
  return best;
}

function daysOf(evidence: readonly Evidence[]): number | null {
  return evidence.find((one) => one.workplace === 'hybrid' && one.officeDays !== null)?.officeDays ?? null;
}

/** What the other sources say otherwise; one conflict a source. Sentences do not conflict among themselves. */
function conflictsWith(best: Evidence, evidence: readonly Evidence[]): Conflict[] {
  const conflicts: Conflict[] = [];
  const fromSentence = best.receipt.origin === 'text' && best.receipt.start !== null;
  for (const one of evidence) {
    if (one.workplace === best.workplace || one.rank < 25) continue;
    if (fromSentence && one.receipt.origin === 'text' && one.receipt.start !== null) continue;
    if (conflicts.some((conflict) => conflict.receipt.quote === one.receipt.quote)) continue;
    conflicts.push({ field: 'workplace', value: one.workplace, receipt: one.receipt });
  }
  return conflicts;
}

const TRIGGERS = defineFinder(TRIGGER);

function fromText(text: string): Evidence[] {
  const found: Evidence[] = [];
  const shown = text.slice(0, MAX_TEXT);
  const header = headerParts(shown);
  let headerEnd = 0;
  for (const part of header) {
    headerEnd = part.end;
    const said = wordsWorkplace(shown.slice(part.start, part.end));
    if (said !== null)
      found.push({ ...said, rank: RANK.header, receipt: textReceipt(shown, part.start, part.end) });
  }
  found.push(...fromPins(shown));
  let read = headerEnd;
  let count = 0;
  for (const match of findAll(shown, TRIGGERS)) {
    if (count >= MAX_SENTENCES) break;
    if (match.index < read) continue;
    const { start, end } = sentenceAt(shown, match.index, match.index + match[0].length);
    read = Math.max(end, match.index + match[0].length);
    count++;
    const said = judged(shown.slice(Math.max(start, headerEnd), end));
    if (said !== null) found.push({ ...said, receipt: textReceipt(shown, Math.max(start, headerEnd), end) });
  }
  return found;
}

const PIN = /📍[^\n]{3,120}/gu;

/** "📍 Berlin (preferred) or Remote": a line that pins the place. */
function fromPins(text: string): Evidence[] {
  const found: Evidence[] = [];
  if (!text.includes('📍')) return found;
  for (const match of text.matchAll(PIN)) {
    const said = wordsWorkplace(match[0]);
    if (said !== null && found.length < 3)
      found.push({
        ...said,
        rank: RANK.sentence,
        receipt: textReceipt(text, match.index, match.index + match[0].trimEnd().length),
      });
  }
  return found;
}

/** A company says the same sentences in all its postings. */
const judged = remember(4_000, judge);

const ALL_RULES = [...FOREIGN_RULES, ...RULES].map((rule) => ({ ...rule, pattern: light(rule.pattern) }));

function judge(sentence: string): (FoundWorkplace & { rank: number }) | null {
  const plain = sentence.replace(NOISE, ' ').replace(PERK, ' ');
  if (VOID.test(plain)) return null;
  const asked = ASKED.exec(plain);
  if (asked !== null)
    return {
      workplace: asked[1] !== undefined ? 'remote' : asked[2] !== undefined ? 'onsite' : 'hybrid',
      officeDays: null,
      rank: RANK.role,
    };
  const labelled = (LABEL.exec(plain) ?? SHORT_LABEL.exec(plain))?.[1];
  const said = labelled === undefined ? null : wordsWorkplace(labelled);
  if (said !== null) return { ...said, rank: RANK.role };
  const days = readOfficeDays(plain);
  if (days !== null) {
    const workplace = chosen(days.workplace, plain);
    const rank = ABOUT_COMPANY.test(plain) && !ABOUT_ROLE.test(plain) ? RANK.company : RANK.role;
    return { workplace, officeDays: workplace === 'hybrid' ? days.perWeek : null, rank };
  }
  if (CONSIDERED.test(plain)) return { workplace: 'remote', officeDays: null, rank: RANK.role };
  const shared = plain.replace(ABOUT_OTHERS, ' ');
  const ofRole = shared.replace(SUCH_PEOPLE, ' ');
  const holds = new Map<RegExp, boolean>();
  for (const { workplace, rank, needs, pattern } of ALL_RULES) {
    let worthTrying = holds.get(needs);
    if (worthTrying === undefined) {
      worthTrying = needs.test(shared);
      holds.set(needs, worthTrying);
    }
    if (!worthTrying) continue;
    if (pattern.test(rank >= RANK.sentence ? ofRole : shared)) return { workplace, officeDays: null, rank };
  }
  return null;
}

/** "… though remote candidates will also be considered": whatever else the sentence asks for. */
const CONSIDERED =
  /\bremote (?:candidates|applicants|applications)\b[^.;\n]{0,30}\b(?:considered|welcome|accepted)|\b(?:considering|open to|welcom(?:e|ing)|accept(?:ing)?) (?:fully )?remote (?:candidates|applicants|applications)/i;

/** "3 days in the office or fully remote" is remote. */
function chosen(workplace: Workplace, sentence: string): Workplace {
  return workplace === 'hybrid' &&
    /\bor (?:fully |100 ?% |completely )remote\b|\bif [^.]{0,60}(?:fully|100 ?%) remote\b/i.test(sentence)
    ? 'remote'
    : workplace;
}

function fromFields({ raw, title, tags }: Source): Evidence[] {
  const found: Evidence[] = [];
  const add = (words: string | null, rank: number, origin: Receipt['origin'], source: string | null) => {
    if (words === null || words.trim() === '') return;
    const said = wordsWorkplace(words);
    if (said === null) return;
    found.push({
      ...said,
      rank,
      receipt: { field: 'workplace', origin, source, quote: words.trim(), start: null, end: null },
    });
  };
  add(raw.workplace, RANK.field, raw.origin, 'workplace');
  // "Full-time: Remote"
  add(raw.employmentType, RANK.location, raw.origin, 'employmentType');
  add(title, RANK.title, 'title', null);
  for (const location of raw.locations) add(location, RANK.location, raw.origin, 'locations');
  for (const tag of tags) {
    if (/^#\s?(?:LI|BI|DI|IND|GH|AB|SF|ZR)?[-‐‑–_ ]?(?:remote|hybrid|on-?site|in-?office)/i.test(tag))
      add(tag.replace(/[_]/g, '-'), RANK.tag, 'text', null);
  }
  if (raw.remote === true) {
    found.push({
      workplace: 'remote',
      officeDays: null,
      rank: RANK.flag,
      receipt: {
        field: 'workplace',
        origin: raw.origin,
        source: 'remote',
        quote: 'true',
        start: null,
        end: null,
      },
    });
  }
  return found;
}

function textReceipt(text: string, start: number, end: number): Receipt {
  return { field: 'workplace', origin: 'text', source: null, quote: text.slice(start, end), start, end };
}
